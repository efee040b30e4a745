import type { NewsTimelineEventMap } from "./typed-events.js";

/** What is used of the element: its API, as any page has it. */
export interface SharedElement extends EventTarget {
  readonly timeline: object | null;
  readonly selected: string | null;
  setVisibleRange(start: Date, end: Date): void;
  fit(): void;
  select(id: string | null): void;
}

/** ms without a change until the address is written: browsers refuse a hundred writes in a few seconds. */
const QUIET = 250;

/**
 * Keeps what is in view and the chosen event in the fragment of the page's address, so that a link shows the same:
 * `#NAME=START/END&NAME-event=ID`, times as ISO 8601, each part only where there is something to say. A fragment of
 * another form belongs to the page and stays.
 */
export class SharedView {
  readonly #element: SharedElement;
  readonly #name: string;
  #range = "";
  #waiting = 0;

  constructor(element: SharedElement, name: string) {
    this.#element = element;
    this.#name = name;
    element.addEventListener("news-timeline-ready", this.#show);
    element.addEventListener("news-timeline-range", this.#moved);
    element.addEventListener("news-timeline-select", this.#changed);
    addEventListener("hashchange", this.#show);
    if (element.timeline) this.#show();
  }

  disconnect(): void {
    this.#element.removeEventListener("news-timeline-ready", this.#show);
    this.#element.removeEventListener("news-timeline-range", this.#moved);
    this.#element.removeEventListener("news-timeline-select", this.#changed);
    removeEventListener("hashchange", this.#show);
    clearTimeout(this.#waiting);
  }

  /** The fragment's parts, or null where it is the name of a place in the page. */
  #parts(): URLSearchParams | null {
    const fragment = location.hash.slice(1);
    return fragment === "" || fragment.includes("=") ? new URLSearchParams(fragment) : null;
  }

  readonly #show = (): void => {
    const parts = this.#parts();
    if (!parts) return;
    const range = parts.get(this.#name) ?? "";
    const [start = NaN, end = NaN] = range.split("/").map((time) => Date.parse(time));
    if (end > start) this.#element.setVisibleRange(new Date(start), new Date(end));
    else if (this.#range) this.#element.fit();
    this.#range = end > start ? range : "";
    const id = parts.get(`${this.#name}-event`);
    if (id !== this.#element.selected) this.#element.select(id);
  };

  readonly #moved = (event: Event): void => {
    const { start, end, whole } = (event as NewsTimelineEventMap["news-timeline-range"]).detail;
    this.#range = whole ? "" : `${start.toISOString()}/${end.toISOString()}`;
    this.#changed();
  };

  readonly #changed = (): void => {
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => this.#write(), QUIET);
  };

  #write(): void {
    const parts = this.#parts();
    if (!parts) return;
    for (const [name, value] of [
      [this.#name, this.#range],
      [`${this.#name}-event`, this.#element.selected],
    ] as const)
      if (value) parts.set(name, value);
      else parts.delete(name);
    // Slashes and colons may stand in a fragment, and are easier to read as they are.
    const fragment = parts.toString().replaceAll("%2F", "/").replaceAll("%3A", ":");
    if (fragment === location.hash.slice(1)) return;
    history.replaceState(history.state, "", fragment ? `#${fragment}` : location.pathname + location.search);
  }
}
