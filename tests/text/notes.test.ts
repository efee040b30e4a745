import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";
import { sourceEnd, sourceOffset } from "../../src/model/article.js";
import { articlesOf, said } from "./reading.js";

const sentences = async (text: string): Promise<string[]> => (await articlesOf(text, "text")).flatMap(said);

describe("signs of notes", () => {
  const rows: [text: string, sentences: string[]][] = [
    [
      "The town was founded in 1642.[31] Its mill burned down in 1701.[32][n 2] It was rebuilt.",
      ["The town was founded in 1642.", "Its mill burned down in 1701.", "It was rebuilt."],
    ],
    ["It was “a ruin”[4] by 1900.[citation needed] It fell.", ["It was “a ruin” by 1900.", "It fell."]],
    [
      "He walk[ed] home, “[t]ired but [17] times happier”, for he need[s] it, in May.",
      ["He walk[ed] home, “[t]ired but [17] times happier”, for he need[s] it, in May."],
    ],
  ];
  for (const [text, expected] of rows)
    it(`are no part of a sentence: ${text}`, async () => assert.deepEqual(await sentences(text), expected));

  it("leave what is behind them where it stands in the source", async () => {
    const source =
      "<p>Caf&eacute;s came to the town in 1642.<sup>[31]</sup> Its mill burned down in 1701.[32] It was rebuilt.</p>";
    const [article] = await articlesOf(source, "html");
    const { block, start, end } = article!.sentences[1]!;
    const { [block]: own } = article!.blocks;
    assert.equal(
      source.slice(sourceOffset(own!, start), sourceEnd(own!, end)),
      "Its mill burned down in 1701.",
    );
  });
});

describe("an encyclopedia's page", () => {
  const page = `<html><head><script type="application/ld+json">
      {"@type": "Article", "datePublished": "2001-10-29T01:59:14Z", "dateModified": "2018-11-02T10:00:00Z"}</script></head>
    <body><h1>Arnsund</h1>
    <table class="facts"><tr><th>Founded</th><td>3 May 1642 <span class="published">1642-05-03</span></td></tr></table>
    <p>Arnsund is a town on the river Vell that was founded in 1642 by two families of salt merchants.<sup>[1]</sup></p>
    <p>A railway reached the town in 1871.[2] The town bought the salt works in 2014, and in 2016 it closed them.</p>
    <ol class="references"><li>^ Harms, Ida (3 March 1998). <i>Salt</i>. Retrieved 7 April 2016.</li>
    <li>^ "The railway". Archived from the original on 9 May 2015.</li></ol></body></html>`;

  it("tells no notes, and as past what came between its first day and its last", async () => {
    const { articles, events } = await extractTimeline({ id: "page", input: "html", content: page });
    assert.equal(articles[0]!.published, "2001-10-29T01:59:14Z");
    assert.deepEqual(
      events.map(({ date, kind, title }) => [date, kind, title]),
      [
        ["1642", "past", "Arnsund was founded by two families of salt merchants"],
        ["1871", "past", "Railway reached the town"],
        ["2014", "past", "Town bought the salt works"],
        ["2016", "past", "Town closed them"],
      ],
    );
  });

  it("is not dated by the facts in its table, nor by a line above what is told of later years", async () => {
    const undated = page.replace(/<script[^]*<\/script>/, "");
    // Told on 4 May 2009, which is later than the line at the top.
    const told = undated.replace("A railway", "The harbour was opened on 4 May 2009. A railway");
    const lines = told
      .replace(/<span.*?<\/span>/, "")
      .replace("</th><td>", " ")
      .replace(/<[^>]*>/g, "\n");
    for (const [input, content] of [
      ["html", told],
      ["text", lines],
    ] as const)
      assert.equal((await extractTimeline({ id: "page", input, content })).articles[0]!.published, null);
  });
});
