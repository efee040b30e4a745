import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";

const LONG =
  "The county had argued about the wheel, the leat and the meadow behind it for longer than anybody knew. ";

const articleOf = async (content: string): Promise<{ title: string | null; published: string | null }> =>
  (await extractTimeline({ id: "page", input: "text", content })).articles[0]!;

describe("the date at the top of a text", () => {
  const rows: [text: string, published: string | null][] = [
    ["The mill closed on 5 May 2001. It was rebuilt in 2003.", null],
    [`The mill closed on 5 May 2001. It was rebuilt in 2003.\n\n${LONG.repeat(4)}`, null],
    [`The town was founded on 3 May 1901 by settlers.\n\n${LONG}`, null],
    [`Mill closes after fire\n\nOn 3 May 2001 the mill closed.\n\n${LONG}`, null],
    [`The siege of Karsk\n\n1 November 1811. The army crosses the Vell.\n\n${LONG}`, null],
    [`Minutes of the council\nMeeting held on 4 June 2019\n\n${LONG}`, "2019-06-04"],
    [`Grey Harbour, 4 June 2019.\n\nDear friends, the ship is in. ${LONG}`, "2019-06-04"],
    [
      `The night train\n\nTranscript. Published 19 September 2023. Times are in minutes.\n\n${LONG}`,
      "2023-09-19",
    ],
    [`The comet that came back\n\nOrrery Magazine, 18 September 2025\n\n${LONG}`, "2025-09-18"],
  ];

  for (const [text, published] of rows)
    it(`${published ? "dates it" : "is told by its prose"}: ${text.slice(0, 60).replaceAll("\n", " / ")}`, async () =>
      assert.equal((await articleOf(text)).published, published));
});

describe("the first line of a text", () => {
  const rows: [line: string, isTitle: boolean][] = [
    ["The mill closed in 2001. It was rebuilt in 2003.", false],
    ["The mill that came back.", true],
    ["Why did the mill close?", true],
  ];

  for (const [line, isTitle] of rows)
    it(`${isTitle ? "is" : "is not"} the headline: ${line}`, async () =>
      assert.equal((await articleOf(`${line}\n\n${LONG.repeat(4)}`)).title, isTitle ? line : null));

  it("is the headline above a publisher's name and a day", async () => {
    const { articles } = await extractTimeline(
      `Letters to the editor\n\nThe Vale Mercury, Friday 15 March 2024\n\nThe bridge that never was\n\n${LONG}`,
      { input: "text" },
    );
    const [{ title, publisher, published }] = articles as [(typeof articles)[0]];
    assert.deepEqual(
      [title, publisher, published],
      ["Letters to the editor", "The Vale Mercury", "2024-03-15"],
    );
  });

  it("is the headline as a question above a short stamp", async () => {
    const { title, published } = await articleOf(
      `Why is the Skarn glacier shrinking?\n\nExplainer\n9 September 2025\n\n${LONG}`,
    );
    assert.deepEqual([title, published], ["Why is the Skarn glacier shrinking?", "2025-09-09"]);
  });
});
