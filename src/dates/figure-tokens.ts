import { endOfWord, isDigit, isWordCode } from "./characters.js";
import type { Lexeme, Lexer, Token } from "./lexer.js";
import { unitAt } from "../model/units.js";

const FULL_ISO =
  /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?)?)?(?![\d-])/;
const FULL_FIGURES = /^(\d{1,4})([/.])(\d{1,2})\2(\d{2,4})(?![\d/]|\.\d)/;
const CLOCK = /^(\d{1,2})[:.](\d\d)(?:[:](\d\d))?(?![\d]|[.:]\d)/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?/;
const DECIMAL = /^\d+(?:[.,]\d+|[¼½¾⅓⅔])/;
/** Figures longer than this name no time. */
const LONGEST_FIGURE = 40;

const FRACTIONS: Readonly<Record<string, number>> = {
  "¼": 0.25,
  "½": 0.5,
  "¾": 0.75,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
};

/** "1,621", "2.5", "3½". */
function quantity(figures: string): number {
  const fraction = FRACTIONS[figures.at(-1)!];
  return fraction ? Number(figures.slice(0, -1)) + fraction : Number(figures.replace(/,/g, ""));
}

/** "2005-06": in prose the year after, not June; "1998-99": no month at all. */
function isSeason(figures: string): boolean {
  const parts = /^(\d{4})-(\d\d)$/.exec(figures);
  return parts !== null && (Number(parts[2]) > 12 || Number(parts[2]) === (Number(parts[1]) + 1) % 100);
}

/** The figures that begin at `start`, with all that they may mean; without a meaning where they are no time. */
export function figureAt(lexer: Lexer, text: string, start: number): Token {
  let end = start;
  while (end < text.length && isDigit(unitAt(text, end))) end++;
  const digits = end - start;
  const token = (length: number, ...lexemes: Lexeme[]): Token => ({
    start,
    end: start + length,
    entry: { word: "", key: "", lexemes, alone: length > 2 && lexemes.length > 0, capital: false },
    following: undefined,
  });
  if (digits > LONGEST_FIGURE) return token(digits);
  const before = text[start - 1] ?? " ";
  // "2.3.1" is a version, "555-1999" a telephone number; what is glued to letters or a currency on its left is a name or
  // an amount ("B52", "$2,022", "£2000", "#1999").
  const glued =
    (before === "." && start > 1 && isDigit(unitAt(text, start - 2))) ||
    (before === "-" && digits === 4 && /(?:^|\D)\d{3}-$/.test(text.slice(Math.max(0, start - 5), start))) ||
    isWordCode(unitAt(before, 0)) ||
    "$€£¥#₹+".includes(before);
  if ("-/.:,¼½¾⅓⅔".includes(text[end] ?? " ")) {
    const ahead = text.slice(start, start + LONGEST_FIGURE);
    const match = (pattern: RegExp): RegExpExecArray | null => (glued ? null : pattern.exec(ahead));
    const iso = match(FULL_ISO);
    if (iso && !isSeason(iso[0])) return token(iso[0].length, { class: "FULL", value: iso[0] });
    const figures = match(FULL_FIGURES);
    if (figures) return token(figures[0].length, { class: "FULL", value: figures[0] });
    const clock = match(CLOCK);
    if (clock && Number(clock[1]) < 25 && Number(clock[2]) < 60)
      return token(clock[0].length, {
        class: clock[0].includes(":") ? "CLOCK" : "DOTCLOCK",
        value: clock[0],
      });
    const grouped = (GROUPED.exec(ahead) ?? DECIMAL.exec(ahead))?.[0];
    if (grouped)
      return glued
        ? token(grouped.length)
        : token(grouped.length, { class: "QUANTITY", value: quantity(grouped) });
  }
  const wordEnd = endOfWord(text, end);
  if (glued) return token(wordEnd - start);
  const value = Number(text.slice(start, end));
  if (wordEnd > end) return suffixed(lexer, text.slice(end, wordEnd), digits, value, token);
  if (text.startsWith("'s", end) && digits === 4 && value % 10 === 0)
    return token(digits + 2, { class: "DECADE", value });
  const lexemes: Lexeme[] = [{ class: "NUMBER", value }];
  if (digits === 4 && value >= 1000 && value < 2200) lexemes.push({ class: "YEAR", value });
  const isShortYear = digits === 2 && "'’‘".includes(before);
  if (digits <= 2 && value >= 1 && value <= 31 && !isShortYear) lexemes.push({ class: "DAY", value });
  if (digits <= 2 && value >= 1 && value <= 12) lexemes.push({ class: "MONTHNUM", value });
  if (digits === 4 && value % 10 === 0) lexemes.push({ class: "DECADEYEAR", value });
  // "2146 GMT".
  if (digits === 4 && value < 2400 && value % 100 < 60)
    lexemes.push({ class: "DOTCLOCK", value: `${Math.floor(value / 100)}.${value % 100}` });
  if (digits === 2) lexemes.push({ class: "TWODIGITS", value });
  if (isShortYear) lexemes.push({ class: "SHORTYEAR", value });
  if (digits <= 4) lexemes.push({ class: "ANYYEAR", value });
  return token(digits, ...lexemes);
}

/** "8th", "1990s", "90s", "10am": figures that letters follow at once. */
function suffixed(
  { ordinalSuffixes, decadeSuffixes }: Lexer,
  letters: string,
  digits: number,
  value: number,
  token: (length: number, ...lexemes: Lexeme[]) => Token,
): Token {
  const suffix = letters.slice(0, 8).toLowerCase();
  const length = digits + letters.length;
  if (ordinalSuffixes.includes(suffix)) {
    const ordinal = { class: "ORDINAL", value };
    return value >= 1 && value <= 31
      ? token(length, ordinal, { class: "DAY", value }, { class: "DAYTH", value })
      : token(length, ordinal);
  }
  if (decadeSuffixes.includes(suffix) && value % 10 === 0) {
    if (value < 100 || (value >= 1000 && value < 2200)) return token(length, { class: "DECADE", value });
    if (value < 1000) return token(length, { class: "OLDDECADE", value });
  }
  // "10am": the figure, then the word.
  return digits <= 2 ? token(digits, { class: "NUMBER", value }) : token(length);
}
