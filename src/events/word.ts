import type { StemList, WordList } from "../model/event-language.js";
import { PRONOUNS, type KnownWord, type Lexicon } from "./lexicon.js";

export type VerbKind = "be" | "have" | "future" | "hypothetical" | "past" | "present";

const STOP = /^(?:[,;:()–—]|--)$/;

/** A word, figure or mark of a sentence, and what it is there. Offsets count in the sentence. */
export class Word {
  readonly lower: string;
  readonly known: KnownWord;
  readonly end: number;
  /** No letter or digit in it. */
  readonly mark: boolean;
  /** A comma, semicolon, colon, bracket or dash. */
  readonly stop: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  next: Word | undefined;
  #verb: VerbKind | false | undefined;

  constructor(
    readonly text: string,
    readonly start: number,
    /** Its place in the sentence. */
    readonly at: number,
    readonly previous: Word | undefined,
    readonly lexicon: Lexicon,
  ) {
    this.lower = text.toLowerCase().replace(/[’‘]/g, "'");
    this.known = lexicon.know(this.lower);
    this.end = start + text.length;
    this.mark = !/[\p{L}\p{N}]/u.test(text);
    this.stop = STOP.test(text);
    this.capital = /^\p{Lu}/u.test(text);
    if (previous) previous.next = this;
  }

  /** Whether it stands in one of the pack's lists. */
  is(...lists: (WordList | StemList)[]): boolean {
    return lists.some((list) => this.known.lists.has(list));
  }

  /** Whether it can name a happening. */
  get happens(): boolean {
    return this.is("happenings");
  }

  /** A past form, regular or not. */
  get isPast(): boolean {
    return this.is("past") && !this.is("notPast");
  }

  get isAdverb(): boolean {
    return this.is("adverbs", "manner");
  }

  /** "'s" */
  get isOwner(): boolean {
    return this.lower === this.lexicon.pack.owner;
  }

  /** What it can stand for where it is a pronoun. */
  get pronoun(): (typeof PRONOUNS)[number] | undefined {
    return PRONOUNS.find((sort) => this.is(sort));
  }

  /** "to", which opens an infinitive. */
  get isInfinitive(): boolean {
    return this.is("infinitive");
  }

  /** The kind of finite verb that it is in its place. */
  get verb(): VerbKind | false {
    return (this.#verb ??= !this.mark && this.#verbKind());
  }

  #verbKind(): VerbKind | false {
    const { previous, next } = this;
    const inName = this.capital && previous;
    if (this.is("future")) return "future";
    if (this.is("hypothetical") && !inName) return "hypothetical";
    if (this.is("nonFinite")) return false;
    if (this.is("be")) return "be";
    if (this.is("have")) return "have";
    if (inName || previous?.isInfinitive || previous?.is("determiners", "prepositions")) return false;
    if (/^'s?$/.test(previous?.lower ?? "")) return false;
    if (this.isPast && (!this.is("ambiguous") || previous?.text === ",")) return "past";
    // "Talks end on Friday", "the trial opens in May": between a noun and what completes it.
    const opens = !next || next.stop || next.is("determiners", "prepositions");
    const present = this.is("present") && this.happens && previous?.mark === false && opens;
    if (!this.isPast && !present) return false;
    // "the government cut taxes": a form that may be a noun is the verb where none follows.
    let word = next;
    while (word && !word.stop && !word.verb) word = word.next;
    return word?.verb ? false : present ? "present" : "past";
  }
}

const WORDS =
  /(?:\p{L}\.){2,}|['’]s\b|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[.,:]\p{N}|\.(?=\p{Lu}\.)|['’‘](?!s\b)(?=\p{L})|[-‑](?=[\p{L}\p{N}]))*[½¼¾%]?|--|\S/gu;

export function wordsOf(sentence: string, lexicon: Lexicon): Word[] {
  let previous: Word | undefined;
  return Array.from(
    sentence.matchAll(WORDS),
    ({ 0: text, index }, at) => (previous = new Word(text, index, at, previous, lexicon)),
  );
}
