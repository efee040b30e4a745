import type { DatePack } from "./date-language.js";
import type { Edtf } from "./edtf.js";
import type { EventKind } from "./event.js";
import type { EventPack } from "./event-language.js";

/** Words by which pages and sentences are cut. All in lower case, without a final dot. */
export interface SentencePack {
  /** Abbreviations that stand before a name or a number: a dot after them never ends a sentence. */
  leading: readonly string[];
  /** Among them those that stand before a name without a capital of their own: "vs. Halston". */
  beforeNames: readonly string[];
  /** Abbreviations after which a sentence may end: it does where the next word opens sentences. */
  trailing: readonly string[];
  /** Among them those of clock times, after which a name begins another sentence. */
  halfDays: readonly string[];
  /** Words with which sentences like to begin. */
  openers: readonly string[];
  /** Whole lines that are furniture of a page, not text of a story. */
  furniture: readonly string[];
  /** Beginnings of lines that are furniture ("follow us on"). */
  furnitureOpeners: readonly string[];
  /** Days that head a part of a report where they stand alone. */
  days: readonly string[];
  /** What stands before the name of who took a picture (a regular expression): "Photograph". */
  credits: string;
  /** What short lines begin with after which other stories come ("related articles"). */
  more: readonly string[];
  /** A whole line above what readers have written, as alternatives of a pattern: "3 comments". */
  comments: string;
  /** What editors put in square brackets behind a word, where a note's number stands elsewhere: "citation needed". */
  notes: readonly string[];
  /** Month and weekday names, their short forms included, as they stand in a stamp. */
  stampDates: readonly string[];
  /** Other words that a stamp may hold ("updated", "at", "gmt"). */
  stampWords: readonly string[];
  /** Those with which a sentence says when its text appeared: "Published 19 September 2023." */
  publishing: readonly string[];
  /** Small words that such a sentence may hold beside names and the date: "This article appeared in print on …, page A1". */
  publishedWords: readonly string[];
  /** What opens a line that says from when a text may be used (a regular expression): "embargoed until". */
  release: string;
  /** What stands before an issue's number, as alternatives of a pattern: "no|vol". */
  numbered: string;
  /** What makes a stamp an age, "3 hours ago". Units are in seconds. */
  /** What a line of a stamp looks like, in a language whose words no spaces divide (a regular expression). */
  stampPattern?: string;
  ages: {
    units: Readonly<Record<string, number>>;
    numbers: readonly string[];
    ago: readonly string[];
    now: readonly string[];
  };
  /** Words that open a byline ("by"). */
  bylines: readonly string[];
  /** "told": a person speaks to the publication named next (a regular expression). */
  told: string;
  /** What opens a line of copyright (a regular expression), and the articles to drop from the name it gives. */
  copyright: string;
  articles: readonly string[];
}

/** A stretch of a sentence: [start, end). */
export type Stretch = readonly [start: number, end: number];

/** What a sentence tells to have happened, or to be planned, on a date in it. */
export interface DatedClause {
  title: string;
  kind: EventKind;
  /** Of what happens, 0…1. */
  weight: number;
}

/** Reads what happens on the date at `own` of a sentence, or null; `dates` are all that it names, in order. */
export type ClauseReader = (sentence: string, own: Stretch, dates: readonly Stretch[]) => DatedClause | null;

/** Happenings whose date everybody knows, for anniversaries. Phrases in lower case. */
export type KnownHappenings = readonly (readonly [phrase: string, date: Edtf])[];

/** All that a language brings. Rooms are handed a pack and import none. */
export interface LanguagePack {
  /** BCP 47 primary subtag. */
  code: string;
  sentences: SentencePack;
  dates: DatePack;
  events: EventPack;
  known?: KnownHappenings;
  /** For a language whose clauses are built in another way than `EventPack` tells. */
  readClause?: ClauseReader;
  /** Signs that only this language has (a regular expression): a text without a language is told by them. */
  script?: string;
}

/** A language that is loaded when a text in it comes. */
export interface LanguageSource {
  code: string;
  script: string;
  load(): Promise<LanguagePack>;
}
