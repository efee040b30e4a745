import { parseEdtf, type Edtf } from "../model/edtf.js";
import type { Timeline } from "../model/timeline.js";
import { Collector, firstSource, sayDropped } from "./collect.js";
import { joined, partsOf, readDate, sidesOf } from "./date-parts.js";
import { Losses, type Format, type ReadIn, type WrittenOut } from "./format.js";

/** "- [x] ": a task, done or not. */
const BOX = /^[-*]\s+\[([ xX])\]/;
const LINK = /\[([^[\]]*)\]\((https?:[^()[\]\s]+)\)/;
const TAG = /(^|\s)#([\p{L}\p{N}_-]+)/gu;

/**
 * "1966: First visit", "2023-03 / now: Held", "- [ ] 2026: Conference": a date or two, a colon, a title. Null where the
 * line is of another kind.
 */
function entryOf(line: string): { box: string | undefined; written: string; first: string } | null {
  const bare = line.trimStart();
  const box = BOX.exec(bare);
  const rest = bare.slice(box?.[0].length ?? 0);
  const colon = rest.indexOf(":");
  const [written, first] = [rest.slice(0, Math.max(0, colon)).trim(), rest.slice(colon + 1)];
  // What stands before the colon has a figure that is no address's and no tag's, or is two sides.
  const dated = /^[^#/]*?\d/.test(written) || /^[^/]{1,40}\/./.test(written);
  return dated && /^(?:\s|$)/.test(first) ? { box: box?.[1], written, first: first.trim() } : null;
}

/** One side of an entry; "now" is an open end. */
function side(text: string): Edtf | ".." | null {
  const value = text.trim();
  if (/^(?:now|today)$/i.test(value)) return "..";
  // "12" may be a month or a day.
  return /^\d{1,2}$/.test(value) ? null : readDate(value);
}

function dateOf(text: string): Edtf | null {
  // EDTF's own range has no spaces; markwhen's has " / ", " - " or " to ".
  const whole = /^\d{1,2}(?:$|\/)/.test(text) ? null : readDate(text);
  if (whole) return whole;
  const parts = text.split(/\/|\s(?:-|–|to)\s/).map((part) => part.trim());
  if (parts.length !== 2) return null;
  const [from, to] = parts.map(side);
  if (!from || !to || from === "..") return null;
  const date = to === ".." ? `${from}/..` : joined(from, to);
  return date && parseEdtf(date) ? date : null;
}

function read(text: string): ReadIn {
  const losses = new Losses();
  const collector = new Collector(losses);
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  let at = 0;
  // Settings stand before the first entry, between lines of dashes or as a title and the like.
  if (lines[0]?.trim() === "---") {
    at = lines.findIndex((line, i) => i > 0 && line.trim() === "---") + 1;
  } else if (/^(?:title|description|key|timezone)\s*:/i.test(lines[0] ?? "")) {
    const end = lines.findIndex((line) => line.trim() === "---");
    at = end < 0 ? 0 : end + 1;
  }
  while (at < lines.length) {
    const line = lines[at++]!;
    const entry = entryOf(line);
    const date = entry && dateOf(entry.written);
    if (!entry || !date) {
      if (/^\s*(?:#|section\b|group\b|end\s*(?:section|group)\b)/i.test(line))
        losses.add("Sections are left out");
      else if (entry)
        losses.add(`“${entry.written}” is no date that can be read; write it such as 2025-07-08 or 1966`);
      continue;
    }
    const { box, written, first } = entry;
    const more: string[] = [];
    while (at < lines.length && lines[at]!.trim() !== "" && !entryOf(lines[at]!))
      more.push(lines[at++]!.trim());
    const said = [first!, ...more].join("\n");
    const link = LINK.exec(said);
    const tags = [...said.matchAll(TAG)].map(([, , name]) => name!);
    const plain = (words: string): string =>
      words.replace(LINK, "$1").replace(TAG, "").replace(/\s+/gu, " ").trim();
    const quoted = more.filter((words) => words.startsWith(">")).map((words) => plain(words.slice(1)));
    const summary = more.filter((words) => !words.startsWith(">") && !LINK.test(words)).map(plain);
    collector.add({
      date,
      written,
      title: plain(first) || "Untitled",
      kind:
        box === " " || tags.includes("planned")
          ? "planned"
          : tags.includes("recurring")
            ? "recurring"
            : undefined,
      entities: tags.filter((tag) => tag !== "planned" && tag !== "recurring"),
      summary: summary.join(" ") || undefined,
      quote: quoted.join(" ") || undefined,
      publisher: link && link[1] !== link[2] ? link[1] : undefined,
      url: link?.[2],
    });
  }
  return { timeline: collector.timeline, losses: losses.list() };
}

/** Words of a line of their own: nothing in them may be taken for a date or a section. */
const line = (text: string): string => text.replace(/\s+/gu, " ").trim();

function write(timeline: Timeline): WrittenOut {
  const losses = new Losses();
  const entries = timeline.events.flatMap((event): string[] => {
    const [from, to] = sidesOf(event.date);
    const sides = [from, to].filter((each) => each !== null && each !== "") as Edtf[];
    const plain = sides.map((each) => each.replace(/[~?%]$/, ""));
    if (
      from === "" ||
      !plain.every((each) => partsOf(each) && !each.startsWith("-") && !each.startsWith("Y"))
    ) {
      losses.add(
        "Decades, seasons, quarters, years before 1 and unknown beginnings have no form there; such events are left out",
      );
      return [];
    }
    if (/[~?%]/.test(event.date)) losses.add("“About” has no form there");
    const date = to === "" ? `${plain[0]!} / now` : plain.join(" / ");
    const { quote, publisher, url } = firstSource(timeline, event.sources);
    const tag = event.kind === "past" ? "" : ` #${event.kind}`;
    return [
      [
        `${date}: ${line(event.title)}${tag}`,
        ...(event.summary ? [`  ${line(event.summary)}`] : []),
        ...(quote ? [`  > ${line(quote)}`] : []),
        ...(url ? [`  [${line(publisher || url).replace(/[[\]]/g, "")}](${url})`] : []),
      ].join("\n"),
    ];
  });
  sayDropped(timeline, losses, ["kind"]);
  return { text: `---\ntitle: Timeline\n---\n\n${entries.join("\n\n")}\n`, losses: losses.list() };
}

/** markwhen: a timeline as lines of text. */
export const markwhen: Format = {
  name: "markwhen",
  extensions: [".mw", ".markwhen"],
  claims: (text) => /^(?:---\s*\n)?title:[^\n]*\n(?:[a-z]+:[^\n]*\n)*---\s*\n/i.test(text),
  read,
  write,
};
