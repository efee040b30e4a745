import type { ArticleInput, ExtractOptions, PageInput } from "./model/page.js";
import type { Overrides } from "./model/overrides.js";
import type { Timeline } from "./model/timeline.js";
import { lexiconOf } from "./events/lexicon.js";
import { mergeTimelines as merge } from "./events/merge-timelines.js";
import { readDateAlone } from "./dates/alone.js";
import type { Edtf } from "./model/edtf.js";
import { extract, readArticles, reviser, type ExtractInput, type Spoken } from "./events/extract.js";
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

/**
 * A Timeline with the corrections that a person has written down; what applies them is loaded when it is first asked for.
 * @throws {NewsTimelineError} `overrides-invalid`
 */
export const correctTimeline = async (timeline: Timeline, overrides: Overrides): Promise<Timeline> =>
  (await reviser()).revise(timeline, { overrides });

/**
 * What a text means that names one date in English, or is EDTF: what somebody has typed.
 * @param reference the date (EDTF) that "last month" is counted from
 * @returns null where it names none, or several
 */
export const readDate = (text: string, reference: Edtf | null = null): Edtf | null =>
  readDateAlone(text, english.dates, reference);
