import type { DatePack } from "../model/date-language.js";
import { parseEdtf, type Edtf } from "../model/edtf.js";
import type { DateMention } from "../model/mention.js";
import { orderOfLanguage } from "./figures.js";
import { dateReader, findMentions, type FoundMention } from "./find.js";
import { DateDiscourse, isNarrative } from "./discourse.js";
import { tenseAt } from "./tense.js";

export interface DateOptions {
  /** The date against which relative mentions are read (EDTF); without it they stay unknown, with the reason. */
  reference?: Edtf | null;
  /** BCP 47; its region decides how 7/8/2025 is read. */
  language?: string | null;
}

/**
 * Finds and resolves every mention of a time in a text.
 * @returns the mentions in order, none overlapping another; offsets in UTF-16 units
 * @throws {RangeError} where `reference` is no EDTF value
 */
export function readDates(text: string, pack: DatePack, options: DateOptions = {}): DateMention[] {
  const reference = options.reference ?? null;
  if (reference !== null && !parseEdtf(reference))
    throw new RangeError(`The reference “${reference}” is no EDTF date; write it such as 2025-07-17.`);
  const reader = dateReader(pack);
  const found = findMentions(text, reader, orderOfLanguage(options.language ?? null))
    // "Just" is a sign of when something happened, "44-year-old" says how old somebody is: no mentions of a time.
    .filter(({ reading }) => reading.type !== "recent" && reading.type !== "age");
  const narrative = isNarrative(
    found.map(({ reading }) => reading),
    reference,
  );
  const discourse = new DateDiscourse(reference, narrative);
  const paragraphs = paragraphStarts(text);
  let paragraph = 0;
  const read = ({ start, end, reading, ends }: FoundMention): DateMention => {
    while (paragraph + 1 < paragraphs.length && paragraphs[paragraph + 1]! <= start) paragraph++;
    const both = ends && ([read(ends[0]), read(ends[1])] as const);
    const [from, to] = sentenceAround(text, start, end);
    const tense = tenseAt(text.slice(from, to), start - from, end - from, reader.tense);
    const resolved = discourse.read(reading, { at: start, paragraph, tense });
    return {
      start,
      end,
      text: text.slice(start, end),
      reading,
      ...resolved,
      ...(both ? { ends: both } : {}),
    };
  };
  return found.map(read);
}

/** So many characters around a date are looked at for its verb: no clause of news is longer. */
const REACH = 400;
/** A sentence ends after a word in lower case, a long one or figures; short names with a stop are abbreviations. */
const SENTENCE_END =
  /(?:(?<!\p{L})\p{Ll}[\p{L}'’-]*|\p{L}{6}|\d|[)%])[.!?]["”’)']*\s+(?=["“‘'(]*[\p{Lu}\d])|\n\s*\n/gu;

/** The sentence around a mention, as far as a look at its neighbourhood tells: [start, end). */
function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  const first = Math.max(0, start - REACH);
  let from = first;
  for (const match of text.slice(first, start + 1).matchAll(SENTENCE_END)) {
    const next = first + match.index + match[0].length;
    if (next <= start) from = next;
  }
  const ahead = text.slice(end, end + REACH);
  const stop = ahead.search(SENTENCE_END);
  return [from, stop < 0 ? end + ahead.length : end + stop + 1];
}

/** Where the paragraphs of a plain text begin: after each empty line. */
function paragraphStarts(text: string): number[] {
  const starts = [0];
  for (const gap of text.matchAll(/\n[ \t\r]*\n\s*/g)) starts.push(gap.index + gap[0].length);
  return starts;
}
