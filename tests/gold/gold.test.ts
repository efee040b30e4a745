import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { barOf, goldPages, readBaseline, readGoldPage, seedPages, type Page } from "./pages.js";
import { score, type Score } from "./score.js";

const pages = goldPages();
const baseline = readBaseline();
const scores = new Map<string, Promise<Score>>();
const scoreOf = (page: Page): Promise<Score> => {
  const known = scores.get(page.name) ?? readGoldPage(page).then((timeline) => score(timeline, page.gold));
  scores.set(page.name, known);
  return known;
};

/** What to read when a bar is missed. */
const story = ({ details }: Score): string =>
  Object.entries(details)
    .flatMap(([kind, entries]) => entries.map((entry) => `  ${kind}: ${entry}`))
    .join("\n");

describe("the pages with gold", () => {
  it("each have a bar in the baseline, and each bar has its page", () =>
    assert.deepEqual(Object.keys(baseline).sort(), pages.map(({ name }) => name).sort()));

  for (const page of pages)
    it(`${page.name} is read no worse than before`, async () => {
      const result = await scoreOf(page);
      const now = barOf(result);
      const bar = baseline[page.name]!;
      assert.ok(now.f1 >= bar.f1, `F1 ${now.f1}, was ${bar.f1}\n${story(result)}`);
      assert.ok(
        now.mustRecall >= bar.mustRecall,
        `must recall ${now.mustRecall}, was ${bar.mustRecall}\n${story(result)}`,
      );
      assert.ok(
        now.untidy <= bar.untidy,
        `${now.untidy} untidy titles, were ${bar.untidy}\n${story(result)}`,
      );
      assert.ok(now.traps <= bar.traps, `${now.traps} traps, were ${bar.traps}\n${story(result)}`);
    });
});

describe("the seed page, which is to be read right", () => {
  const [page] = seedPages();
  const bars = { precision: 0.95, recall: 0.95, mustRecall: 1, splitF1: 1, publishedRight: 1 } as const;

  for (const [measure, bar] of Object.entries(bars) as [keyof typeof bars, number][])
    it(`${measure} is at least ${bar}`, async () => {
      const result = await scoreOf(page!);
      assert.ok(result[measure] >= bar, `${result[measure]}\n${story(result)}`);
    });

  it("none of its traps is taken for an event", async () => {
    const { traps, details } = await scoreOf(page!);
    assert.equal(traps, 0, details.traps.join(", "));
  });
});
