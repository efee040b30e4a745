import type { Word } from "./word.js";

/** A stretch of a sentence with at most one happening in it (it may have a gap in the middle). */
export interface Clause {
  words: Word[];
  kind: "main" | "coordinate" | "subordinate" | "relative" | "attribution" | "aside";
  /** Words of the subject where the clause shares another's; null where it has its own. */
  subject: Word[] | null;
}

/** Index of the first finite verb among some words, or -1. */
export function verbIn(words: readonly Word[]): number {
  return words.findIndex((word) => word.verb);
}

/** A subject has so many words. */
const LONGEST_SUBJECT = 10;
/** An aside between dashes has so many words. */
const LONGEST_ASIDE = 30;

export const isComma = ({ text }: Word): boolean => text === ",";

/** The words from `word` on that stand before the first for which `ends` holds. */
function wordsUntil(word: Word | undefined, ends: (word: Word) => boolean): Word[] {
  const found: Word[] = [];
  for (; word && !ends(word); word = word.next) found.push(word);
  return found;
}

/** The words from `word` to the next comma, semicolon, bracket or dash. */
const stretch = (word: Word | undefined): Word[] => wordsUntil(word, ({ stop }) => stop);

const isDated = ({ dated }: Word): boolean => dated;

/** The same where the stretch is nothing but a date: the one behind it. "and, on April 11, 2017, the company filed" */
function pastDate(word: Word | undefined): Word[] {
  const found = stretch(word);
  const next = word && (found.at(-1)?.next ?? word);
  const onlyDate = found.every((one) => one.dates || one.dated);
  const goesOn = onlyDate && next && isComma(next) && next.next;
  return goesOn && !goesOn.is("subordinators", "relatives") ? pastDate(goesOn) : found;
}

const isDash = ({ text }: Word): boolean => /^(?:[–—]|--)$/.test(text);

/** The dash that closes an aside without a date, so that the clause around it goes on; null where none does. */
function closingDash(word: Word): Word | null {
  const between = wordsUntil(word.next, (one) => isDash(one) || one.text === ";");
  const end = between.at(-1)?.next;
  const isAside = end && isDash(end) && end.next && between.length <= LONGEST_ASIDE;
  return isAside && !between.some(isDated) ? end : null;
}

type Opening = Pick<Clause, "kind" | "subject">;

/**
 * Cuts a sentence into clauses by its marks and small words: no grammar is guessed beyond that. Halves that
 * share a subject are parted only where each has a date of its own.
 */
