import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";
import { WEIGHTS } from "../../src/events/salience.js";

const ORDINALS = [
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
];
/** A year of stories: each tells news of its own, and all come back to the collapse of the mill in March. */
const stories = ORDINALS.map((name, at) => ({
  title: `Inquiry ${name} into the Harrow mill`,
  publisher: `The ${name} Post`,
  published: `2024-${String(at + 1).padStart(2, "0")}-28`,
  body:
    `Inspector ${name} visited the town of ${name}ham on Monday. ` +
    (at >= 2 ? "The Harrow mill collapsed on March 4, 2024, and killed nine workers. " : "") +
    `The council repaired bridge ${name} in 19${at + 30}.`,
}));

describe("the events of many articles", () => {
  it("are led by what the articles keep coming back to", async () => {
    const { events } = await extractTimeline(stories, { maxEvents: 1 });
    assert.deepEqual(
      events.map(({ date, sources }) => [date, sources.length]),
      [["2024-03-04", 10]],
    );
    assert.ok(events[0]!.because!.includes("10 mentions") && events[0]!.because!.includes("10 publishers"));
  });

  it("are at most as many as asked for, those of the highest rank, in order of time", async () => {
    const all = (await extractTimeline(stories)).events;
    const some = (await extractTimeline(stories, { maxEvents: 7 })).events;
    assert.equal(some.length, 7);
    const ranks = all.map(({ salience }) => salience!).sort((a, b) => b - a);
    assert.ok(some.every(({ salience }) => salience! >= ranks[6]!));
    const order = all.map(({ id }) => id);
    assert.deepEqual(
      some.map(({ id }) => id),
      order.filter((id) => some.some((event) => event.id === id)),
    );
    assert.equal((await extractTimeline(stories, { maxEvents: 999 })).events.length, all.length);
  });
});

describe("the weights of salience", () => {
  it("are shares of one", () => {
    const weights = Object.values(WEIGHTS);
    assert.ok(weights.every((weight) => weight >= 0));
    assert.equal(weights.reduce((sum, weight) => sum + weight, 0).toFixed(6), "1.000000");
  });

  it("rank events in 0…1", async () => {
    for (const { salience } of (await extractTimeline(stories)).events)
      assert.ok(salience! >= 0 && salience! <= 1, String(salience));
  });
});
