import { unitAt } from "../model/units.js";

const FIRST_SURROGATE = 0xd800;

/** A hash by FNV-1a's construction, with one sign more. */
const add = (hash: number, sign: number): number => Math.imul(hash ^ sign, 0x01000193);

/** Whether a sign of a text in lower case is a letter or a figure. */
const isOfWord = (sign: number): boolean =>
  sign < 128
    ? (sign >= 97 && sign <= 122) || (sign >= 48 && sign <= 57)
    : /[\p{L}\p{N}]/u.test(String.fromCodePoint(sign));

/** Adds the words of a text alone, by which it is known again: a space between two. The text is in lower case. */
function addWords(hash: number, text: string): number {
  const { length } = text;
  let all = hash;
  let begun = false;
  let apart = false;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at);
    const sign = unit < FIRST_SURROGATE ? unit : text.codePointAt(at)!;
    if (sign > 0xffff) at++;
    if (isOfWord(sign)) {
      if (apart) all = add(all, 32);
      all = add(all, sign);
      apart = false;
      begun = true;
    } else apart = begun;
  }
  return all;
}

/** Eight hexadecimal digits: two times four, for an engine writes small numbers far faster. */
const digits = (hash: number): string =>
  [hash >>> 16, hash & 0xffff].map((half) => (0x10000 | half).toString(16).slice(1)).join("");

/**
 * What gives the events of an article their ids: from its title and the clause's words, so that they survive shifted
 * offsets and dates. An id holds two hashes, as 14 hexadecimal digits.
 */
export function eventIds(title: string): (clause: string) => string {
  const above = [0x811c9dc5, 0x41c6ce57].map((offset) => add(addWords(offset, title.toLowerCase()), 10));
  return (clause) => {
    const lower = clause.toLowerCase();
    return `e-${above
      .map((hash) => digits(addWords(hash, lower)))
      .join("")
      .slice(2)}`;
  };
}
