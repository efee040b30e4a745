import type { Edtf } from "../model/edtf.js";
import type { TimelineEvent } from "../model/event.js";
import { escapeMarkup } from "../model/markup.js";
import { NewsTimelineError, type Timeline } from "../model/timeline.js";
import { readCells, writeCells } from "./cells.js";
import { Collector, firstSource, sayDropped } from "./collect.js";
import { dateOf, joined, partsOf, sidesOf, type DateParts } from "./date-parts.js";
import { Losses, type Format, type ReadIn, type WrittenOut } from "./format.js";
import { htmlText } from "./html-text.js";

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const words = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** A number of a date; TimelineJS allows strings and leaves out what is not known by an empty one. */
function part(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) ? number : undefined;
}

function readParts(value: unknown): Edtf | null {
  if (!isFields(value)) return null;
  const [year, month, day, hour, minute] = ["year", "month", "day", "hour", "minute"].map((name) =>
    part(value[name]),
  );
  const time = hour === undefined ? undefined : `${hour}:${String(minute ?? 0).padStart(2, "0")}`;
  return dateOf({
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(time !== undefined && { time }),
  });
}

function readJson(text: string): ReadIn {
  const losses = new Losses();
  const collector = new Collector(losses);
  const value = JSON.parse(text) as Fields;
  const slides = Array.isArray(value["events"]) ? (value["events"] as unknown[]) : [];
  for (const slide of slides) {
    if (!isFields(slide)) continue;
    const told = isFields(slide["text"]) ? slide["text"] : {};
    const headline = htmlText(words(told["headline"])).text;
    const { text: summary, link } = htmlText(words(told["text"]));
    const start = readParts(slide["start_date"]);
    const end = readParts(slide["end_date"]);
    const media = isFields(slide["media"]) ? slide["media"] : null;
    if (media) losses.add("Pictures and other media are left out");
    if (slide["background"]) losses.add("Backgrounds are left out");
    collector.add({
      id: words(slide["unique_id"]) || undefined,
      date: joined(start, end),
      written: JSON.stringify(slide["start_date"] ?? null),
      title: headline || summary || "Untitled",
      summary: headline ? summary : undefined,
      entities: words(slide["group"]) ? [words(slide["group"])] : undefined,
      url: link ?? (words(media?.["link"]) || undefined),
    });
  }
  if (isFields(value["title"])) losses.add("The title slide is left out");
  if (Array.isArray(value["eras"]) && value["eras"].length)
    losses.add("Eras are left out", value["eras"].length);
  return { timeline: collector.timeline, losses: losses.list() };
}

const partsField = ({ year, month, day, time }: DateParts): Fields => ({
  year,
  ...(month !== undefined && { month }),
  ...(day !== undefined && { day }),
  ...(time && { hour: Number(time.slice(0, 2)), minute: Number(time.slice(3, 5)) }),
});

/** Sides as parts; null where a format of parts cannot have them. */
function sideParts(event: TimelineEvent, losses: Losses): [DateParts, DateParts | null] | null {
  const [from, to] = sidesOf(event.date);
  const start = partsOf(from || (to ?? ""));
  const end = to ? partsOf(to) : null;
  if (!start || (to && !end)) {
    losses.add("Decades, centuries, seasons and quarters have no form there; such events are left out");
    return null;
  }
  if (from === "" || to === "") losses.add("An open end has no form there; the known side stands alone");
  if (/[~?%]/.test(event.date)) losses.add("“About” has no form there");
  return [start, from === "" || to === "" ? null : end];
}

function writeJson(timeline: Timeline): WrittenOut {
  const losses = new Losses();
  const events = timeline.events.flatMap((event): Fields[] => {
    const sides = sideParts(event, losses);
    if (!sides) return [];
    const { quote, publisher, url } = firstSource(timeline, event.sources);
    const source = url
      ? `<a href="${escapeMarkup(url)}">${escapeMarkup(publisher || url)}</a>`
      : escapeMarkup(publisher);
    const text = [
      event.summary ? `<p>${escapeMarkup(event.summary)}</p>` : "",
      quote && quote !== event.summary ? `<blockquote>${escapeMarkup(quote)}</blockquote>` : "",
      source ? `<p>${source}</p>` : "",
    ].join("");
    return [
      {
        unique_id: event.id,
        start_date: partsField(sides[0]),
        ...(sides[1] && { end_date: partsField(sides[1]) }),
        text: { headline: escapeMarkup(event.title), ...(text && { text }) },
      },
    ];
  });
  sayDropped(timeline, losses, []);
  return { text: `${JSON.stringify({ events }, null, 2)}\n`, losses: losses.list() };
}

