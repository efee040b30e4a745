// Stretches of a sentence behind what stands between commas or dashes.
import { isComma, isDated, isSubjectStart, stretch, wordsUntil } from "./clause.js";
import type { Word } from "./word.js";

/** An aside between dashes has so many words. */
const LONGEST_ASIDE = 30;

/** The stretch behind an "and", or the one behind that where it is a date with what leads to it: "and, on April 11, 2017, the company filed". */
export function pastDate(word: Word | undefined): Word[] {
  // "in 1956, 1971 and 1988, and each time they broke down": a list.
  const past = pastOwn(word);
  if (!word?.dated || word.is("prepositions")) return past;
  // … but "and next month, at 82, he will cut the ribbon".
  return past[0]?.pronoun && past[1]?.verb ? past : stretch(word);
}

/** A phrase between a date and its clause has so many words. */
const LONGEST_PHRASE = 3;

/** The stretch that a word opens, or the first after it that is more than a date. */
function pastOwn(word: Word | undefined): Word[] {
  const found = stretch(word);
  const next = word && (found.at(-1)?.next ?? word);
  // "and finally, in 2014, the council closed it"
  const onlyDate = found.every((one) => one.dates || one.dated) || found.every((one) => one.isAdverb);
  // "and next month, at 82, he will cut the ribbon"
  const aside =
    found.length <= LONGEST_PHRASE && found[0]?.is("prepositions") && !found[0].known.opens && next?.next;
  const passing = onlyDate || (aside && isSubjectStart(aside) && !found.some((one) => one.verb));
  const goesOn = passing && next && isComma(next) && next.next;
  return goesOn && !goesOn.is("subordinators", "relatives") ? pastOwn(goesOn) : found;
}

/** "who, on 9 March 2020, ran a probe along it": the stretch behind a date between commas, or the one that a word opens. */
export const pastFront = (word: Word | undefined): Word[] =>
  word && isComma(word) ? pastOwn(word.next) : stretch(word);

/** So many commas stand at most around what is said beside a subject. */
const MOST_INSERTED = 4;

/** "offers from Boston and Houston, wrote 140 papers", "as a nurse, went to night school": nothing is said beside a subject. */
function isFiniteVerb(verb: Word | undefined): boolean {
  const { next } = verb ?? {};
  const object = next?.is("determiners", "possessives") || /^\d/.test(next?.text ?? "");
  return verb?.verb === "past" && (verb.is("surelyPast") || (object && !next!.dated));
}

/** "its director, Ruud Tielemans, who was due to retire, left": a subject with what is said beside it, and its verb; null where none follows. */
export function pastInserted(opener: Word | undefined): Word[] | null {
  let first = opener;
  while (first?.dates || first?.dated) first = first.next;
  // "a firm whose report, published in May, blamed the welds"
  const owned = first?.previous?.is("relatives") && !first.verb && !first.isPast && !first.known.small;
  if (!first || !(owned || isSubjectStart(first))) return null;
  const subject = stretch(first);
  let end = subject.at(-1)?.next;
  for (let count = 0; count < MOST_INSERTED && end && isComma(end); count++) {
    const told = stretch(end.next);
    const [verb] = told;
    if (verb?.is("coordinators") || (count === 0 && isFiniteVerb(verb))) return null;
    if (count > 0 && verb?.verb && verb.verb !== "present") return [...subject, ...told];
    end = told.at(-1)?.next;
  }
  return null;
}

export const isDash = ({ text }: Word): boolean => text === "–" || text === "—" || text === "--";

/** The dash that closes an aside without a date, so that the clause around it goes on; null where none does. */
export function closingDash(word: Word): Word | null {
  const between = wordsUntil(word.next, (one) => isDash(one) || one.text === ";");
  const end = between.at(-1)?.next;
  const isAside = end && isDash(end) && end.next && between.length <= LONGEST_ASIDE;
  return isAside && !between.some(isDated) ? end : null;
}
