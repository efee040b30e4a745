import type { Word } from "./word.js";

/** A stretch of a sentence with at most one happening in it (it may have a gap in the middle). */
export interface Clause {
  words: Word[];
  kind: "main" | "coordinate" | "subordinate" | "relative" | "absolute" | "gerund" | "attribution" | "aside";
  /** Words of the subject where the clause shares another's; null where it has its own. */
  subject: Word[] | null;
  /** Its verb, where that stands in its plain form: "did the ministry admit", "for the first train to run". */
  plain?: Word;
}

/** Index of the first finite verb among some words, or -1. */
export function verbIn(words: readonly Word[]): number {
  // What is asked so often is no call for every word.
  for (let at = 0; at < words.length; at++) if (words[at]!.verb) return at;
  return -1;
}

/** Index one past the verb group: "had been detained", "will meet"; 0 where there is no verb. */
export function verbGroupEnd(own: readonly Word[]): number {
  const verb = verbIn(own);
  if (verb < 0) return 0;
  const end = own.findIndex(
    (word, at) => at >= verb && !word.is("be", "have", "nonFinite", "future", "adverbs"),
  );
  return end < 0 ? own.length : end + 1;
}

/** A comma between two parts of a sentence: not that of "March 11, 2008". */
export const isComma = ({ text, dated }: Word): boolean => text === "," && !dated;

/** The words from `word` on that stand before the first for which `ends` holds. */
export function wordsUntil(word: Word | undefined, ends: (word: Word) => boolean): Word[] {
  const found: Word[] = [];
  for (; word && !ends(word); word = word.next) found.push(word);
  return found;
}

/** The words from `word` to the next comma, semicolon, bracket or dash. */
export const stretch = (word: Word | undefined): Word[] =>
  wordsUntil(word, ({ stop, dated }) => stop && !dated);

export const isDated = ({ dated }: Word): boolean => dated;

export const isSubjectStart = (word: Word): boolean =>
  word.is("determiners") || Boolean(word.pronoun) || word.capital || /^\d/.test(word.text);

/** A subject without what stands between its first and its last comma. */
export function withoutAside(subject: readonly Word[]): readonly Word[] {
  const first = subject.findIndex(isComma);
  const last = subject.findLastIndex(isComma);
  return last > first ? [...subject.slice(0, first), ...subject.slice(last)] : subject;
}
