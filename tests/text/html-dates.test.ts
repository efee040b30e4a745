import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDateInScripts, readDateInUrl, readDateLine } from "../../src/text/html-dates.js";
import { read } from "./reading.js";

describe("a line with a date, in many notations", () => {
  const lines: [line: string, expected: string | null, monthFirst?: boolean | null][] = [
    ["Veröffentlicht am 3. Mai 2019, 14:05 Uhr", "2019-05-03"],
    ["Publié le 1er août 2020 à 9h", "2020-08-01"],
    ["Lunes, 4 de marzo de 2024", "2024-03-04"],
    ["Pubblicato il 12 gennaio 2018", "2018-01-12"],
    ["Publicado em 7 de setembro de 2021", "2021-09-07"],
    ["Gepubliceerd op 23 maart 2017 om 10:15", "2017-03-23"],
    ["Opublikowano 5 października 2016", "2016-10-05"],
    ["30. června 2015 / 30. července 2015", "2015-06-30"],
    ["Опубликовано 9 декабря 2022 г.", "2022-12-09"],
    ["14 Ağustos 2019 Çarşamba", "2019-08-14"],
    ["Posted on March 3rd, 2012 by Ann", "2012-03-03"],
    ["By Ann Lee, 3 September 2014", "2014-09-03"],
    ["2016年10月14日07:17", "2016-10-14"],
    ["03.05.2019, 14:05", "2019-05-03"],
    ["25/12/2019", "2019-12-25"],
    ["12/25/2019", "2019-12-25"],
    ["03/05/2019", "2019-05-03", false],
    ["03/05/2019", "2019-03-05", true],
    ["03/05/2019", null, null],
    ["31 février 2019", null],
    ["Version 3.4.2019", "2019-04-03"],
    ["Call 030 2019 4711", null],
    ["no date at all", null],
    ["2019. május 3. 10:20", "2019-05-03"],
    ["2019 m. gegužės 3 d., 14:05", "2019-05-03"],
    ["2019. gada 3. maijs", "2019-05-03"],
    ["3 iunie 2019", "2019-06-03"],
    ["Zveřejněno 30. července 2015", "2015-07-30"],
    ["12. desember 2020", "2020-12-12"],
    ["2019년 5월 3일", "2019-05-03"],
    ["Thứ sáu, ngày 3 tháng 5 năm 2019", "2019-05-03"],
    ["٣ مايو ٢٠١٩", "2019-05-03"],
    ["3 במאי 2019", "2019-05-03"],
  ];
  for (const [line, expected, monthFirst = false] of lines)
    it(`${line} → ${expected}`, () => assert.equal(readDateLine(line, monthFirst), expected));
});

describe("a date in an address, and in a page's own data", () => {
  it("is told by its parts", () => {
    assert.equal(readDateInUrl("https://example.org/world/2015/03/18/the-title"), "2015-03-18");
    assert.equal(readDateInUrl("https://example.org/2015-03-18-the-title.html"), "2015-03-18");
    assert.equal(readDateInUrl("https://example.org/a/20150318/x"), "2015-03-18");
    assert.equal(readDateInUrl("https://example.org/2015/13/40/x"), null);
    assert.equal(readDateInUrl("https://example.org/story-1234567890"), null);
  });

  it("counts where all of it names one day", () => {
    assert.equal(readDateInScripts(`x={"publishedAt":"2020-02-03T10:00:00Z"}`), "2020-02-03T10:00:00Z");
    assert.equal(readDateInScripts(`[{"pubDate":"2020-02-03"},{"pubDate":"2020-02-04"}]`), null);
  });
});

const PROSE =
  "The old bridge over the Lenn was shut to all traffic by the council, which said that its piers had moved by a hand since the flood. A ferry is to take its place.";
const published = async (body: string, head = "", lang = "de"): Promise<string | null> => {
  const html = `<!DOCTYPE html><html lang="${lang}"><head><title>Old bridge shut</title>${head}</head><body>${body}</body></html>`;
  const { articles } = await read(html, "html");
  return articles[0]!.published;
};

