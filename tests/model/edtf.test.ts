import edtf from "edtf";
import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  compareExtents,
  contains,
  DAY,
  daysInMonth,
  formatDate,
  formatDay,
  formatYear,
  parseEdtf,
  utc,
  type Extent,
  type Precision,
} from "../../src/model/edtf.js";

/** The npm package `edtf` and our reader agree on what a value covers. Its `max` is inclusive, ours exclusive. */
function agrees(value: string, precision: Precision): void {
  const theirs = edtf(value);
  const ours = parseEdtf(value);
  assert.ok(ours, `${value} was refused`);
  assert.deepEqual(
    { start: ours.start, last: ours.end - 1, precision: ours.precision },
    { start: theirs.min ?? -Infinity, last: theirs.max ?? Infinity, precision },
    value,
  );
}

// Common era: before it, and in year 0, the package counts some Februaries wrong.
const year = fc.integer({ min: 1, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const qualifier = fc.constantFrom("", "~", "?", "%");
const day = fc.tuple(year, month, fc.nat()).map(([y, m, n]) => formatDate(y, m, 1 + (n % daysInMonth(y, m))));
const anyDate = fc.oneof(
  year.map(formatYear),
  fc.tuple(year, month).map(([y, m]) => formatDate(y, m)),
  day,
);
const must = (value: string): Extent => {
  const extent = parseEdtf(value);
  assert.ok(extent, `${value} was refused`);
  return extent;
};
const iso = (time: number): string => new Date(time).toISOString();

describe("an EDTF value covers what the package edtf says", () => {
  it("for years, also before our era and beyond four digits", () =>
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (y) => agrees(formatYear(y), "year")),
      { examples: [[0], [-1], [1], [99], [-9999], [9999], [10_000], [-10_000]] },
    ));

  it("of years that need five digits nothing but the year", () => {
    assert.deepEqual([formatDate(10_000, 1, 2), formatDate(-10_000, 5)], ["Y10000", "Y-10000"]);
    assert.ok(parseEdtf(formatDate(10_000, 1, 2)));
  });
  it("for months", () => fc.assert(fc.property(year, month, (y, m) => agrees(formatDate(y, m), "month"))));

  it("for days", () => fc.assert(fc.property(day, (value) => agrees(value, "day"))));

  it("for decades", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.boolean(), (n, bce) =>
        agrees(`${bce ? "-" : ""}${String(n).padStart(3, "0")}X`, "decade"),
      ),
    ));

  it("for centuries", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.boolean(), (n, bce) =>
        agrees(`${bce ? "-" : ""}${String(n).padStart(2, "0")}XX`, "century"),
      ),
    ));

  it("for quarters and halves of a year", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9998 }),
        fc.constantFrom(33, 34, 35, 36),
        fc.constantFrom(40, 41),
        (y, q, h) => {
          agrees(`${formatYear(y)}-${q}`, "quarter");
          agrees(`${formatYear(y)}-${h}`, "half");
        },
      ),
    ));

  it("but where the package errs: a day of year 0 is one day", () => {
    const { start, end } = must("0000-02-28");
    assert.deepEqual([iso(start), iso(end)], ["0000-02-28T00:00:00.000Z", "0000-02-29T00:00:00.000Z"]);
  });

  it("for intervals, closed and open", () =>
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        // The package refuses an interval from a date to itself.
        fc.pre(a !== b);
        const [from, to] = must(a).start <= must(b).start ? [a, b] : [b, a];
        // A day and the year that begins with it: the package reads these, too, as an interval.
        agrees(`${from}/${to}`, "interval");
        agrees(`${from}/..`, "interval");
        agrees(`../${to}`, "interval");
        agrees(`${from}/`, "interval");
      }),
    ));

  it("with the same qualifiers", () =>
    fc.assert(
      fc.property(anyDate, qualifier, (date, mark) => {
        const theirs = edtf(date + mark);
        const { approximate, uncertain } = must(date + mark);
        assert.equal(approximate, Boolean(theirs.approximate?.value), date + mark);
        assert.equal(uncertain, Boolean(theirs.uncertain?.value), date + mark);
      }),
    ));

  it("for the moments at which clock times begin, in the zone that they name", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.nat(23),
        fc.nat(59),
        fc.constantFrom("", "Z", "+09:00", "-05:30", "+00:00"),
        (y, hour, minute, zone) => {
          const clock = [hour, minute].map((n) => String(n).padStart(2, "0")).join(":");
          const value = `${y}-07-18T${clock}${zone}`;
          assert.equal(must(value).start, edtf(value).min, value);
        },
      ),
    ));
});

