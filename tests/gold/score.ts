import { parseEdtf, type Extent } from "../../src/model/edtf.js";
import type { TimelineEvent } from "../../src/model/event.js";
import type { Timeline } from "../../src/model/timeline.js";
import type { Gold, GoldDate, GoldEvent, GoldTrap } from "./gold.js";
import { faultsOf } from "./titles.js";

/** How well a timeline agrees with the gold of its page. Shares run from 0 to 1. */
export interface Score {
  page: string;
  precision: number;
  recall: number;
  f1: number;
  /** Recall of the happenings that belong on any timeline. */
  mustRecall: number;
  /** Titles of found events that hold every word which a good one holds. */
  titles: number;
  /** Titles, of all events, that do not stand alone by the look of them. */
  untidy: number;
  traps: number;
  hardTraps: number;
  splitF1: number;
  publishedRight: number;
  counts: { found: number; wrong: number; twice: number; missed: number; traps: number; articles: number };
  /** What each event of the timeline is to the gold: 1 to 3 as the gold ranks it, 0 where it is optional. */
  labels: ("wrong" | "twice" | number)[];
  /** For a person who wants to know why: ids of missed gold, wrong events, traps that were fallen for. */
  details: { missed: string[]; wrong: string[]; twice: string[]; traps: string[]; untidy: string[] };
}

/** A share of words in a row from which on two quotes are of the same passage. */
const SAME_PASSAGE = 0.6;
const SAME_TITLE = 0.75;
/** A trap's quote must be in the event's quote to this share. */
const TRAP_COVERED = 0.8;

export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[‘’ʼ]/g, "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []
  );
}

/** Length of the longest row of words that stands in both texts. */
export function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let above = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    b.forEach((other, at) => row.push(word === other ? above[at]! + 1 : 0));
    longest = Math.max(longest, ...row);
    above = row;
  }
  return longest;
}

/** Whether two quotes are of one passage: most words of the shorter stand in a row in the longer. */
export function samePassage(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shorter = Math.min(left.length, right.length);
  if (shorter === 0) return false;
  const run = longestRun(left, right) / shorter;
  // A few words in a row are found anywhere.
  return shorter < 8 ? run >= 0.8 : run >= SAME_PASSAGE;
}

const equal = (a: Extent, b: Extent): boolean => a.start === b.start && a.end === b.end;
const inside = (a: Extent, b: Extent): boolean => b.start <= a.start && a.end <= b.end;

/** Whether `date` is the gold's, one of those that count as equal, or in the stretch in which any counts. */
export function rightDate(gold: GoldDate & { value: string }, date: string): boolean {
  const value = parseEdtf(date);
  if (!value) return false;
  const stands = (other: string): boolean => {
    const extent = parseEdtf(other);
    return extent !== null && equal(extent, value);
  };
  const within = gold.within ? parseEdtf(gold.within) : null;
  return [gold.value, ...(gold.accept ?? [])].some(stands) || (within !== null && inside(value, within));
}

/** One happening of the gold: events that tell it in several articles are one. */
interface Happening {
  events: GoldEvent[];
  required: boolean;
  must: boolean;
}

function happeningsOf(gold: Gold): Happening[] {
  const group = new Map(gold.events.map((event) => [event.id, event.id]));
  const rootOf = (id: string): string => {
    const next = group.get(id) ?? id;
    return next === id ? id : rootOf(next);
  };
  for (const event of gold.events)
    for (const other of event.mergeWith ?? []) group.set(rootOf(event.id), rootOf(other));
  const byRoot = new Map<string, GoldEvent[]>();
  for (const event of gold.events) {
    const root = rootOf(event.id);
    byRoot.set(root, [...(byRoot.get(root) ?? []), event]);
  }
  return [...byRoot.values()].map((events) => ({
    events,
    required: events.some((event) => !event.optional),
    must: events.some((event) => !event.optional && event.salience === 3),
  }));
}

const tells = (event: TimelineEvent, happening: Happening): boolean => {
  const passages = happening.events.flatMap((gold) => [gold.quote, ...(gold.altQuotes ?? [])]);
  return (
    happening.events.some((gold) => rightDate({ ...gold, value: gold.date }, event.date)) &&
    event.sources.some((source) => passages.some((passage) => samePassage(source.quote, passage)))
  );
};

/** The share of the words that a good title of this happening holds and this title has. */
function titleShare(title: string, happening: Happening): number {
  const lower = title.toLowerCase();
  const shares = happening.events.map(({ titleMust = [] }) =>
    titleMust.length === 0
      ? 1
      : titleMust.filter((must) => must.split("|").some((word) => lower.includes(word.toLowerCase())))
          .length / titleMust.length,
  );
  return Math.max(...shares);
}

/**
 * Pairs happenings with events, one to one, as many as can be: what belongs on any timeline first, optional ones last.
 * A pair may be loosened where both sides then still find a partner (augmenting paths).
 */
