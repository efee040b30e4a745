import { html, nothing, render } from "lit";
import type { FoldMark, HorizontalScene } from "../layout/scene.js";
import { axisTemplate, writeTicks, type PictureWords } from "./axis.js";
import { join } from "./join.js";
import { drawLabels, type LabelState } from "./labels.js";
import { disputesPath, leadersPath } from "./lines.js";
import { densityPath } from "./mark-path.js";
import { marksTemplate } from "./marks.js";
import { overviewTemplate } from "./overview.js";

/** Lower than the labels above the axis stand, px. */
const MOST_DENSITY = 20;
/** The button over a fold, px. */
const FOLD_HEIGHT = 28;

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
  const { width, height, axis, density, ticks, overview } = scene;
  render(
    html`<svg class="picture" aria-hidden="true" width=${width} height=${height}>
        <path class="leader" d=${leadersPath(scene)}></path>
        <path class="density" d=${density ? densityPath(density, axis, MOST_DENSITY) : nothing}></path>
        ${marksTemplate(scene, ["band", "bar"], state.selected)} ${axisTemplate(scene, words)}
        <path class="dispute" d=${disputesPath(scene)}></path>
        ${marksTemplate(scene, ["point"], state.selected)} ${overviewTemplate(scene)}
      </svg>
      <div class="folds"></div>
      <div class="labels"></div>`,
    plot,
  );
  plot.style.height = `${height}px`;
  const [picture, folds, labels] = plot.children;
  const [own, under] = picture!.querySelectorAll(".ticks");
  writeTicks(own!, ticks);
  writeTicks(under!, overview.ticks);
  drawFolds(folds!, scene, words);
  drawLabels(labels!, scene, state);
}
