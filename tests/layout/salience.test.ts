import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatDay, utc } from "../../src/model/edtf.js";
import type { Timeline } from "../../src/model/timeline.js";
import { eventsInTime } from "../../src/layout/events-in-time.js";
import { labelTexts } from "../../src/layout/label-texts.js";
import { MOST_LINES } from "../../src/layout/labels.js";
import { toPx, type Scale } from "../../src/layout/scale.js";
import { boxOf, collide, type Box, type Place } from "../../src/layout/seats.js";
import { anchorTime } from "../../src/layout/tiles.js";
import { event, horizontal, measure, timelineOf, timelines, viewport, widths } from "./timelines.js";

const DAYS = 40 * 365;
const DAY = 86_400_000;

/** Some days of forty years, and many events on and around a few of them; no two as salient as one another. */
const crowds: fc.Arbitrary<Timeline> = fc
  .record({
    scattered: fc.array(fc.integer({ min: 0, max: DAYS }), { minLength: 2, maxLength: 60 }),
    bursts: fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: DAYS }),
        count: fc.integer({ min: 1, max: 30 }),
        wide: fc.constantFrom(1, 10, 300),
      }),
      { maxLength: 4 },
    ),
    words: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 }),
    step: fc.constantFrom(1, 37, 101, 197),
  })
  .map(({ scattered, bursts, words, step }) => {
    const days = [
      ...scattered,
      ...bursts.flatMap(({ day, count, wide }) =>
        Array.from({ length: count }, (_, i) => day + ((i * 7919) % wide)),
      ),
    ];
    return timelineOf(
      days.map((day, i) =>
        event(`e${i}`, formatDay(utc(1980) + day * DAY), {
          title: Array(words[i % words.length])
            .fill("word")
            .join(" "),
          // 499 is a prime: no two are the same.
          salience: ((i * step) % 499) / 499,
        }),
      ),
    );
  });

/** Where a leader stands: in a fold at its nearer edge. */
function leaderAt(scale: Scale, time: number): number {
  const { domain } = scale;
  for (let i = 1; i + 1 < domain.length; i += 2) {
    const [start, end] = [domain[i]!, domain[i + 1]!];
    if (time > start && time < end) return toPx(scale, time - start < end - time ? start : end);
  }
  return toPx(scale, time);
}

/** What has no label in the fitted picture although one would fit beside those of events at least as salient. */
function hiddenForLess(timeline: Timeline, width: number): string[] {
  const { labels, scale } = horizontal(timeline, { width });
  const time = eventsInTime(timeline);
  const textOf = labelTexts(time, width, viewport().language, measure);
  const labelled = new Set(labels.map(({ index }) => index));
  const places = labels.flatMap(({ side, row }): Place[] => [
    { side, row, align: "start" },
    { side, row, align: "end" },
  ]);
  const seated = labels.map((label) => ({
    salience: time.salience[label.index]!,
    box: { ...label, right: label.left + label.width } satisfies Box,
  }));
  return time.events.flatMap(({ id }, index) => {
    if (labelled.has(index)) return [];
    const x = leaderAt(scale, anchorTime(time, index));
    // The middle of a year that holds what the axis ends with may lie beyond its end.
    if (x < 0 || x > width) return [];
    const before = seated.filter(({ salience }) => salience >= time.salience[index]!);
    const text = textOf(index, MOST_LINES);
    const fits = places.find((place) => {
      const box = boxOf({ ...place, ...text }, x);
      // A hundredth of a pixel is rounding.
      return (
        box.left >= 0.01 && box.right <= width - 0.01 && !before.some((other) => collide(box, other.box))
      );
    });
    return fits ? [`${id} at ${x} fits ${JSON.stringify(fits)}`] : [];
  });
}

test("in the fitted picture no event is hidden for a less salient one", () => {
  fc.assert(
    fc.property(fc.oneof(timelines, crowds), widths, (timeline, width) =>
      assert.deepEqual(hiddenForLess(timeline, width), []),
    ),
    { numRuns: 300 },
  );
});
