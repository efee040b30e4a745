import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { TimelineEvent } from "../../src/model/event.js";
import { emptyTimeline, type Timeline } from "../../src/model/timeline.js";
import type { Gold, GoldEvent } from "./gold.js";
import { longestRun, rightDate, samePassage, score, wordsOf } from "./score.js";

const BRIDGE = "The old stone bridge over the Lenn was closed to lorries in 1994 after a crack was found.";
const FERRY = "A ferry took its place on 3 May 1995 and has crossed the river every day since then.";

const goldEvent = (id: string, date: string, quote: string, more: Partial<GoldEvent> = {}): GoldEvent => ({
  id,
  date,
  quote,
  title: id,
  salience: 2,
  ...more,
});

const gold = (events: GoldEvent[], more: Partial<Gold> = {}): Gold => ({
  page: "river",
  file: "river.txt",
  articles: [],
  events,
  negatives: [],
  ...more,
});

const event = (date: string, quote: string, title = "An event"): TimelineEvent => ({
  id: `${date} ${quote}`,
  date,
  title,
  kind: "past",
  sources: [{ article: "a1", quote, start: 0, end: quote.length }],
});

const timeline = (events: TimelineEvent[]): Timeline => ({ ...emptyTimeline(), events });

describe("the passage of an event", () => {
  it("is the gold's where most words stand in a row", () => {
    assert.equal(
      samePassage(BRIDGE, "the old stone bridge over the Lenn was closed to lorries in 1994"),
      true,
    );
    assert.equal(samePassage(BRIDGE, FERRY), false);
  });

  it("is not the gold's where its words are only scattered", () => {
    const scattered =
      "In 1994 a crack was seen, and the bridge, old and of stone, had no lorries over the Lenn.";
    assert.equal(samePassage(BRIDGE, scattered), false);
  });

  it("reads curly and straight quotation marks alike", () =>
    assert.deepEqual(wordsOf("The mayor’s “last” word"), ["the", "mayor's", "last", "word"]));

  it("measures rows of words", () => assert.equal(longestRun(["a", "b", "c", "d"], ["x", "b", "c", "a"]), 2));
});

describe("a date", () => {
  it("is right where it is the gold's, an accepted one, or inside the stretch", () => {
    const july = { value: "2025-07", accept: ["2025"], within: "2025-07-01/2025-07-18" };
    for (const right of ["2025-07", "2025", "2025-07-08"]) assert.equal(rightDate(july, right), true, right);
    for (const wrong of ["2025-07-19", "2024", "202X", "soon"])
      assert.equal(rightDate(july, wrong), false, wrong);
  });
});

