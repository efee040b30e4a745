import { BlockBuilder, type Block } from "../model/article.js";
import { parseEdtf } from "../model/edtf.js";
import type { ArticleInput } from "../model/page.js";

/** Elements whose text is no part of the story. */
const SKIPPED = new Set(
  (
    "SCRIPT STYLE TEMPLATE NOSCRIPT NAV ASIDE FIGCAPTION FORM BUTTON SELECT TEXTAREA SVG MATH IFRAME OBJECT VIDEO " +
    "AUDIO CANVAS DIALOG FOOTER NEWS-TIMELINE"
  ).split(" "),
);

/** How the page displays what a sentence runs through, or past without seeing it; all else begins a block. */
const INLINE = /^(?:inline|ruby|contents|none)/;

function kindOf(element: Element): Block["kind"] {
  if (/^H[1-6]$/.test(element.tagName)) return "heading";
  if (element.tagName === "LI") return "item";
  return isByline(element) && element.querySelector("time") ? "stamp" : "paragraph";
}

function isSkipped(element: Element): boolean {
  return (
    SKIPPED.has(element.tagName.toUpperCase()) ||
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true" ||
    getComputedStyle(element).display === "none"
  );
}

/** The article's blocks. Offsets count in the article's `textContent`, skipped parts included. */
export function readBlocks(article: Element): Block[] {
  const blocks: Block[] = [];
  const builder = new BlockBuilder();
  let offset = 0;
  let space: number | null = null;
  const add = (text: string, at: number): void => {
    // Words stand one space apart; of a longer stretch of white space the first character is the space.
    if (space !== null && builder.length) builder.add(" ", space);
    space = null;
    builder.add(text, at);
  };
  const finish = (kind: Block["kind"]): void => {
    const block = builder.take(kind);
    if (block) blocks.push(block);
    space = null;
  };
  const walk = (node: Node, kind: Block["kind"], skipped: boolean): void => {
    if (node instanceof Text) {
      for (const { 0: run, index } of skipped ? [] : node.data.matchAll(/\s+|\S+/g))
        if (run.trim()) add(run, offset + index);
        else space ??= offset + index;
      offset += node.data.length;
      return;
    }
    if (!(node instanceof Element)) return;
    const skip = skipped || isSkipped(node);
    const inline = node.tagName !== "BR" && INLINE.test(getComputedStyle(node).display);
    if (!inline) finish(kind);
    const own = inline ? kind : kindOf(node);
    for (const child of node.childNodes) walk(child, own, skip);
    if (!inline) finish(own);
  };
  for (const child of article.childNodes) walk(child, "paragraph", false);
  finish("paragraph");
  return blocks;
}

function isByline(element: Element): boolean {
  return element.closest("header, [class*=byline i], [class*=dateline i], [class*=meta i], address") !== null;
}

/** A `<time>` is the date of publication only where it says so or stands where bylines do. */
function publishedInArticle(article: Element): string | null {
  const times = [...article.querySelectorAll("time[datetime]")];
  const found =
    times.find((time) => time.matches("[itemprop~=datePublished], [pubdate]")) ??
    times.find((time) => article.contains(time.closest("header, [class*=byline i], [class*=dateline i]")));
  const marked = article.querySelector("meta[itemprop~=datePublished]");
  return found?.getAttribute("datetime") ?? marked?.getAttribute("content") ?? null;
}

function meta(document: Document, name: string): string | null {
  const found = document.head?.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return found?.getAttribute("content")?.trim() || null;
}

/** The first value of this name in the page's JSON-LD, however deep it stands. */
function inJsonLd(document: Document, name: "datePublished" | "dateModified"): string | null {
  const find = (value: unknown, depth: number): string | null => {
    if (typeof value !== "object" || value === null || depth > 6) return null;
    const own = (value as Record<string, unknown>)[name];
    if (typeof own === "string") return own;
    for (const inner of Object.values(value)) {
      const found = find(inner, depth + 1);
      if (found) return found;
    }
    return null;
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = find(JSON.parse(script.textContent), 0);
      if (found) return found;
    } catch {
      // A page's broken metadata is no reason not to read its article.
    }
  }
  return null;
}

/** HTML allows a blank where ISO 8601 has a T; what is no date at all says nothing. */
function asEdtf(value: string | null): string | null {
  const date = value?.trim().replace(" ", "T") ?? null;
  return date && parseEdtf(date) ? date : null;
}

/** The host page's article as data for the reader: its text, and what the page says of it. */
export function readHostArticle(article: Element): ArticleInput {
  const document = article.ownerDocument;
  const title = article.querySelector("h1, h2");
  const language = article.closest("[lang]")?.getAttribute("lang") || null;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null;
  return {
    id: article.id,
    title: title?.textContent?.replace(/\s+/g, " ").trim() || null,
    publisher: meta(document, "og:site_name"),
    published:
      asEdtf(publishedInArticle(article)) ??
      asEdtf(meta(document, "article:published_time")) ??
      asEdtf(inJsonLd(document, "datePublished")),
    updated: asEdtf(meta(document, "article:modified_time")) ?? asEdtf(inJsonLd(document, "dateModified")),
    url: canonical,
    language,
    blocks: readBlocks(article),
  };
}
