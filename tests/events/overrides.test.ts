import { Ajv } from "ajv";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { applyOverrides, readOverrides } from "../../src/events/overrides.js";
import { extractTimeline } from "../../src/extract.js";
import type { Change, Overrides } from "../../src/model/overrides.js";
import type { Timeline } from "../../src/model/timeline.js";
import { projectFile } from "../project.js";

const BODY =
  "In 1966, a party of delegates laid flowers at the cemetery. The governments built the memorial in 2001. " +
  "On July 8, the emperor visited the memorial. The queen opened the museum on July 9.";
const article = { title: "Emperor bows at the memorial", published: "2025-07-17", body: BODY };
const read = (): Promise<Timeline> => extractTimeline(article);
const of = (...changes: Overrides["changes"]): Overrides => ({ version: 1, changes });
const eventOn = (timeline: Timeline, date: string) => timeline.events.find((event) => event.date === date)!;
const datesOf = ({ events }: Timeline): string[] => events.map(({ date }) => date);

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(projectFile("src/model/overrides.schema.json"), "utf8")) as object,
);
/** The timeline with one change to the event of a date. */
const changed = async (date: string, change: Omit<Change, "event">): Promise<Timeline> => {
  const timeline = await read();
  const overrides = of({ event: eventOn(timeline, date).id, ...change });
  assert.ok(validate(overrides), JSON.stringify(validate.errors));
  return applyOverrides(timeline, readOverrides(overrides));
};

describe("an override", () => {
  it("gives another title and keeps the one that was read", async () => {
    const event = eventOn(await changed("1966", { title: "First delegates come" }), "1966");
    assert.equal(event.title, "First delegates come");
    assert.match(event.edited!["title"]!, /delegates laid flowers/);
  });

  it("gives another date, by which the event is put in its place", async () => {
    const timeline = await changed("1966", { date: "2010-05" });
    assert.deepEqual(datesOf(timeline), ["2001", "2010-05", "2025-07-08", "2025-07-09"]);
    assert.equal(eventOn(timeline, "2010-05").edited!["date"], "1966");
  });

  it("hides and pins", async () => {
    assert.equal(eventOn(await changed("1966", { hidden: true }), "1966").hidden, true);
    assert.equal(eventOn(await changed("1966", { pinned: true }), "1966").pinned, true);
  });

  it("merges events into one with the sources of all", async () => {
    const other = eventOn(await read(), "2025-07-09").id;
    const timeline = await changed("2025-07-08", { merge: [other] });
    assert.deepEqual(datesOf(timeline), ["1966", "2001", "2025-07-08"]);
    assert.equal(eventOn(timeline, "2025-07-08").sources.length, 2);
  });

  it("splits an event; the first part keeps its id", async () => {
    const before = eventOn(await read(), "2001");
    const timeline = await changed("2001", {
      split: [
        { sources: [0], title: "Memorial begun", date: "2000" },
        { sources: [0], title: "Memorial built" },
      ],
    });
    const parts = timeline.events.filter(({ title }) => title.startsWith("Memorial"));
    assert.deepEqual(
      parts.map(({ date, title, sources }) => [date, title, sources.length]),
      [
        ["2000", "Memorial begun", 1],
        ["2001", "Memorial built", 1],
      ],
    );
    assert.equal(parts[0]!.id, before.id);
    assert.notEqual(parts[1]!.id, before.id);
  });

  it("adds an event", async () => {
    const overrides = of({ add: { date: "1990-01-02", title: "Wall falls" } });
    assert.ok(validate(overrides));
    const timeline = applyOverrides(await read(), overrides);
    assert.deepEqual(datesOf(timeline), ["1966", "1990-01-02", "2001", "2025-07-08", "2025-07-09"]);
    assert.deepEqual(eventOn(timeline, "1990-01-02").sources, []);
  });

  it("finds an event whose id is gone by its quote", async () => {
    const timeline = await read();
    const { quote } = eventOn(timeline, "2001").sources[0]!;
    const edited = await extractTimeline({
      ...article,
      title: "Another title",
      body: BODY.replace("built", "raised"),
    });
    const change = { event: eventOn(timeline, "2001").id, quote, title: "Memorial stands" };
    assert.ok(!edited.events.some(({ id }) => id === change.event), "the id is the same");
    assert.equal(eventOn(applyOverrides(edited, of(change)), "2001").title, "Memorial stands");
  });

  it("that fits no event is said in a warning, and changes nothing", async () => {
    const timeline = await read();
    const { events, warnings } = applyOverrides(timeline, of({ event: "e-gone", title: "Nothing" }));
    assert.deepEqual(events, timeline.events);
    assert.ok(
      warnings.some(({ code, message }) => code === "override-unmatched" && message.includes("e-gone")),
    );
  });

  it("leaves the given timeline as it was", async () => {
    const timeline = await read();
    const copy = structuredClone(timeline);
    applyOverrides(timeline, of({ event: timeline.events[0]!.id, title: "Other", date: "1800" }));
    assert.deepEqual(timeline, copy);
  });

  it("is applied where a page is read, before the events that matter are chosen", async () => {
    const plain = await read();
    const lowest = [...plain.events].sort((a, b) => a.salience! - b.salience!)[0]!;
    const { events } = await extractTimeline(article, {
      maxEvents: 1,
      overrides: of({ event: lowest.id, pinned: true, title: "Kept" }),
    });
    assert.deepEqual(
      events.map(({ title }) => title),
      ["Kept"],
    );
  });
});

