import type { Basis } from "./event.js";
import type { Edtf } from "./edtf.js";

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/** A clock time as the text gives it. `offset` is minutes east of UTC, where the text names a zone. */
export interface ClockTime {
  hour: number;
  minute?: number;
  second?: number;
  offset?: number;
}

/** -1: "last", 0: "this", 1: "next". */
export type Direction = -1 | 0 | 1;

/** TIMEX3's parts of a day: morning, midday, afternoon, evening, night, daytime. */
export type Daypart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** TIMEX3's words for a value that is not quite the one that is written. */
export type Modifier =
  | "APPROX"
  | "MORE_THAN"
  | "LESS_THAN"
  | "EQUAL_OR_MORE"
  | "EQUAL_OR_LESS"
  | "START"
  | "MID"
  | "END"
  | "BEFORE"
  | "AFTER";

/** "early", "mid", "late". */
export type Part = "start" | "mid" | "end";

/** What may stand with any date: about when in it, and how exactly. */
export interface Detail {
  part?: Part;
  daypart?: Daypart;
  time?: ClockTime;
  approximate?: boolean;
  mod?: Modifier;
}

/** What a mention says, before any reference date is known: its normal form. Months count from 1, Monday is 1. */
export type Reading =
  | CalendarReading
  /** So many units before or after the reference date, or after the last date of the text ("anchor"). */
  | ({
      type: "shift";
      unit: Unit;
      amount: number;
      from: "reference" | "anchor";
      /** "A year ago", not "last year". */
      counted?: true;
      /** "A week from today", "a year ago today": the same day of it; "a year ago this month": the same month. */
      to?: "day" | "week" | "month";
      /** "Forty years ago this Saturday": counted from that day. */
      weekday?: number;
      direction?: Direction;
    } & Detail)
  | ({
      type: "weekday";
      weekday: number;
      direction?: Direction;
      /** "Thursday next week": the direction is the week's. */
      ofWeek?: true;
      from?: "anchor";
    } & Detail)
  /** "that year", "earlier in the day": the unit in which the last date of the text lies. */
  | ({
      type: "same";
      unit: Unit;
      /** "the year-ago quarter": so many years from it. */
      yearShift?: number;
    } & Detail)
  /** A clock time, or a part of the day, whose day the text leaves to its reader. */
  | ({ type: "time" } & Detail)
  /** "just": a short while before the reference date. */
  | { type: "recent" }
  | { type: "anniversary"; ordinal: number | null; of?: Edtf }
  /** "44-year-old", "three quarters of the town": words of a time that tell of none. */
  | { type: "none" }
  | { type: "range"; from: Reading; to: Reading }
  /** A length of time; `amount` is null where the text gives no number ("several months"). */
  | ({
      type: "duration";
      unit: Unit;
      amount: number | null;
      /** "in two weeks": so long from now, where its verb looks ahead. */
      ahead?: true;
    } & Pick<Detail, "mod">)
  /** A time that comes again: every so many units, or on one weekday, month, season or part of each day. */
  | {
      type: "set";
      unit?: Unit;
      amount?: number;
      weekday?: number;
      month?: number;
      season?: number;
      daypart?: Daypart;
    }
  /** A time that no calendar fixes: "recently" (-1), "now" (0), "soon" (1). */
  | { type: "vague"; toward: Direction; epithet?: true };

export interface CalendarReading extends Detail {
  type: "calendar";
  /** The day of the week that it is said to be: "Friday 3 March". */
  weekday?: number;
  year?: number;
  /** The year was written with two digits. */
  shortYear?: boolean;
  month?: number;
  day?: number;
  quarter?: number;
  half?: number;
  /** 21…24, as in EDTF. */
  season?: number;
  /** First year of the decade; below 100 where the century is left out ("the '90s"). */
  decade?: number;
  century?: number;
  bce?: boolean;
  /** A year alone, in a text that names others before our era: it is of the era of the last. */
  old?: true;
  fiscal?: boolean;
  direction?: Direction;
  /** "March last year": years from the reference date's. */
  yearShift?: number;
  /** "the following February": counted from the text's last date, not from the reference. */
  from?: "anchor";
  /** A feast, by the rule that gives its day in any year: see `dates/holidays`. */
  holiday?: string;
  /** It only describes a noun ("the summer offensive"): a time in a story, none in news. */
  epithet?: true;
  /** "the 1988 period": that year's part of what a report is about. */
  report?: true;
  /** Figures that can be read both ways: the day and the month were taken in this order. */
  ambiguous?: boolean;
}

/** A stretch of text that names a time. Offsets are UTF-16 units into the text that was searched. */
export interface DateMention {
  start: number;
  end: number;
  text: string;
  reading: Reading;
  /** What it means: EDTF, or null with the reason why not. */
  edtf: Edtf | null;
  basis: Basis;
  reason: string | null;
  /** The two ends of a range, each a mention of its own. */
  ends?: readonly [DateMention, DateMention];
}
