import {
  closeSync,
  existsSync,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";

/** How far a run has come: so many records read, so many bytes of output written for them, so many that failed. */
export interface Progress {
  records: number;
  bytes: number;
  failed: number;
}

const NONE: Progress = { records: 0, bytes: 0, failed: 0 };

/** The journal beside an output does not belong to this run. */
export class JournalError extends Error {
  override name = "JournalError";
}

/**
 * The output file and, beside it, the journal of how far it has come: a line after each batch, after the batch's own
 * output. Whatever moment the process is killed at, the output up to the last whole line of the journal is whole, and
 * all that stands behind it is cut off when the run goes on.
 */
export class Journal {
  readonly #output: number;
  readonly #journal: number;
  readonly #path: string;
  progress: Progress;

  /**
   * @param run what makes a run the same: its inputs and options; kept in the journal's first line
   * @param resume goes on where the journal ends; starts afresh where there is none
   * @throws {JournalError} where the journal is that of another run
   */
  constructor(file: string, run: string, resume: boolean) {
    this.#path = `${file}.journal`;
    const written = existsSync(file) ? statSync(file).size : 0;
    const known = resume && existsSync(this.#path) ? readJournal(this.#path, run, written) : null;
    this.progress = known ?? NONE;
    this.#output = openSync(file, known && existsSync(file) ? "r+" : "w");
    ftruncateSync(this.#output, this.progress.bytes);
    // What is known is never rewritten, or a kill in this moment would lose it; a line that was cut is ended.
    this.#journal = openSync(this.#path, known ? "a" : "w");
    writeSync(this.#journal, known ? "\n" : `${JSON.stringify({ run })}\n`);
  }

  /** Writes a batch's output, then that it has been written. */
  write(text: string, records: number, failed: number): void {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;)
      written += writeSync(
        this.#output,
        bytes,
        written,
        bytes.length - written,
        this.progress.bytes + written,
      );
    this.progress = {
      records: this.progress.records + records,
      bytes: this.progress.bytes + bytes.length,
      failed: this.progress.failed + failed,
    };
    writeSync(this.#journal, `${JSON.stringify(this.progress)}\n`);
  }

  /** All is written: the journal goes. */
  finish(): void {
    fdatasyncSync(this.#output);
    closeSync(this.#output);
    closeSync(this.#journal);
    rmSync(this.#path);
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/**
 * The last whole line of a journal that does not promise more output than there is, as after a loss of power it may;
 * null where there is none.
 */
function readJournal(path: string, run: string, written: number): Progress | null {
  const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
  const entries = lines.flatMap((line) => {
    try {
      return [JSON.parse(line) as Partial<Progress> & { run?: string }];
    } catch {
      return [];
    }
  });
  const [head] = entries;
  if (!head) return null;
  if (head.run !== run)
    throw new JournalError(
      `${path} belongs to a run with other inputs or options; run that one again, or remove the journal to start afresh.`,
    );
  const last = entries.findLast(
    ({ records, bytes, failed }) => isCount(records) && isCount(bytes) && isCount(failed) && bytes <= written,
  );
  return last ? { records: last.records!, bytes: last.bytes!, failed: last.failed! } : null;
}
