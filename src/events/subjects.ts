import { isComma } from "./clauses.js";
import type { Lexicon } from "./lexicon.js";
import type { Word } from "./word.js";

/**
 * Remembers whom a story speaks of, sentence by sentence, so that a "he" or "it" that opens a title can be replaced.
 * Simple on purpose: the last named subject of the fitting sort, or nothing.
 */
export class Subjects {
  #person: string | null = null;
  #thing: string | null = null;
  /** Of one word. */
  #name: string | null = null;
  #group: string | null = null;
  /** What the last sentence was about, where that has no name ("The brewery"). */
  #near: string | null = null;
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** What the pronoun stands for, or null where the story does not tell. */
  resolve(pronoun: string): string | null {
    const { lists } = this.#lexicon.know(pronoun);
    // A ship is "she", and a person may be known by one name.
    if (lists.has("person")) return this.#person ?? this.#name;
    if (lists.has("thing")) return this.#near ?? this.#thing;
    // "They" are a team or a company as well.
    return lists.has("group") ? (this.#group ?? this.#thing) : null;
  }

  /** Takes in the subject with which a sentence opens. `dated` says which of its words are a date's. */
  note(words: readonly Word[], sentence: string, dated: ReadonlySet<Word>): void {
    this.#near = null;
    let start = words.findIndex((word) => !word.mark && !word.is("coordinators"));
    if (words[start]?.is("prepositions", "subordinators")) start = words.findIndex(isComma) + 1 || -1;
    if (start < 0) return;
    const rest = words.slice(start);
    const end = rest.findIndex((word, at) => at === 12 || word.mark || word.verb);
    if (end < 1 || rest[0]!.pronoun || rest[0]!.is("possessives")) return;
    const head = rest.slice(0, end);
    // "Unions want the cap to …", "Minutes of this week's meeting": what is told is no name.
    if (head.some((word) => dated.has(word) || word.isInfinitive || word.isAdverb || word.is("negatives")))
      return;
    const text = sentence.slice(head[0]!.start, head.at(-1)!.end);

    const names = head.filter((word) => word.capital && !word.is("determiners"));
    if (text.length > 60) return;
    const plural = head.some((word) => word.is("coordinators")) || /s$/.test(head.at(-1)!.lower);
    if (names.length === 0) {
      // "The brewery closed. Its chimney …": a sentence later, what "it" means would be a guess.
      if (!plural && this.#lexicon.pack.articles.includes(head[0]!.lower)) this.#near = text;
    } else if (plural) this.#group = text;
    else this.#thing = text;
    if (head.length === 1 && names.length === 1 && !plural) this.#name = text;
    if (names.length >= 2 && !plural && !head[0]!.is("determiners")) this.#person = text;
  }
}
