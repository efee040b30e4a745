import type { Resolved } from "../dates/context.js";
import { resolve } from "../dates/resolve.js";
import type { Tense } from "../dates/tense.js";
import { DAY, parseEdtf, type Edtf, type Extent } from "../model/edtf.js";
import type { Reading } from "../model/mention.js";
import { isDeictic } from "./frames.js";

/** So near to a day with its year another without one is of the same story; so near to the article's own date it is news. */
const STORY_LASTS = 60 * DAY;
export const NEWS_LASTS = 85 * DAY;

/** A story that has gone on for so many days goes on in so many sentences, whatever might be news. */
const [LEAST_DAYS, MOST_SENTENCES] = [2, 3];

/** The day of the past by which a story goes on, until it is left: "vanished on 13 October 2023 … on 11 November". */
export class StoryDay {
  readonly #published: Edtf | null;
  /** Where the article's own date ends, ms. */
  readonly #now: number;
  #day: Edtf | null = null;
  /** The last one that the text has left for another time. */
  #left: Edtf | null = null;
  /** The sentence it stood in. */
  #at = 0;
  /** How many days the story has gone on by. */
  #days = 0;

  constructor(published: Edtf | null) {
    this.#published = published;
    this.#now = parseEdtf(published ?? "")?.end ?? Infinity;
  }

  /**
   * What completes a day without a year in the sentence `at`: the story's day where it goes on, else null.
   * @param before the verb of the day tells what was over by then: "had rowed ashore on 7 November"
   * @param opens it opens its sentence: "In December a board of inquiry sat"
   */
  frameOf(reading: Reading, tense: Tense, at: number, before: boolean, opens: boolean): Edtf | null {
    // "Searchers found an oar. In December a board of inquiry sat": a month follows soon.
    const since = at - this.#at;
    const follows = tense === "past" && this.#days > 0 && since <= (opens ? MOST_SENTENCES : 1);
    if (reading.type === "calendar" && reading.day === undefined && !follows) return null;
    const own = this.#frame(this.#day, reading, tense, at);
    return own ?? (before ? this.#frame(this.#left, reading, tense, at) : null);
  }

  #frame(day: Edtf | null, reading: Reading, tense: Tense, at: number): Edtf | null {
    if (!day || tense === "future" || reading.type !== "calendar" || isDeictic(reading)) return null;
    if (reading.month === undefined) return null;
    const read = (frame: Edtf | null): Extent | null =>
      parseEdtf(resolve(reading, { reference: this.#published, anchor: null, frame, tense }).edtf ?? "");
    const [then, lately] = [read(day), read(null)];
    if (!then || !lately || !isNear(then, day)) return null;
    // What is told as past is no news of a day to come.
    const age = this.#now - lately.end;
    const goesOn = this.#days >= LEAST_DAYS && at - this.#at <= MOST_SENTENCES;
    const isNews = age < NEWS_LASTS && (age >= 0 || tense !== "past") && !goesOn;
    return isNews ? null : day;
  }

  /** Takes in what a sentence has told; "presented on 4 May 2023 … refused in January" has left the story. */
  remember(reading: Reading, { edtf, basis }: Resolved, at: number): void {
    const extent = parseEdtf(edtf ?? "");
    // "on the first day of term this year"
    if (reading.type === "shift" && reading.unit === "year" && reading.from === "reference") this.#day = null;
    if (!extent) return;
    // The story comes back to the day that it had left.
    const near = isNear(extent, this.#day) || isNear(extent, this.#left);
    const later = reading.type === "shift" && reading.from === "anchor" && reading.amount > 0;
    const byDay = extent.precision === "day";
    const dated = reading.type === "calendar" && (byDay || (reading.month ?? reading.season) !== undefined);
    // "Forty years ago this Saturday"
    const exactly = reading.type === "shift" && reading.to === "day" && byDay;
    const stated = (dated && (reading.year !== undefined || reading.yearShift === -1)) || exactly;
    // A month is less than a day.
    const begins = stated && (byDay || !this.#day);
    // "that May"
    const thatMonth = reading.type === "calendar" && reading.from === "anchor" && reading.yearShift === 0;
    const goesOn = near && (later || (dated && basis === "relative" && (byDay || thatMonth)));
    if ((begins || goesOn) && extent.end < this.#now) {
      this.#days = near ? this.#days + 1 : 0;
      this.#day = edtf;
      this.#at = at;
    } else if (dated && reading.month && basis === "relative" && !near) {
      this.#left = this.#day ?? this.#left;
      this.#day = null;
    }
  }
}

/** Whether a stretch of time begins about a day. */
function isNear({ start }: Extent, about: Edtf | null): boolean {
  const day = parseEdtf(about ?? "");
  return day !== null && start >= day.start - STORY_LASTS && start < day.end + STORY_LASTS;
}
