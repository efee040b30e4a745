import { html, nothing, render, type PropertyValues, type TemplateResult } from "lit";
import { dateText } from "../layout/dates.js";
import { eventAt, eventPlace, eventSpan } from "../layout/layout-timeline.js";
import type { IndexRange, TimeRange } from "../layout/scene.js";
import { formatDay } from "../model/edtf.js";
import type { Timeline } from "../model/timeline.js";
import { Drawing, viewIn, type View } from "./drawing.js";
import { Editing } from "./editing.js";
import { wordsOf } from "./interface-language.js";
import { stepTo, type KeyAction } from "./keyboard.js";
import { LazyPanel } from "./lazy-panel.js";
import { Sharing } from "./sharing.js";
import { Linking, type LinkedState } from "./linking.js";
import { messagesFor, type Messages } from "./messages.js";
import { keepHeight } from "./place-in-page.js";
import { clicked, keyed, type Pressed } from "./pressing.js";
import { Printing, SHEET } from "./printing.js";
import { TimelineProperties } from "./properties.js";
import { headerTemplate, stateTemplate } from "./states.js";
import { RangeAnnouncer } from "./range-announcer.js";
import { LanguageWatch, readerLanguage } from "./reader-language.js";
import { takeServed } from "./served.js";
import { Sizing } from "./sizing.js";
import { Source } from "./source.js";
import { probesTemplate } from "./stage.js";
import { styles } from "./styles/index.js";
import { summaryParts } from "./summary.js";
import { toolbarTemplate, type ToolbarModel } from "./toolbar.js";
import type { NewsTimelineEventMap } from "./typed-events.js";

const GIVEN = ["src", "for", "articles", "timeline", "published", "language"] as const;

/**
 * `<news-timeline>`: turns news articles into a timeline that a reader can explore and check.
 *
 * @slot - an ordered list of events with `<time datetime>`, shown until the timeline is ready, and read when nothing
 *   else is given
 * @csspart frame - everything
 * @csspart header - the heading, the summary and the buttons
 * @csspart heading - the title from the `heading` attribute
 * @csspart tools - the buttons
 * @csspart plot - the horizontal picture
 * @csspart label - one event's label
 * @csspart details - what is known of the chosen event
 * @csspart quote - the sentence that an event was read from
 * @csspart source - the link to where it stands
 * @cssprop --news-timeline-ink - text and axis
 * @cssprop --news-timeline-muted - dates, ticks and quotes
 * @cssprop --news-timeline-line - leaders and borders
 * @cssprop --news-timeline-paper - the background
 * @cssprop --news-timeline-panel - the background of the details
 * @cssprop --news-timeline-accent - marks and the chosen event
 * @cssprop --news-timeline-band - bands of months and years, and the marked words of a quote
 * @cssprop --news-timeline-link - links, focus and the moments on the axis
 * @cssprop --news-timeline-title-font - titles and quotes
 * @cssprop --news-timeline-text-font - everything else
 */
