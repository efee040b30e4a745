import type { DatePack, Pattern } from "../model/date-language.js";
import type { Reading } from "../model/mention.js";
import { isUnspaced } from "../model/script.js";
import { isSpace, isWordCode } from "./characters.js";
import type { TenseReader } from "./tense.js";
import { unitAt } from "../model/units.js";

/** What a condition on the words around a match looks at. */
export interface Surroundings {
  text: string;
  start: number;
  end: number;
  /** The mention before, and where it stands. */
  last: { start: number; end: number; reading: Reading } | undefined;
  pack: DatePack;
  tense: TenseReader;
  /** What only the whole text can decide is wanted too: adjectives such as "former", years of three figures. */
  whole: boolean;
}

const LONGEST_LOOK = 32;

const isUpper = (word: string): boolean => word !== "" && word[0] !== word[0]!.toLowerCase();
const isLetter = (word: string): boolean => /^\p{L}/u.test(word);

/** Where the word, or the one mark, that stands before `at` begins and ends; nowhere at the start of a paragraph. */
function leadAt(text: string, at: number): { from: number; to: number } {
  let lines = 0;
  let to = at;
  for (; to > 0 && at - to < LONGEST_LOOK && isSpace(unitAt(text, to - 1)); to--)
    if (text[to - 1] === "\n") lines++;
  if (lines > 1) return { from: at, to: at };
  let from = to;
  while (from > 0 && to - from < LONGEST_LOOK && isWordCode(unitAt(text, from - 1))) from--;
  return { from: from === to && to > 0 ? to - 1 : from, to };
}

/** The word, or the one mark, that stands before `at`; "" at the beginning of the text, or of a paragraph. */
export function before(text: string, at: number): string {
  const { from, to } = leadAt(text, at);
  return text.slice(from, to);
}

/** The word, or the one mark, that stands after `at`; "" at the end of the text. */
export function after(text: string, at: number): string {
  let from = at;
  while (from < text.length && from - at < LONGEST_LOOK && isSpace(unitAt(text, from))) from++;
  let to = from;
  while (to < text.length && to - from < LONGEST_LOOK && isWordCode(unitAt(text, to))) to++;
  return text.slice(from, Math.max(to, from + 1));
}

/** Whether the word before `at` is one of some. */
export const follows = (text: string, at: number, words: readonly string[]): boolean =>
  words.includes(before(text, at).toLowerCase());

/** "some 2000 people", "1500 %": figures before what they count. */
const isRefused = (next: string, { pack }: Surroundings): boolean =>
  pack.bareYear.refusedBefore.includes(next.toLowerCase());
const isPluralNoun = (word: string, { tense }: Surroundings): boolean =>
  /^\p{Ll}+$/u.test(word) && tense.isPlural(word);
const isCounting = (here: Surroundings): boolean => {
  const next = after(here.text, here.end);
  return isRefused(next, here) || isPluralNoun(next, here);
};

/** Whether a match goes on from the mention before it, as in a list or to the other end of a range. */
function goesOn({ text, start, last, pack: { joiners } }: Surroundings): boolean {
  if (!last || start - last.end > LONGEST_LOOK) return false;
  const between = text.slice(last.end, start).trim().toLowerCase();
  return between === "" || joiners.list.includes(between) || joiners.range.includes(between);
}

const CLOSES_PHRASE = ",.;:)";
const DESCRIBES = /^\p{Ll}{5,}$/u;
const NAMES = /^\p{Ll}{4,}$/u;
const ENDS_SENTENCE = '.!?…"“';

/** Whether a word of growing or shrinking stands two or four words before figures. */
function isMeasured({ text, start, pack }: Surroundings): boolean {
  const lead = text
    .slice(Math.max(0, start - LONGEST_LOOK), start)
    .toLowerCase()
    .split(" ");
  return [lead.at(-3), lead.at(-5)].some(
    (word) => word !== undefined && pack.bareYear.measured.includes(word),
  );
}

/** Whether four figures that stand alone are a year, by the words beside them. */
function isBareYear(here: Surroundings): boolean {
  const { text, start, end, last, pack, tense } = here;
  const next = after(text, end);
  if (isRefused(next, here) || /^[-–]\p{L}/u.test(text.slice(end, end + 2))) return false;
  // "1936", alone on its line, heads what follows.
  if (text[end] === "\n" && (start === 0 || text[start - 1] === "\n")) return true;
  const word = before(text, start).toLowerCase();
  if (ENDS_SENTENCE.includes(word)) return !isUpper(next) && !isPluralNoun(next, here);
  if (pack.bareYear.afterAlways.includes(word)) return true;
  const year = Number(text.slice(start, end));
  // "The 1967 and 1973 wars", but "in 1912, 1500 passengers".
  if (last?.reading.type === "calendar" && last.reading.year !== undefined && !last.reading.old)
    if (goesOn(here)) return year > last.reading.year || !isPluralNoun(next, here);
  // "increased from 1061 to 1128"
  if (year < 1500 && isMeasured(here)) return false;
  if (pack.bareYear.after.includes(word)) return !isPluralNoun(next, here);
  // "His unsuccessful 2016 campaign": between an adjective and its noun.
  if (year >= 1900 && year < 2050 && DESCRIBES.test(before(text, start)) && NAMES.test(next))
    return !isPluralNoun(next, here) && !tense.isPast(next);
  // After a comma or a lower-case word only what closes the phrase speaks for a year; after a name it is the name's.
  return (word === "," || tense.isPast(word)) && CLOSES_PHRASE.includes(next);
}

