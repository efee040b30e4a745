import type { HorizontalScene } from "../layout/scene.js";
import { drawTicks } from "./axis.js";
import { layer, type Group } from "./layer.js";
import { densityPath } from "./marks.js";

/** px: a tick, and from the strip to the baseline of its text. */
const TICK = 4;
const TICK_TEXT = 18;

/** The strip of true proportion: how dense events stand, and which stretches the picture above shows. */
export function drawOverview(group: Group, { overview, width }: HorizontalScene): void {
  const base = overview.top + overview.height;
  group
    .selectAll<SVGRectElement, readonly [number, number]>("rect.shown")
    .data(overview.shown)
    .join("rect")
    .attr("class", "shown")
    .attr("x", ([x0]) => x0)
    .attr("width", ([x0, x1]) => x1 - x0)
    .attr("y", overview.top)
    .attr("height", overview.height)
    .attr("rx", 4);
  layer(group, "path", "density").attr("d", densityPath(overview.density, base, overview.height - 4));
  layer(group, "line", "base").attr("x2", width).attr("y1", base).attr("y2", base);
  drawTicks(group, overview.ticks, base, TICK, [TICK_TEXT, TICK_TEXT]);
}
