import type { Word } from "./word.js";

/** Something that happens or is planned. */
export interface Happening {
  kind: "past" | "planned" | "recurring";
  /** How much it is the verb's own: what it ranks by. 0…1. */
  weight: number;
  /** Where the date belongs to a noun of its own, "Wednesday's ruling", "the 2015 deal": the words that name it. */
  words?: Word[];
  /**
   * Where its date must lie, as seen from the article's own: "work was to begin in 2024" tells of 2024 only that nothing
   * is known to have come, "the flyby would come in 2031" tells no plan.
   */
  only?: "ahead" | "behind";
  /** "Did not resume until January": it did then; the title has no "not". */
  denied?: true;
}

export const past = (weight: number): Happening => ({ kind: "past", weight });
export const planned = (weight: number): Happening => ({ kind: "planned", weight });
