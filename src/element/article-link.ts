import type { TimelineEvent } from "../model/event.js";

/** What the link asks of the element. */
export interface LinkActions {
  /** A reader pressed the words that date an event. */
  press: (id: string) => void;
  /** A reader has come to the passage of an event. */
  follow: (id: string) => void;
  /** The article's text has changed. */
  changed: () => void;
}

/** Names under which the page's styles can reach both: `::highlight(news-timeline)`. */
const MARKED = "news-timeline";
const CHOSEN = "news-timeline-selected";

const STYLES = `
::highlight(${MARKED}) {
  text-decoration: underline 1.5px color-mix(in srgb, currentColor 35%, transparent);
  text-underline-offset: 3px;
}
::highlight(${CHOSEN}) {
  background-color: var(--news-timeline-band, light-dark(#b3261e26, #ff8a7d3a));
}`;

/** An article that changes all the time is read again once it has been still for so long, ms. */
const STILL = 800;
/** The part of the window in which a passage counts as being read. */
const READING = "-15% 0px -60% 0px";

let styles: CSSStyleSheet | undefined;

/** A highlight of the document, shared by all timelines on the page; null where the browser has none. */
function highlight(name: string): Highlight | null {
  if (!("highlights" in CSS)) return null;
  const known = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, known);
  return known;
}

/** Turns offsets in an element's `textContent` into ranges of its text nodes. */
class TextRanges {
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];

  constructor(root: Element) {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let start = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      this.#nodes.push(node);
      this.#starts.push(start);
      start += node.length;
    }
  }

  /** @returns null where the text is not so long */
  range(start: number, end: number): Range | null {
    const [from, to] = [this.#at(start), this.#at(end - 1)];
    const [first, last] = [this.#nodes[from], this.#nodes[to]];
    if (!first || !last || end <= start) return null;
    const [a, b] = [start - this.#starts[from]!, end - this.#starts[to]!];
    if (a > first.length || b > last.length) return null;
    const range = first.ownerDocument.createRange();
    range.setStart(first, a);
    range.setEnd(last, b);
    return range;
  }

  /** The last node that starts at or before an offset. */
  #at(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

interface Passage {
  id: string;
  /** The words that date the event, or the whole sentence where they are not known. */
  words: Range;
  sentence: Range;
}

/**
 * Ties an article to its timeline: marks the passages that date events, tells which of them is pressed or read, shows
 * the passage of the chosen event, and tells when the text has changed. The article's own nodes are not touched.
 */
export class ArticleLink {
  readonly #article: Element;
  readonly #actions: LinkActions;
  readonly #marked = highlight(MARKED);
  readonly #chosen = highlight(CHOSEN);
  readonly #listening = new AbortController();
  readonly #changes: MutationObserver;
  #reading: IntersectionObserver | null = null;
  #passages: Passage[] = [];
  #shown: Range | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(article: Element, actions: LinkActions) {
    this.#article = article;
    this.#actions = actions;
    const root = article.getRootNode() as Document | ShadowRoot;
    if (this.#marked) {
      if (!styles) (styles = new CSSStyleSheet()).replaceSync(STYLES);
      if (!root.adoptedStyleSheets.includes(styles)) root.adoptedStyleSheets.push(styles);
    }
    article.addEventListener("click", (event) => this.#clicked(event as MouseEvent), {
      signal: this.#listening.signal,
    });
    this.#changes = new MutationObserver(() => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.#actions.changed(), STILL);
    });
    this.#changes.observe(article, { subtree: true, childList: true, characterData: true });
  }

  disconnect(): void {
    this.#listening.abort();
    this.#changes.disconnect();
    clearTimeout(this.#waiting);
    this.#clear();
  }

  /**
   * Marks the passages of some events, in place of those before.
   * @param follow whether to tell which passage is being read
   */
  mark(events: readonly TimelineEvent[], follow: boolean): void {
    this.#clear();
    const ranges = new TextRanges(this.#article);
    for (const { id, sources } of events)
      for (const { start, end, mention = { start, end } } of sources) {
        const sentence = ranges.range(start, end);
        const words = ranges.range(mention.start, mention.end);
        if (sentence && words) this.#passages.push({ id, words, sentence });
      }
    for (const { words } of this.#passages) this.#marked?.add(words);
    if (follow) this.#follow();
  }

  /** Marks the sentence of the chosen event, and scrolls to it where asked. */
  choose(id: string | null, scroll: boolean): void {
    if (this.#shown) this.#chosen?.delete(this.#shown);
    const passage = this.#passages.find((each) => each.id === id);
    this.#shown = passage?.sentence ?? null;
    if (!passage) return;
    this.#chosen?.add(passage.sentence);
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (scroll) blockOf(passage)?.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
  }

  #clear(): void {
    for (const { words } of this.#passages) this.#marked?.delete(words);
    if (this.#shown) this.#chosen?.delete(this.#shown);
    this.#passages = [];
    this.#shown = null;
    this.#reading?.disconnect();
  }

  #follow(): void {
    const firsts = new Map<Element, string>();
    for (const passage of this.#passages) {
      const block = blockOf(passage);
      if (block && !firsts.has(block)) firsts.set(block, passage.id);
    }
    // What is in view at the start has not been come to.
    const met = new Set<Element>();
    this.#reading = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting && met.has(target)) this.#actions.follow(firsts.get(target)!);
          met.add(target);
        }
      },
      { rootMargin: READING },
    );
    for (const block of firsts.keys()) this.#reading.observe(block);
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as Element;
    if (target.closest("a, button, input, select, textarea, label, summary, news-timeline")) return;
    if (!getSelection()?.isCollapsed) return;
    const place = caretAt(this.#article.ownerDocument, event.clientX, event.clientY);
    if (!place) return;
    const pressed = this.#passages.find(({ words }) => words.isPointInRange(place.node, place.offset));
    if (!pressed) return;
    const { top } = pressed.words.getBoundingClientRect();
    this.#actions.press(pressed.id);
    // Details that open above move the article down; not every browser holds on to what is being read.
    requestAnimationFrame(() => scrollBy(0, pressed.words.getBoundingClientRect().top - top));
  }
}

const blockOf = ({ sentence }: Passage): Element | null => sentence.startContainer.parentElement;

/** The text under a point of the window, in whichever way the browser tells. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ("caretPositionFromPoint" in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const older = document as Document & { caretRangeFromPoint?: (x: number, y: number) => Range | null };
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
