import type { Resolved } from "../dates/context.js";
import type { Sentence } from "../model/article.js";
import type { Reading } from "../model/mention.js";
import type { Clause } from "./clauses.js";
import type { DatedWords } from "./select.js";
import type { Word } from "./word.js";

/** A sentence while it is read: its place in the article, its words, and the dates in it. */
export interface Passage {
  sentence: Sentence;
  /** Index of the sentence in its article. */
  at: number;
  /** The sentence itself; offsets of words and mentions count in it. */
  text: string;
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

/** What is longer is no sentence: its dates are found, but no clause is looked for. In UTF-16 units. */
export const LONGEST_SENTENCE = 3000;

export const NO_WORDS: ReadonlySet<Word> = new Set();

/** For a clause whose date stands elsewhere. */
export const NO_DATE: DatedWords = {
  reading: { type: "vague", toward: 0 },
  own: NO_WORDS,
  withLead: NO_WORDS,
  first: -2,
  last: -2,
  withLeadStart: 0,
};

/** The words that a mention [start, end) takes in its sentence, alone and with the "on" or "since" before it. */
export function datedWords(
  words: readonly Word[],
  { start, end, reading }: { start: number; end: number; reading: Reading },
): DatedWords {
  const own = words.filter((word) => word.start < end && word.end > start);
  if (reading.type === "calendar" || reading.type === "range") for (const word of own) word.inDate = true;
  const withLead = [...own];
  for (let left = 3; left > 0; left--) {
    const lead = withLead[0]?.previous;
    // "took over in January", "switched off since": the first of two belongs to its verb.
    const led = withLead.length > own.length || withLead[0]?.is("beginLeads");
    const ofVerb = led && lead?.is("prepositions") && lead.previous?.isPast;
    if (!lead?.is("dateLeads", "prepositions") || ofVerb) break;
    withLead.unshift(lead);
  }
  return {
    reading,
    own: new Set(own),
    withLead: new Set(withLead),
    first: own[0]?.at ?? 0,
    last: own.at(-1)?.at ?? 0,
    withLeadStart: withLead.length > own.length ? withLead[0]!.start : start,
  };
}

/** The clause that holds a date; a date alone in brackets belongs to the clause before them. */
export function clauseOf({ dated }: ReadMention, clauses: readonly Clause[]): Clause | undefined {
  const holderOf = (place: number): Clause | undefined =>
    clauses.find(({ words }) => words.some(({ at }) => at === place));
  const holder = holderOf(dated.first);
  if (holder?.kind !== "aside") return holder;
  const inside = holder.words.filter(({ text }) => !/^[()[\]]$/.test(text));
  const alone = inside.every((word) => dated.withLead.has(word) || word.mark);
  return alone ? holderOf(holder.words[0]!.at - 1) : { ...holder, words: inside };
}

/** Whether the line begins with its date, as entries of chronicles do: "1998 – Founded in Oslo". */
export function leads(
  { start: at, text }: Sentence,
  { start, end, reading }: { start: number; end: number; reading: Reading },
): boolean {
  const opens = at <= 2 && start <= 2 && ["calendar", "shift"].includes(reading.type);
  return opens && /^\s*(?:[:–—|]|-\s|--)/u.test(text.slice(end));
}
