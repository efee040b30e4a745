import type { CalendarReading, ClockTime, Detail, Direction, Reading, Unit } from "../model/mention.js";
import type { Template } from "../model/date-language.js";
import { readFigures, type FigureOrder } from "./figures.js";
import type { Match } from "./grammar.js";
import type { Lexeme } from "./lexer.js";

/** The meanings that a pattern named, in order. */
type Captures = readonly Lexeme[];

const valuesOf = (values: Captures, name: string): (number | string)[] =>
  values.filter((one) => one.class === name).map(({ value }) => value);
const has = (values: Captures, name: string): boolean => values.some((one) => one.class === name);

function number(values: Captures, name: string, index = 0): number | undefined {
  for (const { class: found, value } of values)
    if (found === name && index-- === 0) return typeof value === "number" ? value : undefined;
  return undefined;
}

/** What is known of some fields. */
const known = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

/** Two-digit years lie in the century before 2070: the usual pivot of Unix and of word processors. */
const widenYear = (short: number): number => (short < 70 ? 2000 + short : 1900 + short);

function clockTime(values: Captures): ClockTime | undefined {
  const figure = values.find(({ class: name }) => name === "CLOCK" || name === "DOTCLOCK")?.value;
  const halfday = number(values, "HALFDAY");
  const named = number(values, "HOURNAME");
  let parts: number[];
  if (named !== undefined) parts = [named, 0];
  else if (typeof figure === "string") parts = figure.split(/[:.]/).map(Number);
  else if (has(values, "OCLOCK")) {
    const minute = number(values, "NUMBER", 1) ?? number(values, "OCLOCK");
    parts = [number(values, "NUMBER") ?? NaN, ...(minute ? [minute] : [])];
  } else if (halfday !== undefined) parts = [number(values, "NUMBER") ?? NaN];
  else return undefined;
  let hour = parts[0]!;
  if (halfday !== undefined) {
    if (hour < 0 || hour > 12) return undefined;
    hour = (hour % 12) + halfday;
  }
  if (!(hour >= 0 && hour <= 24)) return undefined;
  return known({ hour, minute: parts[1], second: parts[2], offset: number(values, "ZONE") });
}

/** "6:30 in the evening", "eleven o'clock tonight": twelve hours on, where the clock's half of the day is not said. */
export function inDaypart({ time, daypart }: Detail): ClockTime | undefined {
  const late = daypart === "AF" || daypart === "EV" || daypart === "NI";
  if (!time || !late || time.hour > 11 || (daypart === "NI" && time.hour < 6)) return time;
  return { ...time, hour: time.hour + 12 };
}

/** The fields of a reading that classes of words name. */
const FIELDS: Readonly<Record<string, string>> = {
  ...{ YEAR: "year", ANYYEAR: "year", MONTH: "month", MONTHNUM: "month", DAY: "day", DAYTH: "day" },
  ...{
    SEASON: "season",
    QUARTER: "quarter",
    DIRECTION: "direction",
    TOWARD: "direction",
    HOLIDAY: "holiday",
    TODAY: "amount",
  },
  ...{ WEEKDAY: "weekday", WEEKDAYS: "weekday", VAGUE: "toward", EPITHET: "toward" },
  ...{ UNIT: "unit", UNITS: "unit", OFTEN: "unit", PART: "part", PARTOF: "part", DAYPART: "daypart" },
  ...{ ABOUT: "mod", OVER: "mod" },
};

/** Any of the fields that readings have. */
type Fields = Detail &
  Partial<CalendarReading> & {
    unit?: Unit;
    amount?: number;
    to?: "day" | "week" | "month";
    toward?: Direction;
  };

function fieldsOf(values: Captures, fixed: object, directed: boolean): Fields {
  const fields: Record<string, unknown> = { ...fixed };
  for (const { class: name, value } of values) {
    const field = FIELDS[name];
    if (field && fields[field] === undefined && (directed || field !== "direction")) fields[field] = value;
  }
  const time = clockTime(values);
  if (time) fields["time"] = inDaypart({ ...fields, time });
  if (fields["mod"]) fields["approximate"] = true;
  return fields;
}

function calendar(values: Captures, fields: Fields): CalendarReading {
  const reading: CalendarReading = { ...fields, type: "calendar" };
  const short = number(values, "SHORTYEAR");
  const before = number(values, "ERANAME") ?? number(values, "HUNDREDS")! * 100;
  if (before >= 0) reading.year = before + number(values, "NUMBER")!;
  else if (short !== undefined) Object.assign(reading, { year: widenYear(short), shortYear: true });
  else if (has(values, "QUANTITY")) reading.year = number(values, "QUANTITY")!;
  // "the 1800s" are a century; the 2000s are, so far, ten years.
  const decade = number(values, "DECADE") ?? number(values, "DECADEYEAR") ?? number(values, "OLDDECADE");
  if (decade !== undefined && decade % 100 === 0 && decade < 2000 && decade > 99)
    reading.century = decade / 100 + 1;
  else if (decade !== undefined) reading.decade = decade;
  if (number(values, "ERA") === 1) reading.bce = true;
  return reading;
}

/** "The first Tuesday of November", "the last Monday in May": a day that moves, as feasts do. */
function nthWeekday({ month, ...reading }: CalendarReading, values: Captures): CalendarReading | null {
  const nth = number(values, "ORDINAL") ?? -1;
  if (nth > 5 || month === undefined) return null;
  return { ...reading, holiday: `${month}/${number(values, "WEEKDAY")!}/${nth}` };
}

