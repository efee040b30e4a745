import type { Lexicon, Word } from "./lexicon.js";

/** A stretch of a sentence with at most one happening in it, as indices of words (it may have a gap in the middle). */
export interface Clause {
  words: number[];
  kind: "main" | "coordinate" | "subordinate" | "relative" | "fronted" | "attribution" | "aside";
  /** Words of the subject where the clause shares another's; null where it has its own. */
  subject: number[] | null;
}

export type VerbKind = "be" | "have" | "future" | "hypothetical" | "past" | "present";

/** The kind of finite verb that a word is in its place, or null. Words that are nouns as often need a subject before. */
export function verbAt(words: readonly Word[], at: number, lexicon: Lexicon): VerbKind | null {
  const word = words[at];
  if (!word || word.mark) return null;
  const { lower } = word;
  const previous = words[at - 1];
  if (lexicon.future.has(lower)) return "future";
  if (lexicon.hypothetical.has(lower) && !(word.capital && at > 0)) return "hypothetical";
  if (lexicon.nonFinite.has(lower)) return null;
  if (lexicon.be.has(lower)) return "be";
  if (lexicon.have.has(lower)) return "have";
  const pronoun = previous && lexicon.pack.pronouns[previous.lower];
  if ((pronoun === "person" || pronoun === "thing") && lower.endsWith(lexicon.pack.thirdPersonEnding))
    return "present";
  if (!lexicon.isPast(lower) || (word.capital && at > 0)) return null;
  if (previous && (lexicon.determiners.has(previous.lower) || lexicon.prepositions.has(previous.lower)))
    return null;
  if (previous && (previous.lower === lexicon.pack.infinitive || /^(?:'s|')$/.test(previous.lower)))
    return null;
  const regular = lexicon.pack.pastEndings.some((ending) => lower.endsWith(ending));
  if (regular || !lexicon.isNounVerb(lower)) return "past";
  // "the court, some 10,000 people, set sail": a past form stands where no noun can.
  if (lexicon.verbs.has(lower) && previous?.text === ",") return "past";
  // "the talks end", "officials vote": a base form is a verb only right after a pronoun, a relative or a name.
  if (!previous || previous.mark) return null;
  const subject =
    lexicon.pack.pronouns[previous.lower] !== undefined ||
    lexicon.relatives.has(previous.lower) ||
    previous.capital;
  return subject ? "present" : null;
}

export function firstVerb(words: readonly Word[], from: number, to: number, lexicon: Lexicon): number {
  for (let at = from; at < to; at++) if (verbAt(words, at, lexicon)) return at;
  return -1;
}

const DASH = /^(?:–|—|--)$/;

/** Where the stretch that begins at `from` ends at the latest: the next comma, semicolon or dash. */
function nextStop(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at++)
    if (/^[,;:()]$/.test(words[at]!.text) || DASH.test(words[at]!.text)) return at;
  return words.length;
}

interface Open {
  clause: Clause;
  hasVerb: boolean;
}

/**
 * Cuts a sentence into clauses by its marks and small words: no grammar is guessed beyond that. `dated` says which
 * words belong to a date, so that halves that share a subject are parted only where each has a date of its own.
 */
