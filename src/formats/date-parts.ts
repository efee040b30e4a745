import { formatDate, parseEdtf, type Edtf } from "../model/edtf.js";

/** One side of a date, as formats with a field for each part have it. */
export interface DateParts {
  year: number;
  month?: number;
  day?: number;
  /** "14:05". */
  time?: string;
}

const SINGLE =
  /^(-?\d{4}|Y-?\d{5,7})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d(?::\d\d)?)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?[~?%]?$/;

/** The parts of one side; null for seasons, decades and what is no date. */
export function partsOf(side: Edtf): DateParts | null {
  const [, year, month, day, time] = SINGLE.exec(side) ?? [];
  if (!year || Number(month) > 12) return null;
  return {
    year: Number(year.replace("Y", "")),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    ...(time && { time: time.includes(":") ? time : `${time}:00` }),
  };
}

/** The date of some parts; null where they are none. */
export function dateOf({ year, month, day, time }: Partial<DateParts>): Edtf | null {
  if (year === undefined || !Number.isInteger(year)) return null;
  const date = formatDate(year, month, month === undefined ? undefined : day);
  const clock = time && day !== undefined ? /^(\d{1,2}):(\d\d)/.exec(time) : null;
  const edtf = clock ? `${date}T${clock[1]!.padStart(2, "0")}:${clock[2]!}` : date;
  return parseEdtf(edtf) ? edtf : parseEdtf(date) ? date : null;
}

/** The two sides of a date, the second null where it is one date; an open side is an empty string. */
export function sidesOf(date: Edtf): readonly [Edtf, Edtf | null] {
  const at = date.indexOf("/");
  if (at < 0) return [date, null];
  const side = (text: string): string => (text === ".." ? "" : text);
  return [side(date.slice(0, at)), side(date.slice(at + 1))];
}

/** One date of two sides; the same twice is one date. */
export const joined = (from: Edtf | null, to: Edtf | null): Edtf | null =>
  from && to && from !== to ? `${from}/${to}` : (from ?? to);

/**
 * A date as others write it: EDTF, an ISO time, or a year of any length. Null for all else: which of 7/8/2025's figures
 * is the month is not guessed.
 */
export function readDate(text: string): Edtf | null {
  const value = text.trim();
  if (parseEdtf(value)) return value;
  const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/.exec(value);
  if (iso) {
    const edtf = `${iso[1]!}T${iso[2]!}${iso[3] ?? ""}`;
    return parseEdtf(edtf) ? edtf : null;
  }
  return /^-?\d{1,6}$/.test(value) ? dateOf({ year: Number(value) }) : null;
}
