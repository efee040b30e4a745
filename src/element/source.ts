import { NewsTimelineError, type Timeline } from "../model/timeline.js";
import { learn } from "./interface-language.js";
import { messagesFor } from "./messages.js";
import { whenNear } from "./place-in-page.js";
import { isSlow, readAtOnce, readGiven, type Given } from "./reading.js";
import type { ErrorDetail } from "./typed-events.js";

/** What the element tells of what it was given, and what becomes of it. */
export interface SourceHost {
  given: () => Given;
  language: () => string;
  /** Reading takes time; nothing is shown meanwhile. */
  waits: () => void;
  /** @param again what was shown before stays in view */
  takes: (timeline: Timeline | null, again: boolean) => void;
  fails: (error: ErrorDetail) => void;
}

/** What the element shows, from whatever it was given: one reading at a time, the last that was begun. */
export class Source {
  /** What was read, with a person's corrections. */
  timeline: Timeline | null = null;
  /** Without them. */
  uncorrected: Timeline | null = null;
  error: ErrorDetail | null = null;
  #loading: AbortController | null = null;

  constructor(
    private readonly element: Element,
    private readonly host: SourceHost,
  ) {}

  /**
   * @param again what is shown stays until the new has been read: the article has changed, or the corrections have
   * @param known what has been read, where only the corrections are others
   */
  begin(again = false, known: Timeline | null = null): void {
    const { element, host } = this;
    const language = host.language();
    const waiting = (again ? null : whenNear(element, Boolean(host.given().for))) ?? learn(language);
    if (waiting) return void waiting.then(() => this.begin(again, known));
    this.stop();
    this.uncorrected = known;
    const given = host.given();
    const { signal } = (this.#loading = new AbortController());
    this.error = null;
    if (isSlow(given)) {
      if (!again) host.waits();
      readGiven(element, given, signal, messagesFor(language), known).then(
        ({ read, corrected }) => signal.aborted || this.#take(corrected, again, read),
        (error: unknown) => signal.aborted || this.#fail(error),
      );
      return;
    }
    try {
      this.#take(known ?? readAtOnce(element, given), again);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Gives up what is being read. */
  stop(): void {
    this.#loading?.abort();
    this.#loading = null;
  }

  #take(timeline: Timeline | null, again: boolean, read = timeline): void {
    this.uncorrected = read;
    this.timeline = timeline;
    this.host.takes(timeline, again);
  }

  #fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.error = { code: error instanceof NewsTimelineError ? error.code : "unknown", message };
    this.timeline = null;
    this.host.fails(this.error);
  }
}
