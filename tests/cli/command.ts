import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import type { Timeline } from "../../src/model/timeline.js";
import { projectFile } from "../project.js";

const MAIN = projectFile("build", "src", "cli", "main.js");

export interface Ran {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
}

export interface RunOptions {
  stdin?: string | Buffer;
  env?: Record<string, string>;
  /** Close the reading end of its output after so many bytes, as `head` does. */
  closeAfter?: number;
}

/** Runs the command as a shell would, and answers with what it printed. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...options.env } });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
      if (options.closeAfter !== undefined && out.length >= options.closeAfter) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (err += chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, out, err }));
    // A command that has seen enough does not read its input to the end.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.stdin ?? "");
  });
}

export const extract = (args: readonly string[], options: RunOptions = {}): Promise<Ran> =>
  run(["extract", ...args], options);

export const timelineOf = ({ out }: Ran): Timeline => JSON.parse(out) as Timeline;
export const linesOf = ({ out }: Ran): Timeline[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Timeline);

/** A folder of its own for one file of tests, gone when they are over. */
export function folder(): (name: string, content: string | Buffer) => string {
  const path = mkdtempSync(join(tmpdir(), "news-timeline-"));
  after(() => rmSync(path, { recursive: true, force: true }));
  return (name, content) => {
    const file = join(path, name);
    writeFileSync(file, content);
    return file;
  };
}

export const STORY = `Old Lenn bridge shut to lorries
The old stone bridge over the Lenn was closed to lorries on Friday, after divers found a crack in its second pier.
The bridge was built in 1894 and widened in 1966.
A new bridge is to open in May 2030.
`;