export function clausesOf(words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  const open = ({ kind, subject }: Opening): Clause => {
    const clause: Clause = { words: [], kind, subject };
    clauses.push(clause);
    return clause;
  };
  const hasVerb = ({ words }: Clause): boolean => words.some(({ verb }) => verb);
  /** "laid out the garden in 1931 and took in evacuees in 1939": both halves have a date of their own. */
  const bothDated = (after: Word | undefined): boolean =>
    current.words.some(isDated) && wordsUntil(after, ({ text }) => text === ";").some(isDated);
  let main = open({ kind: "main", subject: null });
  let current = main;
  let aside: Clause | null = null;
  let closing: Word | null = null;
  for (const word of words) {
    const { text, next } = word;
    if (closing) {
      if (word === closing) closing = null;
      continue;
    }
    if (isDash(word) && (closing = closingDash(word))) continue;
    if (text === "(" || text === "[") aside = open({ kind: "aside", subject: null });
    if (aside) {
      aside.words.push(word);
      if (text === ")" || text === "]") aside = null;
      continue;
    }
    // "signed two cuts: one in May and one in June": what is listed happened as the clause before it says.
    const lists = text === ":" && next?.is("numerals") && verbIn(wordsUntil(next, () => false)) < 0;
    const parts =
      word.stop &&
      !isComma(word) &&
      !lists &&
      hasVerb(current) &&
      (text === ":" || hasVerb({ ...current, words: stretch(next) }));
    if (text === ";" || parts) {
      main = current = open({ kind: "main", subject: null });
      continue;
    }
    // "Founded in 1886, moved in 1910 and enlarged in 1934, the school …"
    const opener = main.words.length === 0 && current.kind === "relative" ? current : null;
    if (opener && next?.isPast && (isComma(word) || word.is("coordinators"))) {
      current = open(opener);
      continue;
    }
    // "Those who left the town this week can return": with its second verb the clause is over.
    if (isOver(current, word)) current = main;
    const inserted = current !== main && (hasVerb(current) || main.words.length === 0);
    // After a comma, an inserted clause goes on where it lists: ", and".
    const goesOn = next?.is("coordinators", "relatives") && !next.verb;
    if (isComma(word) && (current.kind === "attribution" || (inserted && !goesOn))) {
      // It is over; what follows goes on with the main one.
      current = main;
      if (current.words.length > 0) current.words.push(word);
      continue;
    }
    // "An inquiry was opened in May, Holm was dismissed on 4 June, and he …"
    if (isComma(word) && hasVerb(current) && opensMain(next) && bothDated(next)) {
      main = current = open({ kind: "main", subject: null });
      continue;
    }
    // "The craft, built by Aldous, touched the ground": the participle tells something beside its clause.
    const verb = isComma(word) && next?.verb ? current.words[verbIn(current.words)] : undefined;
    const beside = verb?.isPast && verb.previous?.text === "," && current === main;
    if (verb && (beside || bothDated(next))) {
      current = main = open({ kind: "coordinate", subject: subjectOf(current) });
      continue;
    }
    const opening = word.mark ? null : word.previous ? opensClause(word, current) : opensSentence(word);
    if (opening?.kind === "coordinate") {
      const [first] = pastDate(next);
      const own = first !== undefined && !first.verb;
      if (own || bothDated(next)) {
        current = main = open({ kind: "coordinate", subject: own ? null : subjectOf(current) });
        continue;
      }
    } else if (opening) current = open(opening);
    current.words.push(word);
  }
  return clauses.filter((clause) => clause.words.some(({ mark }) => !mark)).flatMap(partAttribution);
}

/** Whether a subject and its verb follow, with nothing that hangs them on what stands before. */
function opensMain(first: Word | undefined): boolean {
  const ahead = stretch(first);
  const verb = verbIn(ahead);
  const subject = ahead.slice(0, verb);
  return (
    verb > 0 &&
    !ahead[verb]!.is("saying", "announcing") &&
    ahead.some(isDated) &&
    isSubjectStart(subject[0]!) &&
    !subject.some((word) => word.is("relatives", "subordinators", "coordinators") || word.isPast)
  );
}

/** Whether a clause that describes somebody ends before a verb, which is of whom it describes. */
function isOver({ kind, words }: Clause, word: Word): boolean {
  const { previous } = word;
  if (kind !== "relative" || !previous || !words[0] || words[0].previous?.mark) return false;
  // "two states": a form of the present may be a noun.
  if (!word.verb || word.verb === "present") return false;
  const verb = words.findIndex((one) => one.verb || one.isPast);
  const group = words
    .slice(verb)
    .every((one) => one.verb || one.isPast || one.is("nonFinite", "adverbs", "negatives"));
  const goesOn =
    previous.mark || previous.verb || previous.is("coordinators", "relatives", "subordinators", "that");
  return verb >= 0 && !group && !goesOn && !previous.pronoun;
}

/**
 * "would end the tariffs imposed in March": a participle beside a noun behind the verb, with a date before any other verb.
 * What is said or planned has a verb of its own: "said that troops attacked in March".
 */
