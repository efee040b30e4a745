/** The digits that stand in their places ("二〇二五"), 0 to 9. */
export const KANJI_DIGITS = "〇一二三四五六七八九";

/** "一" to "九十九": numbers in words, each with its value. */
export function kanjiNumbers(most: number): Record<string, number> {
  const digit = (n: number): string => (n === 0 ? "" : KANJI_DIGITS[n]!);
  return Object.fromEntries(
    Array.from({ length: most }, (_, index) => {
      const n = index + 1;
      const tens = Math.floor(n / 10);
      return [`${tens > 1 ? digit(tens) : ""}${tens > 0 ? "十" : ""}${digit(n % 10)}`, n];
    }),
  );
}
