import { spawnSync } from "node:child_process";
import { closeSync, openSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { StringDecoder } from "node:string_decoder";

const CHUNK = 1 << 16;

/** The lines of a file, one after the other: an archive does not fit in memory. */
export function* linesOf(file: string): Iterable<string> {
  const handle = openSync(file, "r");
  const decoder = new StringDecoder("utf8");
  const buffer = Buffer.alloc(CHUNK);
  let rest = "";
  try {
    for (let read; (read = readSync(handle, buffer, 0, CHUNK, null)) > 0;) {
      const lines = (rest + decoder.write(buffer.subarray(0, read))).split("\n");
      rest = lines.pop()!;
      yield* lines.filter((line) => line.trim() !== "");
    }
    rest += decoder.end();
    if (rest.trim() !== "") yield rest;
  } finally {
    closeSync(handle);
  }
}

/** Articles that one process of the command reads: its start is soon paid for, and memory stays small. */
const BATCH = 500;

/** An archive's records, some at a time. */
export function* batchesOf(file: string): Iterable<string[]> {
  let batch: string[] = [];
  for (const line of linesOf(file)) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}

const command = join(
  dirname(createRequire(import.meta.url).resolve("news-timeline/package.json")),
  "dist/cli.js",
);
/** A Timeline is seldom longer than its article, and a batch has a hundred. */
const MOST_OUTPUT = 1 << 30;

/**
 * Articles, a JSON record each, through the command that reads archives: a Timeline each, as JSON. Records that cannot be
 * read are told of on standard error and left out, as the command does.
 * @throws where the command itself cannot run
 */
export function timelinesOf(records: readonly string[]): string[] {
  if (records.length === 0) return [];
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    [command, "extract", "--format", "ndjson", "--input", "ndjson", "-"],
    { input: records.join("\n"), encoding: "utf8", maxBuffer: MOST_OUTPUT },
  );
  if (error) throw error;
  // 1: some records could not be read.
  if (status !== 0 && status !== 1) throw new Error(stderr.trim() || `news-timeline ended with ${status}`);
  process.stderr.write(stderr);
  return stdout.split("\n").filter((line) => line !== "");
}
