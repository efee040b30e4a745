// What describes somebody or something: where it begins beside a noun, and where it is over.
import { antecedent, definedBy } from "./antecedents.js";
import {
  isComma,
  isDated,
  isSubjectStart,
  stretch,
  verbGroupEnd,
  verbIn,
  wordsUntil,
  type Clause,
} from "./clause.js";
import { isFronted, type Word } from "./word.js";

/** Whether a clause that describes somebody ends before a verb, which is of whom it describes. */
export function isOver({ kind, words }: Clause, word: Word): boolean {
  const { previous } = word;
  if (kind !== "relative" || !previous || !words[0] || words[0].previous?.mark) return false;
  return endsBefore(word, words, ownVerb(words));
}

/**
 * "would end the tariffs imposed in March": a participle beside a noun behind the verb, with a date before any other verb.
 * What is said or planned has a verb of its own: "said that troops attacked in March".
 */
export function describes(word: Word, { words }: Clause): boolean {
  const { previous } = word;
  if (!word.isPast || !previous || previous.known.small || previous.mark || previous.isAdverb) return false;
  if (previous.verb || previous.isPast || previous.capital || word.is("saying", "announcing", "ambiguous"))
    return false;
  const verb = words[verbIn(words)];
  // "In a ruling published on Friday, the court said"
  if (!verb) {
    if (previous.is("saying", "announcing")) return false;
    return isFronted(previous) ? wordsUntil(word.next, isComma).some(isDated) : isOfSubject(word);
  }
  // "found the car abandoned near the lake"
  if (verb.is("findings")) return false;
  if (previous.is("negatives") || words.some((one) => one.is("saying", "announcing", "that"))) return false;
  // "Had the law passed in 2019"
  if (verb.is("have") && !words.some((one) => one.isPast && one.at > verb.at)) return false;
  // "is no longer shown"
  const ofVerb = verb.is("be", "have") && word.at - verb.at <= 3;
  if (ofVerb && !words.some((one) => one.at > verb.at && one.is("determiners") && !one.is("negatives")))
    return false;
  const phrase = wordsUntil(word.next, (one) => one.stop || Boolean(one.verb) || one.is("coordinators"));
  return phrase.some(isDated) && (phrase[0]!.is("prepositions", "dateLeads") || phrase[0]!.dated);
}

/** "A class action filed in Denver on 14 February was settled in July": a participle and its subject's verb, each with a date. */
function isOfSubject(word: Word): boolean {
  if (word.verb) return false;
  const phrase = wordsUntil(word.next, (one) => one.stop || Boolean(one.verb));
  const verb = phrase.at(-1)?.next;
  if (!verb?.verb || verb.verb === "present" || !phrase[0]!.is("prepositions", "dateLeads")) return false;
  // "A petition filed in March fell 412 signatures short"
  if (phrase.some(isDated) && verb.is("measures")) return true;
  return phrase.some(isDated) && wordsUntil(verb, (one) => one.stop || one.is("coordinators")).some(isDated);
}

/** "was elected as mayor on 4 May with a leaflet that had a tram on it": the only verb is a relative clause's. */
export const isOfRelative = (ahead: readonly Word[], verb: number): boolean =>
  ahead[verb - 1]!.is("relatives") && verbIn(ahead.slice(verb + 1)) < 0;

/**
 * Whether a relative clause ends before the verb of what it describes: "a fence that was put up in 2015 came down", "a bomb
 * that was meant for the railway fell".
 */
export function isWhole(relative: Word, first: Word): boolean {
  const ahead = stretch(relative.next);
  const own = ownVerb(ahead);
  const end = ahead.findIndex((word, at) => at > own && endsBefore(word, ahead.slice(0, at), own));
  if (end < 0) return false;
  const inside = ahead.slice(own, end);
  // "The law that barred women was repealed": which law it was must stay.
  const known = inside.some(isDated) || first.is("indefinites");
  return known && !inside.some((word) => word.is("subordinators", "saying"));
}

