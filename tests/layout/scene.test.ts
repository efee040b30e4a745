import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseEdtf } from "../../src/model/edtf.js";
import { pannedRange, toPx, toTime, zoomedRange } from "../../src/layout/scale.js";
import type { HorizontalScene, Label } from "../../src/layout/scene.js";
import { layoutTimeline } from "../../src/layout/layout-timeline.js";
import { event, horizontal, measure, timelineOf, timelines, viewport, widths } from "./timelines.js";

const MODES = fc.constantFrom("auto" as const, "linear" as const, "folded" as const);

function forAnyScene(check: (scene: HorizontalScene) => void): void {
  fc.assert(
    fc.property(timelines, widths, MODES, (timeline, width, scale) =>
      check(horizontal(timeline, { width, scale })),
    ),
    { numRuns: 150 },
  );
}

const overlap = (a: Label, b: Label): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

test("labels never overlap", () => {
  forAnyScene(({ labels }) => {
    for (const [i, a] of labels.entries())
      for (const b of labels.slice(i + 1)) assert.ok(!overlap(a, b), `${a.id} lies over ${b.id}`);
  });
});

test("no leader crosses a label", () => {
  forAnyScene(({ labels }) => {
    for (const a of labels)
      for (const b of labels) {
        const [y0, y1] = [Math.min(...a.leader), Math.max(...a.leader)];
        const over = a.x > b.left && a.x < b.left + b.width && y0 < b.top + b.height && y1 > b.top;
        assert.ok(!over, `the leader of ${a.id} crosses ${b.id}`);
      }
  });
});

test("no label leaves the frame or enters the overview", () => {
  forAnyScene(({ labels, width, overview }) => {
    for (const { id, left, top, width: wide, height } of labels) {
      assert.ok(left >= -0.01 && left + wide <= width + 0.01, `${id} leaves at a side`);
      assert.ok(top >= 0 && top + height <= overview.top, `${id} leaves above or below`);
    }
  });
});

test("no label enters the axis and its ticks", () => {
  forAnyScene(({ labels, axis }) => {
    for (const { side, top, height } of labels)
      assert.ok(side === "above" ? top + height < axis - 20 : top > axis + 44, side);
  });
});

test("the scale rises and can be turned round", () => {
  forAnyScene(({ scale }) => {
    const { domain, range } = scale;
    for (let i = 1; i < domain.length; i++) {
      assert.ok(domain[i]! > domain[i - 1]!);
      assert.ok(range[i]! > range[i - 1]!);
    }
    const [from, to] = [domain[0]!, domain.at(-1)!];
    for (let share = 0; share <= 1; share += 0.05) {
      const time = from + (to - from) * share;
      assert.ok(Math.abs(toTime(scale, toPx(scale, time)) - time) <= (to - from) * 1e-6);
    }
  });
});

test("the fitted scale fills the width", () => {
  forAnyScene(({ scale, width }) => {
    assert.ok(Math.abs(scale.range[0]!) < 1e-6);
    assert.ok(Math.abs(scale.range.at(-1)! - width) < 1e-6);
  });
});

// A band that holds something finer may be crossed by a fold: what it holds is then what is seen of it.
test("no date is folded away", () => {
  fc.assert(
    fc.property(timelines, widths, (timeline, width) => {
      const { folds, scale } = horizontal(timeline, { width, scale: "folded" });
      for (const { date } of timeline.events) {
        const { start, end } = parseEdtf(date)!;
        const [from, to] = [toPx(scale, Math.max(start, -8e15)), toPx(scale, Math.min(end, 8e15))];
        for (const fold of folds)
          assert.ok(from <= fold.x0 + 1e-6 || to >= fold.x1 - 1e-6, `${date} is folded away`);
      }
    }),
    { numRuns: 150 },
  );
});

test("there are never more folds than the width can carry, and longer ones are not narrower", () => {
  fc.assert(
    fc.property(timelines, widths, (timeline, width) => {
      const { folds } = horizontal(timeline, { width, scale: "folded" });
      assert.ok(folds.length <= Math.min(7, Math.floor(width / 130)));
      const hidden = (i: number): number => folds[i]!.empty[1] - folds[i]!.empty[0];
      const order = [...folds.keys()].sort((a, b) => hidden(a) - hidden(b));
      for (const [k, i] of order.entries()) {
        const before = folds[order[k - 1] ?? i]!;
        assert.ok(folds[i]!.x1 - folds[i]!.x0 >= before.x1 - before.x0 - 1e-6);
      }
    }),
    { numRuns: 100 },
  );
});

test("the same input gives the same scene, whatever the order of the events", () => {
  fc.assert(
    fc.property(timelines, widths, (timeline, width) => {
      const again = structuredClone(timeline);
      const first = layoutTimeline(timeline, viewport({ width }), measure);
      assert.deepEqual(layoutTimeline(again, viewport({ width }), measure), first);
      const turned = { ...again, events: [...again.events].reverse() };
      assert.deepEqual(layoutTimeline(turned, viewport({ width }), measure), first);
    }),
    { numRuns: 60 },
  );
});

