import assert from "node:assert/strict";
import { test } from "node:test";
import { countBetween } from "../../src/layout/density.js";
import { listEras } from "../../src/layout/eras.js";
import { eventAt, layoutTimeline } from "../../src/layout/layout-timeline.js";
import type { IndexRange, VerticalScene } from "../../src/layout/scene.js";
import { wrapTitle } from "../../src/layout/wrap.js";
import { formatDay } from "../../src/model/edtf.js";
import { emptyTimeline } from "../../src/model/timeline.js";
import { dated, event, horizontal, measure, timelineOf, utc, viewport } from "./timelines.js";

function vertical(...dates: string[]): VerticalScene {
  const scene = layoutTimeline(dated(...dates), viewport({ layout: "vertical" }), measure);
  assert.equal(scene.layout, "vertical");
  return scene as VerticalScene;
}

test("nothing gives an empty scene; one event and twins give sane ones", () => {
  const scene = layoutTimeline(emptyTimeline(), viewport(), measure);
  assert.equal(scene.count, 0);
  const one = horizontal(dated("1966"));
  assert.equal(one.labels.length, 1);
  assert.ok(one.labels[0]!.x > 300 && one.labels[0]!.x < 900);
  const twins = horizontal(dated("2025-07-08", "2025-07-08", "2025-07-08"));
  assert.equal(twins.labels.length, 3);
  assert.deepEqual(
    twins.marks.map(({ lane }) => lane),
    [0, 1, 2],
  );
});

test("a day is a point, a year a band whose leader springs from its middle, an interval a bar", () => {
  const { marks, labels } = horizontal(
    dated("2001", "2003-05-05", "2005/2007", "2004~", "2010-03/..", "../1999-02"),
  );
  const mark = (id: string) => marks.find((each) => each.id === id)!;
  assert.equal(mark("e0").shape, "band");
  assert.equal(mark("e1").shape, "point");
  assert.equal(mark("e2").shape, "bar");
  assert.ok(mark("e3").approximate);
  assert.ok(mark("e4").openEnd && !mark("e4").openStart);
  assert.ok(mark("e5").openStart && !mark("e5").openEnd);
  const year = labels.find(({ id }) => id === "e0")!;
  assert.ok(Math.abs(year.x - (mark("e0").x0 + mark("e0").x1) / 2) < 0.01);
});

test("the seed page's kind of news folds by itself, evenly spread news does not", () => {
  const burst = Array.from({ length: 9 }, (_, i) => `2025-07-${String(10 + i)}`);
  const news = horizontal(dated("1966", "2001", "2007", "2019", ...burst, "2026"));
  assert.ok(news.folded && news.folds.length >= 2);
  const even = horizontal(dated(...Array.from({ length: 20 }, (_, i) => String(1950 + 4 * i))));
  assert.ok(!even.folded);
  assert.equal(horizontal(dated("1966", "2025-07-01", "2025-07-02"), { scale: "linear" }).folds.length, 0);
});

test("one publication date is marked, several are not", () => {
  const article = (published: string) => ({
    id: published,
    page: "p",
    title: null,
    publisher: null,
    url: null,
    language: "en",
    published,
    publishedBy: "given" as const,
    publishedBecause: [],
    start: 0,
    end: 1,
  });
  const timeline = dated("2025-07-01", "2025-07-30");
  const kinds = (...dates: string[]): string[] =>
    horizontal({ ...timeline, articles: dates.map(article) }).markers.map(({ kind }) => kind);
  assert.deepEqual(kinds("2025-07-17"), ["published"]);
  assert.deepEqual(kinds("2025-07-17", "2025-07-18"), []);
  assert.deepEqual(kinds("2025-07"), []);
  assert.deepEqual(
    horizontal(timeline, { now: utc(2025, 7, 9) }).markers.map(({ kind }) => kind),
    ["now"],
  );
  assert.deepEqual(horizontal(timeline, { now: utc(2040) }).markers, []);
});

test("a hundred thousand events: bounded labels, density, and marks of what has a label", () => {
  const timeline = timelineOf(
    Array.from({ length: 100_000 }, (_, i) =>
      event(`e${i}`, formatDay(utc(1900) + (i % 40_000) * 86_400_000), { salience: (i % 89) / 89 }),
    ),
  );
  const scene = horizontal(timeline);
  assert.equal(scene.marks.length, scene.labels.length);
  assert.equal(scene.count, 100_000);
  assert.ok(Math.max(...scene.density!.heights) === 1);
  // All of them are in it, and each half holds its own.
  const { width, density } = scene;
  const [whole, left, right] = [
    countBetween(density!, 0, width),
    countBetween(density!, 0, width / 2),
    countBetween(density!, width / 2, width),
  ];
  assert.ok(Math.abs(whole - 100_000) <= 2, String(whole));
  assert.ok(Math.abs(left + right - whole) <= 2 && left > 0 && right > 0);
  assert.ok(scene.labels.length > 5 && scene.labels.length < 100);
});

test("the vertical form has every event in order and says long gaps", () => {
  const scene = vertical("2001", "1966", "2025-07-08", "2025-07-09", "2025-07-10", "2025-07-11");
  assert.deepEqual(
    scene.rows.map(({ date }) => date),
    ["1966", "2001", "8 Jul 2025", "9 Jul 2025", "10 Jul 2025", "11 Jul 2025"],
  );
  assert.deepEqual(
    scene.rows.map(({ gap }) => gap),
    ["", "34 years", "23 years", "", "", ""],
  );
});