/** Of some words after a relative the first that is a verb: "takes" of "from which it takes its name" as well. */
function ownVerb(words: readonly Word[]): number {
  const plain = words.findIndex((word) => word.verb || word.isPast);
  const present = words.findIndex(
    (word, at) => at > 0 && word.is("present") && word.next?.is("determiners", "possessives", "infinitive"),
  );
  return present >= 0 && (present < plain || plain < 0) ? present : plain;
}

/** Whether a finite verb is of what a clause describes: with its second verb the clause is over. */
function endsBefore(word: Word, words: readonly Word[], own: number): boolean {
  const { previous } = word;
  if (own < 0 || !previous) return false;
  // "two states": a form of the present may be a noun, but not in "a draft that it released in May lists".
  const tells = word.verb && word.verb !== "present";
  const after = previous.dated && !word.dated && !word.capital;
  if (!tells && !(after && (word.isPast || word.is("present")))) return false;
  const group = words
    .slice(own)
    .every((one) => one.verb || one.isPast || one.is("nonFinite", "adverbs", "negatives"));
  const goesOn =
    previous.mark ||
    previous.verb ||
    previous.is("coordinators", "relatives", "subordinators", "that", "infinitive");
  return !group && !goesOn && !previous.pronoun;
}

/** "a thesis that she had copied in 1999": whether what is told has no object behind its verb but the noun before it. */
export function isObject(that: Word, { words }: Clause): boolean {
  const { previous, next } = that;
  if (!previous || !next || previous.mark || previous.known.small || previous.dated || previous.isAdverb)
    return false;
  if (previous.verb || previous.isPast || previous.is("forecasts") || !isSubjectStart(next) || next.stop)
    return false;
  if (words.some((one) => one.is("saying", "announcing", "informing", "tellings"))) return false;
  const ahead = stretch(next);
  let end = verbGroupEnd(ahead);
  // "a tariff that it had planned to impose in May", but "a law that it passed to give them rights".
  if (ahead[end]?.isInfinitive && ahead[end - 1]?.is("planning")) end += 2;
  // "emails that a judge ordered the district to hand over in June"
  const to = ahead.findIndex((word, at) => at > end && word.isInfinitive);
  const asked = to > 0 && ahead.slice(end, to).every((word) => !word.verb && !word.is("prepositions"));
  if (asked && ahead[to + 2]?.is("particles") && ahead[to + 3]?.dates) return true;
  const after = ahead[end];
  if (end < 2 || after?.isInfinitive || ahead.slice(0, end).some((one) => one.is("be", "nonFinite")))
    return false;
  return !after || after.dated || after.is("prepositions", "coordinators");
}

/** What a relative clause speaks of, the second of two as the first. */
export const describedBy = (relative: Word, current: Clause): Word[] =>
  (relative.previous?.is("coordinators") && current.kind === "relative" && current.subject) ||
  (relative.previous?.text !== "," && definedBy(current)) ||
  agreeing(antecedent(current, relative.is("that")), relative);

/** "cracks in the crest that were sealed": several, where the verb says so and only what stands before is several. */
function agreeing(named: Word[], { next }: Word): Word[] {
  const verb = next?.isAdverb ? next.next : next;
  const lead = named[0]?.previous;
  const several = (word: Word): boolean => word.capital || word.is("present", "coordinators", "numerals");
  const head = lead?.is("prepositions") ? lead.previous : undefined;
  if (!verb?.is("plurals") || !head?.is("present") || head.verb || named.some(several)) return named;
  let first = head;
  while (first.previous && !first.previous.mark && !first.previous.verb && !first.previous.known.small)
    first = first.previous;
  if (first.previous?.is("determiners", "possessives")) first = first.previous;
  return wordsUntil(first, (word) => word.previous === named.at(-1));
}

/** "where she was broken up", "in which the board moved": somebody else than was spoken of. */
export const hasOwnSubject = (relative: Word): boolean =>
  relative.is("subordinators") || relative.previous?.is("prepositions") === true;
