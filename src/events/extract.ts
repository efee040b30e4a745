import type { Article, ArticleText } from "../model/article.js";
import { compareExtents, parseEdtf } from "../model/edtf.js";
import type { TimelineEvent } from "../model/event.js";
import type { LanguagePack, LanguageSource } from "../model/language.js";
import type { ArticleInput, ExtractOptions, PageInput } from "../model/page.js";
import { emptyTimeline, NewsTimelineError, type Timeline, type Warning } from "../model/timeline.js";
import { readPage, type PackFor } from "../text/page.js";
import { readPublished } from "../text/published.js";
import type { Candidate } from "./candidate.js";
import { lexiconOf } from "./lexicon.js";
import { mergeCandidates } from "./merge.js";
import { readArticle } from "./read-article.js";
import { inferReferences } from "./reference.js";
import { salienceOf } from "./salience.js";

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

/** Share of a sample's signs by which a script tells its language: names in another script are no sign of it. */
const SCRIPT_SHARE = 0.1;

function packFinder(packs: readonly LanguagePack[], options: ExtractOptions): PackFor {
  const scripts = packs.flatMap((pack) =>
    pack.script ? [[pack, new RegExp(pack.script, "gu")] as const] : [],
  );
  return (language, sample = "") => {
    const asked = options.language ?? language;
    if (asked === null) {
      const told = scripts.find(
        ([, script]) => (sample.match(script)?.length ?? 0) > SCRIPT_SHARE * sample.length,
      );
      return { pack: told?.[0] ?? packs[0]!, unknown: null };
    }
    const pack = packs.find((one) => one.code === asked.toLowerCase().split("-")[0]);
    return { pack: pack ?? packs[0]!, unknown: pack ? null : asked };
  };
}

/** All that an input holds as text, near enough to see which scripts are in it. */
function* textsIn(inputs: readonly PageInput[]): Generator<string> {
  for (const { content } of inputs)
    if (typeof content === "string") yield content;
    else
      for (const { body, html, blocks, language } of Array.isArray(content) ? content : [content]) {
        yield* [body ?? "", html ?? "", language ?? ""];
        for (const block of blocks ?? []) yield block.text;
      }
}

/** The packs that are here, and those of the sources that the input needs. */
async function loadPacks(
  inputs: readonly PageInput[],
  { language }: ExtractOptions,
  packs: readonly LanguagePack[],
  sources: readonly LanguageSource[],
): Promise<LanguagePack[]> {
  const needed = sources.filter(({ code, script }) => {
    if (language) return language.toLowerCase().split("-")[0] === code;
    const pattern = new RegExp(script, "u");
    return [...textsIn(inputs)].some((text) => pattern.test(text) || text === code);
  });
  return [...packs, ...(await Promise.all(needed.map((source) => source.load())))];
}

interface Articles {
  texts: ArticleText[];
  /** The pages that could be read. */
  pages: { id: string }[];
  warnings: Warning[];
  packFor: PackFor;
}

/**
 * Pages → articles, each with the date that it is read against.
 * @throws {NewsTimelineError} where nothing can be read: of one page its own error, of several where none can be read
 */
export async function readArticles(
  input: ExtractInput | readonly ExtractInput[],
  options: ExtractOptions,
  packs: readonly LanguagePack[],
  sources: readonly LanguageSource[] = [],
): Promise<Articles> {
  const published = options.published === undefined ? null : readPublished(options.published);
  if (options.published !== undefined && published === null)
    throw new NewsTimelineError(
      "page-invalid",
      `“${options.published}” is no date; write it as EDTF, such as 2025-07-17.`,
    );
  const inputs = namePages(input, options);
  const packFor = packFinder(await loadPacks(inputs, options, packs, sources), options);
  const articles: Articles = { texts: [], pages: [], warnings: [], packFor };
  let failure: NewsTimelineError | null = null;
  for (const page of inputs) {
    try {
      const read = await readPage(page, packFor);
      const warnings = inferReferences(read.articles, (article) => packFor(article.language).pack, published);
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

/**
 * Pages → articles → sentences → dates → events, merged over all the pages.
 * @throws {NewsTimelineError} as `readArticles` does
 */
export async function extract(
  input: ExtractInput | readonly ExtractInput[],
  options: ExtractOptions,
  packs: readonly LanguagePack[],
  sources: readonly LanguageSource[] = [],
): Promise<Timeline> {
  const { texts, pages, warnings, packFor } = await readArticles(input, options, packs, sources);
  const timeline: Timeline = { ...emptyTimeline(), pages, warnings };
  timeline.articles = texts.map((article, index) => describe(article, `a${index + 1}`, packFor));
  timeline.warnings.push(...missingReferences(timeline.articles));
  const candidates: Candidate[] = [];
  texts.forEach((article, index) => {
    const read = readArticle(article, index, `a${index + 1}`, packFor(article.language).pack);
    candidates.push(...read.candidates);
    timeline.undated.push(...read.undated);
  });
  timeline.events = toEvents(candidates, texts, packFor, options.minSalience ?? 0);
  return timeline;
}

function describe(article: ArticleText, id: string, packFor: PackFor): Article {
  const { page, title, publisher, url, published, publishedBy, publishedBecause, start, end } = article;
  const language = article.language ?? packFor(null).pack.code;
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

function toEvents(
  candidates: readonly Candidate[],
  texts: readonly ArticleText[],
  packFor: PackFor,
  least: number,
): TimelineEvent[] {
  const lexiconFor = (candidate: Candidate) => lexiconOf(packFor(candidate.language).pack.events);
  const used = new Map<string, number>();
  return mergeCandidates(candidates, lexiconFor)
    .map((candidate): TimelineEvent => {
      const publishers = new Set(
        candidate.sources.map(
          (source) => texts[Number(source.article.slice(1)) - 1]?.publisher ?? source.article,
        ),
      ).size;
      const { salience, because } = salienceOf(candidate, texts, publishers, lexiconFor(candidate));
      // One clause can hold two events ("in 1998 and 2003"): the second id says so.
      const count = used.get(candidate.id) ?? 0;
      used.set(candidate.id, count + 1);
      return {
        id: count === 0 ? candidate.id : `${candidate.id}-${count + 1}`,
        date: candidate.date,
        title: candidate.title,
        summary: candidate.summary,
        kind: candidate.kind,
        basis: candidate.basis,
        accounts: [],
        salience,
        because,
        edited: null,
        entities: candidate.entities,
        sources: candidate.sources,
      };
    })
    .filter((event) => (event.salience ?? 0) >= least)
    .sort(
      (a, b) =>
        compareExtents(parseEdtf(a.date)!, parseEdtf(b.date)!) || (b.salience ?? 0) - (a.salience ?? 0),
    );
}
