/**
 * The text without what stands at its end of a class of characters. A loop: an expression such as `[.,]+$` begins anew at
 * each of them, which takes quadratic time on a text that is full of them.
 * @param off one character of the class
 */
export function trimEndOf(text: string, off: RegExp): string {
  let end = text.length;
  while (end > 0 && off.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
