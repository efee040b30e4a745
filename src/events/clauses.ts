import type { Word } from "./word.js";

/** A stretch of a sentence with at most one happening in it (it may have a gap in the middle). */
export interface Clause {
  words: Word[];
  kind: "main" | "coordinate" | "subordinate" | "relative" | "fronted" | "attribution" | "aside";
  /** Words of the subject where the clause shares another's; null where it has its own. */
  subject: Word[] | null;
}

/** Index of the first finite verb among some words, or -1. */
export function verbIn(words: readonly Word[]): number {
  return words.findIndex((word) => word.verb);
}

export const isComma = ({ text }: Word): boolean => text === ",";

const DASH = /^(?:–|—|--)$/;
const STOP = /^(?:[,;:()–—]|--)$/;

/** The next comma, semicolon, bracket or dash from a word on. */
function stopFrom(word: Word | undefined): Word | undefined {
  while (word && !STOP.test(word.text)) word = word.next;
  return word;
}

/** The words from `word` on that stand before another, or before the sentence's end. */
function wordsUntil(word: Word | undefined, end: Word | undefined): Word[] {
  const found: Word[] = [];
  for (; word && word !== end; word = word.next) found.push(word);
  return found;
}

/** The words from `word` to the next stop. */
const stretch = (word: Word | undefined): Word[] => wordsUntil(word, stopFrom(word));

interface Open {
  clause: Clause;
  hasVerb: boolean;
}

/**
 * Cuts a sentence into clauses by its marks and small words: no grammar is guessed beyond that. `dated` says which
 * words belong to a date, so that halves that share a subject are parted only where each has a date of its own.
 */
export function clausesOf(words: readonly Word[], dated: ReadonlySet<Word>): Clause[] {
  const clauses: Clause[] = [];
  const open = (kind: Clause["kind"], subject: Word[] | null = null): Open => {
    const clause: Clause = { words: [], kind, subject };
    clauses.push(clause);
    return { clause, hasVerb: false };
  };
  let main = open("main");
  let current = main;
  let aside: Open | null = null;
  for (const word of words) {
    const { text, next, at } = word;
    if (text === "(" || text === "[") aside = open("aside");
    if (aside) {
      aside.clause.words.push(word);
      if (text === ")" || text === "]") aside = null;
      continue;
    }
    const parts = current.hasVerb && (text === ":" || (DASH.test(text) && verbIn(stretch(next)) >= 0));
    if (text === ";" || parts) {
      main = current = open("main");
      continue;
    }
    if (
      text === "," &&
      current !== main &&
      (current.hasVerb || current.clause.kind === "fronted") &&
      !joinsOn(next)
    ) {
      // The inserted clause is over; what follows goes on with the main one.
      current = main;
      if (current.clause.words.length > 0) current.clause.words.push(word);
      continue;
    }
    if (text === "," && continuesList(next, current, dated)) {
      current = main = open("coordinate", subjectOf(current.clause));
      continue;
    }
    const kind = at === 0 || word.mark ? null : opensClause(word, current, dated);
    if (kind === "relative") {
      current = open("relative", antecedent(current.clause));
    } else if (kind === "subordinate") {
      current = open("subordinate");
    } else if (kind === "coordinate") {
      const own = next !== undefined && !next.verb;
      if (own || bothDated(next, current.clause, dated)) {
        current = main = open("coordinate", own ? null : subjectOf(current.clause));
        continue;
      }
    } else if (at === 0 && opensParticiple(word, dated)) {
      current = open("relative", nextSubject(word));
    } else if (at === 0 && opensFronted(word)) {
      current = open("fronted");
    } else if (at === 0 && word.is("subordinators") && startsClause(word)) {
      current = open("subordinate");
    }
    current.clause.words.push(word);
    if (word.verb) current.hasVerb = true;
  }
  return clauses
    .filter((clause) => clause.words.some(({ mark }) => !mark))
    .flatMap((clause) => partAttribution(clause, dated));
}

/** "laid out the garden in 1931, took in evacuees in 1939, and …": after the comma a verb with a date of its own. */
function continuesList(after: Word | undefined, current: Open, dated: ReadonlySet<Word>): boolean {
  const isDated = (word: Word): boolean => dated.has(word);
  return Boolean(
    current.hasVerb && after?.verb && stretch(after).some(isDated) && current.clause.words.some(isDated),
  );
}

/** After a comma, the same inserted clause goes on: a list, or another half of it. */
function joinsOn(after: Word | undefined): boolean {
  return Boolean(after?.is("coordinators", "relatives") && !after.verb);
}

/** Whether a subordinator opens a clause: a subject and a finite verb follow before the next mark. */
function startsClause(word: Word): boolean {
  return verbIn(stretch(word.next)) > 0;
}

function opensClause(
  word: Word,
  current: Open,
  dated: ReadonlySet<Word>,
): "relative" | "subordinate" | "coordinate" | null {
  const comma = word.previous?.text === ",";
  if (!comma && !word.is("relatives", "subordinators", "coordinators")) return null;
  const ahead = stretch(word.next);
  const verb = verbIn(ahead);
  // "The chariot, found in a moor on 7 September 1902, was …": a participle with a date of its own.
  if (
    comma &&
    !current.hasVerb &&
    current.clause.words.length > 1 &&
    word.isPast &&
    !word.capital &&
    stopFrom(word.next)?.text === "," &&
    ahead.some((inner) => dated.has(inner))
  )
    return "relative";
  if (word.is("relatives") && !word.is("that") && (comma || !word.is("subordinators")))
    return verb < 0 ? null : "relative";
  if (word.is("subordinators") && (current.hasVerb || comma)) return verb > 0 ? "subordinate" : null;
  // "met the king and queen who…": the verb must not be that of a clause inside.
  const opens =
    word.is("coordinators") &&
    current.hasVerb &&
    verb >= 0 &&
    !ahead.slice(0, verb).some((inner) => inner.is("relatives", "subordinators"));
  return opens ? "coordinate" : null;
}

