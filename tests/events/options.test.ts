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

describe("long work", () => {
  it("pauses between stretches, and what is read is the same", async () => {
    const page = Array.from({ length: 200 }, (_, i) => `The mill of ${i} Lane closed in ${1800 + i}.`).join(
      "\n\n",
    );
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses += 1;
      return Promise.resolve();
    };
    assert.deepEqual(await extractTimeline(page, { pause }), await extractTimeline(page));
    assert.ok(pauses >= 3, String(pauses));
    await assert.rejects(extractTimeline(page, { pause: true } as unknown as ExtractOptions), {
      code: "options-invalid",
    });
  });

  it("of a page beyond all measure the beginning is read, and a warning says so", async () => {
    const long = `The mill at Arnsund\n\nThe mill closed on 5 May 2001. It had been the last of the valley and nobody wanted to buy it.\n\n${"a".repeat(16_000_001)}\n\nIt opened again on 6 June 2007.`;
    const { events, warnings } = await extractTimeline({ id: "page", content: long, input: "text" });
    assert.deepEqual(
      events.map(({ date }) => date),
      ["2001-05-05"],
    );
    assert.deepEqual(
      warnings.filter(({ code }) => code === "page-cut").map(({ page }) => page),
      ["page"],
    );
    const json = JSON.stringify({ articleBody: long });
    await assert.rejects(extractTimeline({ id: "page", content: json, input: "json" }), {
      code: "page-invalid",
      message: /one by one/,
    });
  });
});
