import { DAY, parseEdtf, type Extent } from "../model/edtf.js";
import type { TimelineEvent } from "../model/event.js";
import type { Timeline } from "../model/timeline.js";
import { clamp } from "./scale.js";
import type { Mark } from "./scene.js";
import { Tournament } from "./tournament.js";

/** How an extent is drawn; the order in which shapes lie over one another. */
export const SHAPES = ["band", "bar", "point"] as const satisfies readonly Mark["shape"][];

/**
 * Events of one shape and about one length, in order of time: those that touch a moment start within that length before
 * it, and bands that overlap are the same month, year or century.
 */
export interface Group {
  shape: Mark["shape"];
  indices: Uint32Array;
  /** ms; infinite where a side is open. */
  longest: number;
}

/** A timeline's events in order of time, as arrays that can be searched. Times in ms. */
export interface EventsInTime {
  events: readonly TimelineEvent[];
  /** Finite: an open side takes the side that is known. */
  start: Float64Array;
  end: Float64Array;
  /** Indices into `SHAPES`. */
  shape: Uint8Array;
  salience: Float32Array;
  /** From this salience on an event is drawn in the stronger voice. */
  strongFrom: number;
  ranking: Tournament;
  groups: readonly Group[];
  /** When the last event ends, ms. */
  lastEnd: number;
  /** Events whose date is no EDTF value. */
  unplaced: number;
}

/** An event of this salience is strong whatever stands beside it; else the upper half of them is. */
const SURELY_STRONG = 0.6;
/** Events asked for what the upper half is. */
const SAMPLE = 999;
/** Longer than any century, so that what has no end is alone. */
const MOST_POWER = 80;
/** So few are faster put in order by exchanging neighbours. */
const FEW = 24;

/** An event's salience, 0…1; a timeline made elsewhere may give none, or what is no number. */
function salienceOf({ pinned, salience }: TimelineEvent): number {
  return pinned ? 1 : Number.isFinite(salience) ? clamp(salience!, 0, 1) : 0.5;
}

/** A day or less is a point, an interval a bar, what lies between a flat band. */
export function shapeOf({ precision }: Extent): Mark["shape"] {
  if (precision === "interval") return "bar";
  return ["day", "hour", "minute", "second"].includes(precision) ? "point" : "band";
}

/** What is kept of extents: a million objects would be slow to keep. */
interface Columns {
  events: TimelineEvent[];
  /** ms; an open side takes the side that is known. */
  start: Float64Array;
  end: Float64Array;
  /** A side is open. */
  open: Uint8Array;
  shape: Uint8Array;
  unplaced: number;
}

function parsed(timeline: Timeline): Columns {
  const most = timeline.events.length;
  const [start, end, open, shape] = [
    new Float64Array(most),
    new Float64Array(most),
    new Uint8Array(most),
    new Uint8Array(most),
  ];
  const events: TimelineEvent[] = [];
  let unplaced = 0;
  for (const event of timeline.events) {
    if (event.hidden) continue;
    const extent = parseEdtf(event.date);
    if (!extent) {
      unplaced += 1;
      continue;
    }
    const at = events.push(event) - 1;
    start[at] = extent.start > -Infinity ? extent.start : extent.end;
    end[at] = extent.end < Infinity ? extent.end : extent.start;
    open[at] = Number(extent.end - extent.start === Infinity);
    shape[at] = SHAPES.indexOf(shapeOf(extent));
  }
  const used = <Column extends Float64Array | Uint8Array>(column: Column): Column =>
    column.subarray(0, events.length) as Column;
  return { events, start: used(start), end: used(end), open: used(open), shape: used(shape), unplaced };
}

