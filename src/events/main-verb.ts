// What a finite verb, and the word of its group that says what happens, tell by themselves.
import { isYearDate, type DatedWords } from "./dated.js";
import type { Word } from "./word.js";

/** "Found no survivors", but "voted no on Friday". */
export const denies = (word: Word): boolean =>
  word.is("negatives") && !(word.is("determiners") && (word.next?.is("prepositions") || word.next?.mark));

/** "… was to begin in January, but will not", "but was called off": whether the rest of a sentence says that a plan came to nothing. */
export function isTakenBack({ last }: DatedWords, verb: Word): boolean {
  for (let word = verb.next; word; word = word.next) {
    if (word.at <= last) continue;
    if (word.is("negatives") && word.previous?.is("be", "have", "future")) return true;
    if (word.is("cancelling") && word.previous?.is("be", "nonFinite")) return true;
  }
  return false;
}

/** "was reported in June but never happened" */
export function neverCame({ last }: DatedWords, verb: Word): boolean {
  for (let word = verb.next; word && !word.stop; word = word.next)
    if (word.at > last && word.is("coordinators") && word.next?.is("negatives") && word.next.next?.isPast)
      return true;
  return false;
}

/** Whether a verb of saying tells what was done: "was reported to the police", "a room was added", "wrote a book". */
export function isDone(verb: Word, main: Word, date: DatedWords): boolean {
  // "knew of it in March but told the board only 14 months later": that is when it became known.
  const { reading } = date;
  const later = reading.type === "shift" && reading.from === "anchor" && reading.unit !== "day";
  if (later && main === verb && main.is("informing")) return true;
  // "was told on Monday that …" is a day in court; "was told in a phone call on Sunday" is what happened.
  if (verb.verb === "be" && main.is("informing"))
    return date.first >= 0 && (date.reading.type !== "weekday" || !tellsThat(main) || tellsFate(main));
  if (verb.verb === "be")
    return main.happens ? !isYearDate(date) && date.reading.type !== "range" : main.is("makings");
  // "The inquiry reported in November 2022"
  const alone = main === verb && main.is("makings") && main.next?.dates && date.last >= lastPlace(main);
  return (isMade(main) || alone || (main === verb && isRefused(main))) && !("decade" in date.reading);
}

/** "was told on Friday that he would serve 32 years": what a court did with somebody. */
function tellsFate(main: Word): boolean {
  let that = main.next;
  while (that && !that.stop && !that.is("that")) that = that.next;
  return (
    that?.is("that") === true && that.next?.is("person") === true && that.next.next?.verb === "hypothetical"
  );
}

/** The place of the last word before the next stop, or before the end. */
function lastPlace(word: Word): number {
  let last = word;
  while (last.next && !last.next.stop && last.next.text !== ".") last = last.next;
  return last.at;
}

/** "declined in August to step in", but "declined to comment on Monday". */
function isRefused(word: Word): boolean {
  let to = word.next;
  while (to && (to.dates || to.dated)) to = to.next;
  return (
    to?.isInfinitive === true &&
    word.is("refusals") &&
    !to.next?.is("saying", "replies", "have", "be", "nonFinite")
  );
}

/** Whether something is told after a verb: "that he would serve", "how it began". */
function tellsThat(verb: Word): boolean {
  for (let word = verb.next; word; word = word.next)
    if (word.verb || word.is("that", "asking", "freeRelatives") || word.isInfinitive) return true;
  return false;
}

/** "wrote a book", "reported a loss". */
const isMade = (word: Word): boolean =>
  word.is("makings") &&
  ((word.next?.is("determiners", "possessives") === true && !word.next.is("that")) ||
    // "Recalled for the cup in May, she …"
    (!word.previous && word.next?.is("complementing") === true) ||
    // "recalled 8,000 foot warmers"
    /^\d/.test(word.next?.text ?? "") ||
    // "wrote to Norrland"
    (word.next?.is("infinitive") === true && !word.next.isInfinitive));

/** Whether a clause opens with its verb, before its subject: "had we listened", "Had work begun in 1973". */
export const isInverted = ({ previous, next }: Word): boolean =>
  !previous ||
  // Not "Sandrini, the climber, had his ban halved".
  (((previous.mark && !next?.is("possessives")) || previous.is("coordinators")) &&
    (next?.is("determiners") || next?.pronoun !== undefined || next?.capital === true));

/** "is set to open", "is due on Friday"; "was set up" and "the record was set" are done. */
export const isPlan = (main: Word): boolean =>
  main.is("planning") &&
  (!main.is("ambiguous") || main.next?.isInfinitive === true || main.next?.is("complementing") === true);

/** "was meant to open in July"; but "was known to have left". */
export const isMeant = (verb: Word, main: Word): boolean =>
  verb.verb === "be" &&
  main.is("states") &&
  !main.is("habits") &&
  main.next?.isInfinitive === true &&
  !main.next.next?.is("have", "nonFinite");

/** "This story was first published on 11 February", "Last edited 2024-06-11": of the page itself. */
export function isEdit(main: Word, before: readonly Word[]): boolean {
  // "An earlier version of this story misstated the number of seats"
  if (before.some((word) => word.is("pieces") && word.previous?.is("thing"))) return true;
  return (
    main.is("edits") &&
    (before.length > 0 || main.at === 0) &&
    before.every((word) => word.is("pieces", "determiners", "adverbs", "superlatives", "be") || word.mark)
  );
}

/** Of "was last inspected", "is set to open", "has been living" the word that says what happens. */
export function mainVerb(verb: Word, after: readonly Word[]): Word {
  let done = verb.next;
  while (done?.isAdverb) done = done.next;
  // "did flag the line"
  const led = verb.verb === "future" || (verb.is("emphatic") && done?.known.small === false);
  if (led && done && !done.mark && !done.is("negatives", "be", "have", "nonFinite"))
    return done.is("planning") ? verb : done;
  const group = [verb, ...after.slice(0, 5)];
  // "had to be rebuilt"
  const has = (word: Word): boolean => word.isInfinitive && word.previous === verb && verb.is("have");
  const end = group.findIndex(
    (word) => word.mark || (word.is("determiners", "prepositions", "coordinators") && !has(word)),
  );
  return (
    (end < 0 ? group : group.slice(0, end)).find(
      (word) =>
        (word.is("planning", "gerunds") && !word.is("nonFinite")) ||
        (word.isPast && !word.is("be", "have", "nonFinite")),
    ) ?? verb
  );
}
