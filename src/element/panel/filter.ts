import type { TimelineEvent } from "../../model/event.js";
import type { Timeline } from "../../model/timeline.js";

/** What a reader asks to see; an empty string asks for nothing. */
export interface Filter {
  /** Words that stand in the title, the summary, a quote or a name. */
  text: string;
  publisher: string;
  kind: string;
  entity: string;
}

export const NO_FILTER: Filter = { text: "", publisher: "", kind: "", entity: "" };

/** What can be chosen of one facet, and how many events each choice has, the most frequent first. */
export type Choices = readonly (readonly [value: string, count: number])[];

/** Choices of a facet beyond these are found by their words. */
const MOST_CHOICES = 40;

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

function publishersOf(event: TimelineEvent, names: ReadonlyMap<string, string>): string[] {
  return [...new Set(event.sources.flatMap(({ article }) => names.get(article) ?? []))];
}

const namesOf = ({ articles }: Timeline): Map<string, string> =>
  new Map(articles.flatMap(({ id, publisher }) => (publisher ? [[id, publisher] as const] : [])));

/** The facets of a timeline, each with more than one choice. */
export function choicesOf(timeline: Timeline): Record<"publisher" | "kind" | "entity", Choices> {
  const names = namesOf(timeline);
  const count = (valuesOf: (event: TimelineEvent) => readonly string[]): Choices => {
    const counts = new Map<string, number>();
    for (const event of timeline.events)
      for (const value of valuesOf(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const choices = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return choices.length > 1 ? choices.slice(0, MOST_CHOICES) : [];
  };
  return {
    publisher: count((event) => publishersOf(event, names)),
    kind: count(({ kind }) => [kind]),
    entity: count(({ entities = [] }) => entities),
  };
}

/** The timeline with the events that a filter leaves; the same one where it leaves all. */
export function filtered(timeline: Timeline, { text, publisher, kind, entity }: Filter): Timeline {
  if (!text && !publisher && !kind && !entity) return timeline;
  const names = namesOf(timeline);
  const words = plain(text).split(/\s+/).filter(Boolean);
  const events = timeline.events.filter((event) => {
    const { title, summary, sources, entities = [] } = event;
    if (kind && event.kind !== kind) return false;
    if (entity && !entities.includes(entity)) return false;
    if (publisher && !publishersOf(event, names).includes(publisher)) return false;
    if (!words.length) return true;
    const said = plain([title, summary ?? "", ...sources.map(({ quote }) => quote), ...entities].join(" "));
    return words.every((word) => said.includes(word));
  });
  return { ...timeline, events };
}
