// What the verbs of a sentence say of time, beside what those right around a date say.
import type { Tense } from "../dates/tense.js";
import { isComma, stretch } from "./clause.js";
import type { Word } from "./word.js";

/** What all the words of a sentence say together. */
export interface Telling {
  /** "past" where it tells nothing but what is over, "future" where all of it is to come; else null. */
  only: "past" | "future" | null;
  /** Something happens in it. */
  happens: boolean;
  /** It ends as a sentence does, and has a verb. */
  whole: boolean;
  /** A verb is in the present. */
  present: boolean;
  /** A word tells that something is over; `surely` where its form may not be a noun or a present as well ("shut"). */
  past: boolean;
  surely: boolean;
}

const tellsPast = (word: Word): boolean => word.isPast || word.is("pastHave") || word.isPastBe;

export function tellingOf(words: readonly Word[], text: string): Telling {
  const past = words.filter(tellsPast);
  return {
    only: tenseOf(words),
    happens: words.some(({ verb, happens }) => verb || happens),
    whole: /[.!]["'”’)]*$/u.test(text) && words.some((word) => word.verb || isPresentVerb(word)),
    present: words.some(({ verb }) => verb === "present"),
    past: past.length > 0,
    // "until Monday, when tolls come in"
    surely: past.some((word) => !word.is("ambiguous") && !(word.is("scheduled") && word.is("participles"))),
  };
}

/**
 * "Then came the night of 8 February": past, where a sentence tells nothing but what is over; "The team will start on the
 * smaller ledgers, from Saltmere, in the autumn": future, where all of it is to come; else null.
 */
function tenseOf(words: readonly Word[]): "past" | "future" | null {
  const [first, ...others] = words.filter(({ verb }) => verb);
  // "a smaller set of ledgers": what may be a noun is no second verb.
  if (first?.verb === "future")
    return others.every((word) => word.verb === "future" || word.is("ambiguous")) ? "future" : null;
  const over = (word: Word): boolean => word.verb === "past" || word.isPastBe;
  const plans = (word: Word): boolean =>
    word.is("scheduled") ||
    (word.is("planning") && (word.isPast || word.previous?.is("be", "nonFinite") === true));
  return first && over(first) && others.every(over) && !words.some(plans) ? "past" : null;
}

/** "suspended flights on 2 August and hopes to resume them": whether all is over up to an "and" right behind a date. */
export function isOverUntil(words: readonly Word[], end: number): boolean {
  const next = words.find(({ start }) => start >= end);
  // "ruled on Aug. 14 that the case may go to trial"
  return next?.is("coordinators", "that") === true && tenseOf(words.slice(0, next.at)) === "past";
}

/** "From Monday, the sheriff said, an ambulance will stand there": a date that opens a sentence is of what is said. */
export function opensFuture(words: readonly Word[], place: number, end: number): boolean {
  const next = words.find(({ start }) => start >= end);
  if (!next || !isComma(next) || words.slice(0, place).some((word) => !word.dates)) return false;
  const says = stretch(next.next);
  const told = says.at(-1)?.next;
  return (
    says.at(-1)?.is("saying") === true && stretch(told?.next).find(({ verb }) => verb)?.verb === "future"
  );
}

/** "Polls open on Sunday", "The board votes on Friday": a happening in the place of a verb that agrees with its subject. */
function isPresentVerb(word: Word): boolean {
  const { happens, previous, next } = word;
  if (!happens || !previous || previous.mark || previous.known.small) return false;
  const agrees = previous.is("present") !== word.is("present");
  return agrees && (!next || next.stop || next.dated || next.is("prepositions", "determiners"));
}

/** "go to the polls on Sunday, for the first time since soldiers seized power": the verb of a date tells no past. */
function isScheduled(words: readonly Word[], place: number): boolean {
  const verb = words.findLast((word) => word.at < place && word.verb);
  return (
    verb?.verb === "present" &&
    verb.is("scheduled") &&
    !words.slice(verb.at, place).some((word) => word.is("subordinators", "relatives", "coordinators"))
  );
}

/** "until at least Wednesday"; not "Not until 3 May was the last passenger lifted off". */
const isBound = (words: readonly Word[], place: number): boolean =>
  !words[0]?.is("negatives") &&
  words.slice(Math.max(0, place - 3), place).some((word) => word.is("endLeads") && !word.is("means"));

/**
 * Whether a date at `place` is to come, by the verbs of its sentence: "The council votes on the plan on Thursday", "Polls
 * open on Sunday.", "Schools stay shut until at least Wednesday".
 * @param told what the words around the date say
 * @param leads whether the sentence begins with the date
 * @param owned whether the date is a noun's: "Friday's closing price"
 */
export function looksAhead(
  telling: Telling,
  words: readonly Word[],
  place: number,
  told: Tense,
  { leads, owned }: { leads: boolean; owned: boolean },
): boolean {
  if (told !== "future" && !telling.surely && isBound(words, place)) return true;
  if (told === "past") return telling.whole && isScheduled(words, place);
  if (told !== "unknown") return false;
  // "June 9 -- Coral Sky Amphitheatre": where nothing happens, somebody will be.
  if (leads) return telling.present || !telling.happens;
  return telling.present || (telling.whole && !telling.past && !owned);
}
