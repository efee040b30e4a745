import { densityOf } from "./density.js";
import type { EventsInTime } from "./events-in-time.js";
import { clamp, toPx, toTime, type Scale } from "./scale.js";
import type { Measure, Overview, TimeRange } from "./scene.js";
import { stripTicks } from "./ticks.js";

/** The strip itself and the ticks under it, px. */
const STRIP_HEIGHT = 34;
export const OVERVIEW_HEIGHT = STRIP_HEIGHT + 24;
const BIN = 3;
/** Half the least width of a stretch that is shown, px. */
const LEAST_SHOWN = 3;

/** The whole in true proportion: counts, and which stretches the picture shows. `top` is filled in by the caller. */
export function layoutOverview(
  time: EventsInTime,
  domain: TimeRange,
  width: number,
  language: string,
  measure: Measure,
): Omit<Overview, "shown" | "top"> {
  const scale: Scale = { domain, range: [0, width] };
  return {
    height: STRIP_HEIGHT,
    density: densityOf(time, scale, width, BIN),
    ticks: stripTicks(domain, width, language, measure),
    scale,
  };
}

/** The stretches of the strip that the picture shows, px of the strip; none so narrow that it vanishes. */
export function shownStretches(
  segments: readonly (readonly [x0: number, x1: number])[],
  scale: Scale,
  strip: Scale,
  width: number,
): (readonly [x0: number, x1: number])[] {
  return segments.map((segment) => {
    const [from, to] = segment.map((x) => clamp(toPx(strip, toTime(scale, x)), 0, width)) as [number, number];
    const middle = clamp((from + to) / 2, LEAST_SHOWN, width - LEAST_SHOWN);
    return [Math.min(from, middle - LEAST_SHOWN), Math.max(to, middle + LEAST_SHOWN)] as const;
  });
}
