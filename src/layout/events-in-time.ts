import { DAY, parseEdtf, readBounds, type Edtf, type Extent, type Precision } from "../model/edtf.js";
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
  if (pinned) return 1;
  // Most are what they should be, which takes no call to find out.
  if (typeof salience === "number" && salience >= 0 && salience <= 1) return salience;
  return Number.isFinite(salience) ? clamp(salience!, 0, 1) : 0.5;
}

/** Number of the shape of what is so long, ms: a day or less is a point, an interval a bar, else a flat band. */
function shapeNumber(precision: Precision, length: number): number {
  if (precision === "interval") return 1;
  return length > DAY ? 0 : 2;
}

export function shapeOf({ precision, start, end }: Extent): Mark["shape"] {
  return SHAPES[shapeNumber(precision, end - start)]!;
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

function columnsFor(most: number): Columns {
  return {
    events: new Array<TimelineEvent>(most),
    start: new Float64Array(most),
    end: new Float64Array(most),
    group: new Uint8Array(most),
    salience: new Float32Array(most),
  };
}

interface Parsed {
  columns: Columns;
  /** Whether they came in the order in which they begin. */
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
  const { events, start, end, group, salience } = columnsFor(most);
  const counts = new Uint32Array(MOST_GROUPS);
  const longest = new Float64Array(MOST_GROUPS);
  let count = 0;
  let unplaced = 0;
  let inOrder = true;
  let lastEnd = -Infinity;
  let date: Edtf | undefined;
  let precision: Precision | null = null;
  const bounds = new Float64Array(2);
  let from = -Infinity;
  let to = 0;
  let number = 0;
  for (let i = 0; i < most; i++) {
    const event = all[i]!;
    if (event.hidden) continue;
    // Events of one date often come one after another.
    if (event.date !== date) {
      precision = readBounds((date = event.date), bounds);
      if (precision) {
        const begin = bounds[0]!;
        const finish = bounds[1]!;
        const length = finish - begin;
        const before = from;
        from = begin > -Infinity ? begin : finish;
        to = finish < Infinity ? finish : begin;
        number =
          SHAPES.length * (length < Infinity ? daysPower(length) : OPEN) + shapeNumber(precision, length);
        if (from < before) inOrder = false;
        if (to > lastEnd) lastEnd = to;
        if (length > longest[number]!) longest[number] = length;
      }
    }
    if (!precision) {
      unplaced += 1;
      continue;
    }
    events[count] = event;
    start[count] = from;
    end[count] = to;
    group[count] = number;
    salience[count] = salienceOf(event);
    counts[number]! += 1;
    count += 1;
  }
  events.length = count;
  const filled: Columns = {
    events,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    group: group.subarray(0, count),
    salience: salience.subarray(0, count),
  };
  return { columns: filled, inOrder, counts, longest, lastEnd, unplaced };
}

/** Whether of two events the one is to stand before the other: the earlier, the longer, "e9" before "e10". */
function precedes({ start, end, group, events }: Columns, a: number, b: number): boolean {
  if (start[a] !== start[b]) return start[a]! < start[b]!;
  if (group[a] !== group[b]) return group[a]! > group[b]!;
  if (end[a] !== end[b]) return end[a]! > end[b]!;
  const idA = events[a]!.id;
  const idB = events[b]!.id;
  return idA.length === idB.length ? idA < idB : idA.length < idB.length;
}

/** Steps an event that it may take to put all in order one by one; where it would take more, they are sorted. */
const MOST_STEPS = 8;

/** Gives the events from `from` on the order that `order` has their indices in, each where it is moved to; unmakes `order`. */
function arrange(
  { events, end, group, salience }: Columns,
  from: number,
  order: number[],
  count: number,
): void {
  for (let first = 0; first < count; first++) {
    const begin = from + first;
    if (order[first] === begin) continue;
    const event = events[begin]!;
    const finish = end[begin]!;
    const number = group[begin]!;
    const weight = salience[begin]!;
    // Round from each place to the one whose event comes there.
    let to = begin;
    for (let source = order[first]!; source !== begin; source = order[to - from]!) {
      events[to] = events[source]!;
      end[to] = end[source]!;
      group[to] = group[source]!;
      salience[to] = salience[source]!;
      order[to - from] = to;
      to = source;
    }
    events[to] = event;
    end[to] = finish;
    group[to] = number;
    salience[to] = weight;
    order[to - from] = to;
  }
}

/**
 * Puts events that come in the order in which they begin in the order of `precedes`: those that begin together come in
 * the order of their groups, and few of a group are still out of place. They stay in their columns: with some dozen MB
 * more, a page of a million events has to look through all of its memory for what it can free, while it draws.
 * @returns false where too many are out of place to be put right one by one
 */
function orderInRuns(columns: Columns): boolean {
  const { start, group } = columns;
  const count = start.length;
  /** By number of the group, within a run: where its events stand, and where the next of them does. */
  const places = new Uint32Array(MOST_GROUPS);
  const next = new Uint32Array(MOST_GROUPS);
  const order: number[] = [];
  let steps = MOST_STEPS * count;
  for (let from = 0, to = 1; from < count && steps > 0; from = to++) {
    while (to < count && start[to] === start[from]) to += 1;
    if (to - from === 1) continue;
    let least = group[from]!;
    let most = least;
    for (let i = from; i < to; i++) {
      const number = group[i]!;
      next[number]! += 1;
      if (number < least) least = number;
      if (number > most) most = number;
    }
    for (let number = most, place = 0; number >= least; number--) {
      places[number] = place;
      place += next[number]!;
      next[number] = places[number]!;
    }
    for (let i = from; i < to; i++) {
      const number = group[i]!;
      const first = places[number]!;
      let place = next[number]!++;
      for (; place > first && steps > 0 && precedes(columns, i, order[place - 1]!); place--, steps--)
        order[place] = order[place - 1]!;
      order[place] = i;
    }
    next.fill(0, least, most + 1);
    arrange(columns, from, order, to - from);
  }
  return steps > 0;
}

/** Puts events in the order that does not depend on the one in which they came; most come in that in which they begin. */
function ordered({ columns, inOrder }: Parsed): Columns {
  if (inOrder && orderInRuns(columns)) return columns;
  const order = Uint32Array.from(columns.start.keys());
  return reordered(
    columns,
    order.sort((a, b) => (precedes(columns, a, b) ? -1 : 1)),
  );
}

/** The events of each group that has any, the shorter first. */
function groupsOf({ group }: Columns, { counts, longest }: Parsed): Group[] {
  // One list after the other, so that none has to be looked up for an event.
  let size = 0;
  const ends = counts.map((count) => (size += count));
  const next = ends.slice();
  const all = new Uint32Array(size);
  for (let i = size - 1; i >= 0; i--) all[--next[group[i]!]!] = i;
  return Array.from(counts, (count, number) => ({
    shape: SHAPES[number % SHAPES.length]!,
    indices: all.subarray(ends[number]! - count, ends[number]),
    longest: longest[number]!,
  })).filter(({ indices }) => indices.length);
}

/** The events in an order. */
function reordered({ events, start, end, group, salience }: Columns, order: Uint32Array): Columns {
  const columns = columnsFor(order.length);
  for (let at = 0; at < order.length; at++) {
    const i = order[at]!;
    columns.events[at] = events[i]!;
    columns.start[at] = start[i]!;
    columns.end[at] = end[i]!;
    columns.group[at] = group[i]!;
    columns.salience[at] = salience[i]!;
  }
  return columns;
}

/** Parses, sorts and ranks the events that are to be shown. */
export function eventsInTime(timeline: Timeline): EventsInTime {
  const read = parsed(timeline);
  const { lastEnd, unplaced } = read;
  const columns = ordered(read);
  const { start, salience } = columns;
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

/** When the mark of an event of a group begins, ms: a point at its noon, for on its midnight it would be of two days. */
export function markStart({ start, end }: EventsInTime, { shape }: Group, i: number): number {
  return shape === "point" ? (start[i]! + end[i]!) / 2 : start[i]!;
}

/** How many of a group begin before a time, ms; `low` of them are known to, and if few more do that is found fast. */
export function begunBefore(time: EventsInTime, group: Group, moment: number, low = 0): number {
  const { indices } = group;
  let high = low;
  for (let step = 1; high < indices.length && markStart(time, group, indices[high]!) < moment; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, indices.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (markStart(time, group, indices[middle]!) < moment) low = middle + 1;
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
