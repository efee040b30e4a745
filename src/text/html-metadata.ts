/** What the head of an HTML page says of its story. Values are as written, not yet checked. */
export interface Metadata {
  title: string | null;
  publisher: string | null;
  published: string | null;
  url: string | null;
  language: string | null;
  /** Which element told the date, for the reasons given to the reader. */
  publishedFrom: string | null;
  /** A live blog: its entries are parts of one story. */
  live: boolean;
}

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

type JsonRecord = Record<string, unknown>;
const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|PressRelease)$/;
/** Graphs nest; deeper than this nothing is looked for. */
const DEEPEST = 6;

function findArticles(value: unknown, depth: number, found: JsonRecord[]): void {
  if (depth > DEEPEST || found.length >= 50) return;
  if (Array.isArray(value)) for (const one of value) findArticles(one, depth + 1, found);
  if (!isRecord(value)) return;
  const types = Array.isArray(value["@type"]) ? value["@type"] : [value["@type"]];
  if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) found.push(value);
  for (const key of ["@graph", "mainEntity", "itemListElement", "item"])
    findArticles(value[key], depth + 1, found);
}

const text = (value: unknown): string | null => {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return text(value[0]);
  if (isRecord(value)) return text(value["name"] ?? value["@id"]);
  return null;
};

/** The story that JSON-LD describes: the first article in it that has a date or a headline. */
function readJsonLd(sources: readonly string[]): Partial<Metadata> {
  const found: JsonRecord[] = [];
  for (const source of sources) {
    try {
      findArticles(JSON.parse(source), 0, found);
    } catch {
      // Broken JSON-LD is common and says nothing; the page's other signs are read as if it were not there.
    }
  }
  const article = found.find((one) => one["datePublished"]) ?? found.find((one) => one["headline"]);
  if (!article) return {};
  return {
    title: text(article["headline"]),
    publisher: text(article["publisher"]),
    published: text(article["datePublished"]),
    url: text(article["url"]) ?? text(article["mainEntityOfPage"]),
    language: text(article["inLanguage"]),
    live: found.some((one) => one["@type"] === "LiveBlogPosting"),
  };
}

const PUBLISHED_NAMES = new Set([
  "article:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.issued",
  "pubdate",
  "publish-date",
  "publishdate",
  "parsely-pub-date",
  "sailthru.date",
]);

/** Reads JSON-LD, Open Graph, other meta, `<html lang>` and `<time>`, in this order of trust. */
export function readMetadata(tags: readonly Tag[], jsonLd: readonly string[], title: string): Metadata {
  const linked = readJsonLd(jsonLd);
  const meta = new Map<string, string>();
  let published: { value: string; from: string } | null = null;
  let canonical: string | null = null;
  let language: string | null = null;
  let time: string | null = null;
  for (const { name, attributes } of tags) {
    if (name === "html") language ??= attributes["lang"] ?? null;
    if (name === "link" && attributes["rel"] === "canonical") canonical ??= attributes["href"] ?? null;
    if (name === "meta") {
      const key = (
        attributes["property"] ??
        attributes["name"] ??
        attributes["itemprop"] ??
        ""
      ).toLowerCase();
      const content = attributes["content"]?.trim();
      if (!content) continue;
      if (!meta.has(key)) meta.set(key, content);
      if (PUBLISHED_NAMES.has(key)) published ??= { value: content, from: `meta ${key}` };
    }
    if (name === "time" && attributes["datetime"]) {
      const says = `${attributes["itemprop"] ?? ""} ${attributes["class"] ?? ""} ${"pubdate" in attributes ? "published" : ""}`;
      if (/publish|datePublished|posted|entry-date/i.test(says))
        published ??= { value: attributes["datetime"], from: "<time>" };
      time ??= attributes["datetime"];
    }
  }
  if (linked.published) published = { value: linked.published, from: "JSON-LD datePublished" };
  if (!published && time && /^\d{4}-\d\d-\d\d/.test(time)) published = { value: time, from: "<time>" };
  return {
    title: linked.title ?? meta.get("og:title") ?? (title || null),
    publisher: linked.publisher ?? meta.get("og:site_name") ?? null,
    published: published?.value ?? null,
    publishedFrom: published?.from ?? null,
    url: canonical ?? meta.get("og:url") ?? linked.url ?? null,
    language: linked.language ?? language ?? meta.get("og:locale")?.replace("_", "-") ?? null,
    live: linked.live ?? false,
  };
}
