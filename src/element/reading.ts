import { extractTimeline } from "../extract.js";
import type { Overrides } from "../model/overrides.js";
import type { ArticleInput, ExtractOptions } from "../model/page.js";
import { joinTimelines } from "../model/join.js";
import { NewsTimelineError, readTimeline, type Timeline } from "../model/timeline.js";
import { readHostArticle } from "./host-article.js";
import { readLightList } from "./light-list.js";
import { loadPage } from "./loading.js";
import type { Messages } from "./messages.js";

/** What the element was given to read; the first of these that is set counts. */
export interface Given {
  timeline: Timeline | null;
  articles: readonly ArticleInput[] | null;
  src: string | null;
  for: string | null;
  published: string | null;
  language: string | null;
  overrides: Overrides | null;
  /** ms until a load is given up. */
  timeout: number;
}

function optionsOf({ published, language, overrides }: Given): ExtractOptions {
  return {
    ...(published && { published }),
    ...(language && { language }),
    ...(overrides && { overrides }),
  };
}

async function readAddresses(
  src: string,
  given: Given,
  signal: AbortSignal,
  messages: Messages,
): Promise<Timeline> {
  const addresses = src.split(/\s+/).filter(Boolean);
  const loaded = await Promise.all(
    addresses.map((address) => loadPage(address, document.baseURI, given.timeout, signal, messages)),
  );
  const pages = loaded.flatMap((each) => ("page" in each ? [each.page] : []));
  const timelines = loaded.flatMap((each) => ("timeline" in each ? [each.timeline] : []));
  if (pages.length) timelines.unshift(await extractTimeline(pages, optionsOf(given)));
  return joinTimelines(timelines);
}

/** The article may stand further down in a page that is still being parsed. */
async function findArticle(
  host: Element,
  id: string,
  signal: AbortSignal,
  messages: Messages,
): Promise<Element> {
  const find = (): Element | null => (host.getRootNode() as Document | ShadowRoot).getElementById(id);
  if (!find() && document.readyState === "loading")
    await new Promise<void>((resolve) => {
      document.addEventListener("DOMContentLoaded", () => resolve(), { once: true, signal });
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
  const article = find();
  if (!article) throw new NewsTimelineError("article-missing", messages.articleMissing(id));
  return article;
}

/** Whether reading has to wait for anything, so that "loading" is worth saying. */
export function isSlow({ timeline, articles, src, for: id }: Given): boolean {
  return !timeline && Boolean(articles ?? src ?? id);
}

/** What is there already: a timeline that was given, or the element's own list; null where there is neither. */
export function readAtOnce(host: Element, { timeline }: Given): Timeline | null {
  return timeline ? readTimeline(timeline) : readLightList(host, Date.now());
}

/**
 * Turns whatever the element was given into a timeline that takes reading or loading.
 * @throws {NewsTimelineError} with a sentence that a reader can act on
 */
export async function readGiven(
  host: Element,
  given: Given,
  signal: AbortSignal,
  messages: Messages,
): Promise<Timeline> {
  if (given.articles) return extractTimeline([...given.articles], optionsOf(given));
  if (given.src) return readAddresses(given.src, given, signal, messages);
  const article = await findArticle(host, given.for ?? "", signal, messages);
  return extractTimeline(readHostArticle(article), optionsOf(given));
}
