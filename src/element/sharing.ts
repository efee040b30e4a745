import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { SharedElement, SharedView } from "./shared-view.js";

/** Keeps the view in the page's address where the element's `hash` asks for it; a file of its own, loaded then. */
export class Sharing implements ReactiveController {
  #name: string | null = null;
  #view: SharedView | null = null;

  constructor(private readonly host: ReactiveControllerHost & SharedElement & { hash: string | null }) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { hash } = this.host;
    if (hash === this.#name) return;
    this.hostDisconnected();
    this.#name = hash;
    if (hash)
      import("./shared-view.js").then(
        ({ SharedView: View }) => {
          if (this.#name === hash) this.#view = new View(this.host, hash);
        },
        () => undefined,
      );
  }

  hostDisconnected(): void {
    this.#view?.disconnect();
    this.#view = this.#name = null;
  }
}
