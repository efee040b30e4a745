import type { Article, ArticleText } from "../model/article.js";
import { compareExtents, parseEdtf } from "../model/edtf.js";
import type { TimelineEvent } from "../model/event.js";
import type { LanguagePack, LanguageSource } from "../model/language.js";
import type { ArticleInput, ExtractOptions, PageInput } from "../model/page.js";
import { emptyTimeline, NewsTimelineError, type Timeline, type Warning } from "../model/timeline.js";
import { Languages } from "../text/languages.js";
import { readPage } from "../text/page.js";
import { readPublished } from "../text/published.js";
import type { Candidate } from "./candidate.js";
import { lexiconOf } from "./lexicon.js";
import { mergeCandidates } from "./merge.js";
import { readArticle } from "./read-article.js";
import type { Inference } from "./inference.js";
import { inferReferences } from "./reference.js";
import { featuresOf, headlineWords, rate, References, type Features } from "./salience.js";

/** What an entry hands in: the packs, and what works out when an article appeared that does not say so. */
export interface Spoken {
  /** What texts are read as whose language nobody says. */
  first: LanguagePack;
  others: readonly LanguageSource[];
  inference: Inference;
}

export type ExtractInput = string | ArticleInput | PageInput;

const isPage = (input: ArticleInput | PageInput): input is PageInput => "content" in input;

/** Gives every input a name: its own, else "page", or "page-2" where there are several. */
function namePages(input: ExtractInput | readonly ExtractInput[], options: ExtractOptions): PageInput[] {
  const list = Array.isArray(input) ? (input as readonly ExtractInput[]) : [input as ExtractInput];
  return list.map((one, index) => {
    const id = list.length > 1 ? `page-${index + 1}` : "page";
    if (typeof one === "string")
      return { id, content: one, ...(options.input ? { input: options.input } : {}) };
    if (isPage(one)) return one;
    return { id: one.id ?? id, content: one };
  });
}

const OPTION_TYPES = {
  published: "string",
  language: "string",
  minSalience: "number",
  maxEvents: "number",
  overrides: "object",
  reader: "object",
  pause: "function",
} as const;

/** @throws {NewsTimelineError} `options-invalid`: a page may be written without types */
function checkOptions(options: ExtractOptions): void {
  for (const [name, type] of Object.entries(OPTION_TYPES)) {
    const value: unknown = options[name as keyof typeof OPTION_TYPES];
    if (value !== undefined && (typeof value !== type || value === null))
      throw new NewsTimelineError("options-invalid", `The option “${name}” is no ${type}.`);
  }
}

interface Articles {
  texts: ArticleText[];
  /** The pages that could be read. */
  pages: { id: string }[];
  warnings: Warning[];
  languages: Languages;
}

/**
 * Pages → articles, each with the date that it is read against.
 * @throws {NewsTimelineError} `options-invalid`; where nothing can be read: of one page its own error, of several where none can be read
 */
export async function readArticles(
  input: ExtractInput | readonly ExtractInput[],
  options: ExtractOptions,
  spoken: Spoken,
): Promise<Articles> {
  checkOptions(options);
  const published = options.published === undefined ? null : readPublished(options.published);
  if (options.published !== undefined && published === null)
    throw new NewsTimelineError(
      "page-invalid",
      `“${options.published}” is no date; write it as EDTF, such as 2025-07-17.`,
    );
  const languages = new Languages(spoken.first, spoken.others, options.language);
  const articles: Articles = { texts: [], pages: [], warnings: [], languages };
  let failure: NewsTimelineError | null = null;
  for (const page of namePages(input, options)) {
    try {
      const read = await readPage(page, languages);
      const warnings = inferReferences(
        read.articles,
        ({ language }) => languages.packOf(language),
        published,
        spoken.inference,
      );
      articles.pages.push({ id: page.id });
      articles.texts.push(...read.articles);
      articles.warnings.push(...read.warnings, ...warnings);
    } catch (error) {
      if (!(error instanceof NewsTimelineError)) throw error;
      failure ??= error;
      const code = error.code === "page-empty" || error.code === "page-binary" ? error.code : "page-invalid";
      articles.warnings.push({ code, message: error.message, page: page.id });
    }
  }
  if (articles.pages.length === 0 && failure) throw failure;
  return articles;
}

/** An event with what its rank is made of. */
export interface Rated {
  event: TimelineEvent;
  features: Features;
}

/**
 * Pages → articles → sentences → dates → events, merged over all the pages, in order of time.
 * @throws {NewsTimelineError} as `readArticles` does
 */
