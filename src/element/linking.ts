import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Timeline } from "../model/timeline.js";
import type { ArticleLink, LinkActions } from "./article-link.js";

/** What the element tells of itself. */
export interface LinkedState {
  /** The article that was read, or null where none stands in this page. */
  article: Element | null;
  timeline: Timeline | null;
  selected: string | null;
  follow: boolean;
}

/**
 * Keeps the article that was read and the timeline in step. What that takes is a file of its own, loaded when the first
 * article has been read; until then, and where it cannot be had, the timeline does without.
 */
export class Linking implements ReactiveController {
  readonly #state: () => LinkedState;
  readonly #actions: LinkActions;
  #article: Element | null = null;
  #link: ArticleLink | null = null;
  #timeline: Timeline | null = null;
  #selected: string | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    state: () => LinkedState,
    actions: LinkActions,
  ) {
    this.#state = state;
    // What was pressed in the article is in view there.
    const press = (id: string): void => {
      this.#selected = id;
      actions.press(id);
    };
    this.#actions = { ...actions, press };
    host.addController(this);
  }

  hostUpdated(): void {
    const { article, timeline, selected, follow } = this.#state();
    if (article !== this.#article) {
      this.hostDisconnected();
      this.#article = article;
      if (article)
        import("./article-link.js").then(
          ({ ArticleLink: Link }) => {
            if (this.#article !== article) return;
            this.#link = new Link(article, this.#actions);
            this.host.requestUpdate();
          },
          () => undefined,
        );
    }
    if (!this.#link || !timeline) return;
    if (timeline !== this.#timeline) this.#link.mark(timeline.events, follow);
    if (selected !== this.#selected || timeline !== this.#timeline)
      this.#link.choose(selected, selected !== this.#selected);
    this.#timeline = timeline;
    this.#selected = selected;
  }

  hostDisconnected(): void {
    this.#link?.disconnect();
    this.#link = this.#article = this.#timeline = null;
  }
}
