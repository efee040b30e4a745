import type { ReactiveController } from "lit";
import { readDate } from "../extract.js";
import { dateWordsOf } from "../layout/date-words.js";
import { dateText } from "../layout/dates.js";
import type { Timeline } from "../model/timeline.js";
import type { Editor } from "./editor/editor.js";
import { lit } from "./lazy-panel.js";
import { wordsOf } from "./interface-language.js";
import type { NewsTimeline } from "./news-timeline.js";

/** Correcting in the page: a file of its own, loaded when an element is `editable`. */
export class Editing implements ReactiveController {
  #editor: Promise<Editor> | null = null;

  constructor(
    private readonly host: NewsTimeline,
    private readonly timeline: () => Timeline | null,
    private readonly language: () => string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { host, timeline, language } = this;
    if (!host.editable && !this.#editor) return;
    this.#editor ??= import("./editor/editor.js").then(
      (file) => new file.Editor(host, { lit, timeline, language, wordsOf, dateWordsOf, readDate, dateText }),
    );
    // Where the file cannot be had, the timeline is there to be read all the same.
    this.#editor.then(
      (editor) => host.updateComplete.then(() => editor.draw()),
      () => undefined,
    );
  }
}
