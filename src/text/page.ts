import type { ArticleText, Block } from "../model/article.js";
import type { LanguagePack } from "../model/language.js";
import type { ArticleInput, InputKind, PageInput } from "../model/page.js";
import { NewsTimelineError, type Warning } from "../model/timeline.js";
import { plainBlocks } from "./blocks.js";
import { readPublished } from "./published.js";
import { sentenceReader } from "./sentences.js";
import { lineReader } from "./stamps.js";
import { readStory, splitStories, type ArticleFacts, type Readers } from "./stories.js";

export interface PageText {
  articles: ArticleText[];
  warnings: Warning[];
}

/** Chooses the pack for a BCP 47 code; `unknown` is the code that was asked for where there is none. */
export type PackFor = (
  language: string | null,
  /** A text by whose script the language is told where nobody says it. */
  sample?: string,
) => { pack: LanguagePack; unknown: string | null };

const sourceReaders = (): Promise<typeof import("./sources.js")> => import("./sources.js");

/** So much of a text tells its script. */
const SAMPLE = 2000;

/** Share of control and replacement characters beyond which a text is taken for a binary file. */
const BINARY_SHARE = 0.1;

/** What a string is, where nobody says: JSON that begins like it, HTML that begins with a tag, else plain text. */
export function sniffInput(content: string): InputKind {
  const head = content.slice(0, 2000).trimStart();
  if (/^(?:\[\s*[{\]]|\{\s*["}])/.test(head)) return "json";
  if (
    /^<(?:!doctype\s|!--|\?xml|html|head|body|main|article|section|div|header|p|h[1-6]|meta)[\s>]?/i.test(
      head,
    )
  )
    return "html";
  return "text";
}

function refuseUnreadable(content: string): Warning | null {
  if (content.trim() === "")
    throw new NewsTimelineError("page-empty", "There is no text in it. Give a page with an article.");
  const sample = content.slice(0, 200_000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const replaced = count(/\ufffd/g);
  if (count(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g) / sample.length > BINARY_SHARE)
    throw new NewsTimelineError(
      "page-binary",
      "This looks like a binary file. Give text, HTML or JSON in UTF-8.",
    );
  return replaced > 0
    ? {
        code: "encoding-replaced",
        message: `${replaced} characters could not be decoded and stand as “\ufffd”. Save the page as UTF-8 to read them.`,
      }
    : null;
}
/**
 * Reads one page into its articles: text, HTML, JSON or articles as data.
 * @throws {NewsTimelineError} `page-empty`, `page-binary`, `page-invalid`
 */
export async function readPage(page: PageInput, packFor: PackFor): Promise<PageText> {
  const warnings: Warning[] = [];
  const articles: ArticleText[] = [];
  const readers = new Map<LanguagePack, Readers>();
  const readersFor = (language: string | null): Readers => {
    const { pack, unknown } = packFor(language);
    if (unknown && !warnings.some((warning) => warning.code === "language-unknown"))
      warnings.push({
        code: "language-unknown",
        message: `There is no reader for the language “${unknown}”; it was read as “${pack.code}”.`,
        page: page.id,
      });
    let own = readers.get(pack);
    if (!own)
      readers.set(
        pack,
        (own = { lines: lineReader(pack.sentences), sentences: sentenceReader(pack.sentences) }),
      );
    return own;
  };

  const facts = (given: Partial<ArticleInput>, because: string): ArticleFacts => {
    const published = given.published ? readPublished(given.published) : null;
    if (given.published && !published)
      warnings.push({
        code: "published-invalid",
        message: `“${given.published}” is no date that can be read; write it as EDTF or ISO 8601, such as 2025-07-17.`,
        page: page.id,
      });
    return {
      page: page.id,
      publisher: given.publisher ?? null,
      url: given.url ?? null,
      language: given.language ?? null,
      published,
      publishedBy: published ? "given" : "unknown",
      publishedBecause: published ? [because] : [],
    };
  };
  const spoken = (language: string | null, blocks: readonly Block[]): string =>
    language ??
    packFor(
      null,
      blocks
        .map((block) => block.text)
        .join("\n")
        .slice(0, SAMPLE),
    ).pack.code;
  const stories = (blocks: readonly Block[], given: ArticleFacts, title: string | null = null): void => {
    const first = { ...given, language: spoken(given.language, blocks) };
    const own = readersFor(first.language);
    splitStories(blocks, own).forEach((story, index) => {
      // What the page says of itself holds for its first story; the others have their own publisher and day.
      const known = index === 0 ? first : { ...facts({}, ""), language: first.language };
      const article = readStory(story, known, own);
      if (index === 0 && title) article.title = title;
      articles.push(article);
    });
  };
  const html = async (source: string, given: Partial<ArticleInput>): Promise<void> => {
    const { readHtml } = await sourceReaders();
    const read = readHtml(source);
    if (read.cut)
      warnings.push({
        code: "html-unclosed",
        message:
          read.cut === "unclosed"
            ? "The HTML ends before its closing tag; what was there has been read."
            : "The HTML nests too deep to be a page; it was read down to there.",
        page: page.id,
      });
    const { metadata } = read;
    const known = facts(
      {
        publisher: given.publisher ?? metadata.publisher,
        published: given.published ?? metadata.published,
        url: given.url ?? metadata.url,
        language: given.language ?? metadata.language,
      },
      given.published
        ? "given with the article"
        : `${metadata.publishedFrom ?? "the page"}: ${metadata.published ?? ""}`,
    );
    if (!given.published && known.published) known.publishedBy = "stated";
    read.regions.forEach((blocks, index) => {
      const other = { ...facts({}, ""), publisher: known.publisher, language: known.language };
      const titled = blocks.some((block) => block.kind === "title");
      stories(
        blocks,
        index === 0 ? known : other,
        index === 0 ? (given.title ?? (titled ? null : metadata.title)) : null,
      );
    });
  };
  const data = async (article: ArticleInput): Promise<void> => {
    if (article.html !== undefined && article.body === undefined && !article.blocks)
      return html(article.html, article);
    const warning = article.body === undefined ? null : refuseUnreadable(article.body);
    if (warning) warnings.push({ ...warning, page: page.id });
    const blocks = article.blocks ?? plainBlocks(article.body ?? "");
    const told = facts(article, "given with the article");
    const known = { ...told, language: spoken(told.language, blocks) };
    // A record is one article, whatever its text looks like: only its own front matter is taken off.
    const own = readersFor(known.language);
    const [first, ...rest] = splitStories(blocks, own);
    if (!first) return undefined;
    const story = {
      ...first,
      blocks: [...first.blocks, ...rest.flatMap((one) => [...(one.title ? [one.title] : []), ...one.blocks])],
    };
    if (article.title && story.title && story.title.text !== article.title.trim()) {
      story.blocks = [{ ...story.title, kind: "heading" as const }, ...story.blocks];
      story.title = null;
    }
    const read = readStory(story, known, own);
    if (article.title) read.title = article.title;
    articles.push(read);
    return undefined;
  };

  if (typeof page.content !== "string") {
    for (const article of Array.isArray(page.content) ? page.content : [page.content]) await data(article);
  } else {
    const content = page.content.charCodeAt(0) === 0xfeff ? ` ${page.content.slice(1)}` : page.content;
    const warning = refuseUnreadable(content);
    if (warning) warnings.push({ ...warning, page: page.id });
    const input = page.input ?? sniffInput(content);
    if (input === "html") await html(content, {});
    else if (input === "json") {
      const { readJson } = await sourceReaders();
      for (const article of readJson(content)) await data(article);
    } else stories(plainBlocks(content), facts({}, ""));
  }
  return { articles: articles.filter((article) => article.sentences.length > 0), warnings };
}
