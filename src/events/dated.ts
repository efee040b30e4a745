import type { Reading } from "../model/mention.js";
import type { Word } from "./word.js";

/** A date in its sentence: which words it takes, and with the words that lead to it. */
export interface DatedWords {
  reading: Reading;
  /** Places of its own words in the sentence. */
  first: number;
  last: number;
  /** Place of the first word with "on", "since", "back in" before it. */
  lead: number;
  /** Offset in the sentence where the words that lead to the date begin. */
  withLeadStart: number;
}

/** Whether a word of its sentence is one of a date's own. */
export const isIn = ({ at }: Word, { first, last }: DatedWords): boolean => at >= first && at <= last;
/** The same with the words that lead to the date. */
export const isOf = ({ at }: Word, { lead, last }: DatedWords): boolean => at >= lead && at <= last;

/** For a clause whose date stands elsewhere. */
export const NO_DATE: DatedWords = {
  reading: { type: "vague", toward: 0 },
  first: -2,
  last: -2,
  lead: -2,
  withLeadStart: 0,
};

export const isYearDate = ({ reading }: DatedWords): boolean =>
  reading.type === "calendar" && (reading.month ?? reading.season) === undefined;

export const isDayDate = ({ reading }: DatedWords): boolean =>
  reading.type === "weekday" ||
  reading.type === "time" ||
  (reading.type === "calendar" && reading.day !== undefined) ||
  ((reading.type === "shift" || reading.type === "same") && reading.unit === "day");

/** "on 14 May", "in May 2021": a calendar date that is told for its own sake, and no year or month in passing. */
export const isSpecific = ({ reading }: DatedWords): boolean =>
  reading.type === "calendar" &&
  ((reading.month !== undefined && (reading.day !== undefined || reading.year !== undefined)) ||
    (reading.holiday !== undefined && reading.year !== undefined));

export const isLater = ({ reading }: DatedWords): boolean => reading.type === "shift" && reading.amount > 0;

/** "on a Tuesday", "one August", "on 30 September, a sunny Saturday", "on a raw Monday in May": a day or month that tells no date. */
export function isAnyDay(words: readonly Word[], { reading, first, last }: DatedWords): boolean {
  if (reading.type !== "weekday" && reading.type !== "calendar") return false;
  const [near, opener, comma, date] = [1, 2, 3, 4].map((back) => words[first - back]);
  if (near?.is("indefinites")) return true;
  const [leads, other] = [words[last + 1], words[last + 2]];
  const apposed = comma?.text === "," && date?.dated;
  const within = reading.type === "weekday" && leads?.is("prepositions") && other?.dated;
  return Boolean((apposed || within) && opener?.is("indefinites") && near && !near.known.small);
}
