import type { DatePack } from "../model/date-language.js";
import type { CalendarReading, Reading } from "../model/mention.js";
import { isUnspaced } from "../model/script.js";
import { orderOfFigures, type FigureOrder } from "./figures.js";
import { compileGrammar, matchAt, type Grammar, type Match } from "./grammar.js";
import { compileLexer, isWordCode, lex, type Lexer, type Token } from "./lexer.js";
import { readMatch } from "./readings.js";
import { tenseReader, type TenseReader } from "./tense.js";

/** A pack made ready for reading. */
export interface DateReader {
  pack: DatePack;
  lexer: Lexer;
  grammar: Grammar;
  tense: TenseReader;
  bareYear: {
    after: ReadonlySet<string>;
    afterAlways: ReadonlySet<string>;
    refusedBefore: ReadonlySet<string>;
  };
  bareMonth: { after: ReadonlySet<string>; ambiguous: ReadonlySet<string> };
}

const readers = new WeakMap<DatePack, DateReader>();

/** The reader of a pack; compiled once. */
export function dateReader(pack: DatePack): DateReader {
  let reader = readers.get(pack);
  if (!reader) {
    const grammar = compileGrammar(pack);
    reader = {
      pack,
      grammar,
      lexer: compileLexer(pack, grammar.literals, new Set(grammar.root.next.keys())),
      tense: tenseReader(pack.tense),
      bareYear: {
        after: new Set(pack.bareYear.after),
        afterAlways: new Set(pack.bareYear.afterAlways),
        refusedBefore: new Set(pack.bareYear.refusedBefore),
      },
      bareMonth: { after: new Set(pack.bareMonth.after), ambiguous: new Set(pack.bareMonth.ambiguous) },
    };
    readers.set(pack, reader);
  }
  return reader;
}

/** A mention that is found but not yet resolved. */
export interface FoundMention {
  start: number;
  end: number;
  reading: Reading;
  /** The two ends of a range. */
  ends?: readonly [FoundMention, FoundMention];
}

/** What a text is taken for. */
export interface TextKind {
  /** Three figures alone may be a year, as in a text that counts from before our era. */
  ancient?: boolean;
  /** Adjectives such as "former" are wanted too: a story's reader decides about them. */
  epithets?: boolean;
}

const LONGEST_LOOK = 32;

/** The word, or the one mark, that stands before `at`; "" at the beginning of the text, or of a paragraph. */
function before(text: string, at: number): { word: string; start: number } {
  let end = at;
  while (end > 0 && /\s/u.test(text[end - 1]!) && at - end < LONGEST_LOOK) end--;
  if (/\n\s*\n/u.test(text.slice(end, at))) return { word: "", start: at };
  let start = end;
  while (start > 0 && isWordCode(text.charCodeAt(start - 1)) && end - start < LONGEST_LOOK) start--;
  if (start === end && end > 0) start--;
  return { word: text.slice(start, end), start };
}

function after(text: string, at: number): string {
  let start = at;
  while (start < text.length && /\s/u.test(text[start]!) && start - at < LONGEST_LOOK) start++;
  let end = start;
  while (end < text.length && isWordCode(text.charCodeAt(end)) && end - start < LONGEST_LOOK) end++;
  return end > start ? text.slice(start, end) : text.slice(start, start + 1);
}

/** "1936", alone on its line, heads what follows. */
const fillsLine = (text: string, start: number, end: number): boolean =>
  (start === 0 || text[start - 1] === "\n") && text[end] === "\n";

/** Whether four figures that stand alone are a year, by the words beside them. */
function isBareYear(
  text: string,
  start: number,
  end: number,
  last: FoundMention | undefined,
  reader: DateReader,
): boolean {
  const rules = reader.bareYear;
  const next = after(text, end);
  if (rules.refusedBefore.has(next.toLowerCase()) || /^[%°]/.test(next)) return false;
  if (/^[-–]\p{L}/u.test(text.slice(end, end + 2))) return false;
  if (fillsLine(text, start, end)) return true;
  const lead = before(text, start);
  const word = lead.word.toLowerCase();
  if (lead.word === "" || /^[.!?…"“]$/.test(lead.word))
    return next === "" || /^[^\p{L}\d]/u.test(next) || /^\p{Lu}/u.test(next) === false;
  if (rules.afterAlways.has(word)) return true;
  if (rules.after.has(word)) return !isPluralNoun(next, reader);
  if (
    last?.reading.type === "calendar" &&
    last.reading.year !== undefined &&
    /^(?:\s*,)?(?:\s*(?:and|or|&))?\s*$/u.test(text.slice(last.end, start))
  )
    return true;
  // After a comma or a lower-case word only what closes the phrase speaks for a year; after a name it is the name's.
  if (word === ",") return /^(?:[,.;:)]|)$/u.test(next);
  return reader.tense.isPast(word) && /^(?:[,.;:)]|)$/u.test(next);
}

