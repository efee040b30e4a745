import { select } from "d3-selection";
import type { HorizontalScene } from "../layout/scene.js";
import { drawAxis, type PictureWords } from "./axis.js";
import { drawLabels, drawLeaders, type LabelState } from "./labels.js";
import { layer, type Group } from "./layer.js";
import { drawDensity, drawMarks } from "./marks.js";
import { drawOverview } from "./overview.js";

/** Draws the horizontal scene into `plot`: shapes in an SVG that assistive technology skips, labels as buttons. */
export function drawPicture(
  plot: HTMLElement,
  scene: HorizontalScene,
  words: PictureWords,
  state: LabelState,
): void {
  const svg = layer(select(plot), "svg", "picture")
    .attr("aria-hidden", "true")
    .attr("width", scene.width)
    .attr("height", scene.height);
  const group = (name: string): Group => layer(svg, "g", name);
  drawLeaders(group("leaders"), scene);
  drawDensity(group("dense"), scene);
  drawMarks(group("bands"), scene, ["band", "bar"], state.selected);
  drawAxis(group("time-axis"), scene, words);
  drawMarks(group("points"), scene, ["point"], state.selected);
  drawOverview(group("overview"), scene);
  plot.style.height = `${scene.height}px`;
  drawLabels(layer(select(plot), "div", "labels"), scene, state);
}
