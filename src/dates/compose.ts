import type { DatePack } from "../model/date-language.js";
import type { CalendarReading, Detail, Reading } from "../model/mention.js";
import { follows } from "./around.js";
import type { FoundMention } from "./find.js";
import { inDaypart } from "./readings.js";

const LONGEST_JOINER = 12;

/** Joins neighbours that name one time together: weekday and date, date and clock time, the two ends of a range. */
export function compose(text: string, found: readonly FoundMention[], pack: DatePack): FoundMention[] {
  const joined: FoundMention[] = [];
  const { joiners } = pack;
  for (let mention of found) {
    // "From Saturday 22 March to Sunday 6 April": what was joined may join what stands before it.
    for (let last; (last = joined.at(-1)) && mention.start - last.end <= LONGEST_JOINER; joined.pop()) {
      const joiner = text.slice(last.end, mention.start).trim().toLowerCase();
      // "until 9 December (Monday to Friday 10am to 4pm)": no day of the week of its own.
      const opened = joiner === "(" && text[mention.end] !== ")" && mention.reading.type === "weekday";
      const reading =
        (!opened && joiners.day.includes(joiner) && joinDay(last.reading, mention.reading)) ||
        (joiners.time.includes(joiner) && joinTime(last.reading, mention.reading)) ||
        ((joiners.range.includes(joiner) ||
          (joiners.between.includes(joiner) && follows(text, last.start, pack.betweenOpeners))) &&
          joinRange(last.reading, mention.reading));
      if (!reading) {
        if (joiners.list.includes(joiner)) shareYear(last, mention);
        break;
      }
      const close = text[mention.end] === ")" && joiner === "(" ? 1 : 0;
      const isRange = reading.type === "range" || reading.type === "set";
      mention = {
        start: last.start,
        end: mention.end + close,
        reading,
        ...(isRange ? { ends: rangeEnds(last, mention, reading) } : {}),
      };
    }
    joined.push(mention);
  }
  return joined;
}

/** "August and September 1914": the year stands once, and December comes before January. */
function shareYear(first: FoundMention, last: FoundMention): void {
  const [a, b] = [first.reading, last.reading];
  if (a.type !== "calendar" || b.type !== "calendar" || a.year !== undefined || b.year === undefined) return;
  const [from, to] = [a.month ?? a.season, b.month ?? b.season];
  if (from === undefined || to === undefined || a.direction !== undefined) return;
  first.reading = { ...a, year: from > to ? b.year - 1 : b.year };
}

const rangeEnds = (
  first: FoundMention,
  last: FoundMention,
  range: Reading,
): readonly [FoundMention, FoundMention] =>
  range.type === "range"
    ? [
        { ...first, reading: range.from },
        { ...last, reading: range.to },
      ]
    : [first, last];

const isDay = (reading: Reading): boolean =>
  (reading.type === "calendar" && reading.day !== undefined) ||
  reading.type === "weekday" ||
  (reading.type === "shift" && reading.unit === "day") ||
  (reading.type === "same" && reading.unit === "day");

function joinDay(a: Reading, b: Reading): Reading | null {
  // "Thursday, July 17" and "July 17, a Thursday" are the date; "March last year" is a month of that year.
  if (a.type === "weekday" && b.type === "calendar" && b.day !== undefined) {
    const { part, daypart, time, weekday } = a;
    return { ...(part && { part }), ...(daypart && { daypart }), ...(time && { time }), weekday, ...b };
  }
  if (a.type === "calendar" && a.day !== undefined && b.type === "weekday" && b.direction === undefined)
    return { ...a, weekday: b.weekday };
  // "Between 3 March and 29 August last year"
  if (a.type === "range" && b.type === "shift" && b.unit === "year") {
    const [from, to] = [joinDay(a.from, b), joinDay(a.to, b)];
    return from && to && { type: "range", from, to };
  }
  // "March of that year".
  if (a.type === "calendar" && b.type === "same" && b.unit === "year" && a.year === undefined)
    return { ...a, yearShift: 0, from: "anchor" };
  if (a.type === "calendar" && b.type === "shift" && b.unit === "year" && a.year === undefined)
    return a.month !== undefined || a.quarter !== undefined || a.season !== undefined
      ? { ...a, yearShift: b.amount, ...(b.from === "anchor" ? { from: "anchor" as const } : {}) }
      : null;
  return null;
}

/** A day and a clock time, or a part of the day, beside it. */
function joinTime(a: Reading, b: Reading): Reading | null {
  const timed = (reading: Reading): boolean => "time" in reading && reading.time !== undefined;
  const join = (day: Reading, { type: _, ...detail }: Reading & { type: "time" }): Reading => {
    const joined = { ...day, ...detail } as Reading & Detail;
    const time = inDaypart(joined);
    return time ? ({ ...joined, time } as Reading) : joined;
  };
  if (isDay(a) && b.type === "time" && !timed(a)) return join(a, b);
  // "The night of 9–10 July" begins on the ninth.
  const day = b.type === "range" && a.type === "time" && a.daypart ? b.from : b;
  if (a.type === "time" && isDay(day) && !timed(day)) return join(day, a);
  return null;
}

function joinRange(a: Reading, b: Reading): Reading | null {
  // "Monday through Friday" are days of every week.
  if (a.type === "weekday" && b.type === "weekday") return { type: "set" };
  if (a.type !== "calendar" || b.type !== "calendar" || a.time || b.time) return null;
  const [from, to]: CalendarReading[] = [{ ...a }, { ...b }];
  // "From 6 July to the 13th": the month stands once, before.
  if (b.day !== undefined && b.month === undefined && a.day !== undefined && a.month !== undefined)
    to!.month = b.day < a.day ? (a.month % 12) + 1 : a.month;
  if (from!.year === undefined && b.year !== undefined) from!.year = b.year;
  else if (b.year === undefined && a.year !== undefined && a.month !== undefined && to!.month !== undefined)
    to!.year = to!.month < a.month ? a.year + 1 : a.year;
  if ((from!.year === undefined) !== (to!.year === undefined)) return null;
  return { type: "range", from: from!, to: to! };
}