/** "some 2000 people": figures before what they count. */
function isCounting(text: string, end: number, reader: DateReader): boolean {
  const next = after(text, end);
  return (
    reader.bareYear.refusedBefore.has(next.toLowerCase()) || /^[%°]/.test(next) || isPluralNoun(next, reader)
  );
}

const isPluralNoun = (word: string, { pack: { plural } }: DateReader): boolean =>
  /^\p{Ll}{4,}$/u.test(word) && word.endsWith(plural.ending) && !plural.not.includes(word);

/** "Doors 1985–2025": figures right after a name belong to it, unless a small word opens the sentence there. */
function followsName(text: string, start: number, reader: DateReader): boolean {
  const lead = before(text, start);
  const word = lead.word.toLowerCase();
  return (
    /^\p{Lu}/u.test(lead.word) && !reader.bareYear.afterAlways.has(word) && !reader.bareYear.after.has(word)
  );
}

function isBareMonth(text: string, start: number, end: number, reader: DateReader): boolean {
  const form = text.slice(start, end).toLowerCase().replace(/\.$/, "");
  if (!/^\p{Lu}/u.test(text[start]!)) return false;
  if (!reader.bareMonth.ambiguous.has(form)) return true;
  // "May Jones": a name goes on in capitals.
  if (/^\p{Lu}/u.test(after(text, end))) return false;
  const lead = before(text, start);
  const opens = /^[^\p{L}\d,]?$/u.test(before(text, lead.start).word);
  return (
    reader.bareMonth.after.has(lead.word.toLowerCase()) &&
    (!/^\p{Lu}/u.test(lead.word) || opens || lead.start < 2)
  );
}

function isAllowed(
  match: Match,
  text: string,
  tokens: readonly Token[],
  last: FoundMention | undefined,
  reader: DateReader,
  { ancient = false, epithets = false }: TextKind,
): boolean {
  const start = tokens[match.from]!.start;
  const end = tokens[match.to - 1]!.end;
  switch (match.pattern.when) {
    case undefined:
      return true;
    case "bare-year":
      return match.pattern.as.type === "calendar-range"
        ? !reader.bareYear.refusedBefore.has(after(text, end).toLowerCase()) &&
            (text[end] === "\n" || !followsName(text, start, reader))
        : isBareYear(text, start, end, last, reader);
    case "uncounted":
      return !isCounting(text, end, reader);
    case "bare-month":
      return isBareMonth(text, start, end, reader);
    case "bare-season":
      return (
        !reader.pack.definite.refusedBefore.includes(after(text, end)) &&
        reader.pack.bareSeason.after.includes(before(text, start).word.toLowerCase())
      );

    case "bare-day":
      return /^(?:[^\p{L}\d]|)$/u.test(after(text, end));
    case "bare-length":
      return text[end] !== "-" && !isRate(text, start, reader);
    case "rate":
      return reader.pack.rateAfter.includes(before(text, start).word.toLowerCase());
    case "epithet":
      // "The fall of the city": a season that is also a word.
      return epithets && !reader.bareMonth.ambiguous.has(text.slice(start, end).toLowerCase());
    case "day-of-month":
      return !/\p{L}|\d/u.test(text[start - 1] ?? "") || isUnspaced(text.charCodeAt(start - 1));
    case "old-year":
      return (
        ancient &&
        end - start === 3 &&
        isBareYear(text, start, end, last, reader) &&
        !isCounting(text, end, reader)
      );
    case "adverbial": {
      const next = after(text, end);
      return !/^\p{L}/u.test(next) || reader.pack.afterAdverb.includes(next);
    }
    case "definite":
      return text[end] !== "-" && !reader.pack.definite.refusedBefore.includes(after(text, end));
    case "short-day":
      return reader.pack.shortDayAfter.includes(before(text, start).word.toLowerCase());
    case "not-name":
      return !/^\p{Lu}\p{Ll}/u.test(after(text, end));
    case "before-past":
      return reader.tense.isPast(after(text, end).toLowerCase());
  }
}

