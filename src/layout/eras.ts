import { bisectLeft } from "d3-array";
import type { TimelineEvent } from "../model/event.js";
import { DAY, utc } from "../model/edtf.js";
import type { Timeline } from "../model/timeline.js";
import { calendarText, dateText, durationText, yearText } from "./dates.js";
import { type EventsInTime } from "./events-in-time.js";
import { preparedEvents } from "./layout-timeline.js";

export interface ListedEvent {
  event: TimelineEvent;
  date: string;
}

export interface ListedYear {
  title: string;
  /** A year or more without events before it, in words; else empty. */
  gap: string;
  count: number;
  /** Written out when asked for: a year may hold a hundred thousand. */
  events: (most: number) => ListedEvent[];
}

/** A century or a decade, whichever gives a list of a handful; one era alone has no title of its own. */
export interface ListedEra {
  title: string;
  count: number;
  /** Told apart when asked for. */
  years: () => ListedYear[];
}

/** Decades up to this many, then centuries. */
const MOST_DECADES = 12;
const GAP_TO_SAY = 365 * DAY;

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

/** Cuts the events from one place to another into runs of so many calendar years, by search. */
function runs(
  { start }: EventsInTime,
  first: number,
  end: number,
  years: number,
): { year: number; from: number; to: number }[] {
  const found: { year: number; from: number; to: number }[] = [];
  for (let from = first, to = first; from < end; from = to) {
    const year = Math.floor(yearOf(start[from]!) / years) * years;
    to = Math.min(end, bisectLeft(start, utc(year + years)));
    found.push({ year, from, to });
  }
  return found;
}

/** The same events as era → year → event: what a screen reader walks, the list view shows and print prints. */
export function listEras(timeline: Timeline, language: string): ListedEra[] {
  const time = preparedEvents(timeline);
  const { events, start, end } = time;
  const n = events.length;
  if (!n) return [];
  const decades = (yearOf(start[n - 1]!) - yearOf(start[0]!)) / 10;
  const length = decades > MOST_DECADES ? 100 : 10;
  const listed = (event: TimelineEvent): ListedEvent => ({ event, date: dateText(event.date, language) });
  const gapBefore = (from: number): string => {
    if (!from) return "";
    // Bands lie before what they hold, so the events right before a gap tell where it began.
    const before = Math.max(...end.subarray(Math.max(0, from - 100), from));
    return start[from]! - before >= GAP_TO_SAY ? durationText(start[from]! - before, language) : "";
  };
  return runs(time, 0, n, length).map(({ year, from, to }) => ({
    title: calendarText(utc(year), length === 100 ? "century" : "decade", language),
    count: to - from,
    years: () =>
      runs(time, from, to, 1).map((run) => ({
        title: yearText(start[run.from]!, language),
        gap: gapBefore(run.from),
        count: run.to - run.from,
        events: (most) => events.slice(run.from, Math.min(run.to, run.from + most)).map(listed),
      })),
  }));
}
