#!/usr/bin/env node
import { parseArgs } from "node:util";
// The whole of Beam first: its runners alone run into a circle of imports.
import "apache-beam";
import { createRunner } from "apache-beam/runners/runner";
import { pipeline } from "./pipeline.js";

const USAGE = `Usage: news-timeline-beam --output FOLDER [--runner direct|flink|spark|dataflow] [--NAME=VALUE] FILE…

Reads archives (NDJSON, an article a line) into events, merged over all publishers: a file of NDJSON for each month,
and for each year of what is dated by its year alone. Other options go to the runner as they are.
`;

const { values, positionals } = parseArgs({
  options: { output: { type: "string" }, runner: { type: "string" }, help: { type: "boolean" } },
  allowPositionals: true,
  strict: false,
});
const { output, runner = "direct", help, ...options } = values;
if (help || typeof output !== "string" || positionals.length === 0) {
  (help ? process.stdout : process.stderr).write(USAGE);
  process.exit(help ? 0 : 2);
}
try {
  await createRunner({ runner, ...options }).run(pipeline(positionals, output));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
