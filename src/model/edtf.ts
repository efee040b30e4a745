import { unitAt } from "./units.js";

/**
 * Values of time as EDTF strings (ISO 8601-2, levels 0 and 1, with level 2's quarters and halves), and the small
 * reader that turns them into stretches of time. The npm package `edtf` is its oracle in the tests.
 */

/** An EDTF string such as `1966`, `2025-07`, `199X`, `2025-07-18T22:05+09:00` or `2023-03/..`. */
export type Edtf = string;

export type Precision =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "month"
  | "quarter"
  | "season"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "interval";

/** What an EDTF value covers. Times are milliseconds since 1970 in UTC; `end` is exclusive; an open end is ±Infinity. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  /** `~` or `%`: the text says "about". */
  readonly approximate: boolean;
  /** `?` or `%`. */
  readonly uncertain: boolean;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Milliseconds of midnight UTC; `month` counts from 1. Years are astronomical (0 is 1 BCE) and never mapped to 19xx. */
export function utc(year: number, month = 1, day = 1): number {
  // Days since 1970 by arithmetic, as H. Hinnant derives it ("days_from_civil"): years begin in March, so that the leap
  // day comes last. A `Date` takes ten times as long, and a timeline may have a million of them.
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const dayOfYear = Math.floor((153 * (months - 12 * y) + 2) / 5);
  return (365 * y + leapDays + dayOfYear + day - 719469) * DAY;
}

/** Four digits, with a sign before BCE and a `Y` before what needs more than four. */
export function formatYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  if (digits.length > 4) return `Y${year < 0 ? "-" : ""}${digits}`;
  return (year < 0 ? "-" : "") + digits;
}

const pad = (n: number): string => String(n).padStart(2, "0");

/**
 * Formats as much of a calendar date as is given: year, month, day. A year of more than four digits stands alone: EDTF
 * has no form for a month or a day in it.
 */
export function formatDate(year: number, month?: number, day?: number): Edtf {
  if (month === undefined || Math.abs(year) > 9999) return formatYear(year);
  if (day === undefined) return `${formatYear(year)}-${pad(month)}`;
  return `${formatYear(year)}-${pad(month)}-${pad(day)}`;
}

