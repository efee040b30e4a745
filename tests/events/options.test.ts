import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articlesOf, extractTimeline } from "../../src/extract.js";
import type { ExtractOptions } from "../../src/model/page.js";

/** Pages without types give what they like. */
const wrong: [name: string, options: unknown, says: RegExp][] = [
  ["a publication that is a Date", { published: new Date(0) }, /“published” is no string/],
  ["a language that is a list", { language: ["en"] }, /“language” is no string/],
  ["a number written as text", { maxEvents: "5" }, /“maxEvents” is no number/],
  ["a threshold of null", { minSalience: null }, /“minSalience” is no number/],
  ["overrides by name", { overrides: "overrides.json" }, /“overrides” is no object/],
  ["a reader that is a function", { reader: () => null }, /“reader” is no object/],
];

describe("options of the wrong type are refused by name", () => {
  for (const [name, options, says] of wrong)
    it(name, async () => {
      const refusal = { name: "NewsTimelineError", code: "options-invalid", message: says };
      const page = "The mill closed on 5 May 2001.";
      await assert.rejects(extractTimeline(page, options as ExtractOptions), refusal);
      await assert.rejects(articlesOf(page, options as ExtractOptions), refusal);
    });

  it("what is left out or undefined is not", async () => {
    const options = { published: undefined, language: undefined, maxEvents: undefined } as ExtractOptions;
    const { events } = await extractTimeline("The mill closed on 5 May 2001.", options);
    assert.deepEqual(
      events.map(({ date }) => date),
      ["2001-05-05"],
    );
  });
});