describe("where this project reads EDTF in its own way", () => {
  it("seasons are the north's three months, and winter runs into the next year", () => {
    const seasons = [21, 22, 23, 24].map((code) => must(`2025-${code}`));
    assert.deepEqual(
      seasons.map(({ start, end }) => [iso(start).slice(0, 7), iso(end - 1).slice(0, 7)]),
      [
        ["2025-03", "2025-05"],
        ["2025-06", "2025-08"],
        ["2025-09", "2025-11"],
        ["2025-12", "2026-02"],
      ],
    );
  });

  it("a minute and an hour are as long as they are", () => {
    assert.equal(must("2025-07-18T22:05+09:00").end - must("2025-07-18T22:05+09:00").start, 60_000);
    assert.equal(must("2025-07-18T22").end - must("2025-07-18T22").start, 3_600_000);
    assert.equal(iso(must("2025-07-18T22:05+09:00").start), "2025-07-18T13:05:00.000Z");
  });

  it("an interval is about as sure as the less sure of its ends", () => {
    const { approximate, uncertain } = must("1980~/1990?");
    assert.deepEqual([approximate, uncertain], [true, true]);
  });
});

describe("what is no date is refused", () => {
  const wrong =
    `2025-13 2025-00 2025-02-30 2023-02-29 1900-02-29 2025-04-31 2025-07-00 2025-7-8 25-07-08 07/08/2025
    20250708 2025-07-18T25:00 2025-07-18T10:60 2025-07-18T10:00+9 2024/2023 2025-07-08/2025-07-01 ../.. / ..
    2025-07/soon soon/2025 1X99 19X9 XXXX 19XXX 2025-20 2025-25 2025-42 2025-33-01 Y2025 Y-44 2025~~ ~2025 12025
    2025- -2025- 2025-07- Friday today July`.split(/\s+/);
  for (const value of ["", " ", "2025 ", " 2025", "2025-07-08\n", ...wrong])
    it(JSON.stringify(value), () => assert.equal(parseEdtf(value), null));

  it("every day beyond the end of its month", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), month, (y, m) => {
        assert.equal(
          parseEdtf(`${formatYear(y)}-${String(m).padStart(2, "0")}-${daysInMonth(y, m) + 1}`),
          null,
        );
      }),
    ));

  it("and any text at all is read without an exception", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9XY/.T:~?%+Z]{0,24}$/)), (text) => {
        const extent = parseEdtf(text);
        if (extent) assert.ok(extent.start < extent.end, text);
      }),
    ));
});

describe("writing dates", () => {
  it("gives a value that reads as the same day", () =>
    fc.assert(
      fc.property(fc.integer({ min: -4_300_000, max: 2_900_000 }), (days) =>
        assert.equal(must(formatDay(days * DAY)).start, days * DAY),
      ),
    ));

  it("pads years, and marks long ones", () =>
    assert.deepEqual([7, 44, -43, 0, 12_345, -12_345].map(formatYear), [
      "0007",
      "0044",
      "-0043",
      "0000",
      "Y12345",
      "Y-12345",
    ]));

  it("never takes a small year for one of the twentieth century", () =>
    assert.equal(iso(utc(44, 3, 15)), "0044-03-15T00:00:00.000Z"));
});

describe("ordering dates", () => {
  it("puts the earlier first, and the longer first where both begin together", () => {
    const values = ["2025-01-01", "2024", "2025", "2025-01", "../2020", "202X", "2025-01-01T00:00"];
    const sorted = [...values].sort((a, b) => compareExtents(must(a), must(b)));
    assert.deepEqual(sorted, [
      "../2020",
      "202X",
      "2024",
      "2025",
      "2025-01",
      "2025-01-01",
      "2025-01-01T00:00",
    ]);
  });

  it("a month holds its days, a decade its years", () =>
    fc.assert(
      fc.property(day, (value) => {
        assert.ok(contains(must(value.slice(0, -3)), must(value)));
        assert.ok(!contains(must(value), must(value.slice(0, -3))));
      }),
    ));
});
