import { html, nothing, render } from "lit";
import { dateText } from "../layout/dates.js";
import { listEras } from "../layout/eras.js";
import { eventAt, eventPlace, eventSpan, layoutTimeline, mostSalient } from "../layout/layout-timeline.js";
import { mirrored } from "../layout/mirror.js";
import { toPx } from "../layout/scale.js";
import type { HorizontalScene, IndexRange, ScaleMode, TimeRange } from "../layout/scene.js";
import type { Timeline } from "../model/timeline.js";
import type { LabelState } from "../render/labels.js";
import { listTemplate } from "../render/list.js";
import { crowdAt, markAt } from "../render/marks.js";
import { drawPicture } from "../render/picture.js";
import { drawSpine } from "../render/spine.js";
import { detailsTemplate } from "./details.js";
import type { Messages } from "./messages.js";
import { Navigation, runsLeft } from "./navigation.js";
import { Stage } from "./stage.js";

export type View = "horizontal" | "vertical" | "list";

/** Containers narrower than this get the vertical form, px. */
const NARROW = 640;

/** The form that is drawn in a container so wide, px, where `asked` is asked for. */
export function viewIn(width: number, asked: "auto" | View): View {
  if (asked === "horizontal" || asked === "vertical" || asked === "list") return asked;
  return width < NARROW ? "vertical" : "horizontal";
}

/** Everything that one drawing depends on. */
export interface DrawingModel {
  timeline: Timeline;
  view: View;
  /** px. */
  width: number;
  /** It is drawn for paper, where nothing can be opened. */
  printed: boolean;
  scale: ScaleMode;
  language: string;
  messages: Messages;
  /** Folds that the reader has opened, by the start of what they hide, ms. */
  unfolded: readonly number[];
  visible: TimeRange | null;
  /** The event whose details are shown, and the one that Tab reaches. */
  selected: string | null;
  current: string | null;
  /** Stretches that were opened in the vertical form. */
  opened: readonly IndexRange[];
}

/** So many events fill some ten sheets. */
const MOST_PRINTED = 300;

/** What a reader's hand asks of the element. */
export interface DrawingActions {
  show: (range: TimeRange | null) => void;
  press: (id: string) => void;
  go: (step: 1 | -1) => void;
  close: () => void;
}

/** How much closer a press on many events brings them. */
const CROWD_ZOOM = 8;

/** Pixels from the edge at which an event counts as out of view. */
const EDGE = 24;

/** Draws a timeline into the element's shadow root, in whichever view, and keeps what has to outlive one drawing. */
export class Drawing {
  readonly #stage: Stage;
  readonly #navigation: Navigation;
  #model: DrawingModel | null = null;
  #written = "";
  #detailsIn: HTMLElement | null = null;

  readonly #root: ShadowRoot;
  readonly #actions: DrawingActions;

