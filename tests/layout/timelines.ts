import fc from "fast-check";
import { formatDate, utc } from "../../src/model/edtf.js";
import type { EventKind, TimelineEvent } from "../../src/model/event.js";
import { emptyTimeline, type Timeline } from "../../src/model/timeline.js";
import type { HorizontalScene, Measure, Viewport } from "../../src/layout/scene.js";
import { layoutTimeline } from "../../src/layout/layout-timeline.js";

export function event(id: string, date: string, rest: Partial<TimelineEvent> = {}): TimelineEvent {
  return { id, date, title: `What happened in ${date}`, kind: "past", sources: [], ...rest };
}

export function timelineOf(events: TimelineEvent[]): Timeline {
  return { ...emptyTimeline(), events };
}

/** A title of `id` and a date is enough where the date is what is tested. */
export function dated(...dates: string[]): Timeline {
  return timelineOf(dates.map((date, i) => event(`e${i}`, date)));
}

/** Every glyph half as wide as it is high: what matters is that the measure is the same each time. */
export const measure: Measure = (text, style) =>
  text.length * (style === "strong" ? 8 : style === "title" ? 7.5 : 6.5);

export function viewport(rest: Partial<Viewport> = {}): Viewport {
  return {
    width: 1200,
    height: 600,
    layout: "horizontal",
    scale: "auto",
    language: "en-GB",
    visible: null,
    pinned: null,
    now: null,
    ...rest,
  };
}

export function horizontal(timeline: Timeline, rest: Partial<Viewport> = {}): HorizontalScene {
  const scene = layoutTimeline(timeline, viewport(rest), measure);
  if (scene.layout !== "horizontal") throw new Error("Expected a horizontal scene.");
  return scene;
}

const year = fc.oneof(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: -700, max: 2090 }));

const date = fc
  .record({
    year,
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    form: fc.constantFrom(
      "year",
      "month",
      "day",
      "day",
      "day",
      "decade",
      "interval",
      "since",
      "until",
      "about",
      "minute",
    ),
  })
  .map(({ year, month, day, form }) => {
    const full = formatDate(year, month, day);
    switch (form) {
      case "year":
        return formatDate(year);
      case "month":
        return formatDate(year, month);
      case "decade":
        return year > 0 ? `${formatDate(year).slice(0, 3)}X` : formatDate(year);
      case "interval":
        return `${full}/${formatDate(year + 2, month)}`;
      case "since":
        return `${formatDate(year, month)}/..`;
      case "until":
        return `../${full}`;
      case "about":
        return `${formatDate(year)}~`;
      case "minute":
        return `${full}T12:${String(day).padStart(2, "0")}Z`;
      default:
        return full;
    }
  });

const burst = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    days: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }),
  })
  .map(({ month, days }) => days.map((day) => formatDate(2025, month, day)));

/** Timelines as news has them, and as it does not: bursts beside centuries, doubles, long titles, open ends. */
export const timelines: fc.Arbitrary<Timeline> = fc
  .record({
    scattered: fc.array(date, { minLength: 1, maxLength: 30 }),
    burst,
    title: fc.constantFrom(
      "A",
      "Two words",
      "A title of the length that most of them have",
      "Supercalifragilistic".repeat(12),
    ),
    seed: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ scattered, burst, title, seed }) =>
    timelineOf(
      [...scattered, ...burst].map((value, i) =>
        event(`e${i}`, value, {
          title: `${title} ${i}`,
          kind: (["past", "planned", "recurring"] as EventKind[])[(i * seed) % 3]!,
          salience: ((i * seed) % 11) / 10,
        }),
      ),
    ),
  );

export const widths = fc.integer({ min: 560, max: 2000 });

export { utc };
