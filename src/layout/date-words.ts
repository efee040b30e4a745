import type { Precision } from "../model/edtf.js";

/** What of a date Intl has no form for, in one language. */
export interface DateWords {
  about: (date: string) => string;
  since: (date: string, precision: Precision) => string;
  until: (date: string, precision: Precision) => string;
  /** A year that stands alone in a text, where that is more than its figures. */
  year: (year: string) => string;
  /** Of the year that it begins with. */
  decade: (year: number) => string;
  century: (year: number) => string;
  quarter: (quarter: number, year: string) => string;
  /** From one day to another, where Intl's own form for it is none that people write. */
  range?: (from: string, to: string) => string;
}

const english: DateWords = {
  about: (date) => `about ${date}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  year: (year) => year,
  decade: (year) => `${year}s`,
  century: (year) => `${year}s`,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
};

/** By BCP 47 primary subtag. */
const known = new Map<string, DateWords>();

/** From now on dates in a language are written with these words. @param code BCP 47 primary subtag */
export function learnDates(code: string, words: DateWords): void {
  known.set(code, words);
}

/** The words of a language (BCP 47), English where they have not been learnt. */
export const dateWordsOf = (language: string): DateWords =>
  known.get(language.split("-")[0]!.toLowerCase()) ?? english;
