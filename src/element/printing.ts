import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The width of a sheet between its margins, px: A4 and Letter in portrait have a little more. */
export const SHEET = 680;

/** Whether the page is being printed, for which the element is drawn anew and at once: no frame comes in between. */
export class Printing implements ReactiveController {
  now = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly draw: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("beforeprint", this.#changed);
    addEventListener("afterprint", this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener("beforeprint", this.#changed);
    removeEventListener("afterprint", this.#changed);
    this.now = false;
  }

  readonly #changed = ({ type }: Event): void => {
    this.now = type === "beforeprint";
    this.draw();
  };
}
