import type { DateWords } from "../../layout/date-words.js";
import type { Edtf, Precision } from "../../model/edtf.js";

/** What the engine and a language lend to the reading of what a person types. */
export interface DateTools {
  /** BCP 47: the language of the interface. */
  language: string;
  words: DateWords;
  /** One date, EDTF or in English words, against a reference date; null where it is none. */
  readDate: (text: string, reference: Edtf | null) => Edtf | null;
}

/** What was understood; where day and month can be read in either order, both. */
export interface TypedDate {
  value: Edtf | null;
  either: readonly Edtf[];
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const pad = (figures: string | number): string => String(figures).padStart(2, "0");

/** Figures of any script as 0…9: "٢٠٢٥", "２０２５". */
const plainFigures = (text: string): string =>
  text.normalize("NFKC").replace(/\p{Nd}/gu, (sign) => {
    let zero = sign.codePointAt(0)!;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && sign.codePointAt(0)! - zero < 9) zero--;
    return String(sign.codePointAt(0)! - zero);
  });

/** Small words that stand inside a date: "8 de julio", "1er juillet", "8. Juli". */
const BETWEEN = /(?<=\d)(?:er|º|\.)(?=\s|[–-]|$)|(?<=\s)(?:de|del)\s/g;

/** The months' names in a language, each with its number from 0. */
function monthNames(language: string): [name: string, month: number][] {
  const names = (["long", "short"] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, {
      day: "numeric",
      month,
      timeZone: "UTC",
      calendar: "gregory",
    });
    return MONTHS.map((_, i): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2025, i, 8));
      const name = parts.find(({ type }) => type === "month")!.value.toLowerCase();
      return [name.replace(/\.$/, ""), i];
    });
  });
  return names.filter(([name]) => /^\p{L}{3}/u.test(name));
}

/** "8. Juli 2025" as the engine reads it: "8 July 2025". */
function inEnglish(text: string, language: string): string {
  const names = new Map(monthNames(language));
  const months = text.replace(/\p{L}+\.?/gu, (word) => {
    const month = names.get(word.toLowerCase().replace(/\.$/, ""));
    return month === undefined ? word : MONTHS[month]!;
  });
  return months === text ? text : months.replace(BETWEEN, "").trim();
}

/** Figures alone: "2025年7月", "7/2025", "20250708". */
function inFigures(text: string): Edtf | null {
  const [, year, month, day] = /^(\d{4})年\s?(?:(\d{1,2})月\s?(?:(\d{1,2})日)?)?$/.exec(text) ?? [];
  if (year) return [year, month, day].flatMap((part) => (part ? pad(part) : [])).join("-");
  const turned = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (turned) return `${turned[2]}-${pad(turned[1]!)}`;
  const basic = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  return basic && basic.slice(1).join("-");
}

/** The text between the words that a language puts round a date, or null: "seit 2023" → "2023". */
function within(text: string, around: (date: string) => string): string | null {
  const [before, after] = around("\n").split("\n") as [string, string];
  const fits =
    text.length > before.length + after.length &&
    text.toLowerCase().startsWith(before.toLowerCase()) &&
    text.toLowerCase().endsWith(after.toLowerCase());
  return fits ? text.slice(before.length, text.length - after.length).trim() : null;
}

const PRECISIONS: readonly Precision[] = ["day", "month", "year"];

/**
 * Reads a date as people type it: EDTF, figures, the words of the interface's language, English.
 * @param reference the article's date (EDTF), against which "last month" is read
 */
export function readTyped(typed: string, reference: Edtf | null, tools: DateTools): TypedDate {
  const { words, language, readDate } = tools;
  // Some browsers write a comma into an Arabic date, others none.
  const text = plainFigures(typed)
    .replace(/[،\s]+/g, " ")
    .trim();
  const found = (value: Edtf | null): TypedDate => ({ value, either: [] });
  const valid = (value: Edtf | null): Edtf | null => value && readDate(value, null);
  const whole = (part: string): Edtf | null =>
    namedYears(part, words) ?? valid(inFigures(part)) ?? readDate(inEnglish(part, language), reference);

  const [, first, second, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (first && second && first !== second) {
    const both = [`${year}-${pad(second)}-${pad(first)}`, `${year}-${pad(first)}-${pad(second)}`];
    const [value, other] = both.filter((date) => valid(date));
    return other ? { value: null, either: [value!, other] } : found(value ?? null);
  }
  for (const precision of PRECISIONS) {
    const since = within(text, (date) => words.since(date, precision));
    const until = within(text, (date) => words.until(date, precision));
    const [from, to] = [since && whole(since), until && whole(until)];
    if (from) return found(`${from}/..`);
    if (to) return found(`../${to}`);
  }
  const about = within(text, words.about);
  const near = about && whole(about);
  if (near) return found(near.includes("/") ? near : `${near.replace(/[~?%]$/, "")}~`);
  const ends = text.split(/\s?[–—~]\s?/);
  const [from, to] = ends.length === 2 ? ends.map(whole) : [];
  return found((from && to && valid(`${from}/${to}`)) || whole(text));
}

/** Decades and centuries in the interface's own words: "1990er-Jahre", "19世紀". What says both is left to the engine. */
function namedYears(text: string, { decade, century }: DateWords): Edtf | null {
  for (let year = 900; year <= 2090; year += 10)
    if (decade(year) === text && century(year) !== text) return `${pad(year / 10).padStart(3, "0")}X`;
  for (let year = 900; year <= 2000; year += 100)
    if (century(year) === text && decade(year) !== text) return `${pad(year / 100)}XX`;
  return null;
}