/** "6–13 July 2025", "30 June to 2 July", "1914–18": two readings that share what is written once. */
function calendarRange(values: Captures): Reading | null {
  const years = valuesOf(values, "YEAR");
  const months = valuesOf(values, "MONTH");
  const days = valuesOf(values, "DAY") as number[];
  // What stands once is of both.
  const one = (list: readonly unknown[], index: number): number | undefined =>
    (list[index] ?? list[0]) as number | undefined;
  const side = (index: number): CalendarReading => ({
    type: "calendar",
    ...known({ year: one(years, index), month: one(months, index), day: days[index] }),
  });
  const [from, to] = [side(0), side(1)];
  const short = number(values, "TWODIGITS");
  const era = number(values, "ERA");
  if (era !== undefined) {
    const [first, last] = valuesOf(values, "ANYYEAR").map(Number);
    if (first === undefined || last === undefined || (era === 1 ? first <= last : first >= last)) return null;
    const year = (one: number): CalendarReading => ({
      ...{ type: "calendar", year: one },
      ...(era === 1 ? { bce: true } : {}),
    });
    return { type: "range", from: year(first), to: year(last) };
  }
  if (days.length === 0 && years.length === 1 && short !== undefined)
    to.year = Math.floor(from.year! / 100) * 100 + short;
  if (from.year !== undefined && to.year !== undefined && days.length === 0 && months.length === 0)
    if (to.year <= from.year || to.year - from.year > 150) return null;
  return { type: "range", from, to };
}

/** A pattern's own number, and what stands before it: "two and a half". */
const fixedAmount = (own: number | undefined, values: Captures): number | undefined =>
  own === undefined ? undefined : own + (number(values, "NUMBER") ?? 0);

/** How many: "three", "2 1/2", "two hundred"; null for "several". */
function amountOf(values: Captures): number | null {
  if (has(values, "SOME")) return null;
  const numbers = valuesOf(values, "NUMBER") as number[];
  const [whole, over, under] = numbers;
  if (under) return whole! + over! / under;
  const count =
    number(values, "QUANTITY") ?? over ?? whole ?? (has(values, "UNITS") && !has(values, "SCALE") ? null : 1);
  return count === null ? null : count * (number(values, "SCALE") ?? 1);
}

/** A template, whatever it is of. */
type AnyTemplate = { type: Template["type"]; sign?: 1 | -1; amount?: number } & Pick<
  Extract<Template, { type: "calendar" }>,
  "ordinal" | "from" | "yearShift" | "epithet"
>;

/** The reading of a match, or null where its values make no time (a 31 June is found; 25 o'clock is not). */
export function readMatch(match: Match, order: FigureOrder): Reading | null {
  const values = match.lexemes;
  const { type, sign, ordinal, amount: own } = match.pattern.as as AnyTemplate;
  const { fixed } = match;
  const fields = fieldsOf(values, fixed, type === "calendar" || has(values, "WEEKDAY"));
  const { unit = "day" } = fields;
  switch (type) {
    case "calendar": {
      const [first] = values;
      if (first?.class === "FULL") return readFigures(first.value as string, order);
      const reading = calendar(values, fields);
      if (ordinal === "weekday") return nthWeekday(reading, values);
      if (ordinal) reading[ordinal] = (number(values, "ORDINAL") ?? number(values, "NUMBER"))!;
      if (fixed.from && fixed.yearShift === undefined) reading.direction ??= 1;
      return reading;
    }
    case "calendar-range":
      return calendarRange(values);
    case "shift": {
      const count = amountOf(values);
      // "several years ago", "months later": no number of them.
      if (count === null && own === undefined) return { type: "vague", toward: sign ?? -1 };
      const amount = sign
        ? (fixedAmount(own, values) ?? count ?? 1) * sign
        : (own ?? fields.amount ?? number(values, "DIRECTION") ?? number(values, "TOWARD") ?? count ?? 1);
      if (!Number.isFinite(amount) || Math.abs(amount) > 100_000) return null;
      const reading = {
        ...{ from: "reference" as const, ...fields, type, unit, amount },
        ...(sign ? { counted: true as const } : {}),
      };
      const years = unit === "decade" ? 10 : unit === "century" ? 100 : 1;
      if (!sign || years === 1) return reading;
      const inYears = { ...reading, unit: "year" as const, amount: amount * years };
      // "A decade ago" is ten years, more or less, and no decade by the calendar; "a decade ago today" is exact.
      return reading.to ? inYears : { mod: "APPROX", ...inYears, approximate: true };
    }
    case "weekday":
      return { weekday: number(values, "SHORTDAY"), ...fields, type } as Reading;
    case "same":
      return { ...fields, type, unit };
    case "time":
      return fields.time || fields.daypart ? { ...fields, type } : null;
    case "anniversary":
      return { type, ordinal: number(values, "ORDINAL") ?? number(values, "NUMBER") ?? null };
    case "duration": {
      const { mod } = fields;
      // "sentenced in 1987 to 20 years in prison"
      const [first, second] = valuesOf(values, "NUMBER") as number[];
      if (first! > 999 && second! < first!) return null;
      return { type, unit, amount: fixedAmount(own, values) ?? amountOf(values), ...(mod ? { mod } : {}) };
    }
    case "set":
      return { ...fields, ...known({ amount: own ?? number(values, "NUMBER") }), type } as Reading;
    case "recent":
    case "none":
      return { type };
    case "vague":
      return { type, toward: fields.toward ?? -1, ...(fixed.epithet ? { epithet: true } : {}) };
  }
}
