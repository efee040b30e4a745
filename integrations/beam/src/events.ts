import type { Timeline, TimelineEvent } from "news-timeline";
import { mergeTimelines } from "news-timeline/extract";

/** An event with its articles, as JSON, and the key under which it may meet others. */
export interface KeyedEvent {
  key: string;
  event: string;
}

/**
 * The month of a date, or the year where that is all it says: what tells of one happening has one key. An interval has
 * that of its beginning.
 */
export function keyOf(date: string): string {
  const start = date.split("/")[0]!.replace(/[~?%]/g, "");
  return start.startsWith("..") || start === "" ? date : start.slice(0, start.startsWith("-") ? 8 : 7);
}

/** Each event of a Timeline as a Timeline of its own, with only the articles that it comes from. */
export function* eventsOf(line: string): Iterable<KeyedEvent> {
  const timeline = JSON.parse(line) as Timeline;
  for (const event of timeline.events) {
    const articles = timeline.articles.filter(({ id }) =>
      event.sources.some(({ article }) => article === id),
    );
    const pages = timeline.pages.filter(({ id }) => articles.some(({ page }) => page === id));
    const alone: Timeline = { version: 1, pages, articles, events: [event], undated: [], warnings: [] };
    yield { key: keyOf(event.date), event: JSON.stringify(alone) };
  }
}

/** An event as the pipeline writes it: its sources name their articles in full. */
export type WrittenEvent = Omit<TimelineEvent, "sources"> & {
  sources: {
    quote: string;
    publisher: string | null;
    url: string | null;
    published: string | null;
    page: string;
  }[];
};

/** Those of one key, merged, as JSON each. In whatever order they come, the result is the same. */
export function mergedOf(keyed: Iterable<KeyedEvent>): string[] {
  const alone = [...keyed].map(({ event }) => event).sort();
  const { events, articles } = mergeTimelines(alone.map((each) => JSON.parse(each) as Timeline));
  const known = new Map(articles.map((article) => [article.id, article]));
  return events.map((event) => {
    const seen = new Set<string>();
    const sources = event.sources.flatMap(({ article, quote }) => {
      const { publisher = null, url = null, published = null, page = "" } = known.get(article) ?? {};
      const source = { quote, publisher, url, published, page };
      const key = JSON.stringify(source);
      return seen.has(key) ? [] : (seen.add(key), [source]);
    });
    return JSON.stringify({ ...event, sources } satisfies WrittenEvent);
  });
}
