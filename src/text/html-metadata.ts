import {
  readDateInScripts,
  readDateInUrl,
  readDateLine,
  tellsPublication,
  valueOfMark,
  type DateMark,
} from "./html-dates.js";
import { readPublished } from "./published.js";

/** What the head of an HTML page says of its story. Values are as written, not yet checked. */
export interface Metadata {
  title: string | null;
  publisher: string | null;
  published: string | null;
  updated: string | null;
  url: string | null;
  language: string | null;
  /** Which element told the date, for the reasons given to the reader. */
  publishedFrom: string | null;
  /** A live blog: its entries are parts of one story. */
  live: boolean;
}

/** A script of JSON-LD, and where it stands in the source: [start, end). */
export interface JsonLdScript {
  text: string;
  start: number;
  end: number;
}

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

type JsonRecord = Record<string, unknown>;
const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const ARTICLE_TYPE = /(?:Article|Posting|Report|PressRelease|Recipe|Review|Question)$/;
/** What else may hold the date of a page that names no article. */
const PAGE_TYPE = /(?:WebPage|CreativeWork)$/;
/** Graphs nest; deeper than this nothing is looked for. */
const DEEPEST = 6;

/** Fills `found` with articles and pages, and `names` with what other records are called, by their `@id`. */
function findArticles(
  value: unknown,
  depth: number,
  found: JsonRecord[],
  names: Map<unknown, unknown>,
): void {
  if (depth > DEEPEST || found.length >= 50) return;
  if (Array.isArray(value)) for (const one of value) findArticles(one, depth + 1, found, names);
  if (!isRecord(value)) return;
  names.set(value["@id"], value["name"]);
  const types = Array.isArray(value["@type"]) ? value["@type"] : [value["@type"]];
  if (types.some((type) => typeof type === "string" && (ARTICLE_TYPE.test(type) || PAGE_TYPE.test(type))))
    found.push(value);
  for (const key of ["@graph", "mainEntity", "itemListElement", "item"])
    findArticles(value[key], depth + 1, found, names);
}

const text = (value: unknown): string | null => {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return text(value[0]);
  if (isRecord(value)) return text(value["name"] ?? value["@id"]);
  return null;
};

/** What a record that is only pointed to is called: "publisher": {"@id": "#us"}. */
const named = (value: unknown, names: ReadonlyMap<unknown, unknown>): unknown =>
  (isRecord(value) && !value["name"] && names.get(value["@id"])) || value;

