import { namedArticle } from "../model/article.js";
import { parseEdtf } from "../model/edtf.js";
import type { EventKind, TimelineEvent } from "../model/event.js";
import { emptyTimeline, type Timeline } from "../model/timeline.js";

const oneLine = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();

/** What holds an item's date: where a sanitiser takes `<time>` away, any element with `data-date`. */
const DATED = "time, [data-date]";

/** The item's own text without its date and the punctuation that stood between the two. */
function titleOf(item: Element, time: Element): string {
  const copy = item.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(`${DATED}, blockquote, cite`)) part.remove();
  return oneLine(copy.textContent).replace(/^[\s:–—,.-]+/, "") || oneLine(time.textContent);
}

/** What the command wrote of an event's rank, 0 to 1; undefined where an author wrote the list. */
function salienceOf({ dataset }: HTMLElement): number | undefined {
  const salience = Number(dataset["salience"] ?? NaN);
  return salience >= 0 && salience <= 1 ? salience : undefined;
}

/**
 * Reads the list that an author wrote inside the element: `<li><time datetime="2001">2001</time> Memorial built</li>`.
 * Items without a date that can be read are left out and counted in the warnings.
 * @param now ms: what lies after it is planned
 */
export function readLightList(host: Element, now: number): Timeline | null {
  const items = [...host.querySelectorAll("li")].filter((item) => item.querySelector(DATED));
  if (!items.length) return null;
  const timeline = emptyTimeline();
  items.forEach((item, i) => {
    const time = item.querySelector<HTMLElement>(DATED)!;
    const date = time.getAttribute("datetime") ?? time.dataset["date"] ?? oneLine(time.textContent);
    const extent = parseEdtf(date);
    const title = titleOf(item, time);
    if (!extent) {
      timeline.warnings.push({
        code: "published-invalid",
        message: `“${date}” (${title}) is no date that can be read.`,
      });
      return;
    }
    const salience = salienceOf(item);
    const event: TimelineEvent = {
      id: item.id || `item-${i + 1}`,
      date,
      title,
      kind: (item.dataset["kind"] as EventKind | undefined) ?? (extent.start > now ? "planned" : "past"),
      ...(salience !== undefined && { salience }),
      sources: [],
    };
    const link = item.querySelector<HTMLAnchorElement>("a[href]");
    const by = link ?? item.querySelector("cite");
    const quote = item.querySelector("blockquote");
    if (by ?? quote) {
      const title = oneLine(by?.textContent) || null;
      const url = link?.href ?? null;
      // Items that name one source are of one article, and so are those that name none.
      const told = timeline.articles.find((other) => other.title === title && other.url === url);
      const article = told?.id ?? `link-${i + 1}`;
      if (!told) timeline.articles.push(namedArticle(article, "list", { title, publisher: null, url }));
      event.sources.push({ article, quote: oneLine((quote ?? item).textContent), start: 0, end: 0 });
    }
    timeline.events.push(event);
  });
  return timeline;
}
