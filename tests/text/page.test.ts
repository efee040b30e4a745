import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { NewsTimelineError } from "../../src/model/timeline.js";
import { sniffInput } from "../../src/text/page.js";
import { readPublished } from "../../src/text/published.js";
import { articlesOf, read, said } from "./reading.js";

const BODY = "The old bridge over the Lenn was shut on Friday. A ferry is to take its place from next week.";
const HTML = `<h1>Old bridge shut</h1><p>${BODY}</p>`;

describe("articles as JSON", () => {
  const one = { title: "Old bridge shut", publisher: "The Bugle", published: "2024-03-04", body: BODY };
  const shapes: [what: string, value: unknown][] = [
    ["one article", one],
    ["a list", [one]],
    ["a list under “articles”", { articles: [one] }],
    ["a list under “items”", { items: [one] }],
    [
      "schema.org's names",
      {
        headline: one.title,
        publisher: { name: one.publisher },
        datePublished: one.published,
        articleBody: BODY,
      },
    ],
    [
      "JSON Feed's names",
      {
        items: [
          { title: one.title, source: one.publisher, date_published: one.published, content_text: BODY },
        ],
      },
    ],
    ["records among which some are no articles", [null, "news", { title: "no body" }, one]],
  ];
  for (const [what, value] of shapes)
    it(`are read from ${what}`, async () => {
      const [article, ...rest] = await articlesOf(JSON.stringify(value), "json");
      assert.deepEqual(rest, []);
      assert.deepEqual(
        [article!.title, article!.publisher, article!.published, article!.publishedBy],
        ["Old bridge shut", "The Bugle", "2024-03-04", "given"],
      );
      assert.equal(said(article!).filter((sentence) => BODY.includes(sentence)).length, 2);
    });

  it("are read from HTML in a record", async () => {
    const [article] = await articlesOf([{ title: "Old bridge shut", html: HTML, published: "2024-03-04" }]);
    assert.equal(article!.published, "2024-03-04");
    assert.ok(said(article!).includes("A ferry is to take its place from next week."));
  });

  it("stay one article, whatever their text looks like", async () => {
    const body = `${BODY}\n\n3 hours ago\n- Weir Gazette\nLifeboat crew saves two dogs\n${BODY}`;
    assert.equal((await articlesOf({ title: "Old bridge shut", body })).length, 1);
  });

  it("with a date that cannot be read are read without it, and the warning quotes it", async () => {
    const { articles, warnings } = await read({ ...one, published: "the ides of March" });
    assert.equal(articles[0]!.published, null);
    assert.equal(warnings[0]!.code, "published-invalid");
    assert.match(warnings[0]!.message, /the ides of March/);
  });

  const wrong: [what: string, source: string][] = [
    ["cut in half", JSON.stringify([one]).slice(0, 40)],
    ["without an article", JSON.stringify({ news: [1, 2, 3] })],
    ["that is a number", "42"],
    ["that is an empty list", "[]"],
    ["whose body is a number", JSON.stringify([{ title: "A", body: 5 }])],
  ];
  for (const [what, source] of wrong)
    it(`are refused ${what}`, () =>
      assert.rejects(articlesOf(source, "json"), (error) => {
        assert.ok(error instanceof NewsTimelineError);
        assert.equal(error.code, "page-invalid");
        return true;
      }));
});

