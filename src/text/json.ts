import type { ArticleInput } from "../model/page.js";
import { NewsTimelineError } from "../model/timeline.js";

type JsonRecord = Record<string, unknown>;

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The first of several names under which exports of articles carry a text. */
function textOf(record: JsonRecord, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = record[name];
    if (typeof value === "string" && value.trim() !== "") return value;
    if (isRecord(value) && typeof value["name"] === "string") return value["name"];
  }
  return undefined;
}

/** One article from a record: this project's names, schema.org's, JSON Feed's and what exports commonly use. */
export function readArticleRecord(value: unknown): ArticleInput | null {
  if (!isRecord(value)) return null;
  const body = textOf(value, ["body", "articleBody", "text", "content_text", "content"]);
  const html = textOf(value, ["html", "content_html"]);
  if (body === undefined && html === undefined) return null;
  const id = value["id"] ?? value["@id"];
  return {
    ...(typeof id === "string" || typeof id === "number" ? { id: String(id) } : {}),
    title: textOf(value, ["title", "headline"]) ?? null,
    publisher: textOf(value, ["publisher", "source", "site_name"]) ?? null,
    published:
      textOf(value, ["published", "datePublished", "date_published", "published_at", "date"]) ?? null,
    updated: textOf(value, ["updated", "dateModified", "date_modified", "updated_at"]) ?? null,
    url: textOf(value, ["url", "link"]) ?? null,
    language: textOf(value, ["language", "inLanguage", "lang"]) ?? null,
    ...(body === undefined ? { html: html! } : { body }),
  };
}

/**
 * Reads a JSON page: an article, a list of articles, or an object with `articles` (or `items`).
 * @throws {NewsTimelineError} `page-invalid` where the text is no JSON or holds no article
 */
export function readJson(source: string): ArticleInput[] {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw new NewsTimelineError(
      "page-invalid",
      `This is not JSON (${error instanceof Error ? error.message : "cannot be parsed"}). Check that the file is complete.`,
    );
  }
  const inner = isRecord(value) ? (value["articles"] ?? value["items"] ?? value) : value;
  const list: unknown[] = Array.isArray(inner) ? inner : [inner];
  const articles = list.map(readArticleRecord).filter((article) => article !== null);
  if (articles.length === 0)
    throw new NewsTimelineError(
      "page-invalid",
      'This JSON holds no article. Expected a list of objects with "title", "published" and "body" (or "html").',
    );
  return articles;
}
