import type { Density, Mark } from "../layout/scene.js";
import { classes } from "./join.js";

/** px: half the height of a band and of a bar, the radius of a point, and the pitch of stacks and lanes. */
const BAND = 6;
const BAR = 2;
const POINT = 4.5;
const STRONG_POINT = 5.5;
const STACK = 9;
const LANE = 6;
/** How much lower a band is within another, px. */
const NESTED = 2;
const ARROW = 7;
/** Least width of what has an extent, so that a month among centuries is still seen, px. */
const LEAST = 3;

function circle(x: number, y: number, r: number): string {
  return `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}

function roundedRect(x0: number, x1: number, y: number, half: number): string {
  const r = Math.min(half, (x1 - x0) / 2);
  const straight = x1 - x0 - 2 * r;
  return (
    `M${x0 + r},${y - half}h${straight}a${r},${half} 0 0,1 ${r},${half}a${r},${half} 0 0,1 ${-r},${half}` +
    `h${-straight}a${r},${half} 0 0,1 ${-r},${-half}a${r},${half} 0 0,1 ${r},${-half}Z`
  );
}

/** A bar whose open sides end in arrowheads. */
function bar(mark: Mark, x0: number, x1: number, y: number): string {
  const body = `M${x0},${y - BAR}H${x1}V${y + BAR}H${x0}Z`;
  // Beside the body, not over it: where two outlines overlap, one may cancel the other.
  const head = (x: number, to: 1 | -1): string =>
    `M${x + to * ARROW},${y}l${-to * ARROW},${-ARROW / 1.6}v${(2 * ARROW) / 1.6}Z`;
  return body + (mark.openEnd ? head(x1, 1) : "") + (mark.openStart ? head(x0, -1) : "");
}

/** Where a mark stands: x of its middle and y, px. */
export function markCentre(mark: Mark, axis: number): readonly [x: number, y: number] {
  const x = (mark.x0 + mark.x1) / 2;
  if (mark.shape === "point") return [x, axis - mark.lane * STACK];
  return mark.shape === "bar" ? [x, axis - BAND - LANE - mark.lane * LANE] : [x, axis];
}

/** The outline of a mark whose axis is at `axis`, px. */
export function markPath(mark: Mark, width: number, axis: number): string {
  const [middle, y] = markCentre(mark, axis);
  if (mark.shape === "point") return circle(middle, y, mark.strong ? STRONG_POINT : POINT);
  // Far outside the frame nothing is seen, and very long paths are slow to stroke.
  // An arrowhead is seen as long as its bar is.
  const x0 = Math.max(mark.openStart ? ARROW : -20, Math.min(mark.x0, middle - LEAST / 2));
  const x1 = Math.min(mark.openEnd ? width - ARROW : width + 20, Math.max(mark.x1, middle + LEAST / 2));
  return mark.shape === "bar" ? bar(mark, x0, x1, y) : roundedRect(x0, x1, y, BAND - NESTED * mark.lane);
}

export function markClass(mark: Mark, selected: string | null): string {
  return classes(
    "mark",
    mark.shape,
    mark.kind,
    mark.approximate && "approximate",
    mark.id === selected && "selected",
  );
}

/** One path for all bins: its cost depends on the width, not on the number of events. */
export function densityPath({ from, step, heights }: Density, base: number, most: number): string {
  let path = "";
  heights.forEach((height, i) => {
    const h = Math.max(2, height * most);
    if (height > 0) path += `M${from + i * step},${base}v${-h}h${step}v${h}Z`;
  });
  return path;
}
