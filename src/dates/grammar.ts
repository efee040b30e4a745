import type { DatePack, Pattern } from "../model/date-language.js";
import type { CalendarReading, ClockTime, Reading, Unit } from "../model/mention.js";
import { readFigures, type FigureOrder } from "./figures.js";
import type { Token } from "./lexer.js";

/** Patterns as one automaton: a trie over classes of words ("MONTH") and words themselves ("=ago"). */
export interface Grammar {
  root: GrammarNode;
  /** The words that patterns name; the lexer must know them. */
  literals: ReadonlySet<string>;
}

interface GrammarNode {
  next: Map<string, GrammarNode>;
  accepts: { pattern: Pattern; rank: number } | null;
}

const isClass = (element: string): boolean => /^[A-Z]+$/.test(element);

/** All rows of keys that a pattern stands for, its options and alternatives written out. */
function expand(pattern: string): string[][] {
  let rows: string[][] = [[]];
  for (const element of pattern.split(" ")) {
    const optional = element.length > 1 && element.endsWith("?");
    const keys = (optional ? element.slice(0, -1) : element)
      .split("|")
      .map((key) => (isClass(key) ? key : `=${key}`));
    rows = rows.flatMap((row) => [...keys.map((key) => [...row, key]), ...(optional ? [row] : [])]);
  }
  return rows;
}

export function compileGrammar(pack: DatePack): Grammar {
  const root: GrammarNode = { next: new Map(), accepts: null };
  const literals = new Set<string>();
  pack.patterns.forEach((pattern, rank) => {
    for (const row of expand(pattern.pattern)) {
      // "mid-1970s" holds a hyphen; what begins with one is the rest of something else.
      if (row[0] === "=-") continue;
      let node = root;
      for (const key of row) {
        if (key.startsWith("=") && key.length > 1 && /[\p{L}]/u.test(key)) literals.add(key.slice(1));
        let next = node.next.get(key);
        if (!next) node.next.set(key, (next = { next: new Map(), accepts: null }));
        node = next;
      }
      node.accepts ??= { pattern, rank };
    }
  });
  return { root, literals };
}

/** What matched: the pattern, the tokens [from, to), and their values by class, in order. */
export interface Match {
  pattern: Pattern;
  from: number;
  to: number;
  values: Captures;
}

export type Captures = ReadonlyMap<string, readonly (number | string)[]>;

const isGap = (text: string, from: number, to: number): boolean => {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 160 && code !== 9 && code !== 10 && code !== 13 && code !== 0x202f)
      return false;
  }
  return true;
};

/** All matches that begin at token `from`, longest first. Bounded by the longest pattern, whatever the text. */
export function matchAt(grammar: Grammar, text: string, tokens: readonly Token[], from: number): Match[] {
  const found: (Match & { rank: number })[] = [];
  const path: [string, number | string][] = [];
  const walk = (node: GrammarNode, at: number): void => {
    if (node.accepts && at > from) {
      const values = new Map<string, (number | string)[]>();
      for (const [name, value] of path) values.set(name, [...(values.get(name) ?? []), value]);
      found.push({ pattern: node.accepts.pattern, rank: node.accepts.rank, from, to: at, values });
    }
    const token = tokens[at];
    if (!token || (at > from && !isGap(text, tokens[at - 1]!.end, token.start))) return;
    for (const lexeme of token.lexemes) {
      const next = node.next.get(lexeme.class);
      if (!next) continue;
      path.push([lexeme.class, lexeme.value]);
      walk(next, at + 1);
      path.pop();
    }
    const literal = token.word === "" ? undefined : node.next.get(`=${token.word}`);
    if (literal) walk(literal, at + 1);
  };
  walk(grammar.root, from);
  return found.sort((a, b) => b.to - a.to || a.rank - b.rank);
}

const number = (values: Captures, name: string, index = 0): number | undefined => {
  const value = values.get(name)?.[index];
  return typeof value === "number" ? value : undefined;
};

/** Two-digit years lie in the century before 2070: the usual pivot of Unix and of word processors. */
const widenYear = (short: number): number => (short < 70 ? 2000 + short : 1900 + short);

function clockTime(values: Captures): ClockTime | undefined {
  const figure = values.get("CLOCK")?.[0] ?? values.get("DOTCLOCK")?.[0];
  const halfday = number(values, "HALFDAY");
  let parts: number[];
  if (typeof figure === "string") parts = figure.split(/[:.]/).map(Number);
  else if (halfday !== undefined) parts = [number(values, "NUMBER") ?? NaN];
  else return undefined;
  let hour = parts[0]!;
  if (halfday !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + halfday;
  }
  if (!(hour >= 0 && hour <= 24)) return undefined;
  const zone = number(values, "ZONE");
  return {
    hour,
    ...(parts[1] === undefined ? {} : { minute: parts[1] }),
    ...(parts[2] === undefined ? {} : { second: parts[2] }),
    ...(zone === undefined ? {} : { offset: zone }),
  };
}