describe("when a page without metadata appeared", () => {
  it("is told by microdata", async () =>
    assert.equal(
      await published(
        `<h1>Shut</h1><span itemprop="datePublished" content="2024-03-04">gestern</span><p>${PROSE}</p>`,
      ),
      "2024-03-04",
    ));

  it("is told by a line that is called a date, in the page's language", async () =>
    assert.equal(
      await published(`<h1>Shut</h1><div class="article-date">4. März 2024</div><p>${PROSE}</p>`),
      "2024-03-04",
    ));

  it("is not the day on which the page was read, above the headline", async () =>
    assert.equal(
      await published(
        `<div class="date">Montag, 23. November 2026</div><h1>Shut</h1><span class="posted-on">4. März 2024</span><p>${PROSE}</p>`,
      ),
      "2024-03-04",
    ));

  it("is not another story's day", async () =>
    assert.equal(
      await published(
        `<h1>Shut</h1><p>${PROSE}</p><div class="related"><span class="date">1. Mai 2020</span><p>Other</p></div>`,
      ),
      null,
    ));

  it("stands beside the buttons for sharing as well", async () =>
    assert.equal(
      await published(
        `<h1>Shut</h1><div class="story-meta has-social-tools"><time datetime="2024-03-04 05:07:09">4/3</time></div><p>${PROSE}</p>`,
      ),
      "2024-03-04T05:07:09",
    ));

  it("is the day of publication before that of a revision, whichever the head names first", async () =>
    assert.equal(
      await published(
        `<h1>Shut</h1><p>${PROSE}</p>`,
        `<meta name="sailthru.date" content="2024-03-06"><meta property="og:article:published_time" content="2024-03-04">`,
      ),
      "2024-03-04",
    ));

  it("is the day of a change where a line without a name tells nothing more", async () =>
    assert.equal(
      await published(
        `<h1>Shut</h1><p>${PROSE}</p><p>Updated: Mar 4, 2024 2:57 PM UTC</p><p>${PROSE}</p>`,
        "",
        "en",
      ),
      "2024-03-04",
    ));

  it("is told by the address of the page's other form", async () =>
    assert.equal(
      await published(
        `<h1>Shut</h1><p>${PROSE}</p>`,
        `<link rel="amphtml" href="https://amp.example.org/2024/03/04/shut">`,
      ),
      "2024-03-04",
    ));

  it("is told by its address", async () =>
    assert.equal(
      await published(
        `<h1>Shut</h1><p>${PROSE}</p>`,
        `<link rel="canonical" href="https://example.org/2024/03/04/shut">`,
      ),
      "2024-03-04",
    ));

  it("is the day of its last change where nothing tells more", async () =>
    assert.equal(
      await published(
        `<h1>Shut</h1><p>${PROSE}</p>`,
        `<meta property="article:modified_time" content="2024-03-05T10:00:00Z">`,
      ),
      "2024-03-05T10:00:00Z",
    ));

  it("is told by a line between headline and text, whatever that is called", async () => {
    assert.equal(
      await published(`<h1>Shut</h1><p>Paris, le 4 mars 2024</p><p>${PROSE}</p>`, "", "fr"),
      "2024-03-04",
    );
    assert.equal(
      await published(`<h1>Shut</h1><p>${PROSE.repeat(6)}</p><p>Pubblicato il 4 marzo 2024</p>`, "", "it"),
      "2024-03-04",
    );
    assert.equal(
      await published(`<h1>Shut</h1><p>${PROSE.repeat(6)}</p><p>Budapest, 2024. március 4.</p>`, "", "hu"),
      null,
    );
  });

  it("is not the day of a change that stands in the same line", async () => {
    for (const line of [
      "Aktualisiert am 6. März 2024, veröffentlicht am 4. März 2024",
      "4. März 2024, zuletzt aktualisiert am 6. März 2024",
    ])
      assert.equal(await published(`<h1>Shut</h1><p class="date">${line}</p><p>${PROSE}</p>`), "2024-03-04");
  });

  it("is told by JSON-LD that stands in a comment, breaks its lines or names only a page", async () => {
    const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
    const article = `{"@type":"NewsArticle","headline":"Old\nbridge","datePublished":"2024-03-04"}`;
    const page = `{"@graph":[{"@type":"WebPage","datePublished":"2024-03-04"}]}`;
    for (const json of [`<![CDATA[${article}]]>`, `//<![CDATA[\n${article}\n//]]>`, article, page])
      assert.equal(await published(`<h1>Shut</h1><p>${PROSE}</p>`, script(json)), "2024-03-04", json);
  });

  it("is told by seconds since 1970", async () =>
    assert.equal(
      await published(
        `<h1>Shut</h1><span class="date" data-timestamp="1709510400">gestern</span><p>${PROSE}</p>`,
      ),
      "2024-03-04T00:00:00Z",
    ));

  it("reads figures as the page's country writes them", async () => {
    const line = `<h1>Shut</h1><p class="date">03/05/2024</p><p>${PROSE}</p>`;
    assert.equal(await published(line, "", "en-GB"), "2024-05-03");
    assert.equal(await published(line, `<meta property="og:locale" content="en_US">`, "en"), "2024-03-05");
    assert.equal(
      await published(line, `<link rel="canonical" href="https://paper.com.au/a">`, "en"),
      "2024-05-03",
    );
  });

  it("stays open where figures can be read both ways", async () =>
    assert.equal(
      await published(`<h1>Shut</h1><p class="date">03/05/2024</p><p>${PROSE}</p>`, "", "en"),
      null,
    ));
});
