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
import type { Basis } from "../model/event.js";
import type { CalendarReading, ClockTime, Reading, Unit } from "../model/mention.js";
import type { Tense } from "./tense.js";

/** What a mention is read against. All dates are EDTF. */
export interface ReadingContext {
  /** When the article appeared; null where nobody knows. */
  reference: Edtf | null;
  /** The last date of the text before the mention, or null. */
  anchor: Edtf | null;
  /** The year, month or day under which the passage stands (a heading, a narrative): it completes partial dates. */
  frame: Edtf | null;
  tense: Tense;
}

export interface Resolved {
  edtf: Edtf | null;
  basis: Basis;
  reason: string | null;
}

const NO_REFERENCE = "no reference date";
const NO_ANCHOR = "no earlier date in the text to count from";
const unknown = (reason: string): Resolved => ({ edtf: null, basis: "relative", reason });

interface Day {
  year: number;
  month?: number;
  day?: number;
}

/** As much of a calendar date as an EDTF value fixes for certain; null for open or century-wide ones. */
function fixedParts(value: Edtf | null): Day | null {
  const extent = value ? parseEdtf(value) : null;
  if (!extent || !Number.isFinite(extent.start) || !Number.isFinite(extent.end)) return null;
  // A clock time with a zone belongs to the day that its own clock shows.
  const written = /^(-?\d{4})-(\d\d)-(\d\d)T/.exec(value!);
  if (written) return { year: Number(written[1]), month: Number(written[2]), day: Number(written[3]) };
  const first = new Date(extent.start);
  const last = new Date(extent.end - 1);
  if (first.getUTCFullYear() !== last.getUTCFullYear()) return null;
  const parts: Day = { year: first.getUTCFullYear() };
  if (first.getUTCMonth() !== last.getUTCMonth()) return parts;
  parts.month = first.getUTCMonth() + 1;
  if (first.getUTCDate() === last.getUTCDate()) parts.day = first.getUTCDate();
  return parts;
}

const pad = (n: number): string => String(n).padStart(2, "0");

function withTime(day: Edtf, time: ClockTime | undefined): Edtf {
  if (!time) return day;
  const { hour, minute, second, offset } = time;
  if (hour === 24) return day;
  const zone =
    offset === undefined
      ? ""
      : offset === 0
        ? "Z"
        : `${offset < 0 ? "-" : "+"}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`;
  const clock = [hour, ...(minute === undefined ? [] : [minute]), ...(second === undefined ? [] : [second])]
    .map(pad)
    .join(":");
  const value = `${day}T${clock}${zone}`;
  return parseEdtf(value) ? value : day;
}

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

const isBefore = (a: Day, b: Day): boolean =>
  a.year !== b.year
    ? a.year < b.year
    : a.month !== undefined && b.month !== undefined && a.month !== b.month
      ? a.month < b.month
      : a.day !== undefined &&
        b.day !== undefined &&
        a.month !== undefined &&
        b.month !== undefined &&
        a.day < b.day;

/** The year of a date that names none: by tense before or after the reference; else the nearest one. */
function yearFor(parts: { month: number; day?: number }, reference: Day, tense: Tense): number | null {
  const { year } = reference;
  if (reference.month === undefined) {
    // Only the year is known: the date lies in it where nothing points elsewhere.
    return year;
  }
  const inYear = (n: number): Day => ({ year: n, ...parts });
  if (tense === "past") return isBefore(reference, inYear(year)) ? year - 1 : year;
  if (tense === "future") return isBefore(inYear(year), reference) ? year + 1 : year;
  const middle = (day: Day): number => utc(day.year, day.month ?? 7, day.day ?? 15);
  const distance = (n: number): number => Math.abs(middle(inYear(n)) - middle(reference));
  return [year - 1, year, year + 1].reduce((best, n) => (distance(n) < distance(best) ? n : best), year);
}

function calendarValue(reading: CalendarReading, year: number): Edtf | null {
  const { month, day } = reading;
  const y = reading.bce ? 1 - year : year;
  let value: Edtf;
  if (reading.season !== undefined) value = `${formatYear(y)}-${reading.season}`;
  else if (reading.quarter !== undefined)
    value = reading.quarter >= 1 && reading.quarter <= 4 ? `${formatYear(y)}-${32 + reading.quarter}` : "";
  else if (reading.half !== undefined)
    value = reading.half === 1 || reading.half === 2 ? `${formatYear(y)}-${39 + reading.half}` : "";
  else value = formatDate(y, month, day);
  if (day !== undefined && !parseEdtf(value)) return null;
  if (value === "" || !parseEdtf(value)) return null;
  return withTime(value, reading.time) + (reading.approximate ? "~" : "");
}

