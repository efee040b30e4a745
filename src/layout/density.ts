import { DAY } from "../model/edtf.js";
import { indicesIn, type EventsInTime } from "./events-in-time.js";
import { toPx, toTime, type Scale } from "./scale.js";
import type { Density } from "./scene.js";

/**
 * Counts events per bin of `step` px: a day where its mark stands; the mass of a year is spread over the year. Heights
 * grow with the square root, so that single events stay visible beside a burst.
 */
export function densityOf(time: EventsInTime, scale: Scale, width: number, step: number): Density {
  const bins = Math.max(1, Math.ceil(width / step));
  const whole = new Float64Array(bins);
  // A spread mass is added where it starts and taken away where it ends; the running sum is its height.
  const change = new Float64Array(bins + 1);
  const bin = (x: number): number => Math.min(bins - 1, Math.max(0, Math.floor(x / step)));
  const [from, to] = indicesIn(time, toTime(scale, 0), toTime(scale, width));
  for (let i = from; i < to; i++) {
    const x0 = toPx(scale, time.start[i]!);
    const x1 = toPx(scale, time.end[i]!);
    if (x1 < 0 || x0 > width) continue;
    if (x1 - x0 <= step || time.end[i]! - time.start[i]! <= DAY) {
      whole[bin((x0 + x1) / 2)]! += 1;
      continue;
    }
    const share = step / (x1 - x0);
    change[bin(x0)]! += share;
    change[bin(x1) + 1]! -= share;
  }
  let spread = 0;
  let most = 0;
  for (let i = 0; i < bins; i++) {
    spread += change[i]!;
    whole[i] = Math.sqrt(Math.max(0, whole[i]! + spread));
    most = Math.max(most, whole[i]!);
  }
  return { step, heights: most > 0 ? whole.map((height) => height / most) : whole };
}