/** "Three quarters of the town", "crew quarters": no quarters of a year. */
const isShare = (reading: Reading, bare: boolean, next: string, { pack }: DateReader): boolean =>
  reading.type === "duration" &&
  reading.unit === "quarter" &&
  (bare || pack.definite.refusedBefore.includes(next));

/** "$5 a year", "twice a day": what so many come to in each. */
function isRate(text: string, start: number, reader: DateReader): boolean {
  const { word } = before(text, start);
  const { rateAfter, words } = reader.pack;
  return /\d|%/.test(word) || rateAfter.includes(word.toLowerCase()) || word in words.SCALE;
}

/**
 * Finds every mention of a time in a text, in order, none overlapping another. Linear in the text.
 */
export function findMentions(
  text: string,
  reader: DateReader,
  givenOrder: FigureOrder = null,
  kind: TextKind = {},
): FoundMention[] {
  const tokens = lex(reader.lexer, text);
  const order = figureOrder(tokens) ?? givenOrder;
  const found: FoundMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]!.opens) continue;
    for (const match of matchAt(reader.grammar, text, tokens, at)) {
      if (!isAllowed(match, text, tokens, found.at(-1), reader, kind)) continue;
      const reading = readMatch(match, order);
      if (!reading || isShare(reading, match.to - at === 1, after(text, tokens[match.to - 1]!.end), reader))
        continue;
      let end = tokens[match.to - 1]!.end;
      // A full stop belongs to a short month only where the sentence goes on after it.
      if (text[end - 1] === "." && match.to - 1 > match.from && tokens[match.to - 1]!.word === ".") end -= 1;
      const start = tokens[match.from]!.start;
      if (
        reading.type === "duration" &&
        reader.pack.aheadAfter.includes(before(text, start).word.toLowerCase())
      )
        reading.ahead = true;
      const ends = endsOf(match, tokens, end, reading);
      found.push({ start, end, reading, ...(ends ? { ends } : {}) });
      at = match.to - 1;
      break;
    }
  }
  return compose(text, found, reader);
}

/** Where the two ends of a range stand: around the word or mark that joins them. */
function endsOf(
  { from, to }: Match,
  tokens: readonly Token[],
  end: number,
  reading: Reading,
): FoundMention["ends"] | null {
  if (reading.type !== "range") return null;
  const isValue = (at: number): boolean => tokens[at]!.lexemes.length > 0;
  let first = from;
  while (first < to && !isValue(first)) first++;
  let joiner = first + 1;
  while (joiner < to && (isValue(joiner) || /^[.,]$/.test(tokens[joiner]!.word))) joiner++;
  if (joiner >= to - 1) return null;
  return [
    { start: tokens[first]!.start, end: tokens[joiner - 1]!.end, reading: reading.from },
    { start: tokens[joiner + 1]!.start, end, reading: reading.to },
  ];
}

function figureOrder(tokens: readonly Token[]): FigureOrder {
  for (const token of tokens)
    for (const lexeme of token.lexemes)
      if (lexeme.class === "FULL" && typeof lexeme.value === "string") {
        const order = orderOfFigures(lexeme.value);
        if (order) return order;
      }
  return null;
}

const LONGEST_JOINER = 12;

