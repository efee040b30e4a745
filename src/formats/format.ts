import type { Timeline } from "../model/timeline.js";

/** A timeline that was read from another format, and what of it has no place here, a sentence each. */
export interface ReadIn {
  timeline: Timeline;
  losses: string[];
}

/** A timeline in another format, and what of it has no place there, a sentence each. */
export interface WrittenOut {
  text: string;
  losses: string[];
}

/** One format of timelines, read, written or both. */
export interface Format {
  name: string;
  /** Of files, with the dot. */
  extensions: readonly string[];
  /** Whether a text that has no name, or one that others share, is of this format. */
  claims: (text: string) => boolean;
  /** @throws {NewsTimelineError} `page-invalid` where the text is not of this format */
  read: ((text: string) => ReadIn) | null;
  write: ((timeline: Timeline) => WrittenOut) | null;
}

/** Counts what was lost for one reason, so that a thousand events give one sentence. */
export class Losses {
  readonly #counts = new Map<string, number>();

  add(reason: string, count = 1): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + count);
  }

  list(): string[] {
    return [...this.#counts].map(([reason, count]) => (count > 1 ? `${reason} (${count} times)` : reason));
  }
}
