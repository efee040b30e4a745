import type { TimeRange } from "./scene.js";

/** A stretch of empty time that takes a mark of fixed width at any zoom. Times in ms. */
export interface AxisFold {
  start: number;
  end: number;
  /** The whole stretch without events; a little of it is shown on either side. */
  empty: TimeRange;
}

/**
 * The axis at zoom 1: knots in time, px without marks, and px of the marks to the left. Between knots all three are
 * linear, so a fold is a stretch where only `marks` grows and a segment one where only `px` does.
 */
export interface Axis {
  times: number[];
  px: number[];
  marks: number[];
  folds: AxisFold[];
}

/** Time ↔ px for one view: a polylinear scale whose two lists fit `scaleUtc().domain(…).range(…)`. */
export interface Scale {
  domain: readonly number[];
  range: readonly number[];
}

/** px that come of nothing but rounding. */
export const ROUNDING = 1e-3;

/** The nearest value to `value` from `least` to `most`. */
export const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Linear between knots; beyond them the first and the last piece go on. */
export function interpolate(from: readonly number[], to: readonly number[], value: number): number {
  let low = 1;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from[middle]! < value) low = middle + 1;
    else high = middle;
  }
  const [a, b] = [from[low - 1]!, from[low]!];
  return to[low - 1]! + ((value - a) * (to[low]! - to[low - 1]!)) / (b - a);
}

/** Where a time stands, px. */
export function toPx(scale: Scale, time: number): number {
  return interpolate(scale.domain, scale.range, time);
}

/** The time at a place, ms. */
export function toTime(scale: Scale, x: number): number {
  return interpolate(scale.range, scale.domain, x);
}

/** A scale on the way from one to another, with the knots of the one that has more: it rises wherever both do. */
export function between(from: Scale, to: Scale, share: number): Scale {
  const { domain } = from.domain.length > to.domain.length ? from : to;
  const range = domain.map((time) => (1 - share) * toPx(from, time) + share * toPx(to, time));
  return { domain, range };
}

/** Finest zoom: a second takes this many px. */
const MOST_PX_PER_MS = 40 / 1000;

/** Moves an end that lies in a fold to the fold's edge, and keeps the two apart. */
function outsideFolds(axis: Axis, [start, end]: TimeRange): TimeRange {
  const inside = axis.folds.find((fold) => start >= fold.start && end <= fold.end);
  return inside ? [inside.start - (inside.end - inside.start) / 2, inside.end] : [start, end];
}

/** The scale that shows `visible` (null: the whole axis) in `width` px. Marks keep their px whatever the zoom. */
export function scaleFor(axis: Axis, width: number, visible: TimeRange | null): Scale {
  const [start, end] = outsideFolds(axis, visible ?? [axis.times[0]!, axis.times.at(-1)!]);
  const { times } = axis;
  const px = (time: number): number => interpolate(times, axis.px, time);
  // Beyond the ends there are no folds, so marks do not go on growing there.
  const marks = (time: number): number =>
    interpolate(times, axis.marks, clamp(time, times[0]!, times.at(-1)!));
  const room = Math.max(1, width - (marks(end) - marks(start)));
  const shown = px(end) - px(start);
  const finest = Math.max(
    ...times.map((time, i) => (i ? (axis.px[i]! - axis.px[i - 1]!) / (time - times[i - 1]!) : 0)),
  );
  const zoom = Math.min(room / Math.max(shown, 1e-12), Math.max(1, MOST_PX_PER_MS / finest));
  const left = zoom * px(start) + marks(start) - (width - (zoom * shown + marks(end) - marks(start))) / 2;
  return {
    domain: times,
    range: times.map((_, i) => zoom * axis.px[i]! + axis.marks[i]! - left),
  };
}

/**
 * What is in view after zooming by `factor` about the place `x` (px): stretches between folds grow, folds keep their
 * px, and what stood at x stays there. Null where the whole axis would fit.
 */
export function zoomedRange(scale: Scale, width: number, factor: number, x: number): TimeRange | null {
  const range = [0];
  for (let i = 1; i < scale.range.length; i++) {
    const length = scale.range[i]! - scale.range[i - 1]!;
    // Knots come in pairs around each segment, so that every second piece is a fold.
    range.push(range[i - 1]! + (i % 2 ? length * factor : length));
  }
  if (range.at(-1)! <= width + 0.5) return null;
  const grown: Scale = { domain: scale.domain, range };
  const left = toPx(grown, toTime(scale, x)) - x;
  return pannedRange(grown, width, left);
}

/** What is in view after moving by `distance` px along the axis, never beyond its ends while it overflows. */
export function pannedRange(scale: Scale, width: number, distance: number): TimeRange {
  const [first, last] = [scale.range[0]!, scale.range.at(-1)!];
  const left = last - first > width ? clamp(distance, first, last - width) : distance;
  return [toTime(scale, left), toTime(scale, left + width)];
}
