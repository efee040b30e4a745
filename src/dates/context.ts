import { parseEdtf, type Edtf } from "../model/edtf.js";
import type { Basis } from "../model/event.js";
import type { ClockTime } from "../model/mention.js";
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

export const NO_REFERENCE = "no reference date";
export const NO_ANCHOR = "no earlier date in the text to count from";
export const unknown = (reason: string): Resolved => ({ edtf: null, basis: "relative", reason });

export interface Day {
  year: number;
  month?: number;
  day?: number;
}

/** As much of a calendar date as an EDTF value fixes for certain; null for open or century-wide ones. */
export function fixedParts(value: Edtf | null): Day | null {
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

export function withTime(day: Edtf, time: ClockTime | undefined): Edtf {
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
