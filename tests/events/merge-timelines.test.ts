import assert from "node:assert/strict";
import { test } from "node:test";
import { extractTimeline, mergeTimelines } from "../../src/extract.js";
import type { Timeline } from "../../src/model/timeline.js";
import { readTimeline } from "../../src/model/timeline.js";

const STORIES = [
  {
    title: "Bridge at Arnsund closed",
    publisher: "The Arnsund Courier",
    published: "2024-03-06",
    body: "The county council closed the old bridge at Arnsund on Tuesday. The bridge was opened in 1926.\n\nThe ferry to Holm sank in May 2019.",
  },
  {
    title: "No more crossing",
    publisher: "Holm Daily",
    published: "2024-03-07",
    body: "The county council closed the old bridge at Arnsund on 5 March. A new bridge will open in 2027.",
  },
  {
    title: "Ferry inquiry ends",
    publisher: "Coast Radio",
    published: "2024-04-02",
    body: "The ferry to Holm sank on 12 May 2019. The inquiry ended on Monday.",
  },
];

const readAlone = (): Promise<Timeline[]> => Promise.all(STORIES.map((story) => extractTimeline([story])));
const told = ({ events }: Timeline): string[] => events.map(({ date, title }) => `${date} ${title}`);

test("stories read one by one and merged tell what they tell when they are read together", async () => {
  const merged = mergeTimelines(await readAlone());
  assert.deepEqual(told(merged), told(await extractTimeline(STORIES)));
  readTimeline(JSON.parse(JSON.stringify(merged)));
});

test("what several publishers tell is one event with all sources, each of its own article", async () => {
  const { events, articles } = mergeTimelines(await readAlone());
  const publishersOf = (date: string): (string | null)[] =>
    events
      .find((event) => event.date === date)!
      .sources.map(({ article }) => articles.find(({ id }) => id === article)!.publisher);
  assert.deepEqual(publishersOf("2024-03-05"), ["The Arnsund Courier", "Holm Daily"]);
  assert.deepEqual(publishersOf("2019-05-12"), ["The Arnsund Courier", "Coast Radio"]);
  assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
  assert.deepEqual(
    articles.map(({ id }) => id),
    ["a1", "a2", "a3"],
  );
});

test("accounts that differ come along, and one timeline stays what it is", async () => {
  const [first] = await readAlone();
  const event = first!.events[0]!;
  const sources = [event.sources[0]!, { ...event.sources[0]!, start: 900, end: 950 }];
  const accounts = [
    { date: event.date, sources: [0] },
    { date: "1927", sources: [1] },
  ];
  const disputed = { ...first!, events: [{ ...event, sources, accounts }, ...first!.events.slice(1)] };
  const merged = mergeTimelines([disputed, (await readAlone())[1]!]);
  assert.deepEqual(merged.events.find(({ id }) => id === event.id)!.accounts, accounts);
  assert.deepEqual(told(mergeTimelines([first!])), told(first!));
  assert.deepEqual(mergeTimelines([]).events, []);
});

test("merging is told when it gets no timelines", () => {
  assert.throws(() => mergeTimelines([{ version: 2 } as unknown as Timeline]), { code: "timeline-invalid" });
});
