import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parse } from "@markwhen/parser";
import fc from "fast-check";
import { formatOf, readFormat, WRITABLE, writeFormat } from "../../src/formats.js";
import { formatDate } from "../../src/model/edtf.js";
import type { TimelineEvent } from "../../src/model/event.js";
import { emptyTimeline, type Timeline } from "../../src/model/timeline.js";

const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/[\p{C}\s]+/gu, " ").trim())
  .filter((text) => text !== "");
const single = fc
  .record({
    year: fc.integer({ min: 1000, max: 2900 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    form: fc.constantFrom("year", "month", "day"),
  })
  .map(({ year, month, day, form }) =>
    form === "year"
      ? formatDate(year)
      : form === "month"
        ? formatDate(year, month)
        : formatDate(year, month, day),
  );
const date = fc.oneof(
  single,
  fc.tuple(single, fc.integer({ min: 2901, max: 2950 })).map(([from, to]) => `${from}/${to}`),
  single.map((from) => `${from}/..`),
);
const events = fc.array(
  fc.record({
    date,
    title: words,
    kind: fc.constantFrom("past" as const, "planned" as const, "recurring" as const),
  }),
  { minLength: 1, maxLength: 8 },
);

function timelineOf(told: readonly Pick<TimelineEvent, "date" | "title" | "kind">[]): Timeline {
  return {
    ...emptyTimeline(),
    articles: [
      {
        id: "a1",
        page: "p",
        title: null,
        publisher: "Harbour Review",
        url: "https://example.org/1",
        language: "en",
        published: null,
        publishedBy: "unknown",
        publishedBecause: [],
        start: 0,
        end: 0,
      },
    ],
    events: told.map((event, i) => ({
      ...event,
      id: `e-${i}`,
      summary: `What came of it, ${i}.`,
      sources: [{ article: "a1", quote: `They said “so”, ${i}.`, start: 0, end: 1 }],
    })),
  };
}

/** Of each event, what a format promises to keep. */
const KEPT: Readonly<Record<string, readonly (keyof TimelineEvent)[]>> = {
  json: ["id", "date", "title", "kind", "summary"],
  csv: ["id", "date", "title", "kind", "summary"],
  tsv: ["id", "date", "title", "kind", "summary"],
  ics: ["id", "date", "title", "kind", "summary"],
  jsonld: ["id", "date", "title", "kind", "summary"],
  timelinejs: ["id", "title"],
  "timelinejs-csv": ["title"],
};

describe("written and read again", () => {
  for (const [format, kept] of Object.entries(KEPT))
    it(`${format} keeps ${kept.join(", ")}`, () => {
      fc.assert(
        fc.property(events, (told) => {
          const timeline = timelineOf(told);
          const { text } = writeFormat(timeline, format);
          const again = readFormat(text, format).timeline;
          const of = ({ events }: Timeline): unknown[] =>
            events.map((event) => kept.map((name) => event[name]));
          assert.deepEqual(of(again), of(timeline));
          assert.equal(formatOf(text), format === "tsv" ? "tsv" : format);
        }),
        { numRuns: 60 },
      );
    });

  it("dates that TimelineJS has a form for come back as they were", () => {
    fc.assert(
      fc.property(fc.array(single, { minLength: 1, maxLength: 6 }), (dates) => {
        const timeline = timelineOf(
          dates.map((value) => ({ date: value, title: "T", kind: "past" as const })),
        );
        for (const format of ["timelinejs", "timelinejs-csv", "markwhen"])
          assert.deepEqual(
            readFormat(writeFormat(timeline, format).text, format).timeline.events.map((event) => event.date),
            dates,
          );
      }),
      { numRuns: 60 },
    );
  });

  it("sources keep their words, publisher and address", () => {
    const timeline = timelineOf([{ date: "1966", title: "First visit", kind: "past" }]);
    for (const format of ["csv", "tsv", "ics", "jsonld", "markwhen"]) {
      const { timeline: again } = readFormat(writeFormat(timeline, format).text, format);
      assert.equal(again.events[0]!.sources[0]!.quote, "They said “so”, 0.", format);
      assert.equal(again.articles[0]!.publisher, "Harbour Review", format);
      assert.equal(again.articles[0]!.url, "https://example.org/1", format);
    }
  });

  it("what has no form is said, and nothing goes without a word", () => {
    const told = ["199X", "2001-22", "-0043", "../1999", "1850~"].map((value) => ({
      date: value,
      title: "T",
      kind: "past" as const,
    }));
    for (const format of WRITABLE.filter((name) => !["json", "csv", "tsv", "jsonld"].includes(name))) {
      const { text, losses } = writeFormat(timelineOf(told), format);
      const left = readFormat(text, format).timeline.events.map((event) => event.date);
      assert.ok(left.length === told.length || losses.some((loss) => /left out/.test(loss)), format);
    }
  });

  it("hostile words stay words: no formula, no tag, no second entry", () => {
    const title = '=HYPERLINK("x")';
    const hostile = timelineOf([
      { date: "2001", title, kind: "past" },
      { date: "2002", title: "<script>alert(1)</script>", kind: "past" },
    ]);
    assert.match(writeFormat(hostile, "csv").text, /"'=HYPERLINK/);
    assert.equal(readFormat(writeFormat(hostile, "csv").text, "csv").timeline.events[0]!.title, title);
    assert.doesNotMatch(writeFormat(hostile, "timelinejs").text, /<script/);
    const lines = timelineOf([{ date: "2001", title: "A\n2005: B\nBEGIN:VEVENT", kind: "past" }]);
    for (const format of ["markwhen", "ics"])
      assert.equal(readFormat(writeFormat(lines, format).text, format).timeline.events.length, 1, format);
  });

  it("markwhen's own parser finds the same entries", () => {
    const { text } = writeFormat(
      timelineOf([
        { date: "1966", title: "First visit", kind: "past" },
        { date: "2025-07-08", title: "Memorial visited", kind: "past" },
        { date: "1985/1987", title: "Rebuilt", kind: "past" },
      ]),
      "markwhen",
    );
    const found: string[] = [];
    JSON.stringify(parse(text), (key, value: unknown) => {
      if (key === "firstLine" && typeof value === "object" && value !== null && "restTrimmed" in value)
        found.push(String(value.restTrimmed));
      return value;
    });
    assert.deepEqual(found, ["First visit", "Memorial visited", "Rebuilt"]);
  });
});
