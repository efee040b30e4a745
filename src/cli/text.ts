import { dateText } from "../layout/dates.js";
import type { TimelineEvent } from "../model/event.js";
import type { Timeline } from "../model/timeline.js";
import { printable } from "./say.js";

const ESCAPE = String.fromCharCode(27);

/** Colour only on a terminal that wants it (https://no-color.org). */
function usesColour(): boolean {
  return process.stdout.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
}

const paint = (code: string, text: string, colour: boolean): string =>
  colour ? `${ESCAPE}[${code}m${text}${ESCAPE}[0m` : text;

function publisherOf(event: TimelineEvent, publishers: ReadonlyMap<string, string>): string {
  const names = new Set(
    event.sources.map((source) => publishers.get(source.article) ?? "").filter((name) => name !== ""),
  );
  return [...names].join(", ");
}

const SIGN: Readonly<Record<TimelineEvent["kind"], string>> = { past: "●", planned: "○", recurring: "↻" };

/** A timeline for people in a terminal: dates aligned, titles, publishers; a note on what stayed undated. */
export function writeText(all: Timeline): string {
  const timeline = { ...all, events: all.events.filter(({ hidden }) => !hidden) };
  const colour = usesColour();
  const publishers = new Map(timeline.articles.map((article) => [article.id, article.publisher ?? ""]));
  const lines: string[] = [];
  const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
  lines.push(
    paint(
      "1",
      `${count(timeline.events.length, "event", "events")} from ${count(timeline.articles.length, "article", "articles")}`,
      colour,
    ),
    "",
  );
  const dates = timeline.events.map((event) => dateText(event.date, "en"));
  const width = Math.max(0, ...dates.map((date) => date.length));
  timeline.events.forEach((event, index) => {
    const publisher = printable(publisherOf(event, publishers));
    const title = printable(event.title);
    lines.push(
      `${paint("36", dates[index]!.padStart(width), colour)}  ${SIGN[event.kind]} ${(event.salience ?? 0) >= 0.45 ? paint("1", title, colour) : title}` +
        (publisher === "" ? "" : `  ${paint("2", `(${publisher})`, colour)}`),
    );
  });
  if (timeline.events.some((event) => event.kind !== "past"))
    lines.push("", paint("2", "● happened  ○ planned  ↻ every year", colour));
  if (timeline.undated.length > 0) {
    lines.push(
      "",
      `${count(timeline.undated.length, "sentence", "sentences")} without a date that can be told:`,
    );
    for (const one of timeline.undated.slice(0, 20))
      lines.push(`  “${printable(one.mention.text)}” (${one.reason}): ${printable(one.quote).slice(0, 100)}`);
  }
  for (const warning of timeline.warnings)
    if (warning.code.startsWith("reference")) lines.push("", `Note: ${printable(warning.message)}`);
  return `${lines.join("\n")}\n`;
}
