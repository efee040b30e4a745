import type { TemplateResult } from "lit";
import type { EventKind, TimelineEvent } from "../../model/event.js";
import type { Lit } from "../panel/panel.js";
import type { TypedDate } from "./date-field.js";
import type { EditorWords } from "./words.js";

/** What has been typed into a date field and not yet put in. */
export interface TypedField extends TypedDate {
  text: string;
}

const KINDS: readonly EventKind[] = ["past", "planned", "recurring"];

/** A date field's fields and texts. */
export interface DateFieldModel {
  lit: Lit;
  words: EditorWords;
  /** Told apart from other fields of the same root. */
  name: string;
  value: string;
  typed: TypedField | null;
  dateText: (date: string) => string;
  /** What stands under the field while nothing is typed. */
  note: string;
  input: (text: string) => void;
  /** The text, or the one of two readings that was chosen, is to be put in. */
  commit: (text: string) => void;
}

/** A field for a date as one would say it; under it stands what was understood. */
export function dateField(model: DateFieldModel): TemplateResult {
  const { lit, words, name, value, typed, dateText, note } = model;
  const { html, nothing } = lit;
  const target = (event: Event): string => (event.target as HTMLInputElement).value;
  const [one, other] = typed?.either ?? [];
  const told = !typed
    ? note
    : typed.value
      ? words.understood(dateText(typed.value))
      : one
        ? words.whichOne
        : typed.text.trim()
          ? words.notUnderstood
          : note;
  const wrong = Boolean(typed && !typed.value && typed.text.trim());
  return html`<label class="edit-date">
      ${words.date}
      <input
        name=${name}
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        .value=${value}
        data-kept=${value}
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby="note-${name}"
        @input=${(event: Event) => model.input(target(event))}
        @change=${(event: Event) => model.commit(target(event))}
      />
    </label>
    <p id="note-${name}" class="edit-note ${wrong ? "wrong" : ""}" aria-live="polite">
      ${told}
      ${
        one && other
          ? html`<span class="edit-either">
              ${[one, other].map(
                (date) =>
                  html`<button type="button" @click=${() => model.commit(date)}>${dateText(date)}</button>`,
              )}
            </span>`
          : nothing
      }
    </p>`;
}

/** A field for a title, as high as it takes; Enter puts it in. */
export function titleField(model: {
  lit: Lit;
  words: EditorWords;
  name: string;
  value: string;
  commit: (title: string) => void;
}): TemplateResult {
  const { lit, words, name, value, commit } = model;
  const oneLine = ({ target }: Event): string =>
    (target as HTMLTextAreaElement).value.replace(/\s+/g, " ").trim();
  const keyed = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    commit(oneLine(event));
  };
  return lit.html`<label class="edit-title">
    ${words.title}
    <textarea
      name=${name}
      rows="1"
      autocomplete="off"
      dir="auto"
      .value=${value}
      data-kept=${value}
      aria-describedby="note-title"
      @keydown=${keyed}
      @change=${(event: Event) => commit(oneLine(event))}
    ></textarea>
  </label>`;
}

export function kindField(
  { html }: Lit,
  words: EditorWords,
  name: string,
  value: EventKind,
  commit: (kind: EventKind) => void,
): TemplateResult {
  return html`<label>
    ${words.kind}
    <select
      name=${name}
      @change=${({ target }: Event) => commit((target as HTMLSelectElement).value as EventKind)}
    >
      ${KINDS.map((kind) => html`<option value=${kind} ?selected=${kind === value}>${words.kinds[kind]}</option>`)}
    </select>
  </label>`;
}

/** What the form in an event's details shows and does. */
export interface FormModel {
  lit: Lit;
  words: EditorWords;
  event: TimelineEvent;
  added: boolean;
  /** Notes on what was read, where it was changed. */
  titleRead: string;
  dateField: Omit<DateFieldModel, "lit" | "words" | "name">;
  tool: "merge" | "split" | null;
  find: string;
  /** Events that this one may be made one with, the nearest first. */
  others: readonly TimelineEvent[];
  chosen: ReadonlySet<number>;
  dateText: (date: string) => string;
  retitle: (title: string) => void;
  rekind: (kind: EventKind) => void;
  hide: () => void;
  pin: () => void;
  open: (tool: "merge" | "split") => void;
  setFind: (text: string) => void;
  merge: (other: TimelineEvent) => void;
  choose: (source: number) => void;
  split: () => void;
}

export function formTemplate(model: FormModel): TemplateResult {
  const { lit, words, event, tool } = model;
  const { html, nothing } = lit;
  const opener = (name: "merge" | "split"): TemplateResult =>
    html`<button
      type="button"
      name=${name}
      aria-expanded=${String(tool === name)}
      @click=${() => model.open(name)}
    >
      ${words[name]}
    </button>`;
  return html`<form class="edit-form" aria-label=${words.edit} @submit=${(e: Event) => e.preventDefault()}>
    ${titleField({ lit, words, name: "title", value: event.title, commit: model.retitle })}
    <p id="note-title" class="edit-note" dir="auto">${model.titleRead}</p>
    ${dateField({ ...model.dateField, lit, words, name: "date" })}
    <div class="edit-row">
      ${kindField(lit, words, "kind", event.kind, model.rekind)}
      <div class="edit-buttons">
        <button type="button" name="pin" aria-pressed=${String(Boolean(event.pinned))} @click=${model.pin}>
          ${event.pinned ? words.unpin : words.pin}
        </button>
        ${opener("merge")} ${event.sources.length > 1 ? opener("split") : nothing}
        <button type="button" name="hide" @click=${model.hide}>
          ${model.added ? words.remove : words.hide}
        </button>
      </div>
    </div>
    ${tool === "merge" ? mergeTemplate(model) : tool === "split" ? splitTemplate(model) : nothing}
  </form>`;
}

function mergeTemplate({ lit, words, find, others, dateText, setFind, merge }: FormModel): TemplateResult {
  const { html } = lit;
  return html`<fieldset class="edit-tool">
    <legend>${words.mergeWith}</legend>
    <label>
      ${words.find}
      <input
        type="search"
        name="find"
        .value=${find}
        @input=${({ target }: Event) => setFind((target as HTMLInputElement).value)}
      />
    </label>
    <ul class="edit-others">
      ${others.map(
        (other) =>
          html`<li>
            <button type="button" @click=${() => merge(other)}>
              <time datetime=${other.date}>${dateText(other.date)}</time>
              <span dir="auto">${other.title}</span>
            </button>
          </li>`,
      )}
    </ul>
    <p role="status">${others.length ? "" : words.noOther}</p>
  </fieldset>`;
}

function splitTemplate({ lit, words, event, chosen, choose, split }: FormModel): TemplateResult {
  const { html } = lit;
  const some = chosen.size > 0 && chosen.size < event.sources.length;
  return html`<fieldset class="edit-tool">
    <legend>${words.splitWhich}</legend>
    ${event.sources.map(
      ({ quote }, i) =>
        html`<label class="edit-source">
          <input type="checkbox" name="source" .checked=${chosen.has(i)} @change=${() => choose(i)} />
          <span dir="auto">${quote}</span>
        </label>`,
    )}
    <p>
      <button
        type="button"
        name="split-off"
        aria-disabled=${String(!some)}
        aria-describedby="note-split"
        @click=${() => some && split()}
      >
        ${words.splitOff}
      </button>
      <span id="note-split" class="edit-note">${some ? "" : words.splitSome}</span>
    </p>
  </fieldset>`;
}
