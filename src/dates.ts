import { readDates, type DateOptions as ReadOptions } from "./dates/read.js";
import { toTimex3, type Timex3 } from "./dates/timex3.js";
import { dates as english } from "./languages/en/dates.js";
import type { DatePack } from "./model/date-language.js";
import type { DateMention } from "./model/mention.js";

export { toTimex3 };
export type { DateMention, DatePack, Timex3 };

export interface DateOptions extends ReadOptions {
  /** The language to read, where it is not English: what `datePack` gives. */
  pack?: DatePack;
}

/**
 * Finds and resolves every mention of a time in a text: no DOM, nothing of the rest of this package.
 * @param options `reference`: the date (EDTF) against which "last month" is read; without it that stays unknown
 * @returns the mentions in order; `edtf` is null, with a `reason`, where the text does not tell. A range has its two
 *   ends as mentions of their own in `ends`
 * @throws {RangeError} where `reference` is no EDTF value
 */
export function findDates(text: string, { pack = english, ...options }: DateOptions = {}): DateMention[] {
  return readDates(text, pack, options);
}

/** Kana: no other language than Japanese is written with them. */
const KANA = /[\u3041-\u30ff]/;

/**
 * What `findDates` needs for a language; loaded when it is asked for.
 * @param language BCP 47, or null: then the sample's script tells
 * @returns null where the language is not read
 */
export async function datePack(language: string | null, sample = ""): Promise<DatePack | null> {
  const code = language?.toLowerCase().split("-")[0] ?? (KANA.test(sample) ? "ja" : "en");
  if (code === "en") return english;
  return code === "ja" ? (await import("./languages/ja/dates.js")).dates : null;
}
