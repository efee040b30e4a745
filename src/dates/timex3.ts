import { DAY, parseEdtf, type Edtf } from "../model/edtf.js";
import type { DateMention, Modifier, Reading, Unit } from "../model/mention.js";
import { trimEndOf } from "../model/trim.js";

/** A TIMEX3 annotation (TimeML 1.2.1): what corpora and other taggers write. */
export interface Timex3 {
  type: "DATE" | "TIME" | "DURATION" | "SET";
  value: string;
  mod?: Modifier;
}

const UNIT_CODE: Readonly<Record<Unit, readonly [prefix: string, code: string, factor: number]>> = {
  second: ["PT", "S", 1],
  minute: ["PT", "M", 1],
  hour: ["PT", "H", 1],
  day: ["P", "D", 1],
  week: ["P", "W", 1],
  weekend: ["P", "WE", 1],
  month: ["P", "M", 1],
  quarter: ["P", "Q", 1],
  half: ["P", "M", 6],
  year: ["P", "Y", 1],
  decade: ["P", "Y", 10],
  century: ["P", "Y", 100],
};

/** "Two and a half years" are two years and six months, "half an hour" thirty minutes. */
const HALVES: Partial<Readonly<Record<Unit, string>>> = { year: "6M", hour: "30M", minute: "30S" };

/** So much of so many units, as ISO 8601 has lengths of time; X where the text gives no number. */
function period(unit: Unit, amount: number | null): string {
  const [prefix, code, factor] = UNIT_CODE[unit];
  const half = HALVES[unit];
  if (half && amount !== null && amount % 1 === 0.5)
    return `${prefix}${amount > 1 ? `${Math.floor(amount)}${code}` : ""}${half}`;
  return `${prefix}${amount === null ? "X" : Number((amount * factor).toFixed(3))}${code}`;
}

const REFERENCES = { "-1": "PAST_REF", "0": "PRESENT_REF", "1": "FUTURE_REF" } as const;
const SEASONS = ["SP", "SU", "FA", "WI"];
/** EDTF's codes for the parts of a year that stand where a month does. */
const YEAR_PARTS: Readonly<Record<number, string>> = {
  ...{ 21: "SP", 22: "SU", 23: "FA", 24: "WI", 33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "H1", 41: "H2" },
};
const pad = (n: number): string => String(n).padStart(2, "0");

/** ISO 8601's week of a day: the one whose Thursday lies in the same year. */
function isoWeek(time: number): string {
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = new Date(time + (3 - weekday) * DAY);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return `${thursday.getUTCFullYear()}-W${pad(Math.floor((thursday.getTime() - newYear) / (7 * DAY)) + 1)}`;
}

const unitOf = (reading: Reading): Unit | null =>
  reading.type === "shift" || reading.type === "same" || reading.type === "duration" ? reading.unit : null;

/** An EDTF value in TIMEX3's notation: 199X is 199, 2025-35 is 2025-Q3, -0043 (44 before our era) is BC0044. */
function dateValue(edtf: Edtf, reading: Reading): string {
  let value = edtf.replace(/[~?%]/g, "");
  if (value.includes("/")) {
    const extent = parseEdtf(edtf);
    const unit = unitOf(reading);
    if (extent && unit === "week") return isoWeek(extent.start);
    if (extent && unit === "weekend") return `${isoWeek(extent.start)}-WE`;
    value = value.split("/")[0]!;
  }
  value = trimEndOf(value, /X/)
    .replace(
      /^(-?\d{4})-(\d\d)$/,
      (_, year: string, code: string) => `${year}-${YEAR_PARTS[Number(code)] ?? code}`,
    )
    .replace(/T(\d\d)(?=$|[Z+-])/, "T$1:00")
    .replace(/(T\d\d:\d\d(?::\d\d)?)(?:Z|[+-]\d\d:\d\d)$/, "$1");
  const century = /^-(\d\d\d?)$/.exec(value);
  if (century) return `BC${century[1]!}`;
  const bce = /^-(\d{4})(.*)$/.exec(value);
  return bce ? `BC${String(Number(bce[1]) + 1).padStart(4, "0")}${bce[2]!}` : value;
}

