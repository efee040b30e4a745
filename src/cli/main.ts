#!/usr/bin/env node
import { DATES_USAGE, EXTRACT_USAGE, readDatesArguments, readExtractArguments, USAGE } from "./arguments.js";
import { runDates } from "./dates.js";
import { runExtract } from "./extract.js";
import { say } from "./say.js";
import { UsageError } from "./usage-error.js";
import { version } from "./version.js";

/** Exit codes: 0 all was read; 1 an input could not be read; 2 the command was called wrongly. */
async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === "--version" || command === "-V") {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (command === undefined || command === "--help" || command === "-h") {
    process.stdout.write(USAGE);
    return command === undefined ? 2 : 0;
  }
  if (command !== "extract" && command !== "dates") throw new UsageError(`There is no command “${command}”.`);
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(command === "dates" ? DATES_USAGE : EXTRACT_USAGE);
    return 0;
  }
  return command === "dates" ? runDates(readDatesArguments(rest)) : runExtract(readExtractArguments(rest));
}

// A reader that closes the pipe early ("| head") has what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  say(`${error.message} Try “news-timeline --help”.`);
  process.exitCode = 2;
}
