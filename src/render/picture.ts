import { select, type Selection } from "d3-selection";
import type { HorizontalScene } from "../layout/scene.js";
import { drawAxis, type PictureWords } from "./axis.js";
import { drawLabels, drawLeaders, type LabelState } from "./labels.js";
import { drawDensity, drawMarks } from "./marks.js";
import { drawOverview } from "./overview.js";

/** One child of `parent` per name, made when first asked for. */
function layer<Name extends "svg" | "g">(
  parent: Selection<Element, unknown, null, undefined>,
  tag: Name,
  name: string,
): Selection<Name extends "svg" ? SVGSVGElement : SVGGElement, unknown, null, undefined> {
  const found = parent.selectChild<Element>(`.${name}`);
  const made = found.empty() ? parent.append<Element>(`svg:${tag}`).attr("class", name) : found;
  return made as unknown as Selection<
    Name extends "svg" ? SVGSVGElement : SVGGElement,
    unknown,
    null,
    undefined
  >;
}

/** Draws the horizontal scene into `plot`: shapes in an SVG that assistive technology skips, labels as buttons. */
export function drawPicture(
  plot: HTMLElement,
  scene: HorizontalScene,
  words: PictureWords,
  state: LabelState,
): void {
  const root = select<Element, unknown>(plot);
  const svg = layer(root, "svg", "picture")
    .attr("aria-hidden", "true")
    .attr("width", scene.width)
    .attr("height", scene.height) as unknown as Selection<Element, unknown, null, undefined>;
  drawLeaders(layer(svg, "g", "leaders"), scene);
  drawDensity(layer(svg, "g", "dense"), scene);
  drawMarks(layer(svg, "g", "bands"), scene, ["band", "bar"], state.selected);
  drawAxis(layer(svg, "g", "time-axis"), scene, words);
  drawMarks(layer(svg, "g", "points"), scene, ["point"], state.selected);
  drawOverview(layer(svg, "g", "overview"), scene);
  root.style("height", `${scene.height}px`);
  const labels = root
    .selectChildren<HTMLElement, unknown>("div.labels")
    .data([null])
    .join("div")
    .attr("class", "labels");
  drawLabels(labels.node()!, scene, state);
}
