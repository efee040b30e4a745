import { html, nothing, render, type TemplateResult } from "lit";
import type { IndexRange, VerticalRow, VerticalScene } from "../layout/scene.js";
import { classes, join } from "./join.js";
import { reachedByTab, type LabelState } from "./labels.js";
import { markCentre, markClass, markPath } from "./mark-path.js";

/** Words that stand on the spine. */
export interface SpineWords {
  published: string;
  now: string;
  /** "34 years without events". */
  emptyFor: (duration: string) => string;
  /** "12 more events": a button that writes them. */
  moreEvents: (left: number) => string;
}

/** px: the symbol of a row, and from its left edge to the spine. */
const SYMBOL = { width: 16, height: 34, axis: 8 } as const;

function moreTemplate(range: IndexRange | null, words: SpineWords): TemplateResult | typeof nothing {
  return range
    ? html`<button type="button" class="more" data-from=${range[0]} data-to=${range[1]}>
        ${words.moreEvents(range[1] - range[0])}
      </button>`
    : nothing;
}

/** One event; the mark is that of the picture, turned so that time runs down, its middle on the spine. */
function rowTemplate(
  row: VerticalRow,
  words: SpineWords,
  state: LabelState,
  reached: boolean,
): TemplateResult {
  const { event, mark, gap, marker, before, date } = row;
  const [, y] = markCentre(mark, 0);
  return html`${gap ? html`<div class="gap">${words.emptyFor(gap)}</div>` : nothing}
    ${moreTemplate(before, words)} ${marker ? html`<div class="row-marker">${words[marker]}</div>` : nothing}
    <time class="row-date" datetime=${event.date}>${date}</time>
    <svg class="row-mark" aria-hidden="true" width=${SYMBOL.width} height=${SYMBOL.height}>
      <path
        class=${markClass(mark, null)}
        d=${markPath(mark, SYMBOL.height, -y)}
        transform="translate(${SYMBOL.axis}, 4) rotate(90)"
      ></path>
    </svg>
    <button
      type="button"
      class="row-title"
      part="label"
      dir="auto"
      data-event=${event.id}
      tabindex=${reached ? 0 : -1}
      aria-expanded=${String(event.id === state.selected)}
      aria-label=${state.name(event)}
    >
      ${event.title}
    </button>
    <div class="row-details"></div>`;
}

/**
 * Draws the vertical scene: rows of an ordered list that flow as text does. Each row holds an empty `.row-details`, into
 * which the element writes.
 */
export function drawSpine(
  container: HTMLElement,
  { rows, trailing, after }: VerticalScene,
  words: SpineWords,
  state: LabelState,
): void {
  const reached = reachedByTab(
    rows.map(({ event }) => event),
    state,
  );
  render(
    html`<ol class="spine" role="list"></ol>
      ${trailing ? html`<p class="trailing row-marker">${words[trailing]}</p>` : nothing}
      ${moreTemplate(after, words)}`,
    container,
  );
  join(
    container.firstElementChild!,
    rows,
    ({ event }) => event.id,
    () => document.createElement("li"),
    (item, row) => {
      const { event, mark } = row;
      item.className = classes("row", mark.strong && "strong", event.id === state.selected && "selected");
      render(rowTemplate(row, words, state, event.id === reached), item);
    },
  );
}
