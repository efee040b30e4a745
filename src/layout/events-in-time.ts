import { DAY, fineness, parseEdtf, type Edtf, type Extent } from "../model/edtf.js";
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
  /** Numbers of their groups; `shapeIn` reads them. */
  group: Uint8Array;
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
/** Of what is open, where else the power of two of its days stands, all of which are less. */
const OPEN = 80;
const MOST_GROUPS = SHAPES.length * (OPEN + 1);

/** An event's salience, 0…1; a timeline made elsewhere may give none, or what is no number. */
function salienceOf({ pinned, salience }: TimelineEvent): number {
  return pinned ? 1 : Number.isFinite(salience) ? clamp(salience!, 0, 1) : 0.5;
}

/** A day or less is a point, an interval a bar, what lies between a flat band. */
export function shapeOf({ precision }: Extent): Mark["shape"] {
  if (precision === "interval") return "bar";
  return fineness(precision) < fineness("day") ? "band" : "point";
}

/** The shape of one event. */
export function shapeIn({ group }: EventsInTime, i: number): Mark["shape"] {
  return SHAPES[group[i]! % SHAPES.length]!;
}

/** The greatest power of two of days that is not above a length, ms; 0 of less than a day. */
export const daysPower = (length: number): number => 31 - Math.clz32(Math.max(1, length / DAY));

/** What is kept of events: a million objects would be slow to keep, and slow to come back to. */
interface Columns {
  events: TimelineEvent[];
  start: Float64Array;
  end: Float64Array;
  group: Uint8Array;
  salience: Float32Array;
}

interface Parsed {
  columns: Columns;
  /** Whether they came in order of time. */
  inOrder: boolean;
  /** By number of the group: how many events, and the longest, ms. */
  counts: Uint32Array;
  longest: Float64Array;
  lastEnd: number;
  unplaced: number;
}

/** All that takes one look at each event, in one pass: most of a picture's time goes into coming by a million of them. */
function parsed({ events: all }: Timeline): Parsed {
  const most = all.length;
  const events = new Array<TimelineEvent>(most);
  const start = new Float64Array(most);
  const end = new Float64Array(most);
  const group = new Uint8Array(most);
  const salience = new Float32Array(most);
  const counts = new Uint32Array(MOST_GROUPS);
  const longest = new Float64Array(MOST_GROUPS);
  let [count, unplaced, inOrder] = [0, 0, true];
  let [last, lastEnd] = [-Infinity, -Infinity];
  let date: Edtf | undefined;
  let extent: Extent | null = null;
  for (let i = 0; i < most; i++) {
    const event = all[i]!;
    if (event.hidden) continue;
    // Events of one date come one after another, and a million objects would have to be cleared away.
    if (event.date !== date) extent = parseEdtf((date = event.date));
    if (!extent) {
      unplaced += 1;
      continue;
    }
    const from = extent.start > -Infinity ? extent.start : extent.end;
    const to = extent.end < Infinity ? extent.end : extent.start;
    const length = extent.end - extent.start;
    const number =
      SHAPES.length * (length < Infinity ? daysPower(length) : OPEN) + SHAPES.indexOf(shapeOf(extent));
    events[count] = event;
    start[count] = from;
    end[count] = to;
    group[count] = number;
    salience[count] = salienceOf(event);
    count += 1;
    counts[number]! += 1;
    if (length > longest[number]!) longest[number] = length;
    if (from < last) inOrder = false;
    last = from;
    if (to > lastEnd) lastEnd = to;
  }
  events.length = count;
  const columns = {
    events,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    group: group.subarray(0, count),
    salience: salience.subarray(0, count),
  };
  return { columns, inOrder, counts, longest, lastEnd, unplaced };
}

/** Puts the events from one place on into another order, in place: more columns would wake the garbage collector. */
function reorder(
  { events, start, end, group, salience }: Columns,
  order: ArrayLike<number>,
  first: number,
): void {
  for (const column of [events, start, end, group, salience] as unknown[][]) {
    const before = column.slice(first, first + order.length);
    for (let i = 0; i < before.length; i++) column[first + i] = before[order[i]! - first];
  }
}

