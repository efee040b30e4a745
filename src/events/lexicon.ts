import type { EventPack, StemList, WordList } from "../model/event-language.js";

/** What a pack tells of a word. */
export interface KnownWord {
  /** As it is written. */
  text: string;
  /** In lower case, with straight apostrophes. */
  lower: string;
  /** No letter or digit in it. */
  mark: boolean;
  /** A comma, semicolon, colon, bracket or dash. */
  stop: boolean;
  /** Begins with a capital. */
  capital: boolean;
  /** The lists in which it stands. */
  lists: ReadonlySet<WordList | StemList>;
  /** The word without its ending, for comparing. */
  stem: string;
  /** Says nothing of what a title is about. */
  small: boolean;
  /** May be a finite verb in some place. */
  verbal: boolean;
  /** May open a clause, or an attribution. */
  opens: boolean;
  /** A past form, regular or not. */
  past: boolean;
  adverb: boolean;
  /** "'s" */
  owner: boolean;
  /** Stems of the words that tell what it names; empty where those are its own alone. */
  retold: readonly string[];
  /** Whether a noun may come back to what it tells. */
  retells: boolean;
  /** The pronoun of a person that it is, or is of: "he" of "his". */
  person: string | null;
  /** What it can stand for where it is a pronoun. */
  pronoun: (typeof PRONOUNS)[number] | undefined;
}

/** A pack's words in the form in which they are asked for. */
export interface Lexicon {
  readonly pack: EventPack;
  /** What is known of a word as it is written. */
  know(word: string): KnownWord;
  /** The same of the word at [start, end) of a text, by a hash of it: what came before is not cut out of its text again. */
  knowAt(text: string, start: number, end: number, hash: number): KnownWord;
  /** What the mark of an owner stands for after a pronoun, as it is written: "'s" of "it's" is an "is". */
  shortened(text: string): KnownWord;
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

const VERBAL: readonly (WordList | StemList)[] = [
  ...(["future", "hypothetical", "be", "have", "past", "present"] as const),
  ...(["happenings", "planning", "scheduled", "tellings"] as const),
];

const OPENING: readonly WordList[] = ["relatives", "subordinators", "coordinators", "attributions"];

const NOT_RETOLD: readonly string[] = [];

const lexicons = new WeakMap<EventPack, Lexicon>();
const STOP = /^(?:[,;:()–—]|--)$/;
/** Shorter words have no ending that tells anything: "maps", but not "bed". */
const shortest = ({ length }: string): number => Math.min(5, length + 3);
/** So many words are remembered: those of a language's running text. */
const MOST_KNOWN = 20_000;
/** Places, a power of two, of the words that were met last. */
const PLACES = 0x4000;

export function lexiconOf(pack: EventPack): Lexicon {
  const known = lexicons.get(pack);
  if (known) return known;
  const stem = (word: string): string => {
    const ending = pack.endings.find((one) => word.endsWith(one) && word.length > one.length + 2) ?? "";
    return word.slice(0, word.length - ending.length).replace(/([^aeiou])\1$/, "$1");
  };
  const tests: [WordList | StemList, (word: string, stem: string) => boolean][] = [];
  for (const [name, list] of Object.entries(pack.words)) {
    const all = list.split(/\s+/);
    const words = new Set(all);
    const endings = all.filter((word) => word.startsWith("-")).map((word) => word.slice(1));
    tests.push([
      name as WordList,
      (word) => words.has(word) || endings.some((one) => word.length >= shortest(one) && word.endsWith(one)),
    ]);
  }
  const negatives = new Set(pack.words.negatives.split(/\s+/));
  const lookalikes = new Set(pack.words.lookalikes.split(/\s+/));
  for (const [name, list] of Object.entries(pack.stems)) {
    const own = new Set(list.split(/\s+/).map(stem));
    // "Not" has the stem of "note", "car" that of "carry".
    tests.push([
      name as StemList,
      (word, stem) => own.has(stem) && !negatives.has(word) && !lookalikes.has(word),
    ]);
  }
  const retold = new Map<string, string[]>();
  for (const [nouns, told] of Object.entries(pack.retold))
    for (const noun of nouns.split(" "))
      retold.set(noun, [...(retold.get(noun) ?? []), ...told.split(/\s+/).map(stem)]);
  const retelling = new Set([...retold.values()].flat());
  const words = new Map<string, KnownWord>();
  // Most words stand in none or in the same ones: what they share stays at hand.
  const combinations = new Map<string, KnownWord["lists"]>();
  const listsOf = (lower: string, stem: string): KnownWord["lists"] => {
    const names = tests.flatMap(([name, test]) => (test(lower, stem) ? [name] : []));
    const key = names.join(" ");
    const lists = combinations.get(key) ?? new Set(names);
    combinations.set(key, lists);
    return lists;
  };
  const people = pack.words.person.split(/\s+/);
  const personOf = (lower: string): string | null => {
    const pronoun = Object.hasOwn(pack.owners, lower) ? pack.owners[lower]! : lower;
    return people.includes(pronoun) ? pronoun : null;
  };
  const know = (text: string): KnownWord => {
    let known = words.get(text);
    if (known) return known;
    const lower = text.toLowerCase().replace(/[’‘]/g, "'");
    const own = stem(lower);
    const lists = listsOf(lower, own);
    const inOne = (names: readonly (WordList | StemList)[]): boolean => names.some((name) => lists.has(name));
    known = {
      text,
      lower,
      mark: !/[\p{L}\p{N}]/u.test(text),
      stop: STOP.test(text),
      capital: /^\p{Lu}/u.test(text),
      lists,
      stem: own,
      small: inOne(SMALL),
      verbal: inOne(VERBAL),
      opens: inOne(OPENING),
      past: lists.has("past") && !lists.has("notPast"),
      adverb: lists.has("adverbs") || (lists.has("manner") && !lists.has("notManner")),
      owner: lower === pack.owner,
      retold: retold.get(lower) ?? NOT_RETOLD,
      retells: retelling.has(own),
      person: personOf(lower),
      pronoun: PRONOUNS.find((sort) => lists.has(sort)),
    };
    if (words.size === MOST_KNOWN) words.clear();
    words.set(text, known);
    return known;
  };
  const recent = new Array<KnownWord | undefined>(PLACES).fill(undefined);
  const knowAt: Lexicon["knowAt"] = (text, start, end, hash) => {
    const place = (hash ^ (hash >>> 13)) & (PLACES - 1);
    const known = recent[place];
    return known && known.text.length === end - start && text.startsWith(known.text, start)
      ? known
      : (recent[place] = know(text.slice(start, end)));
  };
  const shortened = (text: string): KnownWord => ({ ...know(pack.shortened), text });
  const lexicon: Lexicon = { pack, know, knowAt, shortened };
  lexicons.set(pack, lexicon);
  return lexicon;
}
