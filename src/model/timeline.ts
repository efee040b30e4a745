import type { Article } from "./article.js";
import type { TimelineEvent, Undated } from "./event.js";

export type WarningCode =
  | "page-empty"
  | "page-binary"
  | "page-invalid"
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

/** The first of an event's fields that must be there and is not as it must be. A timeline may have a million events. */
function lackOf({ id, date, title, kind, sources }: Record<string, unknown>): string | null {
  if (typeof id !== "string") return "id";
  if (typeof date !== "string") return "date";
  if (typeof title !== "string") return "title";
  if (kind !== "past" && kind !== "planned" && kind !== "recurring") return "kind";
  return Array.isArray(sources) ? null : "sources";
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
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as unknown;
    if (!isRecord(event)) return refuse(`event ${i + 1} is not an object`);
    const missing = lackOf(event);
    if (missing) return refuse(`event ${i + 1} has no "${missing}"`);
  }
  return { ...emptyTimeline(), ...(value as unknown as Timeline) };
}
