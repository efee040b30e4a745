import { DAY } from "../model/edtf.js";
import { dateText, durationText } from "./dates.js";
import { shapeIn, type EventsInTime } from "./events-in-time.js";
import { markOf } from "./marks.js";
import type { IndexRange, Mark, Marker, VerticalRow, VerticalScene, Viewport } from "./scene.js";

/** A gap is said when it is this many times the median one, and this share of the whole. */
const GAP_TIMES = 4;
const GAP_SHARE = 1 / 60;
/** Rows written of a long timeline, and of a stretch that is opened. */
const MOST_ROWS = 60;
/** px along a row's symbol: where a point stands, and how far what has an extent reaches. */
const POINT = 7;
const WHOLE = 26;

function symbolOf(time: EventsInTime, i: number): Mark {
  const isPoint = shapeIn(time, i) === "point";
  return markOf(time, i, isPoint ? POINT : 0, isPoint ? POINT : WHOLE, 0);
}

/** The most salient events of the whole and of each stretch that was opened, in order of time. */
function chosen(time: EventsInTime, limit: number, opened: readonly IndexRange[]): number[] {
  const found = new Set<number>();
  for (const [from, to] of [[0, time.events.length] as const, ...opened]) {
    // Of an opened stretch as many again as may be there already.
    const most = found.size + limit;
    for (const index of time.ranking.best(from, to, most)) if (found.size < most) found.add(index);
  }
  return [...found].sort((a, b) => a - b);
}

function leastGapToSay(gaps: readonly number[], whole: number): number {
  const between = gaps.slice(1).sort((a, b) => a - b);
  // A handful of gaps has no usual one: then each that is long is said.
  const median = between.length < 4 ? 0 : between[between.length >> 1]!;
  return Math.max(GAP_TIMES * median, GAP_SHARE * whole, 2 * DAY);
}

/**
 * A spine for narrow places: the most salient events a row each, in order, with the stretches between that hold nothing
 * said, and what is left out counted where it stands. Rows flow as text does, so no heights are computed here.
 */
export function layoutVertical(
  time: EventsInTime,
  viewport: Viewport,
  markers: readonly { time: number; kind: Marker["kind"] }[],
): VerticalScene {
  const n = time.events.length;
  const indices = chosen(time, viewport.limit ?? MOST_ROWS, viewport.opened ?? []);
  let latest = -Infinity;
  const gaps = indices.map((i, at) => {
    const gap = at ? Math.max(0, time.start[i]! - latest) : 0;
    latest = Math.max(latest, time.end[i]!);
    return gap;
  });
  const least = leastGapToSay(gaps, time.lastEnd - (time.start[0] ?? 0));
  const waiting = [...markers].sort((a, b) => a.time - b.time);
  const markerBefore = (start: number): Marker["kind"] | null => {
    let passed: Marker["kind"] | null = null;
    while (waiting[0] && waiting[0].time <= start) passed = waiting.shift()!.kind;
    return passed;
  };
  const between = (from: number, to: number): IndexRange | null => (to > from ? [from, to] : null);
  const rows = indices.map((i, at): VerticalRow => {
    const before = between((indices[at - 1] ?? -1) + 1, i);
    return {
      event: time.events[i]!,
      before,
      date: dateText(time.events[i]!.date, viewport.language, true),
      mark: symbolOf(time, i),
      // Only a stretch that holds nothing at all is a gap.
      gap: !before && gaps[at]! >= least ? durationText(gaps[at]!, viewport.language) : "",
      marker: markerBefore(time.start[i]!),
    };
  });
  const after = between((indices.at(-1) ?? -1) + 1, n);
  return {
    layout: "vertical",
    rows,
    after,
    trailing: n > 0 && !after ? (waiting[0]?.kind ?? null) : null,
    count: n,
    unplaced: time.unplaced,
  };
}
