import type { ArticleInput, InputKind, PageInput } from "../model/page.js";
import { NewsTimelineError, readTimeline, type Timeline } from "../model/timeline.js";
import type { Messages } from "./messages.js";

/** What an address gave: a timeline that is ready, or a page to read. */
export type Loaded = { timeline: Timeline } | { page: PageInput };

/** A page larger than this is not held in memory, bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

/** What can be fetched over HTTP; null for any other address. */
export function webAddress(address: string, base?: string): URL | null {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** By content type, and where that says too little, by the address's extension. */
function kindOf(contentType: string, url: URL): InputKind {
  const type = contentType.split(";")[0]!.trim().toLowerCase();
  if (/[/+]json$/.test(type)) return "json";
  if (/html/.test(type)) return "html";
  const extension = /\.([a-z]+)$/i.exec(url.pathname)?.[1]?.toLowerCase();
  if (extension === "json") return "json";
  return extension === "html" || extension === "htm" ? "html" : "text";
}

function readJson(text: string, address: string, messages: Messages): Loaded {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NewsTimelineError("page-invalid", messages.unreadable(address));
  }
  if (typeof value === "object" && value !== null && "events" in value)
    return { timeline: readTimeline(value) };
  return { page: { id: address, input: "json", content: value as ArticleInput | ArticleInput[] } };
}

/**
 * Fetches one address without credentials.
 * @param timeout ms until the load is given up
 * @throws {NewsTimelineError} `load-failed` or `load-timeout`, with a sentence that names the address
 */
export async function loadPage(
  address: string,
  base: string,
  timeout: number,
  signal: AbortSignal,
  messages: Messages,
): Promise<Loaded> {
  const url = webAddress(address, base);
  if (!url) throw new NewsTimelineError("load-failed", messages.loadRefused(address));
  const deadline = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, { credentials: "omit", signal: AbortSignal.any([signal, deadline]) });
    if (!response.ok) {
      const reason = `${response.status} ${response.statusText}`.trim();
      throw new NewsTimelineError("load-failed", messages.loadFailed(address, reason));
    }
    if (Number(response.headers.get("content-length")) > MOST_BYTES)
      throw new NewsTimelineError("load-failed", messages.tooLarge(address));
    const text = await response.text();
    const input = kindOf(response.headers.get("content-type") ?? "", url);
    return input === "json"
      ? readJson(text, address, messages)
      : { page: { id: address, input, content: text } };
  } catch (error) {
    if (error instanceof NewsTimelineError || signal.aborted) throw error;
    if (deadline.aborted)
      throw new NewsTimelineError("load-timeout", messages.loadTimeout(address, Math.round(timeout / 1000)));
    const reason = error instanceof Error ? error.message : String(error);
    throw new NewsTimelineError("load-failed", messages.loadFailed(address, reason));
  }
}
