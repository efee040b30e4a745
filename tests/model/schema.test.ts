import { Ajv } from "ajv";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";
import { goldPages, readGoldPage } from "../gold/pages.js";
import { projectFile } from "../project.js";

const read = (...path: string[]): unknown => JSON.parse(readFileSync(projectFile(...path), "utf8"));
const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
  read("src", "model", "timeline.schema.json") as object,
);
const errorsOf = (value: unknown): string[] =>
  validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);

const SAMPLE = `Old Bridge Closed
Posted: March 4, 2024
The old stone bridge was closed to lorries on Friday after divers found a crack in its second pier.
It was built in 1894 and widened in the 1930s. A new bridge is to open in May 2026.`;

describe("the schema of a timeline", () => {
  for (const page of goldPages())
    it(`holds for ${page.name}`, async () => {
      const timeline = await readGoldPage(page);
      assert.ok(timeline.events.length > 0, "there is nothing to check");
      assert.deepEqual(errorsOf(JSON.parse(JSON.stringify(timeline))), []);
    });

  it("holds for the timeline that drawing is tested with", () =>
    assert.deepEqual(errorsOf(read("tests", "fixtures", "seed-timeline.json")), []));

  it("holds for a timeline made by hand, of which only what must be there is given", () =>
    assert.deepEqual(
      errorsOf({
        version: 1,
        events: [{ id: "1", date: "1966/..", title: "A road", kind: "planned", sources: [] }],
      }),
      [],
    ));

  it("holds for every form that a date can take", () => {
    const dates =
      `1966 -0044 Y12345 Y-12345 2025-07 2025-07-08 2025-24 2025-33 2025-40 199X 19XX -05XX 1910~ 1910? 1910%
      2025-07-18T22 2025-07-18T22:05 2025-07-18T22:05+09:00 2025-07-18T22:05:30Z 2023-03/.. ../2030 1914/1918
      2025-06-16T17:00/2025-06-17T06:00 1980~/1990?`.split(/\s+/);
    for (const date of dates)
      assert.deepEqual(
        errorsOf({ version: 1, events: [{ id: "1", date, title: "A road", kind: "past", sources: [] }] }),
        [],
        date,
      );
  });
});

/** A valid timeline as plain data, to be broken in one place. */
interface Loose {
  [key: string]: unknown;
  articles: Record<string, unknown>[];
  events: (Record<string, unknown> & { sources: Record<string, unknown>[] })[];
  warnings: unknown[];
}

describe("the schema refuses", () => {
  const broken: [what: string, breakIt: (timeline: Loose) => void, where: RegExp][] = [
    ["another version", (timeline) => (timeline["version"] = 2), /^\/version/],
    [
      "a missing list of events",
      (timeline) => delete (timeline as Record<string, unknown>)["events"],
      /'events'/,
    ],
    [
      "a key that is not in the contract",
      (timeline) => (timeline["event"] = []),
      / must NOT have additional/,
    ],
    ["an event without a title", (timeline) => delete timeline.events[0]!["title"], /\/events\/0 .*'title'/],
    [
      "a date in the words of a reader",
      (timeline) => (timeline.events[0]!["date"] = "July 2025"),
      /\/events\/0\/date/,
    ],
    ["a date that is a number", (timeline) => (timeline.events[0]!["date"] = 1894), /\/events\/0\/date/],
    ["a kind that is none", (timeline) => (timeline.events[0]!["kind"] = "future"), /\/events\/0\/kind/],
    ["a salience above one", (timeline) => (timeline.events[0]!["salience"] = 1.2), /\/events\/0\/salience/],
    [
      "an offset before the page",
      (timeline) => (timeline.events[0]!.sources[0]!["start"] = -1),
      /\/events\/0\/sources\/0\/start/,
    ],
    [
      "an offset between two characters",
      (timeline) => (timeline.events[0]!.sources[0]!["end"] = 20.5),
      /\/events\/0\/sources\/0\/end/,
    ],
    ["a source without its quote", (timeline) => delete timeline.events[0]!.sources[0]!["quote"], /'quote'/],
    [
      "an article dated by nobody known",
      (timeline) => (timeline.articles[0]!["publishedBy"] = "guess"),
      /publishedBy/,
    ],
    [
      "an article without its reasons",
      (timeline) => delete timeline.articles[0]!["publishedBecause"],
      /publishedBecause/,
    ],
    [
      "a warning that says nothing",
      (timeline) => timeline.warnings.push({ code: "page-empty" }),
      /'message'/,
    ],
  ];
  for (const [what, breakIt, where] of broken)
    it(what, async () => {
      const timeline = JSON.parse(JSON.stringify(await extractTimeline(SAMPLE))) as Loose;
      assert.deepEqual(errorsOf(timeline), []);
      breakIt(timeline);
      const errors = errorsOf(timeline);
      assert.ok(
        errors.some((error) => where.test(error)),
        errors.join("\n") || "nothing was said",
      );
    });
});