export function clausesOf(words: readonly Word[], dated: ReadonlySet<number>, lexicon: Lexicon): Clause[] {
  const clauses: Clause[] = [];
  const open = (kind: Clause["kind"], subject: number[] | null = null): Open => {
    const clause: Clause = { words: [], kind, subject };
    clauses.push(clause);
    return { clause, hasVerb: false };
  };
  let main = open("main");
  let current = main;
  let aside: Open | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.text === "(" || word.text === "[") aside = open("aside");
    if (aside) {
      aside.clause.words.push(at);
      if (word.text === ")" || word.text === "]") aside = null;
      continue;
    }
    const next = words[at + 1];
    if (word.text === ";" || (word.text === ":" && current.hasVerb)) {
      main = current = open("main");
      continue;
    }
    if (
      DASH.test(word.text) &&
      current.hasVerb &&
      firstVerb(words, at + 1, nextStop(words, at + 1), lexicon) >= 0
    ) {
      main = current = open("main");
      continue;
    }
    if (
      word.text === "," &&
      current !== main &&
      (current.hasVerb || current.clause.kind === "fronted") &&
      !joinsOn(words, at, lexicon)
    ) {
      // The inserted clause is over; what follows goes on with the main one.
      current = main;
      if (current.clause.words.length > 0) current.clause.words.push(at);
      continue;
    }
    if (word.text === "," && continuesList(words, at, current, dated, lexicon)) {
      current = main = open("coordinate", subjectOf(words, current.clause, lexicon));
      continue;
    }
    const kind = at === 0 || word.mark ? null : opensClause(words, at, current, dated, lexicon);
    if (kind === "relative") {
      current = open("relative", antecedent(words, current.clause, lexicon));
    } else if (kind === "subordinate") {
      current = open("subordinate");
    } else if (kind === "coordinate") {
      const own = next !== undefined && verbAt(words, at + 1, lexicon) === null;
      if (own || bothDated(words, at, current.clause, dated)) {
        const subject = own ? null : subjectOf(words, current.clause, lexicon);
        current = main = open("coordinate", subject);
        continue;
      }
    } else if (at === 0 && opensParticiple(words, dated, lexicon)) {
      current = open("relative", nextSubject(words, lexicon));
    } else if (at === 0 && opensFronted(words, lexicon)) {
      current = open("fronted");
    } else if (at === 0 && lexicon.subordinators.has(word.lower) && startsClause(words, 0, lexicon)) {
      current = open("subordinate");
    }
    current.clause.words.push(at);
    if (verbAt(words, at, lexicon)) current.hasVerb = true;
  }
  return clauses
    .filter((clause) => clause.words.some((at) => !words[at]!.mark))
    .flatMap((clause) => partAttribution(words, clause, dated, lexicon));
}

/** "laid out the garden in 1931, took in evacuees in 1939, and …": after the comma a verb with a date of its own. */
function continuesList(
  words: readonly Word[],
  comma: number,
  current: Open,
  dated: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  if (!current.hasVerb || !verbAt(words, comma + 1, lexicon)) return false;
  const stop = nextStop(words, comma + 1);
  for (let at = comma + 1; at < stop; at++)
    if (dated.has(at)) return current.clause.words.some((index) => dated.has(index));
  return false;
}

/** After a comma, the same inserted clause goes on: a list, or another half of it. */
function joinsOn(words: readonly Word[], comma: number, lexicon: Lexicon): boolean {
  const next = words[comma + 1];
  return (
    next !== undefined &&
    (lexicon.coordinators.has(next.lower) || lexicon.relatives.has(next.lower)) &&
    !verbAt(words, comma + 1, lexicon)
  );
}

/** Whether a subordinator at `at` opens a clause: a subject and a finite verb follow before the next mark. */
function startsClause(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const verb = firstVerb(words, at + 1, nextStop(words, at + 1), lexicon);
  return verb > at + 1;
}

function opensClause(
  words: readonly Word[],
  at: number,
  current: Open,
  dated: ReadonlySet<number>,
  lexicon: Lexicon,
): "relative" | "subordinate" | "coordinate" | null {
  const word = words[at]!;
  const comma = words[at - 1]?.text === ",";
  // "The chariot, found in a moor on 7 September 1902, was …": a participle with a date of its own.
  if (
    comma &&
    !current.hasVerb &&
    current.clause.words.length > 1 &&
    lexicon.isPast(word.lower) &&
    !word.capital
  ) {
    const stop = nextStop(words, at + 1);
    if (words[stop]?.text === ",")
      for (let inner = at + 1; inner < stop; inner++) if (dated.has(inner)) return "relative";
  }
  if (
    lexicon.relatives.has(word.lower) &&
    !lexicon.that.has(word.lower) &&
    (comma || !lexicon.subordinators.has(word.lower))
  ) {
    return firstVerb(words, at + 1, nextStop(words, at + 1), lexicon) >= 0 ? "relative" : null;
  }
  if (lexicon.subordinators.has(word.lower) && (current.hasVerb || comma))
    return startsClause(words, at, lexicon) ? "subordinate" : null;
  if (lexicon.coordinators.has(word.lower) && current.hasVerb) {
    const verb = firstVerb(words, at + 1, nextStop(words, at + 1), lexicon);
    if (verb < 0) return null;
    // "met the king and queen who…": the verb must not be that of a clause inside.
    for (let inner = at + 1; inner < verb; inner++)
      if (lexicon.relatives.has(words[inner]!.lower) || lexicon.subordinators.has(words[inner]!.lower))
        return null;
    return "coordinate";
  }
  return null;
}