/** Sorts by time, of two that begin together the longer first. Most timelines come in order of time. */
function inOrder(columns: Columns): Columns {
  const { events, start, end, open, shape, unplaced } = columns;
  const compare = (a: number, b: number): number =>
    start[a]! - start[b]! ||
    open[b]! - open[a]! ||
    end[b]! - end[a]! ||
    (events[a]!.id < events[b]!.id ? -1 : 1);
  const order = new Uint32Array(events.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  if (start.every((time, i) => !i || start[i - 1]! <= time)) {
    // Only what begins together has to be put in order.
    for (let from = 0, to = 0; from < order.length; from = to) {
      while (to < order.length && start[to] === start[from]) to += 1;
      if (to - from > FEW) order.subarray(from, to).sort(compare);
      else
        for (let i = from + 1; i < to; i++)
          for (let at = i; at > from && compare(order[at - 1]!, order[at]!) > 0; at--)
            [order[at - 1], order[at]] = [order[at]!, order[at - 1]!];
    }
  } else order.sort(compare);
  const inTurn = <Column extends Float64Array | Uint8Array>(column: Column): Column => {
    const turned = column.slice() as Column;
    for (let i = 0; i < order.length; i++) turned[i] = column[order[i]!]!;
    return turned;
  };
  return {
    events: Array.from(order, (i) => events[i]!),
    start: inTurn(start),
    end: inTurn(end),
    open: inTurn(open),
    shape: inTurn(shape),
    unplaced,
  };
}

/** Events of a kind have one number: a power of two of days for the length, and the shape. */
function groupsOf({ start, end, open, shape }: Columns): Group[] {
  const lengthOf = (i: number): number => (open[i] ? Infinity : end[i]! - start[i]!);
  const keys = new Uint8Array(start.length);
  for (let i = 0; i < keys.length; i++) {
    const power = Math.round(Math.log2(Math.max(1, lengthOf(i) / DAY)));
    keys[i] = SHAPES.length * Math.min(MOST_POWER, power) + shape[i]!;
  }
  const counts = new Uint32Array(256);
  for (const key of keys) counts[key]! += 1;
  const groups: Group[] = [];
  counts.forEach((count, key) => {
    if (!count) return;
    const indices = new Uint32Array(count);
    let [at, longest] = [0, 0];
    for (let i = 0; i < keys.length; i++)
      if (keys[i] === key) {
        indices[at++] = i;
        longest = Math.max(longest, lengthOf(i));
      }
    groups.push({ shape: SHAPES[key % SHAPES.length]!, indices, longest });
  });
  return groups;
}

/** Parses, sorts and ranks the events that are to be shown. */
export function eventsInTime(timeline: Timeline): EventsInTime {
  const columns = inOrder(parsed(timeline));
  const { events, start, end, shape, unplaced } = columns;
  const salience = new Float32Array(events.length);
  for (let i = 0; i < salience.length; i++) salience[i] = salienceOf(events[i]!);
  const step = Math.ceil(events.length / SAMPLE);
  const sample = salience.filter((_, i) => i % step === 0).sort();
  return {
    events,
    start,
    end,
    shape,
    salience,
    strongFrom: Math.min(SURELY_STRONG, sample[sample.length >> 1] ?? 0),
    ranking: new Tournament(salience),
    groups: groupsOf(columns),
    lastEnd: end.reduce((last, each) => Math.max(last, each), -Infinity),
    unplaced,
  };
}

/** The extent of one event: with its open sides, and what is said of its certainty. */
export function extentAt({ events }: EventsInTime, i: number): Extent {
  return parseEdtf(events[i]!.date)!;
}

/** The first place from `low` on where a value is at least `value`, where values do not fall: near ones are found fast. */
export function firstFrom(count: number, valueAt: (at: number) => number, value: number, low = 0): number {
  let high = low;
  for (let step = 1; high < count && valueAt(high) < value; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, count);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** When the mark of an event stands or begins, ms: a point at its noon, for on its midnight it would be of two days. */
export function markStart({ start, end, shape }: EventsInTime, i: number): number {
  return SHAPES[shape[i]!] === "point" ? (start[i]! + end[i]!) / 2 : start[i]!;
}

/** How many of a group begin before a time, ms; `low` of them are known to. */
export function begunBefore(time: EventsInTime, { indices }: Group, moment: number, low = 0): number {
  return firstFrom(indices.length, (at) => markStart(time, indices[at]!), moment, low);
}

/** Indices of the events with some part in a stretch of time, in order; null where there are more than `most`. */
export function indicesIn(
  time: EventsInTime,
  [first, last]: readonly [start: number, end: number],
  most: number,
): number[] | null {
  const found: number[] = [];
  for (const group of time.groups) {
    const { indices, longest } = group;
    const open = longest === Infinity;
    const upTo = open ? indices.length : begunBefore(time, group, last);
    for (let at = open ? 0 : begunBefore(time, group, first - longest); at < upTo; at++) {
      const i = indices[at]!;
      const extent = open ? extentAt(time, i) : null;
      if (extent ? extent.start < last && extent.end > first : time.end[i]! > first) found.push(i);
      if (found.length > most) return null;
    }
  }
  return found.sort((a, b) => a - b);
}
