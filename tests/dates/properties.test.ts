import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findDates } from "../../src/dates.js";
import { DAY, daysInMonth, formatDay, parseEdtf, utc } from "../../src/model/edtf.js";

const MONTHS = `January February March April May June July August September October November December`.split(
  " ",
);
const day = fc.integer({ min: utc(1600) / DAY, max: utc(2100) / DAY }).map((n) => n * DAY);

/** Words of dates and marks, in any order: more like the texts that go wrong than random letters are. */
const scraps = fc
  .array(
    fc.constantFrom(
      ...MONTHS.map((month) => month.slice(0, 4)),
      ...`Friday last next in the of 1990 2025 8 31 3rd 1990s '98 - – / , . : p.m. JST BC Q3 quarter year years ago later
      century about early first second 12:30 7/8/2025 2025-07-08 1,621 $ € “ ” ( ) \u{1f600} é 日本 to and ' anniversary`.split(
        /\s+/,
      ),
      " ",
      "\n",
    ),
    { maxLength: 40 },
  )
  .chain((words) => fc.constantFrom("", " ").map((space) => words.join(space)));
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), scraps);

describe("for any text at all", () => {
  it("reading does not fail, and every value is EDTF", () =>
    fc.assert(
      fc.property(anyText, fc.option(day.map(formatDay)), (text, reference) => {
        for (const { edtf, reason } of findDates(text, { reference })) {
          if (edtf === null) assert.ok(reason, "unknown, and no reason");
          else assert.ok(parseEdtf(edtf), edtf);
        }
      }),
      { numRuns: 500 },
    ));

  it("mentions stand in order, none over another, and hold the words of the text", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const mention of findDates(text, { reference: "2025-07-17" })) {
          assert.ok(mention.start >= last && mention.end > mention.start, text);
          assert.equal(mention.text, text.slice(mention.start, mention.end));
          assert.equal(mention.text, mention.text.trim());
          last = mention.end;
        }
        assert.ok(last <= text.length);
      }),
      { numRuns: 500 },
    ));
});

describe("finding looks no further than its sentence", () => {
  const sentences = fc.constantFrom(
    "The ferry sank on Friday",
    "In March 2019 the mill closed",
    "It took three weeks",
    "They met every Tuesday",
    "He came back two years later",
    "Nobody was hurt",
    "The office opened at 10 a.m. on 3 May",
    "From 1914 to 1918 it stood empty",
    "Last summer it rained",
    "The 44-year-old driver left in the 1990s",
  );
  const spans = (text: string, shift = 0): string[] =>
    findDates(text, { reference: "2025-07-17" }).map(({ start, end }) => `${start + shift}-${end + shift}`);
  it("whatever stands before it and after it", () =>
    fc.assert(
      fc.property(sentences, sentences, (first, second) => {
        const text = `${first}. ${second}.`;
        assert.deepEqual(spans(text), [...spans(`${first}.`), ...spans(`${second}.`, first.length + 2)]);
      }),
    ));
});

describe("a date that is written out is read back", () => {
  const written: [form: string, write: (year: number, month: number, day: number) => string][] = [
    ["July 8, 2025", (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`],
    ["8 July 2025", (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`],
    [
      "the 8th of July, 2025",
      (y, m, d) =>
        `the ${d}${d % 10 === 1 && d !== 11 ? "st" : d % 10 === 2 && d !== 12 ? "nd" : d % 10 === 3 && d !== 13 ? "rd" : "th"} of ${MONTHS[m - 1]}, ${y}`,
    ],
    ["2025-07-08", (y, m, d) => [y, m, d].map((n) => String(n).padStart(2, "0")).join("-")],
    ["8.7.2025", (y, m, d) => `${d}.${m}.${y}`],
  ];
  for (const [form, write] of written)
    it(`as ${form}`, () =>
      fc.assert(
        fc.property(day, (time) => {
          const date = new Date(time);
          const words = write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
          assert.deepEqual(
            findDates(`They signed it on ${words} in Ghent.`)
              .map(({ edtf }) => edtf)
              .filter(Boolean),
            [formatDay(time)],
            words,
          );
        }),
      ));

  it("as a month and a year", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const [mention] = findDates(`They signed it in ${MONTHS[month - 1]} ${year}.`);
        assert.equal(mention?.edtf, `${year}-${String(month).padStart(2, "0")}`);
      }),
    ));
});

describe("words that are told from today move with it", () => {
  const shifts: [words: string, days: number][] = [
    ["yesterday", -1],
    ["3 days ago", -3],
    ["tomorrow", 1],
    ["today", 0],
    ["ten days from now", 10],
  ];
  for (const [words, days] of shifts)
    it(words, () =>
      fc.assert(
        fc.property(day, (time) => {
          const [mention] = findDates(`It was seen ${words}.`, { reference: formatDay(time) });
          assert.equal(mention?.edtf, formatDay(time + days * DAY));
        }),
      ),
    );

  it("a past weekday is within the seven days that end with the reference", () =>
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        (time, weekday) => {
          const [mention] = findDates(`The court ruled on ${weekday}.`, { reference: formatDay(time) });
          const { start } = parseEdtf(mention!.edtf!)!;
          assert.ok(time - 7 * DAY < start && start <= time, mention!.edtf!);
          const name = new Date(start).toLocaleDateString("en", { weekday: "long", timeZone: "UTC" });
          assert.equal(name, weekday);
        },
      ),
    ));

  it("a past day without a year is the last one, or the next where that is much nearer", () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), fc.nat(), (time, month, n) => {
        const date = 1 + (n % Math.min(28, daysInMonth(2025, month)));
        const [mention] = findDates(`On ${MONTHS[month - 1]} ${date} the mill closed.`, {
          reference: formatDay(time),
        });
        const { start } = parseEdtf(mention!.edtf!)!;
        const ahead = start - time;
        assert.ok(-366 * DAY <= ahead && ahead <= (366 / 3.5) * DAY, mention!.edtf!);
      }),
    ));
});
