import type { EventPack, StemList, WordList } from "../model/event-language.js";

/** A pack's words in the form in which they are asked for: sets, and what is told from endings. */
export interface Lexicon {
  readonly pack: EventPack;
  /** Whether a word, in lower case, stands in one of the lists. */
  has(word: string, lists: readonly (WordList | StemList)[]): boolean;
  /** The classes of happenings that a word can name. */
  classesOf(word: string): readonly number[];
  /** A regular past form, or an irregular one. */
  isPast(word: string): boolean;
  isAdverb(word: string): boolean;
  isGerund(word: string): boolean;
  /** A small word, which says nothing of what a title is about. */
  isSmall(word: string): boolean;
  /** A word without its ending, for comparing. */
  stem(word: string): string;
}

const SMALL: readonly WordList[] = [
  "determiners",
  "prepositions",
  "subordinators",
  "relatives",
  "coordinators",
  "be",
  "have",
  "nonFinite",
  "future",
  "hypothetical",
];

const lexicons = new WeakMap<EventPack, Lexicon>();
/** "ceremony", "ceremonies" and "ceremonial" share so many letters. */
const LONGEST_STEM = 7;
/** Shorter words have no ending. */
const SHORTEST = 5;

export function lexiconOf(pack: EventPack): Lexicon {
  const known = lexicons.get(pack);
  if (known) return known;
  const stem = (word: string): string => {
    const ending = pack.endings.find((one) => word.endsWith(one) && word.length > one.length + 2) ?? "";
    return word
      .slice(0, word.length - ending.length)
      .slice(0, LONGEST_STEM)
      .replace(/([^aeiou])\1$/, "$1");
  };
  const split = (lists: Readonly<Record<string, string>>, as = (word: string): string => word) =>
    Object.entries(lists).map(([name, list]): [string, Set<string>] => [
      name,
      new Set(list.split(/\s+/).map(as)),
    ]);
  const words = new Map(split(pack.words));
  const stems = new Map(split(pack.stems, stem));
  const happenings = pack.happenings.map((list) => new Set(list.split(/\s+/).map(stem)));
  const has: Lexicon["has"] = (word, lists) =>
    lists.some((list) => words.get(list)?.has(word) ?? stems.get(list)!.has(stem(word)));
  const ends = (word: string, ending: string): boolean => word.length >= SHORTEST && word.endsWith(ending);
  const lexicon: Lexicon = {
    pack,
    has,
    classesOf: (word) => {
      const own = stem(word);
      return happenings.flatMap((list, at) => (list.has(own) ? [at] : []));
    },
    isPast: (word) => has(word, ["past"]) || (ends(word, pack.pastEnding) && !has(word, ["notPast"])),
    isAdverb: (word) => has(word, ["adverbs"]) || ends(word, pack.adverbEnding),
    isGerund: (word) => ends(word, pack.gerundEnding),
    isSmall: (word) => has(word, SMALL) || word in pack.pronouns,
    stem,
  };
  lexicons.set(pack, lexicon);
  return lexicon;
}
