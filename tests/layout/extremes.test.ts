import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDate } from "../../src/model/edtf.js";
import type { Timeline } from "../../src/model/timeline.js";
import { event, horizontal, timelineOf } from "./timelines.js";

/** So many events, of which each date and title follows from its place. */
const made = (
  count: number,
  dateOf: (i: number) => string,
  titleOf = (i: number): string => `Number ${i}`,
): Timeline =>
  timelineOf(
    Array.from({ length: count }, (_, i) =>
      event(`e${i}`, dateOf(i), { title: titleOf(i), salience: ((i * 7) % 11) / 10 }),
    ),
  );
const apart = (i: number): string => formatDate(1900 + 3 * i, 1 + (i % 12), 1 + (i % 28));

const SETS: Readonly<Record<string, Timeline>> = {
  "all on one day": made(300, () => "2025-07-08"),
  "one a century": made(52, (i) => formatDate(-3000 + 100 * i)),
  "ten thousand of one minute": made(10_000, () => "2025-07-08T12:30Z"),
  "from before the common era to 2100": made(400, (i) =>
    formatDate(-700 + 7 * i, 1 + (i % 12), 1 + (i % 28)),
  ),
  "titles of one letter": made(40, apart, () => "A"),
  "titles of 500 letters": made(40, apart, (i) => `${"word ".repeat(99)}${i}`),
  "titles of 500 letters without a space": made(40, apart, () => "w".repeat(500)),
  "Arabic titles": made(40, apart, (i) => `وقّعت الحكومة اتفاقية جديدة بشأن التجارة ${i}`),
  "Thai titles": made(40, apart, (i) => `รัฐบาลลงนามในข้อตกลงการค้าฉบับใหม่กับประเทศเพื่อนบ้าน ${i}`),
  "titles of emoji": made(40, apart, () => "👩‍👩‍👧‍👦🇲🇳🏳️‍🌈".repeat(12)),
};

for (const [name, timeline] of Object.entries(SETS))
  test(`${name}: labels stand apart within the frame, the most salient has one, and all is so again`, () => {
    for (const width of [640, 1200])
      for (const scale of ["auto", "folded"] as const) {
        const scene = horizontal(timeline, { width, scale });
        const { labels, overview } = scene;
        assert.equal(scene.count, timeline.events.length);
        assert.ok(labels.length > 0 && labels.length < 100);
        for (const [i, a] of labels.entries()) {
          assert.ok(a.left >= -0.01 && a.left + a.width <= width + 0.01, `${a.id} leaves at a side`);
          assert.ok(a.top >= 0 && a.top + a.height <= overview.top, `${a.id} leaves above or below`);
          for (const b of labels.slice(i + 1))
            assert.ok(
              a.left >= b.left + b.width ||
                b.left >= a.left + a.width ||
                a.top >= b.top + b.height ||
                b.top >= a.top + a.height,
              `${a.id} lies over ${b.id}`,
            );
        }
        const most = Math.max(...timeline.events.map(({ salience }) => salience!));
        assert.ok(labels.some(({ event: { salience } }) => salience === most));
        assert.deepEqual(horizontal({ ...timeline }, { width, scale }), scene);
      }
  });
