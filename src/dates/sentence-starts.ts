import { isSpace, isWordCode } from "./characters.js";

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

/** What may end a sentence. */
const STOPS = [".", "!", "?", "\n", "。"];

/**
 * Where the sentences of a plain text begin, roughly: enough to keep one's verb from speaking for another's date. The
 * `text` room cuts sentences by a language's own abbreviations; this needs none. Linear in the text.
 */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  // The next of each stop; the search for one is far faster than a look at every unit.
  const found = STOPS.map((stop) => text.indexOf(stop));
  for (;;) {
    let first = 0;
    for (let one = 1; one < found.length; one++)
      if (found[one]! >= 0 && (found[first]! < 0 || found[one]! < found[first]!)) first = one;
    if (found[first]! < 0) return starts;
    const at = found[first]!;
    const start = startAfter(text, at, STOPS[first]!);
    if (start !== null && start > starts.at(-1)!) starts.push(start);
    found[first] = text.indexOf(STOPS[first]!, Math.max(at + 1, start ?? 0));
  }
}

/** Where a sentence begins after the stop at `at`; null where the stop ends none. */
function startAfter(text: string, at: number, stop: string): number | null {
  let next = at + 1;
  while (next < text.length && CLOSERS.includes(text[next]!)) next++;
  const gap = next;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  if (stop === "。") return next;
  if (stop === "\n") return text.slice(gap, next).includes("\n") ? next : null;
  if (next === gap || !endsWord(text, at)) return null;
  let first = next;
  while (first < text.length && OPENERS.includes(text[first]!)) first++;
  const head = text[first] ?? "";
  return isUpper(head) || /\d/.test(head) ? next : null;
}

/** Where the paragraphs of a plain text begin: after each empty line. */
export function paragraphStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at)) {
    let next = at + 1;
    while (next < text.length && isSpace(text.charCodeAt(next))) next++;
    if (text.slice(at + 1, next).includes("\n")) starts.push(next);
    at = next;
  }
  return starts;
}
