import type { Daypart, Direction, Modifier, Part, Unit } from "./mention.js";

/** Classes of words that patterns are written in. A form maps to what it means; one form may stand in several. */
export interface WordClasses {
  MONTH: Record<string, number>;
  /** Numbers in words that stand where the figures of a month or a day do. */
  MONTHNUM: Record<string, number>;
  DAY: Record<string, number>;
  /** 1 is Monday. */
  WEEKDAY: Record<string, number>;
  /** Plurals on certain weekdays ("Mondays"), and short forms that stand only beside a date or after "on". */
  WEEKDAYS: Record<string, number>;
  SHORTDAY: Record<string, number>;
  /** One of a unit; `UNITS` has the plurals. */
  UNIT: Record<string, Unit>;
  /** Whole numbers in words. */
  NUMBER: Record<string, number>;
  ORDINAL: Record<string, number>;
  /** What the first half of a year in words stands for ("nineteen"). */
  HUNDREDS: Record<string, number>;
  /** 21…24. */
  SEASON: Record<string, number>;
  DIRECTION: Record<string, Direction>;
  /** The same, counted from the last date of the text ("following", "previous"). */
  TOWARD: Record<string, Direction>;
  /** Days from today. */
  TODAY: Record<string, number>;
  DAYPART: Record<string, Daypart>;
  PART: Record<string, Part>;
  UNITS: Record<string, Unit>;
  /** "end" in "the end of March". */
  PARTOF: Record<string, Part>;
  /** What a number before it is multiplied by ("hundred"). */
  SCALE: Record<string, number>;
  /** What makes a number before it an hour, with the minutes that it adds ("o'clock": 0). */
  OCLOCK: Record<string, number>;
  /** Words before a length of time that bound it ("at least"). */
  OVER: Record<string, Modifier>;
  /** Words before a date or a length of time that make it a little less exact ("about"). */
  ABOUT: Record<string, Modifier>;
  /** Numbers that are none ("several"). */
  SOME: Record<string, 0>;
  /** Words for a time that no calendar fixes: past (-1), present (0), future (1). */
  VAGUE: Record<string, Direction>;
  /** Adjectives of time that stand for themselves only in a story ("the former king"). */
  EPITHET: Record<string, Direction>;
  /** How often: "daily". */
  OFTEN: Record<string, Unit>;
  /** Names of feasts and the rules that give their day: see `dates/holidays`. */
  HOLIDAY: Record<string, string>;
  /** Words for a clock time ("noon": 12). */
  HOURNAME: Record<string, number>;
  /** Hours to add for "pm" (12) and "am" (0). */
  HALFDAY: Record<string, number>;
  /** Minutes east of UTC. */
  ZONE: Record<string, number>;
  /** 1 before our era. */
  ERA: Record<string, 0 | 1>;
  /** Names of eras, each with the year before its first ("令和": 2018). */
  ERANAME: Record<string, number>;
  DECADE: Record<string, number>;
  QUARTER: Record<string, number>;
}

export type WordClass = keyof WordClasses;

/** What a pattern's match becomes. The values come from the words that matched, by their class. */
export type Template =
  /** `ordinal`: what the ordinal in the pattern counts ("20th century", "third quarter"). */
  | {
      type: "calendar";
      ordinal?: "century" | "quarter" | "half" | "day" | "weekday";
      month?: number;
      /** As EDTF counts them: 21 is spring. */
      season?: number;
      day?: number;
      part?: Part;
      quarter?: number;
      fiscal?: boolean;
      /** A year of few figures, which stands alone only in a text of old times. */
      old?: true;
      from?: "anchor";
      direction?: Direction;
      yearShift?: number;
      epithet?: true;
      report?: true;
    }
  /** A range written with its common part once: "6–13 July 2025", "1914–18". */
  | { type: "calendar-range" }
  /** So many units before (-1) or after (1) the reference date, or the text's last date; `to`: as exact as that. */
  | {
      type: "shift";
      sign?: 1 | -1;
      amount?: number;
      unit?: Unit;
      from?: "anchor";
      daypart?: Daypart;
      to?: "day" | "week" | "month";
    }
  /** `ofWeek`: of the week that the direction names ("Thursday next week"). */
  | { type: "weekday"; from?: "anchor"; direction?: Direction; ofWeek?: true }
  | { type: "same"; unit?: Unit; yearShift?: number }
  | { type: "time"; daypart?: Daypart }
  | { type: "recent" }
  | { type: "anniversary" }
  /** `ahead`: with a word before it, it may be counted from now ("in two weeks"). */
  | { type: "duration"; unit?: Unit; amount?: number; ahead?: true }
  | { type: "none" }
  | { type: "set"; unit?: Unit; amount?: number }
  | { type: "vague"; toward?: Direction; epithet?: true };

