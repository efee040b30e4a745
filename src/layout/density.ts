import { begunBefore, markStart, type EventsInTime, type Group } from "./events-in-time.js";
import type { Scale } from "./scale.js";
import type { Density } from "./scene.js";

/** What begins in a bin counts there: from an event to its bin, and from the bin's end to the next event. */
function addStarts(heights: Float64Array, edges: Float64Array, time: EventsInTime, group: Group): void {
  const { indices } = group;
  let bin = 0;
  for (let at = begunBefore(time, group, edges[0]!), next; at < indices.length; at = next) {
    const begin = markStart(time, group, indices[at]!);
    while (edges[bin + 1]! <= begin) bin += 1;
    if (bin >= heights.length) break;
    next = begunBefore(time, group, edges[bin + 1]!, at);
    heights[bin]! += next - at;
  }
}

/** The mass of a band is spread over it. */
function addBands(heights: Float64Array, edges: Float64Array, time: EventsInTime, group: Group): void {
  let begun = 0;
  let before = 0;
  // Those that began before the last ones did.
  let earlier = 0;
  const { indices } = group;
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i]!;
    if (time.start[indices[begun]!]! < edge) begun = begunBefore(time, group, edge, begun);
    // Of the bands that have begun only the last one's like can be unfinished, and they all began with it.
    const last = indices[begun - 1] ?? -1;
    const from = time.start[last]!;
    const left = (time.end[last]! - edge) / (time.end[last]! - from);
    if (left > 0) earlier = begunBefore(time, group, from, earlier);
    const mass = left > 0 ? begun - left * (begun - earlier) : begun;
    if (i) heights[i - 1]! += mass - before;
    before = mass;
  }
}

/**
 * Mass of events per bin of `step` px, in a time that depends on the width and not on the number of events. Heights grow
 * with the square root, so that single events stay visible beside a burst.
 */
export function densityOf(time: EventsInTime, scale: Scale, width: number, step: number): Density {
  const heights = new Float64Array(Math.max(1, Math.ceil(width / step)));
  const edges = new Float64Array(heights.length + 1);
  // As `toTime` has it, at one walk along the scale.
  const { domain, range } = scale;
  for (let i = 0, knot = 1; i < edges.length; i++) {
    const x = i * step;
    while (range[knot]! < x && knot + 1 < range.length) knot += 1;
    const from = domain[knot - 1]!;
    const left = range[knot - 1]!;
    edges[i] = from + ((x - left) * (domain[knot]! - from)) / (range[knot]! - left);
  }
  for (const group of time.groups) {
    if (group.shape === "band") addBands(heights, edges, time, group);
    else addStarts(heights, edges, time, group);
  }
  let most = 0;
  for (const mass of heights) if (mass > most) most = mass;
  for (let i = 0; i < heights.length; i++) heights[i] = heights[i]! > 0 ? Math.sqrt(heights[i]! / most) : 0;
  return { from: 0, step, heights, most };
}

/** Events between two places, px, to the nearest whole one. */
export function countBetween({ from, step, heights, most }: Density, x0: number, x1: number): number {
  const bins = heights.slice(Math.max(0, Math.floor((x0 - from) / step)), Math.ceil((x1 - from) / step));
  return Math.round(bins.reduce((sum, height) => sum + height * height * most, 0));
}
