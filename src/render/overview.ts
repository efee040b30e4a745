import { svg, type SVGTemplateResult } from "lit";
import type { HorizontalScene } from "../layout/scene.js";
import { ticksTemplate } from "./axis.js";
import { shownPath } from "./lines.js";
import { densityPath } from "./mark-path.js";

/** px: a tick, and from the strip to the baseline of its text. */
const TICK = 4;
const TICK_TEXT = 18;

/** The strip of true proportion: how dense events stand, and which stretches the picture above shows. */
export function overviewTemplate({ overview, width }: HorizontalScene): SVGTemplateResult {
  const { top, height, density, ticks } = overview;
  const base = top + height;
  return svg`<g class="overview">
    <path class="shown" d=${shownPath(overview)}></path>
    <path class="density" d=${densityPath(density, base, height - 4)}></path>
    <path class="base" d="M0,${base}H${width}"></path>
    ${ticksTemplate(ticks, base, TICK, TICK_TEXT)}
  </g>`;
}
