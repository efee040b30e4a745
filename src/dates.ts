import { readDates, type DateOptions } from "./dates/read.js";
import { toTimex3, type Timex3 } from "./dates/timex3.js";
import { dates as english } from "./languages/en/dates.js";
import type { DateMention } from "./model/mention.js";

export { toTimex3 };
export type { DateMention, DateOptions, Timex3 };

/**
 * Finds and resolves every mention of a time in an English text: no DOM, nothing of the rest of this package.
 * @param options `reference`: the date (EDTF) against which "last month" is read; without it that stays unknown
 * @returns the mentions in order; `edtf` is null, with a `reason`, where the text does not tell. A range has its two
 *   ends as mentions of their own in `ends`
 * @throws {RangeError} where `reference` is no EDTF value
 */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
  return readDates(text, english, options);
}