test("the vertical form is written in parts, and says what is left", () => {
  const years = dated(...Array.from({ length: 500 }, (_, i) => String(1000 + i)));
  const written = (opened: readonly IndexRange[]): VerticalScene =>
    layoutTimeline(years, viewport({ layout: "vertical", opened }), measure) as VerticalScene;
  const left = ({ rows, after }: VerticalScene): number =>
    [...rows.map(({ before }) => before), after].reduce(
      (sum, range) => sum + (range ? range[1] - range[0] : 0),
      0,
    );
  const scene = written([]);
  assert.equal(scene.rows.length + left(scene), 500);
  assert.ok(scene.rows.length > 20 && scene.rows.length < 100);
  const first = scene.rows.find(({ before }) => before)!.before!;
  const more = written([first]);
  assert.equal(more.rows.length, scene.rows.length + first[1] - first[0]);
  assert.equal(more.rows.length + left(more), 500);
});

test("the list goes era, year, event; hidden events and unreadable dates are left out", () => {
  const timeline = timelineOf([
    event("a", "1966"),
    event("b", "2001-05"),
    event("c", "2001"),
    event("d", "1999", { hidden: true }),
    event("e", "soon"),
  ]);
  const eras = listEras(timeline, "en-GB");
  assert.deepEqual(
    eras.map(({ title, count }) => [title, count]),
    [
      ["1960s", 1],
      ["2000s", 2],
    ],
  );
  assert.deepEqual(
    eras[1]!
      .years()[0]!
      .events(9)
      .map(({ event: { id } }) => id),
    ["c", "b"],
  );
  assert.equal(eras[1]!.years()[0]!.gap, "34 years");
  assert.equal(horizontal(timeline).unplaced, 1);
});

test("what begins together comes the longer first, of one stretch by id, whatever order it was given in", () => {
  const events = [
    ...["2001/2002", "2001", "2001-01", "2001-01-01/2001-01-05"].map((date, i) => event(`long-${i}`, date)),
    event("open", "2001/.."),
    ...[1, 2, 9, 10, 11].map((i) => event(`day-${i}`, "2001-01-01")),
    event("later", "2001-02"),
  ];
  const expected = ["open", ...events.filter(({ id }) => id !== "open").map(({ id }) => id)];
  const byLetters = [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const given of [events, [...events].reverse(), byLetters]) {
    const [era] = listEras(timelineOf(given), "en-GB");
    const ids = era!.years().flatMap((year) => year.events(99).map(({ event: { id } }) => id));
    assert.deepEqual(ids, expected);
  }
});

test("thousands that begin together come in the same order, whatever order they were given in", () => {
  const dates = ["2001", "2001-01", "2001-01-01/2001-01-09", "2001-01-01/2001-01-12", "2001-01-01"];
  // 3001 is a prime: every id once, in no order.
  const given = Array.from({ length: 3000 }, (_, i) =>
    event(`e${(i * 1709) % 3001}`, dates[((i * 1709) % 3001) % dates.length]!),
  );
  const orderOf = (events: typeof given): string[] => {
    const timeline = timelineOf(events);
    return events.map((_, i) => eventAt(timeline, i)!.id);
  };
  const order = orderOf(given);
  const places = order.map((id) => [0, 1, 3, 2, 4].indexOf(Number(id.slice(1)) % dates.length));
  const numbers = order.map((id, i) => places[i]! * 10_000 + Number(id.slice(1)));
  assert.deepEqual(
    numbers,
    numbers.toSorted((a, b) => a - b),
  );
  assert.deepEqual(orderOf(given.toReversed()), order);
  assert.deepEqual(
    orderOf([...given.slice(1500), event("before", "2000"), ...given.slice(0, 1500)]).slice(1),
    order,
  );
});

test("titles break evenly, and only what has no room is cut", () => {
  const wrap = (title: string, lines: number) => wrapTitle(title, "title", lines, 170, measure);
  const three = wrap("Official memorial for Japanese prisoners of war built", 3);
  assert.ok(three.whole && three.lines.length === 3 && three.width <= 170);
  assert.equal(three.lines.join(" "), "Official memorial for Japanese prisoners of war built");
  const cut = wrap("Official memorial for Japanese prisoners of war built", 1);
  assert.ok(!cut.whole && cut.lines.length === 1 && cut.lines[0]!.endsWith("…") && cut.width <= 170);
  // Between words, without the comma that stood there; a word that is half of the line is cut itself.
  assert.deepEqual(wrap("Official days: memorial, buildings, gardens", 1).lines, ["Official days…"]);
  assert.match(wrap("A Donaudampfschifffahrtsgesellschaftskapitän", 1).lines[0]!, /^A Donaudampf\w+…$/);
  const long = wrap("Donaudampfschifffahrtsgesellschaftskapitän", 3);
  assert.ok(long.whole && long.width <= 170);
});

test("scripts without spaces break between words, and what people see as one character stays whole", () => {
  const family = "👨‍👩‍👧‍👦";
  const { lines } = wrapTitle(family.repeat(12), "title", 3, 100, measure);
  assert.ok(lines.every((line) => line.replace("…", "").length % family.length === 0));
});

test("a month inside a month lies within its band; months that only meet do not", () => {
  const { marks } = horizontal(dated("2025", "2025-07", "2025-08"), { scale: "linear" });
  assert.deepEqual(
    marks.map(({ lane }) => lane),
    [0, 1, 1],
  );
});
