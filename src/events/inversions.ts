// Sentences whose date comes first and whose subject behind the verb, or behind an "it": "Not until 2020 did the ministry admit
// the error", "It took until 1654 for Cromwell to renew the bond", "In 2016 came the vote".
import { isComma, isSubjectStart, stretch, wordsUntil, type Clause } from "./clause.js";
import type { DatedWords } from "./dated.js";
import type { Word } from "./word.js";

/** A subject has so many words. */
const LONGEST_SUBJECT = 8;

/** The clause that tells what came on a date, in the order of a plain sentence; null where nothing is turned round. */
export function turnedRound(words: readonly Word[], dated: DatedWords): Clause | null {
  return tookUntil(words, dated) ?? notUntil(words, dated) ?? came(words, dated);
}

/** "In September 2022 came the Ember 2, lighter and cheaper", "Then, in March, came news of a second death". */
function came(words: readonly Word[], { lead, last }: DatedWords): Clause | null {
  const opens = words.slice(0, lead).every((word) => word.mark || word.isAdverb || word.is("coordinators"));
  const next = words[last + 1];
  const verb = next && isComma(next) ? next.next : next;
  if (!opens || !verb?.is("arriving") || !verb.next || verb.next.is("prepositions", "infinitive"))
    return null;
  const subject = wordsUntil(verb.next, (word) => word.stop || word.is("relatives") || Boolean(word.verb));
  const bare = subject.filter((word) => word.text !== ".");
  return bare.length > 0 && !bare[0]!.pronoun
    ? { words: [...bare, verb], kind: "main", subject: null }
    : null;
}

const clauseWith = (subject: readonly Word[], plain: Word): Clause => ({
  words: [...subject, ...stretch(plain)],
  kind: "coordinate",
  subject: null,
  plain,
});

/** "It took the investigators until 2022 to find a crack", "It took until 1654 for Cromwell to renew the bond". */
function tookUntil(words: readonly Word[], { first, last }: DatedWords): Clause | null {
  const until = words[first - 1];
  const took = words.findIndex((word) => word.is("lasting") && word.previous?.is("thing"));
  if (took < 0 || !until?.is("endLeads")) return null;
  const next = words[last + 1];
  const to = stretch(next).find((word) => word.isInfinitive);
  const behind = next?.is("allotting") ? words.slice(last + 2, to?.at) : [];
  const subject = behind.length > 0 ? behind : words.slice(took + 1, until.at);
  return to?.next && subject.length > 0 && subject.length <= LONGEST_SUBJECT
    ? clauseWith(subject, to.next)
    : null;
}

/** "Not until 2020 did the ministry admit the error", "Not until 3 May was the last passenger lifted off". */
function notUntil(words: readonly Word[], { lead, last }: DatedWords): Clause | null {
  const did = words[last + 1];
  const only = words.slice(0, lead).every((word) => word.is("negatives", "adverbs", "endLeads"));
  if (!did?.is("emphatic", "be") || did.is("presentBe") || lead < 1 || lead > 2 || !only) return null;
  if (!did.next || !isSubjectStart(did.next)) return null;
  const rest = stretch(did.next);
  const was = did.is("be");
  const verb = rest.findIndex((word, at) => at > 0 && (was ? word.isPast && !word.verb : isPlainVerb(word)));
  if (verb < 0 || verb > LONGEST_SUBJECT) return null;
  const [subject, told] = [rest.slice(0, verb), rest.slice(verb)];
  return was
    ? { words: [...subject, did, ...told], kind: "coordinate", subject: null }
    : clauseWith(subject, told[0]!);
}

/** Whether a word that no list knows as a verb stands where one must: before an object, or at the end. */
function isPlainVerb({ mark, capital, known, isPast, next }: Word): boolean {
  if (mark || capital || known.small || isPast) return false;
  if (!next || next.stop || next.text === ".") return true;
  return next.is("determiners", "possessives", "objects") || (next.is("prepositions") && !next.is("binding"));
}
