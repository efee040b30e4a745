import { parseArgs } from "node:util";
import { READABLE, WRITABLE } from "../formats.js";
import { parseEdtf } from "../model/edtf.js";
import type { ExtractOptions, InputKind } from "../model/page.js";
import { UsageError } from "./usage-error.js";

export const USAGE = `Usage: news-timeline <command> [options] FILE...

Commands:
  extract FILE...   read pages, print their timeline
  dates FILE...     find the times that texts mention, print what they mean
  render FILE...    write a timeline as HTML, SVG or in another format

Options:
  -h, --help        show this, or a command's own help
  -V, --version     show the version
`;

export const EXTRACT_USAGE = `Usage: news-timeline extract [options] FILE...

Reads news pages and prints the timeline of all of them. FILE may be "-" for standard input. What a file holds is told
by its name (.txt, .html, .json, .ndjson), else from its content. An .ndjson file holds a page a line:
{"id", "title", "publisher", "published", "url", "body" or "html"}.

Options:
  --format json|ndjson|text   json: one timeline over all inputs (the default); ndjson: one timeline a page, a line
                              each, in order; text: for people
  --input text|html|json|ndjson
                              what the inputs hold, whatever their names
  --published DATE            date of publication (EDTF, such as 2025-07-17) for articles that do not say theirs
  --language CODE             language of the articles (BCP 47, such as en)
  --min-salience N            leave out events below N (0 to 1)
  --max-events N              print at most N events, those of the highest salience
  --output FILE               ndjson: write to this file
  --resume                    ndjson: go on where an earlier run with --output ended; start afresh where there was none
  --jobs N                    ndjson: read on N threads (1 unless told)
  --overrides FILE            apply the corrections that the file holds (overrides.schema.json)
  -h, --help                  show this

Exit codes: 0 all was read, 1 an input could not be read (the others were), 2 wrong usage.
`;

export const DATES_USAGE = `Usage: news-timeline dates [options] FILE...

Finds every mention of a time and says what it means. FILE may be "-" for standard input. What a file holds is told by
its name (.txt, .html, .json, .ndjson), else from its content. An .ndjson file holds a text a line:
{"id", "text", "reference"}, the reference an EDTF date or null.

Options:
  --format text|ndjson        text: a table for people (the default; for ndjson input the default is ndjson);
                              ndjson: {"id", "mentions": [{"start", "end", "text", "edtf", "timex3"}]}, a text a line,
                              offsets in UTF-16 units
  --input text|html|json|ndjson
                              what the inputs hold, whatever their names
  --reference DATE            the date (EDTF, such as 2025-07-17) against which "last Friday" is read
  --language CODE             language of the texts (BCP 47); its region decides how 7/8/2025 is read
  -h, --help                  show this

Exit codes: 0 all was read, 1 an input could not be read (the others were), 2 wrong usage.
`;

export const RENDER_USAGE = `Usage: news-timeline render [options] FILE...

Writes one timeline of all inputs as HTML that says everything without script, as an SVG picture, or in another format.
FILE may be "-" for standard input; it is a page to be read as "extract" reads it, or a timeline in any format that is
known: ${READABLE.join(", ")}. What has no place in a format is said on standard error.

Options:
  --to html|svg|${WRITABLE.join("|")}
                              what to write (html unless told)
  --from FORMAT               what the inputs are, whatever their names and texts say; "page" for pages
  --picture                   html: with the picture, in a declarative shadow root
  --width PX                  of the picture (1200 unless told)
  --published DATE            date of publication (EDTF) for articles that do not say theirs
  --language CODE             language of the articles and of the dates that are written (BCP 47)
  --max-events N              at most N events, those of the highest salience
  -h, --help                  show this

Exit codes: 0 all was read, 1 an input could not be read (the others were), 2 wrong usage.
`;

export type OutputFormat = "json" | "ndjson" | "text";

export interface ExtractArguments {
  files: string[];
  format: OutputFormat;
  input: InputKind | "ndjson" | null;
  /** A file of corrections. */
  overrides: string | null;
  /** Of ndjson alone: threads, where to write, and whether to go on with an earlier run. */
  jobs: number;
  output: string | null;
  resume: boolean;
  options: ExtractOptions;
}

const FORMATS: readonly OutputFormat[] = ["json", "ndjson", "text"];
const INPUTS: readonly (InputKind | "ndjson")[] = ["text", "html", "json", "ndjson"];

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new UsageError(`--${name} is one of ${allowed.join(", ")}, not “${value}”.`);
  return found;
}

