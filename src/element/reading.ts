import { correctTimeline } from "../extract.js";
import type { Overrides } from "../model/overrides.js";
import type { ArticleInput, ExtractOptions } from "../model/page.js";
import { joinTimelines } from "../model/join.js";
import { emptyTimeline, NewsTimelineError, readTimeline, type Timeline } from "../model/timeline.js";
import { readPages } from "./background.js";
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

function optionsOf({ published, language }: Given): ExtractOptions {
  return { ...(published && { published }), ...(language && { language }) };
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
  if (pages.length) timelines.unshift(await readPages(pages, optionsOf(given), signal));
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
export function isSlow({ timeline, articles, src, for: id, overrides }: Given): boolean {
  return Boolean(overrides ?? (!timeline && (articles ?? src ?? id)));
}

/** What is there already: a timeline that was given, or the element's own list; null where there is neither. */
export function readAtOnce(host: Element, { timeline }: Given): Timeline | null {
  return timeline ? readTimeline(timeline) : readLightList(host, Date.now());
}

/** What was read, and what a person has made of it. */
export interface ReadTimelines {
  read: Timeline;
  corrected: Timeline;
}

/**
 * Turns whatever the element was given into a timeline that takes reading or loading.
 * @param known what was read before, where only the corrections are others
 * @throws {NewsTimelineError} with a sentence that a reader can act on
 */
export async function readGiven(
  host: Element,
  given: Given,
  signal: AbortSignal,
  messages: Messages,
  known: Timeline | null,
): Promise<ReadTimelines> {
  const read = known ?? (await readUncorrected(host, given, signal, messages));
  return { read, corrected: given.overrides ? await correctTimeline(read, given.overrides) : read };
}

async function readUncorrected(
  host: Element,
  given: Given,
  signal: AbortSignal,
  messages: Messages,
): Promise<Timeline> {
  const { timeline, articles, src, for: id } = given;
  if (timeline || !(articles ?? src ?? id)) return readAtOnce(host, given) ?? emptyTimeline();
  if (articles) return readPages([...articles], optionsOf(given), signal);
  if (src) return readAddresses(src, given, signal, messages);
  const article = readHostArticle(await findArticle(host, id!, signal, messages));
  return readPages([article], optionsOf(given), signal);
}