function describes(word: Word, { words }: Clause): boolean {
  const { previous } = word;
  const verb = words[verbIn(words)];
  if (!verb || !word.isPast || !previous || previous.known.small || previous.mark || previous.isAdverb)
    return false;
  if (previous.verb || previous.isPast || previous.capital || word.is("saying", "announcing", "ambiguous"))
    return false;
  if (previous.is("negatives") || words.some((one) => one.is("saying", "announcing", "that"))) return false;
  // "is no longer shown"
  const ofVerb = verb.is("be", "have") && word.at - verb.at <= 3;
  if (ofVerb && !words.some((one) => one.at > verb.at && one.is("determiners") && !one.is("negatives")))
    return false;
  const phrase = wordsUntil(word.next, (one) => one.stop || Boolean(one.verb) || one.is("coordinators"));
  return phrase.some(isDated) && phrase[0]!.is("prepositions", "dateLeads");
}

/** What a word inside a sentence opens after the words of `current`, or null. */
function opensClause(word: Word, current: Clause): Opening | null {
  if (describes(word, current)) return { kind: "relative", subject: antecedent(current) };
  if (!word.is("relatives", "subordinators", "coordinators", "attributions")) return null;
  // "ran so high that", "to reveal which ships were there": of the verb before it.
  if (word.is("degrees") && word.previous?.text !== ",") return null;
  if (word.is("relatives") && word.previous?.previous?.isInfinitive) return null;
  if (word.is("that") && word.previous?.is("gerunds", "saying", "announcing")) return null;
  // "showed in May that it worked"
  if (word.is("that") && word.previous?.dated && word.next?.pronoun && !word.next.is("determiners"))
    return null;
  // "broke off before Christmas and are due to resume": a preposition.
  if (word.is("subordinators") && word.next?.dated) return null;
  const comma = word.previous?.text === ",";
  const ahead = word.is("coordinators") ? pastDate(word.next) : stretch(word.next);
  const verb = verbIn(ahead);
  const hasVerb = verbIn(current.words) >= 0;
  if (word.is("attributions")) return { kind: "attribution", subject: null };
  // "would hurt a town that lost its ferry in June", but "said that night", "here is how a team that lost …".
  const governing = current.words[verbIn(current.words)];
  // "A tunnel that will drain the lake was begun"
  const opens = governing
    ? !governing.is("presentBe")
    : ["future", "hypothetical"].includes(word.next?.verb || "") && current.words.length > 0;
  const tells = opens && word.next?.verb && !word.previous?.verb;
  if (word.is("relatives") && (comma || !word.is("subordinators")) && (tells || !word.is("that")))
    // "towed to Brennavik, where she was broken up": the place is not who.
    return verb < 0
      ? null
      : { kind: "relative", subject: hasOwnSubject(word) ? null : describedBy(word, current) };
  if (word.is("subordinators") && (hasVerb || comma))
    // "promised it as a candidate in 2018 and brought in the bill": the verb is the other clause's.
    return verb > 0 && !ahead[verb - 1]!.is("coordinators") ? { kind: "subordinate", subject: null } : null;
  // "aims to land on it by 2024 and to stay by 2028"
  if (word.is("coordinators") && word.next?.isInfinitive) return null;
  // "which Voss announced in May and which comes on Friday"
  if (word.is("coordinators") && current.kind === "relative" && word.next?.is("relatives")) return null;
  return word.is("coordinators") && hasVerb && verb >= 0 ? { kind: "coordinate", subject: null } : null;
}

/** What a relative clause speaks of, the second of two as the first. */
const describedBy = (relative: Word, current: Clause): Word[] =>
  (relative.previous?.is("coordinators") && current.kind === "relative" && current.subject) ||
  antecedent(current);

/** "where she was broken up", "in which the board moved": somebody else than was spoken of. */
const hasOwnSubject = (relative: Word): boolean =>
  relative.is("subordinators") || relative.previous?.is("prepositions") === true;

