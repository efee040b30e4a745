import { html, nothing, render } from "lit";
import type { Timeline } from "../model/timeline.js";
import type { Lit, Panel, PanelHost } from "./panel/panel.js";

/** What is lent to the files beside the bundle: the parts of Lit that they work with. */
export const lit: Lit = { html, nothing, render };

/** Finding, signs and keys: a file of its own, loaded when first asked for. */
export class LazyPanel {
  /** What of the timeline is to be shown, where that is not all. */
  part: Timeline | null = null;
  #panel: Panel | null = null;

  constructor(
    private readonly root: () => ShadowRoot,
    private readonly host: Omit<PanelHost, "lit" | "show">,
    private readonly changed: () => void,
  ) {}

  async toggle(): Promise<void> {
    const { Panel: Made } = await import("./panel/panel.js");
    const root = this.root();
    this.#panel ??= new Made(root, root.querySelector(".more-anchor")!, {
      ...this.host,
      lit,
      show: (part) => {
        this.part = part;
        this.changed();
      },
    });
    this.#panel.toggle();
  }

  /** The same data, corrected or read again: what was asked of it is asked anew. */
  renew(): void {
    this.#panel?.renew();
  }

  /** Other data. */
  forget(): void {
    this.part = null;
    this.#panel?.forget();
  }
}
