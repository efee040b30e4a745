import { svg, type SVGTemplateResult } from "lit";
import type { FoldMark, HorizontalScene, Marker, Tick } from "../layout/scene.js";
import { BASELINES } from "../layout/ticks.js";
import { join } from "./join.js";

/** Words that the picture itself carries. */
export interface PictureWords {
  published: string;
  now: string;
  /** "No events for 34 years". */
  emptyFor: (duration: string) => string;
}

/** Markers nearer than this share the room for their text, px. */
const MARKERS_APART = 80;
/** Half of what a marker's text takes, px. */
const MARKER_HALF = 34;

/** The ticks that were written last: those of the strip stay what they are while one moves. */
const written = new WeakMap<Element, readonly Tick[]>();

/** Writes the texts of ticks: one that stays in view stays the same element, and is not set anew as it moves. */
export function writeTicks(container: Element, ticks: readonly Tick[]): void {
  if (written.get(container) === ticks) return;
  written.set(container, ticks);
  join<Tick, Element>(
    container,
    ticks,
    ({ time, text, level }) => [time, text, level].join(),
    ({ text, level }) => {
      const element = document.createElementNS(container.namespaceURI, "text");
      element.textContent = text;
      if (level) {
        element.setAttribute("class", "context");
        element.setAttribute("y", String(BASELINES.context - BASELINES.tick));
      }
      return element;
    },
    (element, { textX }) => element.setAttribute("x", String(textX)),
  );
}

/** How much time a fold hides. */
export function foldTextTemplate({ x0, x1, text, level }: FoldMark, axis: number): SVGTemplateResult {
  return svg`<text class="fold-text" x=${(x0 + x1) / 2} y=${axis + BASELINES[level ? "context" : "tick"]}>${text}</text>`;
}

/** A moment marked on the axis. */
export function markerTemplate(
  { x, kind }: Marker,
  scene: HorizontalScene,
  words: PictureWords,
): SVGTemplateResult {
  const { axis, width, markers } = scene;
  const near = markers.find((other) => other.x !== x && Math.abs(other.x - x) < MARKERS_APART);
  const anchor = near ? (x < near.x ? "end" : "start") : "middle";
  const textX = Math.min(width - MARKER_HALF, Math.max(MARKER_HALF, x));
  return svg`<g class="marker ${kind}"><path d="M${x},${axis - 12}v24"></path>
    <text x=${textX} y=${axis + BASELINES.marker} text-anchor=${anchor}>${words[kind]}</text></g>`;
}