export async function readEvents(
  input: ExtractInput | readonly ExtractInput[],
  options: ExtractOptions,
  spoken: Spoken,
): Promise<{ timeline: Timeline; rated: Rated[] }> {
  const { texts, pages, warnings, languages } = await readArticles(input, options, spoken);
  const timeline: Timeline = { ...emptyTimeline(), pages, warnings };
  timeline.articles = texts.map((article, index) => describe(article, `a${index + 1}`));
  timeline.warnings.push(...missingReferences(timeline.articles));
  const candidates: Candidate[] = [];
  const references = new References();
  for (const [index, article] of texts.entries()) {
    const pack = languages.packOf(article.language);
    const read = await readArticle(article, index, `a${index + 1}`, pack, options.pause);
    candidates.push(...read.candidates);
    timeline.undated.push(...read.undated);
    references.add(read.dates, article.published);
  }
  return { timeline, rated: rateEvents(candidates, texts, languages, references) };
}

/** What applies corrections and asks others' readers. */
export const reviser = (): Promise<typeof import("./revise.js")> => import("./revise.js");

/**
 * One Timeline of all the pages, with what others make of it.
 * @throws {NewsTimelineError} as `readArticles` does; `overrides-invalid`
 */
export async function extract(
  input: ExtractInput | readonly ExtractInput[],
  options: ExtractOptions,
  spoken: Spoken,
): Promise<Timeline> {
  const { overrides, reader, minSalience = 0, maxEvents = Infinity } = options;
  const engine = async (pages: readonly PageInput[]): Promise<Timeline> => {
    const { timeline, rated } = await readEvents(pages, options, spoken);
    return { ...timeline, events: rated.map(({ event }) => event) };
  };
  const pages = namePages(input, options);
  const whole = reader?.read
    ? await (await reviser()).readWith(reader.read, pages, engine)
    : await engine(pages);
  const timeline = overrides || reader ? await (await reviser()).revise(whole, options) : whole;
  // What is pinned stays, whatever its rank.
  const rankOf = ({ pinned, salience }: TimelineEvent): number => (pinned ? 1 : (salience ?? 0));
  const ranks = timeline.events.map(rankOf).sort((a, b) => b - a);
  const least = Math.max(minSalience, ranks[maxEvents - 1] ?? 0);
  const events = timeline.events.filter((event) => rankOf(event) >= least).slice(0, maxEvents);
  return { ...timeline, events };
}

function describe(article: ArticleText, id: string): Article {
  const { page, title, publisher, url, language, published, publishedBy, publishedBecause, start, end } =
    article;
  return { id, page, title, publisher, url, language, published, publishedBy, publishedBecause, start, end };
}

function missingReferences(articles: readonly Article[]): Warning[] {
  return articles
    .filter((article) => article.published === null)
    .map((article) => ({
      code: "reference-missing",
      message:
        "Nothing tells when this article appeared, so words such as “Friday” stay undated; give its date as “published”.",
      article: article.id,
      page: article.page,
    }));
}

function rateEvents(
  candidates: readonly Candidate[],
  texts: readonly ArticleText[],
  languages: Languages,
  references: References,
): Rated[] {
  const lexicons = texts.map(({ language }) => lexiconOf(languages.packOf(language).events));
  const lexiconFor = ({ article }: Candidate) => lexicons[article]!;
  const used = new Map<string, number>();
  const headlines = texts.map(({ title }, at) => headlineWords(title, lexicons[at]!));
  const rated = mergeCandidates(candidates, lexiconFor).map((candidate): Rated => {
    const { event, article, members } = candidate;
    const publishers = new Set(
      event.sources.map((source) => texts[Number(source.article.slice(1)) - 1]?.publisher ?? source.article),
    ).size;
    // One clause can hold two events ("in 1998 and 2003"): the second id says so.
    const count = used.get(event.id) ?? 0;
    used.set(event.id, count + 1);
    const features = featuresOf(candidate, texts[article]!, publishers, references, headlines[article]!);
    const { salience, because } = rate(features, members);
    const id = count === 0 ? event.id : `${event.id}-${count + 1}`;
    return { event: { ...event, id, salience, because: [...event.because!, ...because] }, features };
  });
  const extents = new Map(rated.map((one) => [one, parseEdtf(one.event.date)!]));
  return rated.sort(
    (a, b) => compareExtents(extents.get(a)!, extents.get(b)!) || b.event.salience! - a.event.salience!,
  );
}
