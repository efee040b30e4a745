import type { Pattern, Template } from "../model/date-language.js";

/** Words divided by white space. */
export const words = (text: string): string[] => text.trim().split(/\s+/);

/** "one two three" → { one: 1, two: 2, three: 3 } */
export const counted = (text: string, from = 1): Record<string, number> =>
  Object.fromEntries(words(text).map((word, index) => [word, from + index]));

/** "leaving left, winning won" → { leaving: "left", winning: "won" } */
export const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(",").map((pair) => words(pair) as [string, string]));

/** Words that all mean the same. */
export const all = <T>(text: string, value: T): Record<string, T> =>
  Object.fromEntries(words(text).map((word) => [word, value]));

/**
 * Words and what they mean, a meaning a line, before the forms that share it; figures are numbers.
 *   "MO morning, dawn\nNI night" → { morning: "MO", dawn: "MO", night: "NI" }
 */
export const meanings = <T extends string | number>(text: string): Record<string, T> =>
  Object.fromEntries(
    text
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [, value = "", forms = ""] = /^\s*(\S+) (.+)$/.exec(line) ?? [];
        const number = Number(value);
        return forms.split(", ").map((form) => [form, Number.isNaN(number) ? value : number]);
      }),
  ) as Record<string, T>;

/** Patterns for dates, one a line, that become the same reading. */
export const rows = (as: Template, lines: string, when?: Pattern["when"]): Pattern[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => ({ pattern: line.trim(), as, ...(when ? { when } : {}) }));
