// Times that are counted from something else than the article's own date: "nine days after she had won", "five weeks after
// 18 November", "the Friday before Thanksgiving", "six days after the fire".
import { resolve } from "../dates/resolve.js";
import { fixedParts } from "../dates/context.js";
import { formatDate, type Edtf } from "../model/edtf.js";
import type { Reading, Unit } from "../model/mention.js";
import { stretch, verbIn, wordsUntil } from "./clause.js";
import type { DatedWords } from "./dated.js";
import { mainVerb } from "./main-verb.js";
import { datedWords, isDating, type ReadMention } from "./passage.js";
import { pastInserted } from "./stretches.js";
import type { Word } from "./word.js";

/** What a story has told of when things happened; null where it has not, or of several times. */
export interface ToldTimes {
  /** By the noun that names it: "the fire". */
  named(noun: Word): Edtf | null;
  /** By its verb: "she was released". */
  done(verb: Word): Edtf | null;
  /** The day that was told of last; null where none was just now. */
  readonly last: Edtf | null;
}

/** So many words stand at most between "after" and the noun that happened. */
const LONGEST_NOUN = 5;

/** A length or a weekday, and on which side of what follows it lies: 1 after, -1 before. */
interface Count {
  side: 1 | -1;
  /** The "after" or "before". */
  word: Word;
  /** The reading, from the date that is counted from. */
  towards(side: 1 | -1): Reading;
}

const sideOf = (word: Word | undefined): 1 | -1 | null =>
  word?.is("laterThan") ? 1 : word?.is("earlierThan") ? -1 : null;

function countOf({ reading, dated }: ReadMention, words: readonly Word[]): Count | null {
  // "the day after" holds its own "after".
  const inside = reading.type === "shift" && reading.from === "anchor" && Math.abs(reading.amount) === 1;
  const word = words[inside ? dated.last : dated.last + 1];
  // "the eve of" the hearing is before it.
  const side = inside && word?.is("binding") ? -1 : sideOf(word);
  if (!word || side === null) return null;
  if (reading.type === "shift")
    return inside ? { side, word, towards: (one) => ({ ...reading, amount: one }) } : null;
  if (reading.type === "weekday")
    return { side, word, towards: (one) => ({ ...reading, from: "anchor", direction: one }) };
  if (reading.type !== "duration" || !reading.amount || reading.mod) return null;
  const { unit, amount } = reading;
  // Who counts in weeks counts no days.
  const about = unit === "week" && amount > 1 ? { approximate: true } : {};
  const towards = (one: 1 | -1): Reading => ({
    type: "shift",
    unit,
    amount: one * amount,
    from: "anchor",
    ...about,
  });
  return { side, word, towards };
}

const NOT_TOLD: ReadMention["resolved"] = {
  edtf: null,
  basis: "relative",
  reason: "the day of what it is counted from is not told",
};

const resolvedFrom = (reading: Reading, anchor: Edtf): ReadMention["resolved"] =>
  resolve(reading, { reference: null, anchor, frame: null, tense: "unknown" });

/** So many words stand at most between "until" and a date. */
const LONGEST_PHRASE = 10;

/**
 * "did not miss a day until his death in 1862", "after her release in May 2019 she moved": the words that name what happened
 * then, where the date is theirs alone.
 */
export function happeningBefore(words: readonly Word[], { lead, last }: DatedWords): Word[] | null {
  for (let at = lead - 1; at >= Math.max(0, lead - LONGEST_PHRASE); at--) {
    const word = words[at]!;
    if (word.stop || word.verb || word.dated) return null;
    if (!word.is("subordinators") || !word.is("endLeads", "beginLeads", "earlierThan", "laterThan")) continue;
    // "three weeks after the earthquake in May", "as it did after an accident in May", "after a storm in May drowned 26"
    const after = word.is("laterThan") && lead - at > 3 && !words[last + 1]?.verb && !word.previous?.dated;
    const like = words.slice(Math.max(0, at - 3), at).some((one) => one.is("equatives"));
    const noun = (word.next?.is("possessives") || (after && !like)) && nounAfter(word);
    return noun && noun.at < lead ? words.slice(at + 1, lead) : null;
  }
  return null;
}

/** The noun that "the", "his" or "its" names after the word: "the fire", "his second arrest". */
function nounAfter(word: Word): Word | null {
  const { next } = word;
  if (!next?.is("determiners", "possessives")) return null;
  for (let noun = next.next; noun && noun.at <= next.at + LONGEST_NOUN; noun = noun.next) {
    if (noun.mark || noun.known.small || noun.verb) return null;
    if (noun.happens && !(noun.next && !noun.next.mark && !noun.next.known.small && !noun.next.verb))
      return noun;
  }
  return null;
}

