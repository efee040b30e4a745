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
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Four digits, with a sign before BCE and a `Y` before what needs more than four. */
export function formatYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  if (digits.length > 4) return `Y${year < 0 ? "-" : ""}${digits}`;
  return (year < 0 ? "-" : "") + digits;
}

const pad = (n: number): string => String(n).padStart(2, "0");

/** Formats as much of a calendar date as is given: year, month, day. */
export function formatDate(year: number, month?: number, day?: number): Edtf {
  if (month === undefined) return formatYear(year);
  if (day === undefined) return `${formatYear(year)}-${pad(month)}`;
  return `${formatYear(year)}-${pad(month)}-${pad(day)}`;
}

/** The UTC day on which `time` (ms) falls, as EDTF. */
export function formatDay(time: number): Edtf {
  const date = new Date(time);
  return formatDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

export function daysInMonth(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate();
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

const YEARS_UNSPECIFIED = /^(-?)(\d{2,3})(X{1,2})$/;
const LONG_YEAR = /^Y(-?\d{5,7})$/;
const CALENDAR =
  /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;

function zoneOffset(zone: string | undefined): number {
  if (!zone || zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(":", "") || 0);
  return (zone.startsWith("-") ? -1 : 1) * minutes * MINUTE;
}

/** Reads one side of an interval, or a whole value that is none. */
function readSingle(text: string): Extent | null {
  const approximate = /[~%]$/.test(text);
  const uncertain = /[?%]$/.test(text);
  const value = text.replace(/[~?%]$/, "");
  const extent = (start: number, end: number, precision: Precision): Extent => ({
    start,
    end,
    precision,
    approximate,
    uncertain,
  });

  const unspecified = YEARS_UNSPECIFIED.exec(value);
  if (unspecified && unspecified[2]!.length + unspecified[3]!.length === 4) {
    const width = 10 ** unspecified[3]!.length;
    const first = Number(unspecified[2]) * width;
    const precision = width === 10 ? "decade" : "century";
    return unspecified[1]
      ? extent(utc(1 - first - width), utc(1 - first), precision)
      : extent(utc(first), utc(first + width), precision);
  }
  const long = LONG_YEAR.exec(value);
  if (long) return extent(utc(Number(long[1])), utc(Number(long[1]) + 1), "year");

  const parts = CALENDAR.exec(value);
  if (!parts) return null;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return extent(utc(year), utc(year + 1), "year");
  const month = Number(parts[2]);
  const part = PARTS_OF_YEAR.find(([from, to]) => month >= from && month <= to);
  if (part && parts[3] === undefined) {
    const [from, , start, months, precision] = part;
    // Winter runs into the next year.
    const first = start + (month - from) * months;
    return extent(utc(year, first), utc(year, first + months), precision);
  }
  if (month < 1 || month > 12) return null;
  if (parts[3] === undefined) return extent(utc(year, month), utc(year, month + 1), "month");
  const day = Number(parts[3]);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const midnight = utc(year, month, day);
  if (parts[4] === undefined) return extent(midnight, midnight + DAY, "day");
  const [hour, minute, second] = [Number(parts[4]), Number(parts[5] ?? 0), Number(parts[6] ?? 0)];
  if (hour > 24 || minute > 59 || second > 60) return null;
  const start = midnight + hour * HOUR + minute * MINUTE + second * 1000 - zoneOffset(parts[7]);
  if (parts[6] !== undefined) return extent(start, start + 1000, "second");
  if (parts[5] !== undefined) return extent(start, start + MINUTE, "minute");
  return extent(start, start + HOUR, "hour");
}

const MOST_REMEMBERED = 5000;

/** A function of a value that remembers what it gave: the same dates come again and again. */
export function remembering<T>(read: (value: Edtf) => T): (value: Edtf) => T {
  const known = new Map<Edtf, T>();
  return (value) => {
    let result = known.get(value);
    if (result === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(value, (result = read(value)));
    }
    return result;
  };
}

/** What an EDTF value covers, or null where it is none that this project writes. Times without a zone count as UTC. */
export const parseEdtf = remembering(readValue);

function readValue(value: Edtf): Extent | null {
  const slash = value.indexOf("/");
  if (slash < 0) return readSingle(value);
  const open = (side: string): boolean => side === ".." || side === "";
  const [from, to] = [value.slice(0, slash), value.slice(slash + 1)];
  const first = open(from) ? null : readSingle(from);
  const last = open(to) ? null : readSingle(to);
  if ((!first && !open(from)) || (!last && !open(to)) || (!first && !last)) return null;
  const start = first ? first.start : -Infinity;
  const end = last ? last.end : Infinity;
  if (end <= start) return null;
  return {
    start,
    end,
    precision: "interval",
    approximate: Boolean(first?.approximate || last?.approximate),
    uncertain: Boolean(first?.uncertain || last?.uncertain),
  };
}

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
