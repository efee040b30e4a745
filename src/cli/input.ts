import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { buffer } from "node:stream/consumers";
import type { InputKind, PageInput } from "../model/page.js";
import { NewsTimelineError } from "../model/timeline.js";
import { readArticleRecord } from "../text/json.js";

const BY_EXTENSION: Readonly<Record<string, InputKind | "ndjson">> = {
  ".txt": "text",
  ".text": "text",
  ".md": "text",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
};

/** A page of an input, or the reason why it could not be had: what a person reads on standard error. */
export type GivenPage = { page: PageInput } | { error: string };

/** Why a file could not be had, for a person. */
export function explain(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file; check the name.";
  if (code === "EISDIR") return "this is a folder; name the files in it.";
  if (code === "EACCES") return "it may not be read; check its permissions.";
  if (code === "ERR_STRING_TOO_LONG" || code === "ERR_FS_FILE_TOO_LARGE")
    return "it is too large to be read at once; split it.";
  return error instanceof Error ? error.message : String(error);
}

/** The whole of one file, or of standard input for "-". Never throws. */
export async function readWhole(file: string): Promise<{ text: string } | { error: string }> {
  try {
    return { text: decode(file === "-" ? await buffer(process.stdin) : await readFile(file)) };
  } catch (error) {
    return { error: `${nameOf(file)}: ${explain(error)}` };
  }
}

/** What messages call a file. */
export const nameOf = (file: string): string => (file === "-" ? "standard input" : file);

/** What a file holds, by its name; undefined where that does not tell. */
export const kindOf = (file: string): InputKind | "ndjson" | undefined =>
  BY_EXTENSION[extname(file).toLowerCase()];

/** Reads one file, or standard input for "-", as the pages that it holds. Never throws. */
export async function* readInput(
  file: string,
  asked: InputKind | "ndjson" | null,
): AsyncGenerator<GivenPage> {
  const name = nameOf(file);
  const read = await readWhole(file);
  if ("error" in read) {
    yield read;
    return;
  }
  const { text } = read;
  const kind = asked ?? kindOf(file);
  const id = file === "-" ? "stdin" : basename(file);
  if (kind !== "ndjson") {
    yield { page: { id, content: text, ...(kind ? { input: kind } : {}) } };
    return;
  }
  yield* readRecords(text, name, id);
}

/** UTF-8, or what a byte order mark says; bytes that are neither stand as U+FFFD, which the reader warns of. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function* readRecords(text: string, name: string, id: string): Generator<GivenPage> {
  let number = 0;
  for (const line of text.split("\n")) {
    number++;
    if (line.trim() === "") continue;
    try {
      const article = readArticleRecord(JSON.parse(line));
      if (!article) throw new NewsTimelineError("page-invalid", 'the record has no "body" and no "html".');
      yield { page: { id: article.id ?? `${id}:${number}`, content: article } };
    } catch (error) {
      const why =
        error instanceof NewsTimelineError ? error.message : "this line is not JSON; give one record a line.";
      yield { error: `${name}:${number}: ${why}` };
    }
  }
}
