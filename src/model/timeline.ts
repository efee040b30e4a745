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
  events.forEach((event: unknown, index) => {
    if (!isRecord(event)) return refuse(`event ${index + 1} is not an object`);
    for (const key of ["id", "date", "title"] as const)
      if (typeof event[key] !== "string") refuse(`event ${index + 1} has no "${key}"`);
    if (!["past", "planned", "recurring"].includes(event["kind"] as string))
      refuse(`event ${index + 1} has no "kind"`);
    if (!Array.isArray(event["sources"])) refuse(`event ${index + 1} has no "sources" list`);
    return undefined;
  });
  return { ...emptyTimeline(), ...(value as unknown as Timeline) };
}
