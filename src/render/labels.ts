import { select } from "d3-selection";
import type { HorizontalScene, Label } from "../layout/scene.js";
import { classes, type Group } from "./layer.js";

/** What the labels share with the rest of the element. */
export interface LabelState {
  selected: string | null;
  /** The one that Tab reaches. */
  current: string | null;
  /** "8 July 2025, Emperor and empress visit the memorial". */
  name: (id: string) => string;
}

export function drawLeaders(group: Group, { labels }: HorizontalScene): void {
  group
    .selectAll<SVGLineElement, Label>("line")
    .data(labels, ({ id }) => id)
    .join("line")
    .attr("class", "leader")
    .attr("x1", ({ x }) => x)
    .attr("x2", ({ x }) => x)
    .attr("y1", ({ leader }) => leader[0])
    .attr("y2", ({ leader }) => leader[1]);
}

function writeLines(this: HTMLElement, { lines }: Label): void {
  select(this)
    .selectAll<HTMLSpanElement, string>("span")
    .data(lines)
    .join("span")
    .attr("class", "line")
    .attr("dir", "auto")
    .text((line) => `${line} `);
}

function putInPlace(this: HTMLElement, { left, top, width, height }: Label): void {
  this.style.transform = `translate(${left}px, ${top}px)`;
  this.style.width = `${Math.ceil(width) + 1}px`;
  this.style.height = `${height}px`;
}

/** Labels are buttons in order of time; a button stays the same element, and keeps the focus, while it is in view. */
export function drawLabels(group: Group, { labels }: HorizontalScene, state: LabelState): void {
  const inTime = [...labels].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  const current = inTime.some(({ id }) => id === state.current) ? state.current : (inTime[0]?.id ?? null);
  const button = group
    .selectAll<HTMLButtonElement, Label>("button")
    .data(inTime, ({ id }) => id)
    .join((enter) => {
      const made = enter.append("button").attr("type", "button").attr("part", "label");
      made.append("span").attr("class", "label-date");
      made.append("span").attr("class", "label-title");
      return made;
    })
    .attr("class", ({ id, align, strong }) =>
      classes("label", align, strong && "strong", id === state.selected && "selected"),
    )
    .attr("data-event", ({ id }) => id)
    .attr("tabindex", ({ id }) => (id === current ? 0 : -1))
    .attr("aria-pressed", ({ id }) => String(id === state.selected))
    .attr("aria-label", ({ id }) => state.name(id))
    .each(putInPlace)
    .order();
  button.select<HTMLElement>(".label-date").text(({ date }) => `${date} `);
  button.select<HTMLElement>(".label-title").each(writeLines);
}
