import { DAY, utc } from "../model/edtf.js";

/**
 * Easter Sunday in the Gregorian calendar, ms: the algorithm that Nature printed anonymously in 1876, in the form that
 * J. Meeus gives ("Astronomical Algorithms", 1991, chapter 8).
 */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return utc(year, Math.floor(days / 31), (days % 31) + 1);
}

/**
 * The day of a feast in a year, ms, or null for a rule that is none. Rules: "12-25" a day of a month; "11/4/4" the
 * fourth Thursday of November, "5/1/-1" the last Monday of May; "easter"; each may end in days to add ("easter-2").
 */
export function holidayIn(rule: string, year: number): number | null {
  const parts = /^(?:(\d\d)-(\d\d)|(\d+)\/(\d)\/(-?\d)|easter)([+-]\d+)?$/.exec(rule);
  if (!parts) return null;
  const shift = Number(parts[6] ?? 0) * DAY;
  if (parts[1]) return utc(year, Number(parts[1]), Number(parts[2])) + shift;
  if (!parts[3]) return easter(year) + shift;
  const [month, weekday, nth] = [Number(parts[3]), Number(parts[4]), Number(parts[5])];
  const from = nth > 0 ? utc(year, month, 1) : utc(year, month + 1, 0);
  const first = ((new Date(from).getUTCDay() + 6) % 7) + 1;
  const ahead = nth > 0 ? ((weekday - first + 7) % 7) + 7 * (nth - 1) : -((first - weekday + 7) % 7);
  return from + ahead * DAY + shift;
}
