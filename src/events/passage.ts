import type { Resolved } from "../dates/context.js";
import type { Sentence } from "../model/article.js";
import type { Reading } from "../model/mention.js";
import type { Clause } from "./clauses.js";
import type { Lexicon, Word } from "./lexicon.js";
import type { DatedWords } from "./select.js";

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

export const NO_WORDS: ReadonlySet<number> = new Set();

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
  lexicon: Lexicon,
): DatedWords {
  const own = words.flatMap((word, at) => (word.start < end && word.end > start ? [at] : []));
  const first = own[0] ?? 0;
  let lead = first;
  while (lead > 0 && lead > first - 3 && lexicon.dateLeads.has(words[lead - 1]!.lower)) lead--;
  const withLead = new Set(own);
  for (let at = lead; at < first; at++) withLead.add(at);
  return {
    reading,
    own: new Set(own),
    withLead,
    first,
    last: own.at(-1) ?? 0,
    withLeadStart: lead < first ? words[lead]!.start : start,
  };
}

/** The clause that holds a date; a date alone in brackets belongs to the clause before them. */
export function clauseOf(
  mention: ReadMention,
  clauses: readonly Clause[],
  words: readonly Word[],
): Clause | undefined {
  const holder = clauses.find((clause) => clause.words.includes(mention.dated.first));
  if (holder?.kind !== "aside") return holder;
  const inside = holder.words.filter((at) => !/^[()[\]]$/.test(words[at]!.text));
  if (!inside.every((at) => mention.dated.withLead.has(at) || words[at]!.mark))
    return { ...holder, words: inside };
  return clauses.find((clause) => clause.kind !== "aside" && clause.words.includes(holder.words[0]! - 1));
}