/** "With X set to do Y on Friday, …": the happening stands in the phrase before the comma. */
function opensFronted(words: readonly Word[], lexicon: Lexicon): boolean {
  if (!lexicon.fronting.has(words[0]!.lower)) return false;
  const stop = nextStop(words, 1);
  for (let at = 1; at < stop; at++)
    if (lexicon.planning.has(words[at]!.lower) && words[at + 1]?.lower === lexicon.pack.infinitive)
      return true;
  return false;
}

/** "Founded in 1887, the bank …": a participle with a date before the subject. */
function opensParticiple(words: readonly Word[], dated: ReadonlySet<number>, lexicon: Lexicon): boolean {
  const stop = nextStop(words, 1);
  if (
    !lexicon.isPast(words[0]!.lower) ||
    words[stop]?.text !== "," ||
    nextSubject(words, lexicon).length === 0
  )
    return false;
  for (let at = 1; at < stop; at++) if (dated.has(at)) return firstVerb(words, 1, stop, lexicon) < 0;
  return false;
}

/** The words between the first comma and the verb after it. */
function nextSubject(words: readonly Word[], lexicon: Lexicon): number[] {
  const from = nextStop(words, 1) + 1;
  const verb = firstVerb(words, from, words.length, lexicon);
  const subject: number[] = [];
  const belongs = (at: number): boolean =>
    verb >= 0
      ? at < verb && at < from + 8
      : words[at]?.capital === true || (at === from && lexicon.determiners.has(words[at]?.lower ?? ""));
  for (let at = from; belongs(at); at++) subject.push(at);
  return subject;
}

function bothDated(words: readonly Word[], at: number, clause: Clause, dated: ReadonlySet<number>): boolean {
  let later = false;
  for (let next = at + 1; next < words.length && words[next]!.text !== ";"; next++) later ||= dated.has(next);
  return later && clause.words.some((index) => dated.has(index));
}

/** The words of a clause before its first finite verb, without what is fronted before a comma. */
export function subjectOf(words: readonly Word[], clause: Clause, lexicon: Lexicon): number[] {
  const verb = clause.words.findIndex((at) => verbAt(words, at, lexicon));
  const before = clause.words.slice(0, verb < 0 ? 0 : verb);
  const comma = before.findIndex((at) => words[at]!.text === ",");
  const fronted =
    comma > 0 &&
    (lexicon.prepositions.has(words[before[0]!]!.lower) || lexicon.adverbs.has(words[before[0]!]!.lower));
  const own = fronted ? before.slice(comma + 1) : before;
  if (own.length === 0 && clause.subject) return clause.subject;
  return own.filter(
    (at) => !lexicon.adverbs.has(words[at]!.lower) && !lexicon.coordinators.has(words[at]!.lower),
  );
}

/** What a relative clause speaks of: the whole subject so far, or the last phrase after the verb. */
function antecedent(words: readonly Word[], clause: Clause, lexicon: Lexicon): number[] {
  const own = clause.words.filter(
    (at, index) => !(index === clause.words.length - 1 && words[at]!.text === ","),
  );
  const verb = own.findIndex((at) => verbAt(words, at, lexicon));
  if (verb < 0) return own.filter((at) => !words[at]!.mark || words[at]!.text === "-");
  let start = own.length - 1;
  while (start > verb + 1) {
    const word = words[own[start]!]!;
    if (word.mark || (lexicon.prepositions.has(word.lower) && word.lower !== "of")) {
      start++;
      break;
    }
    start--;
  }
  return own.slice(Math.min(start, own.length - 1));
}

