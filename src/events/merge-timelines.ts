import type { Article } from "../model/article.js";
import { compareExtents, parseEdtf } from "../model/edtf.js";
import type { Account, EventSource, TimelineEvent } from "../model/event.js";
import { emptyTimeline, readTimeline, type Timeline } from "../model/timeline.js";
import type { Candidate } from "./candidate.js";
import type { Lexicon } from "./lexicon.js";
import { mergeCandidates } from "./merge.js";

const keyOf = ({ article, start, end }: EventSource): string => `${article} ${start} ${end}`;

/** The timelines side by side in one, with names of articles and events that are each its own. */
function joined(timelines: readonly Timeline[]): Timeline {
  const all = emptyTimeline();
  const ids = new Set<string>();
  for (const timeline of timelines) {
    const names = new Map<string, string>();
    for (const article of timeline.articles) {
      const id = `a${all.articles.length + 1}`;
      names.set(article.id, id);
      all.articles.push({ ...article, id });
    }
    const named = <Item extends { article?: string }>(item: Item): Item =>
      item.article === undefined ? item : { ...item, article: names.get(item.article) ?? item.article };
    for (const event of timeline.events) {
      let id = event.id;
      for (let count = 2; ids.has(id); count++) id = `${event.id}-${count}`;
      ids.add(id);
      all.events.push({ ...event, id, sources: event.sources.map(named) });
    }
    all.undated.push(...timeline.undated.map(named));
    all.warnings.push(...timeline.warnings.map(named));
    all.pages.push(...timeline.pages.filter(({ id }) => !all.pages.some((page) => page.id === id)));
  }
  return all;
}

function candidateOf(event: TimelineEvent, articles: ReadonlyMap<string, number>): Candidate {
  const [first] = event.sources;
  const weight = event.salience ?? 0;
  return {
    event: { ...event, because: event.because ?? [] },
    titleScore: (event.title.length <= 72 ? 0.3 : 0) + weight / 4,
    weight,
    members: 1,
    article: articles.get(first?.article ?? "") ?? -1,
    sentence: first?.start ?? -1,
  };
}

/** The accounts of the merged event, with those that its members brought. */
function accountsOf(event: TimelineEvent, brought: ReadonlyMap<string, string>): Account[] {
  const accounts = (event.accounts ?? []).map((account) => ({ ...account, sources: [...account.sources] }));
  event.sources.forEach((source, at) => {
    const date = brought.get(keyOf(source));
    if (date === undefined || accounts.some(({ sources }) => sources.includes(at))) return;
    const account = accounts.find((each) => each.date === date);
    if (account) account.sources.push(at);
    else accounts.push({ date, sources: [at] });
  });
  return accounts.length > 1 ? accounts : [];
}

/**
 * Several timelines as one: what tells of one happening is merged as it is within a page, with all sources; salience is
 * the greatest that a member has. Events whose date is no EDTF value stay at the end.
 * @param lexicon by which titles are compared
 * @throws {NewsTimelineError} `timeline-invalid`
 */
export function mergeTimelines(timelines: readonly Timeline[], lexicon: Lexicon): Timeline {
  const all = joined(timelines.map((timeline) => readTimeline(timeline)));
  const articles = new Map(all.articles.map(({ id }: Article, i) => [id, i]));
  const brought = new Map<string, string>();
  for (const { accounts = [], sources } of all.events)
    for (const account of accounts)
      for (const at of account.sources) {
        const source = sources[at];
        if (source) brought.set(keyOf(source), account.date);
      }
  const [dated, others] = [true, false].map((has) =>
    all.events.filter(({ date }) => (parseEdtf(date) !== null) === has),
  ) as [TimelineEvent[], TimelineEvent[]];
  const merged = mergeCandidates(
    dated.map((event) => candidateOf(event, articles)),
    () => lexicon,
  ).map(({ event, weight }) => ({ ...event, salience: weight, accounts: accountsOf(event, brought) }));
  merged.sort((a, b) => compareExtents(parseEdtf(a.date)!, parseEdtf(b.date)!) || b.salience - a.salience);
  return { ...all, events: [...merged, ...others] };
}
