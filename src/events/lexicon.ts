import type { EventPack, StemList, WordList } from "../model/event-language.js";

/** A pack's words in the form in which they are asked for. */
export interface Lexicon {
  readonly pack: EventPack;
  /** Whether a word, in lower case, stands in one of the lists. */
  has(word: string, lists: readonly (WordList | StemList)[]): boolean;
  /** The classes of happenings that a word can name. */
  classesOf(word: string): readonly number[];
  /** A small word, which says nothing of what a title is about. */
  isSmall(word: string): boolean;
  /** A word without its ending, for comparing. */
  stem(word: string): string;
}

export const PRONOUNS = ["person", "thing", "group", "speaker"] as const;
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
  "infinitive",
  ...PRONOUNS,
];

const lexicons = new WeakMap<EventPack, Lexicon>();
/** "ceremony", "ceremonies" and "ceremonial" share so many letters. */
const LONGEST_STEM = 7;
/** Shorter words have no ending that tells anything. */
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
  const tests = new Map<string, (word: string) => boolean>();
  for (const [name, list] of Object.entries(pack.words)) {
    const all = list.split(/\s+/);
    const words = new Set(all);
    const endings = all.filter((word) => word.startsWith("-")).map((word) => word.slice(1));
    tests.set(
      name,
      (word) => words.has(word) || (word.length >= SHORTEST && endings.some((one) => word.endsWith(one))),
    );
  }
  const stems = (list: string): Set<string> => new Set(list.split(/\s+/).map(stem));
  for (const [name, list] of Object.entries(pack.stems)) {
    const own = stems(list);
    tests.set(name, (word) => own.has(stem(word)));
  }
  const happenings = pack.happenings.map(stems);
  const has: Lexicon["has"] = (word, lists) => lists.some((list) => tests.get(list)!(word));
  const lexicon: Lexicon = {
    pack,
    has,
    classesOf: (word) => {
      const own = stem(word);
      return happenings.flatMap((list, at) => (list.has(own) ? [at] : []));
    },
    isSmall: (word) => has(word, SMALL),
    stem,
  };
  lexicons.set(pack, lexicon);
  return lexicon;
}