/** When what the noun phrase behind a word names happened, as far as the story has told, and where the phrase ends. */
function namedBehind({ next }: Word, times: ToldTimes): { edtf: Edtf; end: number } | null {
  // "the fire", "the disaster", "her election victory"
  if (!next?.is("determiners", "possessives")) return null;
  // "Three weeks after the raid Bastianelli was summoned"
  const nouns = wordsUntil(
    next.next,
    (one) =>
      one.mark ||
      one.known.small ||
      Boolean(one.verb) ||
      (one.capital && one !== next.next && !one.previous!.capital),
  );
  // "after the bids were in": that is done, not named.
  if (nouns.length > LONGEST_NOUN || nouns.at(-1)?.next?.verb) return null;
  const end = nouns.at(-1)?.end ?? next.end;
  for (const noun of nouns.reverse()) {
    const edtf = noun.happens || noun.known.retold.length > 0 ? times.named(noun) : null;
    if (edtf) return { edtf, end };
  }
  return null;
}

/** What "after" or "before" names, or tells with a verb, where the story has told when it happened. */
function toldBefore(word: Word, times: ToldTimes): { edtf: Edtf; end: number } | null {
  const named = namedBehind(word, times);
  if (named) return named;
  // "two days after she was released", "after the talks collapsed"
  const clause = stretch(word.next);
  const verb = clause[verbIn(clause)];
  const main = verb && mainVerb(verb, clause.slice(clause.indexOf(verb) + 1));
  const edtf = main?.isPast && main.happens ? times.done(main) : null;
  return edtf ? { edtf, end: word.end } : null;
}

/**
 * What a date is of, where "after" or "before" opens it: a clause with a verb, or the noun that is named; else null.
 * @param leads whether the count opens the sentence, whose main clause then begins at a comma
 */
function countedFromWhat(word: Word, { first, last }: DatedWords, leads: boolean): "clause" | "noun" | null {
  const clause = stretch(word.next);
  const inside = clause.filter(({ at }) => at < first);
  if (clause.length === 0 || first > clause.at(-1)!.at) return null;
  const goesOn = inside.some((one) => one.is("subordinators", "relatives", "coordinators", "saying"));
  if (goesOn || (leads && last !== clause.at(-1)!.at && verbIn(clause) >= 0)) return null;
  if (verbIn(inside) >= 0) return "clause";
  return word.next?.is("determiners", "possessives") ? "noun" : null;
}

/** Where a noun ends that a date stands before: "the 2015 election". */
function nounEnd(date: Word): number {
  const noun = wordsUntil(date.next, (word) => word.mark || word.known.small || Boolean(word.verb));
  return (noun.at(-1) ?? date).end;
}

/** "on the third anniversary of the fire": so many years after it, where the story has told of it; else null. */
function anniversaryOf(
  { reading, start, dated }: ReadMention,
  words: readonly Word[],
  times: ToldTimes,
): ReadMention | null {
  const of = words[dated.last + 1];
  if (reading.type !== "anniversary" || !reading.ordinal || !of?.is("binding")) return null;
  const named = namedBehind(of, times);
  const told = named && fixedParts(named.edtf);
  if (!named || !told) return null;
  const { year, month, day } = { ...told, year: told.year + reading.ordinal };
  const date: Reading = { type: "calendar", year, ...(month && { month }), ...(day && { day }) };
  const resolved = { edtf: formatDate(year, month, day), basis: "relative" as const, reason: null };
  const span = { start, end: named.end, reading: date };
  return { ...span, resolved, dated: datedWords(words, dated.first, span) };
}

/** What comes within so many units came soon after, and not after long work. */
const SOON: Partial<Readonly<Record<Unit, number>>> = { day: 31, week: 8, month: 2 };

/** "The bureau struck him off on 9 March, and the court backed it within two days": some time from that day on; else null. */
function withinOf(
  { reading, dated: { first, last } }: ReadMention,
  words: readonly Word[],
  day: Edtf | null,
): Reading | null {
  if (reading.type !== "duration" || !reading.amount || reading.mod || !day) return null;
  // "within hours of that result" counts from something else.
  if (!words[first - 1]?.is("withins") || words[last + 1]?.is("binding")) return null;
  const verb =
    words.findLast((word) => word.at < first && word.verb) ??
    words.find((word) => word.at > last && word.verb);
  const { unit, amount } = reading;
  if (!(verb?.verb === "past" || verb?.isPastBe || verb?.is("pastHave")) || amount > (SOON[unit] ?? 0))
    return null;
  const counted = { type: "shift", unit, amount, from: "anchor", to: "day" } as const;
  return { type: "range", from: { ...counted, unit: "day", amount: 0 }, to: counted };
}

