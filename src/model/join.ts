import type { Timeline } from "./timeline.js";

/** Several timelines as one. Article ids that two of them use are told apart by their place. */
export function joinTimelines(timelines: readonly Timeline[]): Timeline {
  if (timelines.length === 1) return timelines[0]!;
  const renamed = timelines.map((timeline, i): Timeline => {
    const name = (id: string): string => `${i + 1}-${id}`;
    return {
      ...timeline,
      articles: timeline.articles.map((article) => ({ ...article, id: name(article.id) })),
      events: timeline.events.map((event) => ({
        ...event,
        id: name(event.id),
        sources: event.sources.map((source) => ({ ...source, article: name(source.article) })),
      })),
      undated: timeline.undated.map((undated) => ({ ...undated, article: name(undated.article) })),
    };
  });
  return {
    version: 1,
    pages: renamed.flatMap(({ pages }) => pages),
    articles: renamed.flatMap(({ articles }) => articles),
    events: renamed.flatMap(({ events }) => events),
    undated: renamed.flatMap(({ undated }) => undated),
    warnings: renamed.flatMap(({ warnings }) => warnings),
  };
}
