import { HOUR } from "../model/edtf.js";
import type { Blocks } from "./blocks.js";
import { clamp, type Axis } from "./scale.js";

/** What the picture asks of the axis: px along it. */
export interface AxisNeeds {
  /** The axis, the room that a label takes along it, and rows of labels. */
  length: number;
  label: number;
  rows: number;
}

/** One of the most salient events: when it is, ms, and what it weighs. */
export interface TopEvent {
  at: number;
  weight: number;
}

/** What the axis is laid out for. */
export interface Crowd {
  blocks: Blocks;
  needs: AxisNeeds;
  /** In order of time: those whose crowding is weighed. */
  top: readonly TopEvent[];
}

/** One linear stretch of the axis between folds, around the blocks that it shows. */
interface Segment {
  from: number;
  to: number;
  /** ms, never less than `RESOLUTION`. */
  span: number;
  mass: number;
  count: number;
  /** Holds a single date, so it has no scale of its own. */
  lone: boolean;
  px: number;
}

export interface FoldedAxis extends Axis {
  segments: Segment[];
}

/** Least span of a segment, ms. */
const RESOLUTION = HOUR;
/** px of a fold's mark, from the shortest hidden time to the longest, by its logarithm. */
const MARK_PX = [28, 48] as const;
/** px around the events of a segment. */
const PADDING = 14;
/** Least px of a segment, and the most, as a share of the axis, while there are several. */
const LEAST_PX = 64;
const MOST_SHARE = 0.8;
/** A segment's px grow with mass^MASS · span^SPAN: events count most, true time still tells. */
const MASS = 0.8;
const SPAN = 0.1;
/** Neighbours whose px per ms differ by less than this factor get one and the same scale. */
const SAME_SCALE = 2;

function cutSegments({ blocks, top }: Crowd, cuts: readonly number[]): Segment[] {
  const last = blocks.from.length - 1;
  const segments = [...cuts, last].map((block, i): Segment => {
    const first = i ? cuts[i - 1]! + 1 : 0;
    const [from, to] = [blocks.from[first]!, blocks.to[block]!];
    const lone = first === block && !blocks.many[block];
    return { from, to, span: Math.max(to - from, RESOLUTION), mass: 0.3, count: 0, lone, px: 0 };
  });
  for (let i = 0, next = 0; i < segments.length; i++) {
    const segment = segments[i]!;
    const until = segments[i + 1]?.from ?? Infinity;
    const first = next;
    let { mass } = segment;
    for (; next < top.length && top[next]!.at < until; next++) mass += top[next]!.weight;
    segment.mass = mass;
    segment.count = next - first;
  }
  return segments;
}

function markWidths(hidden: readonly number[]): number[] {
  const logs = hidden.map(Math.log);
  const least = Math.min(...logs);
  const spread = Math.max(...logs) - least;
  const [narrow, wide] = MARK_PX;
  return logs.map((log) =>
    spread > 0 ? narrow + ((wide - narrow) * (log - least)) / spread : (narrow + wide) / 2,
  );
}

/** Shares `room` px among the segments by weight, within each one's least and most. */
function shareRoom(segments: Segment[], room: number, needs: AxisNeeds): void {
  if (segments.length === 1) {
    segments[0]!.px = room;
    return;
  }
  const least = Math.min(LEAST_PX, room / segments.length);
  const most = Math.max(MOST_SHARE * needs.length, room / segments.length);
  const weights = segments.map(({ mass, span }) => mass ** MASS * span ** SPAN);
  const limits = segments.map(({ count }) =>
    Math.min(most, Math.max(least, LEAST_PX + (2 * count * needs.label) / needs.rows)),
  );
  // Who is held at the limit that counts stays there, and leaves the others more or less than their share.
  let open = segments.map((_, i) => i);
  for (let [rest, held] = [room, true]; held;) {
    const share = rest / open.reduce((sum, i) => sum + weights[i]!, 0);
    const excess = open.map((i) => {
      const wanted = share * weights[i]!;
      return (segments[i]!.px = clamp(wanted, least, limits[i]!)) - wanted;
    });
    const whole = excess.reduce((a, b) => a + b, 0);
    held = false;
    open = open.filter((i, at) => {
      const stays = excess[at]! * whole > 0;
      if (stays) rest -= segments[i]!.px;
      held ||= stays;
      return !stays;
    });
  }
  const total = segments.reduce((sum, { px }) => sum + px, 0);
  for (const segment of segments) segment.px *= room / total;
}

