import { html, nothing, render } from "lit";
import type { FoldMark, HorizontalScene } from "../layout/scene.js";
import { BASELINES } from "../layout/ticks.js";
import { foldTextTemplate, markerTemplate, writeTicks, type PictureWords } from "./axis.js";
import { join } from "./join.js";
import { drawLabels, type LabelState } from "./labels.js";
import { axisPath, disputesPath, foldsPath, leadersPath, shownPath, ticksPath } from "./lines.js";
import { densityPath } from "./mark-path.js";
import { marksTemplate } from "./marks.js";

/** Lower than the labels above the axis stand, px. */
const MOST_DENSITY = 20;
/** The button over a fold, px. */
const FOLD_HEIGHT = 28;
/** px: ticks of the axis and of the strip, and from the strip to the baseline of its texts. */
const TICK = 5;
const STRIP_TICK = 4;
const STRIP_TEXT = 18;

/** Folds are buttons: a press shows the time that is hidden, or hides it again. */
function drawFolds(container: Element, { folds, axis }: HorizontalScene, words: PictureWords): void {
  join<FoldMark, HTMLButtonElement>(
    container,
    folds,
    ({ empty }) => String(empty[0]),
    ({ duration, empty }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "fold-button";
      button.dataset["fold"] = String(empty[0]);
      button.title = button.ariaLabel = words.emptyFor(duration);
      return button;
    },
    (button, { x0, x1 }) => {
      button.style.transform = `translate(${x0}px, ${axis - FOLD_HEIGHT / 2}px)`;
      button.style.width = `${x1 - x0}px`;
    },
  );
}

/** Draws the horizontal scene into `plot`: shapes in an SVG that assistive technology skips, labels as buttons. */
export function drawPicture(
  plot: HTMLElement,
  scene: HorizontalScene,
  words: PictureWords,
  state: LabelState,
): void {
  const { width, height, axis, density, ticks, folds, markers, overview } = scene;
  const { top, height: strip } = overview;
  const base = top + strip;
  // One template for all that is always there: to set up another takes longer than to draw one.
  render(
    html`<svg class="picture" aria-hidden="true" width=${width} height=${height}>
        <path class="leader" d=${leadersPath(scene)}></path>
        <path class="density" d=${density ? densityPath(density, axis, MOST_DENSITY) : nothing}></path>
        ${marksTemplate(scene, ["band", "bar"], state.selected)}
        <path class="axis" d=${axisPath(scene)}></path>
        <path class="fold" d=${foldsPath(scene)}></path>
        ${folds.map((fold) => foldTextTemplate(fold, axis))}
        <path class="tick" d=${ticksPath(ticks, axis, TICK)}></path>
        <g class="ticks" transform="translate(0,${axis + BASELINES.tick})"></g>
        ${markers.map((marker) => markerTemplate(marker, scene, words))}
        <path class="dispute" d=${disputesPath(scene)}></path>
        ${marksTemplate(scene, ["point"], state.selected)}
        <g class="overview">
          <path class="shown" d=${shownPath(overview)}></path>
          <path class="density" d=${densityPath(overview.density, base, strip - 4)}></path>
          <path class="base" d="M0,${base}H${width}"></path>
          <path class="tick" d=${ticksPath(overview.ticks, base, STRIP_TICK)}></path>
          <g class="ticks" transform="translate(0,${base + STRIP_TEXT})"></g>
        </g>
      </svg>
      <div class="folds"></div>
      <div class="labels"></div>`,
    plot,
  );
  plot.style.height = `${height}px`;
  const [picture, buttons, labels] = plot.children;
  const [own, under] = picture!.querySelectorAll(".ticks");
  writeTicks(own!, ticks);
  writeTicks(under!, overview.ticks);
  drawFolds(buttons!, scene, words);
  drawLabels(labels!, scene, state);
}
