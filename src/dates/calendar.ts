import { formatDate, formatDay, formatYear, parseEdtf, utc, type Edtf } from "../model/edtf.js";
import type { CalendarReading } from "../model/mention.js";
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
import { holidayIn } from "./holidays.js";
import type { Tense } from "./tense.js";

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

/** So many months back in the calendar, and a story has gone into another year. */
const MOVES_ON = 8;
/** How many times farther than the nearest day, or month, to come a past one may lie. */
const PAST_REACH = { day: 2.5, month: 5 };

/** The year of a date that names none: by tense before or after the reference; else the nearest one. */
function yearFor(parts: { month: number; day?: number }, reference: Day, tense: Tense): number | null {
  const { year } = reference;
  if (reference.month === undefined) {
    // Only the year is known: the date lies in it where nothing points elsewhere.
    return year;
  }
  const inYear = (n: number): Day => ({ year: n, ...parts });
  const middle = (day: Day): number => utc(day.year, day.month ?? 7, day.day ?? 15);
  const distance = (n: number): number => Math.abs(middle(inYear(n)) - middle(reference));
  const latest = isBefore(reference, inYear(year)) ? year - 1 : year;
  const earliest = isBefore(inYear(year), reference) ? year + 1 : year;
  if (tense === "future") return earliest;
  const reach = tense === "past" ? PAST_REACH[parts.day === undefined ? "month" : "day"] : 1;
  return distance(latest) > reach * distance(earliest) ? earliest : latest;
}

function calendarValue(reading: CalendarReading, year: number): Edtf | null {
  const { month, day } = reading;
  const y = reading.bce ? 1 - year : year;
  let value: Edtf;
  if (reading.holiday !== undefined) {
    const feast = holidayIn(reading.holiday, y);
    value = feast === null ? "" : formatDay(feast);
  } else if (reading.season !== undefined) value = `${formatYear(y)}-${reading.season}`;
  else if (reading.quarter !== undefined)
    value = reading.quarter >= 1 && reading.quarter <= 4 ? `${formatYear(y)}-${32 + reading.quarter}` : "";
  else if (reading.half !== undefined)
    value = reading.half === 1 || reading.half === 2 ? `${formatYear(y)}-${39 + reading.half}` : "";
  else value = formatDate(y, month, day);
  if (value === "" || !parseEdtf(value)) return null;
  return withTime(value, reading.time) + (reading.approximate ? "~" : "");
}

/** Both readings of 7/8/2025, where nothing on the page tells which one is meant. */
function eitherOrder({ year, month, day }: CalendarReading): string {
  return `${formatDate(year!, month, day)} or ${formatDate(year!, day, month)}: day and month can be read in either order`;
}

/** What a calendar date means: its own year, or the one that its context gives it. */
export function resolveCalendar(reading: CalendarReading, context: ReadingContext): Resolved {
  if (reading.ambiguous) return unknown(eitherOrder(reading));
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
    return stated(
      `${reading.bce ? "-" : ""}${formatYear(decade).slice(0, -1)}X${reading.approximate ? "~" : ""}`,
    );
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
  if (reading.day !== undefined && reading.month === undefined) return dayOfMonth(reading, context);
  const parts =
    context.tense === "future" ? lastMonth(reading, reference.year) : firstMonth(reading, reference.year);
  if (!parts) return relative(calendarValue(reading, reference.year));
  let year: number | null;
  if (reading.direction === -1) {
    // "Last summer" is over.
    const over = lastMonth(reading, reference.year) ?? parts;
    year = isBefore({ year: reference.year, ...over }, reference) ? reference.year : reference.year - 1;
  } else if (reading.direction === 1)
    year = isBefore(reference, { year: reference.year, ...parts }) ? reference.year : reference.year + 1;
  else if (reading.direction === 0) year = reference.year;
  else {
    // What is expected of a quarter is as often its report as its course.
    const isQuarter = reading.quarter !== undefined || reading.half !== undefined;
    const tense = isQuarter && context.tense === "future" ? "unknown" : context.tense;
    year = yearFor(parts, reference, tense);
  }
  return relative(year === null ? null : calendarValue(reading, year));
}

/** A story moves on: January after November is the next year's. */
function yearInFrame(reading: CalendarReading, frame: Day, context: ReadingContext): number {
  const parts = firstMonth(reading, frame.year);
  const before = frame.month ?? fixedParts(context.anchor)?.month;
  return parts && before !== undefined && before - parts.month >= MOVES_ON ? frame.year + 1 : frame.year;
}

/** Of a day that the verb does not place the nearer one is meant. */
const HALF_MONTH = 15;

/** "The 21st": in news the last one, or the next where the verb looks ahead; in a story, of the month it has come to. */
function dayOfMonth(reading: CalendarReading, context: ReadingContext): Resolved {
  const told = fixedParts(context.frame) ?? fixedParts(context.anchor);
  const now = fixedParts(context.reference);
  const base = context.frame || now?.month === undefined ? told : now;
  if (base?.month === undefined) return unknown("the month of this day is not told");
  let months = base.year * 12 + base.month - 1;
  if (base === now && now.day !== undefined) {
    const ahead = reading.day! - now.day;
    if (context.tense === "future" && ahead < 0) months += 1;
    if (ahead > (context.tense === "future" ? 31 : context.tense === "past" ? 0 : HALF_MONTH)) months -= 1;
  }
  const edtf = calendarValue({ ...reading, month: (months % 12) + 1 }, Math.floor(months / 12));
  return { edtf, basis: "relative", reason: edtf ? null : "there is no such date" };
}

/** The month by which a date without a year is placed: its own, or its season's or quarter's first. */
function firstMonth(reading: CalendarReading, year: number): { month: number; day?: number } | null {
  if (reading.month !== undefined)
    return reading.day === undefined ? { month: reading.month } : { month: reading.month, day: reading.day };
  if (reading.season !== undefined) return { month: [3, 6, 9, 12][reading.season - 21]! };
  if (reading.quarter !== undefined) return { month: reading.quarter * 3 - 2 };
  if (reading.half !== undefined) return { month: reading.half * 6 - 5 };
  const feast = reading.holiday === undefined ? null : holidayIn(reading.holiday, year);
  if (feast === null) return null;
  const day = new Date(feast);
  return { month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** A season that is under way is still to come as long as it lasts. */
function lastMonth(reading: CalendarReading, year: number): { month: number; day?: number } | null {
  if (reading.month === undefined && reading.season !== undefined && reading.season < 24)
    return { month: reading.season * 3 - 58 };
  if (reading.quarter !== undefined) return { month: reading.quarter * 3 };
  return firstMonth(reading, year);
}
