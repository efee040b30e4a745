// Halves of a sentence that leave out their verb: it is the first half's. Each has a date of its own.
import { isComma, isSubjectStart, stretch, verbGroupEnd, verbIn, wordsUntil, type Clause } from "./clause.js";
import type { Word } from "./word.js";

/** What an "and" opens without a verb of its own. */
export interface Gapped extends Clause {
  /** The last of the words behind the "and" that the clause has already; null where it has none. */
  taken: Word | null;
}

/**
 * "won bronze in 2012 and silver in 2016", "was approved for adults in 2021 and for children a year later": what follows is
 * of the verb before it. "A handbag came out in 1996 and a ring in 2011": it is the subject, where the verb has no object.
 * Null where what follows has a verb, or no date.
 */
export function gappedAfter(and: Word, { words, subject }: Clause): Gapped | null {
  // "was appointed deputy in 2015 and chief executive in 2019"
  const verb = words[verbIn(words)];
  const passive = verb?.isPastBe === true && words[verbGroupEnd(words) - 1]!.isPast;
  const lists = isComma(and) ? listsBefore(and, words) : listsAnother(and, passive);
  if (!lists && !repeatsAnother(and, words)) return null;
  const end = verbEnd(words);
  const said = words.slice(0, end);
  if (end === 0 || said.at(-1)!.is("be", "have")) return null;
  const next = and.next!;
  const alone = words[end]?.dates && !next.is("prepositions") && !/^\d/.test(next.text);
  const named = isComma(and) && !next.is("prepositions");
  if (!alone && !named) return { kind: "coordinate", subject, words: said, taken: null };
  const own = phraseOf(next);
  const told = wordsUntil(words[verbIn(words)], (word) => word.dates || word.stop);
  return { kind: "coordinate", subject: null, words: [...own, ...told], taken: own.at(-1)! };
}

/** "was followed in 1951 by a hospital and in 1960 by a library": a date, and what stands behind the first one. */
function repeatsAnother(and: Word, words: readonly Word[]): boolean {
  const { next } = and;
  if (!and.is("coordinators") || !next?.dates) return false;
  const all = stretch(next);
  const behind = all.find((word) => !word.dates && !word.dated);
  const first = words.find((word) => word.previous?.dates && !word.dates && !word.dated);
  return behind?.is("prepositions") === true && behind.lower === first?.lower && verbIn(all) < 0;
}

/**
 * "came on line in 1985, its third a year later", "was finished in 2012, the second in 2015 and the third last year",
 * "was approved in Britain in May, in France a month later": what stands in its place, and nothing but the date.
 */
function listsBefore({ previous, next }: Word, words: readonly Word[]): boolean {
  if (!previous?.dates || !next || next.dated || next.dates) return false;
  const phrase = phraseOf(next);
  const place = next.is("prepositions") && words[verbGroupEnd(words)]?.lower === next.lower;
  if (
    !place &&
    !next.is("possessives") &&
    !(next.is("determiners") && phrase.some((word) => word.is("ordinals")))
  )
    return false;
  if (phrase.some((word) => word.verb || word.isPast || word.is("coordinators", "relatives"))) return false;
  const rest = wordsUntil(phrase.at(-1)!.next, (word) => word.stop || word.is("coordinators"));
  return rest.length > 0 && rest.every((word) => word.dates || word.dated || word.text === ".");
}

function listsAnother(and: Word, passive: boolean): boolean {
  const { previous, next } = and;
  if (!and.is("coordinators") || !previous?.dates || !next || next.dated || next.dates) return false;
  const all = stretch(next);
  const phrase = phraseOf(next);
  const more = phrase.some((word) => word.is("coordinators", "subordinators", "relatives"));
  if (more || next.isPast || next.isAdverb || verbIn(all) >= 0 || phrase.length === all.length) return false;
  // "goes to committee on Monday": a verb that is not known for one.
  const one = phrase.length === 1 && !next.known.small;
  const noun = passive && !next.mark && !next.known.small && !next.is("present", "gerunds");
  const names = noun || isSubjectStart(next) || next.is("possessives", "numerals", "prepositions");
  return one || (names && phrase.some((word) => !word.known.small && !word.isAdverb));
}

/** The words up to a date or a stop. */
const phraseOf = (word: Word): Word[] => wordsUntil(word, ({ stop, dated, dates }) => stop || dated || dates);

/** Index one past the verb group and the particle that it has: "came out in 1996". */
function verbEnd(words: readonly Word[]): number {
  const end = verbGroupEnd(words);
  if (end === 0) return 0;
  const { next: after } = words[end] ?? {};
  return words[end]?.is("particles") && (after?.is("prepositions") || after?.dates) ? end + 1 : end;
}