/** Gives runs of segments with nearly the same scale exactly the same one, where none becomes too small by it. */
function levelScales(segments: Segment[], least: number): void {
  for (let first = 0, next = 0; first < segments.length; first = next) {
    let { px, span } = segments[first]!;
    let shortest = span;
    for (next = first + 1; next < segments.length; next++) {
      const candidate = segments[next]!;
      const ratio = candidate.px / candidate.span / (px / span);
      const joined = (px + candidate.px) / (span + candidate.span);
      shortest = Math.min(shortest, candidate.span);
      if (ratio > SAME_SCALE || ratio < 1 / SAME_SCALE || shortest * joined < 0.75 * least) break;
      px += candidate.px;
      span += candidate.span;
    }
    for (let i = first; i < next; i++) segments[i]!.px = (segments[i]!.span * px) / span;
  }
}

/** ms to show on either side of a segment's events: its padding; a lone date borrows its nearer neighbour's scale. */
function margin(segments: readonly Segment[], hidden: readonly number[], i: number): number {
  const segment = segments[i]!;
  const padding = Math.min(PADDING, segment.px / 5);
  const spare = (segment.span - (segment.to - segment.from)) / 2;
  const own = (padding * segment.span) / (segment.px - 2 * padding);
  const before = i > 0 && (i === segments.length - 1 || hidden[i - 1]! <= hidden[i]!);
  const near = segments[before ? i - 1 : i + 1];
  const borrowed =
    segment.lone && near && !near.lone ? ((segment.px * near.span) / near.px - segment.span) / 2 : 0;
  return Math.max(own, borrowed) + spare;
}

/**
 * The axis that folds the gaps after the blocks `cuts` (ascending): linear segments, and between them marks.
 * At zoom 1 it fills `needs.length` px.
 */
export function layoutAxis(crowd: Crowd, cuts: readonly number[]): FoldedAxis {
  const { blocks, needs } = crowd;
  const segments = cutSegments(crowd, cuts);
  const hidden = cuts.map((block) => blocks.from[block + 1]! - blocks.to[block]!);
  const widths = markWidths(hidden);
  const room = Math.max(
    segments.length,
    widths.reduce((rest, width) => rest - width, needs.length),
  );
  shareRoom(segments, room, needs);
  levelScales(segments, Math.min(LEAST_PX, room / segments.length));

  const axis: FoldedAxis = { times: [], px: [], marks: [], folds: [], segments };
  let px = 0;
  let marks = 0;
  segments.forEach((segment, i) => {
    const around = margin(segments, hidden, i);
    const before = i ? Math.min(around, hidden[i - 1]! / 3) : around;
    const after = i < cuts.length ? Math.min(around, hidden[i]! / 3) : around;
    // Whole milliseconds, as Date and D3's scales have them.
    axis.times.push(Math.floor(segment.from - before), Math.ceil(segment.to + after));
    axis.px.push(px, (px += segment.px));
    axis.marks.push(marks, marks);
    marks += widths[i] ?? 0;
  });
  axis.folds = cuts.map((block, i) => ({
    start: axis.times[2 * i + 1]!,
    end: axis.times[2 * i + 2]!,
    empty: [blocks.to[block]!, blocks.from[block + 1]!],
  }));
  return axis;
}
