import { formatDate, formatDay, formatYear, parseEdtf, type Edtf, type Extent } from "../model/edtf.js";
import type { CalendarReading } from "../model/mention.js";
import {
  fixedParts,
  NO_ANCHOR,
  NO_REFERENCE,
  NO_SUCH_DATE,
  relative,
  unknown,
  withTime,
  type Day,
  type ReadingContext,
  type Resolved,
} from "./context.js";
import { holidayIn } from "./holidays.js";

/** So many months back in the calendar, and a story of the past has gone into another year; and what news tells of it. */
const MOVES_ON = { narrative: 8, news: 4, last: 2 };
/** How many times farther than the nearest one to come a past day may lie, or a month or more. */
const PAST_REACH = { day: 2.5, month: 5 };

/** EDTF's codes for parts of a year stand where a month does. */
function monthOrPart({ month, season, quarter, half }: CalendarReading): number | undefined {
  return season ?? (quarter !== undefined ? 32 + quarter : half !== undefined ? 39 + half : month);
}

function calendarValue(reading: CalendarReading, year: number): Edtf | null {
  const y = reading.bce ? 1 - year : year;
  const feast = reading.holiday === undefined ? null : holidayIn(reading.holiday, y);
  const value = feast === null ? formatDate(y, monthOrPart(reading), reading.day) : formatDay(feast);
  return parseEdtf(value) && withTime(value, reading.time) + (reading.approximate ? "~" : "");
}

/** What a date without its year covers in one; a 29 February in any. */
const extentIn = (reading: CalendarReading, year: number): Extent | null =>
  parseEdtf(calendarValue(reading, year) ?? formatDate(year, reading.month));

/** The year of a date that names none: by direction or tense before or after the reference; else the nearest one. */
function yearFor(
  reading: CalendarReading,
  now: Extent,
  year: number,
  { tense, over }: ReadingContext,
): number {
  const extent = extentIn(reading, year);
  const { direction } = reading;
  if (direction === 0 || !extent) return year;
  // "Last summer" is over.
  if (direction === -1) return extent.end <= now.start ? year : year - 1;
  const isAhead = now.end <= extent.start;
  if (over && tense === "past" && direction === undefined) return isAhead ? year - 1 : year;
  if (direction === 1) return isAhead ? year : year + 1;
  const latest = isAhead ? year - 1 : year;
  const earliest = extent.end <= now.start ? year + 1 : year;
  // What is expected of a quarter is as often its report as its course.
  const isQuarter = reading.quarter !== undefined || reading.half !== undefined;
  if (tense === "future" && !isQuarter) return earliest;
  const distance = (one: number): number => {
    const { start, end } = extentIn(reading, one) ?? extent;
    return Math.abs(start + end - now.start - now.end);
  };
  const reach = tense === "past" ? PAST_REACH[reading.day === undefined ? "month" : "day"] : 1;
  return distance(latest) > reach * distance(earliest) ? earliest : latest;
}

/** Both readings of 7/8/2025, where nothing on the page tells which one is meant. */
function eitherOrder({ year, month, day }: CalendarReading): string {
  return `${formatDate(year!, month, day)} or ${formatDate(year!, day, month)}: day and month can be read in either order`;
}

