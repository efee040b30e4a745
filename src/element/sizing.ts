import type { ReactiveController, ReactiveControllerHost } from "lit";

/** What the lengths in a picture depend on: tells an element how wide it is, and has it drawn anew where that or a font has changed. */
export class Sizing implements ReactiveController {
  /** Of what is inside the element, px; 0 until it is known. */
  width = 0;
  #resize: ResizeObserver | null = null;
  #frame = 0;

  /** @param forgetFonts called where a font has come, before the element is drawn anew */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly forgetFonts: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#resize = new ResizeObserver(([entry]) => this.#resized(entry!.contentRect.width));
    this.#resize.observe(this.host);
    document.fonts.addEventListener("loadingdone", this.#fontsLoaded);
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
    this.#resize = null;
    document.fonts.removeEventListener("loadingdone", this.#fontsLoaded);
    cancelAnimationFrame(this.#frame);
  }

  hostUpdate(): void {
    this.width ||= this.host.clientWidth;
  }

  /** Has the element drawn in the next frame, once however often it is asked for. */
  nextFrame(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.host.requestUpdate());
  }

  readonly #fontsLoaded = (): void => {
    this.forgetFonts();
    this.host.requestUpdate();
  };

  #resized(width: number): void {
    // A hidden element has no width; it keeps its picture for when it is shown again.
    if (width === 0 || Math.round(width) === Math.round(this.width)) return;
    this.width = width;
    this.host.style.minHeight = "";
    // Drawing at once would change the height within the observer's own turn, which browsers report as a loop.
    this.nextFrame();
  }
}
