import { unitAt } from "../model/units.js";

const PRIME = 0x01000193;
const FIRST_SURROGATE = 0xd800;

/** Two 32-bit hashes by FNV-1a's construction, from two offsets. */
type Hashes = readonly [number, number];

const add = ([first, second]: Hashes, sign: number): Hashes => [
  Math.imul(first ^ sign, PRIME),
  Math.imul(second ^ sign, PRIME),
];

/** Whether a sign of a text in lower case is a letter or a figure. */
const isOfWord = (sign: number): boolean =>
  sign < 128
    ? (sign >= 97 && sign <= 122) || (sign >= 48 && sign <= 57)
    : /[\p{L}\p{N}]/u.test(String.fromCodePoint(sign));

/** Adds the words of a text alone, by which it is known again: in lower case, a space between two. */
function addWords([first, second]: Hashes, text: string): Hashes {
  const lower = text.toLowerCase();
  let apart = false;
  let begun = false;
  const { length } = lower;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(lower, at);
    const sign = unit < FIRST_SURROGATE ? unit : lower.codePointAt(at)!;
    if (sign > 0xffff) at++;
    if (!isOfWord(sign)) {
      apart = begun;
      continue;
    }
    if (apart) {
      first = Math.imul(first ^ 32, PRIME);
      second = Math.imul(second ^ 32, PRIME);
    }
    first = Math.imul(first ^ sign, PRIME);
    second = Math.imul(second ^ sign, PRIME);
    apart = false;
    begun = true;
  }
  return [first, second];
}

/** Four hexadecimal digits of 16 bits. */
const digits = (bits: number): string => (0x10000 | (bits & 0xffff)).toString(16).slice(1);

/**
 * What gives the events of an article their ids: from its title and the clause's words, so that they survive shifted
 * offsets and dates. An id holds two hashes, as 14 hexadecimal digits.
 */
export function eventIds(title: string): (clause: string) => string {
  const above = add(addWords([0x811c9dc5, 0x41c6ce57], title), 10);
  return (clause) => {
    const [first, second] = addWords(above, clause);
    return `e-${digits(first >>> 16).slice(2)}${digits(first)}${digits(second >>> 16)}${digits(second)}`;
  };
}
