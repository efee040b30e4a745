import type { Block } from "./article.js";
import type { Edtf } from "./edtf.js";

export type InputKind = "text" | "html" | "json";

/** One article given as data: a record of a JSON page or of an NDJSON line, or an article of the host's DOM. */
export interface ArticleInput {
  id?: string;
  title?: string | null;
  publisher?: string | null;
  /** EDTF or ISO 8601; what is neither is said in a warning and left out. */
  published?: Edtf | null;
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
}
