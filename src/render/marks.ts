import { svg, type SVGTemplateResult } from "lit";
import { countBetween } from "../layout/density.js";
import type { HorizontalScene, Mark } from "../layout/scene.js";
import { markCentre, markClass, markPath } from "./mark-path.js";

/**
 * Marks of some shapes, all that look alike as one path: bands and bars lie below the axis's texts, points above its
 * line.
 */
export function marksTemplate(
  { marks, width, axis }: HorizontalScene,
  shapes: readonly Mark["shape"][],
  selected: string | null,
): SVGTemplateResult[] {
  const paths = new Map<string, string>();
  for (const mark of marks)
    if (shapes.includes(mark.shape)) {
      const look = markClass(mark, selected);
      paths.set(look, (paths.get(look) ?? "") + markPath(mark, width, axis));
    }
  return [...paths].map(([look, path]) => svg`<path class=${look} d=${path}></path>`);
}

/** Half a finger: how far from a mark a press still means it, px. */
const REACH = 12;

/** The event whose mark is nearest to a place in the plot; of two that cover it, the shorter. */
export function markAt({ marks, axis }: HorizontalScene, x: number, y: number): string | null {
  let [nearest, least] = [null as string | null, Infinity];
  for (const mark of marks) {
    const [, middle] = markCentre(mark, axis);
    const away = Math.max(mark.x0 - x, x - mark.x1, 0);
    if (away > REACH || Math.abs(y - middle) > REACH) continue;
    const distance = Math.hypot(away, y - middle) + (mark.x1 - mark.x0) / 1000;
    if (distance < least) [nearest, least] = [mark.id, distance];
  }
  return nearest;
}

/** Where events are too many to be drawn one by one: how many there are within reach of a place in the plot, else 0. */
export function crowdAt({ density, axis }: HorizontalScene, x: number, y: number): number {
  return density && Math.abs(y - axis) <= 2 * REACH ? countBetween(density, x - REACH, x + REACH) : 0;
}
