import { isUnspaced } from "../model/script.js";
import { unitAt } from "../model/units.js";

/** What a unit is: nothing that a word is made of; a sign of a script without spaces; part of a word; a figure. */
export const [OTHER, UNSPACED, LETTER, DIGIT] = [1, 2, 3, 4];

const WORD = /[\p{L}\p{M}]/u;
/** By unit; 0 as long as nobody asked. */
const KINDS = new Uint8Array(0x10000);

export const kindOf = (code: number): number => KINDS[code] || (KINDS[code] = findKind(code));

function findKind(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (isUnspaced(code)) return UNSPACED;
  return WORD.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));

/** Whether the unit at `code` is part of a word that spaces divide. */
export const isWordCode = (code: number): boolean => kindOf(code) >= LETTER;

/** The end of the word that goes on at `at`. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  const { length } = text;
  while (end < length && isWordCode(unitAt(text, end))) end++;
  return end;
}

/** So many hashes there are: few enough for a table of them to stay at hand. */
export const HASHES = 0x4000;

/** Hashes a word unit by unit, the same for small letters and capitals: the bit by which they differ is set in both. */
export const nextHash = (hash: number, code: number): number => (hash * 31 + (code | 32)) & (HASHES - 1);
