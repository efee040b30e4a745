import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";
import type { Timeline } from "../../src/model/timeline.js";
import { goldPages, readGoldPage } from "../gold/pages.js";

/** Every stretch that a timeline quotes, with the words that it is said to hold. */
function quotes({
  events,
  undated,
}: Timeline): { start: number; end: number; words: string; article: string }[] {
  return [...events.flatMap(({ sources }) => sources), ...undated].flatMap((source) => {
    const whole = { start: source.start, end: source.end, words: source.quote, article: source.article };
    if (!source.mention) return [whole];
    const { start, end, text } = source.mention;
    return [whole, { start, end, words: text, article: source.article }];
  });
}

/** Line breaks that were joined, and runs of spaces, are one space in the quote. */
const spaced = (text: string): string => text.replace(/\s+/gu, " ");

describe("the offsets of a plain text", () => {
  for (const page of goldPages().filter(({ input }) => input === "text"))
    it(`${page.name}: every quote and mention is the slice of the page`, async () => {
      const all = quotes(await readGoldPage(page));
      assert.ok(all.length > 0);
      // Where lines were broken by hand, the break and the indent after it stand for the space between two words.
      for (const { start, end, words } of all)
        assert.equal(page.content.slice(start, end).replace(/\n */gu, " "), words);
    });

  const sentences = [
    "On March 4, 2024, the bridge was shut.",
    "The mill burned down in 1998 and was rebuilt in 2003.",
    "He will speak on Friday in the caf\u00e9 \u{1f600} of Lenn.",
    "Nothing of note took place then.",
    "\u201cWe left in 1966,\u201d she said.",
  ];

  it("hold whatever stands before, between and after", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(" ", "\n", "\n\n", "\r\n", "\u00a0 "),
        fc.constantFrom("", "\ufeff", "\n\n  ", "Old bridge shut\n"),
        async (parts, gap, before) => {
          const page = before + parts.join(gap) + gap;
          for (const { start, end, words } of quotes(
            await extractTimeline(page, { published: "2024-03-07" }),
          ))
            assert.equal(spaced(page.slice(start, end)), words, JSON.stringify(page));
        },
      ),
    ));

  it("count in UTF-16 units", async () => {
    const page =
      "\u{1f600}\u{1f600} Old bridge shut\nIn 1966, as all know, the old bridge was built by the town.";
    const [event] = (await extractTimeline(page)).events;
    assert.equal(event!.sources[0]!.mention!.start, page.indexOf("1966") - 3);
    assert.equal(event!.sources[0]!.mention!.text, "In 1966");
  });
});

describe("the offsets of a JSON page", () => {
  it("count in the article's body", async () => {
    const bodies = [
      "In 1966, as all know, the old bridge was built by the town of Lenn.",
      "Nothing much is known of the ferry. It sank in 1998 with nobody on board.",
    ];
    const timeline = await extractTimeline(
      JSON.stringify(bodies.map((body, index) => ({ title: `Story ${index}`, body }))),
    );
    const all = quotes(timeline);
    assert.equal(timeline.events.length, 2);
    for (const { start, end, words, article } of all)
      assert.equal(bodies[Number(article.slice(1)) - 1]!.slice(start, end), words);
  });
});

describe("the offsets of an HTML page", () => {
  for (const page of goldPages().filter(({ input }) => input === "html"))
    it(`${page.name}: every mention stands at its place in the source`, async () => {
      const all = quotes(await readGoldPage(page));
      assert.ok(all.length > 0);
      const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
      for (const { start, end, words: quote } of all) {
        const slice = page.content.slice(start, end).replace(/<[^>]*>|&#?\w+;/g, " ");
        const own = words(quote);
        const there = new Set(words(slice));
        assert.ok(own.filter((word) => there.has(word)).length >= own.length * 0.9, `${quote}\n${slice}`);
      }
    });
});
