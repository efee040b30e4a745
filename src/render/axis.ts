import { BASELINES } from "../layout/ticks.js";
import type { FoldMark, HorizontalScene, Marker, Tick } from "../layout/scene.js";
import type { Group } from "./layer.js";

/** Words that the picture itself carries. */
export interface PictureWords {
  published: string;
  now: string;
  /** "No events for 34 years". */
  emptyFor: (duration: string) => string;
}

const TICK = 5;
/** Markers nearer than this share the room for their text, px. */
const MARKERS_APART = 80;
/** px of one tooth of a fold, and half its height. */
const TOOTH = 8;
const TOOTH_HEIGHT = 4;

/** A zigzag in place of the line: here the axis skips time. */
function zigzag({ x0, x1 }: FoldMark, axis: number): string {
  const teeth = Math.max(2, Math.round((x1 - x0) / TOOTH));
  const step = (x1 - x0) / teeth;
  const tooth = `l${step / 4},${-TOOTH_HEIGHT}l${step / 2},${2 * TOOTH_HEIGHT}l${step / 4},${-TOOTH_HEIGHT}`;
  return `M${x0},${axis}${tooth.repeat(teeth)}`;
}

/** Ticks hanging from a line at `y`, px; those of the level above have a text only. */
export function drawTicks(
  group: Group,
  ticks: readonly Tick[],
  y: number,
  length: number,
  baselines: readonly [own: number, above: number],
): void {
  const tick = group
    .selectAll<SVGGElement, Tick>("g.tick")
    .data(ticks)
    .join((enter) => {
      const made = enter.append("g").attr("class", "tick");
      made.append("line");
      made.append("text");
      return made;
    });
  tick
    .select("line")
    .attr("x1", ({ x }) => x)
    .attr("x2", ({ x }) => x)
    .attr("y1", y)
    .attr("y2", ({ level }) => y + (level ? 0 : length));
  tick
    .select("text")
    .attr("class", ({ level }) => (level ? "context" : null))
    .attr("x", ({ textX }) => textX)
    .attr("y", ({ level }) => y + baselines[level])
    .text(({ text }) => text);
}

function drawFolds(group: Group, { folds, axis }: HorizontalScene, words: PictureWords): void {
  const fold = group
    .selectAll<SVGGElement, FoldMark>("g.fold")
    .data(folds, ({ empty }) => empty[0])
    .join((enter) => {
      const made = enter.append("g").attr("class", "fold");
      made.append("title");
      made.append("rect").attr("class", "fold-target");
      made.append("path");
      made.append("text").attr("class", "fold-text");
      return made;
    });
  fold.select("title").text(({ duration }) => words.emptyFor(duration));
  fold
    .select("rect")
    .attr("x", ({ x0 }) => x0)
    .attr("width", ({ x0, x1 }) => x1 - x0)
    .attr("y", axis - 14)
    .attr("height", 28);
  fold.select("path").attr("d", (mark) => zigzag(mark, axis));
  fold
    .select("text")
    .attr("x", ({ x0, x1 }) => (x0 + x1) / 2)
    .attr("y", ({ level }) => axis + BASELINES[level ? "context" : "tick"])
    .text(({ text }) => text);
}

function drawMarkers(group: Group, { markers, axis, width }: HorizontalScene, words: PictureWords): void {
  const marker = group
    .selectAll<SVGGElement, Marker>("g.marker")
    .data(markers, ({ kind }) => kind)
    .join((enter) => {
      const made = enter.append("g");
      made.append("line");
      made.append("text");
      return made;
    })
    .attr("class", ({ kind }) => `marker ${kind}`);
  marker
    .select("line")
    .attr("x1", ({ x }) => x)
    .attr("x2", ({ x }) => x)
    .attr("y1", axis - 12)
    .attr("y2", axis + 12);
  marker
    .select("text")
    .attr("x", ({ x }) => Math.min(width - 34, Math.max(34, x)))
    .attr("text-anchor", ({ x }) => {
      const near = markers.find((other) => other.x !== x && Math.abs(other.x - x) < MARKERS_APART);
      return near ? (x < near.x ? "end" : "start") : "middle";
    })
    .attr("y", axis + BASELINES.marker)
    .text(({ kind }) => words[kind]);
}

/** The line of the axis, broken where it folds, with its ticks and the moments marked on it. */
export function drawAxis(group: Group, scene: HorizontalScene, words: PictureWords): void {
  group
    .selectAll<SVGLineElement, readonly [number, number]>("line.axis")
    .data(scene.segments)
    .join("line")
    .attr("class", "axis")
    .attr("x1", ([x0]) => x0)
    .attr("x2", ([, x1]) => x1)
    .attr("y1", scene.axis)
    .attr("y2", scene.axis);
  drawFolds(group, scene, words);
  drawTicks(group, scene.ticks, scene.axis, TICK, [BASELINES.tick, BASELINES.context]);
  drawMarkers(group, scene, words);
}
