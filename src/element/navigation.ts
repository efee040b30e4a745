import { clamp, pannedRange, toTime, zoomedRange } from "../layout/scale.js";
import type { HorizontalScene, TimeRange } from "../layout/scene.js";

/** What navigation needs of the element that it moves. */
export interface Navigable {
  /** The picture as it is drawn now, or null where there is none. */
  scene: () => HorizontalScene | null;
  /** Shows a stretch of time (ms); null shows everything. */
  show: (range: TimeRange | null) => void;
  /** A click that was no drag, px in the plot. */
  press: (x: number, y: number) => void;
  /** The pointer rests over a place, px in the plot. */
  hover: (x: number, y: number) => void;
}

/** px that a pointer moves before a press becomes a drag, and so that a brush is meant. */
const DRAG_THRESHOLD = 4;
/** Zoom per px of wheel, and of a trackpad's pinch, which arrives as a wheel with ctrl in smaller steps. */
const WHEEL_RATE = 0.002;
const PINCH_RATE = 0.01;
/** px of a line and of a page, for wheels that count in them. */
const LINE = 16;
const PAGE = 400;

/** Whether text, and time with it, runs from right to left there. */
export const runsLeft = (place: Element): boolean => place.matches(":dir(rtl)");

interface Drag {
  kind: "pan" | "brush";
  from: number;
  /** The scale as it was when the drag began: moves are counted from there, so that no error adds up. */
  scene: HorizontalScene;
  moved: boolean;
}

/** The time at a place of the strip, ms. */
function stripTime({ overview, width }: HorizontalScene, x: number): number {
  return toTime(overview.scale, clamp(x, 0, width));
}

/**
 * Wheel, drag and pinch over the plot. The page keeps its wheel until the reader enters the timeline (focus or press)
 * or holds ctrl or ⌘; Escape or leaving gives it back.
 */
export class Navigation {
  #entered = false;
  readonly #pointers = new Map<number, number>();
  #drag: Drag | null = null;
  #spread = 0;
  #listening: AbortController | null = null;

  readonly #plot: HTMLElement;
  readonly #target: Navigable;

  constructor(plot: HTMLElement, target: Navigable) {
    this.#plot = plot;
    this.#target = target;
  }

  connect(): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
      passive = true,
    ): void => this.#plot.addEventListener(name, listener, { signal, passive });
    on("wheel", (event) => this.#wheel(event), false);
    on("pointerdown", (event) => this.#down(event));
    on("pointermove", (event) => this.#move(event));
    on("pointerup", (event) => this.#up(event));
    on("pointercancel", (event) => this.#cancel(event));
    on("pointerleave", () => this.leave());
    on("focusin", () => this.#enter());
    on("focusout", () => this.leave());
    on("dblclick", (event) => this.zoom(2, this.#x(event)));
    this.#plot.addEventListener("click", (event) => this.#click(event), { signal, capture: true });
  }

  disconnect(): void {
    this.#listening?.abort();
    this.#listening = null;
    this.#pointers.clear();
    this.#drag = null;
    this.#entered = false;
  }

  /** Gives the wheel back to the page. */
  leave(): void {
    this.#entered = false;
  }

  /** Zooms by a factor about a place in px; without one, about the middle. */
  zoom(factor: number, x?: number): void {
    const scene = this.#target.scene();
    if (scene) this.#target.show(zoomedRange(scene.scale, scene.width, factor, x ?? scene.width / 2));
  }

  #enter(): void {
    this.#entered = true;
  }

  /** px from the edge where time begins. */
  #x(event: MouseEvent): number {
    const { left, right } = this.#plot.getBoundingClientRect();
    return runsLeft(this.#plot) ? right - event.clientX : event.clientX - left;
  }

  #y(event: MouseEvent): number {
    return event.clientY - this.#plot.getBoundingClientRect().top;
  }

  #wheel(event: WheelEvent): void {
    const scene = this.#target.scene();
    const modified = event.ctrlKey || event.metaKey;
    if (!scene || !(modified || this.#entered)) return;
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : event.deltaMode ? PAGE : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    const sideways = !modified && Math.abs(dx) > Math.abs(dy);
    // Nothing lies beyond the whole: there the page scrolls on.
    if (scene.fitted && (sideways || dy > 0) && !modified) return;
    event.preventDefault();
    if (sideways) this.#target.show(pannedRange(scene.scale, scene.width, runsLeft(this.#plot) ? -dx : dx));
    else this.zoom(Math.exp(-dy * (event.ctrlKey ? PINCH_RATE : WHEEL_RATE)), this.#x(event));
  }

  #down(event: PointerEvent): void {
    const scene = this.#target.scene();
    if (!scene || event.button !== 0) return;
    this.#enter();
    this.#pointers.set(event.pointerId, this.#x(event));
    if (this.#pointers.size === 2) {
      this.#drag = null;
      this.#spread = this.#pinchSpread();
      return;
    }
    const inStrip = this.#y(event) >= scene.overview.top;
    this.#drag = { kind: inStrip ? "brush" : "pan", from: this.#x(event), scene, moved: false };
  }

  #pinchSpread(): number {
    const [a, b] = [...this.#pointers.values()];
    return Math.max(10, Math.abs(a! - b!));
  }

  #move(event: PointerEvent): void {
    if (!this.#pointers.has(event.pointerId)) {
      this.#target.hover(this.#x(event), this.#y(event));
      return;
    }
    this.#pointers.set(event.pointerId, this.#x(event));
    if (this.#pointers.size === 2) this.#pinch();
    else if (this.#drag) this.#dragTo(this.#drag, event);
  }

  #pinch(): void {
    const [a, b] = [...this.#pointers.values()];
    const spread = this.#pinchSpread();
    this.zoom(spread / this.#spread, (a! + b!) / 2);
    this.#spread = spread;
  }

  #dragTo(drag: Drag, event: PointerEvent): void {
    const x = this.#x(event);
    if (!drag.moved && Math.abs(x - drag.from) < DRAG_THRESHOLD) return;
    if (!drag.moved) this.#plot.setPointerCapture(event.pointerId);
    drag.moved = true;
    if (drag.kind === "brush") this.#brush(drag, x);
    else if (!drag.scene.fitted)
      this.#target.show(pannedRange(drag.scene.scale, drag.scene.width, drag.from - x));
  }

  /** Drawn over the strip: what is brushed is shown. */
  #brush({ scene, from }: Drag, x: number): void {
    const [a, b] = [stripTime(scene, from), stripTime(scene, x)];
    if (a !== b) this.#target.show([Math.min(a, b), Math.max(a, b)]);
  }

  #up(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
  }

  #cancel(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    this.#drag = null;
  }

  /** The click that ends a drag is no choice of an event; any other is passed on, or moves the view along the strip. */
  #click(event: MouseEvent): void {
    const drag = this.#drag;
    this.#drag = null;
    if (drag?.moved) {
      event.stopPropagation();
      event.preventDefault();
      return;
    }
    if (event.composedPath().some((node) => node instanceof HTMLButtonElement)) return;
    if (drag?.kind === "brush") this.#centre(drag);
    else this.#target.press(this.#x(event), this.#y(event));
  }

  #centre({ scene, from }: Drag): void {
    const [start, end] = scene.visible;
    const middle = stripTime(scene, from);
    if (!scene.fitted) this.#target.show([middle - (end - start) / 2, middle + (end - start) / 2]);
  }
}
