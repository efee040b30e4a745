import { unitAt } from "./units.js";

/** Whether the unit belongs to a script without spaces between words: kana, kanji and the like. */
export const isUnspaced = (code: number): boolean =>
  (code >= 0x3005 && code <= 0x3007) ||
  (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff);

/** Signs of such a script that are about as long as a word. */
const SIGNS_PER_WORD = 2;

/** About how many words the signs of such scripts in a text make. */
export function unspacedWords(text: string): number {
  let signs = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) if (isUnspaced(unitAt(text, at))) signs++;
  return Math.floor(signs / SIGNS_PER_WORD);
}

/** How many words a text holds; where no spaces divide them, about how many. */
export const wordCount = (text: string): number => text.split(/\s+/).length + unspacedWords(text);
