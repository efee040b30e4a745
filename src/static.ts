import { jsonLdOf } from "./formats/json-ld.js";
import type { Timeline } from "./model/timeline.js";
import { timelineHtml } from "./render/static-html.js";
import { timelineSvg } from "./render/static-svg.js";

/** How a timeline is written where no script runs. */
export interface StaticOptions {
  /** BCP 47, for dates; English unless told. */
  language?: string;
  /** The picture's name for those who do not see it; the first article's title unless told. */
  title?: string;
  /** Of the picture, px; 1200 unless told. */
  width?: number;
}

/** Height that a static picture may take, px. */
const MOST_HEIGHT = 620;

/** A timeline as an SVG document that needs nothing else. */
export function renderSvg(timeline: Timeline, options: StaticOptions = {}): string {
  const { language = "en", width = 1200 } = options;
  const title = options.title ?? timeline.articles.find((article) => article.title)?.title ?? "Timeline";
  return timelineSvg(timeline, { width, height: MOST_HEIGHT, scale: "auto", language, title });
}

/**
 * A timeline as a piece of HTML that is complete without script, and draws itself where the script is loaded: the tag, in
 * it a list with dates, quotes and links, and JSON-LD for search engines.
 * @param options.picture also the picture, in a declarative shadow root: readers without script see it above the list,
 *   others until the element has drawn its own. Its style for narrow windows stands in it, which a strict CSP forbids:
 *   there it is as wide as its place in any window.
 */
export function renderHtml(timeline: Timeline, options: StaticOptions & { picture?: boolean } = {}): string {
  const { language = "en", picture = false } = options;
  return timelineHtml(timeline, {
    language,
    jsonLd: jsonLdOf(timeline),
    picture: picture ? renderSvg(timeline, options) : null,
  });
}
