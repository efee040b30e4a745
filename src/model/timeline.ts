import type { Article } from "./article.js";
import type { TimelineEvent, Undated } from "./event.js";

export type WarningCode =
  | "page-empty"
  | "page-binary"
  | "page-invalid"
  | "page-cut"
  | "encoding-replaced"
  | "html-unclosed"
  | "reference-missing"
  | "reference-contradicted"
  | "language-unknown"
  | "published-invalid"
  | "override-unmatched";

/** Something the reader should know: a code to switch on, and a sentence that says what to do. */
export interface Warning {
  code: WarningCode;
  message: string;
  article?: string;
  page?: string;
}

/** The contract of every room and of the command. A JSON Schema of it is `news-timeline/timeline.schema.json`. */
export interface Timeline {
  version: 1;
  pages: { id: string }[];
  articles: Article[];
  events: TimelineEvent[];
  undated: Undated[];
  warnings: Warning[];
}

export type ErrorCode =
  | "page-empty"
  | "page-binary"
  | "page-invalid"
  | "timeline-invalid"
  | "overrides-invalid"
  | "options-invalid"
  | "load-failed"
  | "load-timeout"
  | "article-missing";

/** Thrown where nothing can be read. `code` is stable; `message` is a sentence that a person can act on. */
export class NewsTimelineError extends Error {
  override name = "NewsTimelineError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** An empty timeline, to be filled or drawn as it is. */
export function emptyTimeline(): Timeline {
  return { version: 1, pages: [], articles: [], events: [], undated: [], warnings: [] };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Absent, or a text. */
const mayBeText = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === "string";

const LISTS = ["pages", "articles", "undated", "warnings"] as const;
const ARTICLE_TEXTS = ["title", "publisher", "url", "language", "published"];

const isAccount = (account: unknown): boolean =>
  isRecord(account) && typeof account["date"] === "string" && Array.isArray(account["sources"]);
const isSource = (source: unknown): boolean =>
  isRecord(source) && typeof source["article"] === "string" && typeof source["quote"] === "string";
/** Absent, or a list of such. */
const mayList = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  value === undefined || (Array.isArray(value) && value.every(isItem));

/** What is wrong with an event, or null. A timeline may have a million. */
function faultOf(event: unknown): string | null {
  if (!isRecord(event)) return "is not an object";
  const { id, date, title, kind, sources, summary, entities, accounts } = event;
  if (typeof id !== "string") return 'has no "id"';
  if (typeof date !== "string") return 'has no "date"';
  if (typeof title !== "string") return 'has no "title"';
  if (kind !== "past" && kind !== "planned" && kind !== "recurring") return 'has no "kind"';
  if (!Array.isArray(sources)) return 'has no "sources"';
  if (!mayBeText(summary)) return 'has a "summary" that is no text';
  if (!mayList(entities, mayBeText)) return 'has "entities" that are no list of texts';
  if (!mayList(accounts, isAccount)) return 'has "accounts" without "date" or "sources"';
  return sources.every(isSource) ? null : 'has a source without "article" or "quote"';
}

/**
 * Takes any value for a Timeline, filling in the lists that may be absent.
 * @throws {NewsTimelineError} `timeline-invalid`, naming the first thing that is wrong.
 */
export function readTimeline(value: unknown): Timeline {
  const refuse = (what: string): never => {
    throw new NewsTimelineError("timeline-invalid", `This is not a timeline: ${what}.`);
  };
  if (!isRecord(value)) return refuse("it is not an object");
  if (value["version"] !== 1) return refuse('its "version" is not 1');
  const events = value["events"];
  if (!Array.isArray(events)) return refuse('its "events" is not a list');
  const timeline = { ...(value as unknown as Timeline) };
  for (const list of LISTS) {
    timeline[list] ??= [];
    if (!Array.isArray(timeline[list])) refuse(`its "${list}" is not a list`);
  }
  timeline.articles.forEach((article: unknown, i) => {
    if (!isRecord(article)) return refuse(`article ${i + 1} is not an object`);
    const wrong = ARTICLE_TEXTS.find((field) => !mayBeText(article[field]));
    return wrong && refuse(`article ${i + 1} has a "${wrong}" that is no text`);
  });
  for (let i = 0; i < events.length; i++) {
    const fault = faultOf(events[i]);
    if (fault) refuse(`event ${i + 1} ${fault}`);
  }
  return timeline;
}
