import type { Lexicon, WordList } from "./lexicon.js";

export type VerbKind = "be" | "have" | "future" | "hypothetical" | "past" | "present";

/** A word, figure or mark of a sentence, and what it is there. Offsets count in the sentence. */
export class Word {
  readonly lower: string;
  readonly end: number;
  /** No letter or digit in it. */
  readonly mark: boolean;
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
    this.end = start + text.length;
    this.mark = !/[\p{L}\p{N}]/u.test(text);
    this.capital = /^\p{Lu}/u.test(text);
    if (previous) previous.next = this;
  }

  /** Whether it stands in one of the pack's lists. */
  is(...lists: WordList[]): boolean {
    for (const list of lists) if (this.lexicon[list].has(this.lower)) return true;
    return false;
  }

  /** The classes of happenings that it can name. */
  get classes(): readonly string[] {
    return this.lexicon.classesOf(this.lower);
  }

  get happens(): boolean {
    return this.classes.length > 0;
  }

  get isPast(): boolean {
    return this.lexicon.isPast(this.lower);
  }

  get isGerund(): boolean {
    return this.lexicon.isGerund(this.lower);
  }

  get isAdverb(): boolean {
    return this.lexicon.isAdverb(this.lower);
  }

  /** "'s" */
  get isOwner(): boolean {
    return this.lower === "'s";
  }

  /** What it can stand for where it is a pronoun. */
  get pronoun(): string | undefined {
    return this.lexicon.pack.pronouns[this.lower];
  }

  /** "to", which opens an infinitive. */
  get isInfinitive(): boolean {
    return this.lower === this.lexicon.pack.infinitive;
  }

  /** The kind of finite verb that it is in its place. */
  get verb(): VerbKind | false {
    return (this.#verb ??= !this.mark && this.#verbKind());
  }

  /** Words that are nouns as often need a subject before. */
  #verbKind(): VerbKind | false {
    const { lower, previous, lexicon } = this;
    const { pack } = lexicon;
    const inName = this.capital && previous;
    if (this.is("future")) return "future";
    if (this.is("hypothetical") && !inName) return "hypothetical";
    if (this.is("nonFinite")) return false;
    if (this.is("be")) return "be";
    if (this.is("have")) return "have";
    const stands = previous?.pronoun;
    if ((stands === "person" || stands === "thing") && lower.endsWith(pack.thirdPersonEnding))
      return "present";
    if (!this.isPast || inName) return false;
    if (previous?.is("determiners", "prepositions") || previous?.isInfinitive) return false;
    if (previous && /^'s?$/.test(previous.lower)) return false;
    const regular = pack.pastEndings.some((ending) => lower.endsWith(ending));
    if (regular || !lexicon.isNounVerb(lower)) return "past";
    // "the court, some 10,000 people, set sail": a past form stands where no noun can.
    if (this.is("verbs") && previous?.text === ",") return "past";
    // "the talks end", "officials vote": a base form is a verb only right after a pronoun, a relative or a name.
    if (!previous || previous.mark) return false;
    return stands || previous.is("relatives") || previous.capital ? "present" : false;
  }
}

const WORDS =
  /(?:\p{L}\.){2,}|['’]s\b|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[.,:]\p{N}|['’‘](?!s\b)(?=\p{L})|[-‑](?=[\p{L}\p{N}]))*[½¼¾%]?|--|\S/gu;

export function wordsOf(sentence: string, lexicon: Lexicon): Word[] {
  let previous: Word | undefined;
  return Array.from(
    sentence.matchAll(WORDS),
    ({ 0: text, index }, at) => (previous = new Word(text, index, at, previous, lexicon)),
  );
}
