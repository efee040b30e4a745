import type { EventKind } from "../model/event.js";
import { NewsTimelineError, type Timeline } from "../model/timeline.js";
import { readCells, writeCells } from "./cells.js";
import { Collector, firstSource, sayDropped } from "./collect.js";
import { joined, readDate } from "./date-parts.js";
import { Losses, type Format, type ReadIn, type WrittenOut } from "./format.js";

const COLUMNS = [
  "id",
  "date",
  "title",
  "kind",
  "summary",
  "publisher",
  "url",
  "quote",
  "names",
  "salience",
] as const;

/** What people call the columns that this project calls otherwise. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  date: ["date", "start", "start date", "begin", "from", "when", "datum"],
  end: ["end", "end date", "to", "until"],
  title: ["title", "headline", "event", "name", "what"],
  summary: ["summary", "description", "text", "details"],
  publisher: ["publisher", "source", "outlet"],
  url: ["url", "link"],
};
const KINDS: readonly string[] = ["past", "planned", "recurring"];

function read(text: string): ReadIn {
  const losses = new Losses();
  const collector = new Collector(losses);
  const { rows, columns } = readCells(text);
  const columnOf = (name: string): string | undefined =>
    (NAMES[name] ?? [name]).find((known) => columns.includes(known));
  const [date, title] = [columnOf("date"), columnOf("title")];
  if (!date || !title)
    throw new NewsTimelineError(
      "page-invalid",
      "This table has no columns “date” and “title”; give the first line their names.",
    );
  const used = new Set([...COLUMNS, ...Object.keys(NAMES)].map(columnOf));
  for (const column of columns)
    if (!used.has(column))
      losses.add(`The column “${column}” is left out`, rows.filter((row) => row[column]).length);
  for (const row of rows) {
    const cell = (name: string): string => row[columnOf(name) ?? ""] ?? "";
    const kind = cell("kind").toLowerCase();
    const [from, to] = [readDate(cell("date")), readDate(cell("end"))];
    if (cell("end") && !to) losses.add(`“${cell("end")}” is no date for an end`);
    collector.add({
      id: cell("id") || undefined,
      date: joined(from, to),
      written: cell("date"),
      title: cell("title") || "Untitled",
      kind: KINDS.includes(kind) ? (kind as EventKind) : undefined,
      summary: cell("summary") || undefined,
      publisher: cell("publisher") || undefined,
      url: cell("url") || undefined,
      quote: cell("quote") || undefined,
      entities: cell("names")
        .split(";")
        .map((name) => name.trim())
        .filter(Boolean),
      salience: cell("salience") ? Number(cell("salience")) : undefined,
    });
  }
  return { timeline: collector.timeline, losses: losses.list() };
}

function write(timeline: Timeline, delimiter: string): WrittenOut {
  const losses = new Losses();
  const rows = timeline.events.map((event) => {
    const { id, date, title, kind, summary, salience, entities = [] } = event;
    const { quote, publisher, url } = firstSource(timeline, event.sources);
    return { id, date, title, kind, summary, publisher, url, quote, names: entities.join("; "), salience };
  });
  sayDropped(timeline, losses, ["kind", "entities", "salience"]);
  return { text: writeCells(rows, COLUMNS, delimiter), losses: losses.list() };
}

const looksLikeTable = (text: string, sign: string): boolean =>
  new RegExp(`^\\uFEFF?[^\\n]{0,500}${sign}`).test(text) &&
  /\b(?:date|start|when)\b/i.test(text.slice(0, text.indexOf("\n")));

/** A table with a date and a title in each row, whatever else it has. */
export const csv: Format = {
  name: "csv",
  extensions: [".csv"],
  claims: (text) => looksLikeTable(text, ","),
  read,
  write: (timeline) => write(timeline, ","),
};

/** The same, its cells parted by tabs. */
export const tsv: Format = {
  name: "tsv",
  extensions: [".tsv", ".tab"],
  claims: (text) => looksLikeTable(text, "\\t"),
  read,
  write: (timeline) => write(timeline, "\t"),
};
