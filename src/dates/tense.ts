import type { DatePack, TensePack } from "../model/date-language.js";
import { HASHES, isDigit, isWordCode, nextHash } from "./characters.js";
import { trimEndOf } from "../model/trim.js";
import { unitAt } from "../model/units.js";

export type Tense = "past" | "future" | "unknown";

/** What a word says of time; one may say several things. */
const [FUTURE, REPORTED, INFINITIVE, PAST, PLANNING] = [1, 2, 4, 8, 16];
const [PERFECT, PRESENT, BREAKS, NOT_VERB, MODAL] = [32, 64, 128, 256, 512];
/** Signs of what is to come. */
const AHEAD = FUTURE! | MODAL! | INFINITIVE! | REPORTED!;

export interface TenseReader {
  /** What a word says of time. */
  kindOf(word: string): number;
  /** By the hash of a word: whether it is of those that say something; and the letters that end the others. */
  telling: Uint8Array;
  finals: readonly number[];
  isPast(word: string): boolean;
  /** Whether a word looks like a plural: "rates", and "sales" in "a stop to sales"; not "loss", not "does". */
  isPlural(word: string): boolean;
  final: TensePack["final"] | null;
  /** The words that were looked at last, and where they stand. */
  seen: { text: string; from: number; to: number; words: readonly Word[] };
}

export function tenseReader({ tense: pack, capital, plural }: DatePack): TenseReader {
  const notPast = new Set(pack.notPast);
  const kinds = new Map<string, number>(pack.notPast.map((word) => [word, 0]));
  const ending = (word: string): number =>
    word.length > 4 && pack.pastEndings.some((one) => word.endsWith(one)) ? PAST : 0;
  const kindOf = (word: string): number => kinds.get(word) ?? ending(word);
  const lists: [readonly string[], number][] = [
    ...([
      [pack.future, FUTURE],
      [pack.reportedFuture, REPORTED],
      [pack.infinitive, INFINITIVE],
      [pack.past, PAST],
      [pack.planning, PLANNING],
    ] as const),
    ...([
      [pack.perfect, PERFECT],
      [pack.presentPassive, PRESENT],
      [pack.breaks, BREAKS],
      [pack.notVerb, NOT_VERB],
      [pack.modal, MODAL],
    ] as const),
  ].map(([words, kind]) => [words, kind]);
  const telling = new Uint8Array(HASHES);
  for (const [words, kind] of lists)
    for (const word of words) {
      if (kind === PAST && notPast.has(word)) continue;
      kinds.set(word, kindOf(word) | kind);
      for (const form of [word, word.replace("'", "’")])
        telling[[...form].reduce((hash, unit) => nextHash(hash, unitAt(unit, 0)), 0)] = 1;
    }
  return {
    kindOf: (word) => {
      const lower = word.toLowerCase().replace("’", "'");
      // "From May to July": no verb.
      return word !== lower && capital.includes(lower) ? 0 : kindOf(lower);
    },
    telling,
    finals: pack.pastEndings.map((ending) => unitAt(ending, ending.length - 1)),
    isPast: (word) => (kindOf(word) & PAST) > 0,
    isPlural: (word) =>
      word.length > 3 &&
      word.endsWith(plural.ending) &&
      !word.endsWith(plural.ending + plural.ending) &&
      !plural.not.includes(word),
    final: pack.final ?? null,
    seen: { text: "", from: 0, to: 0, words: [] },
  };
}

interface Word {
  start: number;
  kind: number;
  /** A mark that ends a clause stands before it. */
  afterBreak: boolean;
  afterComma: boolean;
}

/** So many characters around a date are looked at, at least: no clause of news is longer. */
const REACH = 400;

/** The words of a stretch of text. */
function wordsOf(text: string, from: number, to: number, reader: TenseReader): readonly Word[] {
  const { seen } = reader;
  if (seen.text === text && seen.from === from && seen.to === to) return seen.words;
  const words: Word[] = [];
  let afterBreak = false;
  let afterComma = false;
  for (let at = from; at < to; at++) {
    const code = unitAt(text, at);
    if (isWordCode(code) && !isDigit(code)) {
      const start = at;
      let hash = nextHash(0, code);
      while (++at < to) {
        const next = unitAt(text, at);
        if (!isWordCode(next) && (next === 32 || !"'’-".includes(text[at]!))) break;
        hash = nextHash(hash, next);
      }
      const tells = reader.telling[hash] || reader.finals.includes(unitAt(text, at - 1));
      const led =
        words.length > 0 && words.at(-1)!.kind & INFINITIVE && reader.isPlural(text.slice(start, at));
      const kind = (tells ? reader.kindOf(text.slice(start, at)) : 0) | (led ? NOT_VERB! : 0);
      words.push({ start, kind, afterBreak, afterComma });
      afterBreak = afterComma = false;
      at--;
    } else if (code === 44) afterComma = true;
    else if (code === 32) continue;
    else if (
      code === 45 ? text[at + 1] === "-" || text.startsWith(" - ", at - 1) : ";:—–(".includes(text[at]!)
    )
      afterBreak = true;
  }
  reader.seen = { text, from, to, words };
  return words;
}

/** "shelved its plans on Monday", "began four rounds of planned cuts in May": what was done says when, not what was meant. */
function isNoun(words: readonly Word[], at: number, clause: number): boolean {
  let verb = at - 1;
  while (verb >= clause && !(words[verb]!.kind & (PAST | INFINITIVE))) verb--;
  if ((words[verb]?.kind ?? 0) & INFINITIVE) return false;
  const before = words[at - 1]?.kind ?? 0;
  const noun = before & NOT_VERB || (at - verb > 3 && !(before & PRESENT));
  return verb >= clause && !(words[verb]!.kind & PLANNING) && Boolean(noun);
}