describe("plain text", () => {
  it("whose lines were broken by hand is read as paragraphs", async () => {
    const wrapped = `Old bridge shut

The old stone bridge over the Lenn was closed to lorries on Friday, after
divers found a crack in its second pier. It had been built in 1894, and Sec.
Bessent was not there.

A ferry is to take its place from next week, the harbour office said, and
will carry forty cars an hour.`;
    const [article] = await articlesOf(wrapped);
    assert.deepEqual(said(article!).slice(1), [
      "The old stone bridge over the Lenn was closed to lorries on Friday, after divers found a crack in its second pier.",
      "It had been built in 1894, and Sec. Bessent was not there.",
      "A ferry is to take its place from next week, the harbour office said, and will carry forty cars an hour.",
    ]);
  });

  it("keeps short lines apart", async () => {
    const [article] = await articlesOf(
      `Timeline\n1894: Bridge built\n1966: Bridge widened\n2024: Bridge shut\n${BODY}`,
    );
    const lines = said(article!);
    for (const line of ["1894: Bridge built", "1966: Bridge widened"])
      assert.ok(lines.includes(line), lines.join("\n"));
  });

  it("is the same with the line ends of any system", async () => {
    const text = `Old bridge shut\n${BODY}\nIt had stood since 1894, and nobody had thought that it could ever fall.`;
    const [unix] = await articlesOf(text);
    for (const end of ["\r\n", "\r", "\u2028"]) {
      const [other] = await articlesOf(text.replaceAll("\n", end));
      assert.deepEqual(said(other!), said(unix!));
    }
  });

  it("may begin with a byte order mark", async () => {
    const [article] = await articlesOf(`\ufeffOld bridge shut\n${BODY}`);
    assert.equal(article!.title, "Old bridge shut");
  });

  it("loses the marks of its lists", async () => {
    const [article] = await articlesOf(
      `Old bridge shut\n${BODY}\n• It was built in 1894 by the town.\n- It was widened in 1966.`,
    );
    const lines = said(article!);
    for (const line of ["It was built in 1894 by the town.", "It was widened in 1966."])
      assert.ok(lines.includes(line), lines.join("\n"));
  });
});

describe("what cannot be read", () => {
  const pages: [what: string, content: string, code: string][] = [
    ["nothing", "", "page-empty"],
    ["only white space", " \n\t\n", "page-empty"],
    [
      "the bytes of a picture",
      "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0001\u0000\u0000\u0000",
      "page-binary",
    ],
    ["bytes that are no UTF-8", "\ufffd\ufffd\ufffd abc \ufffd\ufffd", "page-binary"],
  ];
  for (const [what, content, code] of pages)
    it(`is refused: ${what}`, () =>
      assert.rejects(
        articlesOf(content),
        (error) => error instanceof NewsTimelineError && error.code === code,
      ));

  it("a few characters that were lost are only a warning", async () => {
    const { articles, warnings } = await read(
      `Old bridge shut\nThe caf\ufffd by the bridge was shut, too. ${BODY}`,
    );
    assert.equal(articles.length, 1);
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ["encoding-replaced"],
    );
    assert.match(warnings[0]!.message, /^1 character/);
  });
});

describe("what a string holds is told from its beginning", () => {
  const kinds: [content: string, kind: string][] = [
    [`<!DOCTYPE html><html></html>`, "html"],
    [`  <article><p>x</p></article>`, "html"],
    [`<?xml version="1.0"?><html/>`, "html"],
    [`[{"body": "x"}]`, "json"],
    [`{"articles": []}`, "json"],
    ["Old bridge shut\nThe bridge was shut.", "text"],
    ["[Copyright The Quay Wire] The bridge was shut.", "text"],
    ["<3 is what they feel for the bridge", "text"],
    ["{sic} they wrote", "text"],
  ];
  for (const [content, kind] of kinds)
    it(`${content} → ${kind}`, () => assert.equal(sniffInput(content), kind));
});

describe("a date of publication", () => {
  const dates: [given: string, read: string | null][] = [
    ["2025-07-17", "2025-07-17"],
    ["2025-07", "2025-07"],
    ["2025", "2025"],
    ["2025-07-17T22:05:00+09:00", "2025-07-17T22:05:00+09:00"],
    ["2025-07-17T13:05:00.000Z", "2025-07-17T13:05:00.000Z"],
    ["2025-07-17 22:05", "2025-07-17T22:05"],
    ["2025-07-17 22:05:10 +0900", "2025-07-17T22:05:10+0900"],
    ["20250717", "2025-07-17"],
    ["Thu, 17 Jul 2025 13:05:00 GMT", "2025-07-17T13:05Z"],
    [" 2025-07-17 ", "2025-07-17"],
    ["2025-02-30", null],
    ["yesterday", null],
    ["17/07/2025", null],
    ["", null],
  ];
  for (const [given, expected] of dates)
    it(`“${given}” is ${expected ?? "no date"}`, () => assert.equal(readPublished(given), expected));
});
