import type { Edtf } from "../model/edtf.js";
import type { Word } from "./word.js";

/** Where a word was told of several times alike, it is the last one that is meant for so many sentences. */
const LASTS = 3;

/** The times of what one word names: how often each was told, and the last one. */
interface Told {
  counts: Map<Edtf, number>;
  last: Edtf;
  at: number;
}

/** Remembers when what a story tells happened, by the words that name it: "the fire", two paragraphs after a blaze. */
export class Happened {
  readonly #told = new Map<string, Told>();

  /** Takes in the words of a clause that tells what happened on a date. */
  note(words: readonly Word[], edtf: Edtf, at: number): void {
    const [day] = edtf.split("T") as [Edtf];
    for (const word of words) {
      // "Six days after the fire" tells of another day than the fire's, and "looked at the fire again" does as well.
      const object = word.previous?.is("determiners") && word.previous.previous?.is("prepositions");
      if (!word.happens || word.dated || word.capital || object) continue;
      const { stem } = word.known;
      const { counts } = this.#told.get(stem) ?? { counts: new Map<Edtf, number>() };
      counts.set(day, (counts.get(day) ?? 0) + 1);
      this.#told.set(stem, { counts, last: day, at });
    }
  }

  /** When it happened, as far as the story has told before its sentence `at`: the time it was told with most often. */
  timeOf({ known: { stem } }: Word, at: number): Edtf | null {
    const told = this.#told.get(stem);
    if (!told) return null;
    const [most, second] = [...told.counts].sort(([, a], [, b]) => b - a);
    if (!second || most![1] > second[1]) return most![0];
    return at - told.at <= LASTS ? told.last : null;
  }
}
