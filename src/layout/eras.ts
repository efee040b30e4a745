import type { TimelineEvent } from "../model/event.js";
import { DAY, utc } from "../model/edtf.js";
import type { Timeline } from "../model/timeline.js";
import { calendarText, dateText, durationText, yearText } from "./dates.js";
import { eventsInTime } from "./events-in-time.js";

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
  years: ListedYear[];
}

/** Decades up to this many, then centuries. */
const MOST_DECADES = 12;
const GAP_TO_SAY = 365 * DAY;

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

/** The same events as era → year → event: what a screen reader walks, the list view shows and print prints. */
export function listEras(timeline: Timeline, language: string): ListedEra[] {
  const time = eventsInTime(timeline);
  const n = time.events.length;
  if (!n) return [];
  const [firstYear, lastYear] = [yearOf(time.start[0]!), yearOf(time.start[n - 1]!)];
  const centuries = (lastYear - firstYear) / 10 > MOST_DECADES;
  const length = centuries ? 100 : 10;
  const listed = (i: number): ListedEvent => ({
    event: time.events[i]!,
    date: dateText(time.events[i]!.date, language),
  });
  const gapBefore = (i: number): string => {
    const gap = i ? time.start[i]! - time.latest[i - 1]! : 0;
    return gap >= GAP_TO_SAY ? durationText(gap, language) : "";
  };
  const eras: ListedEra[] = [];
  let eraStart: number | null = null;
  for (let from = 0, to = 0; from < n; from = to) {
    const year = yearOf(time.start[from]!);
    while (to < n && yearOf(time.start[to]!) === year) to += 1;
    const era = Math.floor(year / length) * length;
    if (era !== eraStart) {
      eraStart = era;
      const title = calendarText(utc(era), centuries ? "century" : "decade", language);
      eras.push({ title, count: 0, years: [] });
    }
    const [first, count] = [from, to - from];
    const current = eras.at(-1)!;
    current.count += count;
    current.years.push({
      title: yearText(time.start[from]!, language),
      gap: gapBefore(from),
      count,
      events: (most) => Array.from({ length: Math.min(most, count) }, (_, k) => listed(first + k)),
    });
  }
  return eras;
}
