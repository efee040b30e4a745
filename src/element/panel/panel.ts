import type { html as Html, nothing as Nothing, render as Render, TemplateResult } from "lit";
import type { Mark } from "../../layout/scene.js";
import type { Timeline } from "../../model/timeline.js";
import { disputesPath } from "../../render/lines.js";
import { markCentre, markClass, markPath } from "../../render/mark-path.js";
import { choicesOf, filtered, NO_FILTER, type Choices, type Filter } from "./filter.js";
import { pictureAsSvg, save, svgAsPng } from "./picture-file.js";
import { STYLES } from "./styles.js";
import { english, type PanelWords } from "./words.js";

/** The parts of Lit that a file beside the bundle works with. */
export interface Lit {
  html: typeof Html;
  nothing: typeof Nothing;
  render: typeof Render;
}

/** What the element lends: its own copy of Lit, so that this file needs none, and what the panel works on. */
export interface PanelHost {
  lit: Lit;
  timeline: () => Timeline | null;
  /** BCP 47: of the interface. */
  language: () => string;
  wordsOf: (language: string) => { panel: PanelWords } | undefined;
  heading: () => string;
  /** Shows a part of the timeline; null shows the whole. */
  show: (part: Timeline | null) => void;
}

/** px of a sign of the legend. */
const SIGN = { width: 34, height: 18 };
const PLAIN: Mark = {
  id: "",
  shape: "point",
  x0: SIGN.width / 2,
  x1: SIGN.width / 2,
  lane: 0,
  kind: "past",
  approximate: false,
  openStart: false,
  openEnd: false,
  strong: false,
};
const WIDE = { x0: 2, x1: SIGN.width - 2 };
const MARKS: readonly Mark[] = [
  PLAIN,
  { ...PLAIN, ...WIDE, shape: "band" },
  { ...PLAIN, ...WIDE, shape: "bar" },
  { ...PLAIN, ...WIDE, shape: "bar", openEnd: true },
  { ...PLAIN, kind: "planned" },
  { ...PLAIN, kind: "recurring" },
  { ...PLAIN, approximate: true },
];

/** The mark as the picture draws it, in the middle of its box. */
function signPath(sign: Mark): string {
  const [, y] = markCentre(sign, 0);
  return markPath(sign, SIGN.width, SIGN.height / 2 - y);
}

/** In the order of the words that explain them. */
const SIGNS: readonly { look: string; path: string }[] = [
  ...MARKS.map((mark) => ({ look: markClass(mark, null), path: signPath(mark) })),
  {
    look: "dispute",
    path: disputesPath({ disputes: [[WIDE.x0 + 4, WIDE.x1 - 4]], axis: SIGN.height - 5 }),
  },
];

/** Dots to a px of a picture that is saved. */
const PNG_SCALE = 2;

/** Finding and filtering, the signs and keys explained, the picture as a file: what a reader asks for now and then. */
export class Panel {
  readonly #root: ShadowRoot;
  readonly #container: HTMLElement;
  readonly #host: PanelHost;
  #filter: Filter = NO_FILTER;
  #open = false;
  #failed = false;

  constructor(root: ShadowRoot, container: HTMLElement, host: PanelHost) {
    this.#root = root;
    this.#container = container;
    this.#host = host;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets.push(sheet);
  }

  toggle(): void {
    this.#open = !this.#open;
    this.#render();
    this.#container.querySelector("input")?.focus();
  }

  /** Other data: what was asked of the last says nothing about it. */
  forget(): void {
    this.#filter = NO_FILTER;
    this.#render();
  }

  /** The same data, corrected or read again. */
  renew(): void {
    this.#set({});
  }

  get #words(): PanelWords {
    return this.#host.wordsOf(this.#host.language())?.panel ?? english;
  }

  #set(change: Partial<Filter>): void {
    const timeline = this.#host.timeline();
    if (!timeline) return;
    this.#filter = { ...this.#filter, ...change };
    const part = filtered(timeline, this.#filter);
    this.#host.show(part === timeline ? null : part);
    this.#render();
  }

  #render(): void {
    const { lit, timeline } = this.#host;
    const all = timeline();
    lit.render(this.#open && all ? this.#template(all) : lit.nothing, this.#container);
  }

  #template(timeline: Timeline): TemplateResult {
    const { lit } = this.#host;
    const { html, nothing } = lit;
    const words = this.#words;
    const choices = choicesOf(timeline);
    const shown = filtered(timeline, this.#filter).events.length;
    const all = timeline.events.length;
    return html`<div class="more-panel">
      <form @submit=${(event: Event) => event.preventDefault()}>
        <label>
          ${words.find}
          <input
            type="search"
            .value=${this.#filter.text}
            @input=${({ target }: Event) => this.#set({ text: (target as HTMLInputElement).value })}
          />
        </label>
        ${(["publisher", "kind", "entity"] as const).map((facet) => this.#select(facet, choices[facet]))}
        <button type="button" ?disabled=${shown === all} @click=${() => this.#set(NO_FILTER)}>
          ${words.clear}
        </button>
        <output>${words.shown(shown, all)}</output>
      </form>
      <div class="explained">
        <section>
          <h3>${words.legend}</h3>
          <dl>
            ${SIGNS.map(
              ({ look, path }, i) =>
                html`<dt>
                    <svg width=${SIGN.width} height=${SIGN.height} aria-hidden="true">
                      <path class=${look} d=${path}></path>
                    </svg>
                  </dt>
                  <dd>${words.signs[i]}</dd>`,
            )}
          </dl>
        </section>
        <section>
          <h3>${words.keys}</h3>
          <dl>
            ${words.keyList.map(
              ([keys, meaning]) =>
                html`<dt>${keys}</dt>
                  <dd>${meaning}</dd>`,
            )}
          </dl>
        </section>
        ${this.#plot() ? this.#saving() : nothing}
      </div>
    </div>`;
  }

  #select(facet: "publisher" | "kind" | "entity", choices: Choices): TemplateResult | symbol {
    const { html, nothing } = this.#host.lit;
    const words = this.#words;
    if (!choices.length) return nothing;
    const name = (value: string): string => (facet === "kind" ? (words.kinds[value] ?? value) : value);
    return html`<label>
      ${words[facet]}
      <select @change=${({ target }: Event) => this.#set({ [facet]: (target as HTMLSelectElement).value })}>
        <option value="" ?selected=${!this.#filter[facet]}>${words.all}</option>
        ${choices.map(
          ([value, count]) =>
            html`<option value=${value} ?selected=${this.#filter[facet] === value}>
              ${name(value)} (${count})
            </option>`,
        )}
      </select>
    </label>`;
  }

  #saving(): TemplateResult {
    const { html } = this.#host.lit;
    const words = this.#words;
    return html`<section>
      <h3>${words.save}</h3>
      <p class="save">
        <button type="button" @click=${() => void this.#save("svg")}>SVG</button>
        <button type="button" @click=${() => void this.#save("png")}>PNG</button>
      </p>
      <p role="status">${this.#failed ? words.failed : ""}</p>
    </section>`;
  }

  /** The horizontal picture, where it is what is shown. */
  #plot(): Element | null {
    return this.#root.querySelector(".plot:not([hidden])");
  }

  async #save(kind: "svg" | "png"): Promise<void> {
    const plot = this.#plot();
    if (!plot) return;
    const svg = pictureAsSvg(plot, this.#host.heading());
    try {
      const file =
        kind === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await svgAsPng(svg, PNG_SCALE);
      save(file, `timeline.${kind}`);
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
    this.#render();
  }
}
