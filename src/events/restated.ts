import { compatible } from "../dates/resolve.js";
import { parseEdtf } from "../model/edtf.js";
import { isComma } from "./clauses.js";
import { leads, type Passage, type ReadMention } from "./passage.js";
import type { Word } from "./word.js";

/**
 * Whether another date of the sentence says the same: "September: The season opened on the 20th", "a day earlier, on 21
 * March"; or it is one of those that come again: "every April and October".
 */
export function isRestated(mention: ReadMention, { sentence, words, mentions }: Passage): boolean {
  const at = mentions.indexOf(mention);
  const joins = (
    from: ReadMention | undefined,
    to: ReadMention | undefined,
    by: (word: Word) => boolean,
  ): boolean =>
    from !== undefined &&
    to !== undefined &&
    words.slice(from.dated.last + 1, to.dated.first).every((word) => by(word) || to.dated.withLead.has(word));
  const before = mentions[at - 1];
  const listed = before?.reading.type === "set" && words[before.dated.last + 1]?.is("coordinators");
  if (listed && joins(before, mention, (word) => word.is("coordinators"))) return true;
  const next = mentions[at + 1];
  if (
    ["shift", "same"].includes(mention.reading.type) &&
    next?.reading.type === "calendar" &&
    next.reading.day !== undefined &&
    joins(mention, next, isComma)
  )
    return true;
  const whole = parseEdtf(mention.resolved.edtf ?? "");
  return (
    whole !== null &&
    leads(sentence, mention) &&
    mentions.slice(at + 1).some(({ resolved }) => {
      const part = parseEdtf(resolved.edtf ?? "");
      return (
        part?.precision === "day" &&
        part.end - part.start < whole.end - whole.start &&
        compatible(part, whole)
      );
    })
  );
}
