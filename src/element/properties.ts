import { LitElement, type PropertyDeclarations } from "lit";
import type { ScaleMode } from "../layout/scene.js";
import type { Overrides } from "../model/overrides.js";
import type { ArticleInput } from "../model/page.js";
import type { View } from "./drawing.js";
import type { Phase } from "./states.js";

const DEFAULT_TIMEOUT = 15_000;

/** The attributes and properties of `<news-timeline>`, and what they are until they are set. */
export class TimelineProperties extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    for: {},
    published: {},
    language: {},
    scale: {},
    layout: {},
    heading: {},
    follow: {},
    hash: {},
    timeout: { type: Number },
    overrides: { type: Object },
    editable: { type: Boolean },
    draft: {},
    articles: { attribute: false },
    timeline: { attribute: false, noAccessor: true },
    selected: { attribute: false },
    phase: { state: true },
  };

  /** Addresses of text, HTML or JSON, separated by spaces. */
  declare src: string | null;
  /** Id of an article in the same document or shadow root. */
  declare for: string | null;
  /** The date of publication (EDTF) for articles that do not say theirs. */
  declare published: string | null;
  /** BCP 47: the articles' language. */
  declare language: string | null;
  /** Whether long stretches without events are shortened; `auto` decides by what can be read then. */
  declare scale: ScaleMode;
  /** The form of the picture; `auto` is vertical below 640 px. */
  declare layout: "auto" | View;
  /** A title shown above the timeline. */
  declare heading: string | null;
  /** `off`: the timeline does not move along while the article is read. */
  declare follow: string | null;
  /** Under which name the page's address keeps what is in view; null: not at all. */
  declare hash: string | null;
  /** ms until a load is given up. */
  declare timeout: number;
  /** What a person has corrected of what is read; as an attribute, its JSON. */
  declare overrides: Overrides | null;
  /** Events can be corrected in the page; what was corrected is in `overrides`. */
  declare editable: boolean;
  /** A name under which this browser keeps what is corrected until the page is opened again. */
  declare draft: string | null;
  /** Articles as data, to be read. */
  declare articles: ArticleInput[] | null;
  /** Id of the event whose details are shown. */
  declare selected: string | null;
  declare protected phase: Phase;

  constructor() {
    super();
    this.src = this.for = this.published = this.language = this.heading = this.follow = this.hash = null;
    this.scale = this.layout = "auto";
    this.timeout = DEFAULT_TIMEOUT;
    this.articles = this.overrides = this.draft = null;
    this.editable = false;
    this.selected = null;
    this.phase = "idle";
  }
}
