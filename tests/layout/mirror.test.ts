import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isLeftward, mirrored } from "../../src/layout/mirror.js";
import { timelineSvg } from "../../src/render/static-svg.js";
import { dated, event, horizontal, timelineOf, timelines, widths } from "./timelines.js";

/** Whether two scenes are alike but for the last digits in which sums of floats differ. */
function assertAlike(a: unknown, b: unknown, place = "scene"): void {
  if (typeof a === "number" && typeof b === "number" && Number.isFinite(a))
    return assert.ok(Math.abs(a - b) < 1e-3, `${place}: ${a} is not ${b}`);
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null)
    return assert.equal(a, b, place);
  assert.deepEqual(Object.keys(a), Object.keys(b), place);
  for (const [key, value] of Object.entries(a))
    assertAlike(value, (b as Record<string, unknown>)[key], `${place}.${key}`);
}

test("mirrored twice, a scene is what it was; once, what came first stands at the right", () => {
  fc.assert(
    fc.property(timelines, widths, (timeline, width) => {
      const scene = horizontal(timeline, { width });
      const turned = mirrored(scene);
      for (const { left, width: wide } of turned.labels)
        assert.ok(left > -0.01 && left + wide < width + 0.01);
      for (const { x0, x1 } of [...turned.marks, ...turned.folds]) assert.ok(x0 <= x1);
      assertAlike(mirrored(turned), scene);
    }),
    { numRuns: 60 },
  );
  const { marks } = mirrored(horizontal(dated("1966", "2001-05-04", "2010/..")));
  const [first, second, third] = ["e0", "e1", "e2"].map((id) => marks.find((mark) => mark.id === id)!);
  assert.ok(first!.x0 > second!.x1 && second!.x0 > third!.x1);
  assert.ok(third!.openStart && !third!.openEnd);
});

test("which languages run to the left", () => {
  assert.deepEqual(["ar", "fa-IR", "he", "ur", "az-Arab"].map(isLeftward), Array(5).fill(true));
  assert.deepEqual(["en", "ja", "az", "ru-RU"].map(isLeftward), Array(4).fill(false));
  const options = { width: 900, height: 500, scale: "linear", title: "T" } as const;
  const [latin, arabic] = ["en", "ar"].map((language) =>
    timelineSvg(timelineOf([event("a", "1966", { title: "First" }), event("b", "2001", { title: "Then" })]), {
      ...options,
      language,
    }),
  );
  const placeOf = (svg: string, title: string): number =>
    Number(new RegExp(`<text x="([\\d.]+)"[^>]*>${title}<`).exec(svg)![1]);
  assert.ok(placeOf(latin!, "First") < placeOf(latin!, "Then"));
  assert.ok(placeOf(arabic!, "First") > placeOf(arabic!, "Then"));
});

test("accounts that differ are joined where they put the event, and only those", () => {
  const accounts = ["2025-07-08", "2025-07-20", "2025-07-08"].map((date) => ({ date, sources: [] }));
  const scene = horizontal(
    timelineOf([
      { ...event("a", "2025-07-08"), accounts },
      { ...event("b", "2025-07-30"), accounts: accounts.slice(0, 1) },
      event("c", "2025-06-01"),
    ]),
    { scale: "linear" },
  );
  assert.equal(scene.disputes.length, 1);
  const places = scene.disputes[0]!;
  assert.equal(places.length, 2);
  assert.equal(places[0], scene.marks.find(({ id }) => id === "a")!.x0);
  assert.ok(places[1]! > places[0]!);
});
