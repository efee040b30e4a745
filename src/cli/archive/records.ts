import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { InputKind, PageInput } from "../../model/page.js";
import { explain, kindOf, nameOf, readWhole } from "../input.js";

/** One page to be read, where it stands, and how far into the inputs it ends. */
export interface ArchiveRecord {
  /** "stories.ndjson:12" or a file's name: what a message calls it. */
  name: string;
  /** A line of an .ndjson file, not yet read, or a page. */
  given: { line: string; id: string } | { page: PageInput } | { error: string };
  /** Bytes of all inputs up to its end, for the time that is left. */
  bytes: number;
}

/** A line longer than this is no article, and would fill the memory; UTF-16 units. */
const LONGEST_LINE = 64 * 1024 * 1024;

interface Line {
  text: string | null;
  bytes: number;
}

/** The decoder for a file that begins with these bytes. */
function decoderFor(bytes: Buffer): TextDecoder {
  const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0;
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding);
}

/** The lines of a stream, in memory for one line and no more; null for one that is too long to hold. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let decoder: TextDecoder | null = null;
  let rest = "";
  let tooLong = false;
  let bytes = 0;
  for await (const chunk of stream) {
    decoder ??= decoderFor(chunk);
    bytes += chunk.length;
    const parts = decoder.decode(chunk, { stream: true }).split("\n");
    for (const [i, part] of parts.entries()) {
      if (i > 0) {
        yield { text: tooLong ? null : rest, bytes };
        [rest, tooLong] = ["", false];
      }
      if (!tooLong) rest += part;
      if (rest.length > LONGEST_LINE) [rest, tooLong] = ["", true];
    }
  }
  rest += decoder?.decode() ?? "";
  if (rest || tooLong) yield { text: tooLong ? null : rest, bytes };
}

async function* recordsOfLines(file: string, before: number): AsyncGenerator<ArchiveRecord> {
  const name = nameOf(file);
  const id = file === "-" ? "stdin" : basename(file);
  let number = 0;
  let end = before;
  try {
    const stream = file === "-" ? process.stdin : createReadStream(file);
    for await (const { text, bytes } of linesOf(stream as AsyncIterable<Buffer>)) {
      number++;
      end = before + bytes;
      const place = `${name}:${number}`;
      if (text === null)
        yield { name: place, given: { error: "this line is too long to be read." }, bytes: end };
      else if (text.trim() !== "")
        yield { name: place, given: { line: text, id: `${id}:${number}` }, bytes: end };
    }
  } catch (error) {
    yield { name, given: { error: explain(error) }, bytes: end };
  }
}

/** Every page of the inputs, in order, one at a time: no input of lines is ever held whole. Never throws. */
export async function* recordsOf(
  files: readonly string[],
  asked: InputKind | "ndjson" | null,
): AsyncGenerator<ArchiveRecord> {
  let bytes = 0;
  for (const file of files) {
    const kind = asked ?? kindOf(file);
    if (kind === "ndjson") {
      for await (const record of recordsOfLines(file, bytes)) {
        yield record;
        bytes = record.bytes;
      }
      continue;
    }
    const name = nameOf(file);
    const read = await readWhole(file);
    if ("error" in read) {
      yield { name: "", given: { error: read.error }, bytes };
      continue;
    }
    bytes += Buffer.byteLength(read.text);
    const id = file === "-" ? "stdin" : basename(file);
    yield { name, given: { page: { id, content: read.text, ...(kind ? { input: kind } : {}) } }, bytes };
  }
}