function pair(happenings: readonly Happening[], events: readonly TimelineEvent[]): Map<number, number> {
  const options = happenings.map((happening) =>
    events
      .map((event, index) => ({
        index,
        title: titleShare(event.title, happening),
        fits: tells(event, happening),
      }))
      .filter(({ fits }) => fits)
      .sort((a, b) => b.title - a.title)
      .map(({ index }) => index),
  );
  const holder = new Map<number, number>();
  const claim = (happening: number, asked: Set<number>): boolean => {
    for (const event of options[happening]!) {
      if (asked.has(event)) continue;
      asked.add(event);
      const present = holder.get(event);
      if (present === undefined || claim(present, asked)) {
        holder.set(event, happening);
        return true;
      }
    }
    return false;
  };
  const rank = ({ must, required }: Happening): number => (must ? 0 : required ? 1 : 2);
  happenings
    .map((happening, index) => ({ index, rank: rank(happening) }))
    .sort((a, b) => a.rank - b.rank)
    .forEach(({ index }) => claim(index, new Set()));
  return holder;
}

function fallsFor(trap: GoldTrap, event: TimelineEvent): boolean {
  const words = wordsOf(trap.quote);
  const covered = event.sources.some(
    (source) => longestRun(words, wordsOf(source.quote)) >= TRAP_COVERED * words.length,
  );
  const value = parseEdtf(event.date);
  return trap.forbid.some((forbidden) => {
    if (forbidden === "*") return covered;
    const anywhere = forbidden.startsWith("!");
    const extent = parseEdtf(anywhere ? forbidden.slice(1) : forbidden);
    if (!extent || !value || !(anywhere || covered)) return false;
    return equal(value, extent) || (anywhere && extent.precision === "year" && inside(value, extent));
  });
}

function titlesAgree(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const rest = [...right];
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (left.length + right.length || 1) >= SAME_TITLE;
}

function scoreArticles(timeline: Timeline, gold: Gold): { splitF1: number; publishedRight: number } {
  const free = new Set(timeline.articles);
  let found = 0;
  let right = 0;
  for (const { title, published } of gold.articles) {
    const article = [...free].find((one) => titlesAgree(one.title ?? "", title));
    if (!article) continue;
    free.delete(article);
    found++;
    const { value } = published;
    const agrees =
      value === null
        ? article.published === null
        : article.published !== null && rightDate({ ...published, value }, article.published);
    if (agrees) right++;
  }
  return {
    splitF1: (2 * found) / (gold.articles.length + timeline.articles.length || 1),
    publishedRight: right / (gold.articles.length || 1),
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Scores a timeline against the gold of its page. Optional happenings count neither for nor against it. */
export function score(timeline: Timeline, gold: Gold): Score {
  const happenings = happeningsOf(gold);
  const { events } = timeline;
  const holder = pair(happenings, events);
  const held = new Set(holder.values());
  const paired = [...holder].map(([event, happening]) => ({ event, happening: happenings[happening]! }));
  const found = paired.filter(({ happening }) => happening.required).length;
  const loose = events.filter((_, index) => !holder.has(index));
  const twice = loose.filter((event) => happenings.some((happening) => tells(event, happening)));
  const wrong = loose.filter((event) => !twice.includes(event));
  const required = happenings.filter((happening) => happening.required);
  const missed = required.filter((happening) => !held.has(happenings.indexOf(happening)));
  const must = required.filter((happening) => happening.must);
  const traps = gold.negatives.filter((trap) => wrong.some((event) => fallsFor(trap, event)));
  const precision = events.length === 0 && required.length > 0 ? 0 : share(found, found + loose.length);
  const recall = share(found, required.length);
  const fullTitles = paired.filter(
    ({ event, happening }) => titleShare(events[event]!.title, happening) === 1,
  ).length;
  const untidy = events.filter(({ title }) => faultsOf(title).length > 0);
  const shown = (event: TimelineEvent): string => `${event.date}  ${event.title}`;
  const labels = events.map((event, index) => {
    const happening = holder.get(index);
    if (happening === undefined) return twice.includes(event) ? "twice" : "wrong";
    const { events: told, required } = happenings[happening]!;
    return required ? Math.max(...told.map(({ salience }) => salience)) : 0;
  });
  return {
    page: gold.page,
    labels,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    mustRecall: share(must.filter((happening) => !missed.includes(happening)).length, must.length),
    titles: share(fullTitles, paired.length),
    untidy: untidy.length,
    traps: traps.length,
    hardTraps: traps.filter((trap) => trap.severity === "hard").length,
    ...scoreArticles(timeline, gold),
    counts: {
      found,
      wrong: wrong.length,
      twice: twice.length,
      missed: missed.length,
      traps: gold.negatives.length,
      articles: gold.articles.length,
    },
    details: {
      missed: missed.map(
        ({ events: [first], must: sure }) =>
          `${sure ? "!" : " "} ${first!.id}  ${first!.date}  ${first!.title}`,
      ),
      wrong: wrong.map(shown),
      twice: twice.map(shown),
      traps: traps.map(({ phrase }) => phrase),
      untidy: untidy.map(({ title }) => `${faultsOf(title).join(", ")}: ${title}`),
    },
  };
}

/** The whole of several pages: counts added up, so that a long page weighs more than a brief. */
export function total(scores: readonly Score[]): Pick<Score, "precision" | "recall" | "f1" | "traps"> {
  const sum = (count: (score: Score) => number): number => scores.reduce((all, one) => all + count(one), 0);
  const found = sum(({ counts }) => counts.found);
  const precision = share(found, found + sum(({ counts }) => counts.wrong + counts.twice));
  const recall = share(found, found + sum(({ counts }) => counts.missed));
  return {
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    traps: sum((one) => one.traps),
  };
}
