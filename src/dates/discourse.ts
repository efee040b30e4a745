import { parseEdtf, type Edtf } from "../model/edtf.js";
import type { Reading } from "../model/mention.js";
import type { Resolved } from "./context.js";
import { resolve } from "./resolve.js";
import type { Tense } from "./tense.js";

/** A day is counted from for so many characters. */
const DAY_LASTS = 800;
/** "A year earlier" compares with the quarter that was spoken of, for so many characters. */
const QUARTER_LASTS = 600;

/** Where in its text a mention stands. */
export interface Place {
  /** Offset, in UTF-16 units. */
  at: number;
  /** Which paragraph, by any number that differs from its neighbours'. */
  paragraph: number;
  tense: Tense;
  /** Whether it opens its sentence ("In 1941, …"). */
  opens?: boolean;
  /** The date of the heading that the paragraph stands under. */
  heading?: Edtf | null;
}

/** The year of a value, where it is of one year. */
function yearOf(edtf: Edtf): number | null {
  const extent = parseEdtf(edtf);
  if (!extent || !Number.isFinite(extent.start) || !Number.isFinite(extent.end)) return null;
  const year = new Date(extent.start).getUTCFullYear();
  return new Date(extent.end - 1).getUTCFullYear() === year ? year : null;
}

const isDeictic = (reading: Reading): boolean =>
  (reading.type === "weekday" && reading.from !== "anchor") ||
  (reading.type === "shift" && reading.from === "reference");

/**
 * Whether a text tells a story of the past, whose dates lean on one another, and not news of its own day: it states
 * years long before the reference, and hardly counts from today.
 */
export function isNarrative(readings: readonly Reading[], reference: Edtf | null): boolean {
  const now = reference === null ? null : yearOf(reference);
  let stated = 0;
  let deictic = 0;
  for (const reading of readings) {
    if (isDeictic(reading)) deictic += 1;
    else if (reading.type === "calendar" && reading.year !== undefined)
      if (reading.bce || now === null || reading.year < now - 1) stated += 1;
  }
  return stated >= 3 && stated >= 2 * deictic;
}

const isYearAgo = (reading: Reading): boolean =>
  reading.type === "shift" && reading.unit === "year" && reading.amount === -1 && reading.counted === true;

/**
 * Reads the mentions of a text in order and remembers what they lean on: the last date ("the next day"), the year that
 * a paragraph has stated ("on 4 April"), the quarter that a report is about ("a year earlier").
 */
export class DateDiscourse {
  readonly #reference: Edtf | null;
  readonly #narrative: boolean;
  #anchor: Edtf | null = null;
  #day: { edtf: Edtf; at: number } | null = null;
  #quarter: { edtf: Edtf; at: number } | null = null;
  #stated: { paragraph: number; edtf: Edtf } | null = null;

  constructor(reference: Edtf | null, narrative: boolean) {
    this.#reference = reference;
    this.#narrative = narrative;
  }

  /** What a mention means at its place; it is remembered for those that follow. */
  read(given: Reading, place: Place): Resolved {
    // In a story "this month" is the story's.
    const here =
      this.#narrative && given.type === "shift" && given.from === "reference" && given.amount === 0;
    const reading: Reading = here ? { ...given, type: "same" } : this.#inEra(given);
    const resolved =
      this.#yearAgo(reading, place) ??
      resolve(reading, {
        reference: this.#reference,
        anchor: this.#anchorFor(reading, place),
        frame: this.#frameFor(reading, place),
        tense: this.#narrative ? "past" : place.tense,
      });
    this.#remember(reading, resolved, place);
    return resolved;
  }

  /** "In 480" after "490 BC" is before our era too. */
  #inEra(reading: Reading): Reading {
    const before = this.#anchor?.startsWith("-") === true;
    return reading.type === "calendar" && reading.old && before ? { ...reading, bce: true } : reading;
  }

  /** In a report of a quarter, "a year ago" is that quarter of the year before. */
  #yearAgo(reading: Reading, { at }: Place): Resolved | null {
    const quarter = this.#quarter;
    if (quarter && reading.type === "same" && reading.unit === "quarter")
      return { edtf: quarter.edtf, basis: "relative", reason: null };
    if (!quarter || !isYearAgo(reading) || at - quarter.at > QUARTER_LASTS) return null;
    const year = Number(quarter.edtf.slice(0, 4)) - 1;
    return { edtf: `${year}${quarter.edtf.slice(4)}`, basis: "relative", reason: null };
  }

  /** "The following day" counts from the last day, even where a year was named in between. */
  #anchorFor(reading: Reading, { at }: Place): Edtf | null {
    // With nothing to count from, "a year earlier" is a year before the report.
    if (isYearAgo(reading) && this.#anchor === null) return this.#reference;
    const byDay =
      reading.type === "weekday" ||
      ((reading.type === "shift" || reading.type === "same") &&
        (reading.unit === "day" || reading.unit === "week"));
    return byDay && this.#day && at - this.#day.at <= DAY_LASTS ? this.#day.edtf : this.#anchor;
  }

  /** What completes a date without a year: in a story of the past its last year, in news its paragraph's; or a heading. */
  #frameFor(reading: Reading, { paragraph, tense, heading }: Place): Edtf | null {
    if (this.#narrative) return reading.type === "time" ? this.#anchor : (this.#stated?.edtf ?? null);
    const stated = this.#stated;
    if (stated && tense === "past" && stated.paragraph === paragraph)
      if (this.#reference === null || stated.edtf.slice(0, 4) < this.#reference.slice(0, 4))
        return stated.edtf;
    return tense === "future" ? null : (heading ?? null);
  }

  #remember(reading: Reading, { edtf, basis }: Resolved, { at, paragraph, opens }: Place): void {
    if (!edtf || isYearAgo(reading) || (this.#narrative && isDeictic(reading))) return;
    if (reading.type !== "recent") this.#anchor = edtf;
    const precision = parseEdtf(edtf)?.precision;
    if (precision === "day") this.#day = { edtf, at };
    if (precision === "quarter") this.#quarter = { edtf, at };
    else if (precision === "year" && reading.type === "calendar") this.#quarter = null;
    if (this.#narrative) {
      const bare = reading.type === "calendar" && precision === "year";
      if (yearOf(edtf) !== null && (!bare || opens || this.#stated === null))
        this.#stated = { paragraph, edtf };
      return;
    }
    // The last date decides: a year that the paragraph has left behind completes nothing more.
    if (reading.type === "calendar") {
      const stated = reading.year !== undefined || this.#stated?.paragraph === paragraph;
      this.#stated = stated ? { paragraph, edtf } : null;
    } else if (basis === "relative" && reading.type !== "same") this.#stated = null;
  }
}
