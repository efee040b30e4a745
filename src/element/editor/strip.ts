import type { TemplateResult } from "lit";
import type { EventKind } from "../../model/event.js";
import type { Lit } from "../panel/panel.js";
import { dateField, kindField, type DateFieldModel } from "./form.js";
import type { EditorWords } from "./words.js";

/** One change as it is listed. */
export interface ListedChange {
  /** "New title, new date". */
  deeds: string;
  title: string;
}

/** What the strip above the picture shows and does. */
export interface StripModel {
  lit: Lit;
  words: EditorWords;
  status: string;
  canUndo: boolean;
  canRedo: boolean;
  changes: readonly ListedChange[];
  open: boolean;
  adding: boolean;
  newKind: EventKind;
  dateField: Omit<DateFieldModel, "lit" | "words" | "name">;
  /** What is said of the draft; "" where none is kept. */
  draft: string;
  /** The text that could not be copied; null where nothing is to be copied by hand. */
  byHand: string | null;
  undo: () => void;
  redo: () => void;
  toggleAdding: () => void;
  toggleChanges: () => void;
  setKind: (kind: EventKind) => void;
  add: (title: string) => void;
  takeBack: (index: number) => void;
  copyTag: () => void;
  copyJson: () => void;
  download: () => void;
}

export function stripTemplate(model: StripModel): TemplateResult {
  const { lit, words, changes } = model;
  const { html, nothing } = lit;
  // A button that may not be pressed keeps the focus: whoever undoes by keys is not thrown out of the strip.
  const step = (name: "undo" | "redo", can: boolean, key: string): TemplateResult =>
    html`<button
      type="button"
      name=${name}
      title=${key}
      aria-keyshortcuts=${key}
      aria-disabled=${String(!can)}
      @click=${model[name]}
    >
      ${words[name]}
    </button>`;
  return html`<section class="edit-strip" aria-label=${words.editing}>
    <div class="edit-tools">
      ${step("undo", model.canUndo, "Control+Z")} ${step("redo", model.canRedo, "Control+Shift+Z")}
      <button type="button" name="add" aria-expanded=${String(model.adding)} @click=${model.toggleAdding}>
        ${words.add}
      </button>
      <p class="edit-status" role="status" dir="auto">${model.status}</p>
      <button type="button" name="changes" aria-expanded=${String(model.open)} @click=${model.toggleChanges}>
        ${words.changes(changes.length)}
      </button>
    </div>
    ${model.adding ? addTemplate(model) : nothing} ${model.open ? changesTemplate(model) : nothing}
  </section>`;
}

function addTemplate(model: StripModel): TemplateResult {
  const { lit, words } = model;
  const { html } = lit;
  const add = (event: Event): void => {
    event.preventDefault();
    model.add(new FormData(event.target as HTMLFormElement).get("new-title") as string);
  };
  return html`<form class="edit-form" aria-label=${words.add} @submit=${add}>
    <label class="edit-title">
      ${words.title}
      <input name="new-title" autocomplete="off" dir="auto" />
    </label>
    ${dateField({ ...model.dateField, lit, words, name: "new-date" })}
    <div class="edit-row">
      ${kindField(lit, words, "new-kind", model.newKind, model.setKind)}
      <div class="edit-buttons">
        <button type="submit" class="main">${words.addIt}</button>
        <button type="button" name="cancel" @click=${model.toggleAdding}>${words.cancel}</button>
      </div>
    </div>
  </form>`;
}

function changesTemplate(model: StripModel): TemplateResult {
  const { lit, words, changes, draft, byHand } = model;
  const { html, nothing } = lit;
  return html`<div class="edit-changes">
    ${
      changes.length
        ? html`<ol role="list">
            ${changes.map(
              ({ deeds, title }, i) =>
                html`<li>
                  <span class="edit-deeds">${deeds}</span>
                  <span dir="auto">${title}</span>
                  <button
                    type="button"
                    aria-label=${words.takeBack(title)}
                    title=${words.takeBack(title)}
                    @click=${() => model.takeBack(i)}
                  >
                    ×
                  </button>
                </li>`,
            )}
          </ol>`
        : html`<p>${words.noChanges}</p>`
    }
    ${draft ? html`<p class="edit-note">${draft}</p>` : nothing}
    <div class="edit-buttons" role="group" aria-label=${words.takeAway}>
      <button type="button" name="copy-tag" @click=${model.copyTag}>${words.copyTag}</button>
      <button type="button" name="copy-json" @click=${model.copyJson}>${words.copyJson}</button>
      <button type="button" name="download" @click=${model.download}>${words.download}</button>
    </div>
    ${
      byHand === null
        ? nothing
        : html`<label class="edit-by-hand">
            ${words.copyHere}
            <textarea readonly rows="4" .value=${byHand}></textarea>
          </label>`
    }
  </div>`;
}