/** Longest attribution at the end of a sentence: ", the finance ministry's chief spokesman said on Thursday". */
const LONGEST_ATTRIBUTION = 14;

/** Takes "X said Thursday (that)" off the front of a clause, ", X said Thursday" and ", according to X" off its end. */
function partAttribution(
  words: readonly Word[],
  clause: Clause,
  dated: ReadonlySet<number>,
  lexicon: Lexicon,
): Clause[] {
  if (clause.kind === "aside" || clause.kind === "attribution") return [clause];
  const at = clause.words;
  const according = at.findIndex((index) => lexicon.pack.attributions.includes(words[index]!.lower));
  if (according === 0) {
    const comma = at.findIndex((index) => words[index]!.text === ",");
    if (comma > 0)
      return [
        { words: at.slice(0, comma), kind: "attribution", subject: null },
        { ...clause, words: at.slice(comma + 1) },
      ];
  } else if (according > 0) {
    const comma = at.findIndex((index, position) => position > according && words[index]!.text === ",");
    const end = comma < 0 ? at.length : comma;
    const parts: Clause[] = [
      { ...clause, words: at.slice(0, according) },
      { words: at.slice(according, end), kind: "attribution", subject: null },
      { words: at.slice(end + 1), kind: "coordinate", subject: null },
    ];
    return parts.filter((part) => part.words.length > 0);
  }

  const verbs = at.flatMap((index, position) => (verbAt(words, index, lexicon) ? [position] : []));
  const first = verbs[0];
  if (first === undefined) return [clause];
  const says = (position: number): boolean =>
    lexicon.saying.has(words[at[position]!]!.lower) ||
    (lexicon.have.has(words[at[position]!]!.lower) &&
      lexicon.saying.has(words[at[position + 1] ?? -1]?.lower ?? ""));
  if (says(first) && verbs.length > 1) {
    let end = first + 1;
    const that = at.findIndex(
      (index, position) => position > first && position < first + 8 && lexicon.that.has(words[index]!.lower),
    );
    if (that > 0) end = that + 1;
    else {
      // The date of saying goes with the verb: up to the next determiner, pronoun or name that can be a subject.
      const next = verbs.find((position) => position > first + 1) ?? first + 1;
      while (
        end < next &&
        end < first + 6 &&
        (dated.has(at[end]!) || !isSubjectStart(words[at[end]!]!, lexicon))
      )
        end++;
    }
    const speaker = at.slice(0, first);
    return [
      { words: at.slice(0, end), kind: "attribution", subject: null },
      ...partAttribution(
        words,
        {
          words: at.slice(end),
          kind: clause.kind,
          subject: isPronoun(words[at[end]!], lexicon) ? speaker : null,
        },
        dated,
        lexicon,
      ),
    ];
  }
  const last = verbs.at(-1)!;
  const closes = says(last) || lexicon.announcing.has(words[at[last]!]!.lower);
  if (closes && verbs.length > 1 && at.length - last < LONGEST_ATTRIBUTION) {
    let comma = last;
    while (comma > 0 && !/^[,"”’']$/.test(words[at[comma]!]!.text)) comma--;
    if (comma > 0 && last - comma < LONGEST_ATTRIBUTION)
      return [
        { ...clause, words: at.slice(0, comma) },
        { words: at.slice(comma), kind: "attribution", subject: null },
      ];
  }
  return [clause];
}

const isPronoun = (word: Word | undefined, lexicon: Lexicon): boolean =>
  word !== undefined &&
  lexicon.pack.pronouns[word.lower] !== undefined &&
  !lexicon.determiners.has(word.lower);

const isSubjectStart = (word: Word, lexicon: Lexicon): boolean =>
  lexicon.determiners.has(word.lower) ||
  lexicon.pack.pronouns[word.lower] !== undefined ||
  word.capital ||
  /^\d/.test(word.text);
