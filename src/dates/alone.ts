import type { DatePack } from "../model/date-language.js";
import { parseEdtf, type Edtf } from "../model/edtf.js";
import { dateReader, findMentions } from "./find.js";
import { resolve } from "./resolve.js";

/**
 * What a text means that names one date and stands in no sentence: a field that somebody has filled in. "8.7.2025",
 * "July 2025", "1990s", and EDTF itself.
 * @param reference the date (EDTF) that "last month" is counted from, or null
 * @returns null where it names none, or several
 */
export function readDateAlone(text: string, pack: DatePack, reference: Edtf | null): Edtf | null {
  if (parseEdtf(text)) return text;
  const [found, ...others] = findMentions(text, dateReader(pack));
  if (!found || others.length) return null;
  return resolve(found.reading, { reference, anchor: reference, frame: null, tense: "past" }).edtf;
}
