import type { Pattern, Template } from "../model/date-language.js";

/** Words divided by white space. */
export const words = (text: string): string[] => text.trim().split(/\s+/);

/** "one two three" → { one: 1, two: 2, three: 3 } */
export const counted = (text: string, from = 1): Record<string, number> =>
  Object.fromEntries(words(text).map((word, index) => [word, from + index]));

/** Words that all mean the same. */
export const all = <T>(text: string, value: T): Record<string, T> =>
  Object.fromEntries(words(text).map((word) => [word, value]));

/** Patterns for dates, one a line, that become the same reading. */
export const rows = (as: Template, lines: string, when?: Pattern["when"]): Pattern[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => ({ pattern: line.trim(), as, ...(when ? { when } : {}) }));
