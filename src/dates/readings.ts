import type {
  CalendarReading,
  ClockTime,
  Daypart,
  Detail,
  Direction,
  Modifier,
  Part,
  Reading,
  Unit,
} from "../model/mention.js";
import { readFigures, type FigureOrder } from "./figures.js";
import type { Captures, Match } from "./grammar.js";

const number = (values: Captures, name: string, index = 0): number | undefined => {
  const value = values.get(name)?.[index];
  return typeof value === "number" ? value : undefined;
};

/** A captured word that stands for one of a few values; the pack's types say that it does. */
const word = <T extends string>(values: Captures, name: string): T | undefined =>
  values.get(name)?.[0] as T | undefined;

/** Two-digit years lie in the century before 2070: the usual pivot of Unix and of word processors. */
const widenYear = (short: number): number => (short < 70 ? 2000 + short : 1900 + short);

function clockTime(values: Captures): ClockTime | undefined {
  const figure = values.get("CLOCK")?.[0] ?? values.get("DOTCLOCK")?.[0];
  const halfday = number(values, "HALFDAY");
  const named = number(values, "HOURNAME");
  let parts: number[];
  if (named !== undefined) parts = [named, 0];
  else if (typeof figure === "string") parts = figure.split(/[:.]/).map(Number);
  else if (values.has("OCLOCK")) {
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
  const zone = number(values, "ZONE");
  return {
    hour,
    ...(parts[1] === undefined ? {} : { minute: parts[1] }),
    ...(parts[2] === undefined ? {} : { second: parts[2] }),
    ...(zone === undefined ? {} : { offset: zone }),
  };
}

/** What stands with a date whatever kind it is of: when in it, and how exactly. */
function detail(values: Captures): Detail {
  const time = clockTime(values);
  const part = word<Part>(values, "PART") ?? word<Part>(values, "PARTOF");
  const daypart = word<Daypart>(values, "DAYPART");
  const mod = word<Modifier>(values, "ABOUT") ?? word(values, "OVER");
  return {
    ...(time ? { time } : {}),
    ...(part ? { part } : {}),
    ...(daypart ? { daypart } : {}),
    ...(mod ? { approximate: true, mod } : {}),
  };
}

function calendar(values: Captures): CalendarReading {
  const reading: CalendarReading = { type: "calendar", ...detail(values) };
  const year = number(values, "YEAR") ?? number(values, "ANYYEAR") ?? number(values, "QUANTITY");
  const short = number(values, "SHORTYEAR");
  const hundreds = number(values, "HUNDREDS");
  const eraBefore = number(values, "ERANAME");
  if (eraBefore !== undefined) reading.year = eraBefore + number(values, "NUMBER")!;
  else if (hundreds !== undefined) reading.year = hundreds * 100 + number(values, "NUMBER")!;
  else if (year !== undefined) reading.year = year;
  else if (short !== undefined) Object.assign(reading, { year: widenYear(short), shortYear: true });
  const fields: [keyof CalendarReading, number | string | undefined][] = [
    ["month", number(values, "MONTH") ?? number(values, "MONTHNUM")],
    ["day", number(values, "DAY") ?? number(values, "DAYTH")],
    ["season", number(values, "SEASON")],
    ["quarter", number(values, "QUARTER")],
    ["direction", number(values, "DIRECTION")],
    ["holiday", word(values, "HOLIDAY")],
  ];
  // "the 1800s" are a century; the 2000s are, so far, ten years.
  const decade = number(values, "DECADE") ?? number(values, "DECADEYEAR") ?? number(values, "OLDDECADE");
  if (decade !== undefined && decade % 100 === 0 && decade < 2000 && decade > 99)
    reading.century = decade / 100 + 1;
  else if (decade !== undefined) reading.decade = decade;
  for (const [name, value] of fields) if (value !== undefined) Object.assign(reading, { [name]: value });
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
  if (from.year !== undefined && to.year !== undefined && days.length === 0 && months.length === 0)
    if (to.year <= from.year || to.year - from.year > 150) return null;
  return { type: "range", from, to };
}

/** A pattern's own number, and what stands before it: "two and a half". */
const fixedAmount = (own: number | undefined, values: Captures): number | undefined =>
  own === undefined ? undefined : own + (number(values, "NUMBER") ?? 0);

/** How many: "three", "2 1/2", "two hundred"; null for "several". */
function amountOf(values: Captures): number | null {
  if (values.has("SOME")) return null;
  const numbers = (values.get("NUMBER") ?? []) as number[];
  const [whole, over, under] = numbers;
  if (under) return whole! + over! / under;
  const count =
    number(values, "QUANTITY") ?? over ?? whole ?? (values.has("UNITS") && !values.has("SCALE") ? null : 1);
  return count === null ? null : count * (number(values, "SCALE") ?? 1);
}

/** The reading of a match, or null where its values make no time (a 31 June is found; 25 o'clock is not). */
export function readMatch(match: Match, order: FigureOrder): Reading | null {
  const { as } = match.pattern;
  const { values } = match;
  const own = "unit" in as ? as.unit : undefined;
  const unit = own ?? word<Unit>(values, "UNIT") ?? word<Unit>(values, "UNITS");
  switch (as.type) {
    case "calendar": {
      const full = values.get("FULL")?.[0];
      if (typeof full === "string") return readFigures(full, order);
      const reading = calendar(values);
      if (as.ordinal === "weekday") return nthWeekday(reading, values);
      if (as.ordinal) reading[as.ordinal] = (number(values, "ORDINAL") ?? number(values, "NUMBER"))!;
      if (as.quarter) reading.quarter = as.quarter;
      if (as.old) reading.old = true;
      if (as.fiscal) reading.fiscal = true;
      if (as.epithet) reading.epithet = true;
      if (as.report) reading.report = true;
      if (as.yearShift !== undefined) reading.yearShift = as.yearShift;
      if (as.from)
        Object.assign(reading, {
          from: as.from,
          ...(as.yearShift === undefined ? { direction: as.direction ?? 1 } : {}),
        });
      return reading;
    }
    case "calendar-range":
      return calendarRange(values);
    case "shift": {
      const direction = number(values, "DIRECTION");
      const count = amountOf(values);
      // "several years ago", "months later": no number of them.
      if (count === null && as.amount === undefined) return { type: "vague", toward: as.sign ?? -1 };
      const fixed = as.sign ? fixedAmount(as.amount, values) : as.amount;
      const amount =
        (as.sign && fixed !== undefined ? fixed * as.sign : fixed) ??
        number(values, "TODAY") ??
        (direction !== undefined && !as.sign ? direction : (count ?? 1) * (as.sign ?? 1));
      if (!Number.isFinite(amount) || Math.abs(amount) > 100_000) return null;
      const long = as.sign && (unit === "decade" ? 10 : unit === "century" ? 100 : undefined);
      // "A decade ago" is ten years, more or less, and no decade by the calendar.
      if (long)
        return {
          ...{ type: "shift", unit: "year", amount: amount * long, from: as.from ?? "reference" },
          ...{ approximate: true, mod: "APPROX" },
          ...detail(values),
        };
      return {
        type: "shift",
        unit: unit ?? "day",
        amount,
        from: as.from ?? "reference",
        ...(as.sign ? { counted: true as const } : {}),
        ...detail(values),
        ...(as.daypart ? { daypart: as.daypart } : {}),
      };
    }
    case "weekday": {
      const direction = as.direction ?? (number(values, "DIRECTION") as Direction | undefined);
      return {
        type: "weekday",
        weekday: (number(values, "WEEKDAY") ?? number(values, "SHORTDAY"))!,
        ...(direction === undefined ? {} : { direction }),
        ...(as.from ? { from: as.from } : {}),
        ...detail(values),
      };
    }
    case "same":
      return { type: "same", unit: unit ?? "day", ...detail(values) };
    case "time": {
      const found = detail(values);
      return found.time || found.daypart ? { type: "time", ...found } : null;
    }
    case "anniversary":
      return { type: "anniversary", ordinal: number(values, "ORDINAL") ?? number(values, "NUMBER") ?? null };
    case "duration": {
      if (values.has("YEAR")) return null;
      const amount = fixedAmount(as.amount, values) ?? amountOf(values);
      const { mod } = detail(values);
      return { type: "duration", unit: unit ?? "day", amount, ...(mod ? { mod } : {}) };
    }
    case "age":
      return { type: "age", unit: unit ?? "year", amount: amountOf(values) };
    case "set":
      return readSet(values, unit ?? word<Unit>(values, "OFTEN"), as.amount);
    case "recent":
      return { type: "recent" };
    case "vague":
      return {
        type: "vague",
        toward:
          as.toward ??
          ((number(values, "VAGUE") ?? number(values, "EPITHET")) as Direction | undefined) ??
          -1,
        ...(as.epithet ? { epithet: true } : {}),
      };
  }
}

function readSet(values: Captures, unit: Unit | undefined, every = number(values, "NUMBER")): Reading {
  const { daypart } = detail(values);
  const [weekday, month, season] = [
    number(values, "WEEKDAY") ?? number(values, "WEEKDAYS"),
    number(values, "MONTH"),
    number(values, "SEASON"),
  ];
  return {
    type: "set",
    ...(unit ? { unit } : {}),
    ...(every === undefined ? {} : { amount: every }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(month === undefined ? {} : { month }),
    ...(season === undefined ? {} : { season }),
    ...(daypart ? { daypart } : {}),
  };
}
