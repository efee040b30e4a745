import { DAY, parseEdtf, utc, type Edtf, type Extent, type Precision } from "../model/edtf.js";
import { dateWordsOf } from "./date-words.js";

/** The axis counts the years of one calendar, in one kind of figures: so do all dates beside it. */
const AXIS = { timeZone: "UTC", calendar: "gregory", numberingSystem: "latn" } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(language, { ...AXIS, ...options })));
  return made;
}

/**
 * What Intl says in American English is known beforehand: the first format that a page makes takes longer than a whole
 * picture.
 */
const isAmerican = (language: string): boolean => language === "en" || language === "en-US";
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

function americanMonth(time: number, width: "long" | "short"): string {
  const name = MONTHS[new Date(time).getUTCMonth()]!;
  return width === "long" ? name : name.slice(0, 3);
}

/** "Sept". */
export function monthText(time: number, language: string): string {
  return isAmerican(language)
    ? americanMonth(time, "short")
    : format(language, { month: "short" }).format(time);
}

/** The calendar year as people write it: there is no year zero. */
export function yearText(time: number, language: string): string {
  const year = new Date(time).getUTCFullYear();
  if (year > 0) return String(year);
  if (/^en\b/.test(language)) return `${1 - year} BCE`;
  return format(language, { year: "numeric", era: "short" }).format(time);
}

/** Intl writes BCE years without a word of it unless asked; then the year's own text takes the year's place. */
function withYear(
  time: number,
  language: string,
  options: { day?: "numeric"; month: "long" | "short" },
): string {
  if (isAmerican(language)) {
    const day = options.day ? ` ${new Date(time).getUTCDate()},` : "";
    return `${americanMonth(time, options.month)}${day} ${yearText(time, language)}`;
  }
  return format(language, { ...options, year: "numeric" })
    .formatToParts(time)
    .map(({ type, value }) => (type === "year" ? yearText(time, language) : value))
    .join("");
}

/** "1990s"; before the common era the first year and the last, since "50s" would count backwards. */
function yearsText(start: number, precision: "decade" | "century", language: string): string {
  const year = new Date(start).getUTCFullYear();
  if (year > 0) return dateWordsOf(language)[precision](year);
  const last = utc(year + (precision === "decade" ? 9 : 99));
  return `${yearText(start, language)} – ${yearText(last, language)}`;
}

/** Text of a moment at one precision, in UTC. `brief` shortens months. */
export function calendarText(time: number, precision: Precision, language: string, brief = false): string {
  const month = brief ? "short" : "long";
  const words = dateWordsOf(language);
  switch (precision) {
    case "day":
      return withYear(time, language, { day: "numeric", month });
    case "month":
      return withYear(time, language, { month });
    case "quarter":
      return words.quarter(Math.floor(new Date(time).getUTCMonth() / 3) + 1, yearText(time, language));
    case "season":
    case "half": {
      const months = precision === "half" ? 5 : 2;
      const last = new Date(time);
      last.setUTCMonth(last.getUTCMonth() + months);
      return `${monthText(time, language)}–${withYear(last.getTime(), language, { month: "short" })}`;
    }
    case "decade":
    case "century":
      return yearsText(time, precision, language);
    default:
      return words.year(yearText(time, language));
  }
}

/** The clock time and zone as the text names them: EDTF keeps the offset, so no conversion is made. */
function clockText(date: Edtf, language: string, brief: boolean): string | null {
  const [, day, hour, minutes = ":00", zone] =
    /^([^T]+)T(\d\d)(:\d\d)?[^Z+-]*(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(date) ?? [];
  const extent = day && parseEdtf(day);
  if (!extent) return null;
  const offset = zone && !brief ? ` UTC${zone.replace("Z", "")}` : "";
  return `${calendarText(extent.start, "day", language, brief)}, ${hour}${minutes}${offset}`;
}

function singleText(date: Edtf, extent: Extent, language: string, brief: boolean): string {
  const fine = ["hour", "minute", "second"].includes(extent.precision);
  return (
    (fine && clockText(date, language, brief)) ||
    calendarText(extent.start, extent.precision, language, brief)
  );
}

/** As Intl's `formatRange`: "July 8 – 10, 2025", "July 8 – August 1, 2025", "July 8, 2025 – August 1, 2026". */
function americanRange(start: number, end: number, month: "long" | "short"): string {
  const [from, to] = [start, end].map((time) => withYear(time, "en", { day: "numeric", month })) as [
    string,
    string,
  ];
  const [a, b] = [new Date(start), new Date(end)];
  if (from === to) return from;
  if (a.getUTCFullYear() !== b.getUTCFullYear()) return `${from} – ${to}`;
  const sameMonth = a.getUTCMonth() === b.getUTCMonth();
  return `${from.split(",")[0]!} – ${sameMonth ? to.slice(to.indexOf(" ") + 1) : to}`;
}

function rangeText(from: Edtf, to: Edtf, language: string, brief: boolean): string {
  const [first, last] = [parseEdtf(from), parseEdtf(to)];
  if (!first || !last) return `${from}/${to}`;
  if (first.precision === "day" && last.precision === "day" && first.start >= utc(1)) {
    const month = brief ? "short" : "long";
    const end = last.end - DAY;
    if (isAmerican(language)) return americanRange(first.start, end, month);
    const { range } = dateWordsOf(language);
    if (range) return range(singleText(from, first, language, brief), singleText(to, last, language, brief));
    return format(language, { day: "numeric", month, year: "numeric" }).formatRange(first.start, end);
  }
  return `${singleText(from, first, language, brief)} – ${singleText(to, last, language, brief)}`;
}

/**
 * A date in the reader's language, at its own precision and never more: "July 2025", "8 July 2025", "1990s",
 * "since March 2023". What is no EDTF value comes back as it is.
 */
export function dateText(date: Edtf, language: string, brief = false): string {
  const extent = parseEdtf(date);
  if (!extent) return date;
  const bare = date.replace(/[~?%]/g, "");
  const [from, to] = bare.split("/") as [string, string | undefined];
  const words = dateWordsOf(language);
  const known = (side: Edtf): [string, Precision] => [
    dateText(side, language, brief),
    parseEdtf(side)!.precision,
  ];
  const text =
    to === undefined
      ? singleText(from, extent, language, brief)
      : extent.end === Infinity
        ? words.since(...known(from))
        : extent.start === -Infinity
          ? words.until(...known(to))
          : rangeText(from, to, language, brief);
  return extent.approximate ? words.about(text) : text;
}

const UNITS = [
  ["year", 365.2425 * DAY],
  ["month", 30.436875 * DAY],
  ["day", DAY],
  ["hour", DAY / 24],
  ["minute", DAY / 1440],
] as const;

/** By so much whole years and months of the calendar may be shorter than as many of the mean length. */
const CALENDAR_SLACK = 2 * DAY;

/** "34 years", "4 months": the largest unit that fits at least once, rounded down. Empty under a minute. */
export function durationText(ms: number, language: string, width: "short" | "long" = "long"): string {
  const slackOf = (length: number): number => (length > DAY ? CALENDAR_SLACK : 0);
  const found = UNITS.find(([, length]) => ms + slackOf(length) >= length);
  if (!found) return "";
  const [unit, length] = found;
  return new Intl.NumberFormat(language, { ...AXIS, style: "unit", unit, unitDisplay: width }).format(
    Math.floor((ms + slackOf(length)) / length),
  );
}