/** The options' values, all of them strings, and the files. */
function parse(
  args: readonly string[],
  names: readonly string[],
  flags: readonly string[] = [],
): {
  values: Readonly<Record<string, string | undefined>>;
  given: ReadonlySet<string>;
  files: string[];
} {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
        ...Object.fromEntries(flags.map((name) => [name, { type: "boolean" as const }])),
      },
    });
  } catch (error) {
    throw new UsageError(
      error instanceof Error
        ? `${error.message.split("\n")[0]!.replace(/\.? To specify.*/, "")}.`
        : String(error),
    );
  }
  if (parsed.positionals.length === 0) throw new UsageError("No file was given; “-” reads standard input.");
  return {
    values: parsed.values as Record<string, string | undefined>,
    given: new Set(Object.keys(parsed.values)),
    files: parsed.positionals,
  };
}

function dateOf(name: string, value: string): string {
  if (parseEdtf(value)) return value;
  throw new UsageError(`--${name} “${value}” is no date; write it such as 2025-07-17.`);
}

function languageOf(value: string): string {
  if (/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value)) return value;
  throw new UsageError(`--language “${value}” is no language code; write it such as en or en-GB.`);
}

function countOf(name: string, value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new UsageError(`--${name} is a whole number from 1 on, not “${value}”.`);
}

export interface DatesArguments {
  files: string[];
  /** Null: a table, or lines where the input is lines. */
  format: "text" | "ndjson" | null;
  input: InputKind | "ndjson" | null;
  reference: string | null;
  language: string | null;
}

/** @throws {UsageError} with a sentence that says what is wrong */
export function readDatesArguments(args: readonly string[]): DatesArguments {
  const { values, files } = parse(args, ["format", "input", "reference", "language"]);
  return {
    files,
    format:
      values["format"] === undefined ? null : oneOf("format", values["format"], ["text", "ndjson"] as const),
    input: values["input"] === undefined ? null : oneOf("input", values["input"], INPUTS),
    reference: values["reference"] === undefined ? null : dateOf("reference", values["reference"]),
    language: values["language"] === undefined ? null : languageOf(values["language"]),
  };
}

export interface RenderArguments {
  files: string[];
  to: string;
  /** Null: told by names and texts. */
  from: string | null;
  width: number;
  /** HTML with the picture in it. */
  picture: boolean;
  options: ExtractOptions;
}

/** @throws {UsageError} with a sentence that says what is wrong */
export function readRenderArguments(args: readonly string[]): RenderArguments {
  const { values, given, files } = parse(
    args,
    ["to", "from", "width", "published", "language", "max-events"],
    ["picture"],
  );
  const width = Number(values["width"] ?? 1200);
  if (!Number.isInteger(width) || width < 320 || width > 10_000)
    throw new UsageError(`--width is a whole number from 320 to 10000, not “${values["width"]}”.`);
  const to = oneOf("to", values["to"] ?? "html", ["html", "svg", ...WRITABLE]);
  if (given.has("picture") && to !== "html") throw new UsageError("--picture goes with --to html.");
  return {
    files,
    to,
    from: values["from"] === undefined ? null : oneOf("from", values["from"], ["page", ...READABLE]),
    width,
    picture: given.has("picture"),
    options: {
      ...(values["published"] !== undefined && { published: dateOf("published", values["published"]) }),
      ...(values["language"] !== undefined && { language: languageOf(values["language"]) }),
      ...(values["max-events"] !== undefined && { maxEvents: countOf("max-events", values["max-events"]) }),
    },
  };
}

/** @throws {UsageError} with a sentence that says what is wrong */
export function readExtractArguments(args: readonly string[]): ExtractArguments {
  const { values, given, files } = parse(
    args,
    ["format", "input", "published", "language", "min-salience", "max-events", "overrides", "jobs", "output"],
    ["resume"],
  );
  const options: ExtractOptions = {};
  if (values["published"] !== undefined) options.published = dateOf("published", values["published"]);
  if (values["language"] !== undefined) options.language = languageOf(values["language"]);
  if (values["min-salience"] !== undefined) {
    const least = Number(values["min-salience"]);
    if (values["min-salience"].trim() === "" || !(least >= 0 && least <= 1))
      throw new UsageError(`--min-salience is a number from 0 to 1, not “${values["min-salience"]}”.`);
    options.minSalience = least;
  }
  if (values["max-events"] !== undefined) {
    options.maxEvents = countOf("max-events", values["max-events"]);
  }
  const format = oneOf("format", values["format"] ?? "json", FORMATS);
  for (const name of ["jobs", "output", "resume"])
    if (given.has(name) && format !== "ndjson") throw new UsageError(`--${name} goes with --format ndjson.`);
  if (given.has("resume") && !values["output"])
    throw new UsageError("--resume goes on with a file; name it with --output.");
  const jobs = values["jobs"] ?? "1";
  if (!/^[1-9]\d?$/.test(jobs)) throw new UsageError(`--jobs is a number from 1 to 99, not “${jobs}”.`);
  return {
    files,
    jobs: Number(jobs),
    output: values["output"] ?? null,
    resume: given.has("resume"),
    overrides: values["overrides"] ?? null,
    format,
    input: values["input"] === undefined ? null : oneOf("input", values["input"], INPUTS),
    options,
  };
}