/**
 * The mentions of a sentence, those that count from a date beside them or from what the story has told before resolved; what
 * is counted from, where it is told with a verb, is dated in turn: "on 7 November, nine days after she had won".
 */
export function countedFrom(
  mentions: readonly ReadMention[],
  words: readonly Word[],
  times: ToldTimes,
  today: Edtf | null,
): readonly ReadMention[] {
  const counts = (mention: ReadMention): boolean =>
    mention.reading.type === "anniversary" ||
    countOf(mention, words) !== null ||
    withinOf(mention, words, times.last) !== null;
  if (!mentions.some(counts)) return mentions;
  const read: ReadMention[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at]!;
    const yearly = anniversaryOf(mention, words, times);
    if (yearly) {
      read.push(yearly);
      continue;
    }
    const { start } = mention;
    const span = (end: number, reading: Reading, base: Edtf): ReadMention => ({
      start,
      end,
      reading,
      resolved: resolvedFrom(reading, base),
      dated: datedWords(words, mention.dated.first, { start, end, reading }),
    });
    const within = withinOf(mention, words, times.last);
    if (within) {
      read.push(span(mention.end, within, times.last!));
      continue;
    }
    const count = countOf(mention, words);
    if (!count) {
      read.push(mention);
      continue;
    }
    const { side, word } = count;
    // "five weeks after 18 November", "the Friday before Thanksgiving"
    const next = mentions[at + 1];
    if (next?.dated.first === word.at + 1 && isDating(next.reading) && next.resolved.edtf) {
      read.push(span(next.end, count.towards(side), next.resolved.edtf));
      at++;
      continue;
    }
    // "on 7 November, nine days after she had won"
    const before = read.at(-1);
    const between = before && words.slice(before.dated.last + 1, mention.dated.lead);
    const beside = between?.every((one) => one.mark || one.isAdverb) && isDating(before!.reading);
    // "The cut comes three days after parliament passed a budget": from the day of the news.
    let verb = words[mention.dated.lead - 1];
    if (verb?.isAdverb) verb = verb.previous;
    const comes = verb?.is("comings") === true && today !== null;
    if (beside || comes) {
      read.push(mention);
      const base = beside ? before!.resolved.edtf : today;
      const after = stretch(word.next);
      const does = after[verbIn(after)];
      const doing = word.next?.is("gerunds") === true && !word.next.is("nounGerunds") && word.is("laterThan");
      const done = does && does !== after[0] && does.verb !== "present";
      const told = doing || done || pastInserted(word.next) !== null;
      // "five weeks before the season begins on 6 September": it has a date of its own.
      const apart = !told && next && isDating(next.reading) && next.dated.first <= (after.at(-1)?.at ?? 0);
      // What is counted, and what it is counted from, stand in no title.
      const end = told || apart ? word : after.at(-1)?.next;
      for (let one = words[mention.dated.lead]; one && one !== end; one = one.next) one.dates = true;
      if (!base || !told) continue;
      word.counts = doing;
      const reading = count.towards(side === 1 ? -1 : 1);
      const dated = { reading, first: word.at, last: word.at, lead: word.at, withLeadStart: start };
      read.push({ start, end: word.end, reading, resolved: resolvedFrom(reading, base), dated });
      continue;
    }
    // "found three days after she vanished on 12 May 2019", "a year after the 2019 flood"
    const far = next && isDating(next.reading) && next.resolved.edtf;
    // "was closed for two years after part of the roof came in in March 2020"
    const lasts = words[mention.dated.first - 1]?.is("prepositions");
    const from = far && !lasts ? countedFromWhat(word, next.dated, mention.dated.lead === 0) : null;
    if (far && from) {
      const end = from === "clause" ? word.end : nounEnd(words[next.dated.last]!);
      read.push(span(end, count.towards(side), far));
      if (from === "noun") at++;
      continue;
    }
    // "Six days after the fire"
    const told = toldBefore(word, times);
    if (told) read.push(span(told.end, count.towards(side), told.edtf));
    // "on the eve of the summit" is of no day, where none is told of the summit.
    else read.push(word.is("binding") ? { ...mention, resolved: NOT_TOLD } : mention);
  }
  return read;
}
