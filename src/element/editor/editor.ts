import type { DateWords } from "../../layout/date-words.js";
import type { Edtf } from "../../model/edtf.js";
import type { TimelineEvent } from "../../model/event.js";
import type { Correction, Overrides } from "../../model/overrides.js";
import type { Timeline } from "../../model/timeline.js";
import type { NewsTimeline } from "../news-timeline.js";
import type { Lit } from "../panel/panel.js";
import { save } from "../panel/picture-file.js";
import {
  asRead,
  deedsOf,
  isAdded,
  withAddition,
  withCorrection,
  withMerge,
  without,
  withSplit,
} from "./changes.js";
import { readTyped, type DateTools } from "./date-field.js";
import { Draft } from "./draft.js";
import { formTemplate, type DateFieldModel, type TypedField } from "./form.js";
import { History } from "./history.js";
import { likeliest } from "./likeliest.js";
import { OF_EVENT, SESSION, type Session } from "./session.js";
import { snippetOf } from "./snippet.js";
import { stripTemplate, type ListedChange } from "./strip.js";
import { STYLES } from "./styles.js";
import { english, type EditorWords } from "./words.js";

/** What the element lends: its own copy of Lit, so that this file needs none, its timeline and its reading of dates. */
export interface EditorHost {
  lit: Lit;
  /** With the corrections made so far. */
  timeline: () => Timeline | null;
  /** BCP 47: of the interface. */
  language: () => string;
  /** The editor's words in a language; undefined: English. */
  wordsOf: (language: string) => { editor: EditorWords } | undefined;
  dateWordsOf: (language: string) => DateWords;
  readDate: DateTools["readDate"];
  dateText: (date: Edtf, language: string) => string;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Correcting in the page: a strip above the picture, a form in an event's details, keys. */
export class Editor {
  readonly #element: NewsTimeline;
  readonly #host: EditorHost;
  readonly #root: ShadowRoot;
  #history: History<Overrides | null>;
  #draft: { name: string; draft: Draft; kept: boolean } | null = null;
  #session = SESSION;
  #selected: string | null = null;
  /** The field that the focus is in, or is to go to: drawing anew may put another in its place. */
  #field: string | null = null;

  constructor(element: NewsTimeline, host: EditorHost) {
    this.#element = element;
    this.#host = host;
    this.#root = element.renderRoot as ShadowRoot;
    this.#history = new History(element.overrides);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    this.#root.adoptedStyleSheets.push(sheet);
    this.#root.addEventListener("keydown", this.#keyed as EventListener, { capture: true });
    this.#root.addEventListener("focusin", ({ target }) => (this.#field = this.#fieldOf(target)));
    // A field that is taken out loses its focus too; one that is still there was left.
    this.#root.addEventListener("focusout", ({ target }) =>
      queueMicrotask(() => {
        if ((target as Element).isConnected && !this.#root.activeElement) this.#field = null;
      }),
    );
  }

  /** Brings strip and form up to date; called whenever the element has drawn itself. */
  draw(): void {
    const { editable, overrides, selected } = this.#element;
    const { lit } = this.#host;
    if (overrides !== this.#history.now) {
      this.#history = new History(overrides);
      this.#draft = null;
    }
    if (editable) this.#openDraft();
    if (selected !== this.#selected) {
      this.#selected = selected;
      this.#session = { ...this.#session, ...OF_EVENT };
      for (const field of this.#formPlace()?.querySelectorAll<Field>("[data-kept]") ?? [])
        field.value = field.dataset["kept"]!;
    }
    const event = this.#events().find(({ id }) => id === selected);
    const strip = this.#root.querySelector<HTMLElement>(".editing");
    if (strip) lit.render(editable ? stripTemplate(this.#strip()) : lit.nothing, strip);
    const form = this.#formPlace();
    if (form) lit.render(editable && event ? formTemplate(this.#form(event)) : lit.nothing, form);
    if (this.#field && !this.#root.activeElement)
      this.#root.querySelector<HTMLElement>(`[name="${this.#field}"]`)?.focus();
  }

  get #words(): EditorWords {
    return this.#host.wordsOf(this.#host.language())?.editor ?? english;
  }

  #formPlace(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(".details .edit");
  }

  #fieldOf(target: EventTarget | null): string | null {
    const field = target instanceof Element && target.closest(".edit-strip, .edit-form") ? target : null;
    return field?.getAttribute("name") ?? null;
  }

  #events(): readonly TimelineEvent[] {
    return this.#host.timeline()?.events ?? [];
  }

  #set(change: Partial<Session>): void {
    this.#session = { ...this.#session, ...change };
    this.draw();
  }

  readonly #dateText = (date: Edtf): string => this.#host.dateText(date, this.#host.language());

  /** The date of the article that an event was read from: "last month" is counted from it. */
  #referenceOf(event: TimelineEvent | null): Edtf | null {
    const articles = this.#host.timeline()?.articles ?? [];
    const from = event ? articles.find(({ id }) => id === event.sources[0]?.article) : articles[0];
    return from?.published ?? null;
  }

