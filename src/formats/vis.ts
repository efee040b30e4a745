import { formatDay } from "../model/edtf.js";
import { NewsTimelineError } from "../model/timeline.js";
import { Collector } from "./collect.js";
import { joined, readDate } from "./date-parts.js";
import { Losses, type Format, type ReadIn } from "./format.js";
import { htmlText } from "./html-text.js";

type Fields = Record<string, unknown>;

/** Items name a time as text, or in ms since 1970. */
function dateOf(value: unknown): string | null {
  if (typeof value === "string") return readDate(value) ?? dateOf(Date.parse(value));
  if (typeof value !== "number" || !Number.isFinite(value) || Math.abs(value) > 8.64e15) return null;
  const clock = new Date(value).toISOString().slice(11, 16);
  return clock === "00:00" ? formatDay(value) : `${formatDay(value)}T${clock}Z`;
}

function read(text: string): ReadIn {
  const value = JSON.parse(text) as unknown;
  const items = (Array.isArray(value) ? value : ((value as Fields | null)?.["items"] ?? [])) as unknown[];
  if (!Array.isArray(items)) throw new NewsTimelineError("page-invalid", "This JSON holds no list of items.");
  const losses = new Losses();
  const collector = new Collector(losses);
  for (const item of items as Fields[]) {
    if (typeof item !== "object" || item === null) continue;
    const { id, content, title, group, start, end, type } = item;
    if (type === "background") {
      losses.add("Backgrounds are left out");
      continue;
    }
    const words = (said: unknown): string => (typeof said === "string" ? htmlText(said).text : "");
    collector.add({
      id: typeof id === "string" || typeof id === "number" ? String(id) : undefined,
      date: joined(dateOf(start), end === undefined || end === null ? null : dateOf(end)),
      written: String(start),
      title: words(content) || words(title) || "Untitled",
      summary: words(content) ? words(title) || undefined : undefined,
      entities: typeof group === "string" && group ? [group] : undefined,
    });
  }
  return { timeline: collector.timeline, losses: losses.list() };
}

/** The items of vis-timeline, as JSON. */
export const visItems: Format = {
  name: "vis",
  extensions: [],
  claims: (text) => /^\s*\[\s*\{/.test(text) && /"start"\s*:/.test(text) && /"content"\s*:/.test(text),
  read,
  write: null,
};
