// What the words around a date tell of where it lies: ahead of the article, behind it, or where the text has been.
import type { Reading } from "../model/mention.js";
import type { Word } from "./word.js";

/** So many words stand at most between a plan and its date. */
const LONGEST_PLAN = 10;

/** So many words stand at most between "adjourned" and "to". */
const LONGEST_MOVED = 5;

/** "was moved to 1 September", "put off until May": what the verb has done lies behind, the date ahead. */
export function isMovedTo(words: readonly Word[], place: number): boolean {
  const lead = words[place - 1];
  if (!lead?.is("complementing", "endLeads")) return false;
  // "adjourned the case to 12 October"
  for (
    let word = lead.previous, count = 0;
    word && !word.stop && count < LONGEST_MOVED;
    word = word.previous, count++
  )
    if (word.is("moves") && word.isPast) return true;
  return false;
}

/** "was appointed in 2022 and has until May": what somebody still has lies ahead. */
export function isTerm(words: readonly Word[], place: number): boolean {
  const lead = words[place - 1];
  const verb = lead?.previous;
  return lead?.is("endLeads") === true && verb?.is("have") === true && !verb.is("pastHave");
}

/** "had been due to begin in November": of a plan that was over when the story begins. */
export const hadBeenPlanned = (words: readonly Word[], place: number): boolean =>
  words
    .slice(Math.max(0, place - LONGEST_PLAN), place)
    .some((word) => word.is("pastHave") && word.next?.is("nonFinite") && word.next.next?.is("planning"));

/** "has suffered four adjournments, the latest on 30 September": counted from now, whatever year was told before. */
export function isPerfect(words: readonly Word[], place: number, { type }: Reading): boolean {
  const last = words.findLast(({ verb, at }) => verb && at < place);
  const verb = last?.previous?.is("have") ? last.previous : last;
  return (
    type === "calendar" &&
    verb?.is("have") === true &&
    !verb.is("pastHave", "emphatic") &&
    !verb.previous?.isInfinitive
  );
}

/** "had rowed ashore on 7 November": whether the verb of a date tells what was over by then. */
export function isBefore(words: readonly Word[], place: number): boolean {
  const verb = words.findLast((word) => word.verb && word.at < place);
  return verb?.is("pastHave") === true || verb?.previous?.is("pastHave") === true;
}

/** "The quarrel goes back to April". */
export const reachesBack = (words: readonly Word[], place: number): boolean =>
  words[place - 1]?.is("infinitive") === true && words[place - 2]?.is("dateLeads") === true;

/** Whether a date is one for which the words before it plan something, as `plans` knows them. */
export function isSetFor(words: readonly Word[], place: number, plans: (word: Word) => boolean): boolean {
  return (
    words[place - 1]?.is("allotting") === true &&
    words.slice(Math.max(0, place - LONGEST_PLAN), place).some(plans)
  );
}

/** "The judge had cleared them, setting a hearing on damages for September 4" */
export const isPlanning = (word: Word): boolean =>
  word.is("planning") ||
  // "called a snap election for 12 December"
  (word.is("cancelling") && word.isPast && word.next?.is("determiners") === true);

/**
 * "A meeting has been called for 24 April", "is set for 8 September", "found him guilty of taking money in 2022 and set
 * sentencing for July 4": counted from now, whatever is told around it.
 */
export const hasCalled = (word: Word): boolean =>
  (word.verb === "past" && word.is("settings") && word.previous?.is("coordinators") === true) ||
  (word.is("presentBe") && word.next?.is("planning")) ||
  (word.is("have") && !word.is("pastHave") && (word.next?.isPast || word.next?.is("nonFinite")) === true);

/** "was elected in 2021 and is running for a second term in November": what goes on in a month without a year is to come. */
export function goesOn(words: readonly Word[], place: number, { type }: Reading): boolean {
  const verb = words.findLast(({ verb, at }) => verb && at < place);
  return type === "calendar" && verb?.is("presentBe") === true && verb.next?.is("gerunds") === true;
}

/** "In 1955 she took her degree and was hired that fall": what the date names is of the time before it. */
export function pointsBack(words: readonly Word[], place: number, reading: Reading): boolean {
  if (reading.type !== "calendar" || reading.day !== undefined) return false;
  return words[place]?.is("that") === true || words[place - 1]?.is("that") === true;
}
