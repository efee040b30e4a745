import type { Lexicon, Word } from "./lexicon.js";
import { verbAt } from "./clauses.js";

/**
 * Remembers whom a story speaks of, sentence by sentence, so that a "he" or "it" that opens a title can be replaced.
 * Simple on purpose: the last named subject of the fitting sort, or nothing.
 */
export class Subjects {
  #person: string | null = null;
  #thing: string | null = null;
  #group: string | null = null;
  #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** What the pronoun stands for, or null where the story does not tell. */
  resolve(pronoun: string): string | null {
    switch (this.#lexicon.pack.pronouns[pronoun]) {
      case "person":
        return this.#person;
      case "thing":
        return this.#thing;
      case "group":
        // "They" are a team or a company as well.
        return this.#group ?? this.#thing;
      default:
        return null;
    }
  }

  /** Takes in the subject with which a sentence opens. */
  note(words: readonly Word[], sentence: string): void {
    const lexicon = this.#lexicon;
    let start = 0;
    while (words[start]?.mark) start++;
    const opener = words[start];
    if (!opener) return;
    if (lexicon.prepositions.has(opener.lower) || lexicon.subordinators.has(opener.lower)) {
      const comma = words.findIndex((word) => word.text === ",");
      if (comma < 0) return;
      start = comma + 1;
    }
    let end = start;
    while (end < words.length && end - start < 12 && !words[end]!.mark && !verbAt(words, end, lexicon)) end++;
    const phrase = words.slice(start, end);
    if (phrase.length === 0 || end === words.length || lexicon.pack.pronouns[phrase[0]!.lower] !== undefined)
      return;
    const cut = phrase.findIndex(
      (word, index) => index > 0 && lexicon.prepositions.has(word.lower) && !lexicon.binding.has(word.lower),
    );
    const head = cut > 0 ? phrase.slice(0, cut) : phrase;
    const text = sentence.slice(head[0]!.start, head.at(-1)!.end);

    const names = head.filter((word) => word.capital && !lexicon.determiners.has(word.lower));
    // "The council" is not named: what a later "it" means would be a guess.
    if (names.length === 0 || text.length > 60) return;
    const plural = head.some((word) => lexicon.coordinators.has(word.lower)) || /s$/.test(head.at(-1)!.lower);
    const determined = lexicon.determiners.has(head[0]!.lower);
    if (plural) this.#group = text;
    if (!determined && names.length >= 2 && !plural) this.#person = text;
    if (!plural || determined) this.#thing = text;
  }
}
