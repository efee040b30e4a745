import type { DatePack } from "../model/date-language.js";
import { parseEdtf, type Edtf } from "../model/edtf.js";
import type { DateMention } from "../model/mention.js";
import { orderOfLanguage } from "./figures.js";
import { dateReader, findMentions } from "./find.js";
import { resolve } from "./resolve.js";
import { tenseAt } from "./tense.js";

export interface DateOptions {
  /** The date against which relative mentions are read (EDTF); without it they stay unknown, with the reason. */
  reference?: Edtf | null;
  /** BCP 47; its region decides how 7/8/2025 is read. */
  language?: string | null;
}

/**
 * Finds and resolves every mention of a time in a text.
 * @returns the mentions in order, none overlapping another; offsets in UTF-16 units
 * @throws {RangeError} where `reference` is no EDTF value
 */
export function readDates(text: string, pack: DatePack, options: DateOptions = {}): DateMention[] {
  const reference = options.reference ?? null;
  if (reference !== null && !parseEdtf(reference))
    throw new RangeError(`The reference “${reference}” is no EDTF date; write it such as 2025-07-17.`);
  const reader = dateReader(pack);
  let anchor: Edtf | null = null;
  return findMentions(text, reader, orderOfLanguage(options.language ?? null)).map(
    ({ start, end, reading }) => {
      const tense = tenseAt(text, start, end, reader.tense);
      const resolved = resolve(reading, { reference, anchor, frame: null, tense });
      if (resolved.edtf) anchor = resolved.edtf;
      return { start, end, text: text.slice(start, end), reading, ...resolved };
    },
  );
}