function calendar(values: Captures): CalendarReading {
  const reading: CalendarReading = { type: "calendar" };
  const year = number(values, "YEAR") ?? number(values, "ANYYEAR") ?? number(values, "QUANTITY");
  const short = number(values, "SHORTYEAR");
  if (year !== undefined) reading.year = year;
  else if (short !== undefined) Object.assign(reading, { year: widenYear(short), shortYear: true });
  const fields: [keyof CalendarReading, number | undefined][] = [
    ["month", number(values, "MONTH")],
    ["day", number(values, "DAY") ?? number(values, "DAYTH")],
    ["season", number(values, "SEASON")],
    ["quarter", number(values, "QUARTER")],
    ["direction", number(values, "DIRECTION")],
  ];
  // "the 1800s" are a century; the 2000s are, so far, ten years.
  const decade = number(values, "DECADE");
  if (decade !== undefined && decade % 100 === 0 && decade < 2000 && decade > 99)
    reading.century = decade / 100 + 1;
  else if (decade !== undefined) reading.decade = decade;
  for (const [name, value] of fields) if (value !== undefined) Object.assign(reading, { [name]: value });
  if (number(values, "ERA") === 1) reading.bce = true;
  if (values.has("ABOUT")) reading.approximate = true;
  const part = values.get("PART")?.[0];
  if (part === "start" || part === "mid" || part === "end") reading.part = part;
  return reading;
}

/** "6–13 July 2025", "30 June to 2 July", "1914–18": two readings that share what is written once. */
function calendarRange(values: Captures): Reading | null {
  const years = values.get("YEAR") ?? [];
  const months = values.get("MONTH") ?? [];
  const days = [...(values.get("DAY") ?? []), ...(values.get("DAYTH") ?? [])] as number[];
  const side = (index: number): CalendarReading => ({
    type: "calendar",
    ...(years.length > 0 ? { year: Number(years[Math.min(index, years.length - 1)]) } : {}),
    ...(months.length > 0 ? { month: Number(months[Math.min(index, months.length - 1)]) } : {}),
    ...(days.length > 0 ? { day: days[index]! } : {}),
  });
  const [from, to] = [side(0), side(1)];
  const short = number(values, "TWODIGITS");
  const era = number(values, "ERA");
  if (era !== undefined) {
    const [first, last] = (values.get("ANYYEAR") ?? []).map(Number);
    if (first === undefined || last === undefined || (era === 1 ? first <= last : first >= last)) return null;
    const bce = era === 1 ? { bce: true } : {};
    return {
      type: "range",
      from: { type: "calendar", year: first, ...bce },
      to: { type: "calendar", year: last, ...bce },
    };
  }
  if (days.length === 0 && years.length === 1 && short !== undefined)
    to.year = Math.floor(from.year! / 100) * 100 + short;
  if (
    from.year !== undefined &&
    to.year !== undefined &&
    months.length < 2 &&
    days.length === 0 &&
    months.length === 0
  )
    if (to.year <= from.year || to.year - from.year > 150) return null;
  return { type: "range", from, to };
}

/** The reading of a match, or null where its values make no time (a 31 June is found; 25 o'clock is not). */
export function readMatch(match: Match, order: FigureOrder): Reading | null {
  const { as } = match.pattern;
  const { values } = match;
  const unit = as.type === "shift" && as.unit ? as.unit : (values.get("UNIT")?.[0] as Unit | undefined);
  const time = clockTime(values);
  const withTime = time ? { time } : {};
  const count = number(values, "NUMBER") ?? number(values, "QUANTITY");
  switch (as.type) {
    case "calendar": {
      const full = values.get("FULL")?.[0];
      if (typeof full === "string") return readFigures(full, order);
      const reading = calendar(values);
      if (as.ordinal) reading[as.ordinal] = number(values, "ORDINAL")!;
      if (as.fiscal) reading.fiscal = true;
      if (as.from) Object.assign(reading, { from: as.from, direction: 1 });
      return { ...reading, ...withTime };
    }
    case "calendar-range":
      return calendarRange(values);
    case "shift": {
      const today = number(values, "TODAY");
      const direction = number(values, "DIRECTION");
      const amount =
        as.amount ??
        today ??
        (direction !== undefined && !as.sign ? direction : (count ?? 1) * (as.sign ?? 1));
      if (!Number.isSafeInteger(amount) || Math.abs(amount) > 100_000) return null;
      return {
        type: "shift",
        unit: unit ?? "day",
        amount,
        from: as.from ?? "reference",
        ...(values.has("ABOUT") ? { approximate: true } : {}),
        ...withTime,
      };
    }
    case "weekday": {
      const direction = number(values, "DIRECTION");
      return {
        type: "weekday",
        weekday: number(values, "WEEKDAY")!,
        ...(direction === undefined ? {} : { direction: direction as -1 | 0 | 1 }),
      };
    }
    case "same":
      return { type: "same", unit: unit ?? "day" };
    case "time":
      return time ? { type: "time", time } : null;
    case "anniversary":
      return { type: "anniversary", ordinal: number(values, "ORDINAL") ?? count ?? null };
    case "duration":
      return { type: "duration", unit: unit ?? "day", amount: count ?? null };
    case "recent":
    case "set":
    case "vague":
      return { type: as.type };
  }
}
