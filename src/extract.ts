import type { ArticleInput, ExtractOptions, PageInput } from "./model/page.js";
import type { Timeline } from "./model/timeline.js";
import { lexiconOf } from "./events/lexicon.js";
import { mergeTimelines as merge } from "./events/merge-timelines.js";
import { extract, readArticles, type ExtractInput, type Spoken } from "./events/extract.js";
import { infer } from "./inference.js";
import { english } from "./languages/en/index.js";

/** The languages that are read: English is here, the others come when a text in them does. */
export const spoken: Spoken = {
  first: english,
  others: [
    {
      code: "ja",
      script: "[\\u3041-\\u30ff]",
      // What it does not bring, such as small words that names in Latin letters hold, is English's.
      load: async () => ({ ...english, ...(await import("./japanese.js")).japanese }),
    },
  ],
  inference: infer,
};

/**
 * The articles of a page, or of several, each with the date that it is read against; no events are looked for.
 * @throws {NewsTimelineError} as `extractTimeline` does
 */
export const articlesOf = (
  page: ExtractInput | readonly ExtractInput[],
  options: ExtractOptions = {},
): ReturnType<typeof readArticles> => readArticles(page, options, spoken);

/**
 * Reads a page, or several, into one Timeline.
 * @param page a string (text, HTML or JSON), an article as data, a named page, or a list of these
 * @throws {NewsTimelineError} `page-empty`, `page-binary` or `page-invalid` where nothing at all can be read;
 *   `options-invalid`, `overrides-invalid`
 */
export async function extractTimeline(
  page: string | ArticleInput | PageInput | readonly (string | ArticleInput | PageInput)[],
  options: ExtractOptions = {},
): Promise<Timeline> {
  return extract(page, options, spoken);
}

/**
 * Several timelines as one, such as those of the articles of an archive: what tells of one happening becomes one event
 * with all its sources. Titles are compared as English has them; of other languages only what is the same to the letter
 * is.
 * @throws {NewsTimelineError} `timeline-invalid`
 */
export const mergeTimelines = (timelines: readonly Timeline[]): Timeline =>
  merge(timelines, lexiconOf(english.events));
