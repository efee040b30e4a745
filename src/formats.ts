import { csv, tsv } from "./formats/csv.js";
import { feed } from "./formats/feed.js";
import type { Format, ReadIn, WrittenOut } from "./formats/format.js";
import { iCalendar } from "./formats/icalendar.js";
import { jsonLd } from "./formats/json-ld.js";
import { markwhen } from "./formats/markwhen.js";
import { timelineJs, timelineJsSheet } from "./formats/timelinejs.js";
import { visItems } from "./formats/vis.js";
import { NewsTimelineError, readTimeline, type Timeline } from "./model/timeline.js";

export type { ReadIn, WrittenOut } from "./formats/format.js";

/** A Timeline itself, as JSON. */
const own: Format = {
  name: "json",
  extensions: [],
  claims: (text) => /^\s*\{/.test(text) && /"version"\s*:\s*1\b/.test(text) && /"events"\s*:/.test(text),
  read: (text) => ({ timeline: readTimeline(JSON.parse(text)), losses: [] }),
  write: (timeline) => ({ text: `${JSON.stringify(timeline, null, 2)}\n`, losses: [] }),
};

/** The narrower claims first. */
const FORMATS: readonly Format[] = [
  own,
  timelineJs,
  jsonLd,
  visItems,
  iCalendar,
  feed,
  markwhen,
  timelineJsSheet,
  tsv,
  csv,
];

/** Names of the formats that can be read, and of those that can be written. */
export const READABLE: readonly string[] = FORMATS.filter(({ read }) => read).map(({ name }) => name);
export const WRITABLE: readonly string[] = FORMATS.filter(({ write }) => write).map(({ name }) => name);

/** Which format a text is in, by what it says and, failing that, by its file's name; null where neither tells. */
export function formatOf(text: string, fileName = ""): string | null {
  const dot = fileName.lastIndexOf(".");
  const extension = dot < 0 ? "" : fileName.slice(dot).toLowerCase();
  const named = FORMATS.filter(({ extensions }) => extensions.includes(extension));
  const claimed = FORMATS.find((format) => format.claims(text));
  // A name that is a format's own outweighs a likeness, but not a spreadsheet's kind of table.
  return (named.length && claimed !== timelineJsSheet ? named[0] : claimed)?.name ?? null;
}

function find(name: string, way: "read" | "write"): Format {
  const found = FORMATS.find((format) => format.name === name);
  const names = way === "read" ? READABLE : WRITABLE;
  if (!found?.[way])
    throw new NewsTimelineError(
      "page-invalid",
      `“${name}” cannot be ${way === "read" ? "read" : "written"}; ${names.join(", ")} can.`,
    );
  return found;
}

/**
 * Reads a timeline from another format.
 * @param format its name; told by the text unless given
 * @returns the timeline, and what had no place in it, a sentence each
 * @throws {NewsTimelineError} `page-invalid` where the text is not of that format, `timeline-invalid` for a JSON Timeline
 */
export function readFormat(text: string, format: string | null = formatOf(text)): ReadIn {
  if (!format)
    throw new NewsTimelineError(
      "page-invalid",
      `This is none of the formats that are known: ${READABLE.join(", ")}.`,
    );
  try {
    return find(format, "read").read!(text);
  } catch (error) {
    if (error instanceof NewsTimelineError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new NewsTimelineError("page-invalid", `This cannot be read as ${format} (${why}).`);
  }
}

/**
 * Writes a timeline in another format.
 * @returns the text, and what of the timeline has no place in it, a sentence each
 * @throws {NewsTimelineError} `page-invalid` where there is no such format
 */
export const writeFormat = (timeline: Timeline, format: string): WrittenOut =>
  find(format, "write").write!(timeline);
