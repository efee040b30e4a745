import { parseArgs } from "node:util";
import { parseEdtf } from "../model/edtf.js";
import type { ExtractOptions, InputKind } from "../model/page.js";

/** The command was called wrongly; the message says how. */
export class UsageError extends Error {
  override name = "UsageError";
}

export const USAGE = `Usage: news-timeline <command> [options] FILE...

Commands:
  extract FILE...   read pages, print their timeline

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
  -h, --help                  show this

Exit codes: 0 all was read, 1 an input could not be read (the others were), 2 wrong usage.
`;

export type OutputFormat = "json" | "ndjson" | "text";

export interface ExtractArguments {
  files: string[];
  format: OutputFormat;
  input: InputKind | "ndjson" | null;
  options: ExtractOptions;
}

const FORMATS: readonly OutputFormat[] = ["json", "ndjson", "text"];
const INPUTS: readonly (InputKind | "ndjson")[] = ["text", "html", "json", "ndjson"];

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (!found) throw new UsageError(`--${name} is one of ${allowed.join(", ")}, not “${value}”.`);
  return found;
}

/** @throws {UsageError} with a sentence that says what is wrong */
export function readExtractArguments(args: readonly string[]): ExtractArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "json" },
        input: { type: "string" },
        published: { type: "string" },
        language: { type: "string" },
        "min-salience": { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError(
      error instanceof Error
        ? `${error.message.split("\n")[0]!.replace(/\.? To specify.*$/, "")}.`
        : String(error),
    );
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) throw new UsageError("No file was given; “-” reads standard input.");
  const options: ExtractOptions = {};
  if (values.published !== undefined) {
    if (!parseEdtf(values.published))
      throw new UsageError(`--published “${values.published}” is no date; write it such as 2025-07-17.`);
    options.published = values.published;
  }
  if (values.language !== undefined) {
    if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(values.language))
      throw new UsageError(
        `--language “${values.language}” is no language code; write it such as en or en-GB.`,
      );
    options.language = values.language;
  }
  if (values["min-salience"] !== undefined) {
    const least = Number(values["min-salience"]);
    if (values["min-salience"].trim() === "" || !(least >= 0 && least <= 1))
      throw new UsageError(`--min-salience is a number from 0 to 1, not “${values["min-salience"]}”.`);
    options.minSalience = least;
  }
  return {
    files: positionals,
    format: oneOf("format", values.format, FORMATS),
    input: values.input === undefined ? null : oneOf("input", values.input, INPUTS),
    options,
  };
}