/** What the word at `at` says of the time of what it governs, by the words of its clause, in [clause, to). */
function cue(words: readonly Word[], at: number, clause: number, to: number): Tense | null {
  const { kind } = words[at]!;
  const following = at + 1 < to ? words[at + 1]!.kind : 0;
  // "was due in Hull on 6 March": planned, but it may be over.
  const lay = at > clause && words[at - 1]!.kind & PAST && !(words[at - 1]!.kind & PERFECT);
  if (kind & FUTURE && kind & PLANNING && lay) return "unknown";
  if (kind & FUTURE) return kind & PLANNING && isNoun(words, at, clause) ? null : "future";
  // "could leave on Friday" looks ahead, "could have left on Friday" back.
  if (kind & MODAL) return following & PERFECT ? null : "future";
  if (kind & REPORTED) return at > clause ? "future" : null;
  if (kind & INFINITIVE) {
    // "according to a study", "up to Monday": no infinitive.
    if (at + 1 >= to || following & NOT_VERB) return null;
    // "agreed to meet on Friday" lies ahead; "failed to meet on Friday" does not.
    // "has made the trip to join": the perfect has its outcome still ahead.
    let verb = at - 1;
    while (verb >= clause && !(words[verb]!.kind & (PAST | PLANNING))) verb--;
    const perfect = verb > clause && words[verb - 1]!.kind & PERFECT;
    return verb < clause || perfect || words[verb]!.kind & PLANNING ? "future" : "past";
  }
  if (!(kind & PAST)) return null;
  // "is to be held at the ground": a noun; but "the train that left on Monday".
  const lead = at > clause ? words[at - 1]!.kind : 0;
  if (lead & NOT_VERB && !(lead & BREAKS)) return null;
  return at > clause && words[at - 1]!.kind & PRESENT ? "future" : "past";
}

/**
 * The tense of the verb that governs the stretch [start, end) of a text: the nearest word that shows one, first before
 * the stretch in its clause, then after it.
 * @param from where the sentence begins
 * @param to where it ends
 */
export function tenseAt(
  text: string,
  start: number,
  end: number,
  reader: TenseReader,
  from = 0,
  to = text.length,
): Tense {
  if (reader.final) return finalTense(text.slice(from, to), reader.final);
  // Of a long sentence all dates near one another look at the same words, so that these are read once.
  const first = Math.max(from, (Math.floor(start / REACH) - 1) * REACH);
  const words = wordsOf(text, first, Math.min(to, (Math.floor(end / REACH) + 2) * REACH), reader);
  let before = 0;
  let clause = 0;
  let near = 0;
  for (; before < words.length && words[before]!.start < start; before++) {
    const { afterBreak, afterComma, kind } = words[before]!;
    if (afterBreak || (before > 0 && kind & BREAKS)) clause = before;
    if (afterComma) near = before;
  }
  // The part of the clause that no comma divides from the date comes first, on both its sides.
  near = Math.max(clause, near);
  let after = before;
  while (after < words.length && words[after]!.start < end) after++;
  let stop = after;
  while (stop < words.length && !(words[stop]!.afterBreak && words[stop]!.start > end + 2)) stop++;
  let comma = after;
  while (comma < stop && !words[comma]!.afterComma) comma++;
  // "on 31 December, which it announced last year"
  if (comma < stop && words[comma]!.kind & BREAKS) stop = comma;
  return (
    cueBefore(words, clause, near, before, before) ??
    cueAfter(words, after, comma) ??
    cueBefore(words, clause, clause, near, before) ??
    cueAfter(words, comma, stop) ??
    cueBefore(words, 0, 0, clause, before) ??
    "unknown"
  );
}

/** What the nearest telling word among [from, to) says, by the words before the date, in [clause, before). */
function cueBefore(
  words: readonly Word[],
  clause: number,
  from: number,
  to: number,
  before: number,
): Tense | null {
  for (let at = to - 1; at >= from; at--) {
    const found = cue(words, at, clause, before);
    if (!found) continue;
    // "is set to be signed": the participle says little where a sign of the future stands close before it.
    let ahead = at;
    while (ahead > Math.max(clause, at - 4) && !words[ahead]!.afterComma) ahead--;
    // "The new plans were submitted": a sign before a past form is a noun.
    for (let sign = at - 1; found === "past" && sign >= ahead; sign--) {
      const { kind } = words[sign]!;
      if ((kind & (PAST | AHEAD)) === PAST) break;
      if (kind & AHEAD) return cueBefore(words, clause, ahead, at, before) ?? "past";
    }
    return found;
  }
  return null;
}

function cueAfter(words: readonly Word[], from: number, to: number): Tense | null {
  for (let at = from; at < to; at++) {
    // "was arrested on Sunday for failure to appear": what is to be done tells nothing of the day before it.
    const alone = words[at]!.kind & INFINITIVE && !((words[at - 1]?.kind ?? 0) & PRESENT);
    const found = alone ? null : cue(words, at, at, to);
    if (found) return found;
  }
  return null;
}

/** So many characters at its end tell a sentence's tense, where its verb stands there. */
const FINAL = 12;

function finalTense(sentence: string, { future, past }: NonNullable<TensePack["final"]>): Tense {
  const bare = trimEndOf(sentence, /[\s。．！？」』）)]/u);
  const tail = bare.slice(-FINAL);
  if (future.some((phrase) => tail.includes(phrase))) return "future";
  return past.some((ending) => tail.endsWith(ending)) ? "past" : "unknown";
}
