import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The reader's language as the page says it, else as the browser does: BCP 47, fit for Intl. */
export function readerLanguage(host: Element): string {
  const stated = host.closest("[lang]")?.getAttribute("lang") || navigator.language;
  try {
    return Intl.getCanonicalLocales(stated)[0] ?? "en";
  } catch {
    return "en";
  }
}

/** Tells when the page says that the element is in another language: a page may be translated, or switched by its reader. */
export class LanguageWatch implements ReactiveController {
  #known = "";
  readonly #observer: MutationObserver;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    changed: () => void,
  ) {
    host.addController(this);
    this.#observer = new MutationObserver(() => {
      const before = this.#known;
      this.#known = readerLanguage(host);
      if (this.#known !== before) changed();
    });
  }

  hostConnected(): void {
    this.#known = readerLanguage(this.host);
    for (const root of new Set([document, this.host.getRootNode()]))
      this.#observer.observe(root, { subtree: true, attributeFilter: ["lang"] });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
