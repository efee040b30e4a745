import assert from "node:assert/strict";
import { test } from "node:test";
import { scaleUtc } from "d3-scale";
import fc from "fast-check";
import { scaleFor, toPx, toTime, zoomedRange } from "../../src/layout/scale.js";
import type { Tick } from "../../src/layout/scene.js";
import { axisTicks } from "../../src/layout/ticks.js";
import { utc } from "../../src/model/edtf.js";
import { dated, horizontal, measure, timelines } from "./timelines.js";

function ticksBetween(from: number, to: number, width = 1000): Tick[] {
  return axisTicks({ domain: [from, to], range: [0, width] }, [[0, width]], [], width, "en-GB", measure)
    .ticks;
}

const texts = (ticks: Tick[], level: 0 | 1): string[] =>
  ticks.filter((tick) => tick.level === level).map(({ text }) => text);

test("years stand on 1 January, in steps that people count in", () => {
  const ticks = ticksBetween(utc(1960), utc(2030));
  assert.deepEqual(texts(ticks, 0), [
    "1960",
    "1965",
    "1970",
    "1975",
    "1980",
    "1985",
    "1990",
    "1995",
    "2000",
    "2005",
    "2010",
    "2015",
    "2020",
    "2025",
    "2030",
  ]);
  assert.deepEqual(texts(ticks, 1), []);
});

test("there is no year zero", () => {
  const ticks = ticksBetween(utc(-99), utc(101));
  assert.deepEqual(texts(ticks, 0), [
    "100 BCE",
    "80 BCE",
    "60 BCE",
    "40 BCE",
    "20 BCE",
    "20",
    "40",
    "60",
    "80",
    "100",
  ]);
  const byYear = ticksBetween(utc(-2), utc(3), 330);
  assert.deepEqual(texts(byYear, 0), ["3 BCE", "2 BCE", "1 BCE", "1", "2", "3"]);
});

test("months say their year, days their month, hours their day", () => {
  const months = ticksBetween(utc(2024, 11), utc(2025, 4) - 1);
  assert.deepEqual(texts(months, 1), [
    "November 2024",
    "December 2024",
    "January 2025",
    "February 2025",
    "March 2025",
  ]);
  const year = ticksBetween(utc(2024, 7), utc(2026) - 1);
  assert.deepEqual(texts(year, 1), ["2024", "2025"]);
  assert.equal(texts(year, 0)[0], "Jul");
  const hours = ticksBetween(utc(2025, 7, 18), utc(2025, 7, 19));
  assert.deepEqual(texts(hours, 1), ["18 July 2025", "19 July 2025"].slice(0, texts(hours, 1).length));
  assert.ok(texts(hours, 0).includes("12:00"));
});

test("where the level above has no room, the tick says it itself", () => {
  const { ticks, segments } = horizontal(
    dated("1966", "2001", "2025-07-08", "2025-07-09", "2025-07-10", "2026-01-02"),
    {
      scale: "folded",
      width: 700,
    },
  );
  assert.ok(segments.length > 1);
  for (const [x0, x1] of segments) {
    const inside = ticks.filter(({ x }) => x >= x0 && x <= x1);
    if (!inside.length) continue;
    assert.ok(
      inside.some(({ text }) => /\d{4}/.test(text)),
      `no year from ${x0} to ${x1}`,
    );
  }
});

test("a month that goes on after a fold is not said again", () => {
  const scale = {
    domain: [utc(2025, 7, 1), utc(2025, 7, 4), utc(2025, 7, 20), utc(2025, 7, 24)],
    range: [0, 90, 130, 250],
  };
  const segments = [
    [0, 90],
    [130, 250],
  ] as const;
  const { ticks } = axisTicks(scale, segments, [], 250, "en-GB", measure);
  assert.deepEqual(texts(ticks, 1), ["July 2025"]);
  assert.ok(texts(ticks, 0).includes("21"));
});

test("texts of one level never touch and stay within the frame", () => {
  fc.assert(
    fc.property(timelines, fc.integer({ min: 560, max: 1600 }), (timeline, width) => {
      const { ticks } = horizontal(timeline, { width });
      for (const level of [0, 1] as const) {
        let end = 0;
        for (const { textX, text } of ticks.filter((tick) => tick.level === level)) {
          const half = measure(text, level ? "context" : "tick") / 2;
          assert.ok(textX - half >= end - 1e-6, `“${text}” touches its neighbour`);
          assert.ok(textX + half <= width + 1e-6);
          end = textX + half;
        }
      }
    }),
    { numRuns: 80 },
  );
});

test("no tick stands in a fold", () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      const { ticks, folds } = horizontal(timeline, { scale: "folded" });
      for (const { x, text } of ticks)
        for (const fold of folds) assert.ok(x <= fold.x0 + 1e-6 || x >= fold.x1 - 1e-6, text);
    }),
    { numRuns: 60 },
  );
});

test("the scale's two lists give the same picture in D3", () => {
  fc.assert(
    fc.property(timelines, fc.double({ min: -0.2, max: 1.2, noNaN: true }), (timeline, share) => {
      const { scale } = horizontal(timeline, { scale: "folded" });
      const d3 = scaleUtc().domain(scale.domain).range(scale.range);
      const [from, to] = [scale.domain[0]!, scale.domain.at(-1)!];
      const time = Math.round(from + share * (to - from));
      assert.ok(Math.abs(d3(time) - toPx(scale, time)) < 1e-3);
    }),
    { numRuns: 100 },
  );
});

test("zooming keeps the time under the pointer", () => {
  fc.assert(
    fc.property(
      timelines,
      fc.integer({ min: 100, max: 1100 }),
      fc.double({ min: 1.2, max: 8, noNaN: true }),
      (timeline, x, factor) => {
        const { scale } = horizontal(timeline);
        const range = zoomedRange(scale, 1200, factor, x);
        if (!range) return;
        const zoomed = horizontal(timeline, { visible: range }).scale;
        const under = toTime(scale, x);
        // At the axis's ends the view stops, and at a second's width the zoom.
        if (zoomed.range[0]! > -1 || zoomed.range.at(-1)! < 1201) return;
        const rate = (zoomed.range[1]! - zoomed.range[0]!) / (zoomed.domain[1]! - zoomed.domain[0]!);
        if (rate > 0.03) return;
        assert.ok(Math.abs(toPx(zoomed, under) - x) < 0.5, `${toPx(zoomed, under)} instead of ${x}`);
      },
    ),
    { numRuns: 100 },
  );
});

test("a view inside a fold shows its edge instead", () => {
  const axis = {
    times: [0, 10, 1000, 1010],
    px: [0, 100, 100, 200],
    marks: [0, 0, 40, 40],
    folds: [{ start: 10, end: 1000, empty: [9, 1001] as const, width: 40 }],
  };
  const scale = scaleFor(axis, 300, [400, 500]);
  assert.ok(toTime(scale, 0) < toTime(scale, 300));
  assert.ok(scale.range.every(Number.isFinite));
});
