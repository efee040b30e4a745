import { calendarText } from "../layout/dates.js";
import { eventSpan } from "../layout/layout-timeline.js";
import type { Timeline } from "../model/timeline.js";
import type { Messages } from "./messages.js";

/** "16 events from 4 articles", "1966 – 2026", and how many dates have no place in it. */
export function summaryParts(timeline: Timeline, language: string, messages: Messages): string[] {
  const { count, unplaced, extent } = eventSpan(timeline);
  const [from, to] = [extent[0], extent[1] - 1].map((time) => calendarText(time, "year", language));
  const lost = unplaced + timeline.undated.length;
  return [
    messages.summary(count, timeline.articles.length),
    from === to ? from! : `${from} – ${to}`,
    ...(lost ? [messages.notPlaced(lost)] : []),
  ];
}