describe("a score", () => {
  const two = gold([
    goldEvent("closed", "1994", BRIDGE, { salience: 3, titleMust: ["bridge", "closed|shut"] }),
    goldEvent("ferry", "1995-05-03", FERRY),
  ]);

  it("is full for the gold itself", () => {
    const { precision, recall, f1, mustRecall, titles } = score(
      timeline([event("1994", BRIDGE, "Old bridge shut to lorries"), event("1995-05-03", FERRY)]),
      two,
    );
    assert.deepEqual([precision, recall, f1, mustRecall, titles], [1, 1, 1, 1, 1]);
  });

  it("loses recall for what is missed, and must recall where that was needed", () => {
    const { precision, recall, mustRecall, details } = score(timeline([event("1995-05-03", FERRY)]), two);
    assert.deepEqual([precision, recall, mustRecall], [1, 0.5, 0]);
    assert.match(details.missed[0]!, /closed/);
  });

  it("loses precision for a wrong date, and for a happening told twice", () => {
    const wrong = score(timeline([event("1993", BRIDGE), event("1995-05-03", FERRY)]), two);
    assert.deepEqual([wrong.precision, wrong.counts.wrong], [0.5, 1]);
    const twice = score(
      timeline([event("1994", BRIDGE), event("1994", BRIDGE), event("1995-05-03", FERRY)]),
      two,
    );
    assert.deepEqual([twice.counts.twice, twice.counts.found, twice.recall], [1, 2, 1]);
  });

  it("is nought, not full, where nothing was found", () => {
    const { precision, recall, f1 } = score(timeline([]), two);
    assert.deepEqual([precision, recall, f1], [0, 0, 0]);
  });

  it("leaves optional happenings out of both counts", () => {
    const optional = gold([
      goldEvent("closed", "1994", BRIDGE),
      goldEvent("ferry", "1995-05-03", FERRY, { optional: true }),
    ]);
    for (const events of [[event("1994", BRIDGE)], [event("1994", BRIDGE), event("1995-05-03", FERRY)]]) {
      const { precision, recall } = score(timeline(events), optional);
      assert.deepEqual([precision, recall], [1, 1]);
    }
  });

  it("takes what two articles tell of one happening for one", () => {
    const merged = gold([
      goldEvent("a", "1994", BRIDGE, { mergeWith: ["b"] }),
      goldEvent(
        "b",
        "1994",
        "Lorries have been kept off the Lenn bridge since 1994, the council said on Monday.",
      ),
    ]);
    const { recall, counts } = score(timeline([event("1994", BRIDGE)]), merged);
    assert.deepEqual([recall, counts.missed], [1, 0]);
  });

  it("gives every happening its event where one sentence tells two of one year", () => {
    const both = "In 1994 the bridge was closed to lorries and the mill beside it burned to the ground.";
    const pairs = gold([
      goldEvent("bridge", "1994", both, { titleMust: ["bridge"] }),
      goldEvent("mill", "1994", both, { titleMust: ["mill"] }),
    ]);
    const { recall, titles } = score(
      timeline([event("1994", both, "Mill burns down"), event("1994", both, "Lenn bridge closed")]),
      pairs,
    );
    assert.deepEqual([recall, titles], [1, 1]);
  });
});

describe("a trap", () => {
  const phone = "Call the ferry office on 555-2018 before you set out, it answers at any hour.";
  const withTrap = (forbid: string[]): Gold =>
    gold([goldEvent("closed", "1994", BRIDGE)], {
      negatives: [{ phrase: "2018", quote: phone, forbid, severity: "hard" }],
    });

  it("is fallen for by any event from its passage, or by its date only", () => {
    assert.equal(score(timeline([event("2018", phone)]), withTrap(["*"])).hardTraps, 1);
    assert.equal(score(timeline([event("2018", phone)]), withTrap(["2018"])).traps, 1);
    assert.equal(score(timeline([event("2020", phone)]), withTrap(["2018"])).traps, 0);
  });

  it("holds all over the page where its date is marked so", () => {
    const elsewhere = timeline([
      event("2018-05", "Something quite different came about in May 2018 in the town."),
    ]);
    assert.equal(score(elsewhere, withTrap(["!2018"])).traps, 1);
    assert.equal(score(elsewhere, withTrap(["2018"])).traps, 0);
  });

  it("is not fallen for by an event of the gold", () => {
    const right = gold([goldEvent("closed", "1994", BRIDGE)], {
      negatives: [{ phrase: "1994", quote: BRIDGE, forbid: ["*"], severity: "soft" }],
    });
    assert.equal(score(timeline([event("1994", BRIDGE)]), right).traps, 0);
  });
});

describe("the articles of a page", () => {
  it("are found by their titles, and right by their dates", () => {
    const article = (id: string, title: string, published: string | null): Timeline["articles"][number] => ({
      ...{ id, page: "river", title, published, publisher: null, url: null, language: "en" },
      ...{ publishedBy: "unknown" as const, publishedBecause: [], start: 0, end: 1 },
    });
    const page = gold([], {
      articles: [
        {
          id: "A",
          title: "Bridge over the Lenn closed",
          publisher: null,
          published: { value: "1994-03-01", accept: ["1994-03"] },
        },
        { id: "B", title: "Ferry to cross the river again", publisher: null, published: { value: null } },
      ],
    });
    const read = {
      ...emptyTimeline(),
      articles: [article("a1", "Bridge over the Lenn closed", "1994-03"), article("a2", "Menu", null)],
    };
    const { splitF1, publishedRight } = score(read, page);
    assert.deepEqual([splitF1, publishedRight], [0.5, 0.5]);
  });
});
