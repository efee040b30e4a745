import { verbAt, type Clause } from "./clauses.js";
import type { Lexicon, Word } from "./lexicon.js";

/** A title aims at so many characters, and may reach the second figure before it is cut shorter. */
export const TITLE_AIM = 64;
const TITLE_MOST = 96;
/** A cut that leaves less than this says too little. */
const LEAST_TITLE = 40;

/** What a title is made of. */
export interface TitleParts {
  words: readonly Word[];
  sentence: string;
  clause: Clause;
  /** Words of the date and of what leads to it. */
  dated: ReadonlySet<number>;
  /** What a pronoun that opens the clause stands for, or null. */
  resolve(pronoun: string): string | null;
}

const TRAILING = /[\s,;:–—\-("'“‘[*]+$/u;
const LEADING = /^[\s,;:.–—\-)”’"'\]*]+/u;

/** Joins words as they stood; where some were left out, a space. Marks cling to what is before them. */
export function textOf(words: readonly Word[], indices: readonly number[], sentence: string): string {
  let text = "";
  let last = -2;
  for (const at of indices) {
    const word = words[at]!;
    if (text !== "") {
      if (at === last + 1) text += sentence.slice(words[last]!.end, word.start);
      else if (!/^[,.;:)\]”’'!?%]/.test(word.text)) text += " ";
    }
    text += word.text;
    last = at;
  }
  return text.replace(/\s+/gu, " ").trim();
}

/** Whether the clause's opening words are an apposition's: "the man, an employee of Astellas Inc., had been…". */
function promoteApposition(words: readonly Word[], own: number[], lexicon: Lexicon): number[] {
  const verb = own.findIndex((at) => verbAt(words, at, lexicon));
  const first = own.findIndex((at) => words[at]!.text === ",");
  if (verb < 0 || first < 1 || first > verb || first > 3) return own;
  const head = own.slice(0, first).map((at) => words[at]!);
  const after = words[own[first + 1] ?? -1];
  if (!after || !/^\p{Ll}{1,2}$/u.test(after.text) || !lexicon.determiners.has(after.lower)) return own;
  // Only what bears no name gives way: "the man", not "the Ford Foundation".
  if (head.some((word) => word.capital && !lexicon.determiners.has(word.lower))) return own;
  let close = verb - 1;
  while (close > first && words[own[close]!]!.text !== ",") close--;
  const end = close > first ? close : verb;
  return [...own.slice(first + 2, end), ...own.slice(verb)];
}

/** The clause's words without its date, its lead word, its asides and the adverbs that a title drops. */
function bareWords(parts: TitleParts, lexicon: Lexicon): number[] {
  const { words, clause, dated } = parts;
  let own = clause.words.filter((at) => !dated.has(at));
  const lead = (): Word | undefined => words[own[0] ?? -1];
  while (
    own.length > 1 &&
    (lead()!.mark ||
      lexicon.adverbs.has(lead()!.lower) ||
      (lexicon.coordinators.has(lead()!.lower) && clause.kind !== "relative") ||
      (clause.kind === "subordinate" && lexicon.subordinators.has(lead()!.lower)) ||
      (clause.kind === "fronted" && lexicon.fronting.has(lead()!.lower)) ||
      (clause.kind === "relative" && lexicon.relatives.has(lead()!.lower)))
  )
    if (/^["“‘'(]$/.test(lead()!.text)) break;
    else own = own.slice(1);
  own = dropEchoed(words, dropFronted(words, own, lexicon), lexicon);
  const verb = own.findIndex((at) => verbAt(words, at, lexicon));
  own = own.filter((at, index) => index > verb + 2 || !isLooseAdverb(words, at, lexicon));
  return tidyCommas(words, promoteApposition(words, own, lexicon));
}

/** "An employee of Astellas Inc., he had been …": the pronoun says again what stands before the comma. */
function dropEchoed(words: readonly Word[], own: number[], lexicon: Lexicon): number[] {
  const comma = own.findIndex((at) => words[at]!.text === ",");
  const echo = words[own[comma + 1] ?? -1];
  if (comma < 2 || !echo || !isLeadPronoun(echo, lexicon) || !verbAt(words, own[comma + 2] ?? -1, lexicon))
    return own;
  if (own.slice(0, comma).some((at) => verbAt(words, at, lexicon))) return own;
  return [...own.slice(0, comma), ...own.slice(comma + 2)];
}

/** An adverb that can go: not the "first" of "the first group". */
function isLooseAdverb(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  return (
    lexicon.adverbs.has(words[at]!.lower) &&
    verbAt(words, at, lexicon) === null &&
    !(before && lexicon.determiners.has(before.lower))
  );
}

/** "In Tokyo, the leaders met": what stands before the first comma goes, where a subject and verb follow it. */
function dropFronted(words: readonly Word[], own: number[], lexicon: Lexicon): number[] {
  const first = words[own[0] ?? -1];
  if (!first || !(lexicon.prepositions.has(first.lower) || lexicon.isAdverb(first.lower))) return own;
  const comma = own.findIndex((at) => words[at]!.text === ",");
  if (comma < 1 || comma > 14) return own;
  if (own.slice(0, comma).some((at) => verbAt(words, at, lexicon))) return own;
  return own.slice(comma + 1).some((at) => verbAt(words, at, lexicon)) ? own.slice(comma + 1) : own;
}

/** Commas that the words between them have left: at the ends, doubled, or before a verb. */
function tidyCommas(words: readonly Word[], own: number[]): number[] {
  return own.filter((at, index) => {
    if (words[at]!.text !== ",") return true;
    const next = words[own[index + 1] ?? -1];
    return index > 0 && next !== undefined && !next.mark;
  });
}

const isVerbGroup = (word: Word, lexicon: Lexicon): boolean =>
  lexicon.be.has(word.lower) ||
  lexicon.have.has(word.lower) ||
  lexicon.nonFinite.has(word.lower) ||
  lexicon.future.has(word.lower) ||
  lexicon.adverbs.has(word.lower);

/** Index (in `own`) one past the verb group: "had been detained", "will meet". */
function verbGroupEnd(words: readonly Word[], own: readonly number[], lexicon: Lexicon): number {
  const verb = own.findIndex((at) => verbAt(words, at, lexicon));
  if (verb < 0) return -1;
  let end = verb;
  while (end < own.length - 1 && isVerbGroup(words[own[end]!]!, lexicon)) end++;
  return end + 1;
}

/** Cuts at the end of a phrase, so that subject, verb and a complement stay; keeps the longer where none is short. */
function fit(
  words: readonly Word[],
  own: number[],
  sentence: string,
  lexicon: Lexicon,
  room: number,
): number[] {
  if (textOf(words, own, sentence).length <= room) return own;
  const group = verbGroupEnd(words, own, lexicon);
  // First at the ends of whole phrases; only a title that stays too long gives up what completes its verb.
  for (const patient of [false, true]) {
    let best: number[] | null = null;
    let shortest: number[] | null = null;
    for (let cut = Math.max(group + 1, 3); cut <= own.length; cut++) {
      if (cut < own.length && !endsPhrase(words, own, cut, lexicon, patient)) continue;
      const kept = own.slice(0, cut);
      const { length } = textOf(words, kept, sentence);
      if (length <= room) best = kept;
      else if (length <= TITLE_MOST) shortest ??= kept;
    }
    if (best && textOf(words, best, sentence).length >= LEAST_TITLE - (TITLE_AIM - room)) return best;
    if (shortest) return shortest;
    if (patient && best) return best;
  }
  let cut = own.length;
  while (cut > 3 && textOf(words, own.slice(0, cut), sentence).length > TITLE_MOST) cut--;
  return own.slice(0, cut);
}

/** Whether the words may end before position `cut`: what follows opens another phrase, and nothing is left hanging. */
function endsPhrase(
  words: readonly Word[],
  own: readonly number[],
  cut: number,
  lexicon: Lexicon,
  patient: boolean,
): boolean {
  const next = words[own[cut]!]!;
  const last = words[own[cut - 1]!]!;
  if (
    isFunctionWord(last, lexicon) ||
    (last.mark && last.text !== '"' && last.text !== "”" && last.text !== "'")
  )
    return false;
  if (next.text === ",") return !(words[own[cut + 1] ?? -1]?.capital && last.capital);
  if (next.mark) return /^(?:–|—|--|\(|;|:)$/.test(next.text);
  if (lexicon.binding.has(next.lower)) return false;
  if (lexicon.complementing.has(next.lower)) return patient;
  if (lexicon.prepositions.has(next.lower)) return true;
  if (lexicon.coordinators.has(next.lower)) return verbAt(words, own[cut + 1] ?? -1, lexicon) !== null;
  return lexicon.relatives.has(next.lower) || lexicon.subordinators.has(next.lower);
}

function isFunctionWord(word: Word, lexicon: Lexicon): boolean {
  return (
    lexicon.determiners.has(word.lower) ||
    lexicon.prepositions.has(word.lower) ||
    lexicon.coordinators.has(word.lower) ||
    lexicon.relatives.has(word.lower) ||
    lexicon.subordinators.has(word.lower) ||
    lexicon.be.has(word.lower) ||
    lexicon.have.has(word.lower) ||
    lexicon.nonFinite.has(word.lower) ||
    lexicon.future.has(word.lower) ||
    word.lower === lexicon.pack.infinitive ||
    /^['’]s$/.test(word.text)
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
  const { words, sentence, clause } = parts;
  let own = bareWords(parts, lexicon);
  let lead = "";
  const first = words[own[0] ?? -1];
  if (
    clause.subject &&
    (first === undefined ||
      clause.kind === "relative" ||
      verbAt(words, own[0]!, lexicon) ||
      isLeadPronoun(first, lexicon))
  ) {
    const subject = clause.subject.filter((at) => !parts.dated.has(at));
    if (first && isLeadPronoun(first, lexicon)) own = own.slice(1);
    const pronoun = words[subject[0] ?? -1];
    const resolved =
      pronoun && subject.length === 1 && isLeadPronoun(pronoun, lexicon)
        ? parts.resolve(pronoun.lower)
        : null;
    lead = resolved ?? textOf(words, tidyCommas(words, subject), sentence);
  } else if (first && isLeadPronoun(first, lexicon)) {
    const resolved = parts.resolve(first.lower);
    if (resolved) {
      lead = resolved;
      own = own.slice(1);
    }
  } else if (first && lexicon.pack.owners[first.lower]) {
    const owner = parts.resolve(lexicon.pack.owners[first.lower]!);
    if (owner) {
      lead = owner + lexicon.pack.ownerEnding;
      own = own.slice(1);
    }
  }
  own = dropPerfect(words, own, lexicon);
  const means = byMeans(words, own, lexicon);
  if (means) {
    lead = `${lead} ${textOf(words, means.subject, sentence)} ${means.verb}`.trim();
    own = means.rest;
  }
  const fitted = fit(words, own, sentence, lexicon, TITLE_AIM - (lead === "" ? 0 : lead.length + 1));
  const text = `${lead} ${textOf(words, fitted, sentence)}`.trim();
  return polish(text, lexicon);
}

const isLeadPronoun = (word: Word, lexicon: Lexicon): boolean => {
  const stands = lexicon.pack.pronouns[word.lower];
  return stands !== undefined && stands !== "speaker" && !lexicon.determiners.has(word.lower);
};

/** "had been detained" → "detained", "had visited" → "visited": a headline needs no auxiliary of the past. */
function dropPerfect(words: readonly Word[], own: readonly number[], lexicon: Lexicon): number[] {
  const verb = own.findIndex((at) => verbAt(words, at, lexicon));
  if (verb < 0 || !lexicon.have.has(words[own[verb]!]!.lower)) return [...own];
  let end = verb + 1;
  while (
    end < own.length &&
    (lexicon.nonFinite.has(words[own[end]!]!.lower) || lexicon.adverbs.has(words[own[end]!]!.lower))
  )
    end++;
  const main = words[own[end] ?? -1];
  if (!main || main.mark || !lexicon.isPast(main.lower)) return [...own];
  return [...own.slice(0, verb), ...own.slice(end)];
}

/**
 * "marked their anniversary by upgrading relations": the means is what happened, so subject and means make the title.
 * The gerund becomes a past form where the language makes it by an ending.
 */
function byMeans(
  words: readonly Word[],
  own: readonly number[],
  lexicon: Lexicon,
): { subject: number[]; verb: string; rest: number[] } | null {
  const verb = own.findIndex((at) => verbAt(words, at, lexicon));
  if (verb < 0 || !lexicon.commemorating.has(words[own[verb]!]!.lower)) return null;
  const by = own.findIndex(
    (at, index) =>
      index > verb &&
      lexicon.means.has(words[at]!.lower) &&
      lexicon.isGerund(words[own[index + 1] ?? -1]?.lower ?? ""),
  );
  const gerund = words[own[by + 1] ?? -1];
  if (by < 0 || !gerund || lexicon.irregularGerunds.has(gerund.lower)) return null;
  const past = gerund.text.slice(0, -lexicon.pack.gerundEnding.length) + lexicon.pack.pastEndings[0]!;
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
