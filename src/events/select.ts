import type { Reading } from "../model/mention.js";
import { verbIn, type Clause } from "./clauses.js";
import type { Word } from "./word.js";

/** A date in its sentence: which words it takes, and with the words that lead to it. */
export interface DatedWords {
  reading: Reading;
  /** The date's own words. */
  own: ReadonlySet<Word>;
  /** With "on", "since", "back in" before it. */
  withLead: ReadonlySet<Word>;
  /** Places of its own words in the sentence. */
  first: number;
  last: number;
  /** Offset in the sentence where the words that lead to the date begin. */
  withLeadStart: number;
}

/** Something happens or is planned. */
export interface Happening {
  happens: true;
  kind: "past" | "planned" | "recurring";
  weight: number;
  /** Where the date belongs to a noun of its own, "Wednesday's ruling", "the 2015 deal": the words that name it. */
  words?: Word[];
}

/** What a clause is to its date. */
export type Verdict = Happening | { happens: false; why: string };

/** Why a stretch without a verb is no event; in a chronicle it may be one all the same. */
export const NO_HAPPENING = "nothing happens in it";

const no = (why: string): Verdict => ({ happens: false, why });
const yes = (kind: Happening["kind"], weight: number): Happening => ({ happens: true, kind, weight });

/** Main words a nominal happening may have after its date. */
const LONGEST_NAME = 14;

export const hasHappening = (words: readonly Word[]): boolean => words.some(({ happens }) => happens);

