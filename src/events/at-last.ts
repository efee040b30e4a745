// What came only then: "It took until 1654 for Cromwell to renew the bond", "Not until 2020 did the ministry admit the error".
import { isSubjectStart, stretch, type Clause } from "./clause.js";
import type { DatedWords } from "./dated.js";
import type { Word } from "./word.js";

/** A subject has so many words. */
const LONGEST_SUBJECT = 8;

/** The clause that tells what came on a date at last, its verb in its plain form; null where the sentence tells none. */
export function cameAtLast(words: readonly Word[], dated: DatedWords): Clause | null {
  return tookUntil(words, dated) ?? notUntil(words, dated);
}

const clauseWith = (subject: readonly Word[], plain: Word): Clause => ({
  words: [...subject, ...stretch(plain)],
  kind: "coordinate",
  subject: null,
  plain,
});

/** "It took the investigators until 2022 to find a crack", "It took until 1654 for Cromwell to renew the bond". */
function tookUntil(words: readonly Word[], { first, last }: DatedWords): Clause | null {
  const [it, took] = words;
  const until = words[first - 1];
  if (!it!.is("thing") || !took?.is("lasting") || !until?.is("endLeads")) return null;
  const next = words[last + 1];
  const to = stretch(next).find((word) => word.isInfinitive);
  const behind = next?.is("allotting") ? words.slice(last + 2, to?.at) : [];
  const subject = behind.length > 0 ? behind : words.slice(2, until.at);
  return to?.next && subject.length > 0 && subject.length <= LONGEST_SUBJECT
    ? clauseWith(subject, to.next)
    : null;
}

/** "Not until 2020 did the ministry admit the error", "Only in 2019 did the firm recall them". */
function notUntil(words: readonly Word[], { lead, last }: DatedWords): Clause | null {
  const did = words[last + 1];
  const only = words.slice(0, lead).every((word) => word.is("negatives", "adverbs", "endLeads"));
  if (!did?.is("emphatic") || lead < 1 || lead > 2 || !only || !did.next || !isSubjectStart(did.next))
    return null;
  const rest = stretch(did.next);
  const verb = rest.findIndex((word, at) => at > 0 && isPlainVerb(word));
  return verb > 0 && verb <= LONGEST_SUBJECT ? clauseWith(rest.slice(0, verb), rest[verb]!) : null;
}

/** Whether a word that no list knows as a verb stands where one must: before an object, or at the end. */
function isPlainVerb({ mark, capital, known, isPast, next }: Word): boolean {
  if (mark || capital || known.small || isPast) return false;
  if (!next || next.stop || next.text === ".") return true;
  return next.is("determiners", "possessives", "objects") || (next.is("prepositions") && !next.is("binding"));
}