/** What a calendar date means: its own year, or the one that its context gives it. */
export function resolveCalendar(reading: CalendarReading, context: ReadingContext): Resolved {
  if (reading.ambiguous) return unknown(eitherOrder(reading));
  const stated = (edtf: Edtf | null): Resolved => ({ ...relative(edtf, NO_SUCH_DATE), basis: "stated" });
  const sign = reading.bce ? "-" : "";
  if (reading.century !== undefined) {
    const hundreds = formatYear((reading.century - 1) * 100).slice(0, 2);
    return stated(reading.century < 1 || reading.century > 30 ? null : `${sign}${hundreds}XX`);
  }
  if (reading.decade !== undefined) {
    const decade = formatYear(reading.decade < 100 ? 1900 + reading.decade : reading.decade);
    return stated(`${sign}${decade.slice(0, -1)}X${reading.approximate ? "~" : ""}`);
  }
  if (reading.fiscal) return unknown("a fiscal year's months depend on whose it is");
  if (reading.year !== undefined) return stated(calendarValue(reading, reading.year));

  const anchored = reading.from === "anchor";
  const base = anchored ? context.anchor : context.reference;
  const frame = fixedParts(context.frame);
  const reference = fixedParts(base);
  if (reading.day !== undefined && reading.month === undefined) return dayOfMonth(reading, context);
  let year: number;
  if (frame && reading.yearShift === undefined && reading.direction === undefined)
    year = yearInFrame(reading, frame, context);
  else if (!reference) return unknown(anchored ? NO_ANCHOR : NO_REFERENCE);
  else if (reading.yearShift !== undefined) year = reference.year + reading.yearShift;
  else year = yearFor(reading, parseEdtf(base!)!, reference.year, context);
  return relative(calendarValue(reading, yearOfWeekday(reading, year)), NO_SUCH_DATE);
}

/** So many years from where the context puts it a day of the week may place a date. */
const WEEKDAY_REACH = 3;

/** "Friday 3 March": the year nearest to the given one in which that day is a Friday, the past one first. */
function yearOfWeekday(reading: CalendarReading, year: number): number {
  const { weekday, day, month } = reading;
  if (weekday === undefined || day === undefined || month === undefined) return year;
  const fits = (one: number): boolean => {
    const extent = extentIn(reading, one);
    return extent !== null && ((new Date(extent.start).getUTCDay() + 6) % 7) + 1 === weekday;
  };
  for (let apart = 0; apart <= WEEKDAY_REACH; apart++)
    for (const one of [year - apart, year + apart]) if (fits(one)) return one;
  return year;
}

/** A story moves on: January after November is the next year's; in news, where that year's is over as well. */
function yearInFrame(reading: CalendarReading, frame: Day, context: ReadingContext): number {
  const before = frame.month ?? fixedParts(context.anchor)?.month ?? 0;
  const extent = extentIn(reading, frame.year);
  const month = extent ? new Date(extent.start).getUTCMonth() + 1 : before;
  const next = extentIn(reading, frame.year + 1);
  const now = parseEdtf(context.reference ?? "");
  const isOver = next !== null && now !== null && next.end <= now.start;
  // "indicted two in September 2023; one pleaded guilty in July", told in February 2025: the last July there was.
  const third = extentIn(reading, frame.year + 2);
  const isLast = isOver && third !== null && third.end > now.start;
  const news = isLast ? MOVES_ON.last : MOVES_ON.news;
  const steps = isOver && !context.narrative ? news : MOVES_ON.narrative;
  return before - month >= steps ? frame.year + 1 : frame.year;
}

/** Of a day that the verb does not place the nearer one is meant. */
const HALF_MONTH = 15;

/** "The 21st": in a story, of the month it has come to; in news the last one, or the next where the verb looks ahead. */
function dayOfMonth(reading: CalendarReading, context: ReadingContext): Resolved {
  const told = fixedParts(context.frame) ?? fixedParts(context.anchor);
  const now = fixedParts(context.reference);
  // "It formed on August 23, 2005, and struck on the 29th": of the month that the news tells of.
  const elsewhere =
    told?.month !== undefined &&
    context.tense !== "future" &&
    (told.month !== now?.month || told.year !== now.year);
  const base = context.frame || now?.month === undefined || elsewhere ? told : now;
  if (base?.month === undefined) return unknown("the month of this day is not told");
  let months = base.year * 12 + base.month - 1;
  if (base === now && now.day !== undefined) {
    const ahead = reading.day! - now.day;
    if (context.tense === "future" && ahead < 0) months += 1;
    if (ahead > (context.tense === "future" ? 31 : context.tense === "past" ? 0 : HALF_MONTH)) months -= 1;
  }
  return relative(
    calendarValue({ ...reading, month: (months % 12) + 1 }, Math.floor(months / 12)),
    NO_SUCH_DATE,
  );
}