/** The UTC day on which `time` (ms) falls, as EDTF. */
export function formatDay(time: number): Edtf {
  const date = new Date(time);
  return formatDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

export function daysInMonth(year: number, month: number): number {
  return (utc(year, month + 1) - utc(year, month)) / DAY;
}

/** Codes that stand where a month does: the first and the last, its first month, the months that each takes. */
const PARTS_OF_YEAR: readonly (readonly [
  from: number,
  to: number,
  month: number,
  months: number,
  Precision,
])[] = [
  [21, 24, 3, 3, "season"],
  [33, 36, 1, 3, "quarter"],
  [40, 41, 1, 6, "half"],
];

/** A `Date` reaches no further. */
const LAST_YEAR = 271_000;
const LONG_YEAR = /^Y(-?\d{5,7})$/;
const CLOCK = /^(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/;

function zoneOffset(zone: string | undefined): number {
  if (!zone || zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(":", "") || 0);
  return (zone.startsWith("-") ? -1 : 1) * minutes * MINUTE;
}

/** The number that two figures write at a place of a text, else NaN. */
function twoFigures(text: string, at: number): number {
  if (at + 1 >= text.length) return NaN;
  const tens = unitAt(text, at) - 48;
  const ones = unitAt(text, at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NaN;
}

/** Every month has so many days. */
const SURE_DAYS = 28;

function covers(bounds: Float64Array, start: number, end: number, precision: Precision): Precision {
  bounds[0] = start;
  bounds[1] = end;
  return precision;
}

/** Reads one side of an interval, or a whole value that is none, a character at a time. */
function readSingle(text: string, bounds: Float64Array): Precision | null {
  const { length } = text;
  const mark = text[length - 1];
  const end = mark === "~" || mark === "?" || mark === "%" ? length - 1 : length;
  const sign = text[0] === "-" ? -1 : 1;
  const from = sign < 0 ? 1 : 0;
  const to = from + 4;

  if (text[to - 1] === "X") {
    const unspecified = text[to - 2] === "X" ? 2 : 1;
    const width = 10 ** unspecified;
    const decade = unspecified === 1 ? (twoFigures(text, from + 1) % 10) * width : 0;
    const least = twoFigures(text, from) * 100 + decade;
    if (!(least >= 0) || end !== to) return null;
    const start = sign < 0 ? 1 - least - width : least;
    return covers(bounds, utc(start), utc(start + width), width === 10 ? "decade" : "century");
  }
  const long = text[0] === "Y" ? LONG_YEAR.exec(text.slice(0, end)) : null;
  const year = long ? Number(long[1]) : sign * (twoFigures(text, from) * 100 + twoFigures(text, from + 2));
  if (!(Math.abs(year) < LAST_YEAR)) return null;
  if (long || end === to) return covers(bounds, utc(year), utc(year + 1), "year");

  const month = twoFigures(text, to + 1);
  if (text[to] !== "-") return null;
  if (end === to + 3) {
    const part = month > 12 && PARTS_OF_YEAR.find(([first, last]) => month >= first && month <= last);
    if (part) {
      const [code, , first, months, precision] = part;
      // Winter runs into the next year.
      const start = first + (month - code) * months;
      return covers(bounds, utc(year, start), utc(year, start + months), precision);
    }
  }
  if (!(month > 0 && month < 13)) return null;
  if (end === to + 3) return covers(bounds, utc(year, month), utc(year, month + 1), "month");

  const day = twoFigures(text, to + 4);
  if (text[to + 3] !== "-" || !(day > 0 && (day <= SURE_DAYS || day <= daysInMonth(year, month))))
    return null;
  const midnight = utc(year, month, day);
  if (end === to + 6) return covers(bounds, midnight, midnight + DAY, "day");

  const clock = text[to + 6] === "T" ? CLOCK.exec(text.slice(to + 7, end)) : null;
  if (!clock) return null;
  const [hour, minute, second] = [1, 2, 3].map((part) => Number(clock[part] ?? 0)) as [
    number,
    number,
    number,
  ];
  if (hour > 24 || minute > 59 || second > 60) return null;
  const start = midnight + hour * HOUR + minute * MINUTE + second * 1000 - zoneOffset(clock[4]);
  if (clock[3]) return covers(bounds, start, start + 1000, "second");
  return clock[2]
    ? covers(bounds, start, start + MINUTE, "minute")
    : covers(bounds, start, start + HOUR, "hour");
}

/**
 * Reads an EDTF value without making an object, for there may be a million.
 * @param bounds takes its start and end, ms, as those of an `Extent`
 * @returns its precision, or null where it is none that this project writes; what `bounds` holds then means nothing
 */
export function readBounds(value: Edtf, bounds: Float64Array): Precision | null {
  // Most are no intervals, and what has a slash is nothing else.
  const single = readSingle(value, bounds);
  const slash = single ? -1 : value.indexOf("/");
  if (slash < 0) return single;
  const isOpen = (side: string): boolean => side === ".." || side === "";
  const [from, to] = [value.slice(0, slash), value.slice(slash + 1)];
  if (isOpen(to) ? isOpen(from) : !readSingle(to, bounds)) return null;
  const end = isOpen(to) ? Infinity : bounds[1]!;
  if (!isOpen(from) && !readSingle(from, bounds)) return null;
  const start = isOpen(from) ? -Infinity : bounds[0]!;
  return end > start ? covers(bounds, start, end, "interval") : null;
}

const BOUNDS = new Float64Array(2);

const MOST_REMEMBERED = 5000;
/** Longer values are not remembered: they may be cut out of a page, of which an engine would keep the whole. */
const LONGEST_REMEMBERED = 12;

/** A function of a value that remembers what it gave: the same dates come again and again. */
export function remembering<T>(read: (value: Edtf) => T): (value: Edtf) => T {
  const known = new Map<Edtf, T>();
  return (value) => {
    if (value.length > LONGEST_REMEMBERED) return read(value);
    let result = known.get(value);
    if (result === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(value, (result = read(value)));
    }
    return result;
  };
}

/** What an EDTF value covers, or null where it is none that this project writes. Times without a zone count as UTC. */
export const parseEdtf = remembering((value: Edtf): Extent | null => {
  const precision = readBounds(value, BOUNDS);
  return (
    precision && {
      precision,
      start: BOUNDS[0]!,
      end: BOUNDS[1]!,
      approximate: /[~%]/.test(value),
      uncertain: /[?%]/.test(value),
    }
  );
});

/** How fine a precision is: larger is finer. Intervals are compared by their length elsewhere. */
const FINENESS: Readonly<Record<Precision, number>> = {
  century: 0,
  decade: 1,
  interval: 2,
  year: 3,
  half: 4,
  season: 5,
  quarter: 5,
  month: 6,
  day: 8,
  hour: 9,
  minute: 10,
  second: 11,
};

export function fineness(precision: Precision): number {
  return FINENESS[precision];
}

/** Orders values by start, then the longer first (a year before its January). */
export function compareExtents(a: Extent, b: Extent): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.end !== b.end) return a.end > b.end ? -1 : 1;
  return 0;
}

export function contains(outer: Extent, inner: Extent): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
