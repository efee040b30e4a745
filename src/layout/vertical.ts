import { DAY } from "../model/edtf.js";
import { dateText, durationText } from "./dates.js";
import { lastEnd, type EventsInTime } from "./events-in-time.js";
import { markOf, shapeOf } from "./marks.js";
import type { Mark, Marker, VerticalRow, VerticalScene, Viewport } from "./scene.js";

/** A gap is said when it is this many times the median one, and this share of the whole. */
const GAP_TIMES = 4;
const GAP_SHARE = 1 / 60;
const FIRST_ROWS = 200;
/** px along a row's symbol: where a point stands, and how far what has an extent reaches. */
const POINT = 7;
const WHOLE = 26;

function symbolOf(time: EventsInTime, i: number): Mark {
  const isPoint = shapeOf(time.extents[i]!) === "point";
  return markOf(time, i, isPoint ? POINT : 0, isPoint ? POINT : WHOLE, 0);
}

function gapsBefore(time: EventsInTime): Float64Array {
  let latest = -Infinity;
  return time.start.map((start, i) => {
    const gap = i ? Math.max(0, start - latest) : 0;
    latest = Math.max(latest, time.end[i]!);
    return gap;
  });
}

function leastGapToSay(gaps: Float64Array, whole: number): number {
  const between = gaps.slice(1).sort();
  // A handful of gaps has no usual one: then each that is long is said.
  const median = between.length < 4 ? 0 : between[between.length >> 1]!;
  return Math.max(GAP_TIMES * median, GAP_SHARE * whole, 2 * DAY);
}

/**
 * A spine for narrow places: every event a row, in order, with the stretches between that hold nothing said. Rows
 * flow as text does, so no heights are computed here.
 */
export function layoutVertical(
  time: EventsInTime,
  viewport: Viewport,
  markers: readonly { time: number; kind: Marker["kind"] }[],
): VerticalScene {
  const n = time.events.length;
  const count = Math.min(n, viewport.limit ?? FIRST_ROWS);
  const gaps = gapsBefore(time);
  const least = leastGapToSay(gaps, lastEnd(time) - (time.start[0] ?? 0));
  const waiting = [...markers].sort((a, b) => a.time - b.time);
  const markerBefore = (start: number): Marker["kind"] | null => {
    let passed: Marker["kind"] | null = null;
    while (waiting[0] && waiting[0].time <= start) passed = waiting.shift()!.kind;
    return passed;
  };
  const rows = time.events.slice(0, count).map((event, i): VerticalRow => ({
    event,
    date: dateText(event.date, viewport.language, true),
    mark: symbolOf(time, i),
    gap: gaps[i]! >= least ? durationText(gaps[i]!, viewport.language) : "",
    marker: markerBefore(time.start[i]!),
  }));
  return {
    layout: "vertical",
    rows,
    left: n - count,
    trailing: n > 0 && count === n ? (waiting[0]?.kind ?? null) : null,
    count: n,
    unplaced: time.unplaced,
  };
}
