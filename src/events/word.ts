import type { StemList, WordList } from "../model/event-language.js";
import { isSpace } from "../dates/characters.js";
import type { KnownWord, Lexicon } from "./lexicon.js";
import { unitAt } from "../model/units.js";

type ListName = WordList | StemList;

export type VerbKind = "be" | "have" | "future" | "hypothetical" | "past" | "present";

/** A word, figure or mark of a sentence, and what it is there. Offsets count in the sentence. */
export class Word {
  readonly text: string;
  next: Word | undefined;
  /** Whether it stands in a date: "in March" tells of no march. */
  inDate = false;
  /** Whether it stands in words of a time, whatever they tell. */
  dated = false;
  /** Whether a time is counted from what it opens: "four years after losing it". */
  counts = false;
  /** Whether it is left out of a title: of a date that dates an event, or of what leads to it. */
  dates = false;
  #verb: VerbKind | false | undefined;

  constructor(
    readonly known: KnownWord,
    readonly start: number,
    readonly end: number,
    /** Its place in the sentence. */
    readonly at: number,
    readonly previous: Word | undefined,
  ) {
    this.text = known.text;
    if (previous) previous.next = this;
  }

  get lower(): string {
    return this.known.lower;
  }

  /** No letter or digit in it. */
  get mark(): boolean {
    return this.known.mark;
  }

  /** A comma, semicolon, colon, bracket or dash. */
  get stop(): boolean {
    return this.known.stop;
  }

  get capital(): boolean {
    return this.known.capital;
  }

  /** Whether it stands in one of the pack's lists. */
  is(first: ListName, second?: ListName, third?: ListName, fourth?: ListName, fifth?: ListName): boolean {
    const { lists } = this.known;
    // Most words are in none.
    if (lists.size === 0) return false;
    return (
      lists.has(first) ||
      (second !== undefined && lists.has(second)) ||
      (third !== undefined && lists.has(third)) ||
      (fourth !== undefined && lists.has(fourth)) ||
      (fifth !== undefined && lists.has(fifth))
    );
  }

  /** Whether it can name a happening. */
  get happens(): boolean {
    return !this.inDate && this.is("happenings");
  }

  /** A past form, regular or not. */
  get isPast(): boolean {
    return this.known.past;
  }

  get isAdverb(): boolean {
    const { known, previous, next } = this;
    if (!known.adverb || !known.capital || this.is("adverbs")) return known.adverb;
    // "Ridgely opened in 1958": a name.
    return (!previous || previous.mark) && next?.isPast !== true;
  }

  /** "'s" */
  get isOwner(): boolean {
    return this.known.owner;
  }

  /** What it can stand for where it is a pronoun. */
  get pronoun(): KnownWord["pronoun"] {
    return this.known.pronoun;
  }

  /** "to" where it opens an infinitive: not "to Harrow", "to 40", "to the end". */
  get isInfinitive(): boolean {
    const { next } = this;
    return (
      this.is("infinitive") &&
      !(next && (next.capital || next.is("determiners", "objects") || /^\d/.test(next.text)))
    );
  }

  /** The kind of finite verb that it is in its place. */
  get verb(): VerbKind | false {
    return (this.#verb ??= this.known.verbal && !this.mark && this.#verbKind());
  }

  /** "was", "were", as a verb. */
  get isPastBe(): boolean {
    return this.verb === "be" && !this.is("presentBe");
  }

  /** "Thorsby host Marl Town": between two names, of several who do it. */
  #isPlayed(previous: Word, next: Word | undefined): boolean {
    const name = previous.capital && !previous.is("determiners");
    return name && !this.is("gerunds") && next?.capital === true && !next.dated;
  }

