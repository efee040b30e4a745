// What is told of the time since a date: mostly how things are, and now and then what began then.
import type { Clause } from "./clause.js";
import { isDayDate, isYearDate, type DatedWords } from "./dated.js";
import { past, type Happening } from "./happening.js";
import { hasHappening } from "./states.js";
import type { Word } from "./word.js";

/** "has closed four of its nine libraries since 2010" tells no event; "has been in custody since March" tells when it began. */
export function judgeSince(
  clause: Clause,
  verb: Word,
  main: Word,
  after: readonly Word[],
  date: DatedWords,
  denied: boolean,
): Happening | null {
  // "has been small since 1999", "in service since 1971" are states; "in custody since March" began, and what is so since a day, on it.
  const be = main === verb && verb.next?.is("nonFinite");
  const vague = "decade" in date.reading || "century" in date.reading;
  const place = verb.next?.next?.is("prepositions") && (hasHappening(after) || !isYearDate(date));
  const state = vague || (be && !place && !isDayDate(date));
  // "has closed four of its nine libraries since 2010"
  // "has helped to clear seven of them"
  const doing = main.next?.isInfinitive ? main.next.next : main;
  const object = doing?.next?.mark ? doing.next.next : doing?.next;
  const counts = object?.is("numerals") || /^\d/.test(object?.text ?? "");
  const used = main.is("states") && verb.next?.is("nonFinite");
  // "who has flown for the airline since 2006", "the old operator had run the line since 1924": what somebody does.
  // "has hardly moved", "has had a place in his heart"
  if (verb.next?.is("barely") || (verb.next?.is("have") && !verb.next.next?.isInfinitive)) return null;
  const passive = verb.next?.is("nonFinite") || verb.next?.next?.is("nonFinite");
  const relative = clause.kind === "relative";
  const does =
    !passive &&
    (relative ? !verb.is("pastHave") : !main.happens && (verb.is("pastHave") || isYearDate(date)));
  if (does) return null;
  // "Eleven shops have closed since 2018"
  const several = clause.words.find((word) => !word.mark && !word.isAdverb);
  const summed = several?.is("numerals") && !several.is("indefinites") && !verb.is("pastHave");
  if (isYearDate(date) && (summed || /^\d/.test(several?.text ?? ""))) return null;
  return verb.verb === "have" && !used && !denied && !state && !counts && !main.is("measures")
    ? past(0.4)
    : null;
}
