import type { TimelineEvent } from "../model/event.js";
import type { HorizontalScene, Label } from "../layout/scene.js";
import { classes, layer, type Group } from "./layer.js";

/** What the labels share with the rest of the element. */
export interface LabelState {
  selected: string | null;
  /** The one that Tab reaches. */
  current: string | null;
  /** "8 July 2025, Emperor and empress visit the memorial". */
  name: (event: TimelineEvent) => string;
}

/** All leaders are one path. */
export function drawLeaders(group: Group, { labels }: HorizontalScene): void {
  const path = labels.map(({ x, leader }) => `M${x},${leader[0]}V${leader[1]}`).join("");
  layer(group, "path", "leader").attr("d", path);
}

/** What of a label stays as it is while it is in view. */
function write(this: HTMLElement, { lines, date, width, height, align }: Label): void {
  const [when, title] = this.children as unknown as [HTMLElement, HTMLElement];
  when.textContent = `${date} `;
  title.textContent = lines.join("\n");
  this.style.width = `${Math.ceil(width) + 1}px`;
  this.style.height = `${height}px`;
  this.style.textAlign = align === "end" ? "right" : "left";
}

/** Labels are buttons in order of time; a button stays the same element, and keeps the focus, while it is in view. */
export function drawLabels(group: Group, { labels }: HorizontalScene, state: LabelState): void {
  const inTime = [...labels].sort((a, b) => a.index - b.index);
  const current = inTime.some(({ id }) => id === state.current) ? state.current : (inTime[0]?.id ?? null);
  group
    .selectAll<HTMLButtonElement, Label>("button")
    // A seat is an event's own and stays; with other data, fonts or width it is another label.
    .data(inTime, ({ id, lines, date, width, align }) => [id, date, width, align, ...lines].join("\n"))
    .join((enter) => {
      const made = enter.append("button").attr("type", "button").attr("part", "label");
      made.append("span").attr("class", "label-date");
      made.append("span").attr("class", "label-title").attr("dir", "auto");
      return made
        .attr("data-event", ({ id }) => id)
        .attr("aria-label", ({ event }) => state.name(event))
        .each(write);
    })
    .each(function ({ id, left, top, strong }) {
      const name = classes("label", strong && "strong", id === state.selected && "selected");
      if (this.className !== name) {
        this.className = name;
        this.ariaPressed = String(id === state.selected);
      }
      this.tabIndex = id === current ? 0 : -1;
      this.style.transform = `translate(${left}px, ${top}px)`;
    })
    .order();
}
