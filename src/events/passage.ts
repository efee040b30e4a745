import type { Resolved } from "../dates/context.js";
import type { Sentence } from "../model/article.js";
import { parseEdtf } from "../model/edtf.js";
import type { Reading } from "../model/mention.js";
import type { Clause } from "./clause.js";
import { isOf, type DatedWords } from "./dated.js";
import type { Word } from "./word.js";
import { unitAt } from "../model/units.js";

/** A sentence while it is read: its place in the article, its words, and the dates in it. */
export interface Passage {
  sentence: Sentence;
  /** Index of the sentence in its article. */
  at: number;
  /** So many sentences of prose stand above it. */
  fromTop: number;
  /** The sentence itself; offsets of words and mentions count in it. */
  text: string;
  /** Whether it opens inside a quotation. */
  quoted: boolean;
  words: readonly Word[];
  mentions: readonly ReadMention[];
}

/** A mention with what it means here. */
export interface ReadMention {
  start: number;
  end: number;
  reading: Reading;
  resolved: Resolved;
  dated: DatedWords;
}

/** So many sentences at the top of an article's prose tell its news. */
const NEWS = 4;

/** Whether a sentence is one of those that tell an article's news. */
export const isNews = ({ fromTop }: Passage): boolean => fromTop < NEWS;

/** What is longer is no sentence: its dates are found, but no clause is looked for. In UTF-16 units. */
export const LONGEST_SENTENCE = 3000;

/** Mentions that can date an event. */
const DATES: ReadonlySet<Reading["type"]> = new Set([
  "calendar",
  "weekday",
  "shift",
  "same",
  "time",
  "range",
  "recent",
]);

const PLAIN_QUOTE = 0x22;
const OPENING_QUOTE = 0x201c;
const CLOSING_QUOTE = 0x201d;
const [APOSTROPHE, SINGLE_OPENING, SINGLE_CLOSING] = [0x27, 0x2018, 0x2019];
/** "'By Christmas it will be over,' he said": where such a mark may open what is said, and where it closes it. */
const SINGLE = /(?<=^|[\s(—–])['‘](?=\p{Lu}|$)|(?<=[.,!?…])['’](?![\p{L}\d])/gu;

/** Whether a quotation is open behind a text that opened inside one, or outside. */
export function quotes(text: string, inside: boolean): boolean {
  let open = inside;
  let [double, single] = [false, false];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = unitAt(text, at);
    if (code === PLAIN_QUOTE) open = !open;
    else if (code === OPENING_QUOTE || code === CLOSING_QUOTE) open = code === OPENING_QUOTE;
    else {
      single ||= code === APOSTROPHE || code === SINGLE_OPENING || code === SINGLE_CLOSING;
      continue;
    }
    double = true;
  }
  if (double || !single) return open;
  for (const { index } of text.matchAll(SINGLE)) open = index === 0 || !/[.,!?…]/.test(text[index - 1]!);
  return open;
}

/** Whether a mention can date an event: lengths of time and anniversaries only say what happened. */
export const isDating = ({ type }: Reading): boolean => DATES.has(type);

/** The place of the first word that ends behind an offset. */
export function placeAt(words: readonly Word[], offset: number): number {
  let place = 0;
  while (place < words.length && words[place]!.end <= offset) place++;
  return place;
}

/** The words that a mention [start, end) takes in its sentence, alone and with the "on" or "since" before it. */
export function datedWords(
  words: readonly Word[],
  first: number,
  { start, end, reading }: { start: number; end: number; reading: Reading },
): DatedWords {
  let next = first;
  for (; next < words.length && words[next]!.start < end; next++) {
    const word = words[next]!;
    word.dated = true;
    if (reading.type === "calendar" || reading.type === "range") word.inDate = true;
  }
  let at = first;
  // "the minutes of this week's meeting": what leads to it leads to the noun.
  const owner = words[next]?.isOwner ? words[next] : null;
  for (const least = first - 3; !owner && at > least; at--) {
    const lead = words[at - 1];
    // "took over in January", "put back to May", "switched off since": the first of two belongs to its verb.
    const led = at < first || words[at]?.is("beginLeads");
    const verb = lead?.previous?.isPast || lead?.previous?.is("takings");
    const ofVerb = led && lead?.is("prepositions", "dateLeads") && verb;
    if (!lead?.is("dateLeads", "prepositions") || ofVerb) break;
  }
  // "On the Monday the Treasury guaranteed all deposits"
  const the = reading.type === "weekday" && at === first && words[first - 1]?.is("determiners");
  if (the && !owner && words[first - 2]?.is("prepositions")) at = first - 2;
  if (isDating(reading) && reading.type !== "recent")
    for (let one = at; one < (owner ? next + 1 : next); one++) words[one]!.dates = true;
  return { reading, first, last: next - 1, lead: at, withLeadStart: at < first ? words[at]!.start : start };
}

/** The clause that holds a date; a date alone in brackets belongs to the clause before them. */
export function clauseOf({ dated }: ReadMention, clauses: readonly Clause[]): Clause | undefined {
  const holderOf = (place: number): Clause | undefined =>
    clauses.find(({ words }) => words.some(({ at }) => at === place));
  const holder = holderOf(dated.first);
  if (holder?.kind !== "aside") return holder;
  const inside = holder.words.filter(({ text }) => !/^[()[\]]$/.test(text));
  const alone = inside.every((word) => isOf(word, dated) || word.mark);
  return alone ? holderOf(holder.words[0]!.at - 1) : { ...holder, words: inside };
}

/** Whether the line begins with its date, as entries of chronicles do: "1998 – Founded in Oslo". */
export function leads(
  { start: at, text }: Sentence,
  { start, end, reading }: { start: number; end: number; reading: Reading },
): boolean {
  // "29 and 30 March: station closed", but "1995–2001: the quiet years".
  const first = reading.type === "range" ? reading.from : reading;
  const alone =
    ["calendar", "time"].includes(reading.type) || (reading.type === "shift" && reading.amount <= 0);
  const dates = first === reading ? alone : "day" in first;
  const opens = at <= 2 && start <= 2 && dates;
  return opens && /^\s*(?:[:–—|]|-\s|--)/u.test(text.slice(end));
}

/** Whether a mention is known to the day. */
export const isDay = ({ reading, resolved }: ReadMention): boolean =>
  reading.type !== "time" && parseEdtf(resolved.edtf ?? "")?.precision === "day";