  /** "Two people briefed on the talks said": beside a noun, with a phrase of its own before the verb. */
  #describes(): boolean {
    const { previous, next } = this;
    if (!previous || previous.mark || previous.known.small || previous.isAdverb) return false;
    // "an alarm meant to wake him had been switched off"
    if (!next?.is("prepositions") || this.is("saying", "announcing")) return false;
    if (next.isInfinitive && !this.is("states")) return false;
    if (isFronted(previous)) return true;
    let named = false;
    for (let word = next.next; word && word.at < next.at + LONGEST_PHRASE; word = word.next) {
      if (word.verb) return named && word.verb !== "present";
      const opens = word.previous!.is("prepositions") || word.previous!.previous === next;
      if (
        word.is("determiners", "possessives")
          ? !opens
          : word.mark || word.is("coordinators", "subordinators", "relatives")
      )
        return false;
      if (word.pronoun || (word.capital && named && !word.previous!.capital && !opens)) return false;
      named = !word.known.small;
    }
    return false;
  }

  #verbKind(): VerbKind | false {
    const { previous, next } = this;
    // "May 2023: …"
    if (this.inDate) return false;
    const inName = this.capital && previous;
    if (this.is("future")) return "future";
    // "She'd sold it" is no "she'd sell it".
    if (this.is("hypothetical") && this.is("have"))
      return (next?.isAdverb ? next.next : next)?.isPast ? "have" : "hypothetical";
    if (this.is("hypothetical") && !inName) return "hypothetical";
    if (this.is("nonFinite")) return false;
    if (this.is("be")) return "be";
    if (this.is("have")) return "have";
    if (inName || previous?.isInfinitive) return false;
    // "will come", "would cut": of the verb before it.
    const ofVerb = previous?.is("future", "hypothetical") && !previous.is("have");
    if (ofVerb && this.is("ambiguous", "participles")) return false;
    // "a town that lost its ferry": "that" may be no determiner.
    if (previous?.is("determiners", "prepositions") && !previous.is("that")) return false;
    if (previous?.isOwner || previous?.lower === "'") return false;
    // "Tickets go on sale on Monday", "The car goes on sale in the summer"
    const subject = this.is("present")
      ? // "passed on Tuesday and goes to the Lords next week"
        (previous?.is("coordinators") && previous.previous?.dated) ||
        // "A new note, whose launch had slipped, goes into circulation in June"
        (previous?.text === "," && next?.is("prepositions", "particles")) ||
        (!previous?.mark && previous?.known.small === false)
      : // "Voters in Tarn, a port, go to the polls", "Vikos and Sever meet on Wednesday"
        previous?.is("present") || previous?.text === "," || previous?.capital;
    // "The quarrel goes back to April"
    const reaches = next?.is("dateLeads") && next.next?.is("infinitive");
    const goes = this.is("scheduled") && subject && !reaches;
    if (goes && !previous?.is("have", "be")) return "present";
    const beside = next && !next.mark && !next.is("determiners", "possessives", "prepositions");
    // "its internally generated fund had dropped"
    const opener = previous?.isAdverb && previous.previous;
    if (opener && this.isPast && beside && (opener.is("determiners", "possessives") || opener.isOwner))
      return false;
    // "Recorded burglary fell": what opens a sentence before a noun is no verb.
    if (!previous && this.isPast && beside && !next.capital && !next.pronoun && !next.isAdverb) return false;
    if (this.isPast && (!this.is("ambiguous", "participles") || previous?.text === ","))
      return this.#describes() ? false : "past";
    // "She left it in 2018 and wrote a book", "the council cut the grant and sold the hall", "the ship left Oslo and was …"
    const place = next?.capital && previous?.mark === false && !previous.known.small;
    if (
      this.is("ambiguous") &&
      (previous?.is("person") || next?.is("determiners", "possessives") || place) &&
      !next?.is("that")
    )
      return "past";
    // "Talks end on Friday", "the trial opens in May": between a noun and what completes it.
    const opens = !next || next.stop || next.is("determiners", "prepositions");
    const tells = this.happens || this.is("planning");
    // "The ferry makes its last run tonight"
    const owns = this.is("present") && !this.is("spans") && next?.is("possessives") && !previous?.known.small;
    // … but not "hopes to resume launches in March", "will press charges in May"
    const auxiliary = previous?.previous;
    const object = auxiliary?.isInfinitive || auxiliary?.is("future", "hypothetical");
    const present =
      previous?.mark === false &&
      !object &&
      (owns || (tells && (this.is("present") ? opens : this.#isPlayed(previous, next))));
    // "She succeeds Holt"
    // "which reaches shops on Friday"
    const relative = previous?.is("relatives") && !previous.is("that", "subordinators");
    const stands = (relative || previous?.is("person")) && this.is("present") && !next?.verb;
    // "Five companies join nine others"
    const join =
      this.happens &&
      !this.is("present") &&
      next?.is("determiners", "numerals", "possessives") &&
      !next.is("that");
    const does = (join && previous?.is("present")) || this.is("tellings");
    if (!this.isPast && !present) return (stands || does) && "present";
    // "men known as Hawks attacked", "the government cut taxes": a form that may be a noun is the verb where none follows.
    // "split up in 1998 but re-formed": what another verb is joined to is one.
    let word = next;
    while (word && !word.stop && !word.verb && (word === next || !word.is("subordinators")))
      word = word.is("coordinators") && word.next?.verb === "past" ? undefined : word.next;
    return word?.verb ? false : present ? "present" : "past";
  }
}

/** "In a report published on Tuesday, she says": whether a noun is what a sentence's first preposition leads to. */
export function isFronted(noun: Word): boolean {
  let word: Word | undefined = noun;
  while (word && !word.mark && !word.dated && !word.known.small) word = word.previous;
  const opener = word?.is("determiners") && word !== noun ? word.previous : undefined;
  return opener?.previous === undefined && opener?.is("prepositions") === true && !opener.is("subordinators");
}

/** A phrase between a participle and its sentence's verb has so many words. */
const LONGEST_PHRASE = 9;

const WORDS =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=\s\p{Lu}\p{Ll})|['’](?:s|d|m|ll|re|ve)\b|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[.,:]\p{N}|\.(?=\p{Lu}\.)|['’‘](?!(?:s|d|m|ll|re|ve)\b)(?=\p{L})|[-‑](?=[\p{L}\p{N}]))*[½¼¾%]?|--|\S/uy;

