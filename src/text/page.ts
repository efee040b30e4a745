import type { ArticleText } from "../model/article.js";
import type { LanguagePack } from "../model/language.js";
import type { ArticleInput, InputKind, PageInput } from "../model/page.js";
import { NewsTimelineError, type Warning } from "../model/timeline.js";
import { plainBlocks } from "./blocks.js";
import type { Languages } from "./languages.js";
import { readJson } from "./json.js";
import { noteMarks, withoutNotes } from "./notes.js";
import { readPublished } from "./published.js";
import { sentenceReader } from "./sentences.js";
import { lineReader } from "./stamps.js";
import { splitStories } from "./stories.js";
import { readStory, type Readers } from "./story.js";

export interface PageText {
  articles: ArticleText[];
  warnings: Warning[];
}

/** An article as data, or a part of a page that may hold several. */
export interface GivenArticle extends ArticleInput {
  several?: boolean;
  /** Where the page states when it was published. */
  because?: string;
}

/** HTML is read by a file of its own, loaded when a page of it comes. */
const htmlReader = (): Promise<typeof import("./html-stories.js")> => import("./html-stories.js");

/** UTF-16 units of a text that are read: more than any book has. What is read of it takes some hundred MB of memory. */
const LONGEST = 16_000_000;

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

/** Throws where a text cannot be read; gives a warning where some of it could not. */
function refuseUnreadable(content: string): [Warning["code"], string] | null {
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
    ? [
        "encoding-replaced",
        `${replaced} characters could not be decoded and stand as “\ufffd”. Save the page as UTF-8 to read them.`,
      ]
    : null;
}

const readers = new WeakMap<LanguagePack, Readers>();
function readersOf(pack: LanguagePack): Readers {
  const known = readers.get(pack) ?? {
    lines: lineReader(pack.sentences),
    sentences: sentenceReader(pack.sentences),
    notes: noteMarks(pack.sentences.notes),
  };
  readers.set(pack, known);
  return known;
}

/**
 * Reads one page into its articles: text, HTML, JSON or articles as data.
 * @throws {NewsTimelineError} `page-empty`, `page-binary`, `page-invalid`
 */
export async function readPage(page: PageInput, languages: Languages): Promise<PageText> {
  const warnings: Warning[] = [];
  const articles: ArticleText[] = [];
  const warn = (code: Warning["code"], message: string): void => {
    if (code !== "language-unknown" || !warnings.some((warning) => warning.code === code))
      warnings.push({ code, message, page: page.id });
  };

  const read = async (given: GivenArticle): Promise<void> => {
    if (given.html !== undefined && given.body === undefined && !given.blocks) {
      const html = (await htmlReader()).readHtml(given);
      for (const { code, message } of html.warnings) warn(code, message);
      for (const region of html.articles) await read(region);
      return;
    }
    const blocks = given.blocks ?? plainBlocks(given.body ?? "");
    const text = blocks.map((block) => block.text).join("\n");
    const { language, pack } = await languages.learn(given.language ?? null, text);
    if (languages.isUnknown(language, pack))
      warn(
        "language-unknown",
        `There is no reader for the language “${language}”; it was read as “${pack.code}”.`,
      );
    const own = readersOf(pack);
    const published = given.published ? readPublished(given.published) : null;
    // "February 3, 2025 at 5:00 a.m. EST": a day in words is read as a stamp is.
    const worded =
      given.published && !published && own.lines.isDated(given.published) ? given.published : null;
    if (given.published && !published && !worded)
      warn(
        "published-invalid",
        `“${given.published}” is no date that can be read; write it as EDTF or ISO 8601, such as 2025-07-17.`,
      );
    let stories = splitStories(withoutNotes(blocks, own.notes), own);
    const [first, ...rest] = stories;
    if (first && !given.several) {
      // A record is one article, whatever its text looks like: only its own front matter is taken off.
      for (const { title, blocks } of rest) first.blocks.push(...(title ? [title] : []), ...blocks);
      stories = [first];
    }
    stories.forEach((story, index) => {
      const title = index === 0 ? given.title : null;
      if (title && story.title && story.title.text !== title.trim()) {
        story.blocks.unshift({ ...story.title, kind: "heading" });
        story.title = null;
      }
      // What the page says of itself holds for its first story; the others have their own publisher and day.
      const known = index === 0 && published;
      const article = readStory(
        story,
        {
          page: page.id,
          publisher: (index === 0 && given.publisher) || null,
          url: (index === 0 && given.url) || null,
          language,
          published: known || null,
          publishedBy: known ? (given.because ? "stated" : "given") : "unknown",
          publishedBecause: known ? [given.because ?? "given with the article"] : [],
          updated: index === 0 && given.updated ? readPublished(given.updated) : null,
        },
        own,
      );
      if (title) article.title = title;
      if (index === 0 && worded) article.stamps.unshift({ text: worded, kind: "absolute" });
      articles.push(article);
    });
  };

  const { content } = page;
  if (typeof content === "string") {
    const input = page.input ?? sniffInput(content);
    if (content.length > LONGEST && input === "json")
      throw new NewsTimelineError(
        "page-invalid",
        `This JSON has more than ${LONGEST / 1e6} million characters. Give its articles one by one, or a line each as NDJSON.`,
      );
    if (content.length > LONGEST)
      warn(
        "page-cut",
        `Only the first ${LONGEST / 1e6} million characters of this page were read. Give the rest as a page of its own.`,
      );
    const source = content.slice(0, LONGEST).replace(/^\ufeff/, " ");
    const replaced = refuseUnreadable(content);
    if (replaced) warn(...replaced);
    if (input === "json") for (const record of readJson(source)) await read(record);
    else await read({ [input === "html" ? "html" : "body"]: source, several: true });
  } else
    for (const record of Array.isArray(content) ? content : [content]) {
      const replaced = record.body === undefined ? null : refuseUnreadable(record.body);
      if (replaced) warn(...replaced);
      await read(record);
    }
  return { articles: articles.filter((article) => article.sentences.length > 0), warnings };
}