/** What is known of a date whose place in time is not: XXXX for the year that nobody told. */
function unplaced(reading: Reading): string | null {
  switch (reading.type) {
    case "calendar": {
      const { year, month, day, season, quarter, half } = reading;
      const years = year === undefined ? "XXXX" : String(year).padStart(4, "0");
      // Which figures are the month nobody knows; a day that no month has is no date.
      if (reading.ambiguous) return years;
      if (year !== undefined && day !== undefined && month !== undefined) return null;
      if (season !== undefined) return `${years}-${SEASONS[season - 21]!}`;
      if (quarter !== undefined) return `${years}-Q${quarter}`;
      if (half !== undefined) return `${years}-H${half}`;
      if (month === undefined) return day === undefined ? years : `${years}-XX-${pad(day)}`;
      return `${years}-${pad(month)}${day === undefined ? "" : `-${pad(day)}`}`;
    }
    case "weekday":
      return `XXXX-WXX-${reading.weekday}`;
    case "shift":
    case "same":
      return {
        ...{ second: "XXXX-XX-XXTXX", minute: "XXXX-XX-XXTXX", hour: "XXXX-XX-XXTXX", day: "XXXX-XX-XX" },
        ...{
          week: "XXXX-WXX",
          weekend: "XXXX-WXX-WE",
          month: "XXXX-XX",
          quarter: "XXXX-QX",
          half: "XXXX-HX",
        },
        ...{ year: "XXXX", decade: "XXX", century: "XX" },
      }[reading.unit];
    case "time":
      return "XXXX-XX-XX";
    default:
      return null;
  }
}

/** The value of a repeated time: how often, or on which of its days. */
function setValue(reading: Reading & { type: "set" }): string {
  if (reading.weekday !== undefined) return `XXXX-WXX-${reading.weekday}${part(reading)}`;
  if (reading.month !== undefined) return `XXXX-${pad(reading.month)}`;
  if (reading.season !== undefined) return `XXXX-${SEASONS[reading.season - 21]!}`;
  if (reading.daypart !== undefined) return `XXXX-XX-XX${part(reading)}`;
  return reading.unit ? period(reading.unit, reading.amount ?? 1) : "XXXX";
}

const part = (reading: Reading): string =>
  "daypart" in reading && reading.daypart !== undefined ? `T${reading.daypart}` : "";

function modifier(reading: Reading): Modifier | undefined {
  if ("mod" in reading && reading.mod) return reading.mod;
  if ("part" in reading && reading.part)
    return ({ start: "START", mid: "MID", end: "END" } as const)[reading.part];
  return "approximate" in reading && reading.approximate ? "APPROX" : undefined;
}

/**
 * A mention as a TIMEX3 annotation; null for what TIMEX3 has no word for (anniversaries, and ranges, whose ends are
 * annotations of their own).
 */
export function toTimex3(mention: Pick<DateMention, "reading" | "edtf">): Timex3 | null {
  const { reading, edtf } = mention;
  const mod = modifier(reading);
  const annotation = (type: Timex3["type"], value: string): Timex3 => ({
    type,
    value,
    ...(mod ? { mod } : {}),
  });
  switch (reading.type) {
    case "duration":
      return edtf
        ? annotation("DATE", dateValue(edtf, reading))
        : annotation("DURATION", period(reading.unit, reading.amount));
    case "set":
      return annotation("SET", setValue(reading));
    case "vague":
      return annotation("DATE", REFERENCES[reading.toward]);
    case "recent":
    case "anniversary":
    case "none":
    case "range":
      return null;
    default: {
      const daypart = part(reading);
      const value = edtf ? dateValue(edtf, reading) : unplaced(reading);
      if (value === null) return null;
      const time = "time" in reading && reading.time ? clock(reading.time) : "";
      const whole = value + (value.includes("T") ? "" : time || daypart);
      return annotation(whole.includes("T") ? "TIME" : "DATE", whole);
    }
  }
}

const clock = ({ hour, minute = 0 }: { hour: number; minute?: number }): string =>
  `T${pad(hour)}:${pad(minute)}`;