/** What the first word of a sentence opens, up to the comma before its main clause. */
function opensSentence(first: Word): Opening | null {
  // "According to a paper published on Monday, …"
  if (first.is("attributions")) return { kind: "attribution", subject: null };
  if (!first.isPast && !first.is("subordinators", "prepositions")) return null;
  const ahead = stretch(first.next);
  const verb = verbIn(ahead);
  // "When it opened in 1999, …", and "With tariffs set to start on Friday, …"
  const planned = ahead.some((word) => word.is("planning") && word.next?.isInfinitive);
  // "After hours of debate parliament passed the bill": no comma says where the main clause begins.
  const depends = first.is("conditions") || verb > 0;
  if ((first.is("subordinators") && depends && ahead.at(-1)?.next) || (first.is("prepositions") && planned))
    return { kind: "subordinate", subject: null };
  // "Founded in 1887, the bank …": a participle with a date before the subject.
  let begins = ahead.at(-1)?.next?.next;
  while (begins?.isPast) begins = stretch(begins.next).at(-1)?.next?.next;
  const subject = nextSubject(begins);
  return first.isPast && verb < 0 && ahead.some(isDated) && subject.length > 0
    ? { kind: "relative", subject }
    : null;
}

/** The words up to the next verb; where none follows, a name. */
function nextSubject(first: Word | undefined): Word[] {
  const rest = wordsUntil(first, () => false);
  const verb = verbIn(rest);
  return verb >= 0
    ? rest.slice(0, Math.min(verb, 8))
    : wordsUntil(first, ({ capital, at }) => !capital && at > first!.at);
}

/** The words of a clause before its first finite verb, without what is fronted before a comma. */
export function subjectOf(clause: Clause): Word[] {
  const before = clause.words.slice(0, Math.max(0, verbIn(clause.words)));
  const comma = before.findIndex(isComma);
  const fronted = comma > 0 && before[0]!.is("prepositions", "adverbs");
  const own = fronted ? before.slice(comma + 1) : before;
  const named = own.filter((word) => !word.is("adverbs", "coordinators"));
  // "Reid, who promised it in 2018 and brought it in last October"
  return clause.subject && named.every((word) => word.is("relatives")) ? clause.subject : named;
}

/** What a relative clause speaks of: the whole subject so far, or the last phrase after the verb. */
function antecedent({ words }: Clause): Word[] {
  const own = words.at(-1)?.text === "," ? words.slice(0, -1) : words;
  const verb = verbIn(own);
  if (verb < 0) return lastNamed(own);
  const opener = own.findLastIndex(
    (word, at) => at > verb + 1 && (word.mark || (word.is("prepositions") && !word.is("binding"))),
  );
  // "sold it to a firm from Oslo, which closed it"
  const named = opener > 1 && own.slice(opener + 1).every((word) => word.capital) && own[opener - 1]!;
  if (named && !named.capital && !named.verb && !named.known.small && own[opener - 2]!.is("determiners"))
    return own.slice(opener - 2);
  // "to wear the jersey, which …"
  if (opener >= 0 && own[opener]!.isInfinitive && own.length > opener + 2) return own.slice(opener + 2);
  // "She succeeds Jonas Brask, a grandson of the founder, who …": it is his name that tells who.
  const apposed = opener > verb && isComma(own[opener]!) && own[opener + 1]?.is("determiners");
  if (apposed && own[opener - 1]!.capital)
    return own.slice(own.findLastIndex(({ capital }, at) => at < opener && !capital) + 1, opener);
  // "wrote in the new paper, which was published": the paper.
  let start = (opener < 0 ? verb : opener) + 1;
  if (own[start]?.is("prepositions")) start++;
  while (opener < 0 && own[start]?.isPast && own[start + 1]?.is("determiners")) start++;
  return lastNamed(own.slice(Math.min(start, own.length - 1)));
}

/** Who or what is named last among words that may hold a verb which no list knows. */
function lastNamed(words: Word[]): Word[] {
  // "Many accuse the port's owners": no noun stands before an article, but a verb does.
  const after = words.findLastIndex(
    (word, at) => at > 0 && word.is("determiners") && !words[at - 1]!.mark && !words[at - 1]!.known.small,
  );
  const rest = words.slice(after < 0 ? 0 : words[after]!.is("that") ? after + 1 : after);
  if (rest.length <= LONGEST_SUBJECT) return rest.filter(({ mark, text }) => !mark || text === "-");
  const told = rest.slice(rest.findLastIndex((word) => word.mark || word.is("saying", "gerunds")) + 1);
  const name = told.findIndex((word) => word.capital || word.is("determiners", "possessives"));
  return told.slice(Math.max(0, name));
}

