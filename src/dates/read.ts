import type { DatePack } from "../model/date-language.js";
import { parseEdtf, type Edtf } from "../model/edtf.js";
import type { DateMention, Reading } from "../model/mention.js";
import { orderOfLanguage } from "./figures.js";
import { dateReader, findMentions, type FoundMention } from "./find.js";
import { DateDiscourse, isNarrative } from "./discourse.js";
import { rangeOf } from "./resolve.js";
import { paragraphStarts, sentenceStarts } from "./sentence-starts.js";
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
  const all = findMentions(text, reader, orderOfLanguage(options.language ?? null), true);
  const narrative = isNarrative(
    all.map(({ reading }) => reading),
    reference,
  );
  // "Just" is a sign of when something happened: no mention of a time.
  const found = all.filter(
    ({ reading }) =>
      reading.type !== "recent" && reading.type !== "none" && (narrative || !("epithet" in reading)),
  );
  const discourse = new DateDiscourse(reference, narrative);
  const paragraphs = paragraphStarts(text);
  let paragraph = 0;
  const sentences = sentenceStarts(text);
  let sentence = 0;
  const read = ({ start, end, reading, ends }: FoundMention, begins?: Edtf | null): DateMention => {
    while (paragraph + 1 < paragraphs.length && paragraphs[paragraph + 1]! <= start) paragraph++;
    const from = ends && read(ends[0]);
    const both = from && ([from, read(ends[1], from.edtf)] as const);
    while (sentence + 1 < sentences.length && sentences[sentence + 1]! <= start) sentence++;
    const tense = dependsOnTense(reading)
      ? tenseAt(text, start, end, reader.tense, sentences[sentence], sentences[sentence + 1])
      : "unknown";
    const isRange = both && reading.type === "range";
    const resolved = isRange
      ? rangeOf(...both)
      : discourse.read(reading, {
          at: start,
          sentence,
          paragraph,
          tense,
          begins: begins ?? null,
          leads: start - sentences[sentence]! < OPENING || HEADS.test(text.slice(end, end + 4)),
        });
    return {
      start,
      end,
      text: text.slice(start, end),
      reading,
      ...resolved,
      ...(both ? { ends: both } : {}),
    };
  };
  return found.map((mention) => read(mention));
}

/** What stands so near the beginning of its sentence opens it. */
const OPENING = 20;
/** What ends its paragraph without a full stop closes a heading. */
const HEADS = /^\)?[ \t\r]*\n[ \t\r]*\n/;

/** Whether the verb decides what a mention means; where the year is written it does not. */
function dependsOnTense(reading: Reading): boolean {
  switch (reading.type) {
    case "calendar":
      return reading.year === undefined;
    case "range":
      return dependsOnTense(reading.from);
    case "shift":
      return reading.unit === "weekend";
    case "duration":
      return reading.ahead === true;
    default:
      return reading.type === "weekday";
  }
}
