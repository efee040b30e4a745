import type { Edtf } from "./edtf.js";

/** How the day on which an article was published became known. */
export type PublishedBy = "given" | "stated" | "inferred" | "unknown";

/** One story of a page, as the Timeline lists it. Offsets are UTF-16 units into the page as given. */
export interface Article {
  id: string;
  page: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  language: string;
  published: Edtf | null;
  publishedBy: PublishedBy;
  publishedBecause: string[];
  start: number;
  end: number;
}

/** An article that was only named: by an import, or by a list in the page. */
export function namedArticle(
  id: string,
  page: string,
  named: Pick<Article, "title" | "publisher" | "url">,
): Article {
  const unknown = { published: null, publishedBy: "unknown" } as const;
  return { id, page, ...named, language: "und", ...unknown, publishedBecause: [], start: 0, end: 0 };
}

/**
 * A block of text: a paragraph, heading or line, as a reader sees it. `text` holds single spaces only.
 * `starts`/`offsets` map it back: the stretch of `text` that begins at `starts[k]` begins in the source at `offsets[k]`
 * and runs in step with it.
 */
export interface Block {
  /** "title": a headline for sure (an h1). "stamp": tells when the story appeared. "item": of a list or table. */
  kind: "title" | "heading" | "paragraph" | "item" | "stamp";
  text: string;
  starts: number[];
  offsets: number[];
  /** Characters that take more than one unit of the source ("&eacute;"), by their index in `text`. */
  wide?: ReadonlyMap<number, number>;
}

/** Where `at` (an offset into the block's text) stands in the source. `at` may equal the text's length. */
export function sourceOffset(block: Block, at: number): number {
  const { starts, offsets } = block;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return offsets[low]! + (at - starts[low]!);
}

/** Where a stretch that ends before `at` ends in the source: one past its last character, not the start of the next. */
export function sourceEnd(block: Block, at: number): number {
  return at === 0 ? sourceOffset(block, 0) : sourceOffset(block, at - 1) + (block.wide?.get(at - 1) ?? 1);
}

/** Builds a block piece by piece and keeps the map from its text back to the source. */
export class BlockBuilder {
  #text = "";
  #starts: number[] = [];
  #offsets: number[] = [];
  #wide = new Map<number, number>();

  get length(): number {
    return this.#text.length;
  }

  get endsInSpace(): boolean {
    return this.#text === "" || this.#text.endsWith(" ");
  }

  /** Adds `text`, which a reader sees and which stands in the source at `offset`, `width` units wide there. */
  add(text: string, offset: number, width = text.length): void {
    if (text === "") return;
    if (width !== text.length) this.#wide.set(this.#text.length + text.length - 1, width - text.length + 1);
    const last = this.#starts.length - 1;
    if (last < 0 || this.#offsets[last]! + (this.#text.length - this.#starts[last]!) !== offset) {
      this.#starts.push(this.#text.length);
      this.#offsets.push(offset);
    }
    this.#text += text;
  }

  /** The block so far, or null where it holds no text; the builder starts anew. */
  take(kind: Block["kind"]): Block | null {
    const text = this.#text.trimEnd();
    const block: Block = { kind, text, starts: this.#starts, offsets: this.#offsets, wide: this.#wide };
    this.#text = "";
    this.#starts = [];
    this.#offsets = [];
    this.#wide = new Map();
    return text === "" ? null : block;
  }
}

/** One sentence: offsets into its block's text. */
export interface Sentence {
  block: number;
  start: number;
  end: number;
  text: string;
}

/** An article as the `text` room hands it on: what the page says of it, its blocks, its sentences. */
export interface ArticleText {
  page: string;
  title: string | null;
  /** The sentence-like headline's own block, where the title stands in the text. */
  titleBlock: number | null;
  publisher: string | null;
  url: string | null;
  language: string;
  /** What was given beside the text, or null. */
  published: Edtf | null;
  publishedBy: PublishedBy;
  publishedBecause: string[];
  /** When it was last changed, where that is said: it may tell of what came after it had appeared. */
  updated: Edtf | null;
  /** Stretches of text that tell when the article appeared ("3 hours ago", "Jul 17, 2025 22:05 (JST)"). */
  stamps: Stamp[];
  blocks: Block[];
  sentences: Sentence[];
  start: number;
  end: number;
}

export interface Stamp {
  text: string;
  /**
   * "relative": an age ("an hour ago"); "absolute": a date; "dateline": a place and a day that open the story;
   * "copyright": the year of a notice.
   */
  kind: "relative" | "absolute" | "dateline" | "copyright";
}

/** A date as the words of a text have it, told to whoever works out when the text appeared. */
export interface WrittenDate {
  /** Offsets in the text. */
  start: number;
  end: number;
  year?: number;
  month?: number;
  day?: number;
  /** Of a day that is told by its name alone: 1 is Monday. */
  weekday?: number;
  /** Of an anniversary: 80 in "80th anniversary". */
  ordinal?: number;
  /** Told as past. */
  past: boolean;
  /** Its clause has a verb that tells it, as past or as to come. */
  told: boolean;
}

/** Says when an article appeared, and how that became known. */
export function settle(article: ArticleText, date: Edtf, by: PublishedBy, ...because: string[]): void {
  article.published = date;
  article.publishedBy = by;
  article.publishedBecause = because;
}
