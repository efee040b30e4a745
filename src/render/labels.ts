import type { TimelineEvent } from "../model/event.js";
import type { HorizontalScene, Label } from "../layout/scene.js";
import { classes, join } from "./join.js";

/** What the labels share with the rest of the element. */
export interface LabelState {
  selected: string | null;
  /** The one that Tab reaches. */
  current: string | null;
  /** "8 July 2025, Emperor and empress visit the memorial". */
  name: (event: TimelineEvent) => string;
}

/** The event that Tab reaches: the current one where it is drawn, else the first. */
export function reachedByTab(events: readonly { id: string }[], { current }: LabelState): string | null {
  return events.some(({ id }) => id === current) ? current : (events[0]?.id ?? null);
}

function makeLabel(label: Label, state: LabelState): HTMLButtonElement {
  const { event, lines, date, height } = label;
  const button = document.createElement("button");
  button.type = "button";
  button.part.add("label");
  button.dataset["event"] = event.id;
  button.ariaLabel = state.name(event);
  button.style.height = `${height}px`;
  for (const [name, text] of [
    ["label-date", `${date} `],
    ["label-title", lines.join("\n")],
  ] as const) {
    const span = document.createElement("span");
    span.className = name;
    span.dir = "auto";
    span.textContent = text;
    button.append(span);
  }
  return button;
}

/** Labels are buttons in order of time; a button stays the same element, and keeps the focus, while it is in view. */
export function drawLabels(container: Element, { labels }: HorizontalScene, state: LabelState): void {
  const inTime = [...labels].sort((a, b) => a.index - b.index);
  const reached = reachedByTab(inTime, state);
  join(
    container,
    inTime,
    // A seat is an event's own and stays; with other data, fonts or width it is another label.
    ({ id, lines, date, align }) => [id, date, align, ...lines].join("\n"),
    (label) => makeLabel(label, state),
    (button, { id, left, top, width, strong, align }) => {
      const selected = id === state.selected;
      const name = classes(
        "label",
        align,
        strong && "strong",
        selected && "selected",
        id === state.current && "current",
      );
      if (button.className !== name) {
        button.className = name;
        button.ariaPressed = String(selected);
      }
      button.tabIndex = id === reached ? 0 : -1;
      button.style.width = `${Math.ceil(width) + 1}px`;
      button.style.transform = `translate(${left}px, ${top}px)`;
    },
  );
}
