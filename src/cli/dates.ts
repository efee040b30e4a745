import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { datePack, findDates, toTimex3, type DateMention, type Timex3 } from "../dates.js";
import { articlesOf } from "../extract.js";
import { parseEdtf, type Edtf } from "../model/edtf.js";
import type { InputKind } from "../model/page.js";
import { NewsTimelineError } from "../model/timeline.js";
import { sniffInput } from "../text/page.js";
import type { DatesArguments } from "./arguments.js";
import { explain, kindOf, nameOf, readWhole } from "./input.js";
import { printable, say } from "./say.js";

/** One text to read, and what is known of it. */
interface Given {
  id: string | number | null;
  text: string;
  reference: Edtf | null;
  language: string | null;
}

/** A mention as it is printed: a range as its two ends, since TIMEX3 has no ranges. */
interface Row {
  start: number;
  end: number;
  text: string;
  edtf: Edtf | null;
  timex3: Timex3;
}

const ends = (mention: DateMention): readonly DateMention[] => mention.ends ?? [mention];

function rowsOf(mentions: readonly DateMention[]): Row[] {
  return mentions.flatMap(ends).flatMap((mention) => {
    const timex3 = toTimex3(mention);
    const { start, end, text, edtf } = mention;
    return timex3 ? [{ start, end, text, edtf, timex3 }] : [];
  });
}

/** What a table says beside a mention without a date: how long or how often it is, else why it is unknown. */
function noteOn({ edtf, reading, reason }: DateMention, timex3: Timex3 | null): string {
  if (edtf) return "";
  const isLength = reading.type === "duration" || reading.type === "set" || reading.type === "vague";
  return isLength && timex3 ? timex3.value : (reason ?? "");
}

/** A table for people: the line, the words, what they mean or why that is unknown. */
function table(text: string, mentions: readonly DateMention[]): string {
  let line = 1;
  let at = 0;
  const cells = mentions.map((mention) => {
    for (; at < mention.start; at++) if (text[at] === "\n") line++;
    const timex3 = toTimex3(mention);
    return [
      String(line),
      printable(mention.text),
      mention.edtf ?? "—",
      timex3?.type.toLowerCase() ?? mention.reading.type,
      noteOn(mention, timex3),
    ];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...cells.map((row) => row[column]!.length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padStart(widths[0]!) : cell.padEnd(widths[column] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .map((row) => `${row}\n`)
    .join("");
}

async function print(given: Given, format: "text" | "ndjson"): Promise<void> {
  const { id, text, reference, language } = given;
  const pack = (await datePack(language, text)) ?? (await datePack("en"))!;
  const mentions = findDates(text, { reference, language, pack });
  process.stdout.write(
    format === "text" ? table(text, mentions) : `${JSON.stringify({ id, mentions: rowsOf(mentions) })}\n`,
  );
}

/** A record of an .ndjson input. @throws {NewsTimelineError} with what is wrong with it */
function readRecord(line: string, { reference, language }: DatesArguments): Given {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new NewsTimelineError("page-invalid", "this line is not JSON; give one record a line.");
  }
  const { id, text, reference: own, language: spoken } = (record ?? {}) as Record<string, unknown>;
  if (typeof text !== "string")
    throw new NewsTimelineError(
      "page-invalid",
      'the record has no "text"; give {"id", "text", "reference"}.',
    );
  const against = own === undefined ? reference : own;
  if (against !== null && (typeof against !== "string" || !parseEdtf(against)))
    throw new NewsTimelineError(
      "page-invalid",
      `the "reference" ${JSON.stringify(against)} is no EDTF date; write it such as "2025-07-17", or null.`,
    );
  return {
    id: typeof id === "string" || typeof id === "number" ? id : null,
    text,
    reference: against,
    language: typeof spoken === "string" ? spoken : language,
  };
}

/** Reads an .ndjson input line by line, so that its length does not matter. Answers whether all of it could be read. */
async function readRecords(file: string, args: DatesArguments): Promise<boolean> {
  let whole = true;
  let number = 0;
  const stream = file === "-" ? process.stdin : createReadStream(file);
  const lines = createInterface({ input: stream, crlfDelay: Infinity });
  // A stream that cannot be opened would end its lines without a word.
  const opened = new Promise<never>((_, reject) => stream.once("error", reject));
  const iterator = lines[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { value: line, done } = await Promise.race([iterator.next(), opened]);
      if (done) return whole;
      number++;
      if (line.trim() === "") continue;
      try {
        await print(readRecord(line, args), args.format ?? "ndjson");
      } catch (error) {
        if (!(error instanceof NewsTimelineError)) throw error;
        whole = false;
        say(`${nameOf(file)}:${number}: ${error.message}`);
      }
    }
  } catch (error) {
    say(`${nameOf(file)}: ${explain(error)}`);
    return false;
  }
}

/** The texts of one file: itself, or its articles, each against its own date. */
async function textsOf(file: string, input: InputKind | null, args: DatesArguments): Promise<Given[]> {
  const read = await readWhole(file);
  if ("error" in read) throw new NewsTimelineError("page-invalid", read.error);
  const { reference, language } = args;
  const kind = input ?? sniffInput(read.text);
  if (kind === "text") return [{ id: nameOf(file), text: read.text, reference, language }];
  const options = {
    ...(reference === null ? {} : { published: reference }),
    ...(language === null ? {} : { language }),
  };
  try {
    const { texts } = await articlesOf({ id: nameOf(file), content: read.text, input: kind }, options);
    return texts.map((article) => ({
      id: article.title ?? nameOf(file),
      text: article.blocks.map((block) => block.text).join("\n\n"),
      reference: article.published,
      language: article.language ?? language,
    }));
  } catch (error) {
    if (!(error instanceof NewsTimelineError)) throw error;
    throw new NewsTimelineError(error.code, `${nameOf(file)}: ${error.message}`);
  }
}

/** Runs `dates`: reads every input, prints what could be read, and answers with the exit code. */
export async function runDates(args: DatesArguments): Promise<number> {
  let failed = false;
  for (const file of args.files) {
    const kind = args.input ?? kindOf(file) ?? null;
    if (kind === "ndjson") {
      if (!(await readRecords(file, args))) failed = true;
      continue;
    }
    try {
      for (const given of await textsOf(file, kind, args)) await print(given, args.format ?? "text");
    } catch (error) {
      if (!(error instanceof NewsTimelineError)) throw error;
      failed = true;
      say(error.message);
    }
  }
  return failed ? 1 : 0;
}