/** JSON-LD as it stands in pages: in comments of older markup, with breaks of lines in its strings. */
function parseJsonLd(script: string): unknown {
  const bare = script.replace("<![CDATA[", "").replace("]]>", "");
  const end = Math.max(bare.lastIndexOf("}"), bare.lastIndexOf("]")) + 1;
  return JSON.parse(bare.slice(Math.max(0, bare.search(/[[{]/)), end).replace(/[\0-\x1f]+/g, " "));
}

const isPage = (record: JsonRecord): boolean => PAGE_TYPE.test(String(record["@type"]));

/** The story that JSON-LD describes: the first article in it that has a date or a headline. `read` is what could be parsed. */
function readJsonLd(scripts: readonly JsonLdScript[]): Partial<Metadata> & { read: JsonLdScript[] } {
  const found: JsonRecord[] = [];
  const names = new Map<unknown, unknown>();
  const read: JsonLdScript[] = [];
  for (const script of scripts) {
    try {
      findArticles(parseJsonLd(script.text), 0, found, names);
      read.push(script);
    } catch {
      // Broken JSON-LD is common and says nothing; the page's other signs are read as if it were not there.
    }
  }
  const dated = found.filter((one) => one["datePublished"]);
  const article = dated.find((one) => !isPage(one)) ?? dated[0] ?? found.find((one) => one["headline"]);
  if (!article) return { read };
  return {
    read,
    title: text(article["headline"]),
    publisher: text(named(article["publisher"], names)),
    published: text(article["datePublished"]),
    updated: text(article["dateModified"]),
    url: text(article["url"]) ?? text(article["mainEntityOfPage"]),
    language: text(article["inLanguage"]),
    live: found.some((one) => one["@type"] === "LiveBlogPosting"),
  };
}

/** Names of meta elements that tell the day of publication, without marks: "article:published_time", "DC.date.issued". */
const PUBLISHED_NAME =
  /^(?:(?:og)?articlepublished(?:time|date)?|ogpublishedtime|ogpubdate|datepublished|dcdate(?:issued|created)|dcterms(?:created|issued)|pubdate|publish(?:ed|ing)?(?:date|time)?|publication(?:date)?|datepublication|originalpublicationdate|firstpublished|parselypubdate|citation(?:publication|online)?date|articledateoriginal|articlecreated|releasedate|dateofpublication|ptime|(?:cxenseparse)?recspublishtime)$/;
/** Names of those that tell some day, which is that of a later version on some pages. */
const DATE_NAME =
  /^(?:date|dcdate|dcterms(?:date|available)|sailthrudate|articledate|displaydate|docdate|lastmodifieddate|timestamp)$/;
/** Names of those that tell when it was last changed: what is known where nothing tells more. */
const MODIFIED_NAME =
  /^(?:articlemodified(?:time)?|ogupdatedtime|datemodified|lastmod(?:ified)?|revised|dctermsmodified)$/;
const nameOf = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, "");

interface Published {
  value: string;
  from: string;
}

/** When a story appeared, by the evidence of its page, the surest first. Values are as written, or EDTF. */
function findPublished(
  linked: string | null | undefined,
  meta: ReadonlyMap<string, string>,
  marks: readonly DateMark[],
  urls: readonly (string | null | undefined)[],
  scripted: string | null,
  monthFirst: boolean | null,
): Published | null {
  const told = linked ? (readPublished(linked) ?? readDateLine(linked, monthFirst)) : null;
  if (told) return { value: told, from: "JSON-LD datePublished" };
  const named = (pattern: RegExp): Published | null => {
    for (const [key, content] of meta) {
      if (!pattern.test(nameOf(key))) continue;
      const value = readPublished(content) ?? readDateLine(content, monthFirst);
      if (value) return { value, from: `meta ${key}` };
    }
    return null;
  };
  const marked = (
    role: DateMark["role"],
    from: string,
    test: (mark: DateMark) => boolean = () => true,
    changed = false,
  ): Published | null => {
    for (const headed of [true, false])
      for (const mark of marks) {
        if (mark.role !== role || mark.related || mark.headed !== headed || !test(mark)) continue;
        const value = valueOfMark(mark, monthFirst, changed);
        if (value) return { value, from };
      }
    return null;
  };
  const isPublished = ({ attributes }: DateMark): boolean =>
    "pubdate" in attributes || /publi|posted|entry-date|created/i.test(attributes["class"] ?? "");
  const isChange = ({ attributes }: DateMark): boolean =>
    /modif|updat|edited/i.test(`${attributes["itemprop"]} ${attributes["class"]}`);
  const url = urls.map((one) => (one ? readDateInUrl(one) : null)).find((one) => one !== null);
  return (
    named(PUBLISHED_NAME) ??
    named(DATE_NAME) ??
    marked("microdata", "microdata datePublished") ??
    marked("time", "<time>", isPublished) ??
    (url ? { value: url, from: "the address" } : null) ??
    asPublished(scripted, "the page's own data") ??
    marked("time", "<time>", (mark) => !isChange(mark)) ??
    marked("label", "a line with a date", (mark) => !isChange(mark)) ??
    marked("line", "a line with a date", tellsPublication) ??
    marked("time", "<time>", isChange, true) ??
    marked("label", "a line with a date", undefined, true) ??
    marked("line", "a line with a date", (mark) => mark.headed && tellsPublication(mark), true) ??
    named(MODIFIED_NAME) ??
    // What cannot be read is handed on all the same: whoever reads it says so.
    asPublished(
      linked ??
        [PUBLISHED_NAME, DATE_NAME]
          .map((names) => [...meta].find(([key]) => names.test(nameOf(key)))?.[1])
          .find((value) => value !== undefined) ??
        null,
      "the page",
    )
  );
}

/** Whether 7/8/2019 is 8 July: by the page's language and country; null where nobody knows. */
function isMonthFirst(language: string | null, locale: string, url: string): boolean | null {
  if (language && !/^en/i.test(language)) return false;
  const country = /[-_]([a-z]{2})$/i.exec(language ?? "")?.[1] ?? /^en[-_]([a-z]{2})$/i.exec(locale)?.[1];
  if (country) return /^us$/i.test(country);
  const [, domain] = /^https?:\/\/[^/]*\.([a-z]+)(?:[:/]|$)/i.exec(url) ?? [];
  if (domain && /^(?:gov|edu|mil|us)$/i.test(domain)) return true;
  return domain?.length === 2 ? false : null;
}

const asPublished = (value: string | null, from: string): Published | null =>
  value ? { value, from } : null;

/** Reads JSON-LD, Open Graph, other meta, microdata, `<html lang>`, `<time>` and lines with dates, in this order of trust. */
export function readMetadata(
  tags: readonly Tag[],
  jsonLd: readonly JsonLdScript[],
  marks: readonly DateMark[],
  source: string,
  title: string,
  address: string | null,
): Metadata {
  const linked = readJsonLd(jsonLd);
  const meta = new Map<string, string>();
  let canonical: string | null = null;
  let mobile: string | null = null;
  let lang: string | null = null;
  for (const { name, attributes } of tags) {
    if (name === "html") lang ??= attributes["lang"] ?? null;
    if (name === "link" && attributes["rel"] === "canonical") canonical ??= attributes["href"] ?? null;
    if (name === "link" && attributes["rel"] === "amphtml") mobile ??= attributes["href"] ?? null;
    if (name !== "meta") continue;
    const key = (
      attributes["property"] ??
      attributes["name"] ??
      attributes["itemprop"] ??
      attributes["http-equiv"] ??
      ""
    ).toLowerCase();
    const content = attributes["content"]?.trim();
    if (content && !meta.has(key)) meta.set(key, content);
  }
  const url = canonical ?? meta.get("og:url") ?? linked.url ?? null;
  const language = linked.language ?? lang ?? meta.get("og:locale")?.replace("_", "-") ?? null;
  const published = findPublished(
    linked.published,
    meta,
    marks,
    [address, canonical, meta.get("og:url"), linked.url, mobile],
    readDateInScripts(source, linked.read),
    isMonthFirst(language, meta.get("og:locale") ?? "", url ?? address ?? ""),
  );
  return {
    title: linked.title ?? meta.get("og:title") ?? (title || null),
    publisher: linked.publisher ?? meta.get("og:site_name") ?? null,
    published: published?.value ?? null,
    updated: linked.updated ?? [...meta].find(([key]) => MODIFIED_NAME.test(nameOf(key)))?.[1] ?? null,
    publishedFrom: published?.from ?? null,
    url,
    language,
    live: linked.live ?? false,
  };
}
