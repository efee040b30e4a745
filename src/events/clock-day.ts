// Of which day a clock time is, where its sentence names none.
import type { Tense } from "../dates/tense.js";
import { DAY, formatDay, parseEdtf, type Edtf, type Extent } from "../model/edtf.js";
import type { Reading } from "../model/mention.js";
import type { Word } from "./word.js";

/** A day is counted from for so many sentences; under another heading it is that of a clock time for fewer. */
export const DAY_LASTS = 6;
const ELSEWHERE_LASTS = 1;

/** A day that was told with a clock time is that of others for so many sentences. */
const CLOCK_LASTS = 15;

/** "At 10.40pm … at 5.20am": from such an hour on an early one, told within so many sentences, is of the next day. */
const NIGHT = { from: 18, until: 8, lasts: 4 } as const;

const NOON = 12;
/** "4:49", but not "04:49". */
const HALFLESS = /^[1-9][:.]\d\d$|^1[01][:.]\d\d$/;

/** The first sentence of prose, and so many after it, tell of what day the news is. */
const LEAD = 1;

/** A date that is known to the day, and the sentence it stood in. */
export interface ToldDay {
  edtf: Edtf;
  at: number;
  /** It was told from the article's own: "on Tuesday". */
  news: boolean;
}

const dayAfter = (day: Edtf): Edtf => formatDay(parseEdtf(day)!.start + DAY);
const isEarly = (hour: number): boolean => hour < NIGHT.until || hour === 24;

/** Remembers which days were told with a clock time, and of which day the news is. */
export class ClockDay {
  /** Where the article's own date ends, ms. */
  readonly #now: number;
  /** Index of the first sentence of prose. */
  readonly #top: number;
  /** The last day that was told with a clock time. */
  #last: { edtf: Edtf; at: number; hour: number; overnight: boolean } | null = null;
  /** The days that are told of at the top of the article: its news is of one, where it is one. */
  readonly #leading = new Set<Edtf>();
  /** Index of the first sentence under the last heading. */
  #section = 0;

  constructor(now: number, top: number) {
    this.#now = now;
    this.#top = top;
  }

  /** Takes in that the sentence `at` is a heading. */
  head(at: number): void {
    this.#section = at + 1;
  }

  /** Takes in a day that the sentence `at` names. */
  lead(edtf: Edtf, { start }: Extent, at: number): void {
    if (at <= this.#top + LEAD && start < this.#now) this.#leading.add(edtf.slice(0, 10));
  }

  /**
   * "At 2:15 p.m. a line tripped … at 4:49 the cables followed": an hour whose half of the day is left out is of the second one,
   * where the last one was.
   * @param text the words of the date
   */
  inHalf(reading: Reading, text: string, at: number): Reading {
    const last = this.#last;
    const goesOn = last !== null && last.at >= this.#section && at - last.at <= DAY_LASTS;
    if (!goesOn || reading.type !== "time" || !reading.time || !HALFLESS.test(text)) return reading;
    const { hour } = reading.time;
    const later = last.hour >= NOON && hour < NOON && hour + NOON >= last.hour;
    return later ? { ...reading, time: { ...reading.time, hour: hour + NOON } } : reading;
  }

  /** Takes in a date that others may lean on. */
  remember(reading: Reading, edtf: Edtf, { start }: Extent, at: number): void {
    const hour = "time" in reading ? reading.time?.hour : undefined;
    if (hour === undefined || start >= this.#now) return;
    const day = edtf.slice(0, 10);
    const overnight = this.#last !== null && day === dayAfter(this.#last.edtf);
    this.#last = { edtf: day, at, hour, overnight };
  }

  /**
   * The day of a clock time in the sentence `at`; null where it is that of the last date.
   * @param day the last one that is known to the day
   * @param anchor the last date, however exact
   * @param exact an hour is told, not only "the morning"
   */
  of(tense: Tense, at: number, day: ToldDay | null, anchor: Edtf | null, exact: boolean): Edtf | null {
    const precision = parseEdtf(anchor ?? "")?.precision;
    const told = day !== null && day.at >= this.#section;
    // It is of the last day, whatever is told of years between.
    if (day && precision === "year" && at - day.at <= (told ? DAY_LASTS : ELSEWHERE_LASTS)) return day.edtf;
    if (tense !== "past") return null;
    // "What happened? The cabin left the station at 10.42am": under a heading it is of the day of the news.
    const last = this.#last;
    const [news, ...others] = this.#leading;
    const before = last !== null && (last.at >= this.#section || !exact);
    if (!before && !told && news && others.length === 0) return news;
    // … nor is it of the day on which somebody told of it.
    return last && at - last.at <= CLOCK_LASTS && (day?.news || precision !== "day") ? last.edtf : null;
  }

  /**
   * The day of an hour: of an early one that a late one of the day was told before, the next.
   * @param lead the word before it: "after midnight"
   */
  throughNight(day: Edtf, hour: number, at: number, lead: Word | undefined): Edtf {
    const last = this.#last;
    if (!last || at - last.at > NIGHT.lasts || last.at < this.#section) return day;
    const own = day.slice(0, 10);
    const next = dayAfter(own);
    // The night is over already.
    if (last.edtf === next && last.overnight && isEarly(last.hour)) return next;
    const early = isEarly(hour) && (hour !== 24 || lead?.is("laterThan"));
    return early && last.hour >= NIGHT.from && last.edtf === own ? next : day;
  }
}
