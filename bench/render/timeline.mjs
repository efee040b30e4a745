const day = (time) => new Date(time).toISOString().slice(0, 10);

/** The events as this project's Timeline. */
export const timelineOf = (events) => ({
  version: 1,
  pages: [],
  articles: [],
  undated: [],
  warnings: [],
  events: events.map(({ id, date, end, title, salience }) => ({
    id,
    date: end ? `${date}/${day(end)}` : date,
    title,
    kind: "past",
    salience,
    sources: [],
  })),
});