/** "Doors 1985–2025": figures right after a name belong to it, unless a small word opens the sentence there. */
function followsName({ text, start, pack: { bareYear } }: Surroundings): boolean {
  const lead = before(text, start);
  const word = lead.toLowerCase();
  return isUpper(lead) && !bareYear.afterAlways.includes(word) && !bareYear.after.includes(word);
}

const isAmbiguous = ({ text, start, end, pack }: Surroundings): boolean =>
  pack.bareMonth.ambiguous.includes(text.slice(start, end).toLowerCase());

function isBareMonth(here: Surroundings): boolean {
  const { text, start, end, pack } = here;
  if (!isUpper(text[start]!)) return false;
  // "In July and August"; that both are dates of one happening is for the whole text to say. "Between" says it itself.
  const { last } = here;
  const second = last?.reading.type === "calendar" && goesOn(here);
  if (!isAmbiguous(here) || (second && (here.whole || follows(text, last.start, pack.betweenOpeners))))
    return true;
  // "June: A firm buys the club.": an entry of a list.
  if ((start === 0 || text[start - 1] === "\n") && /^\s?[:–—]\s/u.test(text.slice(end, end + 3))) return true;
  // "May Jones": a name goes on in capitals.
  if (isUpper(after(text, end))) return false;
  const { from, to } = leadAt(text, start);
  const lead = text.slice(from, to);
  const opens = /^[^\p{L}\d,]?$/u.test(before(text, from));
  return pack.bareMonth.after.includes(lead.toLowerCase()) && (!isUpper(lead) || opens || from < 2);
}

/** "$5 a year", "twice a day": what so many come to in each. */
function isRate({ text, start, pack }: Surroundings): boolean {
  const word = before(text, start);
  return /\d|%/.test(word) || word in pack.words.SCALE;
}

/** Whether a name goes on from a match: "Easter Island", "the Summer Olympics"; not "in the 19th century London grew". */
function isName({ text, start, end }: Surroundings): boolean {
  const found = text.slice(start, end);
  const last = found.slice(Math.max(found.lastIndexOf(" "), found.lastIndexOf("-")) + 1);
  return isUpper(last) && /^\p{Lu}\p{Ll}/u.test(after(text, end));
}

/** The conditions that patterns name. */
const HOLDS: Readonly<
  Record<Extract<Pattern["when"], string>, (here: Surroundings, pattern: Pattern) => boolean>
> = {
  "bare-year": (here, { as }) =>
    as.type === "calendar-range"
      ? !isRefused(after(here.text, here.end), here) && (here.text[here.end] === "\n" || !followsName(here))
      : isBareYear(here),
  uncounted: (here) => !isCounting(here),
  "bare-month": isBareMonth,
  "bare-day": ({ text, end }) => /^(?:[^\p{L}\d]|)$/u.test(after(text, end)),
  "bare-length": (here) => here.text[here.end] !== "-" && !isRate(here),
  // "The fall of the city": a season that is also a word.
  epithet: (here) => here.whole && !isAmbiguous(here),
  "day-of-month": ({ text, start }) =>
    !/\p{L}|\d/u.test(text[start - 1] ?? "") || isUnspaced(unitAt(text, start - 1)),
  "old-year": (here) => here.whole && here.end - here.start === 3 && isBareYear(here) && !isCounting(here),
  "not-name": (here) => !isName(here),
  // "The Spring Offensive" is of a spring all the same, where all mentions of times are asked for.
  name: (here) => !here.whole && isName(here),
  "before-past": ({ text, end, tense }) => tense.isPast(after(text, end).toLowerCase()),
};

/** Whether the words around a match allow it. */
export function isAllowed(pattern: Pattern, here: Surroundings): boolean {
  const { when } = pattern;
  if (when === undefined) return true;
  if (typeof when === "string") return HOLDS[when](here, pattern);
  const { text, start, end } = here;
  const next = after(text, end);
  return (
    (!when.after || follows(text, start, when.after)) &&
    !(when.notAfter && follows(text, start, when.notAfter)) &&
    (!when.then || when.then.includes(next)) &&
    (!when.before ||
      when.before.includes(next) ||
      !isLetter(next) ||
      (when.capital === true && isUpper(next))) &&
    !(when.notBefore && (when.notBefore.includes(next) || text[end] === "-"))
  );
}
