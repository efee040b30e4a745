import { select } from "d3-selection";
import type { LabelState } from "./labels.js";
import { classes, layer } from "./layer.js";
import { markCentre, markClass, markPath } from "./marks.js";
import type { VerticalRow, VerticalScene } from "../layout/scene.js";

/** Words that stand on the spine. */
export interface SpineWords {
  published: string;
  now: string;
  /** "34 years without events". */
  emptyFor: (duration: string) => string;
  /** "12 more events": a button that writes them. */
  more: (left: number) => string;
}

/** px: the symbol of a row, and from its left edge to the spine. */
const SYMBOL = { width: 16, height: 34, axis: 8 } as const;

/** The same mark as in the picture, turned so that time runs down, its middle on the spine. */
function drawSymbol(this: SVGPathElement, { mark }: VerticalRow): void {
  const [, y] = markCentre(mark, 0);
  select(this)
    .attr("class", markClass(mark, null))
    .attr("d", markPath(mark, SYMBOL.height, -y))
    .attr("transform", `translate(${SYMBOL.axis}, 4) rotate(90)`);
}

/**
 * Draws the vertical scene: rows of an ordered list that flow as text does. A selected row holds an empty
 * `.row-details`, into which the element writes.
 */
export function drawSpine(
  container: HTMLElement,
  scene: VerticalScene,
  words: SpineWords,
  state: LabelState,
): void {
  const current = scene.rows.some(({ event }) => event.id === state.current)
    ? state.current
    : (scene.rows[0]?.event.id ?? null);
  const row = layer(select(container), "ol", "spine")
    .attr("role", "list")
    .selectAll<HTMLLIElement, VerticalRow>(":scope > li")
    .data(scene.rows, ({ event }) => event.id)
    .join((enter) => {
      const made = enter.append("li");
      made.append("div").attr("class", "gap");
      made.append("button").attr("type", "button").attr("class", "more");
      made.append("div").attr("class", "row-marker");
      made.append("time").attr("class", "row-date");
      const symbol = made.append("svg").attr("class", "row-mark").attr("aria-hidden", "true");
      symbol.attr("width", SYMBOL.width).attr("height", SYMBOL.height).append("path");
      made
        .append("button")
        .attr("type", "button")
        .attr("class", "row-title")
        .attr("part", "label")
        .attr("dir", "auto");
      made.append("div").attr("class", "row-details");
      return made;
    })
    .attr("class", ({ event, mark }) =>
      classes("row", mark.strong && "strong", event.id === state.selected && "selected"),
    )
    .order();
  row.select<SVGPathElement>("path").each(drawSymbol);
  row.select(".gap").text(({ gap }) => gap && words.emptyFor(gap));
  row
    .select(".more")
    .attr("data-from", ({ before }) => before && before[0])
    .attr("data-to", ({ before }) => before && before[1])
    .text(({ before }) => (before ? words.more(before[1] - before[0]) : ""));
  row.select(".row-marker").text(({ marker }) => (marker ? words[marker] : ""));
  row
    .select("time")
    .attr("datetime", ({ event }) => event.date)
    .text(({ date }) => date);
  row
    .select(".row-title")
    .attr("data-event", ({ event }) => event.id)
    .attr("tabindex", ({ event }) => (event.id === current ? 0 : -1))
    .attr("aria-expanded", ({ event }) => String(event.id === state.selected))
    .attr("aria-label", ({ event }) => state.name(event))
    .text(({ event }) => event.title);
  layer(select(container), "p", "trailing", Boolean(scene.trailing))
    .attr("class", "trailing row-marker")
    .text(scene.trailing && words[scene.trailing]);
  const { after } = scene;
  layer(select(container), "button", "more", Boolean(after))
    .attr("type", "button")
    .attr("data-from", after && after[0])
    .attr("data-to", after && after[1])
    .text(after && words.more(after[1] - after[0]));
}
