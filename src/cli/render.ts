import { extractTimeline } from "../extract.js";
import { formatOf, readFormat, writeFormat } from "../formats.js";
import { joinTimelines } from "../model/join.js";
import type { ExtractOptions, PageInput } from "../model/page.js";
import { NewsTimelineError, type Timeline } from "../model/timeline.js";
import { renderHtml, renderSvg } from "../static.js";
import type { RenderArguments } from "./arguments.js";
import { kindOf, nameOf, readWhole } from "./input.js";
import { say } from "./say.js";

/** What one file gives: a timeline in whichever format, or a page from which one is to be read. */
async function readFile(
  file: string,
  from: string | null,
): Promise<{ timeline: Timeline } | { page: PageInput } | null> {
  const read = await readWhole(file);
  if ("error" in read) {
    say(read.error);
    return null;
  }
  const { text } = read;
  const kind = kindOf(file);
  const isPage = from === "page" || (from === null && (kind === "html" || kind === "text"));
  const format = isPage ? null : (from ?? formatOf(text, file));
  if (!format)
    return { page: { id: nameOf(file), content: text, ...(kind && kind !== "ndjson" && { input: kind }) } };
  try {
    const { timeline, losses } = readFormat(text, format);
    for (const loss of losses) say(`${nameOf(file)}: ${loss}.`);
    return { timeline };
  } catch (error) {
    if (!(error instanceof NewsTimelineError)) throw error;
    say(`${nameOf(file)}: ${error.message}`);
    return null;
  }
}

/** All files as one timeline; null where none could be read. */
async function readAll(
  files: readonly string[],
  from: string | null,
  options: ExtractOptions,
): Promise<{ timeline: Timeline | null; failed: boolean }> {
  const timelines: Timeline[] = [];
  const pages: PageInput[] = [];
  let failed = false;
  for (const file of files) {
    const read = await readFile(file, from);
    if (!read) failed = true;
    else if ("page" in read) pages.push(read.page);
    else timelines.push(read.timeline);
  }
  if (pages.length)
    try {
      timelines.unshift(await extractTimeline(pages, options));
    } catch (error) {
      if (!(error instanceof NewsTimelineError)) throw error;
      failed = true;
      say(`${pages.map(({ id }) => id).join(", ")}: ${error.message}`);
    }
  return { timeline: timelines.length ? joinTimelines(timelines) : null, failed };
}

/** Runs `render`: reads every input, prints one timeline of all, and answers with the exit code. */
export async function runRender(given: RenderArguments): Promise<number> {
  const { files, to, from, width, picture, options } = given;
  const { timeline, failed } = await readAll(files, from, options);
  if (!timeline) return 1;
  const how = { width, picture, ...(options.language && { language: options.language }) };
  if (to === "html") process.stdout.write(renderHtml(timeline, how));
  else if (to === "svg") process.stdout.write(renderSvg(timeline, how));
  else {
    const { text, losses } = writeFormat(timeline, to);
    for (const loss of losses) say(`${to}: ${loss}.`);
    process.stdout.write(text);
  }
  return failed ? 1 : 0;
}
