import { parseEdtf } from "../model/edtf.js";
import type { EventKind } from "../model/event.js";
import { NewsTimelineError, type Timeline } from "../model/timeline.js";
import { Collector, firstSource, sayDropped } from "./collect.js";
import { joined, readDate, sidesOf } from "./date-parts.js";
import { Losses, type Format, type ReadIn, type WrittenOut } from "./format.js";

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const words = (value: unknown): string =>
  typeof value === "string" ? value.trim() : isFields(value) ? words(value["name"] ?? value["@id"]) : "";
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Deeper than any page nests its data. */
const DEEPEST = 12;

const isEvent = (type: unknown): boolean =>
  listOf(type).some((name) => typeof name === "string" && /(?:^|[/:])\w*Event$/.test(name));

/** Every event node, wherever in the document it stands. */
function eventsIn(value: unknown, depth = 0): Fields[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((inner) => eventsIn(inner, depth + 1));
  if (!isFields(value)) return [];
  if (isEvent(value["@type"]))
    return [value, ...listOf(value["subEvent"]).flatMap((inner) => eventsIn(inner, depth + 1))];
  return Object.values(value).flatMap((inner) => eventsIn(inner, depth + 1));
}

const PLANNED = /EventScheduled$/;

function read(text: string): ReadIn {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NewsTimelineError("page-invalid", "This is not JSON; check that the file is complete.");
  }
  const losses = new Losses();
  const collector = new Collector(losses);
  for (const event of eventsIn(value)) {
    const [source] = listOf(event["subjectOf"]).filter(isFields);
    const [start, end] = [words(event["startDate"]), words(event["endDate"])];
    const [from, to] = [readDate(start), readDate(end)];
    const kind: EventKind | undefined = isFields(event["eventSchedule"])
      ? "recurring"
      : PLANNED.test(words(event["eventStatus"]))
        ? "planned"
        : undefined;
    const stated = words(event["temporalCoverage"]);
    if (event["location"]) losses.add("Places are left out");
    if (event["image"]) losses.add("Pictures and other media are left out");
    collector.add({
      id: words(event["identifier"]) || undefined,
      date: parseEdtf(stated) ? stated : joined(from, to),
      written: start,
      title: words(event["name"]) || words(event["headline"]) || "Untitled",
      kind,
      summary: words(event["description"]) || undefined,
      entities: listOf(event["about"]).map(words).filter(Boolean),
      quote: words(source?.["text"]) || undefined,
      publisher: words(source?.["publisher"]) || undefined,
      url: words(source?.["url"]) || words(event["url"]) || undefined,
    });
  }
  return { timeline: collector.timeline, losses: losses.list() };
}

/** An event as schema.org has it. */
function nodeOf(timeline: Timeline, event: Timeline["events"][number]): Fields {
  const { quote, publisher, url } = firstSource(timeline, event.sources);
  const [from, to] = sidesOf(event.date);
  // Only ISO 8601 goes where everybody looks; what it cannot say stands beside it as EDTF.
  const iso = (side: string): string | undefined =>
    /^\d{4}(?:-\d\d(?:-\d\d(?:T.*)?)?)?$/.test(side) ? side : undefined;
  return {
    "@type": "Event",
    identifier: event.id,
    name: event.title,
    ...(iso(from) && { startDate: iso(from) }),
    ...(to && iso(to) && { endDate: iso(to) }),
    temporalCoverage: event.date,
    ...(event.summary && { description: event.summary }),
    ...(event.kind === "planned" && { eventStatus: "https://schema.org/EventScheduled" }),
    ...(event.kind === "recurring" && { eventSchedule: { "@type": "Schedule", repeatFrequency: "P1Y" } }),
    ...(event.entities?.length && { about: event.entities.map((name) => ({ "@type": "Thing", name })) }),
    ...((quote || publisher || url) && {
      subjectOf: {
        "@type": "NewsArticle",
        ...(quote && { text: quote }),
        ...(publisher && { publisher: { "@type": "Organization", name: publisher } }),
        ...(url && { url }),
      },
    }),
  };
}

/** The events as one JSON-LD document: a list in order of time. */
export const jsonLdOf = (timeline: Timeline): Fields => ({
  "@context": "https://schema.org",
  "@type": "ItemList",
  itemListElement: timeline.events.map((event, i) => ({
    "@type": "ListItem",
    position: i + 1,
    item: nodeOf(timeline, event),
  })),
});

function write(timeline: Timeline): WrittenOut {
  const losses = new Losses();
  sayDropped(timeline, losses, ["kind", "entities"]);
  return { text: `${JSON.stringify(jsonLdOf(timeline), null, 2)}\n`, losses: losses.list() };
}

/** JSON-LD with the words of schema.org. */
export const jsonLd: Format = {
  name: "jsonld",
  extensions: [".jsonld"],
  claims: (text) => /^\s*[[{]/.test(text) && /"@type"\s*:\s*"[^"]*Event"/.test(text),
  read,
  write,
};
