import { svg, type SVGTemplateResult } from "lit";
import type { HorizontalScene } from "../layout/scene.js";
import { ticksTemplate } from "./axis.js";
import { densityPath } from "./marks.js";

/** px: a tick, and from the strip to the baseline of its text. */
const TICK = 4;
const TICK_TEXT = 18;

/** The strip of true proportion: how dense events stand, and which stretches the picture above shows. */
export function overviewTemplate({ overview, width }: HorizontalScene): SVGTemplateResult {
  const { top, height, shown, density, ticks } = overview;
  const base = top + height;
  return svg`<g class="overview">
    <path class="shown" d=${shown.map(([x0, x1]) => `M${x0},${top}H${x1}V${base}H${x0}Z`).join("")}></path>
    <path class="density" d=${densityPath(density, base, height - 4)}></path>
    <path class="base" d="M0,${base}H${width}"></path>
    ${ticksTemplate(ticks, base, TICK, [TICK_TEXT, TICK_TEXT])}
  </g>`;
}