/**
 * A pattern is a row of elements divided by spaces: CLASSES, words, marks; `a|b` either, `a?` may be absent. Figures
 * have the classes YEAR (four digits), SHORTYEAR (’98), DAY (1 to 31), DAYTH (8th), NUMBER, DECADE (1990s), FULL (2025-07-08,
 * 7/8/2025), CLOCK (22:05).
 */
export interface Pattern {
  pattern: string;
  as: Template;
  /** A condition on what stands around the match: one that the engine knows by name, or the words themselves. */
  when?:
    | "bare-year"
    | "uncounted"
    | "bare-month"
    | "bare-day"
    | "before-past"
    | "bare-length"
    | "day-of-month"
    | "old-year"
    | "name"
    | "not-name"
    | "epithet"
    | Beside;
}

/** Words around a match, in lower case. */
export interface Beside {
  /** One of them stands before it. */
  after?: readonly string[];
  /** None of them stands before it. */
  notAfter?: readonly string[];
  /** One of them stands after it. */
  then?: readonly string[];
  /** If a word stands after it, it is one of them; or, with `capital`, any with a capital. */
  before?: readonly string[];
  capital?: true;
  /** None of them, and no hyphen, stands after it. */
  notBefore?: readonly string[];
}

export interface DatePack {
  words: WordClasses;
  /** Other signs for 0 to 9, and how many in a row are figures (of a regular expression: "+"). */
  digits?: readonly (readonly [figures: string, times: string])[];
  /** Forms that name a time only where they begin with a capital ("May", "Sat"). */
  capital: readonly string[];
  ordinalSuffixes: readonly string[];
  /** What follows figures to make a decade ("1990s"). */
  decadeSuffixes: readonly string[];
  patterns: readonly Pattern[];
  /** Words before which, or after which, four figures are a year that stands alone. */
  bareYear: {
    after: readonly string[];
    afterAlways: readonly string[];
    refusedBefore: readonly string[];
    /** "increased from 1061 to 1128": words that make figures of few hundreds a count. */
    measured: readonly string[];
  };
  /** Words after which a month that is also a word stands for the month. */
  bareMonth: { after: readonly string[]; ambiguous: readonly string[] };
  /** Words before a length of time that count it from now ("in two weeks"). */
  aheadAfter: readonly string[];
  /** What shows that figures count the noun after them, and words with that ending that are no such noun. */
  plural: { ending: string; not: readonly string[] };
  /** What may stand between the parts of one date: "Friday, July 18 at 10 a.m.". */
  joiners: {
    day: readonly string[];
    time: readonly string[];
    range: readonly string[];
    between: readonly string[];
    /** Between dates of which only the last has its year. */
    list: readonly string[];
  };
  betweenOpeners: readonly string[];
  tense: TensePack;
}

/** How a verb shows its time. */
export interface TensePack {
  /** Words that put what follows them in the future ("will", "upcoming"). */
  future: readonly string[];
  /** Words that do so unless the perfect follows them ("could": "could have left"). */
  modal: readonly string[];
  /** The future of reported speech ("would"): it speaks of a date after it, not of one before. */
  reportedFuture: readonly string[];
  /** The word before an infinitive ("to"): future, unless a past verb that plans nothing stands before it. */
  infinitive: readonly string[];
  /** Past forms that no ending shows ("said", "took", "was"). */
  past: readonly string[];
  /** Endings of regular past forms, and words with such an ending that are no verbs. */
  pastEndings: readonly string[];
  notPast: readonly string[];
  /** Past or present forms after which an infinitive or a date lies ahead ("agreed", "scheduled", "expected"). */
  planning: readonly string[];
  /** Auxiliaries of the present perfect ("has"): what follows happened at no date of its own. */
  perfect: readonly string[];
  /** Forms of "be" that put a participle after them in the present ("is held on Friday"). */
  presentPassive: readonly string[];
  /** Words that never begin a verb: after "to" they show that it is no infinitive. */
  notVerb: readonly string[];
  /** In a language whose verb ends the sentence, without spaces: what a sentence ends in, or nearly. */
  final?: { future: readonly string[]; past: readonly string[] };
  /** Words that begin another clause, beyond which the verb governs no more. */
  breaks: readonly string[];
}
