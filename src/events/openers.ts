// What stands before a main clause: at the beginning of its sentence, and behind its date or its "and".
import { nextSubject } from "./antecedents.js";
import { isComma, isDated, isSubjectStart, stretch, verbIn, wordsUntil, type Clause } from "./clause.js";
import type { Word } from "./word.js";

/** What a word opens: a clause without its words. */
export type Opening = Pick<Clause, "kind" | "subject">;

/** What the first word of a sentence opens, up to the comma before its main clause. */
export function opensSentence(first: Word): Opening | null {
  // "According to a paper published on Monday, …"
  if (first.is("attributions")) return { kind: "attribution", subject: null };
  // "Due to open in 2023, it took its first patient a year later"
  // "Having lost the election in 2017, she …"
  const due =
    (first.is("planning") && first.next?.isInfinitive) || (first.is("nonFinite") && first.next?.isPast);
  // "Contrary to what has often been written, she did not resign"
  const front = stretch(first);
  const free = front.findIndex((word) => word.is("freeRelatives"));
  const told = front.at(-1)?.next;
  if (free > 0 && front[free - 1]!.is("prepositions") && verbIn(front) >= 0 && told && isComma(told))
    return { kind: "attribution", subject: null };
  // "Badly damaged in March 1941, it …"
  const done = first.isPast || (first.known.adverb && first.next?.isPast === true);
  if (!done && !due && !first.is("subordinators", "prepositions")) return null;
  const ahead = stretch(first.next);
  const verb = verbIn(ahead);
  // "After graduating in 1973 she joined the paper, becoming …": its main clause has begun.
  if (ahead[0]?.is("gerunds") && ahead.some((word, at) => at < verb && behindDate(word))) return null;
  // "When it opened in 1999, …", and "With tariffs set to start on Friday, …"
  const planned = ahead.some((word) => word.is("planning") && word.next?.isInfinitive);
  // "After hours of debate parliament passed the bill": no comma says where the main clause begins.
  const depends = first.is("conditions") || verb > 0;
  // "By the time the ship reached port on 3 March, 14 had died"
  const moment = first.is("means") && ahead[0]?.is("determiners") && ahead[1]?.is("moments") && verb > 2;
  const clause = (first.is("subordinators") && depends) || moment;
  if ((clause && ahead.at(-1)?.next) || (first.is("prepositions") && planned))
    return { kind: "subordinate", subject: null };
  // "Founded in 1887, the bank …": a participle with a date before the subject.
  let begins = ahead.at(-1)?.next?.next;
  // "Named on 28 August by the founder's widow, who is 81, the ship …"
  while (begins?.isPast || begins?.is("relatives")) begins = stretch(begins.next).at(-1)?.next?.next;
  const subject = nextSubject(begins);
  // "Born in Lisbon in 1952 and trained in Toronto, she arrived …"
  const joined = verb > 0 && ahead[verb - 1]!.is("coordinators") && ahead[verb]!.isPast;
  const opens = verb < 0 || joined || (verb === 0 && (first.is("nonFinite") || !first.isPast));
  return (done || due) && opens && ahead.some(isDated) && subject.length > 0
    ? { kind: "relative", subject }
    : null;
}

/** "After graduating in 1973 she": a subject right behind a date. */
const behindDate = (word: Word): boolean =>
  word.previous?.dated === true && !word.dated && isSubjectStart(word);

/** The subject behind a comma and a phrase that a participle opens; null where none does, or no clause follows it. */
export function behindPart(first: Word | undefined): Word[] | null {
  // "In 1983, having read a book on earthquakes, she …"
  const having = first?.is("nonFinite") && first.next?.isPast;
  const part = first?.isPast || having ? stretch(first) : [];
  const begins = part.at(-1)?.next?.next;
  if (!begins || !isSubjectStart(begins) || verbIn(part.slice(having ? 2 : 0)) > 0) return null;
  const subject = nextSubject(begins);
  return subject.length > 0 && subject.at(-1)!.next?.verb ? subject : null;
}

/** What came of it, and the last of the words that led to it. */
export interface Outcome extends Clause {
  taken: Word;
}

/**
 * "replaced Kohl in 2014, only to be ousted two years later", "only for a court to revive it": what came of it; null where
 * nothing did.
 */
export function onlyTo(only: Word, subjectBefore: () => readonly Word[]): Outcome | null {
  const { previous, next } = only;
  if (!only.is("adverbs") || !previous || !isComma(previous) || !stretch(only).some(isDated)) return null;
  const own = next?.is("allotting") ? wordsUntil(next.next, (one) => one.stop || one.isInfinitive) : [];
  const to = own.at(-1)?.next ?? next;
  const verb = to?.isInfinitive ? to.next : undefined;
  if (!verb) return null;
  const passive = verb.is("nonFinite") && verb.next?.isPast;
  if (!passive && (verb.known.small || verb.capital)) return null;
  const who = own.length > 0 ? own : [...subjectBefore()];
  return {
    kind: "relative",
    subject: who,
    words: [],
    ...(passive ? { taken: verb } : { plain: verb, taken: to! }),
  };
}

/** The words between commas behind an "and" that a participle opens, where a verb follows them. */
export function partBehind({ next }: Word): Word[] {
  const first = next && isComma(next) ? next.next : undefined;
  const opens = first?.isPast || first?.isAdverb || first?.is("nonFinite", "gerunds", "prepositions");
  const part = first && (opens || first.next?.is("prepositions")) ? stretch(first) : [];
  // "and, in 1988, became": a date is no such phrase.
  if (part.every((word) => word.dates || word.dated)) return [];
  return part.at(-1)?.next?.next?.verb ? part : [];
}
