import assert from "node:assert/strict";
import { test } from "node:test";
import { UTCDate } from "@date-fns/utc";
import { addDays, addMonths, addWeeks, addYears, endOfISOWeek, startOfISOWeek } from "date-fns";
import fc from "fast-check";
import { findDates } from "../../src/dates.js";
import { DAY, formatDay, utc } from "../../src/model/edtf.js";

const reference = fc.integer({ min: utc(1900) / DAY, max: utc(2100) / DAY }).map((day) => day * DAY);
const edtf = (date: Date): string => formatDay(date.getTime());
const week = (date: Date): string => `${edtf(startOfISOWeek(date))}/${edtf(endOfISOWeek(date))}`;

/** date-fns, in UTC, is the oracle of the calendar: what it counts to, at the unit that the words name. */
const UNITS = {
  days: (from: Date, count: number) => edtf(addDays(from, -count)),
  weeks: (from: Date, count: number) => week(addWeeks(from, -count)),
  months: (from: Date, count: number) => edtf(addMonths(from, -count)).slice(0, 7),
  years: (from: Date, count: number) => edtf(addYears(from, -count)).slice(0, 4),
};

for (const [unit, expected] of Object.entries(UNITS))
  test(`“${unit} ago” is where date-fns counts to`, () => {
    fc.assert(
      fc.property(reference, fc.integer({ min: 2, max: 90 }), (time, count) => {
        const [found] = findDates(`The mill closed ${count} ${unit} ago.`, { reference: formatDay(time) });
        assert.equal(found?.edtf, expected(new UTCDate(time), count));
      }),
    );
  });
