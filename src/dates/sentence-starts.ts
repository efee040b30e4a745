import { isWordCode } from "./lexer.js";

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;
/** Marks that may close a sentence after its stop, and open the next: quotation marks and brackets. */
const CLOSERS = "\"'”’»)]";
const OPENERS = "\"'“‘«([";
const isUpper = (character: string): boolean => character !== character.toLowerCase();
/** A capitalised word of no more letters before a stop is an abbreviation ("Sec. Bessent"). */
const LONGEST_ABBREVIATION = 5;

/** Whether a stop at `at` ends a sentence, by the word before it: initials and short names are cut short by theirs. */
function endsWord(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start <= LONGEST_ABBREVIATION && isWordCode(text.charCodeAt(start - 1))) start--;
  const length = at - start;
  return (
    length > LONGEST_ABBREVIATION || (length > 0 ? !isUpper(text[start]!) : !isSpace(text.charCodeAt(at - 1)))
  );
}

/**
 * Where the sentences of a plain text begin, roughly: enough to keep one's verb from speaking for another's date. The
 * `text` room cuts sentences by a language's own abbreviations; this needs none. Linear in the text.
 */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isStop = code === 46 || code === 33 || code === 63;
    if (!isStop && code !== 10 && code !== 0x3002) continue;
    let next = at + 1;
    while (next < text.length && CLOSERS.includes(text[next]!)) next++;
    const gap = next;
    while (next < text.length && isSpace(text.charCodeAt(next))) next++;
    if (code === 10 ? !text.slice(gap, next).includes("\n") : isStop && (next === gap || !endsWord(text, at)))
      continue;
    let first = next;
    while (first < text.length && OPENERS.includes(text[first]!)) first++;
    const head = text[first] ?? "";
    if (isStop && !isUpper(head) && !/\d/.test(head)) continue;
    if (next > starts.at(-1)!) starts.push(next);
    at = next - 1;
  }
  return starts;
}
