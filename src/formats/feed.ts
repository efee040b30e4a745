import { parseFeed } from "htmlparser2";
import { formatDay, MINUTE } from "../model/edtf.js";
import { NewsTimelineError } from "../model/timeline.js";
import { Collector } from "./collect.js";
import { Losses, type Format, type ReadIn } from "./format.js";
import { htmlText } from "./html-text.js";

/** The moment at which an item appeared, to the minute, in UTC. */
function momentOf(date: Date | undefined): string | null {
  if (!date || Number.isNaN(date.getTime())) return null;
  const time = Math.floor(date.getTime() / MINUTE) * MINUTE;
  return `${formatDay(time)}T${new Date(time).toISOString().slice(11, 16)}Z`;
}

function read(text: string): ReadIn {
  const feed = parseFeed(text, { xmlMode: true });
  if (!feed) throw new NewsTimelineError("page-invalid", "This is neither an Atom nor an RSS feed.");
  const losses = new Losses();
  const collector = new Collector(losses);
  for (const { id, title = "", link, description = "", pubDate, media } of feed.items) {
    const summary = htmlText(description).text;
    if (media.length) losses.add("Pictures and other media are left out");
    const headline = htmlText(title).text;
    collector.add({
      id,
      date: momentOf(pubDate),
      written: "an item without a date",
      title: headline || summary || "Untitled",
      summary: headline ? summary : undefined,
      publisher: feed.title,
      url: link,
    });
  }
  return { timeline: collector.timeline, losses: losses.list() };
}

/** Atom and RSS: what a feed tells, each item on the moment at which it appeared. */
export const feed: Format = {
  name: "feed",
  extensions: [".rss", ".atom", ".xml"],
  claims: (text) =>
    // Its first element; a declaration and comments may stand before.
    text.trimStart().startsWith("<") &&
    /^<(?:rss|feed|rdf:RDF)$/i.test(/<[a-z][\w:]*/i.exec(text.slice(0, 4000))?.[0] ?? ""),
  read,
  write: null,
};
