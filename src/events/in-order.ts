// "launched in March and dropped in December", said in July: what one subject did one after the other came so.
import { resolve } from "../dates/resolve.js";
import { parseEdtf, type Edtf } from "../model/edtf.js";
import type { Reading } from "../model/mention.js";
import { isDeictic } from "./frames.js";
import { isComma } from "./clause.js";
import type { ReadMention } from "./passage.js";
import type { Word } from "./word.js";

/** Whether a month or day names no year, neither by itself nor as seen from the article's date. */
const isYearless = (reading: Reading): boolean =>
  reading.type === "calendar" &&
  reading.year === undefined &&
  reading.month !== undefined &&
  reading.from === undefined &&
  !isDeictic(reading);

/** Whether the words between two dates go on to what was done next: "and approved", "only to be dropped". */
function goesOn(between: readonly Word[]): boolean {
  const [first] = between;
  let done = first?.next;
  while (done?.isAdverb || done?.isInfinitive || done?.is("nonFinite")) done = done.next;
  if (!first || !(first.is("coordinators") || (isComma(first) && first.next?.is("adverbs"))) || !done?.isPast)
    return false;
  return !between.some(
    (word) => word.is("pastHave", "relatives", "subordinators") || word.verb === "present",
  );
}

/** The mentions of a sentence, those without a year moved back by one where what follows them would be earlier. */
export function inOrder(
  mentions: readonly ReadMention[],
  words: readonly Word[],
  published: Edtf | null,
): readonly ReadMention[] {
  if (mentions.length < 2 || published === null) return mentions;
  const read = [...mentions];
  for (let at = read.length - 2; at >= 0; at--) {
    const [mention, next] = [read[at]!, read[at + 1]!];
    const [own, after] = [parseEdtf(mention.resolved.edtf ?? ""), parseEdtf(next.resolved.edtf ?? "")];
    if (!own || !after || !isYearless(mention.reading) || !isYearless(next.reading)) continue;
    if (own.start < after.end || !goesOn(words.slice(mention.dated.last + 1, next.dated.lead))) continue;
    const frame = String(Number(mention.resolved.edtf!.slice(0, 4)) - 1);
    const resolved = resolve(mention.reading, { reference: published, anchor: null, frame, tense: "past" });
    const back = parseEdtf(resolved.edtf ?? "");
    if (back && back.end <= after.start) read[at] = { ...mention, resolved };
  }
  return read;
}
