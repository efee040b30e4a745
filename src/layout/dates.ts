import { DAY, parseEdtf, type Edtf, type Extent, type Precision } from "../model/edtf.js";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options })));
  return made;
}

/** "Sept". */
export function monthText(time: number, language: string): string {
  return format(language, { month: "short" }).format(time);
}

/** The calendar year as people write it: there is no year zero. */
export function yearText(time: number, language: string): string {
  const year = new Date(time).getUTCFullYear();
  if (year > 0) return String(year);
  if (/^en\b/.test(language)) return `${1 - year} BCE`;
  return format(language, { year: "numeric", era: "short" }).format(time);
}

/** Intl writes BCE years without a word of it unless asked; then the year's own text takes the year's place. */
function withYear(time: number, language: string, options: Intl.DateTimeFormatOptions): string {
  return format(language, { ...options, year: "numeric" })
    .formatToParts(time)
    .map(({ type, value }) => (type === "year" ? yearText(time, language) : value))
    .join("");
}

/** "1990s"; before the common era the first year and the last, since "50s" would count backwards. */
function yearsText(start: number, years: number, language: string): string {
  if (new Date(start).getUTCFullYear() > 0) return `${yearText(start, language)}s`;
  const last = new Date(start);
  last.setUTCFullYear(last.getUTCFullYear() + years - 1);
  return `${yearText(start, language)} – ${yearText(last.getTime(), language)}`;
}

/** Text of a moment at one precision, in UTC. `brief` shortens months. */
export function calendarText(time: number, precision: Precision, language: string, brief = false): string {
  const month = brief ? "short" : "long";
  switch (precision) {
    case "day":
      return withYear(time, language, { day: "numeric", month });
    case "month":
      return withYear(time, language, { month });
    case "quarter":
      return `Q${Math.floor(new Date(time).getUTCMonth() / 3) + 1} ${yearText(time, language)}`;
    case "season":
    case "half": {
      const months = precision === "half" ? 5 : 2;
      const last = new Date(time);
      last.setUTCMonth(last.getUTCMonth() + months);
      return `${monthText(time, language)}–${withYear(last.getTime(), language, { month: "short" })}`;
    }
    case "decade":
    case "century":
      return yearsText(time, precision === "decade" ? 10 : 100, language);
    default:
      return yearText(time, language);
  }
}

/** The clock time and zone as the text names them: EDTF keeps the offset, so no conversion is made. */
function clockText(date: Edtf, language: string, brief: boolean): string | null {
  const parts = /^(.+?)T(\d\d(?::\d\d)?)\S*?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(date);
  if (!parts) return null;
  const day = parseEdtf(parts[1]!);
  if (!day) return null;
  const clock = parts[2]!.length === 2 ? `${parts[2]}:00` : parts[2]!;
  const zone = !parts[3] || brief ? "" : parts[3] === "Z" ? " UTC" : ` UTC${parts[3]}`;
  return `${calendarText(day.start, "day", language, brief)}, ${clock}${zone}`;
}

function singleText(date: Edtf, extent: Extent, language: string, brief: boolean): string {
  const fine = ["hour", "minute", "second"].includes(extent.precision);
  return (
    (fine && clockText(date, language, brief)) ||
    calendarText(extent.start, extent.precision, language, brief)
  );
}

/** Words around a date that have no form in Intl. */
export interface DateWords {
  since: (date: string) => string;
  until: (date: string) => string;
  about: (date: string) => string;
}

/** English, and what every other language gets until it has its own. */
const DATE_WORDS: DateWords = {
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  about: (date) => `about ${date}`,
};

function rangeText(from: Edtf, to: Edtf, language: string, brief: boolean): string {
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  if (!first || !last) return `${from}/${to}`;
  const days = first.precision === "day" && last.precision === "day" && first.start >= 0;
  if (days) {
    const options = { day: "numeric", month: brief ? "short" : "long", year: "numeric" } as const;
    return format(language, options).formatRange(first.start, last.end - DAY);
  }
  return `${singleText(from, first, language, brief)} – ${singleText(to, last, language, brief)}`;
}

/**
 * A date in the reader's language, at its own precision and never more: "July 2025", "8 July 2025", "1990s",
 * "since March 2023". What is no EDTF value comes back as it is.
 */
export function dateText(date: Edtf, language: string, brief = false, words: DateWords = DATE_WORDS): string {
  const extent = parseEdtf(date);
  if (!extent) return date;
  const bare = date.replace(/[~?%]/g, "");
  const [from, to] = bare.split("/") as [string, string | undefined];
  const text = (): string => {
    if (to === undefined) return singleText(from, extent, language, brief);
    const one = (side: string): string => dateText(side, language, brief, words);
    if (extent.end === Infinity) return words.since(one(from));
    if (extent.start === -Infinity) return words.until(one(to));
    return rangeText(from, to, language, brief);
  };
  return extent.approximate ? words.about(text()) : text();
}

const UNITS = [
  ["year", 365.2425 * DAY],
  ["month", 30.436875 * DAY],
  ["day", DAY],
  ["hour", DAY / 24],
  ["minute", DAY / 1440],
] as const;

/** "34 years", "4 months": the largest unit that fits at least once, rounded down. Empty under a minute. */
export function durationText(ms: number, language: string, width: "short" | "long" = "long"): string {
  const found = UNITS.find(([, length]) => ms >= length);
  if (!found) return "";
  const [unit, length] = found;
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: width }).format(
    Math.floor(ms / length),
  );
}
