import { html } from "lit";
import { layoutTimeline } from "../layout/layout-timeline.js";
import type { HorizontalScene, Measure, ScaleMode, TextStyle, TimeRange, Viewport } from "../layout/scene.js";
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
  visible: TimeRange | null;
  pinned: string | null;
}

/**
 * Lays the horizontal picture out, and remembers what has to stay: the measured text, and whether it was folded
 * before the last resize.
 */
export class Stage {
  scene: HorizontalScene | null = null;
  #measure: Measure | null = null;
  #width = 0;
  #wasFolded: boolean | undefined;

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
  }

  layout(timeline: Timeline, view: StageView): HorizontalScene | null {
    this.#measure ??= canvasMeasure(this.#probes());
    if (view.width !== this.#width) {
      this.#wasFolded = this.scene?.folded;
      this.#width = view.width;
    }
    const viewport: Viewport = {
      ...view,
      layout: "horizontal",
      height: MOST_HEIGHT,
      now: Date.now(),
      ...(this.#wasFolded !== undefined && { wasFolded: this.#wasFolded }),
    };
    const scene = layoutTimeline(timeline, viewport, this.#measure);
    this.scene = scene.layout === "horizontal" ? scene : null;
    return this.scene;
  }

  #probes(): Record<TextStyle, Element> {
    const probe = (style: TextStyle): Element => this.#root.querySelector(`.probe-${style}`)!;
    return {
      title: probe("title"),
      strong: probe("strong"),
      date: probe("date"),
      tick: probe("tick"),
      context: probe("context"),
    };
  }
}