/** Plain letters and figures, which most words are nothing but. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** A plain mark that stands for itself, whatever is beside it: no apostrophe, no dash. */
const isMark = (code: number): boolean => code > 32 && code < 127 && code !== 39 && code !== 45;

/** Where the word or mark of a sentence ends that begins at `start`, and whose plain letters and figures end at `end`. */
function endOf(sentence: string, start: number, end: number, length: number): number {
  // The end of a sentence is as good as a space.
  const after = end < length ? unitAt(sentence, end) : 32;
  if (end === start) {
    if (isMark(after)) return start + 1;
  } else {
    // Nothing but a space, or a mark before one, leaves no doubt; "J." may be an initial.
    if (after === 32) return end;
    const next = end + 1 < length ? unitAt(sentence, end + 1) : 32;
    if (next === 32 && (after === 44 || (after === 46 && end > start + 1))) return end;
  }
  WORDS.lastIndex = start;
  return start + WORDS.exec(sentence)![0].length;
}

export function wordsOf(sentence: string, lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  let previous: Word | undefined;
  const { length } = sentence;
  for (let at = 0; at < length;) {
    let code = unitAt(sentence, at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    let hash = 0;
    let plain = at;
    while (isPlain(code)) {
      hash = (hash * 31 + code) | 0;
      code = ++plain < length ? unitAt(sentence, plain) : 32;
    }
    const end = endOf(sentence, at, plain, length);
    for (; plain < end; plain++) hash = (hash * 31 + unitAt(sentence, plain)) | 0;
    let known = lexicon.knowAt(sentence, at, end, hash);
    // "It's on Thursday": nobody's.
    if (
      known.owner &&
      (previous?.pronoun || previous?.is("existential", "relatives", "asking", "freeRelatives"))
    )
      known = lexicon.shortened(known.text);
    previous = new Word(known, at, end, words.length, previous);
    words.push(previous);
    at = end;
  }
  return words;
}
