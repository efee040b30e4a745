import type { IndexRange } from "../layout/scene.js";
import { keyAction, type KeyAction } from "./keyboard.js";
import { runsLeft } from "./navigation.js";
import { ZOOM_STEP } from "./toolbar.js";

/** What an element does where its picture is pressed, or a key is. */
export interface Pressed {
  /** An event's mark, label or row. */
  press(id: string): void;
  /** A break of the scale. */
  unfold(index: number): void;
  /** Rows of the vertical form that are not written yet. */
  open(range: IndexRange): void;
  /** Esc */
  escape(): void;
  /** "?" */
  more(): void;
  zoom(factor: number): void;
  fit(): void;
  /** A key was pressed on an event. */
  stand(id: string): void;
  /** To a neighbour of the event on which one stands. */
  step(action: KeyAction): void;
  /** Whether keys are the list's own. */
  isList(): boolean;
}

/** What the buttons in the picture do. */
export function clicked({ target }: MouseEvent, pressed: Pressed): void {
  const button = (target as Element).closest("button");
  const id = button?.getAttribute("data-event");
  if (id) pressed.press(id);
  const { from, to, fold } = button?.dataset ?? {};
  if (fold) pressed.unfold(Number(fold));
  if (from && to) pressed.open([Number(from), Number(to)]);
}

/** What the keys do in the picture of an element; none is taken that the page or the list needs. */
export function keyed(event: KeyboardEvent, element: HTMLElement, pressed: Pressed): void {
  const action = keyAction(event, runsLeft(element));
  const target = event.target instanceof Element ? event.target : null;
  if (!action || target?.closest("summary")) return;
  if (action === "close") return pressed.escape();
  const drawn = target?.closest("[data-event], .plot");
  if (!drawn || pressed.isList()) return;
  event.preventDefault();
  if (action === "more") return pressed.more();
  const id = target?.closest("[data-event]")?.getAttribute("data-event");
  if (id) pressed.stand(id);
  if (action === "zoom-in") pressed.zoom(ZOOM_STEP);
  else if (action === "zoom-out") pressed.zoom(1 / ZOOM_STEP);
  else if (action === "fit") pressed.fit();
  else pressed.step(action);
}
