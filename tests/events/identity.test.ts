import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";
import { goldPages, readGoldPage } from "../gold/pages.js";

const PARAGRAPHS = [
  "In 1966, a party of delegates laid flowers at the cemetery of the forced laborers.",
  "The two governments built the official memorial in 2001.",
  "On July 8, the emperor visited the memorial for prisoners of war.",
];
const story = (paragraphs: readonly string[]): string =>
  `Emperor bows at the memorial\n${paragraphs.join("\n")}`;
const idsOf = async (page: string): Promise<Map<string, string>> => {
  const { events } = await extractTimeline(page, { published: "2025-07-17" });
  return new Map(events.map(({ id, date }) => [date, id]));
};

describe("the id of an event", () => {
  it("is one of its kind on every page", async () => {
    for (const page of goldPages()) {
      const ids = (await readGoldPage(page)).events.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, page.name);
    }
  });

  it("is the same on every reading", async () =>
    assert.deepEqual(await idsOf(story(PARAGRAPHS)), await idsOf(story(PARAGRAPHS))));

  it("stays when other text is put before its sentence", async () => {
    const plain = await idsOf(story(PARAGRAPHS));
    const longer = await idsOf(
      story(["The sky over the steppe was clear, and nobody spoke for a while.", ...PARAGRAPHS]),
    );
    assert.equal(plain.size, 3);
    assert.deepEqual(longer, plain);
  });

  it("stays when the date is corrected", async () => {
    const before = await idsOf(story(PARAGRAPHS));
    const after = await idsOf(
      story(PARAGRAPHS.map((text) => text.replace("1966", "1967").replace("July 8", "July 9"))),
    );
    assert.equal(after.get("1967"), before.get("1966"));
    assert.equal(after.get("2025-07-09"), before.get("2025-07-08"));
  });

  it("stays when the story is given in another file", async () => {
    const [one, other] = await Promise.all(
      ["a.txt", "b.txt"].map((id) =>
        extractTimeline({ id, content: story(PARAGRAPHS) }, { published: "2025-07-17" }),
      ),
    );
    assert.deepEqual(
      one!.events.map(({ id }) => id),
      other!.events.map(({ id }) => id),
    );
  });

  it("changes with the words of the clause", async () => {
    const before = await idsOf(story(PARAGRAPHS));
    const after = await idsOf(
      story(PARAGRAPHS.map((text) => text.replace("laid flowers at", "walked through"))),
    );
    assert.notEqual(after.get("1966"), before.get("1966"));
  });
});

describe("two tellings of one happening", () => {
  const first = {
    title: "Bridge shut",
    publisher: "The Bugle",
    published: "2024-03-05",
    body: "The Lenn council closed the old bridge on Monday, after divers found a crack in its second pier.",
  };
  const second = {
    title: "Lorries must go round",
    publisher: "Weir Gazette",
    published: "2024-03-06",
    body: "The Lenn council closed the old bridge on March 4, and lorries must go round by the weir.",
  };

  it("become one event with two sources", async () => {
    const { events } = await extractTimeline([first, second]);
    assert.deepEqual(
      events.map(({ date }) => date),
      ["2024-03-04"],
    );
    assert.deepEqual(
      events[0]!.sources.map(({ article }) => article),
      ["a1", "a2"],
    );
  });

  it("stay two where they are of different happenings", async () => {
    const other = {
      ...second,
      body: "The lifeboat saved two dogs near the weir on March 4, to the joy of the town.",
    };
    assert.equal((await extractTimeline([first, other])).events.length, 2);
  });

  it("keep both dates where they disagree", async () => {
    const other = { ...second, body: second.body.replace("March 4", "March 3") };
    const { events } = await extractTimeline([first, other]);
    assert.equal(events.length, 1);
    assert.deepEqual(events[0]!.accounts, [
      { date: "2024-03-04", sources: [0] },
      { date: "2024-03-03", sources: [1] },
    ]);
  });

  it("stay two where they lie a week apart, and agree where one is only coarser", async () => {
    const later = { ...second, body: second.body.replace("March 4", "March 14") };
    assert.equal((await extractTimeline([first, { ...later, published: "2024-03-20" }])).events.length, 2);
    const coarse = { ...second, body: second.body.replace("on March 4", "in March") };
    const { events } = await extractTimeline([first, coarse]);
    assert.deepEqual(
      events.map(({ date, accounts }) => [date, accounts]),
      [["2024-03-04", []]],
    );
  });

  it("are two lives where only the name is the same", async () => {
    const { events } = await extractTimeline({
      title: "A life",
      body: "Leonore Aske left for Ostvik in 1957. Leonore Aske married a botanist in 1957.",
    });
    assert.equal(events.length, 2);
  });

  it("weigh more than one", async () => {
    const alone = (await extractTimeline([first])).events[0]!;
    const both = (await extractTimeline([first, second])).events[0]!;
    assert.ok(both.salience! > alone.salience!, `${both.salience} after ${alone.salience}`);
  });
});

describe("a date is never guessed", () => {
  const body = "The two will meet on Friday. In 1966, their fathers signed the treaty in Lenn.";

  it("without a reference the event stays undated, with the reason", async () => {
    const { events, undated, warnings } = await extractTimeline({ title: "Two to meet", body });
    assert.deepEqual(
      events.map(({ date }) => date),
      ["1966"],
    );
    assert.equal(undated.length, 1);
    assert.equal(undated[0]!.mention.text, "on Friday");
    assert.match(undated[0]!.reason, /no reference date/);
    assert.ok(warnings.some(({ code }) => code === "reference-missing"));
  });

  it("with one it is dated", async () => {
    const { events, undated } = await extractTimeline(
      { title: "Two to meet", body },
      { published: "2025-07-17" },
    );
    assert.deepEqual(
      events.map(({ date, kind }) => [date, kind]),
      [
        ["1966", "past"],
        ["2025-07-18", "planned"],
      ],
    );
    assert.deepEqual(undated, []);
  });

  it("two articles are read against their own days", async () => {
    const both = ["2025-07-17", "2024-01-03"].map((published, index) => ({
      title: `Story ${index}`,
      published,
      body: index === 0 ? "The court sentenced the man on Wednesday." : "The mayor resigned on Tuesday.",
    }));
    const { events } = await extractTimeline(both);
    assert.deepEqual(
      events.map(({ date }) => date),
      ["2024-01-02", "2025-07-16"],
    );
  });

  it("leaves out what is below the least salience that is asked for", async () => {
    const all = (await extractTimeline({ title: "Two to meet", body }, { published: "2025-07-17" })).events;
    const least = Math.max(...all.map(({ salience }) => salience ?? 0));
    const some = (
      await extractTimeline({ title: "Two to meet", body }, { published: "2025-07-17", minSalience: least })
    ).events;
    assert.ok(some.length > 0 && some.length < all.length);
    assert.ok(some.every(({ salience }) => salience! >= least));
  });
});
