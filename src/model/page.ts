import type { Block } from "./article.js";
import type { Edtf } from "./edtf.js";
import type { TimelineEvent } from "./event.js";
import type { Overrides } from "./overrides.js";
import type { Timeline } from "./timeline.js";

export type InputKind = "text" | "html" | "json";

/** One article given as data: a record of a JSON page or of an NDJSON line, or an article of the host's DOM. */
export interface ArticleInput {
  id?: string;
  title?: string | null;
  publisher?: string | null;
  /** EDTF or ISO 8601; what is neither is said in a warning and left out. */
  published?: Edtf | null;
  /** When it was last changed, in the same forms; what cannot be read is left out. */
  updated?: Edtf | null;
  url?: string | null;
  language?: string | null;
  /** One of the three: plain text, HTML source, or blocks that were read elsewhere (the host's DOM). */
  body?: string;
  html?: string;
  blocks?: Block[];
}

/** One page with a name: what stands in `Timeline.pages`. `content` is text of the kind `input`, or articles as data. */
export interface PageInput {
  id: string;
  /** Left out: told from the content. */
  input?: InputKind;
  content: string | ArticleInput | ArticleInput[];
}

/** A newsroom's own model or service behind the same contract. Nothing is called that is not given here. */
export interface Reader {
  /** Reads a page in place of this engine; null leaves the page to it. */
  read?(page: PageInput): Promise<Timeline | null>;
  /** Gives an event another title; null leaves it as it is. */
  title?(event: TimelineEvent): Promise<string | null>;
}

export interface ExtractOptions {
  /** What a bare string is; left out, it is told from the content. */
  input?: InputKind;
  /** The date of publication (EDTF) for articles that do not say theirs. */
  published?: Edtf;
  /** BCP 47; the reader for it is chosen by its primary subtag. */
  language?: string;
  /** Events below it are left out. 0…1. */
  minSalience?: number;
  /** At most so many events, those of the highest rank. */
  maxEvents?: number;
  /** Corrections that a person has written down: see `Overrides`. */
  overrides?: Overrides;
  reader?: Reader;
  /** Awaited after each stretch of some 10 ms of work, so that a page can draw and listen in between. */
  pause?: () => Promise<void>;
}
