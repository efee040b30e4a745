import type { Reading } from "../model/mention.js";
import { verbAt, type Clause } from "./clauses.js";
import type { Lexicon, Word } from "./lexicon.js";

/** A date in its sentence: which words it takes, and with the words that lead to it. */
export interface DatedWords {
  reading: Reading;
  /** Indices of the date's own words. */
  own: ReadonlySet<number>;
  /** With "on", "since", "back in" before it. */
  withLead: ReadonlySet<number>;
  first: number;
  last: number;
  /** Offset in the sentence where the words that lead to the date begin. */
  withLeadStart: number;
}

/** What a clause is to its date. */
export type Verdict =
  | { happens: true; kind: "past" | "planned" | "recurring"; weight: number }
  /** The date belongs to a noun of its own: "Wednesday's ruling", "the 2015 deal". `words` name it. */
  | { happens: true; kind: "past" | "planned" | "recurring"; weight: number; words: number[] }
  | { happens: false; why: string };

/** Why a stretch without a verb is no event; in a chronicle it may be one all the same. */
export const NO_HAPPENING = "nothing happens in it";

const no = (why: string): Verdict => ({ happens: false, why });

/** Main words a nominal happening may have after its date. */
const LONGEST_NAME = 14;

/** Whether something happened or is planned in the clause on its date: not a state, an opinion, a comparison. */
export function judge(
  words: readonly Word[],
  clause: Clause,
  date: DatedWords,
  sentence: string,
  lexicon: Lexicon,
): Verdict {
  if (clause.kind === "attribution") return no("the date of saying it");
  if (/\?["”’')\]]*$/u.test(sentence)) return no("a question");
  const leadWord = words[date.first - 1]?.lower ?? "";
  if (date.reading.type === "time" && lexicon.determiners.has(leadWord))
    return no("a time that names something");
  if (describes(words, clause, date, lexicon)) return no("it says which one is meant");
  const named = namedHappening(words, date, lexicon);
  if (named) return named;
  if (lexicon.boundLeads.has(leadWord)) return no("only a bound");
  if (isAttribute(words, date, lexicon)) return no("the date belongs to a name");
  if (isCompared(words, clause, date, lexicon)) return no("a comparison");
  if (
    lexicon.pack.opinions.some((phrase) => sentence.toLowerCase().includes(phrase)) &&
    hasHypothetical(words, clause, lexicon)
  )
    return no("an opinion");

  const own = clause.words;
  const opener = own.find((at) => !words[at]!.mark && !date.withLead.has(at));
  if (opener !== undefined && lexicon.ownWords.has(words[opener]!.lower)) return no("somebody's own words");
  if (clause.kind === "fronted") return { happens: true, kind: "planned", weight: 0.6 };
  const position = own.findIndex((at) => verbAt(words, at, lexicon));
  const yearly = own.some((at) => lexicon.yearly.has(words[at]!.lower));
  const stated = date.reading.type === "calendar" && date.reading.year !== undefined;
  if (yearly && !stated && date.reading.type === "calendar" && date.reading.day !== undefined)
    return { happens: true, kind: "recurring", weight: 0.3 };
  if (position < 0) return judgeVerbless(words, own, date, lexicon);

  const at = own[position]!;
  const kind = verbAt(words, at, lexicon)!;
  const group = verbGroup(words, own, position, lexicon);
  const main = words[group.main]!.lower;
  const weight = lexicon.classesOf(main).length > 0 ? 1 : 0.6;
  if (
    date.reading.type === "calendar" &&
    date.reading.century !== undefined &&
    lexicon.classesOf(main).length === 0
  )
    return no("an age, not a day");
  if (kind === "future") return { happens: true, kind: "planned", weight: 0.7 };
  if (kind === "hypothetical")
    return lexicon.endLeads.has(leadWord) && isDayDate(date)
      ? { happens: true, kind: "planned", weight: 0.4 }
      : judgeHypothetical(words, own, position, lexicon);
  const expected = kind === "be" && lexicon.planning.has(main);
  if (lexicon.endLeads.has(leadWord))
    return expected ? { happens: true, kind: "planned", weight: 0.6 } : no("the end of a state");
  if (group.planned) return { happens: true, kind: "planned", weight: 0.7 };
  if (lexicon.saying.has(main)) return no("the date of saying it");
  const auxiliary = words[group.main]!.lower;
  if (
    group.main === at &&
    (kind === "be" || (kind === "have" && lexicon.nonFinite.has(words[at + 1]?.lower ?? "")))
  )
    return judgeBe(words, own, position, date, lexicon);
  if (lexicon.have.has(auxiliary) && !hasHappening(words, own.slice(position + 1), lexicon))
    return no("a state");
  if (isMeasure(words, own, main, date, lexicon)) return no("a statistic");
  if (lexicon.states.has(main))
    return hasHappening(words, own.slice(0, position), lexicon)
      ? { happens: true, kind: "past", weight: 0.4 }
      : no("a state");
  return { happens: true, kind: "past", weight };
}

function hasHypothetical(words: readonly Word[], clause: Clause, lexicon: Lexicon): boolean {
  return clause.words.some((at) => verbAt(words, at, lexicon) === "hypothetical");
}

interface VerbGroup {
  /** The word that says what happens. */
  main: number;
  planned: boolean;
}

/** The verb and its auxiliaries: "was arrested", "is set to open", "has been living". */
function verbGroup(
  words: readonly Word[],
  own: readonly number[],
  position: number,
  lexicon: Lexicon,
): VerbGroup {
  let main = own[position]!;
  let planned = false;
  for (let next = position; next < own.length && next < position + 6; next++) {
    const word = words[own[next]!]!;
    const auxiliary =
      lexicon.be.has(word.lower) ||
      lexicon.have.has(word.lower) ||
      lexicon.nonFinite.has(word.lower) ||
      lexicon.isAdverb(word.lower);
    if (lexicon.planning.has(word.lower)) {
      const later = own.slice(next + 1, next + 4).map((at) => words[at]!.lower);
      if (later.some((one) => one === lexicon.pack.infinitive || lexicon.complementing.has(one)))
        planned = true;
      main = own[next]!;
      break;
    }
    if (auxiliary) continue;
    if (lexicon.isPast(word.lower) || lexicon.isGerund(word.lower) || next === position) main = own[next]!;
    break;
  }
  return { main, planned };
}

function judgeHypothetical(
  words: readonly Word[],
  own: readonly number[],
  position: number,
  lexicon: Lexicon,
): Verdict {
  const lower = words[own[position]!]!.lower;
  // "would become", in a story of the past, tells what came of it; "would have", "could" and the like do not.
  const next = words[own[position + 1] ?? -1];
  if (
    lexicon.narrativeFuture.has(lower) &&
    next &&
    !lexicon.have.has(next.lower) &&
    !lexicon.nonFinite.has(next.lower)
  )
    return { happens: true, kind: "past", weight: 0.4 };
  return no("only possible");
}

/** "The first meeting was in 2019" happens; "the company was small in 2019" does not. */
function judgeBe(
  words: readonly Word[],
  own: readonly number[],
  position: number,
  date: DatedWords,
  lexicon: Lexicon,
): Verdict {
  const subject = own.slice(0, position);
  const rest = own.slice(position + 1).filter((at) => !date.withLead.has(at) && !words[at]!.mark);
  const present = lexicon.presentBe.has(words[own[position]!]!.lower);
  const gerund = rest.slice(0, 3).some((at) => lexicon.isGerund(words[at]!.lower));
  const infinitive = rest.some((at, index) => index < 8 && words[at]!.lower === lexicon.pack.infinitive);
  if (gerund && present)
    return infinitive || isAhead(date) ? { happens: true, kind: "planned", weight: 0.6 } : no("a state");
  if (gerund) return { happens: true, kind: "past", weight: 0.4 };
  if (infinitive && rest[0] !== undefined && words[rest[0]]!.lower === lexicon.pack.infinitive)
    return { happens: true, kind: "planned", weight: 0.7 };
  // "was the scene of a meeting", "was the first to pay respects": the noun or infinitive tells what happened.
  const before = own.filter((at) => at < date.first && !date.withLead.has(at));
  const tells =
    before.some((at) => at > own[position]! && lexicon.classesOf(words[at]!.lower).length > 0) ||
    (infinitive && rest.length > 2);
  if ((!present || date.reading.type === "recent") && tells && !isRanked(words, rest, lexicon))
    return { happens: true, kind: "past", weight: 0.4 };
  if (hasHappening(words, subject, lexicon) && rest.length < 6)
    return { happens: true, kind: present && isAhead(date) ? "planned" : "past", weight: 0.5 };
  return no("a state");
}

/** "was the largest such attack": a rank, unless it is "the first to …". */
function isRanked(words: readonly Word[], rest: readonly number[], lexicon: Lexicon): boolean {
  return rest.some(
    (at, index) =>
      lexicon.superlatives.has(words[at]!.lower) &&
      words[rest[index + 1] ?? -1]?.lower !== lexicon.pack.infinitive,
  );
}

const isAhead = (date: DatedWords): boolean =>
  date.reading.type === "weekday" ||
  (date.reading.type === "shift" && date.reading.amount > 0) ||
  date.reading.type === "calendar";

/** A phrase without a verb is a happening where its words name one: "Mongolia's hosting of COP17". */
function judgeVerbless(
  words: readonly Word[],
  own: readonly number[],
  date: DatedWords,
  lexicon: Lexicon,
): Verdict {
  const rest = own.filter((at) => !date.withLead.has(at));
  if (rest.filter((at) => !words[at]!.mark).length < 2) return no("no words beside the date");
  const infinitive = rest.findIndex((at) => words[at]!.lower === lexicon.pack.infinitive);
  if (infinitive > 0 && infinitive < 8) return { happens: true, kind: "planned", weight: 0.6 };
  if (!hasHappening(words, rest, lexicon)) return no(NO_HAPPENING);
  return {
    happens: true,
    kind: date.reading.type === "shift" && date.reading.amount > 0 ? "planned" : "past",
    weight: 0.4,
  };
}

export function hasHappening(words: readonly Word[], indices: readonly number[], lexicon: Lexicon): boolean {
  return indices.some((at) => lexicon.classesOf(words[at]!.lower).length > 0);
}

/** "than in 2019", "the highest since 2008", "compared with last year". */
function isCompared(words: readonly Word[], clause: Clause, date: DatedWords, lexicon: Lexicon): boolean {
  const before = clause.words
    .filter((at) => at < date.first)
    .slice(-9)
    .map((at) => words[at]!.lower);
  if (before.slice(-5).some((word) => lexicon.comparisons.has(word))) return true;
  const lead = words[date.first - 1]?.lower ?? "";
  if (lexicon.subordinators.has(lead) && before.some((word) => lexicon.superlatives.has(word))) return true;
  // "to 5%, from 4% in 2019"
  return lexicon.complementing.has(lead) && /[\d%]$/.test(before.at(-2) ?? "");
}

/** "The tower that stands today was opened": the date is in the words that say which tower. */
function describes(words: readonly Word[], clause: Clause, date: DatedWords, lexicon: Lexicon): boolean {
  const relative = clause.words.findIndex((at) => at < date.first && lexicon.relatives.has(words[at]!.lower));
  if (relative < 1 || clause.words.slice(0, relative).some((at) => verbAt(words, at, lexicon))) return false;
  const after = clause.words.filter((at) => at > date.last);
  return (
    date.reading.type === "shift" &&
    date.reading.amount === 0 &&
    after.some((at) => verbAt(words, at, lexicon))
  );
}

/** A year between an article and a noun names a thing ("its 2023 report"); as a happening it was looked at before. */
function isAttribute(words: readonly Word[], date: DatedWords, lexicon: Lexicon): boolean {
  if (date.reading.type !== "calendar" || date.reading.month !== undefined) return false;
  const before = words[date.first - 1];
  // "the Fisher Act of 2019", "the class of 2025": the year is part of what a thing is called.
  if (before && lexicon.binding.has(before.lower)) {
    const noun = words[date.first - 2];
    return (
      noun !== undefined &&
      !noun.mark &&
      !lexicon.isPast(noun.lower) &&
      lexicon.classesOf(noun.lower).length === 0
    );
  }
  const after = words[date.last + 1];
  if (!before || !after || after.mark) return false;
  const owned =
    lexicon.determiners.has(before.lower) ||
    lexicon.possessivePronouns.has(before.lower) ||
    /^['’]s$/.test(before.text);
  return owned && !lexicon.prepositions.has(after.lower) && !lexicon.be.has(after.lower);
}

const isDayDate = ({ reading }: DatedWords): boolean =>
  reading.type === "weekday" ||
  (reading.type === "calendar" && reading.day !== undefined) ||
  (reading.type === "shift" && reading.unit === "day");

function isMeasure(
  words: readonly Word[],
  own: readonly number[],
  main: string,
  date: DatedWords,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.measures.has(main)) return false;
  const verb = own.find((at) => words[at]!.lower === main) ?? 0;
  return (
    !isDayDate(date) && own.some((at) => at > verb && !date.withLead.has(at) && /\d/.test(words[at]!.text))
  );
}

/**
 * "Sunday's House of Councillors election in Japan", "the 2015 nuclear deal", "next month's summit": the date stands
 * before the noun that happens. Null where no noun of a happening follows at once.
 */
function namedHappening(words: readonly Word[], date: DatedWords, lexicon: Lexicon): Verdict | null {
  const after = words[date.last + 1];
  if (!after) return null;
  const possessive = lexicon.pack.possessiveMarks.includes(after.text) || /^['’]s$/.test(after.text);
  const before = words[date.first - 1];
  const owned =
    before !== undefined && (lexicon.determiners.has(before.lower) || /^['’]s$/.test(before.text));
  if (!possessive && !(owned && date.reading.type === "calendar")) return null;
  const start = date.last + (possessive ? 2 : 1);
  const named: number[] = [];
  let happening = -1;
  for (let at = start; at < words.length && named.length < LONGEST_NAME; at++) {
    const word = words[at]!;
    if (word.mark && !/^[-&/]$/.test(word.text)) break;
    if (happening >= 0 && at > happening && verbAt(words, at, lexicon)) break;
    if (
      lexicon.relatives.has(word.lower) ||
      lexicon.subordinators.has(word.lower) ||
      lexicon.coordinators.has(word.lower)
    ) {
      if (happening >= 0) break;
    }
    named.push(at);
    const isNoun = !lexicon.isPast(word.lower) || named.length === 1 || !verbAt(words, at, lexicon);
    if (happening < 0 && isNoun && lexicon.classesOf(word.lower).length > 0) happening = at;
    else if (happening < 0 && lexicon.prepositions.has(word.lower) && !lexicon.binding.has(word.lower))
      return null;
    else if (happening < 0 && verbAt(words, at, lexicon)) return null;
    else if (happening >= 0 && lexicon.classesOf(word.lower).length > 0 && at === happening + 1)
      happening = at;
  }
  if (happening < 0) return null;
  // Capitals that go on after a bare year are a proper name: "the 2022 World Cup", which its own words date.
  return { happens: true, kind: isFutureLead(date) ? "planned" : "past", weight: 0.5, words: named };
}

const isFutureLead = (date: DatedWords): boolean =>
  (date.reading.type === "shift" && date.reading.amount > 0) ||
  ("direction" in date.reading && date.reading.direction === 1);
