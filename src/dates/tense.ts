import type { TensePack } from "../model/date-language.js";

export type Tense = "past" | "future" | "unknown";

export interface TenseReader {
  future: ReadonlySet<string>;
  infinitive: ReadonlySet<string>;
  past: ReadonlySet<string>;
  planning: ReadonlySet<string>;
  perfect: ReadonlySet<string>;
  presentPassive: ReadonlySet<string>;
  breaks: ReadonlySet<string>;
  notVerb: ReadonlySet<string>;
  reportedFuture: ReadonlySet<string>;
  isPast(word: string): boolean;
  final: TensePack["final"] | null;
}

export function tenseReader(pack: TensePack): TenseReader {
  const past = new Set(pack.past);
  const notPast = new Set(pack.notPast);
  return {
    future: new Set(pack.future),
    infinitive: new Set(pack.infinitive),
    past,
    planning: new Set(pack.planning),
    perfect: new Set(pack.perfect),
    presentPassive: new Set(pack.presentPassive),
    breaks: new Set(pack.breaks),
    notVerb: new Set(pack.notVerb),
    reportedFuture: new Set(pack.reportedFuture),
    final: pack.final ?? null,
    isPast: (word) =>
      past.has(word) ||
      (!notPast.has(word) && word.length > 4 && pack.pastEndings.some((ending) => word.endsWith(ending))),
  };
}

interface Word {
  text: string;
  start: number;
  /** A mark that ends a clause stands before it. */
  afterBreak: boolean;
  afterComma: boolean;
}

const WORDS = /[\p{L}][\p{L}'’-]*/gu;
/** So many characters around a date are looked at: no clause of news is longer. */
export const REACH = 400;

function wordsOf(text: string, from: number): Word[] {
  const found: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORDS)) {
    const between = text.slice(last, match.index);
    found.push({
      text: match[0].toLowerCase().replace(/’/g, "'"),
      start: from + match.index,
      afterBreak: /[;:—–(]|\s-\s|--/.test(between),
      afterComma: between.includes(","),
    });
    last = match.index + match[0].length;
  }
  return found;
}

/** What one word says of the time of what it governs; `before` are the words of its clause before it. */
function cue(
  word: Word,
  before: readonly Word[],
  following: Word | undefined,
  reader: TenseReader,
): Tense | null {
  // "could have left on Friday" looks back.
  if (reader.future.has(word.text)) return reader.perfect.has(following?.text ?? "") ? null : "future";
  if (reader.reportedFuture.has(word.text)) return before.length > 0 ? "future" : null;
  if (reader.infinitive.has(word.text)) {
    // "according to a study", "up to Monday": no infinitive.
    if (!following || reader.notVerb.has(following.text)) return null;
    // "agreed to meet on Friday" lies ahead; "failed to meet on Friday" does not.
    // "has made the trip to join": the perfect has its outcome still ahead.
    const at = before.findLastIndex((one) => reader.isPast(one.text) || reader.planning.has(one.text));
    const verb = before[at];
    const perfect = reader.perfect.has(before[at - 1]?.text ?? "");
    return !verb || perfect || reader.planning.has(verb.text) ? "future" : "past";
  }
  if (!reader.isPast(word.text)) return null;
  return reader.presentPassive.has(before.at(-1)?.text ?? "") ? "future" : "past";
}

/**
 * The tense of the verb that governs the stretch [start, end) of a sentence: the nearest word that shows one, first
 * before the stretch in its clause, then after it.
 */
export function tenseAt(sentence: string, start: number, end: number, reader: TenseReader): Tense {
  if (reader.final) return finalTense(sentence, reader.final);
  const from = Math.max(0, start - REACH);
  const before = wordsOf(sentence.slice(from, start), from);
  let clause = 0;
  before.forEach((word, index) => {
    if (word.afterBreak || (index > 0 && reader.breaks.has(word.text))) clause = index;
  });
  // The part of the clause that no comma divides from the date comes first, on both its sides.
  const near = Math.max(
    clause,
    before.findLastIndex((word) => word.afterComma),
  );
  const following = wordsOf(sentence.slice(end, end + REACH), end);
  const stop = following.findIndex((word) => word.afterBreak && word.start > end + 2);
  const after = stop < 0 ? following : following.slice(0, stop);
  const comma = after.findIndex((word) => word.afterComma);
  const nearAfter = comma < 0 ? after : after.slice(0, comma);
  return (
    cueBefore(before, clause, near, before.length, reader) ??
    cueAfter(nearAfter, reader) ??
    cueBefore(before, clause, clause, near, reader) ??
    cueAfter(after.slice(nearAfter.length), reader) ??
    cueBefore(before, 0, 0, clause, reader) ??
    "unknown"
  );
}

/** What the nearest telling word among `before`[from, to) says; its clause begins at `clause`. */
function cueBefore(
  before: readonly Word[],
  clause: number,
  from: number,
  to: number,
  reader: TenseReader,
): Tense | null {
  for (let at = to - 1; at >= from; at--) {
    const found = cue(before[at]!, before.slice(clause, at), before[at + 1], reader);
    if (!found) continue;
    // "is set to be signed": the participle says little where a sign of the future stands close before it.
    const comma = before.findLastIndex((word, index) => index <= at && word.afterComma);
    const ahead = before.slice(Math.max(clause, at - 4, comma), at);
    const planned = ahead.some(
      ({ text }) => reader.future.has(text) || reader.infinitive.has(text) || reader.reportedFuture.has(text),
    );
    if (found === "past" && planned)
      return cueBefore(before, clause, at - ahead.length, at, reader) ?? "past";
    return found;
  }
  return null;
}

function cueAfter(words: readonly Word[], reader: TenseReader): Tense | null {
  for (const [at, word] of words.entries()) {
    const found = cue(word, [], words[at + 1], reader);
    if (found) return found;
  }
  return null;
}

/** So many characters at its end tell a sentence's tense, where its verb stands there. */
const FINAL = 12;

function finalTense(sentence: string, { future, past }: NonNullable<TensePack["final"]>): Tense {
  const bare = sentence.replace(/[\s。．！？」』）)]+$/u, "");
  const tail = bare.slice(-FINAL);
  if (future.some((phrase) => tail.includes(phrase))) return "future";
  return past.some((ending) => tail.endsWith(ending)) ? "past" : "unknown";
}