  #read(text: string, event: TimelineEvent | null): TypedField {
    const { readDate, dateWordsOf } = this.#host;
    const language = this.#host.language();
    const tools = { readDate, language, words: dateWordsOf(language) };
    return { text, ...readTyped(text, this.#referenceOf(event), tools) };
  }

  /** Puts new corrections in force, and says so. */
  #put(overrides: Overrides | null, status: string, change: Partial<Session> = {}): void {
    this.#history.push(overrides);
    this.#enforce(status, change);
  }

  #enforce(status: string, change: Partial<Session> = {}): void {
    const overrides = this.#history.now;
    this.#element.overrides = overrides;
    if (this.#draft) {
      this.#draft.kept = this.#draft.draft.write(this.#history.canUndo ? (overrides ?? NONE) : null);
    }
    const detail = { overrides };
    this.#element.dispatchEvent(
      new CustomEvent("news-timeline-edit", { detail, bubbles: true, composed: true }),
    );
    this.#set({ status, byHand: null, ...change });
  }

  /** What was kept under the name that the page gives; once for each name. */
  #openDraft(): void {
    const name = this.#element.draft;
    if (!name || this.#draft?.name === name) return;
    const draft = new Draft(name);
    this.#draft = { name, draft, kept: true };
    const found = draft.read();
    if (!found || JSON.stringify(found) === JSON.stringify(this.#history.now ?? NONE)) return;
    const { draftFound } = this.#words;
    // Not while the element is being drawn.
    queueMicrotask(() => this.#put(found.changes.length ? found : null, draftFound));
  }

  #correct(event: TimelineEvent, correction: Correction, said: string, change?: Partial<Session>): void {
    this.#put(withCorrection(this.#history.now, event, correction), said, change);
  }

  #said(deed: keyof EditorWords["deeds"], title: string): string {
    return `${this.#words.deeds[deed]}: ${title}`;
  }

  #form(event: TimelineEvent): Parameters<typeof formTemplate>[0] {
    const { lit } = this.#host;
    const words = this.#words;
    const { tool, find, chosen } = this.#session;
    const read = asRead(event, "title");
    const dateRead = asRead(event, "date");
    const added = isAdded(this.#history.now, event);
    const dateField: Omit<DateFieldModel, "lit" | "words" | "name"> = {
      value: this.#dateText(event.date),
      typed: this.#session.date,
      dateText: this.#dateText,
      note: !added && dateRead !== event.date ? words.asRead(this.#dateText(dateRead)) : words.dateHint,
      input: (text) => this.#set({ date: this.#read(text, event) }),
      commit: (text) => this.#redate(event, text),
    };
    return {
      lit,
      words,
      event,
      added,
      titleRead: !added && read !== event.title ? words.asRead(read) : "",
      dateField,
      tool,
      find,
      others: tool === "merge" ? likeliest(this.#events(), event, find) : [],
      chosen,
      dateText: this.#dateText,
      retitle: (title) => this.#retitle(event, title),
      rekind: (kind) => this.#correct(event, { kind }, this.#said("kind", words.kinds[kind])),
      hide: () => {
        this.#field = "undo";
        this.#correct(event, { hidden: true }, this.#said("hidden", event.title));
      },
      pin: () =>
        this.#correct(
          event,
          { pinned: !event.pinned },
          event.pinned ? "" : this.#said("pinned", event.title),
        ),
      open: (name) => this.#set({ tool: tool === name ? null : name, find: "", chosen: new Set() }),
      setFind: (text) => this.#set({ find: text }),
      merge: (other) => {
        this.#field = "title";
        this.#put(withMerge(this.#history.now, event, other), this.#said("merge", other.title), OF_EVENT);
      },
      choose: (source) => {
        const now = new Set(chosen);
        if (!now.delete(source)) now.add(source);
        this.#set({ chosen: now });
      },
      split: () => {
        this.#field = "title";
        const other = { title: event.sources[Math.min(...chosen)]!.quote };
        const split = withSplit(this.#history.now, event, [...chosen].sort(), other);
        this.#put(split, this.#said("split", event.title), OF_EVENT);
      },
    };
  }

  #retitle(event: TimelineEvent, title: string): void {
    if (title === event.title) return;
    if (title) return this.#correct(event, { title }, this.#said("title", title));
    const field = this.#root.querySelector<Field>(".details [name=title]");
    if (field) field.value = event.title;
    this.#set({ status: this.#words.noTitle });
  }

  #redate(event: TimelineEvent, text: string): void {
    const same = text.trim() === "" || text === this.#dateText(event.date);
    const typed = same ? null : this.#read(text, event);
    if (typed && !typed.value) return this.#set({ date: typed });
    const field = this.#root.querySelector<HTMLInputElement>(".details [name=date]");
    const value = typed?.value ?? event.date;
    // What is shown is the date as it was understood, also where that is what it was before.
    if (field) field.value = this.#dateText(value);
    if (value === event.date) return this.#set({ date: null });
    this.#correct(event, { date: value }, this.#said("date", this.#dateText(value)), { date: null });
  }

  #strip(): Parameters<typeof stripTemplate>[0] {
    const { lit } = this.#host;
    const words = this.#words;
    const { status, open, adding, newKind, newDate, byHand } = this.#session;
    const draft =
      !this.#draft || !this.#history.now ? "" : this.#draft.kept ? words.draftKept : words.draftFailed;
    return {
      lit,
      words,
      status,
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
      changes: this.#listed(),
      open,
      adding,
      newKind,
      dateField: {
        value: "",
        typed: newDate,
        dateText: this.#dateText,
        note: words.dateHint,
        input: (text) => this.#set({ newDate: this.#read(text, null) }),
        commit: (text) => this.#chooseNewDate(text),
      },
      draft,
      byHand,
      undo: () => this.#step("undo"),
      redo: () => this.#step("redo"),
      toggleAdding: () => {
        this.#field = adding ? "add" : "new-title";
        this.#set({ adding: !adding, newDate: null });
        this.#root.querySelector<HTMLElement>(`[name="${this.#field}"]`)?.focus();
      },
      toggleChanges: () => this.#set({ open: !open, byHand: null }),
      setKind: (kind) => this.#set({ newKind: kind }),
      add: (title) => this.#add(title.trim()),
      takeBack: (index) => {
        this.#field = "changes";
        this.#put(without(this.#history.now, index), words.undone);
      },
      copyTag: () => void this.#copy(snippetOf(this.#element)),
      copyJson: () => void this.#copy(this.#json()),
      download: () => save(new Blob([this.#json()], { type: "application/json" }), "overrides.json"),
    };
  }

  #chooseNewDate(text: string): void {
    const newDate = this.#read(text, null);
    const field = this.#root.querySelector<HTMLInputElement>("[name=new-date]");
    if (field && newDate.value) field.value = this.#dateText(newDate.value);
    this.#set({ newDate });
  }

  #add(title: string): void {
    const { newDate, newKind } = this.#session;
    const words = this.#words;
    const missing = !title ? "new-title" : !newDate?.value ? "new-date" : null;
    if (missing || !newDate?.value) {
      this.#set({ status: missing === "new-title" ? words.noTitle : words.notUnderstood });
      this.#root.querySelector<HTMLElement>(`[name="${missing}"]`)?.focus();
      return;
    }
    const id = `added-${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}`;
    const kind = newKind === "past" ? {} : { kind: newKind };
    const all = withAddition(this.#history.now, { id, date: newDate.value, title, ...kind });
    this.#field = "add";
    this.#put(all, this.#said("add", title), { adding: false, newDate: null, newKind: "past" });
  }

  #step(way: "undo" | "redo"): void {
    if (way === "undo" ? !this.#history.canUndo : !this.#history.canRedo) return;
    this.#history[way]();
    const words = this.#words;
    this.#enforce(way === "undo" ? words.undone : words.redone, { date: null });
  }

  #listed(): ListedChange[] {
    const { deeds: names } = this.#words;
    const events = this.#events();
    return (this.#history.now?.changes ?? []).map((entry) => {
      const { id, deeds } = deedsOf(entry);
      const title =
        "add" in entry ? entry.add.title : (events.find((one) => one.id === id)?.title ?? entry.quote);
      return { deeds: deeds.map((deed) => names[deed]).join(", "), title: title ?? id };
    });
  }

  #json(): string {
    return `${JSON.stringify(this.#history.now ?? NONE, null, 2)}\n`;
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#set({ status: this.#words.copied, byHand: null });
    } catch {
      // Without leave to write, the text is there for the reader's own keys.
      this.#set({ byHand: text });
      this.#root.querySelector<HTMLTextAreaElement>(".edit-by-hand textarea")?.select();
    }
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    if (!this.#element.editable) return;
    const { target, key } = event;
    const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null;
    const typed = field?.dataset["kept"] !== undefined && field.value !== field.dataset["kept"];
    if (key === "Escape" && field?.closest(".edit-form")) {
      // The first Escape takes back what is typed, the next closes.
      if (typed) field.value = field.dataset["kept"]!;
      else if (field.closest(".edit-strip")) this.#strip().toggleAdding();
      else return;
      event.stopPropagation();
      return this.#set({ date: null, newDate: null });
    }
    const letter = key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (letter !== "z" && letter !== "y")) return;
    // What is being typed is the browser's to undo.
    if (typed || (field && field.dataset["kept"] === undefined && field.value)) return;
    event.preventDefault();
    this.#step(letter === "y" || event.shiftKey ? "redo" : "undo");
  };
}

/** Corrections that correct nothing: what a draft says where all of a page's own were taken back. */
const NONE: Overrides = { version: 1, changes: [] };