/** Whether something happened or is planned in the clause on its date: not a state, an opinion, a comparison. */
export function judge(words: readonly Word[], clause: Clause, date: DatedWords, sentence: string): Verdict {
  if (clause.kind === "attribution") return no("the date of saying it");
  if (/\?["”’')\]]*$/u.test(sentence)) return no("a question");
  const { reading } = date;
  const calendar = reading.type === "calendar" && reading;
  const lead = words[date.first - 1];
  if (reading.type === "time" && lead?.is("determiners")) return no("a time that names something");
  if (describes(clause, date)) return no("it says which one is meant");
  const named = namedHappening(words, date);
  if (named) return named;
  if (lead?.is("boundLeads")) return no("only a bound");
  if (isAttribute(words, date)) return no("the date belongs to a name");
  if (isCompared(clause, date, lead)) return no("a comparison");

  const own = clause.words;
  const { pack } = words[0]!.lexicon;
  if (
    pack.opinions.some((phrase) => sentence.toLowerCase().includes(phrase)) &&
    own.some(({ verb }) => verb === "hypothetical")
  )
    return no("an opinion");
  const opener = own.find((word) => !word.mark && !date.withLead.has(word));
  if (opener?.is("ownWords")) return no("somebody's own words");
  if (clause.kind === "fronted") return yes("planned", 0.6);
  const yearly = own.some((word) => word.is("yearly"));
  if (yearly && calendar && calendar.year === undefined && calendar.day !== undefined)
    return yes("recurring", 0.3);
  const position = verbIn(own);
  if (position < 0) return judgeVerbless(own, date);

  const verb = own[position]!;
  const before = own.slice(0, position);
  const after = own.slice(position + 1);
  const { main, planned } = verbGroup(verb, after);
  if (calendar && calendar.century !== undefined && !main.happens) return no("an age, not a day");
  if (verb.verb === "future") return yes("planned", 0.7);
  const ends = lead?.is("endLeads");
  if (verb.verb === "hypothetical")
    return ends && isDayDate(date) ? yes("planned", 0.4) : judgeHypothetical(verb, after);
  if (ends) return verb.verb === "be" && main.is("planning") ? yes("planned", 0.6) : no("the end of a state");
  if (planned) return yes("planned", 0.7);
  if (main.is("saying")) return no("the date of saying it");
  if (main === verb && (verb.verb === "be" || (verb.verb === "have" && verb.next?.is("nonFinite"))))
    return judgeBe(verb, before, after, date);
  if (lead?.is("beginLeads") && verb.verb === "have" && hasBegun(after)) return yes("past", 0.4);
  if (main.is("have")) return hasHappening(after) ? yes("past", 0.5) : no("a state");
  if (isMeasure(own, main, date)) return no("a statistic");
  if (main.is("states")) return hasHappening(before) ? yes("past", 0.4) : no("a state");
  return yes("past", main.happens ? 1 : 0.6);
}

/** The verb and its auxiliaries, "was arrested", "is set to open", "has been living": the word that says what happens. */
function verbGroup(verb: Word, after: readonly Word[]): { main: Word; planned: boolean } {
  const group = [verb, ...after.slice(0, 5)];
  const at = group.findIndex(
    (word) => word.is("planning") || !(word.is("be", "have", "nonFinite", "superlatives") || word.isAdverb),
  );
  const word = group[at];
  if (!word) return { main: verb, planned: false };
  if (word.is("planning")) {
    const later = after.slice(at, at + 3);
    return { main: word, planned: later.some((one) => one.isInfinitive || one.is("complementing")) };
  }
  return { main: word.isPast || word.isGerund ? word : verb, planned: false };
}

/** "has run since December": what lasts began then; "has been small since then" does not say what happened. */
function hasBegun(after: readonly Word[]): boolean {
  const participle = after.find((word) => !word.isAdverb && !word.mark);
  return participle !== undefined && !participle.is("determiners", "prepositions", "nonFinite", "states");
}

function judgeHypothetical(verb: Word, [next]: readonly Word[]): Verdict {
  // "would become", in a story of the past, tells what came of it; "would have", "could" and the like do not.
  // So does "would be towed", and what is said to come.
  const done = next?.is("nonFinite") ? next.next?.isPast : next && !next.is("have");
  return verb.is("narrativeFuture") && done ? yes("past", 0.4) : no("only possible");
}

/** "The first meeting was in 2019" happens; "the company was small in 2019" does not. */
function judgeBe(verb: Word, subject: Word[], after: Word[], date: DatedWords): Verdict {
  const rest = after.filter((word) => !date.withLead.has(word) && !word.mark);
  const present = verb.is("presentBe");
  const gerund = rest.slice(0, 3).some(({ isGerund }) => isGerund);
  const infinitive = rest.slice(0, 8).some(({ isInfinitive }) => isInfinitive);
  if (gerund && present) return infinitive || isAhead(date) ? yes("planned", 0.6) : no("a state");
  if (gerund) return yes("past", 0.4);
  if (rest[0]?.isInfinitive) return yes("planned", 0.7);
  // "was the scene of a meeting", "was the first to pay respects": the noun or infinitive tells what happened.
  const tells =
    hasHappening(after.filter((word) => word.at < date.first && !date.withLead.has(word))) ||
    (infinitive && rest.length > 2);
  if ((!present || date.reading.type === "recent") && tells && !isRanked(rest)) return yes("past", 0.4);
  if (hasHappening(subject) && rest.length < 6)
    return yes(present && isAhead(date) ? "planned" : "past", 0.5);
  return no("a state");
}

/** "was the largest such attack": a rank, unless it is "the first to …". */
function isRanked(rest: readonly Word[]): boolean {
  return rest.some((word, at) => word.is("superlatives") && !rest[at + 1]?.isInfinitive);
}

const isLater = ({ reading }: DatedWords): boolean => reading.type === "shift" && reading.amount > 0;

const isAhead = (date: DatedWords): boolean =>
  date.reading.type === "weekday" || date.reading.type === "calendar" || isLater(date);

/** A phrase without a verb is a happening where its words name one: "Mongolia's hosting of COP17". */
function judgeVerbless(own: readonly Word[], date: DatedWords): Verdict {
  const rest = own.filter((word) => !date.withLead.has(word));
  if (rest.filter(({ mark }) => !mark).length < 2) return no("no words beside the date");
  const infinitive = rest.findIndex(({ isInfinitive }) => isInfinitive);
  if (infinitive > 0 && (infinitive < 8 || rest[infinitive - 1]!.is("planning"))) return yes("planned", 0.6);
  return hasHappening(rest) ? yes(isLater(date) ? "planned" : "past", 0.4) : no(NO_HAPPENING);
}

/** "than in 2019", "the highest since 2008", "compared with last year". */
function isCompared({ words }: Clause, date: DatedWords, lead: Word | undefined): boolean {
  const before = words.filter(({ at }) => at < date.first).slice(-9);
  if (before.slice(-5).some((word) => word.is("comparisons"))) return true;
  if (lead?.is("subordinators") && before.some((word) => word.is("superlatives"))) return true;
  // "to 5%, from 4% in 2019"
  return Boolean(lead?.is("complementing") && /[\d%]$/.test(before.at(-2)?.lower ?? ""));
}

/** "The tower that stands today was opened": the date is in the words that say which tower. */
function describes({ words }: Clause, { reading, first, last }: DatedWords): boolean {
  const relative = words.findIndex((word) => word.at < first && word.is("relatives"));
  return (
    relative > 0 &&
    verbIn(words.slice(0, relative)) < 0 &&
    reading.type === "shift" &&
    reading.amount === 0 &&
    words.some(({ at, verb }) => at > last && verb)
  );
}

/** A year between an article and a noun names a thing ("its 2023 report"); as a happening it was looked at before. */
function isAttribute(words: readonly Word[], { reading, first, last }: DatedWords): boolean {
  if (reading.type !== "calendar" || reading.month !== undefined) return false;
  const before = words[first - 1];
  // "the Fisher Act of 2019", "the class of 2025": the year is part of what a thing is called.
  if (before?.is("binding")) {
    const noun = before.previous;
    return noun !== undefined && !noun.mark && !noun.isPast && !noun.happens;
  }
  const after = words[last + 1];
  return Boolean(
    before &&
    after &&
    !after.mark &&
    (before.is("determiners", "possessivePronouns") || before.isOwner) &&
    !after.is("prepositions", "be"),
  );
}

const isDayDate = ({ reading }: DatedWords): boolean =>
  reading.type === "weekday" ||
  (reading.type === "calendar" && reading.day !== undefined) ||
  (reading.type === "shift" && reading.unit === "day");

function isMeasure(own: readonly Word[], main: Word, date: DatedWords): boolean {
  return (
    main.is("measures") &&
    !isDayDate(date) &&
    own.some((word) => word.at > main.at && !date.withLead.has(word) && /\d/.test(word.text))
  );
}

/**
 * "Sunday's House of Councillors election in Japan", "the 2015 nuclear deal", "next month's summit": the date stands
 * before the noun that happens. Null where no noun of a happening follows at once.
 */
function namedHappening(words: readonly Word[], date: DatedWords): Happening | null {
  const { reading } = date;
  const after = words[date.last + 1];
  if (!after) return null;
  const possessive = after.isOwner || after.lexicon.pack.possessiveMarks.includes(after.text);
  const before = words[date.first - 1];
  const owned = before?.is("determiners") || before?.isOwner;
  if (!possessive && !(owned && reading.type === "calendar")) return null;
  const named: Word[] = [];
  let happening: Word | null = null;
  let word = possessive ? after.next : after;
  for (; word && named.length < LONGEST_NAME; word = word.next) {
    if (word.mark && !/^[-&/]$/.test(word.text)) break;
    if (happening && (word.verb || word.is("relatives", "subordinators", "coordinators"))) break;
    named.push(word);
    const isNoun = !word.isPast || named.length === 1 || !word.verb;
    if (word.happens && (happening ? happening === word.previous : isNoun)) happening = word;
    else if (!happening && (word.verb || (word.is("prepositions") && !word.is("binding")))) return null;
  }
  if (!happening) return null;
  const ahead = isLater(date) || ("direction" in reading && reading.direction === 1);
  // Capitals that go on after a bare year are a proper name: "the 2022 World Cup", which its own words date.
  return { ...yes(ahead ? "planned" : "past", 0.5), words: named };
}
