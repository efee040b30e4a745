import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { emptyTimeline, NewsTimelineError, readTimeline } from "../../src/model/timeline.js";

const EVENT = { id: "e-1", date: "1966", title: "First delegates come", kind: "past", sources: [] };

describe("reading a timeline", () => {
  it("takes the least that one needs, and fills in the lists that may be absent", () => {
    const timeline = readTimeline({ version: 1, events: [EVENT] });
    assert.deepEqual(timeline, { ...emptyTimeline(), events: [EVENT] });
  });

  it("keeps what it does not know", () => {
    const timeline = readTimeline({
      version: 1,
      events: [{ ...EVENT, pinned: true }],
      pages: [{ id: "a.txt" }],
    });
    assert.equal(timeline.events[0]!.pinned, true);
    assert.deepEqual(timeline.pages, [{ id: "a.txt" }]);
  });

  const refusals: [what: string, value: unknown, says: RegExp][] = [
    ["nothing", undefined, /not an object/],
    ["null", null, /not an object/],
    ["a text", "version 1", /not an object/],
    ["a list of events", [EVENT], /not an object/],
    ["no version", { events: [] }, /"version" is not 1/],
    ["a version to come", { version: 2, events: [] }, /"version" is not 1/],
    ["no events", { version: 1 }, /"events" is not a list/],
    ["events that are no list", { version: 1, events: { 0: EVENT } }, /"events" is not a list/],
    ["an event that is a text", { version: 1, events: [EVENT, "1966"] }, /event 2 is not an object/],
    ["an event without an id", { version: 1, events: [{ ...EVENT, id: undefined }] }, /event 1 has no "id"/],
    [
      "an event with a year for its date",
      { version: 1, events: [{ ...EVENT, date: 1966 }] },
      /event 1 has no "date"/,
    ],
    [
      "an event without a title",
      { version: 1, events: [{ ...EVENT, title: null }] },
      /event 1 has no "title"/,
    ],
    [
      "an event of another kind",
      { version: 1, events: [EVENT, { ...EVENT, kind: "future" }] },
      /event 2 has no "kind"/,
    ],
    [
      "an event without sources",
      { version: 1, events: [{ ...EVENT, sources: undefined }] },
      /event 1 has no "sources"/,
    ],
    [
      "a summary that is a list",
      { version: 1, events: [{ ...EVENT, summary: ["a"] }] },
      /event 1 has a "summary" that is no text/,
    ],
    [
      "entities that are one name",
      { version: 1, events: [{ ...EVENT, entities: "Mongolia" }] },
      /event 1 has "entities" that are no list of texts/,
    ],
    [
      "a source without its quote",
      { version: 1, events: [{ ...EVENT, sources: [{ article: "a1" }] }] },
      /event 1 has a source without "article" or "quote"/,
    ],
    ["articles by name", { version: 1, events: [], articles: { a1: {} } }, /"articles" is not a list/],
    ["an article that is null", { version: 1, events: [], articles: [null] }, /article 1 is not an object/],
    [
      "an article whose publisher is an object",
      { version: 1, events: [], articles: [{ id: "a1", publisher: { name: "A" } }] },
      /article 1 has a "publisher" that is no text/,
    ],
  ];
  for (const [what, value, says] of refusals)
    it(`refuses ${what}`, () =>
      assert.throws(
        () => readTimeline(value),
        (error) => {
          assert.ok(error instanceof NewsTimelineError);
          assert.equal(error.code, "timeline-invalid");
          assert.match(error.message, says);
          return true;
        },
      ));
});
