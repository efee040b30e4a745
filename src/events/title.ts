import { isComma, verbIn, type Clause } from "./clauses.js";
import type { Lexicon } from "./lexicon.js";
import type { Word } from "./word.js";

/** A title aims at so many characters, and may reach the second figure before it is cut shorter. */
export const TITLE_AIM = 64;
const TITLE_MOST = 96;
/** A cut that leaves less than this says too little. */
const LEAST_TITLE = 40;

/** What a title is made of. */
export interface TitleParts {
  clause: Clause;
  /** Words of the date and of what leads to it. */
  dated: ReadonlySet<Word>;
  /** What a pronoun that opens the clause stands for, or null. */
  resolve: (pronoun: string) => string | null;
}

const TRAILING = /[\s,;:–—\-("'“‘[*]+$/u;
const LEADING = /^[\s,;:.–—\-)”’"'\]*]+/u;

/** Joins words as they stood; where some were left out, a space. Marks cling to what is before them. */
export function textOf(words: readonly Word[]): string {
  return words
    .map((word, i) => {
      const { previous } = word;
      const spaced =
        i > 0 && words[i - 1] === previous ? word.start > previous!.end : !/^[,.;:)\]”’'!?%]/.test(word.text);
      return (i && spaced ? " " : "") + word.text;
    })
    .join("");
}

/** Whether the clause's opening words are an apposition's: "the man, an employee of Astellas Inc., had been…". */
function promoteApposition(own: Word[]): Word[] {
  const verb = verbIn(own);
  const first = own.findIndex(isComma);
  if (first < 1 || first > verb || first > 3) return own;
  const after = own[first + 1];
  if (!after || !/^\p{Ll}{1,2}$/u.test(after.text) || !after.is("determiners")) return own;
  // Only what bears no name gives way: "the man", not "the Ford Foundation".
  if (own.slice(0, first).some((word) => word.capital && !word.is("determiners"))) return own;
  const close = own.findLastIndex((word, at) => at > first && at < verb && isComma(word));
  return [...own.slice(first + 2, close < 0 ? verb : close), ...own.slice(verb)];
}

/** The clause's words without its date, its lead word, its asides and the adverbs that a title drops. */
function bareWords({ clause: { words, kind }, dated }: TitleParts): Word[] {
  const left = words.filter((word) => !dated.has(word));
  const isLead = (word: Word): boolean =>
    !/^["“‘'(]$/.test(word.text) &&
    (word.mark ||
      word.is("adverbs") ||
      (kind !== "relative" && word.is("coordinators")) ||
      (kind === "subordinate" && word.is("subordinators")) ||
      (kind === "fronted" && word.is("fronting")) ||
      (kind === "relative" && word.is("relatives")));
  const start = left.findIndex((word, at) => !isLead(word) || at === left.length - 1);
  const own = dropEchoed(dropFronted(left.slice(Math.max(0, start))));
  const verb = verbIn(own);
  return tidyCommas(promoteApposition(own.filter((word, at) => at > verb + 2 || !isLooseAdverb(word))));
}

/** "An employee of Astellas Inc., he had been …": the pronoun says again what stands before the comma. */
function dropEchoed(own: Word[]): Word[] {
  const comma = own.findIndex(isComma);
  const echoes = comma > 1 && isLeadPronoun(own[comma + 1]) && verbIn(own) === comma + 2;
  return echoes ? [...own.slice(0, comma), ...own.slice(comma + 2)] : own;
}

/** An adverb that can go: not the "first" of "the first group". */
function isLooseAdverb(word: Word): boolean {
  return word.is("adverbs") && !word.verb && !word.previous?.is("determiners");
}

/** "In Tokyo, the leaders met": what stands before the first comma goes, where a subject and verb follow it. */
function dropFronted(own: Word[]): Word[] {
  const [first] = own;
  if (!first || !(first.is("prepositions") || first.isAdverb)) return own;
  const comma = own.findIndex(isComma);
  return comma > 0 && comma <= 14 && verbIn(own) > comma ? own.slice(comma + 1) : own;
}

/** Commas that the words between them have left: at the ends, doubled, or between a subject and its verb. */
function tidyCommas(own: Word[]): Word[] {
  return own.filter((word, at) => {
    if (!isComma(word)) return true;
    const next = own[at + 1];
    const left = at > 0 && isComma(own[at - 1]!) && Boolean(next?.verb);
    return at > 0 && next?.mark === false && !left;
  });
}

/** Index one past the verb group: "had been detained", "will meet"; -1 where there is no verb. */
function verbGroupEnd(own: readonly Word[]): number {
  const verb = verbIn(own);
  if (verb < 0) return -1;
  const end = own.findIndex(
    (word, at) => at >= verb && !word.is("be", "have", "nonFinite", "future", "adverbs"),
  );
  return end < 0 ? own.length : end + 1;
}

/** Cuts at the end of a phrase, so that subject, verb and a complement stay; keeps the longer where none is short. */
function fit(own: Word[], room: number): Word[] {
  if (textOf(own).length <= room) return own;
  const least = Math.max(verbGroupEnd(own) + 1, 3);
  // First at the ends of whole phrases; only a title that stays too long gives up what completes its verb.
  for (const patient of [false, true]) {
    let best: Word[] | null = null;
    let shortest: Word[] | null = null;
    for (let cut = least; cut <= own.length; cut++) {
      if (cut < own.length && !endsPhrase(own, cut, patient)) continue;
      const kept = own.slice(0, cut);
      const { length } = textOf(kept);
      if (length <= room) best = kept;
      else if (length <= TITLE_MOST) shortest ??= kept;
    }
    if (best && textOf(best).length >= LEAST_TITLE - (TITLE_AIM - room)) return best;
    if (shortest) return shortest;
    if (patient && best) return best;
  }
  let cut = own.length;
  while (cut > 3 && textOf(own.slice(0, cut)).length > TITLE_MOST) cut--;
  return own.slice(0, cut);
}

/** Whether the words may end before position `cut`: what follows opens another phrase, and nothing is left hanging. */
function endsPhrase(own: readonly Word[], cut: number, patient: boolean): boolean {
  const last = own[cut - 1]!;
  const next = own[cut]!;
  const after = own[cut + 1];
  if (isFunctionWord(last) || (last.mark && !/^["”']$/.test(last.text))) return false;
  if (isComma(next)) return !(after?.capital && last.capital);
  if (next.mark) return /^(?:–|—|--|\(|;|:)$/.test(next.text);
  if (next.is("binding")) return false;
  if (next.is("complementing")) return patient;
  if (next.is("prepositions")) return true;
  if (next.is("coordinators")) return Boolean(after?.verb);
  return next.is("relatives", "subordinators");
}

function isFunctionWord(word: Word): boolean {
  return (
    word.is(
      "determiners",
      "prepositions",
      "coordinators",
      "relatives",
      "subordinators",
      "be",
      "have",
      "nonFinite",
      "future",
    ) ||
    word.isInfinitive ||
    word.isOwner
  );
}

/** Removes quotation marks and brackets that lost their partner, residue of markup, and marks at the ends. */
export function polish(text: string, lexicon: Lexicon): string {
  let title = text.replace(/\*\*|__/g, "").replace(/\s+/gu, " ");
  for (const [open, close] of [
    ["“", "”"],
    ["‘", "’ "],
    ["(", ")"],
    ["[", "]"],
  ] as const)
    if (title.includes(open) !== title.includes(close.trim()))
      title = title.replaceAll(open, open === "‘" ? "'" : "");
  if ((title.match(/"/g)?.length ?? 0) % 2 === 1) title = title.replaceAll('"', "");
  if (!title.includes("“")) title = title.replaceAll("”", "");
  if (!title.includes("(")) title = title.replaceAll(")", "");
  if ((title.match(/(?<!\p{L})'|'(?!\p{L})/gu)?.length ?? 0) % 2 === 1)
    title = title.replace(/(?<!\p{L})'(?=\p{L})|(?<![sS])'(?!\p{L})/gu, "");
  title = title.replace(LEADING, "").replace(TRAILING, "");
  // A full stop goes, unless it is an abbreviation's.
  if (
    /(?:[^.\s]{3,}|\d)\.$/u.test(title) &&
    !/(?:\b(?:\p{L}\.)+|Inc\.|Ltd\.|Co\.|Corp\.|Jr\.|Sr\.)$/u.test(title)
  )
    title = title.slice(0, -1);
  for (;;) {
    const last = /\s(\S+)$/u.exec(title);
    if (!last || !/^\p{Ll}/u.test(last[1]!)) break;
    const lower = last[1]!.toLowerCase();
    const hangs =
      lexicon.prepositions.has(lower) ||
      lexicon.determiners.has(lower) ||
      lexicon.coordinators.has(lower) ||
      lexicon.be.has(lower) ||
      lower === lexicon.pack.infinitive;
    if (!hangs) break;
    title = title.slice(0, last.index).replace(TRAILING, "");
  }
  // ", the first": what a clause that was cut off had begun.
  const stub = /,\s(\S+)(?:\s\S+)?$/u.exec(title);
  if (stub && lexicon.determiners.has(stub[1]!.toLowerCase())) title = title.slice(0, stub.index);
  const article = /^(\S+)\s/u.exec(title)?.[1] ?? "";
  if (lexicon.articles.has(article.toLowerCase()))
    title = title.slice(article.length + 1).replace(LEADING, "");
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** A title from the clause that holds the happening: who did what, without date or attribution. "" where none is left. */
export function titleOf(parts: TitleParts, lexicon: Lexicon): string {
  const { clause, dated, resolve } = parts;
  let own = bareWords(parts);
  let lead = "";
  const [first] = own;
  const byPronoun = isLeadPronoun(first);
  if (clause.subject && (!first || clause.kind === "relative" || first.verb || byPronoun)) {
    const subject = clause.subject.filter((word) => !dated.has(word));
    if (byPronoun) own = own.slice(1);
    const [pronoun] = subject;
    const resolved = subject.length === 1 && isLeadPronoun(pronoun) ? resolve(pronoun.lower) : null;
    lead = resolved ?? textOf(tidyCommas(subject));
  } else if (first) {
    const owner = lexicon.pack.owners[first.lower];
    const resolved = byPronoun ? resolve(first.lower) : owner ? resolve(owner) : null;
    if (resolved) {
      lead = byPronoun ? resolved : resolved + lexicon.pack.ownerEnding;
      own = own.slice(1);
    }
  }
  own = dropPerfect(own);
  const means = byMeans(own, lexicon);
  if (means) {
    lead = `${lead} ${textOf(means.subject)} ${means.verb}`.trim();
    own = means.rest;
  }
  const fitted = fit(own, TITLE_AIM - (lead === "" ? 0 : lead.length + 1));
  return polish(`${lead} ${textOf(fitted)}`.trim(), lexicon);
}

function isLeadPronoun(word: Word | undefined): word is Word {
  const stands = word?.pronoun;
  return Boolean(stands && stands !== "speaker" && !word!.is("determiners"));
}

/** "had been detained" → "detained", "had visited" → "visited": a headline needs no auxiliary of the past. */
function dropPerfect(own: Word[]): Word[] {
  const verb = verbIn(own);
  if (!own[verb]?.is("have")) return own;
  const main = own.findIndex((word, at) => at > verb && !word.is("nonFinite", "adverbs"));
  const drops = main > 0 && !own[main]!.mark && own[main]!.isPast;
  return drops ? [...own.slice(0, verb), ...own.slice(main)] : own;
}

/**
 * "marked their anniversary by upgrading relations": the means is what happened, so subject and means make the title.
 * The gerund becomes a past form where the language makes it by an ending.
 */
function byMeans(
  own: readonly Word[],
  { pack }: Lexicon,
): { subject: Word[]; verb: string; rest: Word[] } | null {
  const verb = verbIn(own);
  if (!own[verb]?.is("commemorating")) return null;
  const by = own.findIndex((word, at) => at > verb && word.is("means") && own[at + 1]?.isGerund);
  const gerund = own[by + 1]!;
  if (by < 0 || gerund.is("irregularGerunds")) return null;
  const past = gerund.text.slice(0, -pack.gerundEnding.length) + pack.pastEndings[0]!;
  return { subject: own.slice(0, verb), verb: past, rest: own.slice(by + 2) };
}

/** A headline in title case, as a sentence: only names keep their capitals. `names` are capitalised words of the text. */
export function headlineCase(title: string, names: ReadonlySet<string>, lexicon: Lexicon): string {
  const words = title.split(" ");
  const content = words.slice(1).filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = content.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (content.length < 3 || capital / content.length < 0.7) return title;
  return words
    .map((word, at) => {
      const bare = word.replace(/^[^\p{L}]+|[^\p{L}\p{N}.]+$|['’]s$/gu, "");
      const isName =
        names.has(bare) || names.has(bare.replace(/\.$/, "")) || /\p{Lu}.*\p{Lu}|\d|\.$/u.test(bare);
      return at === 0 || (isName && !lexicon.prepositions.has(bare.toLowerCase()))
        ? word
        : word.toLowerCase();
    })
    .join(" ");
}

/** A noun too short to stand alone, with the headline that tells whose it is. */
export function nounTitle(noun: string, headline: string | null): string {
  if (!headline) return noun;
  const title = `${noun}: ${headline}`;
  return title.length <= TITLE_MOST ? title : noun;
}
