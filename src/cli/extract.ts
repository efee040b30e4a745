import { extractTimeline } from "../extract.js";
import { readOverrides } from "../events/overrides.js";
import type { Overrides } from "../model/overrides.js";
import type { PageInput } from "../model/page.js";
import { emptyTimeline, NewsTimelineError, type Timeline } from "../model/timeline.js";
import type { ExtractArguments } from "./arguments.js";
import { runArchive } from "./archive/run.js";
import { nameOf, readInput, readWhole } from "./input.js";
import { say } from "./say.js";
import { writeText } from "./text.js";

const sayWhy =
  (page: PageInput) =>
  (error: unknown): void => {
    if (!(error instanceof NewsTimelineError)) throw error;
    say(`${page.id}: ${error.message}`);
  };

/** The corrections in a file. Says why where they cannot be had, and gives null. */
async function readCorrections(file: string): Promise<Overrides | null> {
  const read = await readWhole(file);
  if ("error" in read) {
    say(read.error);
    return null;
  }
  try {
    return readOverrides(JSON.parse(read.text));
  } catch (error) {
    const why = error instanceof NewsTimelineError ? error.message : "this is not JSON.";
    say(`${nameOf(file)}: ${why}`);
    return null;
  }
}

/** Runs `extract`: reads every input, prints what could be read, and answers with the exit code. */
export async function runExtract({
  files,
  format,
  input,
  overrides,
  jobs,
  output,
  resume,
  options: asked,
}: ExtractArguments): Promise<number> {
  const corrections = overrides === null ? null : await readCorrections(overrides);
  if (overrides !== null && !corrections) return 1;
  const options = { ...asked, ...(corrections && { overrides: corrections }) };
  if (format === "ndjson") return runArchive({ files, input, jobs, output, resume, options });
  let failed = false;
  const pages: PageInput[] = [];
  for (const file of files)
    for await (const given of readInput(file, input)) {
      if ("error" in given) {
        failed = true;
        say(given.error);
      } else pages.push(given.page);
    }

  let timeline: Timeline = emptyTimeline();
  try {
    if (pages.length > 0) timeline = await extractTimeline(pages, options);
  } catch (error) {
    if (!(error instanceof NewsTimelineError)) throw error;
    // Nothing could be read at all: each input has its own reason.
    for (const page of pages) await extractTimeline(page, options).catch(sayWhy(page));
    return 1;
  }
  for (const warning of timeline.warnings) {
    if (!timeline.pages.some((page) => page.id === warning.page) && warning.page) failed = true;
    if (
      [
        "page-empty",
        "page-binary",
        "page-invalid",
        "page-cut",
        "encoding-replaced",
        "html-unclosed",
        "override-unmatched",
      ].includes(warning.code)
    )
      say(`${warning.page ?? "input"}: ${warning.message}`);
  }
  if (pages.length > 0)
    process.stdout.write(format === "json" ? `${JSON.stringify(timeline, null, 2)}\n` : writeText(timeline));
  return failed ? 1 : 0;
}
