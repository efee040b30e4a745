import type { Overrides } from "../../model/overrides.js";

/** Corrections that this browser keeps under a page's own name. Where it keeps nothing, `write` tells so. */
export class Draft {
  readonly #key: string;

  constructor(name: string) {
    this.#key = `news-timeline-draft:${name}`;
  }

  /** What was kept; null where there is nothing, or what is there was written by something else. */
  read(): Overrides | null {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key) ?? "null") as Overrides | null;
      return kept?.version === 1 && Array.isArray(kept.changes) ? kept : null;
    } catch {
      return null;
    }
  }

  /** @returns whether it could be kept; null takes what was kept away */
  write(overrides: Overrides | null): boolean {
    try {
      if (overrides) localStorage.setItem(this.#key, JSON.stringify(overrides));
      else localStorage.removeItem(this.#key);
      return true;
    } catch {
      return false;
    }
  }
}
