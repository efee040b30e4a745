import type { VerbFinalPack } from "../model/event-language.js";
import type { ClauseReader, DatedClause, Stretch } from "../model/language.js";
import { trimEndOf } from "../model/trim.js";

const COMMA = "、";
const OPENING = "「『（(";
const CLOSING = "」』）)";
/** The end of a clause, where its verb stands, in UTF-16 units. */
const VERB = 14;
/** A title of fewer signs says nothing by itself. */
const SHORTEST_TITLE = 4;
/** What is longer gives way to its part after the last comma of a list of circumstances. */
const LONGEST_TITLE = 60;

const endsIn = (text: string, endings: readonly string[]): string | undefined =>
  endings.find((ending) => text.endsWith(ending));
const startsWith = (text: string, openings: readonly string[]): string | undefined =>
  openings.find((opening) => text.startsWith(opening));

/** Cuts a sentence at the commas after which another clause begins: those that no particle stands before. */
function clausesOf(text: string, pack: VerbFinalPack): Stretch[] {
  const clauses: Stretch[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (OPENING.includes(text[at]!)) depth++;
    else if (CLOSING.includes(text[at]!)) depth = Math.max(0, depth - 1);
    else if (text[at] === COMMA && depth === 0) {
      const before = text.slice(start, at);
      // A verb's own ending is written in kana; a list of names goes on.
      if (!/[\u3041-\u3096]$/.test(before) || endsIn(before, pack.particles)) continue;
      clauses.push([start, at]);
      start = at + 1;
    }
  }
  clauses.push([start, text.length]);
  return clauses;
}

/** The topic or subject that a stretch opens with, its mark included; "" where it has none. */
function topicIn(text: string, [start, end]: Stretch, marks: readonly string[]): string {
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (OPENING.includes(text[at]!)) depth++;
    else if (CLOSING.includes(text[at]!)) depth--;
    else if (depth === 0) {
      const mark = startsWith(text.slice(at, end), marks);
      // A comma or a kanji after it: the mark, and no part of a word.
      if (mark && at > start && !/[\u3041-\u3096]/.test(text[at + mark.length] ?? "、"))
        return text.slice(start, at + mark.length);
    }
  }
  return "";
}

/** A stretch without its dates and what belongs to them. */
function without(
  text: string,
  [start, end]: Stretch,
  dates: readonly Stretch[],
  pack: VerbFinalPack,
): string {
  let kept = "";
  let at = start;
  for (const [from, to] of dates) {
    if (to <= start || from >= end) continue;
    kept += text.slice(at, Math.max(at, qualifiedFrom(text, Math.max(at, start), from, pack)));
    at = to;
    for (let tail; (tail = startsWith(text.slice(at, end), pack.dateTails));) at += tail.length;
  }
  return kept + text.slice(Math.min(at, end), end);
}

/** Where a date begins with the clause that says which one it is ("皇太子だった2007年"): after the topic or a comma. */
function qualifiedFrom(text: string, start: number, date: number, pack: VerbFinalPack): number {
  const before = text.slice(start, date);
  if (!endsIn(before, pack.past)) return date;
  const topic = topicIn(text, [start, date], pack.topics);
  return start + Math.max(before.lastIndexOf(COMMA) + 1, topic.length);
}

/** Reads the clauses of a language whose verb ends them. */
export const verbFinalReader =
  (pack: VerbFinalPack): ClauseReader =>
  (text, own, dates) =>
    readVerbFinal(text, own, dates, pack);

function readVerbFinal(
  text: string,
  own: Stretch,
  dates: readonly Stretch[],
  pack: VerbFinalPack,
): DatedClause | null {
  const sentence = trimEndOf(text, /[。．.!！?？\s]/u);
  if (/[?？]\s*$/u.test(text)) return null;
  const clauses = clausesOf(sentence, pack);
  const index = clauses.findIndex(([, end]) => own[0] < end);
  const clause = clauses[index];
  if (!clause) return null;
  const after = sentence.slice(own[1]);
  // The date belongs to a name.
  if (after.startsWith(pack.attributive)) return null;
  const cleft = sentence.slice(clause[0], own[0]);
  if (cleft.endsWith(pack.cleft)) {
    const title = tidy(without(sentence, [clause[0], own[0] - pack.cleft.length], dates, pack), pack);
    return { kind: "past", weight: 0.8, title };
  }
  const verb = sentence.slice(clause[0], clause[1]).slice(-VERB);
  // A clause that goes on takes the tense of the one that ends the sentence.
  const last = sentence.slice(-VERB);
  const begins = startsWith(after, pack.since) !== undefined;
  // The date of saying it.
  if (endsIn(verb, pack.saying)) return null;
  if (!begins && endsIn(verb, pack.states)) return null;
  const planned = pack.planned.some(
    (phrase) => verb.includes(phrase) || (index < clauses.length - 1 && last.includes(phrase)),
  );
  const present = endsIn(verb, pack.present) !== undefined;
  const past = endsIn(last, pack.past) !== undefined || (begins && endsIn(verb, pack.states) !== undefined);
  if (!planned && !past && !present) return null;

  let told = without(sentence, clause, dates, pack);
  if (index < clauses.length - 1) {
    const linked = pack.linked.find(([ending]) => told.endsWith(ending));
    if (linked) told = told.slice(0, -linked[0].length) + linked[1];
  }
  const topicOf = (stretch: string): string =>
    topicIn(stretch, [0, stretch.length], [...pack.topics, ...pack.subjects]);
  if (topicOf(told) === "")
    told =
      (clauses
        .slice(0, index)
        .map((one) => topicOf(without(sentence, one, dates, pack)))
        .findLast((topic) => topic !== "") ?? "") + told;
  const title = tidy(told, pack);
  if (title.length < SHORTEST_TITLE) return null;
  return { kind: planned || !past ? "planned" : "past", weight: 0.8, title };
}

/** A title without what joins it to the sentence before, and without commas that hold nothing apart. */
function tidy(told: string, pack: VerbFinalPack): string {
  let title = told.trim();
  for (let opener; (opener = startsWith(title, pack.openers));) title = title.slice(opener.length);
  title = trimEndOf(title.replace(/^[、，\s]+/u, ""), /[、，\s]/u).replace(/、{2,}/gu, COMMA);
  // "日本は、戦略的…": a comma after the topic alone.
  title = title.replace(/^([^、]{1,12}[はが])、(?=[^、]*$)/u, "$1");
  if (title.length <= LONGEST_TITLE) return title;
  const topic = /^[^、]{1,16}[はが]/u.exec(title)?.[0] ?? "";
  const rest = title.slice(topic.length).split(COMMA);
  while (rest.length > 1 && topic.length + rest.join(COMMA).length > LONGEST_TITLE) rest.shift();
  return topic + rest.join(COMMA);
}
