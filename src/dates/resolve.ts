import { UTCDate } from "@date-fns/utc";
import { add, type Duration } from "date-fns";
import {
  DAY,
  formatDate,
  formatDay,
  formatYear,
  parseEdtf,
  utc,
  type Edtf,
  type Extent,
} from "../model/edtf.js";
import type { Reading, Unit } from "../model/mention.js";
import { resolveCalendar } from "./calendar.js";
import {
  fixedParts,
  NO_ANCHOR,
  NO_REFERENCE,
  unknown,
  withTime,
  type Day,
  type ReadingContext,
  type Resolved,
} from "./context.js";
import type { Tense } from "./tense.js";

/** The whole unit (day, week, month …) that contains `time`, as EDTF. Weeks are ISO's, written as intervals. */
function unitAround(time: number, unit: Unit): Edtf {
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  const weekday = (date.getUTCDay() + 6) % 7;
  switch (unit) {
    case "century":
      return formatYear(Math.floor(year / 100) * 100).replace(/\d\d$/, "XX");
    case "decade":
      return formatYear(Math.floor(year / 10) * 10).replace(/\d$/, "X");
    case "year":
      return formatDate(year);
    case "half":
      return `${formatYear(year)}-${month <= 6 ? 40 : 41}`;
    case "quarter":
      return `${formatYear(year)}-${33 + Math.floor((month - 1) / 3)}`;
    case "month":
      return formatDate(year, month);
    case "weekend":
      return `${formatDay(time + (5 - weekday) * DAY)}/${formatDay(time + (6 - weekday) * DAY)}`;
    case "week":
      return `${formatDay(time - weekday * DAY)}/${formatDay(time + (6 - weekday) * DAY)}`;
    default:
      return formatDay(time);
  }
}

const STEPS: Readonly<Record<Unit, (n: number) => Duration>> = {
  second: (n) => ({ seconds: n }),
  minute: (n) => ({ minutes: n }),
  hour: (n) => ({ hours: n }),
  day: (n) => ({ days: n }),
  week: (n) => ({ weeks: n }),
  weekend: (n) => ({ weeks: n }),
  month: (n) => ({ months: n }),
  quarter: (n) => ({ months: 3 * n }),
  half: (n) => ({ months: 6 * n }),
  year: (n) => ({ years: n }),
  decade: (n) => ({ years: 10 * n }),
  century: (n) => ({ years: 100 * n }),
};

/** What must be known of a base date before units can be counted from it. */
const NEEDS: Readonly<Record<Unit, keyof Day>> = {
  second: "day",
  minute: "day",
  hour: "day",
  day: "day",
  week: "day",
  weekend: "day",
  month: "month",
  quarter: "month",
  half: "month",
  year: "year",
  decade: "year",
  century: "year",
};

/** Counts `amount` units from a base, no more precisely than the base and the unit allow. */
function shift(base: Day, unit: Unit, amount: number): Edtf | null {
  if (base[NEEDS[unit]] === undefined) return null;
  if (unit === "second" || unit === "minute" || unit === "hour")
    return formatDate(base.year, base.month, base.day);
  const start = utc(
    base.year,
    base.month ?? 1,
    unit === "month" || unit === "quarter" || unit === "half" ? 1 : (base.day ?? 1),
  );
  const moved = add(new UTCDate(start), STEPS[unit](amount)).getTime();
  return Number.isNaN(moved) ? null : unitAround(moved, unit);
}

function resolveWeekday(reading: Reading & { type: "weekday" }, context: ReadingContext): Resolved {
  const anchored = reading.from === "anchor";
  const reference = fixedParts(anchored ? context.anchor : context.reference);
  if (!reference) return unknown(anchored ? NO_ANCHOR : NO_REFERENCE);
  if (reference.day === undefined)
    return unknown(`the ${anchored ? "earlier" : "reference"} date is not known to the day`);
  const base = utc(reference.year, reference.month, reference.day);
  const today = ((new Date(base).getUTCDay() + 6) % 7) + 1;
  // The latest one, today included, unless what governs it lies ahead.
  const back = (today - reading.weekday + 7) % 7;
  const forth = (reading.weekday - today + 7) % 7;
  const direction = anchored ? (reading.direction ?? 1) : reading.direction;
  let days: number;
  if (direction === -1) days = back === 0 ? -7 : -back;
  else if (direction === 1) days = forth === 0 ? 7 : forth;
  else days = context.tense === "future" ? forth : -back;
  if (direction === 0 && context.tense === "unknown") days = reading.weekday - today;
  return { edtf: withTime(formatDay(base + days * DAY), reading.time), basis: "relative", reason: null };
}