test("while zooming, labels stay apart, the axis stays where it is and folds keep their width", () => {
  fc.assert(
    fc.property(
      timelines,
      fc.double({ min: 0.02, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (timeline, share, at) => {
        const fitted = horizontal(timeline);
        const [x0, x1] = [at * (1 - share) * 1200, (at * (1 - share) + share) * 1200];
        const zoomed = horizontal(timeline, {
          visible: [toTime(fitted.scale, x0), toTime(fitted.scale, x1)],
        });
        assert.equal(zoomed.axis, fitted.axis);
        assert.equal(zoomed.height, fitted.height);
        for (const [i, a] of zoomed.labels.entries())
          for (const b of zoomed.labels.slice(i + 1)) assert.ok(!overlap(a, b));
        for (const fold of zoomed.folds) {
          const same = fitted.folds.find(({ empty }) => empty[0] === fold.empty[0])!;
          assert.ok(Math.abs(fold.x1 - fold.x0 - (same.x1 - same.x0)) < 1e-3);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test("while zooming in, no label that is in view goes, and none changes its row, its side or its lines", () => {
  fc.assert(
    fc.property(timelines, fc.double({ min: 0, max: 1, noNaN: true }), (timeline, at) => {
      let scene = horizontal(timeline);
      const placed = new Map<string, string>();
      for (let step = 0; step < 24; step++) {
        const range = zoomedRange(scene.scale, scene.width, 1.3, at * scene.width);
        if (!range) return;
        const next = horizontal(timeline, { visible: range });
        for (const { id, x } of scene.labels) {
          const moved = toPx(next.scale, toTime(scene.scale, x));
          const isIn = moved > 1 && moved < next.width - 1;
          assert.ok(!isIn || next.labels.some((label) => label.id === id), `${id} goes at step ${step}`);
        }
        for (const { id, side, row, align, lines } of next.labels) {
          const place = [side, row, align, ...lines].join();
          assert.equal(placed.get(id) ?? place, place);
          placed.set(id, place);
        }
        scene = next;
      }
    }),
    { numRuns: 60 },
  );
});

test("moving along the axis changes no label that stays in view", () => {
  fc.assert(
    fc.property(timelines, fc.double({ min: 0.05, max: 0.4, noNaN: true }), (timeline, share) => {
      const fitted = horizontal(timeline);
      const view = (from: number): HorizontalScene => {
        const ends = [from, from + share * fitted.width].map((x) => toTime(fitted.scale, x));
        return horizontal(timeline, { visible: [ends[0]!, ends[1]!] });
      };
      const scene = view(0.2 * fitted.width);
      const range = pannedRange(scene.scale, scene.width, 150);
      const next = horizontal(timeline, { visible: range });
      for (const { id, x, side, row } of scene.labels) {
        const same = next.labels.find((label) => label.id === id);
        const moved = toPx(next.scale, toTime(scene.scale, x));
        if (moved > 1 && moved < next.width - 1) assert.deepEqual([same?.side, same?.row], [side, row]);
      }
    }),
    { numRuns: 60 },
  );
});

test("the most salient event always has a label in the fitted picture", () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      const most = Math.max(...timeline.events.map(({ salience }) => salience!));
      const { labels } = horizontal(timeline);
      assert.ok(labels.some(({ id }) => timeline.events.find((event) => event.id === id)!.salience === most));
    }),
    { numRuns: 60 },
  );
});

test("a year whose middle lies beyond an axis that ends in its January has its label as well", () => {
  const rows: [string, string, number][] = [
    ["e0", "0000", 0],
    ["e1", "0000", 0.7],
    ["e2", "1990", 0.3],
    ["e3", "2025", 1],
    ["e4", "1990", 0.6],
    ["e5", "2025-01-02", 0.2],
    ["e6", "2025-01-01", 0.9],
  ];
  const { labels } = horizontal(
    timelineOf(rows.map(([id, date, salience]) => event(id, date, { salience, title: `A ${id}` }))),
  );
  assert.ok(labels.some(({ id }) => id === "e3"));
});

test("a pinned event has a label wherever it is in view", () => {
  fc.assert(
    fc.property(timelines, fc.nat(), (timeline, n) => {
      const pinned = timeline.events[n % timeline.events.length]!.id;
      assert.ok(horizontal(timeline, { pinned }).labels.some(({ id }) => id === pinned));
    }),
    { numRuns: 100 },
  );
});

test("no leader crosses the texts of the axis, and what a fold says touches no tick", () => {
  forAnyScene(({ labels, ticks, folds, axis }) => {
    const ofFolds = folds
      .filter(({ text }) => text)
      .map(({ x0, x1, text, level }) => ({ textX: (x0 + x1) / 2, text, level }));
    const half = ({ text, level }: { text: string; level: 0 | 1 }): number =>
      measure(text, level ? "context" : "tick") / 2;
    for (const text of [...ticks, ...ofFolds])
      for (const { side, x, leader, id } of labels) {
        const across = side === "below" && Math.abs(x - text.textX) < half(text);
        assert.ok(!across || leader[0] > axis + (text.level ? 38 : 22), `${id} crosses “${text.text}”`);
      }
    for (const fold of ofFolds)
      for (const tick of ticks.filter(({ level }) => level === fold.level))
        assert.ok(
          Math.abs(tick.textX - fold.textX) >= half(tick) + half(fold),
          `${fold.text} on ${tick.text}`,
        );
  });
});
