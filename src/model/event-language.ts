import type { EventKind } from "./event.js";

/** Words by which happenings are told from states, named and ordered. All in lower case. */
export interface EventPack {
  determiners: readonly string[];
  prepositions: readonly string[];
  /** Words that open a clause of their own under another. */
  subordinators: readonly string[];
  relatives: readonly string[];
  coordinators: readonly string[];
  /** Prepositions that can hold a whole happening before a comma ("With tariffs set to start, …"). */
  fronting: readonly string[];
  articles: readonly string[];
  /** Prepositions before which a phrase is never cut ("of"), and those before which it seldom is ("to"). */
  binding: readonly string[];
  complementing: readonly string[];
  /** "would", where a story looks ahead from its own past. */
  narrativeFuture: readonly string[];
  presentBe: readonly string[];
  adverbEndings: readonly string[];
  gerundEnding: string;
  /** "marked the anniversary by signing": after a light verb, the means is what happened. */
  means: readonly string[];
  commemorating: readonly string[];
  /** Gerunds whose past form no ending makes. */
  irregularGerunds: readonly string[];
  /** What an anniversary is of, where its words name no happening: "Start of {of}". */
  startOf: string;
  /** The words that tie reported speech to its verb. */
  that: readonly string[];
  /** Subject pronouns, each with what it can stand for. */
  pronouns: Readonly<Record<string, "person" | "group" | "thing" | "speaker">>;
  possessivePronouns: readonly string[];
  /** Those that stand for a third, with the pronoun that means the same one ("his": "he"), and what makes an owner of it. */
  owners: Readonly<Record<string, string>>;
  ownerEnding: string;
  /** "'s": marks an owner; "to": opens an infinitive. */
  possessiveMarks: readonly string[];
  infinitive: string;
  /** Forms of "be", of "have" and "do", and the modal verbs, apart: each speaks differently of a happening. */
  be: readonly string[];
  have: readonly string[];
  /** Forms of them that carry no clause ("being"). */
  nonFinite: readonly string[];
  future: readonly string[];
  hypothetical: readonly string[];
  /** Past or third-person forms that no ending shows. */
  verbs: readonly string[];
  /** Verbs whose forms are nouns as often ("vote", "marks"): verbs only right after a name or pronoun. Base forms. */
  nounVerbs: readonly string[];
  /** Endings that turn a base form into its others. */
  endings: readonly string[];
  /** Regular past endings, and words with such an ending that are no verbs. */
  pastEndings: readonly string[];
  notPast: readonly string[];
  /** Endings that are taken off where words are compared, the longest first. */
  stemEndings: readonly string[];
  /** Verbs of saying, whose own date is not the happening's. */
  saying: readonly string[];
  /** Prepositions that open an attribution ("according to"). */
  attributions: readonly string[];
  /** Participles after "be" that plan: "is set to". */
  planning: readonly string[];
  /** Verbs that tell a state, not a happening. */
  states: readonly string[];
  /** Verbs that measure: with a figure and a long period, a statistic. */
  measures: readonly string[];
  /** Words that compare one time with another ("than", "compared"). */
  comparisons: readonly string[];
  /** Words that make "since 2008" a comparison ("highest", "first"). */
  superlatives: readonly string[];
  /** Phrases that mark an opinion. */
  opinions: readonly string[];
  /** Nouns and verbs of happenings (base forms), in classes: two words of one class can name one happening. */
  happenings: Readonly<Record<string, readonly string[]>>;
  /** Words that make a date a yearly one. */
  yearly: readonly string[];
  /** Adverbs that a title drops. */
  adverbs: readonly string[];
  /** Verbs that are a happening of their own in a main clause, and an attribution at a sentence's end. */
  announcing: readonly string[];
  /** What a verb ends in after "he" or "it". */
  thirdPersonEnding: string;
  /** Words that open a clause on the date before them: "in 2022, when a bid was accepted". */
  whens: readonly string[];
  /** Pronouns of somebody's own words, which tell no news of their date. */
  ownWords: readonly string[];
  /** Prepositions that only bound a time ("before 2005"), and those that end one ("until May"). */
  boundLeads: readonly string[];
  endLeads: readonly string[];
  /** Prepositions that begin one ("since"). */
  beginLeads: readonly string[];
  /** Prepositions and adverbs that belong to a date before it ("on", "since", "back in"). */
  dateLeads: readonly string[];
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

/** What the ends of clauses tell, in a language whose verb stands there. */
export interface VerbFinalPack {
  /** Marks of the topic ("は"), and of a subject that may be a subordinate clause's own ("が"). */
  topics: readonly string[];
  subjects: readonly string[];
  /** Endings before a comma that end no clause: particles, the topic's among them. */
  particles: readonly string[];
  /** What belongs to a date and is left out with it ("に"). */
  dateTails: readonly string[];
  /** What after a date makes it belong to a noun ("の"). */
  attributive: string;
  /** What after a date makes a state begin on it ("から"). */
  since: readonly string[];
  /** Endings of what is only said on a date, of states, and of what is planned. */
  saying: readonly string[];
  states: readonly string[];
  planned: readonly string[];
  past: readonly string[];
  /** Endings of the present, which tells what is to come where its date is. */
  present: readonly string[];
  /** What makes a noun of a clause before its date ("…したのは 1966 年だった"). */
  cleft: string;
  /** What a clause that goes on ends in, and how it would end by itself. */
  linked: readonly (readonly [ending: string, alone: string])[];
  /** Words that join a sentence to the one before it, and stand in no title. */
  openers: readonly string[];
}
