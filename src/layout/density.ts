import { begunBefore, type EventsInTime, type Group } from "./events-in-time.js";
import { toTime, type Scale } from "./scale.js";
import type { Density } from "./scene.js";

/** How much of the mass of a group, of which so many have begun, lies before a moment: a year's is spread over it. */
function massBefore(time: EventsInTime, group: Group, moment: number, begun: number): number {
  const { shape, indices } = group;
  if (begun === 0 || shape !== "band") return begun;
  // Of the bands that have begun only the last one's like can be unfinished, and they all began with it.
  const last = indices[begun - 1]!;
  const [from, to] = [time.start[last]!, time.end[last]!];
  if (moment >= to) return begun;
  const whole = begunBefore(time, group, from);
  return whole + ((begun - whole) * (moment - from)) / (to - from);
}

/**
 * Mass of events per bin of `step` px, in a time that depends on the width and not on the number of events. Heights grow
 * with the square root, so that single events stay visible beside a burst.
 */
export function densityOf(time: EventsInTime, scale: Scale, width: number, step: number): Density {
  const heights = new Float64Array(Math.max(1, Math.ceil(width / step)));
  const edges = Float64Array.from({ length: heights.length + 1 }, (_, i) => toTime(scale, i * step));
  for (const group of time.groups) {
    let [begun, before] = [0, 0];
    edges.forEach((edge, i) => {
      begun = begunBefore(time, group, edge, begun);
      const mass = massBefore(time, group, edge, begun);
      if (i) heights[i - 1]! += mass - before;
      before = mass;
    });
  }
  const most = Math.max(...heights);
  return { from: 0, step, heights: heights.map((mass) => (mass > 0 ? Math.sqrt(mass / most) : 0)) };
}
