import { parseEdtf, type Extent } from "../model/edtf.js";
import { extentAt, shapeOf, type EventsInTime } from "./events-in-time.js";
import { toPx, type Scale } from "./scale.js";
import type { Dispute, Mark, TimeRange } from "./scene.js";

/** Points nearer than this share a place and are stacked, px. */
const SAME_PLACE = 3;
/** Most points of a stack, lanes of bars and bands within bands: more would reach the labels. */
const MOST_LANES = 3;

/** The px that an extent takes; open sides run to the edges of the axis (ms). */
export function placeOf(extent: Extent, scale: Scale, axis: TimeRange): readonly [x0: number, x1: number] {
  if (shapeOf(extent) === "point") {
    // At its noon: a point that stood on its midnight would belong to two days.
    const x = toPx(scale, (extent.start + extent.end) / 2);
    return [x, x];
  }
  return [toPx(scale, Math.max(extent.start, axis[0])), toPx(scale, Math.min(extent.end, axis[1]))];
}

/** How an event is drawn between two places of the axis, px. */
export function markOf(time: EventsInTime, i: number, x0: number, x1: number, lane: number): Mark {
  const extent = extentAt(time, i);
  return {
    id: time.events[i]!.id,
    shape: shapeOf(extent),
    x0,
    x1,
    lane,
    kind: time.events[i]!.kind,
    approximate: extent.approximate || extent.uncertain,
    openStart: extent.start === -Infinity,
    openEnd: extent.end === Infinity,
    strong: time.salience[i]! >= time.strongFrom,
  };
}

/** Finds for each stretch the first of a few lanes in which it touches no other; the last takes what is left. */
class Lanes {
  private readonly ends: number[] = [];

  constructor(private readonly gap: number) {}

  place(x0: number, x1: number): number {
    const free = this.ends.findIndex((end) => end + this.gap < x0);
    const lane = free < 0 ? this.ends.length : free;
    this.ends[lane] = Math.max(x1, this.ends[lane] ?? -Infinity);
    return Math.min(lane, MOST_LANES - 1);
  }
}

/** Marks of some events, in order of time; bands first, so that points lie on them. */
export function placeMarks(
  time: EventsInTime,
  indices: readonly number[],
  scale: Scale,
  axis: TimeRange,
): Mark[] {
  const marks: Record<Mark["shape"], Mark[]> = { band: [], bar: [], point: [] };
  // Bands that only meet share a lane; bars need to be told apart.
  const lanes = { band: new Lanes(-1), bar: new Lanes(4) };
  let [lastX, stacked] = [-Infinity, 0];
  for (const i of indices) {
    const extent = extentAt(time, i);
    const shape = shapeOf(extent);
    const [x0, x1] = placeOf(extent, scale, axis);
    if (shape === "point") {
      stacked = x0 - lastX < SAME_PLACE ? Math.min(stacked + 1, MOST_LANES - 1) : 0;
      if (!stacked) lastX = x0;
      marks.point.push(markOf(time, i, lastX, lastX, stacked));
    } else marks[shape].push(markOf(time, i, x0, x1, lanes[shape].place(x0, x1)));
  }
  return Object.values(marks).flat();
}

/** What is in dispute of some events. */
export function placeDisputes(
  { events }: EventsInTime,
  indices: readonly number[],
  scale: Scale,
  axis: TimeRange,
): Dispute[] {
  return indices.flatMap((i) => {
    const places = (events[i]!.accounts ?? []).flatMap(({ date }) => {
      const extent = parseEdtf(date);
      const [x0, x1] = extent ? placeOf(extent, scale, axis) : [NaN, NaN];
      return x0 <= x1 ? [(x0 + x1) / 2] : [];
    });
    const apart = [...new Set(places)].sort((a, b) => a - b);
    return apart.length > 1 ? [apart] : [];
  });
}
