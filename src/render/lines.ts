import type { FoldMark, HorizontalScene, Overview, Tick } from "../layout/scene.js";

/** px of one tooth of a fold, and half its height. */
const TOOTH = 8;
const TOOTH_HEIGHT = 4;

/** A zigzag in place of the line: here the axis skips time. */
function zigzag({ x0, x1 }: FoldMark, axis: number): string {
  const teeth = Math.max(2, Math.round((x1 - x0) / TOOTH));
  const step = (x1 - x0) / teeth;
  const tooth = `l${step / 4},${-TOOTH_HEIGHT}l${step / 2},${2 * TOOTH_HEIGHT}l${step / 4},${-TOOTH_HEIGHT}`;
  return `M${x0},${axis}${tooth.repeat(teeth)}`;
}

/** The axis, broken where it folds. */
export const axisPath = ({ segments, axis }: HorizontalScene): string =>
  segments.map(([x0, x1]) => `M${x0},${axis}H${x1}`).join("");

export const foldsPath = ({ folds, axis }: HorizontalScene): string =>
  folds.map((fold) => zigzag(fold, axis)).join("");

/** Ticks hanging from a line at `y`, px; those of the level above have a text only. */
export const ticksPath = (ticks: readonly Tick[], y: number, length: number): string =>
  ticks.map(({ x, level }) => (level ? "" : `M${x},${y}v${length}`)).join("");

/** All leaders are one path. */
export const leadersPath = ({ labels }: HorizontalScene): string =>
  labels.map(({ x, leader }) => `M${x},${leader[0]}V${leader[1]}`).join("");

/** px: how high the line between two accounts rises at most, and the radius of their ends. */
const RISE = 16;
const END = 3;

/** What accounts differ on: an arc from each place to the next, and a ring at each. */
export const disputesPath = ({ disputes, axis }: Pick<HorizontalScene, "disputes" | "axis">): string =>
  disputes
    .flatMap((places) =>
      places.map((x, i) => {
        const before = places[i - 1] ?? x;
        const rise = Math.min(RISE, x - before);
        return `M${before},${axis}Q${(before + x) / 2},${axis - 2 * rise} ${x},${axis}m${-END},0a${END},${END} 0 1,0 ${2 * END},0a${END},${END} 0 1,0 ${-2 * END},0`;
      }),
    )
    .join("");

/** The stretches of the strip that the picture above shows. */
export const shownPath = ({ shown, top, height }: Overview): string =>
  shown.map(([x0, x1]) => `M${x0},${top}H${x1}v${height}H${x0}Z`).join("");
