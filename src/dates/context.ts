import { parseEdtf, remembering, type Edtf } from "../model/edtf.js";
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
  /** The text tells a story of the past, not the news of its day. */
  narrative?: boolean;
  /** The sentence tells nothing but what is over: no day to come is meant, however near it is. */
  over?: boolean;
}

export interface Resolved {
  edtf: Edtf | null;
  basis: Basis;
  reason: string | null;
}

export const NO_REFERENCE = "no reference date";
export const NO_ANCHOR = "no earlier date in the text to count from";
/** What follows from another date; unknown, with the reason, where it is null. */
export const relative = (edtf: Edtf | null, reason: string): Resolved => ({
  edtf,
  basis: "relative",
  reason: edtf === null ? reason : null,
});
export const unknown = (reason: string): Resolved => relative(null, reason);
export const NO_SUCH_DATE = "there is no such date";

export interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** As much of a calendar date as an EDTF value fixes for certain; null for open or century-wide ones. */
export const fixedParts = (value: Edtf | null): Day | null => readParts(value ?? "");

const readParts = remembering((value): Day | null => {
  // A clock time with a zone belongs to the day that its own clock shows.
  const extent = parseEdtf(value.split("T")[0]!);
  if (!extent || !Number.isFinite(extent.end - extent.start)) return null;
  const [first, last] = [new Date(extent.start), new Date(extent.end - 1)];
  const [year, month, day] = [first.getUTCFullYear(), first.getUTCMonth() + 1, first.getUTCDate()];
  if (last.getUTCFullYear() !== year) return null;
  if (last.getUTCMonth() + 1 !== month) return { year };
  return last.getUTCDate() === day ? { year, month, day } : { year, month };
});

const pad = (n: number): string => String(n).padStart(2, "0");

export function withTime(day: Edtf, time: ClockTime | undefined): Edtf {
  if (!time) return day;
  const { hour, minute, second, offset } = time;
  if (hour === 24) return day;
  const minutes = Math.abs(offset ?? 0);
  const zone = !offset
    ? offset === undefined
      ? ""
      : "Z"
    : `${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  const clock = [hour, minute, second]
    .filter((part) => part !== undefined)
    .map(pad)
    .join(":");
  const value = `${day}T${clock}${zone}`;
  return parseEdtf(value) ? value : day;
}