/** Joins neighbours that name one time together: weekday and date, date and clock time, the two ends of a range. */
function compose(text: string, found: readonly FoundMention[], reader: DateReader): FoundMention[] {
  const joined: FoundMention[] = [];
  const { joiners } = reader.pack;
  for (const mention of found) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, mention.start) : "";
    if (last && between.length <= LONGEST_JOINER) {
      const joiner = between.trim().toLowerCase();
      const reading =
        (joiners.day.includes(joiner) && joinDay(last.reading, mention.reading)) ||
        (joiners.time.includes(joiner) && joinTime(last.reading, mention.reading)) ||
        (joiners.range.includes(joiner) && joinRange(last.reading, mention.reading)) ||
        (joiners.between.includes(joiner) &&
          reader.pack.betweenOpeners.includes(before(text, last.start).word.toLowerCase()) &&
          joinRange(last.reading, mention.reading));
      if (reading) {
        const close = text[mention.end] === ")" && joiner === "(" ? 1 : 0;
        const isRange = reading.type === "range" || reading.type === "set";
        joined[joined.length - 1] = {
          start: last.start,
          end: mention.end + close,
          reading,
          ...(isRange ? { ends: rangeEnds(last, mention, reading) } : {}),
        };
        continue;
      }
    }
    if (last && joiners.list.includes(between.trim().toLowerCase())) shareYear(last, mention);
    joined.push(mention);
  }
  return joined;
}

/** "August and September 1914": the year stands once, and December comes before January. */
function shareYear(first: FoundMention, last: FoundMention): void {
  const [a, b] = [first.reading, last.reading];
  if (a.type !== "calendar" || b.type !== "calendar" || a.year !== undefined || b.year === undefined) return;
  const [from, to] = [a.month ?? a.season, b.month ?? b.season];
  if (from === undefined || to === undefined || a.direction !== undefined) return;
  first.reading = { ...a, year: from > to ? b.year - 1 : b.year };
}

const rangeEnds = (
  first: FoundMention,
  last: FoundMention,
  range: Reading,
): readonly [FoundMention, FoundMention] =>
  range.type === "range"
    ? [
        { ...first, reading: range.from },
        { ...last, reading: range.to },
      ]
    : [first, last];

const isDay = (reading: Reading): boolean =>
  (reading.type === "calendar" && reading.day !== undefined) ||
  reading.type === "weekday" ||
  (reading.type === "shift" && reading.unit === "day") ||
  (reading.type === "same" && reading.unit === "day");

function joinDay(a: Reading, b: Reading): Reading | null {
  // "Thursday, July 17" and "July 17, a Thursday" are the date; "March last year" is a month of that year.
  if (a.type === "weekday" && b.type === "calendar" && b.day !== undefined) return b;
  if (a.type === "calendar" && a.day !== undefined && b.type === "weekday" && b.direction === undefined)
    return a;
  // "March of that year".
  if (a.type === "calendar" && b.type === "same" && b.unit === "year" && a.year === undefined)
    return { ...a, yearShift: 0, from: "anchor" };
  if (a.type === "calendar" && b.type === "shift" && b.unit === "year" && a.year === undefined)
    return a.month !== undefined || a.quarter !== undefined || a.season !== undefined
      ? { ...a, yearShift: b.amount, ...(b.from === "anchor" ? { from: "anchor" as const } : {}) }
      : null;
  return null;
}

/** A day and a clock time, or a part of the day, beside it. */
function joinTime(a: Reading, b: Reading): Reading | null {
  const timed = (reading: Reading): boolean => "time" in reading && reading.time !== undefined;
  const join = (day: Reading, { type: _, ...detail }: Reading & { type: "time" }): Reading =>
    ({ ...day, ...detail }) as Reading;
  if (isDay(a) && b.type === "time" && !timed(a)) return join(a, b);
  if (a.type === "time" && isDay(b) && !timed(b)) return join(b, a);
  return null;
}

function joinRange(a: Reading, b: Reading): Reading | null {
  // "Monday through Friday" are days of every week.
  if (a.type === "weekday" && b.type === "weekday") return { type: "set" };
  if (a.type !== "calendar" || b.type !== "calendar" || a.time || b.time) return null;
  const [from, to]: CalendarReading[] = [{ ...a }, { ...b }];
  // "From 6 July to the 13th": the month stands once, before.
  if (b.day !== undefined && b.month === undefined && a.day !== undefined && a.month !== undefined)
    to!.month = b.day < a.day ? (a.month % 12) + 1 : a.month;
  if (from!.year === undefined && b.year !== undefined) from!.year = b.year;
  else if (b.year === undefined && a.year !== undefined && a.month !== undefined && to!.month !== undefined)
    to!.year = to!.month < a.month ? a.year + 1 : a.year;
  if ((from!.year === undefined) !== (to!.year === undefined)) return null;
  return { type: "range", from: from!, to: to! };
}
