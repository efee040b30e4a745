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

  it("stays open where figures can be read both ways", async () =>
    assert.equal(
      await published(`<h1>Shut</h1><p class="date">03/05/2024</p><p>${PROSE}</p>`, "", "en"),
      null,
    ));
});
