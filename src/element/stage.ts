import { html } from "lit";
import type { Scale } from "../layout/scale.js";
import { layoutTimeline } from "../layout/layout-timeline.js";
import type { HorizontalScene, Measure, ScaleMode, TimeRange, Viewport } from "../layout/scene.js";
import type { Timeline } from "../model/timeline.js";
import { canvasMeasure } from "../render/measure.js";

/** One letter in each style of text, out of sight: what they are measured by. */
export const probesTemplate = html`<div class="probes" aria-hidden="true">
  <span class="probe-title">x</span><span class="probe-strong">x</span><span class="probe-date">x</span
  ><span class="probe-tick">x</span><span class="probe-context">x</span>
</div>`;

/** The most that a picture may take, px. */
const MOST_HEIGHT = 620;

/** What the reader has chosen of the horizontal picture. */
export interface StageView {
  width: number;
  scale: ScaleMode;
  language: string;
  unfolded: readonly number[];
  visible: TimeRange | null;
  pinned: string | null;
}

/** ms that a change of scale takes, so that readers keep their bearings. */
const MORPH = 200;

/**
 * Lays the horizontal picture out, and remembers what has to stay: the measured text, whether it was folded before
 * the last resize, and from which scale it is on its way to another.
 */
export class Stage {
  scene: HorizontalScene | null = null;
  #measure: Measure | null = null;
  #width = 0;
  #wasFolded: boolean | undefined;
  #way = "";
  #morph: { from: Scale; start: number } | null = null;

  readonly #root: ShadowRoot;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Fonts have changed: everything is measured anew. */
  forgetFonts(): void {
    this.#measure = null;
  }

  /** Other data: what was before says nothing about whether to fold. */
  forgetData(): void {
    this.scene = null;
    this.#wasFolded = undefined;
    this.#way = "";
  }

  /** Whether the picture is on its way to another scale: the next frame is to be laid out too. */
  get moves(): boolean {
    return this.#morph !== null;
  }

  /** From which scale to which share of the way; null where nothing moves. */
  #moving(view: StageView): Viewport["morph"] {
    const way = [view.scale, ...view.unfolded].join();
    const start = performance.now();
    if (
      this.#way &&
      way !== this.#way &&
      this.scene &&
      !matchMedia("(prefers-reduced-motion: reduce)").matches
    )
      this.#morph = { from: this.scene.scale, start };
    this.#way = way;
    const share = this.#morph ? (start - this.#morph.start) / MORPH : 1;
    if (share >= 1) this.#morph = null;
    return this.#morph && { from: this.#morph.from, share: share * share * (3 - 2 * share) };
  }

  layout(timeline: Timeline, view: StageView): HorizontalScene | null {
    this.#measure ??= canvasMeasure((style) => this.#root.querySelector(`.probe-${style}`)!);
    if (view.width !== this.#width) {
      this.#wasFolded = this.scene?.folded;
      this.#width = view.width;
    }
    const viewport: Viewport = {
      ...view,
      layout: "horizontal",
      height: MOST_HEIGHT,
      now: Date.now(),
      morph: this.#moving(view),
      ...(this.#wasFolded !== undefined && { wasFolded: this.#wasFolded }),
    };
    const scene = layoutTimeline(timeline, viewport, this.#measure);
    this.scene = scene.layout === "horizontal" ? scene : null;
    return this.scene;
  }
}
