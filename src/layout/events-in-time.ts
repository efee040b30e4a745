import type { TimelineEvent } from "../model/event.js";
import { compareExtents, parseEdtf, type Extent } from "../model/edtf.js";
import type { Timeline } from "../model/timeline.js";
import { clamp } from "./scale.js";

/** A timeline's events in order of time, as arrays that can be searched. Times in ms. */
export interface EventsInTime {
  events: readonly TimelineEvent[];
  extents: readonly Extent[];
  /** Finite: an open side takes the side that is known. */
  start: Float64Array;
  end: Float64Array;
  /** The latest end among the events up to each one: monotone, so that the first in view can be searched. */
  latest: Float64Array;
  salience: Float64Array;
  /** From this salience on an event is drawn in the stronger voice. */
  strongFrom: number;
  /** Indices, the most salient first. */
  byRank: Uint32Array;
  indexOf: ReadonlyMap<string, number>;
  /** Events whose date is no EDTF value. */
  unplaced: number;
}

/** An event of this salience is strong whatever stands beside it; else the upper half of them is. */
const SURELY_STRONG = 0.6;

/** Spreads equal weights over time, or the earliest would win them all. */
function scatter(index: number): number {
  return Math.imul(index + 1, 0x9e3779b1) >>> 0;
}

function rank(salience: Float64Array): Uint32Array {
  return Uint32Array.from(salience.keys()).sort(
    (a, b) => salience[b]! - salience[a]! || scatter(a) - scatter(b),
  );
}

/** An event's salience, 0…1; a timeline made elsewhere may give none. */
function salienceOf(event: TimelineEvent): number {
  return event.pinned ? 1 : clamp(event.salience ?? 0.5, 0, 1);
}

interface Placed {
  event: TimelineEvent;
  extent: Extent;
}

/** Parses, sorts and ranks the events that are to be shown. */
export function eventsInTime(timeline: Timeline): EventsInTime {
  const placed: Placed[] = [];
  let unplaced = 0;
  for (const event of timeline.events) {
    if (event.hidden) continue;
    const extent = parseEdtf(event.date);
    if (extent) placed.push({ event, extent });
    else unplaced += 1;
  }
  const from = (extent: Extent): number => (extent.start > -Infinity ? extent.start : extent.end);
  placed.sort(
    (a, b) =>
      from(a.extent) - from(b.extent) ||
      compareExtents(a.extent, b.extent) ||
      (a.event.id < b.event.id ? -1 : 1),
  );
  const each = (value: (one: Placed) => number): Float64Array => Float64Array.from(placed, value);
  const salience = each(({ event }) => salienceOf(event));
  const byRank = rank(salience);
  let last = -Infinity;
  return {
    events: placed.map(({ event }) => event),
    extents: placed.map(({ extent }) => extent),
    start: each(({ extent }) => from(extent)),
    end: each(({ extent }) => (extent.end < Infinity ? extent.end : extent.start)),
    latest: each(({ extent }) => (last = Math.max(last, extent.end))),
    salience,
    strongFrom: Math.min(SURELY_STRONG, salience[byRank[placed.length >> 1] ?? 0] ?? 0),
    byRank,
    indexOf: new Map(placed.map(({ event }, i) => [event.id, i])),
    unplaced,
  };
}

/** When the last event ends, ms; -Infinity where there is none. */
export function lastEnd({ end }: EventsInTime): number {
  return end.reduce((most, each) => Math.max(most, each), -Infinity);
}

/** The first index whose value is at least `value`, in an array that does not fall. */
export function lowerBound(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices from…to (exclusive) among which all events that touch the stretch are. */
export function indicesIn(
  time: EventsInTime,
  start: number,
  end: number,
): readonly [from: number, to: number] {
  return [lowerBound(time.latest, start), lowerBound(time.start, end)];
}
