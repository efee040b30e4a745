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
  relative,
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
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const days = (from: number, to: number): Edtf => {
    const monday = time - ((date.getUTCDay() + 6) % 7) * DAY;
    return `${formatDay(monday + from * DAY)}/${formatDay(monday + to * DAY)}`;
  };
  const rounded = (years: number): string => formatYear(Math.floor(year / years) * years);
  switch (unit) {
    case "century":
      return `${rounded(100).slice(0, -2)}XX`;
    case "decade":
      return `${rounded(10).slice(0, -1)}X`;
    case "year":
      return formatDate(year);
    case "half":
      return formatDate(year, 40 + Math.floor(month / 6));
    case "quarter":
      return formatDate(year, 33 + Math.floor(month / 3));
    case "month":
      return formatDate(year, month + 1);
    case "weekend":
      return days(5, 6);
    case "week":
      return days(0, 6);
    default:
      return formatDay(time);
  }
}

/** How many days, or months, a unit takes; hours and less take none. */
const DAYS: Partial<Readonly<Record<Unit, number>>> = { day: 1, week: 7, weekend: 7 };
const MONTHS: Partial<Readonly<Record<Unit, number>>> = {
  ...{ month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 },
};

/** What must be known of a base date before units can be counted from it. */
const needs = (unit: Unit): keyof Day => {
  const months = MONTHS[unit] ?? 0;
  return months > 6 ? "year" : months > 0 ? "month" : "day";
};

/** Counts `amount` units from a base, no more precisely than the base and the unit allow. */
function shift(base: Day, unit: Unit, amount: number): Edtf | null {
  if (base[needs(unit)] === undefined) return null;
  const { year, month = 1, day } = base;
  const months = MONTHS[unit];
  // From the first of a month, so that none is too short: what is counted in months is no finer than they are.
  const moved = months
    ? utc(year, month + Math.round(months * amount))
    : utc(year, month, day! + Math.round((DAYS[unit] ?? 0) * amount));
  return Number.isNaN(moved) ? null : unitAround(moved, unit);
}

/** The day that lies `amount` units from a base's day: a week from a day; null in a month that has no such day. */
function shiftDay({ year, month = 1, day = 1 }: Day, unit: Unit, amount: number): Edtf | null {
  const months = (MONTHS[unit] ?? 0) * amount;
  const moved = utc(year, month + months, day + Math.round((DAYS[unit] ?? 0) * amount));
  return months === 0 || new Date(moved).getUTCDate() === day ? formatDay(moved) : null;
}

const notKnown = (anchored: boolean, unit: string): Resolved =>
  unknown(`the ${anchored ? "earlier" : "reference"} date is not known to the ${unit}`);

const MINUTE = 60_000;

/** So many days ago a day of this week is called by its name alone. */
const JUST_PASSED = 2;

function resolveWeekday(reading: Reading & { type: "weekday" }, context: ReadingContext): Resolved {
  const anchored = reading.from === "anchor";
  const reference = fixedParts(anchored ? context.anchor : context.reference);
  if (!reference) return unknown(anchored ? NO_ANCHOR : NO_REFERENCE);
  if (reference.day === undefined) return notKnown(anchored, "day");
  const base = utc(reference.year, reference.month, reference.day);
  const today = ((new Date(base).getUTCDay() + 6) % 7) + 1;
  const back = (today - reading.weekday + 7) % 7;
  const direction = reading.direction ?? (anchored ? 1 : undefined);
  // The latest one, today included, unless what governs it lies ahead.
  let days = context.tense === "future" ? (7 - back) % 7 : -back;
  // Of the last two days "last Tuesday" is neither: without "last" it would be one of them.
  const skips = !anchored && reading.weekday < today && back <= JUST_PASSED;
  if (direction === -1) days = -(back || 7) - (skips ? 7 : 0);
  if (direction === 1) days = 7 - back;
  // "reaches shops this Friday, which it announced in May": of this week, unless that would be known to be over.
  if (direction === 0 && context.tense !== "future" && (days < 0 || context.tense === "unknown"))
    if (context.tense === "unknown" || reading.weekday > today) days = reading.weekday - today;
  if (reading.ofWeek) days = reading.weekday - today + direction! * 7;
  return relative(withTime(formatDay(base + days * DAY), reading.time), "");
}

/** On a weekday "the weekend" is the last one, unless what governs it lies ahead. */
function weekendsAway(amount: number, base: Day, tense: Tense): number {
  if (amount !== 0 || tense === "future") return amount;
  return isWorkday(base) ? -1 : 0;
}

