import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseEdtf } from "../../src/model/edtf.js";
import type { TimelineEvent } from "../../src/model/event.js";
import { eventsInTime } from "../../src/layout/events-in-time.js";
import { Tournament } from "../../src/layout/tournament.js";
import { event, timelineOf } from "./timelines.js";

/** Some of them begin together: a century, a year, a month, a day, intervals, and what is no date. */
const DATES = [
  "19XX",
  "1900",
  "1900-01",
  "1900-01-01",
  "1900-01-01/1904",
  "1900-01-01/..",
  "1900-02",
  "no date",
];

const many = fc.array(
  fc.record({
    date: fc.constantFrom(...DATES),
    number: fc.integer({ min: 0, max: 40 }),
    hidden: fc.boolean(),
  }),
  { maxLength: 80 },
);

const shown = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  eventsInTime(timelineOf([...events])).events;

const startOf = ({ date }: TimelineEvent): number => parseEdtf(date)?.start ?? Infinity;

test("events stand in one order, whichever they came in", () => {
  fc.assert(
    fc.property(many, (given) => {
      const events = given.map(({ date, number, hidden }, i) =>
        event(`e${number}-${i}`, date, hidden ? { hidden } : {}),
      );
      const inOrder = events.toSorted((a, b) => startOf(a) - startOf(b));
      assert.deepEqual(shown(inOrder), shown(events));
      assert.deepEqual(shown(inOrder.toReversed()), shown(events));
    }),
  );
});

test("of those that begin together the longer come first, then numbered ids as they count", () => {
  const ids = shown([
    event("e10", "1900-01-01"),
    event("e9", "1900-01-01"),
    event("month", "1900-01"),
    event("e11", "1900-01-01", { hidden: true }),
    event("year", "1900"),
    event("e8", "1900-01-01"),
  ]).map(({ id }) => id);
  assert.deepEqual(ids, ["year", "month", "e8", "e9", "e10"]);
});

test("the weightiest of any stretch come first", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 70 }),
      fc.nat(),
      fc.nat(),
      (weights, a, b) => {
        const tournament = new Tournament(weights);
        const [from, to] = [a % (weights.length + 1), b % (weights.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const all = weights.map((_, i) => i).slice(from, to);
        const sorted = all.sort((x, y) => (tournament.beats(x, y) ? -1 : 1));
        assert.deepEqual(tournament.best(from, to, weights.length), sorted);
        assert.deepEqual(tournament.best(from, to, 3), sorted.slice(0, 3));
      },
    ),
  );
});