export class NewsTimeline extends TimelineProperties {
  static override styles = styles;
  #given: Timeline | null = null;
  #drawing: Drawing | null = null;
  readonly #sizing = new Sizing(this, () => this.#drawing?.forgetFonts());
  #visible: TimeRange | null = null;
  #unfolded: readonly number[] = [];
  #opened: readonly IndexRange[] = [];
  #current: string | null = null;
  #focusNext = false;
  #asList = false;
  #status = "";
  #served: HTMLElement | null = null;
  readonly #source = new Source(this, {
    given: () => {
      const { articles, src, for: id, published, language, overrides, timeout } = this;
      return { timeline: this.#given, articles, src, for: id, published, language, overrides, timeout };
    },
    language: () => this.#language,
    waits: () => (this.phase = "loading"),
    takes: (timeline, again) => this.#take(timeline, again),
    fails: (error) => {
      this.phase = "failed";
      this.#emit("news-timeline-error", error);
    },
  });
  readonly #printing = new Printing(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #announcer = new RangeAnnouncer(
    ([start, end]) =>
      this.#emit("news-timeline-range", {
        start: new Date(start),
        end: new Date(end),
        whole: this.#visible === null,
      }),
    (range) => {
      const [from, to] = range.map((time) => dateText(formatDay(time), this.#language));
      this.#status = this.#messages.showing(from!, to!);
      this.requestUpdate();
    },
  );

  readonly #panel = new LazyPanel(
    () => this.renderRoot as ShadowRoot,
    {
      timeline: () => this.#source.timeline,
      language: () => this.#language,
      wordsOf,
      heading: () => this.heading ?? this.#messages.timeline,
    },
    () => {
      this.#drawing?.forgetData();
      this.requestUpdate();
    },
  );

  constructor() {
    super();
    const state = (): LinkedState => ({
      article: this.#article(),
      timeline: this.#source.timeline,
      selected: this.selected,
      follow: this.follow !== "off",
    });
    new Sharing(this);
    // What was read stays; its words, dates and their lengths are others.
    new LanguageWatch(this, () => this.#source.begin(true, this.#source.uncorrected));
    new Linking(this, state, {
      press: (id) => this.select(id),
      follow: (id) => this.#goTo(id),
      changed: () => this.#source.begin(true),
    });
    new Editing(
      this,
      () => this.#source.timeline,
      () => this.#language,
    );
  }

  /** The timeline as read or given, with the corrections made to it. */
  get timeline(): Timeline | null {
    return (this.overrides && this.#source.timeline) ?? this.#given ?? this.#source.timeline;
  }

  set timeline(timeline: Timeline | null) {
    const before = this.timeline;
    this.#given = timeline;
    this.requestUpdate("timeline", before);
  }

  get #shown(): Timeline | null {
    return this.#panel.part ?? this.#source.timeline;
  }

  get #language(): string {
    return readerLanguage(this);
  }

  get #messages(): Messages {
    return messagesFor(this.#language);
  }

  override connectedCallback(): void {
    // A shadow root hides the list; its height is known until then.
    keepHeight(this);
    super.connectedCallback();
    // What was being read when the element was removed is read again.
    if (this.hasUpdated && this.#source.timeline) this.requestUpdate();
    else if (this.hasUpdated) this.#source.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
    this.#drawing?.disconnect();
    this.#drawing = null;
    this.#source.stop();
  }

  /** Shows a stretch of time. @throws {RangeError} where `end` is not after `start` */
  setVisibleRange(start: Date, end: Date): void {
    const range: TimeRange = [start.getTime(), end.getTime()];
    if (!(range[1] > range[0])) throw new RangeError("setVisibleRange: the end must be after the start.");
    this.#show(range);
  }

  /** Shows the whole timeline. */
  fit(): void {
    this.#show(null);
  }

  /** Opens an event's details and brings it into view; null closes them, and so does an id that is not there. */
  select(id: string | null): void {
    const known = id !== null && this.#shown && eventPlace(this.#shown, id) ? id : null;
    if (known === this.selected) return;
    this.selected = known;
    if (known) this.#goTo(known);
    this.#emit("news-timeline-select", { id: known });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = takeServed(this.shadowRoot);
    const root = super.createRenderRoot();
    if (this.#served) root.append(this.#served);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || GIVEN.some((name) => changed.has(name))) this.#source.begin();
    else if (changed.has("overrides")) this.#source.begin(true, this.#source.uncorrected);
    if (changed.has("selected") && this.selected) this.#goTo(this.selected);
  }

  protected override render(): TemplateResult | typeof nothing {
    // What a server drew stays in view until there is something to put in its place.
    if (this.#served && (this.phase === "idle" || this.phase === "loading")) return nothing;
    this.#served?.remove();
    this.#served = null;
    const messages = this.#messages;
    const timeline = this.phase === "ready" ? this.#shown : null;
    return html`<section
        class="frame"
        part="frame"
        dir=${messages.dir ?? nothing}
        aria-label=${this.heading ?? messages.timeline}
      >
        ${headerTemplate(this.heading, timeline ? summaryParts(timeline, this.#language, messages) : [], messages)}
        ${stateTemplate(this.phase, this.#source.error?.message ?? "", messages, () => this.#source.begin())}
        <div class="editing"></div>
        <div
          ?hidden=${this.phase !== "ready"}
          @keydown=${(event: KeyboardEvent) => keyed(event, this, this.#pressed)}
          @click=${(event: MouseEvent) => clicked(event, this.#pressed)}
        >
          <div class="more-anchor"></div>
          <div class="plot" part="plot" role="group" aria-describedby="keys"></div>
          <div class="panel"></div>
          <div class="column"></div>
          <div class="list"></div>
          <p class="sr" id="keys">${messages.keys}</p>
        </div>
        <p class="sr" role="status">${this.#status}</p>
      </section>
      ${probesTemplate} ${this.phase === "ready" ? nothing : html`<slot></slot>`}`;
  }

  protected override updated(): void {
    const timeline = this.#shown;
    if (this.phase !== "ready" || !timeline || !this.isConnected) return;
    if (this.#sizing.width === 0) return;
    this.#drawing ??= this.#makeDrawing();
    const language = this.#language;
    const messages = messagesFor(language);
    this.#drawing.draw({
      timeline,
      view: this.#view(),
      width: this.#printing.now ? Math.min(SHEET, this.#sizing.width) : this.#sizing.width,
      printed: this.#printing.now,
      scale: this.scale,
      language,
      messages,
      unfolded: this.#unfolded,
      visible: this.#visible,
      selected: this.selected,
      current: this.#current,
      opened: this.#opened,
    });
    const { scene } = this.#drawing;
    // The buttons show whether the picture folds, which only its layout tells.
    const tools = this.renderRoot.querySelector<HTMLElement>(".tools");
    if (tools) render(toolbarTemplate(this.#toolbar(messages)), tools);
    if (this.#drawing.moves) this.#sizing.nextFrame();
    if (scene) this.#announcer.tell(scene.visible);
    if (this.#focusNext && this.#current) this.#drawing.focus(this.#current);
    this.#focusNext = false;
  }

  #makeDrawing(): Drawing {
    return new Drawing(this.renderRoot as ShadowRoot, {
      show: (range) => this.#show(range),
      press: (id) => this.#press(id),
      go: (step) => this.#step(step > 0 ? "next" : "previous", this.#view() !== "horizontal"),
      close: () => this.#close(),
    });
  }

  /** The article of this page that was read, or null. */
  #article(): Element | null {
    const read = this.phase === "ready" && !this.#given && !this.articles && !this.src;
    return read && this.for ? (this.getRootNode() as Document | ShadowRoot).getElementById(this.for) : null;
  }

  #take(timeline: Timeline | null, again: boolean): void {
    const count = timeline ? eventSpan(timeline).count : 0;
    if (again) this.#panel.renew();
    else {
      this.#visible = null;
      this.#announcer.forget();
      this.#opened = this.#unfolded = [];
      this.#panel.forget();
      this.#status = count ? this.#messages.ready(count) : "";
    }
    this.#drawing?.forgetData();
    this.phase = !timeline ? "idle" : count ? "ready" : "empty";
    if (timeline && this.selected && !eventPlace(timeline, this.selected)) this.selected = null;
    this.requestUpdate();
    if (timeline) void this.updateComplete.then(() => this.#emit("news-timeline-ready", { timeline }));
  }

  #toolbar(messages: Messages): ToolbarModel {
    const scene = this.#drawing?.scene;
    const { zoom, fit, more } = this.#pressed;
    return {
      messages,
      view: this.#view(),
      folded: scene?.folded ?? false,
      foldable: scene?.foldable ?? false,
      setFolded: (folded) => {
        this.scale = folded ? "folded" : "linear";
        this.#unfolded = [];
        this.requestUpdate();
      },
      toggleList: () => {
        this.#asList = this.#view() !== "list";
        if (this.layout === "list") this.layout = "auto";
        this.requestUpdate();
      },
      ...{ zoom, fit, more },
    };
  }

  #view(): View {
    return viewIn(this.#sizing.width, this.#asList ? "list" : this.layout);
  }

  #show(range: TimeRange | null): void {
    this.#visible = range;
    this.requestUpdate();
  }

  /** Makes an event the one that Tab reaches, and brings it into view. */
  #goTo(id: string): void {
    if (!this.#shown) return;
    this.#current = id;
    const range = this.#drawing?.rangeFor(this.#shown, id);
    if (range) this.#visible = range;
    const index = eventPlace(this.#shown, id)?.index ?? -1;
    if (index >= 0) this.#open([index, index + 1]);
    this.requestUpdate();
  }

  /** Goes to a neighbour of the current event; open details go along. */
  #step(action: KeyAction, focus: boolean): void {
    if (!this.#shown) return;
    const place = eventPlace(this.#shown, this.#current ?? this.selected ?? "");
    const event = eventAt(this.#shown, stepTo(action, place?.index ?? -1, eventSpan(this.#shown).count));
    if (!event) return;
    this.#focusNext = focus;
    if (this.selected === null) this.#goTo(event.id);
    else this.select(event.id);
  }

  /** Writes more rows of the vertical form: of a stretch in the order of time. */
  #open(range: IndexRange): void {
    this.#opened = [...this.#opened, range];
    this.requestUpdate();
  }

  #press(id: string): void {
    this.#current = id;
    this.select(id === this.selected ? null : id);
  }

  #close(): void {
    this.#focusNext = this.selected !== null;
    this.select(null);
  }

  readonly #pressed: Pressed = {
    press: (id) => this.#press(id),
    unfold: (index) => {
      this.#unfolded = [...this.#unfolded, index];
      this.requestUpdate();
    },
    open: (range) => this.#open(range),
    escape: () => (this.selected === null ? this.#drawing?.release() : this.#close()),
    more: () => void this.#panel.toggle(),
    zoom: (factor) => this.#drawing?.zoom(factor),
    fit: () => this.fit(),
    stand: (id) => (this.#current = id),
    step: (action) => this.#step(action, true),
    isList: () => this.#view() === "list",
  };

  #emit<Name extends keyof NewsTimelineEventMap>(
    name: Name,
    detail: NewsTimelineEventMap[Name]["detail"],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