function resolveCalendar(reading: CalendarReading, context: ReadingContext): Resolved {
  if (reading.ambiguous) return unknown("day and month can be read in either order");
  const stated = (edtf: Edtf | null): Resolved =>
    edtf
      ? { edtf, basis: "stated", reason: null }
      : { edtf: null, basis: "stated", reason: "there is no such date" };
  if (reading.century !== undefined) {
    if (reading.century < 1 || reading.century > 30) return stated(null);
    const first = (reading.century - 1) * 100;
    return stated(
      reading.bce
        ? `-${String(first).padStart(4, "0").slice(0, 2)}XX`
        : `${String(first).padStart(4, "0").slice(0, 2)}XX`,
    );
  }
  if (reading.decade !== undefined) {
    const decade = reading.decade < 100 ? 1900 + reading.decade : reading.decade;
    return stated(`${formatYear(decade).slice(0, -1)}X${reading.approximate ? "~" : ""}`);
  }
  if (reading.fiscal) return unknown("a fiscal year's months depend on whose it is");
  if (reading.year !== undefined) return stated(calendarValue(reading, reading.year));

  const anchored = reading.from === "anchor";
  const reference = fixedParts(anchored ? context.anchor : context.reference);
  const relative = (edtf: Edtf | null, reason = "there is no such date"): Resolved => ({
    edtf,
    basis: "relative",
    reason: edtf ? null : reason,
  });
  if (reading.yearShift !== undefined)
    return reference
      ? relative(calendarValue(reading, reference.year + reading.yearShift))
      : unknown(anchored ? NO_ANCHOR : NO_REFERENCE);
  const frame = fixedParts(context.frame);
  if (frame && reading.direction === undefined)
    return relative(calendarValue(reading, yearInFrame(reading, frame, context)));
  if (!reference) return unknown(anchored ? NO_ANCHOR : NO_REFERENCE);
  const parts = context.tense === "future" ? lastMonth(reading) : firstMonth(reading);
  if (!parts) return relative(calendarValue(reading, reference.year));
  let year: number | null;
  if (reading.direction === -1)
    year = isBefore({ year: reference.year, ...parts }, reference) ? reference.year : reference.year - 1;
  else if (reading.direction === 1)
    year = isBefore(reference, { year: reference.year, ...parts }) ? reference.year : reference.year + 1;
  else if (reading.direction === 0) year = reference.year;
  else year = yearFor(parts, reference, context.tense);
  return relative(year === null ? null : calendarValue(reading, year));
}

/** A story moves on: what would lie before its last date is of the year after, unless that is not yet. */
function yearInFrame(reading: CalendarReading, frame: Day, context: ReadingContext): number {
  const anchor = fixedParts(context.anchor);
  const parts = firstMonth(reading);
  if (!anchor || !parts || context.tense !== "past" || anchor.year !== frame.year) return frame.year;
  if (!isBefore({ year: frame.year, ...parts }, anchor)) return frame.year;
  const reference = fixedParts(context.reference);
  const later = { year: frame.year + 1, ...parts };
  return reference && !isBefore(reference, later) ? later.year : frame.year;
}

/** The month by which a date without a year is placed: its own, or its season's or quarter's first. */
function firstMonth(reading: CalendarReading): { month: number; day?: number } | null {
  if (reading.month !== undefined)
    return reading.day === undefined ? { month: reading.month } : { month: reading.month, day: reading.day };
  if (reading.season !== undefined) return { month: [3, 6, 9, 12][reading.season - 21]! };
  if (reading.quarter !== undefined) return { month: reading.quarter * 3 - 2 };
  return null;
}

/** A season that is under way is still to come as long as it lasts. */
function lastMonth(reading: CalendarReading): { month: number; day?: number } | null {
  if (reading.month === undefined && reading.season !== undefined && reading.season < 24)
    return { month: reading.season * 3 - 58 };
  return firstMonth(reading);
}

function resolveWeekday(reading: Reading & { type: "weekday" }, context: ReadingContext): Resolved {
  const reference = fixedParts(context.reference);
  if (!reference) return unknown(NO_REFERENCE);
  if (reference.day === undefined) return unknown("the reference date is not known to the day");
  const base = utc(reference.year, reference.month, reference.day);
  const today = ((new Date(base).getUTCDay() + 6) % 7) + 1;
  // The latest one, today included, unless what governs it lies ahead.
  const back = (today - reading.weekday + 7) % 7;
  const forth = (reading.weekday - today + 7) % 7;
  const { direction } = reading;
  let days: number;
  if (direction === -1) days = back === 0 ? -7 : -back;
  else if (direction === 1) days = forth === 0 ? 7 : forth;
  else days = context.tense === "future" ? forth : -back;
  if (direction === 0 && context.tense === "unknown") days = reading.weekday - today;
  return { edtf: withTime(formatDay(base + days * DAY), reading.time), basis: "relative", reason: null };
}

function resolveShift(reading: Reading & { type: "shift" }, context: ReadingContext): Resolved {
  // "3,000 years ago" is no year; "thirty years ago" is about one.
  if (reading.unit === "year" && Math.abs(reading.amount) >= 1000)
    return unknown("too long ago to count to a year");
  const anchored = reading.from === "anchor";
  const base = fixedParts(anchored ? (context.anchor ?? null) : context.reference);
  if (!base) return unknown(anchored ? NO_ANCHOR : NO_REFERENCE);
  // "a week later" than a day is a day; "two weeks ago" is no more than a week.
  const unit = anchored && reading.unit === "week" && base.day !== undefined ? "day" : reading.unit;
  const edtf = shift(base, unit, unit === reading.unit ? reading.amount : reading.amount * 7);
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