/** TimelineJS's JSON. */
export const timelineJs: Format = {
  name: "timelinejs",
  extensions: [],
  claims: (text) => /^\s*\{/.test(text) && /"start_date"\s*:/.test(text),
  read: readJson,
  write: writeJson,
};

/** The columns of TimelineJS's spreadsheet. */
const COLUMNS = [
  "Year",
  "Month",
  "Day",
  "Time",
  "End Year",
  "End Month",
  "End Day",
  "End Time",
  "Display Date",
  "Headline",
  "Text",
  "Media",
  "Media Credit",
  "Media Caption",
  "Media Thumbnail",
  "Type",
  "Group",
  "Background",
] as const;

function readSheet(text: string): ReadIn {
  const losses = new Losses();
  const collector = new Collector(losses);
  for (const row of readCells(text).rows) {
    const cell = (name: string): string => row[name.toLowerCase()] ?? "";
    if (cell("Type").toLowerCase() === "title" || cell("Type").toLowerCase() === "era") {
      losses.add(`Rows of the type “${cell("Type")}” are left out`);
      continue;
    }
    const side = (prefix: string): Edtf | null =>
      readParts({
        year: cell(`${prefix}Year`),
        month: cell(`${prefix}Month`),
        day: cell(`${prefix}Day`),
        ...(/^\d/.test(cell(`${prefix}Time`)) && {
          hour: cell(`${prefix}Time`).split(":")[0],
          minute: cell(`${prefix}Time`).split(":")[1] ?? "0",
        }),
      });
    const { text: summary, link } = htmlText(cell("Text"));
    const headline = htmlText(cell("Headline")).text;
    if (cell("Media")) losses.add("Pictures and other media are left out");
    collector.add({
      date: joined(side(""), side("End ")),
      written: [cell("Year"), cell("Month"), cell("Day")].filter(Boolean).join("-") || "no year",
      title: headline || summary || "Untitled",
      summary: headline ? summary : undefined,
      entities: cell("Group") ? [cell("Group")] : undefined,
      url: link,
    });
  }
  return { timeline: collector.timeline, losses: losses.list() };
}

function writeSheet(timeline: Timeline): WrittenOut {
  const losses = new Losses();
  const rows = timeline.events.flatMap((event) => {
    const sides = sideParts(event, losses);
    if (!sides) return [];
    const { quote, publisher, url } = firstSource(timeline, event.sources);
    const [start, end] = sides;
    const source = url
      ? `<a href="${escapeMarkup(url)}">${escapeMarkup(publisher || url)}</a>`
      : escapeMarkup(publisher);
    return [
      {
        Year: start.year,
        Month: start.month,
        Day: start.day,
        Time: start.time,
        "End Year": end?.year,
        "End Month": end?.month,
        "End Day": end?.day,
        "End Time": end?.time,
        Headline: escapeMarkup(event.title),
        Text: [escapeMarkup(event.summary ?? quote), source].filter(Boolean).join(" "),
      },
    ];
  });
  sayDropped(timeline, losses, []);
  return { text: writeCells(rows, COLUMNS), losses: losses.list() };
}

/** TimelineJS's spreadsheet, as CSV. */
export const timelineJsSheet: Format = {
  name: "timelinejs-csv",
  extensions: [],
  claims: (text) => /^\uFEFF?"?Year"?,/.test(text) && /Headline/.test(text.slice(0, 400)),
  read(text) {
    if (!timelineJsSheet.claims(text))
      throw new NewsTimelineError(
        "page-invalid",
        "This is not TimelineJS’s spreadsheet: its first column is “Year”.",
      );
    return readSheet(text);
  },
  write: writeSheet,
};
