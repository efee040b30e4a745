#!/usr/bin/env node
import {
  DATES_USAGE,
  EXTRACT_USAGE,
  readDatesArguments,
  readExtractArguments,
  readRenderArguments,
  RENDER_USAGE,
  USAGE,
} from "./arguments.js";
import { runDates } from "./dates.js";
import { runExtract } from "./extract.js";
import { runRender } from "./render.js";
import { say } from "./say.js";
import { UsageError } from "./usage-error.js";
import { version } from "./version.js";

interface Command {
  usage: string;
  run: (args: readonly string[]) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command | undefined>> = {
  extract: { usage: EXTRACT_USAGE, run: (args) => runExtract(readExtractArguments(args)) },
  dates: { usage: DATES_USAGE, run: (args) => runDates(readDatesArguments(args)) },
  render: { usage: RENDER_USAGE, run: (args) => runRender(readRenderArguments(args)) },
};

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
  const known = COMMANDS[command];
  if (!known) throw new UsageError(`There is no command “${command}”.`);
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(known.usage);
    return 0;
  }
  return known.run(rest);
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