/** "With X set to do Y on Friday, …": the happening stands in the phrase before the comma. */
function opensFronted(first: Word): boolean {
  return (
    first.is("fronting") && stretch(first.next).some((word) => word.is("planning") && word.next?.isInfinitive)
  );
}

/** "Founded in 1887, the bank …": a participle with a date before the subject. */
function opensParticiple(first: Word, dated: ReadonlySet<Word>): boolean {
  const ahead = stretch(first.next);
  return (
    first.isPast &&
    stopFrom(first.next)?.text === "," &&
    nextSubject(first).length > 0 &&
    ahead.some((word) => dated.has(word)) &&
    verbIn(ahead) < 0
  );
}

/** The words between the first comma and the verb after it. */
function nextSubject(first: Word): Word[] {
  const rest = wordsUntil(stopFrom(first.next)?.next, undefined);
  const verb = verbIn(rest);
  if (verb >= 0) return rest.slice(0, Math.min(verb, 8));
  const end = rest.findIndex((word, index) => !word.capital && (index > 0 || !word.is("determiners")));
  return end < 0 ? rest : rest.slice(0, end);
}

function bothDated(after: Word | undefined, clause: Clause, dated: ReadonlySet<Word>): boolean {
  const isDated = (word: Word): boolean => dated.has(word);
  let end = after;
  while (end && end.text !== ";") end = end.next;
  return wordsUntil(after, end).some(isDated) && clause.words.some(isDated);
}

/** The words of a clause before its first finite verb, without what is fronted before a comma. */
export function subjectOf(clause: Clause): Word[] {
  const before = clause.words.slice(0, Math.max(0, verbIn(clause.words)));
  const comma = before.findIndex(isComma);
  const fronted = comma > 0 && before[0]!.is("prepositions", "adverbs");
  const own = fronted ? before.slice(comma + 1) : before;
  if (own.length === 0 && clause.subject) return clause.subject;
  return own.filter((word) => !word.is("adverbs", "coordinators"));
}

/** What a relative clause speaks of: the whole subject so far, or the last phrase after the verb. */
function antecedent({ words }: Clause): Word[] {
  const own = words.at(-1)?.text === "," ? words.slice(0, -1) : words;
  const verb = verbIn(own);
  if (verb < 0) return own.filter(({ mark, text }) => !mark || text === "-");
  const last = own.length - 1;
  const opener = own.findLastIndex(
    (word, at) => at > verb + 1 && (word.mark || (word.is("prepositions") && word.lower !== "of")),
  );
  return own.slice(Math.min(opener < 0 ? verb + 1 : opener + 1, last));
}

/** Longest attribution at the end of a sentence: ", the finance ministry's chief spokesman said on Thursday". */
const LONGEST_ATTRIBUTION = 14;

/** Takes "X said Thursday (that)" off the front of a clause, ", X said Thursday" and ", according to X" off its end. */
function partAttribution(clause: Clause, dated: ReadonlySet<Word>): Clause[] {
  const { words, kind } = clause;
  if (kind === "aside" || kind === "attribution") return [clause];
  const attribution = (from: number, to?: number): Clause => ({
    words: words.slice(from, to),
    kind: "attribution",
    subject: null,
  });
  const according = words.findIndex((word) => word.is("attributions"));
  const comma = words.findIndex((word, at) => at > according && isComma(word));
  if (according === 0) {
    if (comma > 0) return [attribution(0, comma), { ...clause, words: words.slice(comma + 1) }];
  } else if (according > 0) {
    const end = comma < 0 ? words.length : comma;
    const parts: Clause[] = [
      { ...clause, words: words.slice(0, according) },
      attribution(according, end),
      { words: words.slice(end + 1), kind: "coordinate", subject: null },
    ];
    return parts.filter((part) => part.words.length > 0);
  }

  const verbs = words.flatMap(({ verb }, at) => (verb ? [at] : []));
  const first = verbs[0];
  if (first === undefined) return [clause];
  const says = (at: number): boolean =>
    words[at]!.is("saying") || Boolean(words[at]!.is("have") && words[at + 1]?.is("saying"));
  if (says(first) && verbs.length > 1) {
    let end = first + 1;
    const that = words.findIndex((word, at) => at > first && at < first + 8 && word.is("that"));
    if (that > 0) end = that + 1;
    else {
      // The date of saying goes with the verb: up to the next determiner, pronoun or name that can be a subject.
      const next = verbs.find((at) => at > first + 1) ?? first + 1;
      while (end < next && end < first + 6 && (dated.has(words[end]!) || !isSubjectStart(words[end]!))) end++;
    }
    const opener = words[end];
    const shared = opener?.pronoun && !opener.is("determiners");
    const rest: Clause = { words: words.slice(end), kind, subject: shared ? words.slice(0, first) : null };
    return [attribution(0, end), ...partAttribution(rest, dated)];
  }
  const last = verbs.at(-1)!;
  const closes = says(last) || words[last]!.is("announcing");
  if (closes && verbs.length > 1 && words.length - last < LONGEST_ATTRIBUTION) {
    const mark = words.findLastIndex(({ text }, at) => at <= last && /^[,"”’']$/.test(text));
    if (mark > 0 && last - mark < LONGEST_ATTRIBUTION)
      return [{ ...clause, words: words.slice(0, mark) }, attribution(mark)];
  }
  return [clause];
}

const isSubjectStart = (word: Word): boolean =>
  word.is("determiners") || Boolean(word.pronoun) || word.capital || /^\d/.test(word.text);