/** So many words stand at most between "announced" and "that". */
const LONGEST_ANNOUNCEMENT = 8;

/** "Aas announced on Tuesday that she will leave on January 20": what is announced, where it holds the word at `place`. */
export function announcedIn(clause: Clause, place: number): Clause | null {
  const { words } = clause;
  const first = verbIn(words);
  if (!words[first]?.is("announcing")) return null;
  const that = words.findIndex((word, at) => at > first && word.is("that") && !word.next?.stop);
  const opener = words[that + 1];
  if (that < 0 || that > first + LONGEST_ANNOUNCEMENT || !opener || opener.at > place) return null;
  return { words: words.slice(that + 1), kind: "subordinate", subject: speakerOf(clause, first, opener) };
}

/** Who speaks, where the pronoun that opens what is said can stand for that: "observers said that it" is another. */
function speakerOf(clause: Clause, verb: number, opener: Word | undefined): Word[] | null {
  if (!opener?.pronoun || opener.is("determiners")) return null;
  const speaker = subjectOf({ ...clause, words: clause.words.slice(0, verb + 1) });
  const last = speaker.at(-1);
  const several = last && !last.capital && last.lower.endsWith("s");
  return several && !opener.is("group") ? null : speaker;
}

/** Longest attribution at the end of a sentence: ", the finance ministry's chief spokesman said on Thursday". */
const LONGEST_ATTRIBUTION = 22;

/** Takes "X said Thursday (that)" off the front of a clause and ", X said Thursday" off its end. */
function partAttribution(clause: Clause): Clause[] {
  const { words, kind } = clause;
  if (kind === "aside" || kind === "attribution") return [clause];
  const first = verbIn(words);
  const last = words.findLastIndex(({ verb }) => verb);
  if (first === last) return [clause];
  const attribution = (from: number, to?: number): Clause => ({
    words: words.slice(from, to),
    kind: "attribution",
    subject: null,
  });
  const says = (at: number): boolean =>
    words[at]!.is("saying") || Boolean(words[at]!.is("have") && words[at + 1]?.is("saying"));
  if (says(first)) {
    let end = first + 1;
    const that = words.findIndex((word, at) => at > first && (word.verb || word.is("that")));
    if (that >= 0 && that < first + LONGEST_ATTRIBUTION && !words[that]!.verb) end = that + 1;
    else {
      // The date of saying goes with the verb: up to the next determiner, pronoun or name that can be a subject.
      const next = words.findIndex(({ verb }, at) => at > first + 1 && verb);
      while (end < next && end < first + 6 && (words[end]!.dated || !isSubjectStart(words[end]!))) end++;
    }
    const opener = words[end];
    // "An earlier version of this story said that Hale was elected in 2012": what was said of old is taken back.
    if (words.slice(0, first).some((word) => word.is("pieces"))) return [attribution(0, end)];
    const rest: Clause = { words: words.slice(end), kind, subject: speakerOf(clause, first, opener) };
    return [attribution(0, end), ...partAttribution(rest)];
  }
  const comma = words.findLastIndex((word, at) => at <= last && isComma(word));
  const closes = (says(last) || words[last]!.is("announcing")) && words.length - comma < LONGEST_ATTRIBUTION;
  // "A new bridge, without pins, is promised for 2028": nobody says it.
  const said = !words[comma + 1]?.is("be", "have");
  return closes && said && comma > 0
    ? [{ ...clause, words: words.slice(0, comma) }, attribution(comma)]
    : [clause];
}

const isSubjectStart = (word: Word): boolean =>
  word.is("determiners") || Boolean(word.pronoun) || word.capital || /^\d/.test(word.text);
