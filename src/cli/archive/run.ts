import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import type { ExtractOptions, InputKind } from "../../model/page.js";
import { say } from "../say.js";
import { UsageError } from "../usage-error.js";
import type { Answer } from "./answer.js";
import { crewOf, type Crew } from "./crew.js";
import { Journal, JournalError } from "./journal.js";
import { Meter } from "./meter.js";
import { recordsOf, type ArchiveRecord } from "./records.js";

export interface ArchiveArguments {
  files: readonly string[];
  input: InputKind | "ndjson" | null;
  /** Threads. */
  jobs: number;
  /** Null: standard output. */
  output: string | null;
  resume: boolean;
  options: ExtractOptions;
}

/** A batch is full with so many records, or so many bytes. */
const BATCH_RECORDS = 32;
const BATCH_BYTES = 256 * 1024;

interface Batch {
  records: ArchiveRecord[];
  answers: Promise<Answer[]>;
}

/** Bytes of all inputs, where each is a file. */
function sizeOf(files: readonly string[]): number | null {
  try {
    return files.reduce((sum, file) => sum + statSync(file).size, 0);
  } catch {
    return null;
  }
}

/** Groups records; the first so many, which an earlier run has done, are passed over. */
async function* batchesOf(
  records: AsyncIterable<ArchiveRecord>,
  skipped: number,
): AsyncGenerator<ArchiveRecord[]> {
  let batch: ArchiveRecord[] = [];
  let passed = 0;
  let from = 0;
  for await (const record of records) {
    if (passed < skipped) {
      passed++;
      from = record.bytes;
      continue;
    }
    batch.push(record);
    if (batch.length < BATCH_RECORDS && record.bytes - from < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    from = record.bytes;
  }
  if (batch.length) yield batch;
}

/** Writes to standard output and waits while whoever reads it is slower. */
async function writeOut(text: string): Promise<void> {
  if (text && !process.stdout.write(text))
    await new Promise((resolve) => process.stdout.once("drain", resolve));
}

/** Gives batches to the crew, never more than it can take, and takes the answers back in order. */
async function* inOrder(batches: AsyncIterable<ArchiveRecord[]>, crew: Crew): AsyncGenerator<Batch> {
  const under: Batch[] = [];
  for await (const records of batches) {
    const answers = crew.read(records);
    // What goes wrong is met where the answers are awaited.
    answers.catch(() => undefined);
    under.push({ records, answers });
    if (under.length >= crew.size) yield under.shift()!;
  }
  yield* under;
}

/**
 * Runs over an archive as a filter: a Timeline a record, a line each, in the order of the inputs, the same to the byte
 * on however many threads and however often it was begun again. Memory does not depend on the archive.
 * @returns the exit code: 1 where a record could not be read, now or in the run that this one goes on with
 * @throws {UsageError} where the journal beside the output belongs to another run
 */
export async function runArchive(args: ArchiveArguments): Promise<number> {
  const { files, input, output, options } = args;
  const run = createHash("sha256")
    .update(JSON.stringify([files, input, options]))
    .digest("hex");
  const journal = output === null ? null : openJournal(output, run, args.resume);
  const crew = crewOf(args.jobs, options);
  let { records, failed } = journal?.progress ?? { records: 0, failed: 0 };
  const meter = new Meter(records, sizeOf(files));
  try {
    for await (const batch of inOrder(batchesOf(recordsOf(files, input), records), crew)) {
      const answers = await batch.answers;
      let text = "";
      let wrong = 0;
      answers.forEach(({ line, told, failed: bad }, i) => {
        if (line !== null) text += `${line}\n`;
        if (bad) wrong++;
        if (told.length) meter.clear();
        const { name } = batch.records[i]!;
        for (const sentence of told) say(name ? `${name}: ${sentence}` : sentence);
      });
      if (journal) journal.write(text, answers.length, wrong);
      else await writeOut(text);
      records += answers.length;
      failed += wrong;
      meter.tell(records, batch.records.at(-1)!.bytes);
    }
  } finally {
    meter.clear();
    await crew.leave();
  }
  journal?.finish();
  return failed ? 1 : 0;
}

function openJournal(output: string, run: string, resume: boolean): Journal {
  try {
    return new Journal(output, run, resume);
  } catch (error) {
    if (error instanceof JournalError) throw new UsageError(error.message);
    throw new UsageError(
      `${output} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