describe("overrides that are none", () => {
  const wrong: [value: unknown, says: RegExp][] = [
    [null, /not an object/],
    [{ version: 2, changes: [] }, /"version" is not 1/],
    [{ version: 1 }, /not a list/],
    [of(7 as never), /change 1 is not an object/],
    [of({} as never), /neither "event" nor "add"/],
    [of({ event: "e", date: "last week" }), /"date" of change 1/],
    [of({ event: "e", title: " " }), /"title" of change 1/],
    [of({ event: "e", kind: "future" as never }), /"kind" of change 1/],
    [of({ event: "e", hidden: "yes" as never }), /"hidden" of change 1/],
    [of({ event: "e", merge: "f" as never }), /"merge" of change 1/],
    [of({ event: "e", split: [{}] as never }), /a part of change 1/],
    [of({ add: { title: "Alone" } as never }), /adds no "title" and "date"/],
  ];
  for (const [value, says] of wrong)
    it(`are refused: ${says.source}`, () =>
      assert.throws(
        () => readOverrides(value),
        (error: Error & { code?: string }) => error.code === "overrides-invalid" && says.test(error.message),
      ));
});

describe("a reader of a newsroom's own", () => {
  it("gives titles; null leaves them", async () => {
    const plain = await read();
    const { events } = await extractTimeline(article, {
      reader: { title: async ({ date, title }) => (date === "2001" ? `${title}!` : null) },
    });
    assert.deepEqual(
      events.map(({ title }) => title),
      plain.events.map(({ date, title }) => (date === "2001" ? `${title}!` : title)),
    );
  });

  it("reads pages in place of the engine, which reads the others", async () => {
    const own: Timeline = {
      ...(await read()),
      articles: [],
      undated: [],
      warnings: [],
      pages: [{ id: "own" }],
    };
    const timeline = await extractTimeline(
      [
        { id: "own", content: "What only it can read." },
        { id: "other", content: "Bridge shut\nThe bridge was built in 1894 by the town of Lenn." },
      ],
      { reader: { read: async ({ id }) => (id === "own" ? own : null) } },
    );
    assert.deepEqual(timeline.pages, [{ id: "other" }, { id: "own" }]);
    assert.equal(timeline.events.length, 1 + own.events.length);
    assert.ok(timeline.events.some(({ date }) => date === "1894"));
  });

  it("is refused where it gives no timeline", async () => {
    await assert.rejects(
      extractTimeline(article, { reader: { read: async () => ({ version: 3 }) as never } }),
      (error: Error & { code?: string }) => error.code === "timeline-invalid",
    );
  });
});