  constructor(root: ShadowRoot, actions: DrawingActions) {
    this.#root = root;
    this.#actions = actions;
    this.#stage = new Stage(root);
    this.#navigation = new Navigation(this.#part("plot"), {
      scene: () => this.scene,
      show: actions.show,
      press: (x, y) => {
        const { scene } = this;
        const id = scene && markAt(scene, x, y);
        if (id) actions.press(id);
        // What is too much to be told apart opens where it was pressed.
        else if (scene && crowdAt(scene, x, y)) this.#navigation.zoom(CROWD_ZOOM, x);
      },
      hover: (x, y) => {
        const { scene } = this;
        const model = this.#model;
        if (scene && model) this.#part("plot").title = this.#nameAt(model, scene, x, y);
      },
    });
    this.#navigation.connect();
  }

  disconnect(): void {
    this.#navigation.disconnect();
  }

  /** What is at a place: an event, or so many; "" where nothing is. */
  #nameAt(model: DrawingModel, scene: HorizontalScene, x: number, y: number): string {
    const id = markAt(scene, x, y);
    const place = id && eventPlace(model.timeline, id);
    if (place) return this.#labelState(model).name(eventAt(model.timeline, place.index)!);
    const crowd = crowdAt(scene, x, y);
    return crowd ? model.messages.count(crowd) : "";
  }

  /** The horizontal picture as it stands, or null in another view. */
  get scene(): HorizontalScene | null {
    return this.#model?.view === "horizontal" ? this.#stage.scene : null;
  }

  /** Whether the next frame is to be drawn too. */
  get moves(): boolean {
    return this.#stage.moves;
  }

  forgetFonts(): void {
    this.#stage.forgetFonts();
  }

  forgetData(): void {
    this.#stage.forgetData();
    this.#written = "";
  }

  /** Gives the wheel back to the page. */
  release(): void {
    this.#navigation.leave();
  }

  /** Zooms about the current event where it is in view, so that it stays, else about the middle. */
  zoom(factor: number): void {
    const current = this.scene?.labels.find(({ id }) => id === this.#model?.current);
    this.#navigation.zoom(factor, current?.x);
  }

  draw(model: DrawingModel): void {
    this.#model = model;
    this.#part("plot").hidden = model.view !== "horizontal";
    this.#part("column").hidden = model.view !== "vertical";
    if (model.view === "horizontal") this.#drawPicture(model);
    if (model.view === "vertical") this.#drawSpine(model);
    this.#drawList(model);
    this.#drawDetails(model);
  }

  /** Moves the focus to an event's button, if it is drawn. */
  focus(id: string): void {
    const within = this.#part(
      this.#model?.view === "list" ? "list" : this.#model?.view === "vertical" ? "column" : "plot",
    );
    const button = within.querySelector<HTMLElement>(`button[data-event="${CSS.escape(id)}"]`);
    button?.focus({ preventScroll: this.#model?.view === "horizontal" });
  }

  /** The stretch of time to show so that an event is in view; undefined where it is already. */
  rangeFor(timeline: Timeline, id: string): TimeRange | undefined {
    const place = eventPlace(timeline, id);
    const { scene } = this;
    if (!place || !scene || scene.fitted) return undefined;
    const [x0, x1] = place.range.map((time) => toPx(scene.scale, time)) as [number, number];
    if (x1 >= EDGE && x0 <= scene.width - EDGE) return undefined;
    const [start, end] = scene.visible;
    const middle = (place.range[0] + place.range[1]) / 2;
    return [middle - (end - start) / 2, middle + (end - start) / 2];
  }

  #part(name: "plot" | "column" | "list" | "panel"): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`.${name}`)!;
  }

  #labelState({ selected, current, language, messages }: DrawingModel): LabelState {
    return {
      selected,
      current,
      name: ({ date, title, kind }) => messages.eventName(dateText(date, language), title, kind),
    };
  }

  #drawPicture(model: DrawingModel): void {
    const plot = this.#part("plot");
    const scene = this.#stage.layout(model.timeline, { ...model, pinned: model.current });
    // A reader may have asked for what no event has.
    plot.hidden = !scene;
    if (!scene) return;
    plot.classList.toggle("fitted", scene.fitted);
    plot.setAttribute("aria-label", model.messages.pictureName(scene.count, scene.folds.length));
    drawPicture(plot, runsLeft(plot) ? mirrored(scene) : scene, model.messages, this.#labelState(model));
  }

  #drawSpine(model: DrawingModel): void {
    const { timeline, language, opened, messages } = model;
    const scene = layoutTimeline(
      timeline,
      {
        layout: "vertical",
        width: model.width,
        height: Infinity,
        scale: model.scale,
        language,
        visible: null,
        pinned: null,
        now: Date.now(),
        opened,
      },
      () => 0,
    );
    if (scene.layout !== "vertical") return;
    drawSpine(this.#part("column"), scene, messages, this.#labelState(model));
  }

  /** The list as a view of its own; beside the picture, out of sight, what a screen reader walks and print prints. */
  #drawList({ timeline, view, printed, language, messages }: DrawingModel): void {
    const list = this.#part("list");
    const hidden = view === "vertical";
    list.hidden = hidden;
    list.classList.toggle("sr", view !== "list");
    const key = hidden ? "" : [view, printed, language].join();
    if (key === this.#written) return;
    this.#written = key;
    // Written anew: branches that were opened belong to what the list was.
    render(nothing, list);
    if (hidden) return;
    const written = printed ? mostSalient(timeline, MOST_PRINTED) : timeline;
    const left = eventSpan(timeline).count - eventSpan(written).count;
    render(
      html`${listTemplate(listEras(written, language), messages, view === "list", printed)}
      ${left ? html`<p class="gap">${messages.notWritten(left)}</p>` : nothing}`,
      list,
    );
  }

  #drawDetails(model: DrawingModel): void {
    const { timeline, selected, language, messages, view } = model;
    const place = selected === null ? null : eventPlace(timeline, selected);
    const event = place && eventAt(timeline, place.index);
    const into = event ? this.#detailsContainer(view, event.id) : null;
    if (this.#detailsIn && this.#detailsIn !== into) render(nothing, this.#detailsIn);
    this.#detailsIn = into;
    if (!event || !into) return;
    const count = eventSpan(timeline).count;
    const { go, close } = this.#actions;
    render(
      detailsTemplate({ timeline, event, index: place.index, count, language, messages, go, close }),
      into,
    );
  }

  /** Under the picture; in a column, under the event itself. */
  #detailsContainer(view: View, id: string): HTMLElement | null {
    if (view === "horizontal") return this.#part("panel");
    const button = this.#part(view === "list" ? "list" : "column").querySelector(
      `[data-event="${CSS.escape(id)}"]`,
    );
    return button?.parentElement?.querySelector<HTMLElement>(".row-details") ?? null;
  }
}
