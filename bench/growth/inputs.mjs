// What is read at growing sizes: news as it comes, and what has made other readers of text slow. Each gives a text of
// about `length` UTF-16 units, and says how it is read.
import { readFileSync } from "node:fs";
import { findDates } from "../../dist/dates.js";
import { extractTimeline } from "../../dist/extract.js";
import { readFormat, writeFormat } from "../../dist/formats.js";
import { layoutTimeline } from "../../build/src/layout/layout-timeline.js";

const news = readFileSync(new URL("../../seeds/japan-mongolia.txt", import.meta.url), "utf8");
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const repeated = (piece) => (length) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, Math.max(1, length));
const nested = (open, close) => (length) => {
  const depth = Math.ceil(length / (open.length + close.length));
  return open.repeat(depth) + close.repeat(depth);
};
/** Days from 1900 on, so that no two lines are the same. */
const day = (i) => new Date(Date.UTC(1900, 0, 1 + (i % 44_000))).toISOString().slice(0, 10);
const lines = (write) => (length) => {
  let text = "";
  for (let i = 0; text.length < length; i++) text += write(i);
  return text;
};

const dates = (text) => findDates(text, { reference: "2025-07-17" }).length;
const read = (input) => async (content) =>
  (await extractTimeline({ id: "page", content, input }, { published: "2025-07-17" })).events.length;
const table = lines((i) => `${i ? "" : "date,title\n"}${day(i)},The mill burnt for the ${i}th time\n`);
const timelineOf = (text) => ({
  version: 1,
  pages: [],
  articles: [],
  undated: [],
  warnings: [],
  events: text
    .trim()
    .split("\n")
    .slice(1)
    .map((line, i) => ({
      id: `e${i}`,
      date: line.slice(0, 10),
      title: line.slice(11),
      kind: "past",
      salience: (i % 97) / 97,
      sources: [],
    })),
});
const draw = (text) => {
  const viewport = { width: 1200, height: 620, layout: "horizontal", scale: "auto", language: "en" };
  const still = { visible: null, pinned: null, now: null };
  return layoutTimeline(timelineOf(text), { ...viewport, ...still }, (title) => title.length * 7).count;
};

/** Name → how a text of some length comes to be, and how it is read. */
export const INPUTS = {
  "news, dates alone": { make: repeated(news), read: dates },
  "news as text": { make: repeated(news), read: read("text") },
  "news as HTML": {
    make: (length) =>
      `<article><h1>News</h1>${repeated(
        escaped(news)
          .split(/\n+/)
          .map((line) => `<p>${line}</p>`)
          .join(""),
      )(length)}</article>`,
    read: read("html"),
  },
  "news as JSON": {
    make: (length) => JSON.stringify({ headline: "News", articleBody: repeated(news)(length) }),
    read: read("json"),
  },
  "one sentence without an end": {
    make: repeated("the mill that burnt in 1901, closed in 1902 and "),
    read: read("text"),
  },
  "a date after the other": { make: repeated("March 5, "), read: read("text") },
  numbers: { make: repeated("19 1 "), read: read("text") },
  "one letter": { make: repeated("a"), read: read("text") },
  "spaces and breaks": { make: repeated("  \n\n\t "), read: async (text) => dates(text) },
  brackets: { make: repeated("("), read: read("text") },
  quotes: { make: repeated("“‘"), read: read("text") },
  capitals: { make: repeated("Aa Bb "), read: read("text") },
  "elements in elements": { make: nested("<div>", "</div>"), read: read("html") },
  "elements left open": { make: repeated("<b><p>x"), read: read("html") },
  "headings that are links": {
    make: repeated('<h2><a href="#">Mill burns</a></h2><p>It burnt on Monday.</p>'),
    read: read("html"),
  },
  "a tag of attributes": { make: (length) => `<a ${repeated("b=c ")(length)}`, read: read("html") },
  "lists in lists": {
    make: nested("[", "]"),
    read: (text) => read("json")(text).catch(() => 0),
  },
  "events, a table of them": {
    make: table,
    read: (text) => readFormat(text, "csv").timeline.events.length,
  },
  "events, a calendar of them": {
    make: (length) => writeFormat(timelineOf(table(length / 8)), "ics").text,
    read: (text) => readFormat(text, "ics").timeline.events.length,
  },
  "events, laid out": { make: table, read: draw },
};
