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

/** What a mention says, before any reference date is known: its normal form. Months count from 1, Monday is 1. */
export type Reading =
  | CalendarReading
  /** So many units before or after the reference date, or after the last date of the text ("anchor"). */
  | {
      type: "shift";
      unit: Unit;
      amount: number;
      from: "reference" | "anchor";
      approximate?: boolean;
      time?: ClockTime;
    }
  | { type: "weekday"; weekday: number; direction?: Direction; time?: ClockTime }
  /** "that year", "earlier in the day": the unit in which the last date of the text lies. */
  | { type: "same"; unit: Unit; time?: ClockTime }
  /** A clock time whose day the text leaves to its reader. */
  | { type: "time"; time: ClockTime }
  /** "just": a short while before the reference date. */
  | { type: "recent" }
  | { type: "anniversary"; ordinal: number | null; of?: Edtf }
  | { type: "range"; from: Reading; to: Reading }
  | { type: "duration"; unit: Unit; amount: number | null }
  | { type: "set" }
  /** A time that no calendar fixes: "in recent years", "soon". */
  | { type: "vague" };

export interface CalendarReading {
  type: "calendar";
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
  fiscal?: boolean;
  direction?: Direction;
  /** "March last year": years from the reference date's. */
  yearShift?: number;
  /** "the following February": counted from the text's last date, not from the reference. */
  from?: "anchor";
  /** "early", "mid", "late". */
  part?: "start" | "mid" | "end";
  approximate?: boolean;
  time?: ClockTime;
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
}