const isWorkday = ({ year, month, day }: Day): boolean =>
  day !== undefined && new Date(utc(year, month, day)).getUTCDay() % 6 > 0;

function resolveShift(reading: Reading & { type: "shift" }, context: ReadingContext): Resolved {
  // "3,000 years ago" is no year; "thirty years ago" is about one.
  if (reading.unit === "year" && Math.abs(reading.amount) >= 1000)
    return unknown("too long ago to count to a year");
  const anchored = reading.from === "anchor";
  const { weekday, direction } = reading;
  const from =
    weekday === undefined
      ? anchored
        ? context.anchor
        : context.reference
      : resolveWeekday(
          { type: "weekday", weekday, ...(direction !== undefined && { direction }) },
          // "Friday week": a week from the one that is to come.
          reading.amount > 0 ? { ...context, tense: "future" } : context,
        ).edtf;
  const base = fixedParts(from);
  if (!base) return unknown(anchored ? NO_ANCHOR : NO_REFERENCE);
  const clock = reading.unit === "minute" && anchored ? minutesFrom(context.anchor!, reading.amount) : null;
  if (clock) return relative(clock, "");
  // "a week later" than a day is a day; "two weeks ago" is no more than a week.
  const known = base.day !== undefined || (reading.to === "month" && base.month !== undefined);
  const byDay = known && (reading.to || (anchored && reading.unit === "week"));
  const amount =
    reading.unit === "weekend" ? weekendsAway(reading.amount, base, context.tense) : reading.amount;
  // "Shut on Thursday and cleaned over the following weekend": the one that follows the day.
  const near = anchored && reading.unit === "weekend" && amount === 1 && isWorkday(base);
  const day = byDay ? shiftDay(base, reading.unit, amount) : null;
  const edtf = (day && around(day, reading.to)) || shift(base, reading.unit, near ? 0 : amount);
  if (!edtf) return notKnown(anchored, needs(reading.unit));
  // "Two and a half years ago": about then, and no finer than its unit.
  return relative(withTime(edtf, reading.time) + (reading.approximate || amount % 1 ? "~" : ""), "");
}

/** "Two years ago this month": of a day, its week or month. */
const around = (day: Edtf, to: "day" | "week" | "month" | undefined): Edtf | null =>
  !to || to === "day" ? day : unitAround(parseEdtf(day)!.start, to);

/** "He rang at 3.31pm. A fire engine came 14 minutes later": from a time that is known to the minute; else null. */
function minutesFrom(anchor: Edtf, amount: number): Edtf | null {
  const [, day, hour, minute, zone] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(Z|[+-][\d:]+)?$/.exec(anchor) ?? [];
  if (!day || amount % 1 !== 0) return null;
  const time = parseEdtf(day)!.start + (Number(hour) * 60 + Number(minute) + amount) * MINUTE;
  return `${new Date(time).toISOString().slice(0, 16)}${zone ?? ""}`;
}

/** A range, of what its ends mean. */
export function rangeOf(from: Resolved, to: Resolved): Resolved {
  if (!from.edtf || !to.edtf) return from.edtf ? to : from;
  const edtf = `${from.edtf}/${to.edtf}`;
  return parseEdtf(edtf)
    ? { edtf, basis: from.basis === "stated" ? to.basis : from.basis, reason: null }
    : unknown("the range ends before it begins");
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
      const year = (anchor?.year ?? 0) + (reading.yearShift ?? 0);
      const edtf = anchor && shift({ ...anchor, year }, reading.unit, 0);
      return relative(edtf && withTime(edtf, reading.time), NO_ANCHOR);
    }
    case "time": {
      const day = fixedParts(context.frame ?? context.anchor);
      const isDay = day?.day !== undefined;
      return relative(
        isDay ? withTime(formatDate(day.year, day.month, day.day), reading.time) : null,
        "the day of this time is not told",
      );
    }
    case "recent": {
      const reference = fixedParts(context.reference);
      if (!reference) return unknown(NO_REFERENCE);
      const { year, month } = reference;
      return month === undefined ? notKnown(false, "month") : relative(`${formatDate(year, month)}~`, "");
    }
    case "range":
      return rangeOf(resolve(reading.from, context), resolve(reading.to, context));
    case "anniversary":
      return unknown("an anniversary, not a date");
    case "none":
      return unknown("not a date");
    case "duration":
      if (reading.ahead && reading.amount && context.tense === "future")
        return resolveShift(
          { ...reading, type: "shift", amount: reading.amount, from: "reference" },
          context,
        );
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
