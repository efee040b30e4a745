import type { SentencePack } from "../model/language.js";
import { unitAt } from "../model/units.js";

/** The sentence-ending marks of scripts without spaces: nothing need follow them. */
const FULL_WIDTH = "。！？｡";
const TERMINATORS = `.!?…؟।॥።${FULL_WIDTH}`;
/** The last of the plain ones is the question mark, before all letters. */
const LAST_PLAIN = 63;
const CLOSERS = "\"'”’»)]}」』）›*";
/** The white space that `String.prototype.trim` takes: thin and em spaces are common between figures. */
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)));
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LOWER = /\p{Ll}/u;
const WORD_CHARACTER = /[\p{L}\p{N}.'’&-]/u;

/** A pack's words in the form in which they are asked for. */
export interface SentenceReader {
  leading: ReadonlySet<string>;
  beforeNames: ReadonlySet<string>;
  trailing: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  halfDays: ReadonlySet<string>;
  /** What may follow a clock time. */
  timed: ReadonlySet<string>;
}

export function sentenceReader(pack: SentencePack): SentenceReader {
  return {
    leading: new Set(pack.leading),
    beforeNames: new Set(pack.beforeNames),
    trailing: new Set(pack.trailing),
    openers: new Set(pack.openers),
    halfDays: new Set(pack.halfDays),
    timed: new Set([...pack.stampDates, ...pack.stampWords]),
  };
}

/** The longest word that is looked back or ahead for; longer runs of letters are no abbreviation. */
const LONGEST_WORD = 24;

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && WORD_CHARACTER.test(text[start - 1]!)) start--;
  return text.slice(start, at);
}

function wordAfter(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < LONGEST_WORD && WORD_CHARACTER.test(text[end]!)) end++;
  return text.slice(at, end);
}

/** Whether the dot at `dot` belongs to an abbreviation, an initial or a number, so that the sentence goes on. */
function dotGoesOn(text: string, dot: number, next: number, reader: SentenceReader): boolean {
  const written = wordBefore(text, dot);
  const before = written.toLowerCase();
  if (before === "") return false;
  const following = wordAfter(text, next);
  const opens = reader.openers.has(following.toLowerCase());
  // "Sec. Bessent", "No. 4", but "we sat. The rain went on", "yes or no. The maps".
  // … nor "to say no. Halston came back": what is short for something else before a name has a capital, but for a few.
  const small = written === before && before.length > 1 && /^\p{Lu}\p{Ll}/u.test(following);
  if (small && reader.leading.has(before) && !reader.beforeNames.has(before)) return false;
  if (reader.leading.has(before)) return !opens || written !== before || before.length === 1;
  // "At 2 p.m. Smith spoke", but "2 p.m. Friday".
  const named = (): boolean => /^\p{Lu}\p{Ll}/u.test(following) && !reader.timed.has(following.toLowerCase());
  if (reader.trailing.has(before)) return !opens && !(reader.halfDays.has(before) && named());
  // "J. Smith", "Lee J. M. Brown": an initial before a name.
  // … but not "-190 C. Nobody expects".
  const measures =
    before.length === 1 && /[-−–+°.,]\d+\s?$|°$/u.test(text.slice(Math.max(0, dot - 8), dot - 1));
  if (/^(?:\p{L}\.)*\p{L}$/u.test(before) && before.length < 6)
    return before.length === 1 ? !measures : !opens;
  return false;
}

/**
 * Cuts a paragraph into sentences: [start, end) offsets into `text`, white space at the edges left out. Linear in the
 * text. "U.S.", "Sec. Bessent", "Aug. 15", "Inc.," and quotation marks after the full stop stay inside.
 */
export function splitSentences(
  text: string,
  reader: SentenceReader,
  from = 0,
): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = from;
  const close = (end: number): void => {
    let first = start;
    let last = end;
    while (first < last && isSpace(unitAt(text, first))) first++;
    while (last > first && isSpace(unitAt(text, last - 1))) last--;
    if (last > first) found.push([first, last]);
    start = end;
  };
  const { length } = text;
  for (let at = from; at < length; at++) {
    const unit = unitAt(text, at);
    if (unit === 32 || (unit > LAST_PLAIN && unit < 128)) continue;
    const mark = text[at]!;
    if (!TERMINATORS.includes(mark)) continue;
    let end = at + 1;
    while (end < text.length && (TERMINATORS.includes(text[end]!) || CLOSERS.includes(text[end]!))) end++;
    if (end >= text.length) break;
    if (!FULL_WIDTH.includes(mark)) {
      if (!isSpace(unitAt(text, end))) {
        at = end - 1;
        continue;
      }
      let next = end;
      while (next < text.length && isSpace(unitAt(text, next))) next++;
      let first = next;
      while (first < text.length && !LETTER_OR_DIGIT.test(text[first]!) && !isSpace(unitAt(text, first)))
        first++;
      const ahead = text[first] ?? "";
      if (LOWER.test(ahead) || (mark === "." && end === at + 1 && dotGoesOn(text, at, first, reader))) {
        at = end - 1;
        continue;
      }
    }
    close(end);
    at = end - 1;
  }
  close(text.length);
  return found;
}
