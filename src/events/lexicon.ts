import type { EventPack } from "../model/event-language.js";

/** The lists of words of a pack. */
export type WordList = {
  [Key in keyof EventPack]: EventPack[Key] extends readonly string[] ? Key : never;
}[keyof EventPack];

/** A pack's words in the form in which they are asked for: each list as a set, and what is told from endings. */
export type Lexicon = { readonly [Key in WordList]: ReadonlySet<string> } & {
  readonly pack: EventPack;
  /** The classes of happenings that a word can name. */
  classesOf(word: string): readonly string[];
  /** A regular past form, or an irregular one. */
  isPast(word: string): boolean;
  /** A form of a verb that may be a noun as well. */
  isNounVerb(word: string): boolean;
  isAdverb(word: string): boolean;
  /** A small word, which says nothing of what a title is about. */
  isSmall(word: string): boolean;
  /** A word without its ending, for comparing. */
  stem(word: string): string;
  isGerund(word: string): boolean;
};

const SMALL = [
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
] as const;

const lexicons = new WeakMap<EventPack, Lexicon>();
const NONE: readonly string[] = [];
/** "ceremony", "ceremonies" and "ceremonial" share so many letters. */
const LONGEST_STEM = 7;

export function lexiconOf(pack: EventPack): Lexicon {
  const known = lexicons.get(pack);
  if (known) return known;
  const sets = Object.fromEntries(
    Object.entries(pack).flatMap(([name, list]) =>
      Array.isArray(list) ? [[name, new Set<string>(list)]] : [],
    ),
  ) as unknown as { [Key in WordList]: ReadonlySet<string> };
  const classes = new Map<string, string[]>();
  for (const [name, words] of Object.entries(pack.happenings))
    for (const word of words) classes.set(word, [...(classes.get(word) ?? []), name]);
  /** The word itself, then what is left of it without an ending. */
  const base = (word: string, has: (form: string) => boolean): string | undefined =>
    has(word)
      ? word
      : pack.endings
          .filter((ending) => word.endsWith(ending))
          .map((ending) => word.slice(0, -ending.length))
          .find(has);
  const isNounVerb = (word: string): boolean => base(word, (form) => sets.nounVerbs.has(form)) !== undefined;
  const ends = (word: string, endings: readonly string[]): boolean =>
    word.length > 4 && endings.some((ending) => word.endsWith(ending));
  const lexicon: Lexicon = {
    ...sets,
    pack,
    classesOf: (word) => classes.get(base(word, (form) => classes.has(form)) ?? "") ?? NONE,
    isNounVerb,
    isAdverb: (word) => sets.adverbs.has(word) || ends(word, pack.adverbEndings),
    isSmall: (word) => SMALL.some((list) => sets[list].has(word)) || word in pack.pronouns,
    stem: (word) => {
      const ending = pack.stemEndings.find((one) => word.endsWith(one) && word.length > one.length + 2) ?? "";
      return word.slice(0, word.length - ending.length).slice(0, LONGEST_STEM);
    },
    isGerund: (word) => word.length > 5 && word.endsWith(pack.gerundEnding),
    isPast: (word) =>
      sets.verbs.has(word) ||
      (!sets.notPast.has(word) &&
        (ends(word, pack.pastEndings) || (isNounVerb(word) && !word.endsWith(pack.gerundEnding)))),
  };
  lexicons.set(pack, lexicon);
  return lexicon;
}
