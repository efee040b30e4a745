import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dateText, durationText, monthText } from "../../src/layout/dates.js";
import { DAY, formatDay, utc } from "../../src/model/edtf.js";

const said: [edtf: string, text: string][] = [
  ["2025-07-08", "8 July 2025"],
  ["2025-07", "July 2025"],
  ["1966", "1966"],
  ["199X", "1990s"],
  ["19XX", "1900s"],
  ["-0043", "44 BCE"],
  ["-0043-03-15", "15 March 44 BCE"],
  ["0000", "1 BCE"],
  ["2025-33", "Q1 2025"],
  ["2025-22", "Jun–Aug 2025"],
  ["2025-07-18T22:05+09:00", "18 July 2025, 22:05 UTC+09:00"],
  ["2025-07-18T22:05Z", "18 July 2025, 22:05 UTC"],
  ["2025-07-18T22", "18 July 2025, 22:00"],
  ["2023-03/..", "since March 2023"],
  ["../1945", "until 1945"],
  ["1939/1945", "1939 – 1945"],
  ["1850~", "about 1850"],
  ["Y12000", "12000"],
  ["no date", "no date"],
];

for (const [edtf, text] of said)
  test(`${edtf} reads “${text}”`, () => {
    assert.equal(dateText(edtf, "en-GB"), text);
  });

test("dates follow the reader's language", () => {
  assert.equal(dateText("2025-07-08", "en-US"), "July 8, 2025");
  assert.equal(dateText("2025-07-08", "de"), "8. Juli 2025");
  assert.equal(dateText("2025-07", "ja"), "2025年7月");
});

test("days of one month share its name", () => {
  // Versions of ICU differ in the spaces round the dash.
  assert.match(dateText("2025-07-06/2025-07-13", "en-GB"), /^6\s?–\s?13 July 2025$/);
});

test("American English is written without Intl, and as Intl writes it", () => {
  const day = fc.integer({ min: utc(1583) / DAY, max: utc(2999) / DAY });
  fc.assert(
    fc.property(day, fc.nat(800), fc.boolean(), (first, length, brief) => {
      const month = brief ? "short" : "long";
      const intl = new Intl.DateTimeFormat("en-US", {
        timeZone: "UTC",
        day: "numeric",
        month,
        year: "numeric",
      });
      const [start, end] = [first * DAY, (first + length) * DAY];
      // Versions of ICU differ in the spaces round the dash.
      const range = intl.formatRange(start, end).replace(/\s*–\s*/, " – ");
      assert.equal(dateText(`${formatDay(start)}/${formatDay(end)}`, "en-US", brief), range);
      assert.equal(dateText(formatDay(start), "en", brief), intl.format(start));
      assert.equal(
        monthText(start, "en"),
        new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" }).format(start),
      );
    }),
  );
});

test("durations are said in the largest unit that fits, never more than was empty", () => {
  assert.equal(durationText(34.9 * 365.2425 * DAY, "en-GB"), "34 years");
  assert.equal(durationText(1.5 * 365.2425 * DAY, "en-GB"), "1 year");
  assert.equal(durationText(20 * DAY, "en-GB"), "20 days");
  assert.equal(durationText(DAY / 2, "en-GB"), "12 hours");
});

test("whole years and months of the calendar are not rounded down to one fewer", () => {
  const between = (from: string, to: string): string =>
    durationText(Date.parse(to) - Date.parse(from), "en-GB");
  assert.equal(between("1967", "1972"), "5 years");
  assert.equal(between("1901", "1902"), "1 year");
  assert.equal(between("1967", "1971-12"), "4 years");
  assert.equal(between("2023-01", "2023-03"), "2 months");
  assert.equal(between("2023-01-01", "2023-01-25"), "24 days");
});
