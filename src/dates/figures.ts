import type { CalendarReading } from "../model/mention.js";

/** In which order figures such as 7/8/2025 stand: told by the page, or unknown. */
export type FigureOrder = "day-month" | "month-day" | null;

/** Regions (of BCP 47) that put the month first. */
const MONTH_FIRST = new Set(["US", "PH", "PW", "FM", "MH", "GU", "AS", "PR", "VI"]);

/** The order of a language's region, or null where the language alone does not tell. */
export function orderOfLanguage(language: string | null): FigureOrder {
  const region = /-([A-Za-z]{2})\b/.exec(language ?? "")?.[1]?.toUpperCase();
  if (!region) return null;
  return MONTH_FIRST.has(region) ? "month-day" : "day-month";
}

/** The order that one date shows by itself: 25/12/2024 can be read in one way only. */
export function orderOfFigures(figures: unknown): FigureOrder {
  const parts = typeof figures === "string" && /^(\d{1,2})\/(\d{1,2})\/\d{2,4}$/.exec(figures);
  if (!parts) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  if (first > 12 && second <= 12) return "day-month";
  if (second > 12 && first <= 12) return "month-day";
  return null;
}

/** Reads 2025-07-08, 2025-07-08T22:05+09:00, 7/8/2025 and 8.7.2025; null where the figures make no date. */
export function readFigures(figures: string, order: FigureOrder): CalendarReading | null {
  const iso = /^(\d{4}-[-\d]+)(?:T(\d\d):(\d\d)(?::(\d\d))?[.\d]*(Z|[+-].*)?)?$/.exec(figures);
  if (iso) {
    const [year, month, day] = iso[1]!.split("-").map(Number);
    if (month! < 1 || month! > 12) return null;
    const reading: CalendarReading = { type: "calendar", year: year!, month: month! };
    if (day !== undefined) reading.day = day;
    if (iso[2]) {
      const [, , hour, minute, second, zone] = iso;
      const minutes = zone === "Z" ? 0 : Number(zone?.slice(1, 3)) * 60 + Number(zone?.slice(-2));
      reading.time = {
        ...{ hour: Number(hour), minute: Number(minute) },
        ...(second ? { second: Number(second) } : {}),
        ...(zone ? { offset: zone.startsWith("-") ? -minutes : minutes } : {}),
      };
    }
    return reading;
  }
  const parts = /^(\d{1,4})([/.])(\d{1,2})\2(\d{2,4})$/.exec(figures);
  if (!parts) return null;
  const [a, b] = [Number(parts[1]), Number(parts[3])];
  if (parts[1]!.length > 2) return parts[1]!.length === 4 ? checked(a, b, Number(parts[4])) : null;
  if (parts[4]!.length === 3) return null;
  const year =
    parts[4]!.length === 2 ? (Number(parts[4]) < 70 ? 2000 : 1900) + Number(parts[4]) : Number(parts[4]);
  const dayFirst = parts[2] === "." || (orderOfFigures(figures) ?? order) === "day-month";
  const reading = dayFirst ? checked(year, b, a) : checked(year, a, b);
  if (reading && parts[2] === "/" && a !== b && !orderOfFigures(figures) && !order) reading.ambiguous = true;
  return reading;
}

function checked(year: number, month: number, day: number): CalendarReading | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { type: "calendar", year, month, day } : null;
}
