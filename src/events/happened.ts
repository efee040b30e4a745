import type { Edtf } from "../model/edtf.js";
import type { Word } from "./word.js";

/** Where a word was told of several times, it is the last one that is meant for so many sentences. */
const LASTS = 3;

/** Remembers when what a story tells happened, by the words that name it: "the fire", two paragraphs after a blaze. */
export class Happened {
  readonly #times = new Map<string, { edtf: Edtf; at: number; several: boolean }>();

  /** Takes in the words of a sentence that tells of a date. */
  note(words: readonly Word[], edtf: Edtf, at: number): void {
    for (const word of words) {
      // "Six days after the fire" tells of another day than the fire's, and "looked at the fire again" does as well.
      const object = word.previous?.is("determiners") && word.previous.previous?.is("prepositions");
      if (!word.happens || word.dated || word.capital || object) continue;
      const { stem } = word.known;
      const known = this.#times.get(stem);
      const several = known !== undefined && (known.several || known.edtf !== edtf);
      this.#times.set(stem, { edtf, at, several });
    }
  }

  /** When it happened, as far as the story has told before its sentence `at`. */
  timeOf({ known: { stem } }: Word, at: number): Edtf | null {
    const told = this.#times.get(stem);
    return told && (!told.several || at - told.at <= LASTS) ? told.edtf : null;
  }
}
