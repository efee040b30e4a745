import { parseEdtf, type Edtf } from "../model/edtf.js";
import type { Reading } from "../model/mention.js";
import { fixedParts, relative, type Resolved } from "./context.js";
import { resolve } from "./resolve.js";
import type { Tense } from "./tense.js";

/** A day is counted from for so many characters. */
const DAY_LASTS = 800;
/** "A year earlier" compares with the quarter that was spoken of, for so many characters. */
const QUARTER_LASTS = 1000;
/** Two dates of a story lie hardly so many years apart: one in passing that does is no step of it. */
const FAR = 10;
/** "The nine months": a report turns from its quarter to so many months, or more. */
const LONGER_THAN_QUARTER = 4;

/** Where in its text a mention stands. */
export interface Place {
  /** Offset, in UTF-16 units. */
  at: number;
  /** Which sentence and paragraph, by any number from 0 that differs from its neighbours'. */
  sentence: number;
  paragraph: number;
  tense: Tense;
  /** Of the end of a range, what its beginning means. */
  begins?: Edtf | null;
  /** Whether it opens its sentence ("In 1941, …"), or closes a heading ("The siege of 1941"). */
  leads: boolean;
}

/** The year of a value, where it is of one year. */
const yearOf = (edtf: Edtf | null): number | null => fixedParts(edtf)?.year ?? null;

const isDeictic = (reading: Reading): boolean =>
  (reading.type === "weekday" && reading.from !== "anchor") ||
  (reading.type === "shift" && reading.from === "reference");

/**
 * Whether a text tells a story of the past, whose dates lean on one another, and not news of its own day: it states
 * years long before the reference, and hardly counts from today.
 */
export function isNarrative(readings: readonly Reading[], reference: Edtf | null): boolean {
  const now = yearOf(reference);
  let stated = 0;
  let deictic = 0;
  for (const reading of readings) {
    if (isDeictic(reading)) deictic += 1;
    else if (reading.type === "calendar" && reading.year !== undefined)
      if (reading.bce || now === null || reading.year < now - 1) stated += 1;
  }
  return stated >= 3 && stated >= 3 * deictic;
}

const isYearAgo = (reading: Reading): boolean =>
  reading.type === "shift" &&
  reading.unit === "year" &&
  reading.amount === -1 &&
  (reading.counted === true || reading.from === "anchor");

/**
 * Reads the mentions of a text in order and remembers what they lean on: the last date ("the next day"), the year that
 * a paragraph has stated ("on 4 April"), the quarter that a report is about ("a year earlier").
 */
export class DateDiscourse {
  readonly #reference: Edtf | null;
  readonly #narrative: boolean;
  /** When the reference begins, ms. */
  readonly #now: number;
  #anchor: Edtf | null = null;
  #day: { edtf: Edtf; at: number } | null = null;
  #quarter: { edtf: Edtf; at: number } | null = null;
  #stated: { sentence: number; paragraph: number; edtf: Edtf } | null = null;

  constructor(reference: Edtf | null, narrative: boolean) {
    this.#reference = reference;
    this.#narrative = narrative;
    this.#now = reference === null ? Infinity : parseEdtf(reference)!.start;
  }

  /** What a mention means at its place; it is remembered for those that follow. */
  read(given: Reading, place: Place): Resolved {
    // In a story "this month" is the story's.
    const here =
      this.#narrative && given.type === "shift" && given.from === "reference" && given.amount === 0;
    const reading: Reading = here ? { ...given, type: "same" } : this.#inEra(given);
    const resolved =
      this.#ofReport(reading, place) ??
      resolve(reading, {
        reference: this.#reference,
        anchor: this.#anchorFor(reading, place),
        frame: this.#frameFor(reading, place),
        narrative: this.#narrative,
        tense: this.#narrative && !isDeictic(reading) ? "past" : place.tense,
      });
    this.#remember(reading, resolved, place);
    return resolved;
  }