/** Whether an id is before another: "e9" before "e10". */
function precedes({ id: a }: TimelineEvent, { id: b }: TimelineEvent): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}

/** When an event ends, to order by; what is open is the longest. */
const endOf = ({ end, group }: Columns, i: number): number =>
  group[i]! < SHAPES.length * OPEN ? end[i]! : Infinity;

/** The order of events that begin together, most of which end at one of a few moments: the longer first. */
function orderOfTied(columns: Columns, from: number, to: number): number[] {
  const { events } = columns;
  const byEnd = new Map<number, number[]>();
  for (let i = from; i < to; i++) {
    const end = endOf(columns, i);
    const tied = byEnd.get(end);
    if (tied) tied.push(i);
    else byEnd.set(end, [i]);
  }
  return [...byEnd]
    .sort(([a], [b]) => b - a)
    .flatMap(([, tied]) => tied.sort((a, b) => (precedes(events[a]!, events[b]!) ? -1 : 1)));
}

/** Sorts what begins together; of the same stretch the lesser id is first, so that no order of the events matters. */
function sortTied(columns: Columns): void {
  const { events, start } = columns;
  for (let from = 0, to = 1; from < start.length; from = to++) {
    let sorted = true;
    for (; start[to] === start[from]; to++) {
      if (!sorted) continue;
      const longer = endOf(columns, to) - endOf(columns, to - 1);
      sorted = longer < 0 || (!(longer > 0) && precedes(events[to - 1]!, events[to]!));
    }
    if (!sorted) reorder(columns, orderOfTied(columns, from, to), from);
  }
}

function groupsOf({ group }: Columns, { counts, longest }: Parsed): Group[] {
  const groups = Array.from(counts, (count, number): Group => ({
    shape: SHAPES[number % SHAPES.length]!,
    indices: new Uint32Array(count),
    longest: longest[number]!,
  }));
  // Filled from the end.
  for (let i = group.length - 1; i >= 0; i--) {
    const number = group[i]!;
    groups[number]!.indices[--counts[number]!] = i;
  }
  return groups.filter(({ indices }) => indices.length);
}

/** Parses, sorts and ranks the events that are to be shown. */
export function eventsInTime(timeline: Timeline): EventsInTime {
  const read = parsed(timeline);
  const { columns, lastEnd, unplaced } = read;
  const { start, salience } = columns;
  if (!read.inOrder)
    reorder(
      columns,
      new Uint32Array(start.keys()).sort((a, b) => start[a]! - start[b]!),
      0,
    );
  sortTied(columns);
  const step = Math.ceil(start.length / SAMPLE);
  const sample = Float32Array.from(
    { length: Math.ceil(start.length / step) },
    (_, i) => salience[i * step]!,
  ).sort();
  return {
    ...columns,
    strongFrom: Math.min(SURELY_STRONG, sample[sample.length >> 1] ?? 0),
    ranking: new Tournament(salience),
    groups: groupsOf(columns, read),
    lastEnd,
    unplaced,
  };
}

/** The extent of one event: with its open sides, and what is said of its certainty. */
export function extentAt({ events }: EventsInTime, i: number): Extent {
  return parseEdtf(events[i]!.date)!;
}

/** When the mark of an event stands or begins, ms: a point at its noon, for on its midnight it would be of two days. */
export function markStart(time: EventsInTime, i: number): number {
  return shapeIn(time, i) === "point" ? (time.start[i]! + time.end[i]!) / 2 : time.start[i]!;
}

/** How many of a group begin before a time, ms; `low` of them are known to, and if few more do that is found fast. */
export function begunBefore(time: EventsInTime, { indices }: Group, moment: number, low = 0): number {
  let high = low;
  for (let step = 1; high < indices.length && markStart(time, indices[high]!) < moment; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, indices.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (markStart(time, indices[middle]!) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
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
