import type { Density, FoldMark, HorizontalScene, Label, Mark, Tick } from "./scene.js";

/** Scripts written from right to left. */
const LEFTWARD = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"];

/** Whether a language (BCP 47) is written from right to left. */
export function isLeftward(language: string): boolean {
  return LEFTWARD.includes(new Intl.Locale(language).maximize().script ?? "");
}

/**
 * The scene as readers of Arabic or Hebrew see it: time runs from right to left, and so do labels from their leaders.
 * Scales stay what they are: an x that they give is counted from the right edge.
 */
export function mirrored(scene: HorizontalScene): HorizontalScene {
  const { width, overview } = scene;
  const span = ([x0, x1]: readonly [number, number]): readonly [number, number] => [width - x1, width - x0];
  const ends = <Item extends Mark | FoldMark>(item: Item): Item => {
    const [x0, x1] = span([item.x0, item.x1]);
    return { ...item, x0, x1 };
  };
  const density = ({ from, step, ...bins }: Density): Density => ({
    from: width - from,
    step: -step,
    ...bins,
  });
  const tick = (each: Tick): Tick => ({ ...each, x: width - each.x, textX: width - each.textX });
  return {
    ...scene,
    segments: scene.segments.map(span),
    folds: scene.folds.map(ends),
    ticks: scene.ticks.map(tick),
    marks: scene.marks.map((mark) => ({ ...ends(mark), openStart: mark.openEnd, openEnd: mark.openStart })),
    disputes: scene.disputes.map((places) => places.map((x) => width - x).reverse()),
    density: scene.density && density(scene.density),
    labels: scene.labels.map((label): Label => ({
      ...label,
      x: width - label.x,
      left: width - label.left - label.width,
      align: label.align === "start" ? "end" : "start",
    })),
    markers: scene.markers.map((marker) => ({ ...marker, x: width - marker.x })),
    overview: {
      ...overview,
      density: density(overview.density),
      ticks: overview.ticks.map(tick),
      shown: overview.shown.map(span),
    },
  };
}