  /** "In 480" after "490 BC" is before our era too. */
  #inEra(reading: Reading): Reading {
    const before = this.#anchor?.startsWith("-") === true;
    return reading.type === "calendar" && reading.old && before ? { ...reading, bce: true } : reading;
  }

  /** A report counts in quarters: "the quarter" is the last that is over, "a year ago" is the same one a year before. */
  #ofReport(reading: Reading, { at }: Place): Resolved | null {
    const quarter = this.#quarter;
    const ofYear = (edtf: Edtf, year: number): Resolved => relative(`${year}${edtf.slice(4)}`, "");
    if (reading.type === "same" && reading.unit === "quarter") {
      const over = resolve(
        { type: "shift", unit: "quarter", amount: -1, from: "reference" },
        { reference: this.#reference, anchor: null, frame: null, tense: "unknown" },
      );
      const edtf = quarter?.edtf ?? over.edtf;
      return edtf === null ? over : ofYear(edtf, Number(edtf.slice(0, 4)) + (reading.yearShift ?? 0));
    }
    if (!quarter || at - quarter.at > QUARTER_LASTS) return null;
    if (reading.type === "calendar" && reading.report) return ofYear(quarter.edtf, reading.year!);
    return isYearAgo(reading) ? ofYear(quarter.edtf, Number(quarter.edtf.slice(0, 4)) - 1) : null;
  }

  /** "The following day" counts from the last day, even where a year was named in between. */
  #anchorFor(reading: Reading, { at }: Place): Edtf | null {
    // With nothing to count from, "a year earlier" is a year before the report.
    if (reading.type === "shift" && reading.amount < 0 && this.#anchor === null) return this.#reference;
    const byDay =
      reading.type === "weekday" ||
      ((reading.type === "shift" || reading.type === "same") &&
        (reading.unit === "day" || reading.unit === "week"));
    return byDay && this.#day && at - this.#day.at <= DAY_LASTS ? this.#day.edtf : this.#anchor;
  }

  /** What completes a date without a year: in a story of the past its last year, in news its paragraph's own. */
  #frameFor(reading: Reading, place: Place): Edtf | null {
    if (place.begins) return place.begins;
    const stated = this.#stated?.edtf ?? null;
    if (this.#narrative) return reading.type === "time" ? this.#anchor : stated;
    const isPast = this.#reference === null || (stated ?? "") < this.#reference.slice(0, 4);
    return place.tense === "past" && isPast && this.#isStated(place) ? stated : null;
  }

  /** In news a date completes others of its sentence, and those of its paragraph where it leads ("In May 1988, …"). */
  #isStated({ sentence, paragraph }: Place): boolean {
    return this.#stated?.sentence === sentence || this.#stated?.paragraph === paragraph;
  }

  #remember(reading: Reading, { edtf, basis }: Resolved, place: Place): void {
    const { at, sentence, leads } = place;
    if (reading.type === "duration" && reading.unit === "month" && reading.amount! >= LONGER_THAN_QUARTER)
      this.#quarter = null;
    const compares =
      isYearAgo(reading) ||
      (reading.type === "calendar" && reading.report) ||
      (reading.type === "same" && reading.yearShift !== undefined);
    if (!edtf || compares || (this.#narrative && isDeictic(reading))) return;
    if (reading.type !== "recent") this.#anchor = edtf;
    const extent = parseEdtf(edtf);
    const precision = extent?.precision;
    if (precision === "day") this.#day = { edtf, at };
    if (precision === "quarter") {
      // What a quarter that is not over will bring is no report of it.
      if (extent!.end <= this.#now) this.#quarter = { edtf, at };
      return;
    }
    if (precision === "year" && reading.type === "calendar") this.#quarter = null;
    const isBare = reading.type === "calendar" && precision === "year";
    // A year in passing ("the treaty of 1839") is not where a story is; nor does it date what news says next.
    if (isBare && !leads && !(this.#narrative && this.#stated === null)) return;
    if (this.#narrative) {
      const year = yearOf(edtf);
      const far = this.#stated !== null && Math.abs(yearOf(this.#stated.edtf)! - year!) > FAR;
      if (year !== null && (leads || !far)) this.#stated = { ...place, edtf };
      return;
    }
    // The last date decides: a year that the paragraph has left behind completes nothing more.
    if (reading.type === "calendar") {
      const goesOn = this.#isStated(place);
      const paragraph = goesOn ? this.#stated!.paragraph : leads ? place.paragraph : -1;
      this.#stated = goesOn || reading.year !== undefined ? { sentence, paragraph, edtf } : null;
    } else if (basis === "relative" && reading.type !== "same") this.#stated = null;
  }
}
