import { joinTimelines } from "../model/join.js";
import type { ExtractOptions, PageInput, Reader } from "../model/page.js";
import { readTimeline, type Timeline } from "../model/timeline.js";
import { applyOverrides, readOverrides } from "./overrides.js";

/**
 * What others make of a Timeline before it is cut to the events that matter: titles of a newsroom's own model, then what
 * a person has corrected.
 * @throws {NewsTimelineError} `overrides-invalid`; what the reader throws goes through
 */
export async function revise(timeline: Timeline, { overrides, reader }: ExtractOptions): Promise<Timeline> {
  let revised = timeline;
  if (reader?.title) {
    const events = [];
    for (const event of timeline.events) {
      const title = await reader.title(event);
      events.push(title?.trim() ? { ...event, title: title.trim() } : event);
    }
    revised = { ...timeline, events };
  }
  return overrides ? applyOverrides(revised, readOverrides(overrides)) : revised;
}

/**
 * Gives each page to a newsroom's own reader; what it leaves goes to the engine.
 * @throws {NewsTimelineError} `timeline-invalid` where the reader's answer is none
 */
export async function readWith(
  read: NonNullable<Reader["read"]>,
  pages: readonly PageInput[],
  engine: (rest: readonly PageInput[]) => Promise<Timeline>,
): Promise<Timeline> {
  const told: Timeline[] = [];
  const rest: PageInput[] = [];
  for (const page of pages) {
    const timeline = await read(page);
    if (timeline) told.push(readTimeline(timeline));
    else rest.push(page);
  }
  if (rest.length > 0 || told.length === 0) told.unshift(await engine(rest));
  return joinTimelines(told);
}
