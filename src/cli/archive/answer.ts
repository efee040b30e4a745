import { extractTimeline } from "../../extract.js";
import type { ExtractOptions, PageInput } from "../../model/page.js";
import { NewsTimelineError } from "../../model/timeline.js";
import { readArticleRecord } from "../../text/json.js";
import type { ArchiveRecord } from "./records.js";

/** What one record gives: the line that is printed for it, if any, and what a person is told of it. */
export interface Answer {
  line: string | null;
  /** Sentences without the record's place. */
  told: string[];
  failed: boolean;
}

function pageOf(given: Exclude<ArchiveRecord["given"], { error: string }>): PageInput {
  if ("page" in given) return given.page;
  let value: unknown;
  try {
    value = JSON.parse(given.line);
  } catch {
    throw new NewsTimelineError("page-invalid", "this line is not JSON; give one record a line.");
  }
  const article = readArticleRecord(value);
  if (!article) throw new NewsTimelineError("page-invalid", 'the record has no "body" and no "html".');
  return { id: article.id ?? given.id, content: article };
}

/** Reads one record. Never throws: a record that cannot be read is told of and the next one is read. */
export async function answer({ given }: ArchiveRecord, options: ExtractOptions): Promise<Answer> {
  if ("error" in given) return { line: null, told: [given.error], failed: true };
  try {
    const timeline = await extractTimeline(pageOf(given), options);
    const told = timeline.warnings
      .filter(({ code }) => code === "encoding-replaced")
      .map(({ message }) => message);
    return { line: JSON.stringify(timeline), told, failed: false };
  } catch (error) {
    const why =
      error instanceof NewsTimelineError
        ? error.message
        : `it could not be read (${error instanceof Error ? error.message : String(error)}).`;
    return { line: null, told: [why], failed: true };
  }
}
