// Years that a story takes back: "In June a panel banned her; that November it was cut to 20 months", told in October.
import { fixedParts } from "../dates/context.js";
import type { Tense } from "../dates/tense.js";
import { formatDate, formatDay, parseEdtf, type Edtf } from "../model/edtf.js";
import type { Reading } from "../model/mention.js";

/** Years by the places of the dates that have none of their own. */
export type Years = ReadonlyMap<string, number>;

/** A date without a year that was taken for the last one there was. */
interface Latest {
  place: string;
  /** The sentence and the paragraph it stands in. */
  sentence: number;
  block: number;
  edtf: Edtf;
  /** The last date with a year that stands before it. */
  after: Edtf | null;
}

/** What a mention is and means, at its place. */
export interface Resolution {
  reading: Reading;
  edtf: Edtf | null;
  tense: Tense;
  place: string;
  sentence: number;
  block: number;
  /** Nothing in the text gave it its year. */
  alone: boolean;
}

/**
 * Remembers which dates were taken for the last ones of their kind, and what is counted from them: where something that is
 * told as past would be still to come, they were those of a year before.
 */
export class Doubts {
  /** When the article appeared, ms. */
  readonly #now: number;
  /** The years that the dates at some places must be of. */
  readonly years = new Map<string, number>();
  readonly #latest: Latest[] = [];
  #stated: Edtf | null = null;
  /** Whether the last date was taken for the latest there was, or is counted from one that was. */
  #leans = false;

  constructor(now: number) {
    this.#now = now;
  }

  /** Takes in the next mention. */
  note({ reading, edtf, tense, place, sentence, block, alone }: Resolution): void {
    const extent = parseEdtf(edtf ?? "");
    if (!edtf || !extent) return;
    const counted = "from" in reading && reading.from === "anchor";
    if (counted) {
      if (this.#leans && extent.start >= this.#now && tense !== "future") this.#doubt();
      return;
    }
    const past = reading.type === "calendar" && extent.start < this.#now ? reading : null;
    const whole = reading.type === "range" ? reading.to : past;
    const states = whole?.type === "calendar" && whole.year !== undefined && whole.month !== undefined;
    if (states && extent.start < this.#now) this.#order(sentence, extent.start);
    if (states && extent.start < this.#now) this.#stated = edtf.split("/")[0]!;
    this.#leans = past?.month !== undefined && (past.year ?? past.yearShift) === undefined && alone;
    if (this.#leans) this.#latest.push({ place, sentence, block, edtf, after: this.#stated });
  }

  /** "In October the judges threw half of it out; the charges were brought again in January 2022": a sentence goes forward. */
  #order(sentence: number, start: number): void {
    const last = this.#latest.at(-1);
    const extent = last?.sentence === sentence && parseEdtf(last.edtf);
    if (!extent || extent.start <= start) return;
    const { month, day } = fixedParts(last.edtf)!;
    const { year } = fixedParts(formatDay(start))!;
    const same = parseEdtf(formatDate(year, month, day));
    this.years.set(last.place, same && same.start <= start ? year : year - 1);
  }

  /** The first of the paragraph's dates was of the year that the story had come to, or of the year before. */
  #doubt(): void {
    const last = this.#latest.at(-1)!;
    const { place, edtf, after } = this.#latest.find(({ block }) => block === last.block)!;
    const { year, month, day } = fixedParts(edtf)!;
    const stated = fixedParts(after);
    const inStated = stated && parseEdtf(formatDate(stated.year, month, day));
    const goesOn =
      inStated && inStated.start >= parseEdtf(after!)!.start ? stated.year : stated && stated.year + 1;
    this.years.set(place, goesOn !== null && goesOn < year ? goesOn : year - 1);
  }
}