/** On a weekday "the weekend" is the last one, unless what governs it lies ahead. */
function weekendsAway(amount: number, base: Day, tense: Tense): number {
  if (amount !== 0 || base.day === undefined || tense === "future") return amount;
  const weekday = new Date(utc(base.year, base.month, base.day)).getUTCDay();
  return weekday >= 1 && weekday <= 5 ? -1 : 0;
}

function resolveShift(reading: Reading & { type: "shift" }, context: ReadingContext): Resolved {
  // "3,000 years ago" is no year; "thirty years ago" is about one.
  if (reading.unit === "year" && Math.abs(reading.amount) >= 1000)
    return unknown("too long ago to count to a year");
  const anchored = reading.from === "anchor";
  const base = fixedParts(anchored ? (context.anchor ?? null) : context.reference);
  if (!base) return unknown(anchored ? NO_ANCHOR : NO_REFERENCE);
  if (!Number.isInteger(reading.amount)) return resolveFraction(reading, base);
  // "a week later" than a day is a day; "two weeks ago" is no more than a week.
  const unit = anchored && reading.unit === "week" && base.day !== undefined ? "day" : reading.unit;
  const amount =
    reading.unit === "weekend" ? weekendsAway(reading.amount, base, context.tense) : reading.amount;
  const edtf = shift(base, unit, unit === reading.unit ? amount : amount * 7);
  if (!edtf)
    return unknown(
      `the ${anchored ? "earlier" : "reference"} date is not known to the ${NEEDS[reading.unit]}`,
    );
  return {
    edtf: withTime(edtf, reading.time) + (reading.approximate ? "~" : ""),
    basis: "relative",
    reason: null,
  };
}

const SMALLER: Partial<Readonly<Record<Unit, readonly [Unit, number]>>> = {
  century: ["year", 100],
  decade: ["year", 10],
  year: ["month", 12],
  month: ["day", 30],
  week: ["day", 7],
};

/** "Two and a half years ago": about then, and no finer than its unit. */
function resolveFraction(reading: Reading & { type: "shift" }, base: Day): Resolved {
  const smaller = SMALLER[reading.unit];
  const finest = smaller && base[NEEDS[smaller[0]]] !== undefined;
  const edtf = finest
    ? shift(base, smaller[0], Math.round(reading.amount * smaller[1]))
    : shift(base, reading.unit, Math.trunc(reading.amount));
  const extent = edtf ? parseEdtf(edtf) : null;
  return extent
    ? { edtf: `${unitAround(extent.start, reading.unit)}~`, basis: "relative", reason: null }
    : unknown(`the date to count from is not known to the ${reading.unit}`);
}

/** What a reading means in its context. Never throws; unknown stays unknown, with a reason. */
export function resolve(reading: Reading, context: ReadingContext): Resolved {
  switch (reading.type) {
    case "calendar":
      return resolveCalendar(reading, context);
    case "weekday":
      return resolveWeekday(reading, context);
    case "shift":
      return resolveShift(reading, context);
    case "same": {
      // "The latest quarter" of a report that has named none is the one that is over.
      if (reading.unit === "quarter" && context.anchor === null)
        return resolveShift({ type: "shift", unit: "quarter", amount: -1, from: "reference" }, context);
      const anchor = fixedParts(context.anchor ?? context.frame);
      if (!anchor) return unknown(NO_ANCHOR);
      const edtf = shift(anchor, reading.unit, 0);
      return edtf
        ? { edtf: withTime(edtf, reading.time), basis: "relative", reason: null }
        : unknown(NO_ANCHOR);
    }
    case "time": {
      const day = fixedParts(context.frame ?? context.anchor);
      if (day?.day === undefined) return unknown("the day of this time is not told");
      return {
        edtf: withTime(formatDate(day.year, day.month, day.day), reading.time),
        basis: "relative",
        reason: null,
      };
    }
    case "recent": {
      const reference = fixedParts(context.reference);
      if (!reference) return unknown(NO_REFERENCE);
      if (reference.month === undefined) return unknown("the reference date is not known to the month");
      return { edtf: `${formatDate(reference.year, reference.month)}~`, basis: "relative", reason: null };
    }
    case "range": {
      const from = resolve(reading.from, context);
      const to = resolve(reading.to, context);
      if (!from.edtf || !to.edtf) return from.edtf ? to : from;
      const edtf = `${from.edtf}/${to.edtf}`;
      return parseEdtf(edtf)
        ? { edtf, basis: from.basis === "stated" ? to.basis : from.basis, reason: null }
        : unknown("the range ends before it begins");
    }
    case "anniversary":
      return unknown("an anniversary, not a date");
    case "age":
      return unknown("an age, not a date");
    case "duration":
      return unknown("a length of time, not a date");
    case "set":
      return unknown("a repeated time, not a date");
    case "vague":
      return unknown("a vague time, not a date");
  }
}

/** Whether values can be of one happening: one lies in the other. */
export function compatible(a: Extent, b: Extent): boolean {
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}
