import type { DatePack } from "../model/date-language.js";
import type { Reading } from "../model/mention.js";
import { follows, isAllowed } from "./around.js";
import { compose } from "./compose.js";
import { orderOfFigures, readFigures, type FigureOrder } from "./figures.js";
import { compileGrammar, matchAt, type Grammar } from "./grammar.js";
import { compileLexer, nextOpening, tokenAfter, withPlainDigits, type Lexer, type Token } from "./lexer.js";
import { readMatch } from "./readings.js";
import { tenseReader, type TenseReader } from "./tense.js";

/** A pack made ready for reading. */
export interface DateReader {
  pack: DatePack;
  lexer: Lexer;
  grammar: Grammar;
  tense: TenseReader;
}

const readers = new WeakMap<DatePack, DateReader>();

/** The reader of a pack; compiled once. */
export function dateReader(pack: DatePack): DateReader {
  let reader = readers.get(pack);
  if (!reader) {
    const grammar = compileGrammar(pack);
    const lexer = compileLexer(pack, grammar);
    readers.set(pack, (reader = { pack, grammar, lexer, tense: tenseReader(pack) }));
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

/**
 * Finds every mention of a time in a text, in order, none overlapping another. Linear in the text.
 * @param whole for a whole text: what stands in a story alone is found too, and marked `epithet`; three figures are a
 *   year where the text counts from before our era
 */
export function findMentions(
  given: string,
  { pack, lexer, grammar, tense }: DateReader,
  givenOrder: FigureOrder = null,
  whole = false,
): FoundMention[] {
  const text = withPlainDigits(given, lexer);
  let found: FoundMention[] = [];
  let order: FigureOrder = null;
  let last: Token | null = null;
  let first: Token | null;
  for (let at = 0; (first = nextOpening(lexer, text, at, last)); at = last.end) {
    last = first;
    if (!first.entry.alone && !tokenAfter(lexer, text, first)) continue;
    order ??= orderOfFigures(first.entry.lexemes[0]?.value);
    for (const match of matchAt(grammar, lexer, text, first)) {
      const { pattern, tokens } = match;
      const { start } = first;
      let { end } = tokens.at(-1)!;
      const here = { text, start, end, last: found.at(-1), pack, tense, whole };
      if (!isAllowed(pattern, here)) continue;
      const reading = readMatch(match, givenOrder);
      if (!reading) continue;
      last = tokens.at(-1)!;
      // A mark at the end is the sentence's: a full stop belongs to a short month only where the date goes on.
      if (tokens.length > 1 && /^[.,]$/.test(last.entry.word)) end = tokens.at(-2)!.end;
      const { as } = pattern;
      if (reading.type === "duration" && as.type === "duration")
        if (as.ahead && follows(text, start, pack.aheadAfter)) reading.ahead = true;
      const ends = endsOf(tokens, end, reading);
      found.push({ start, end, reading, ...(ends ? { ends } : {}) });
      break;
    }
  }
  const ancient = found.some(({ reading }) => reading.type === "calendar" && reading.bce);
  if (whole && !ancient) found = found.filter(({ reading }) => !("old" in reading));
  return compose(text, order ? found.flatMap((one) => inOrder(one, text, order!)) : found, pack);
}

/** Figures that can be read both ways are read as the text's others. */
function inOrder(mention: FoundMention, text: string, order: FigureOrder): FoundMention[] {
  if (mention.reading.type !== "calendar" || !mention.reading.ambiguous) return [mention];
  const reading = readFigures(text.slice(mention.start, mention.end), order);
  return reading ? [{ ...mention, reading }] : [];
}

/** Where the two ends of a range stand: around the word or mark that joins them. */
function endsOf(tokens: readonly Token[], end: number, reading: Reading): FoundMention["ends"] | null {
  if (reading.type !== "range") return null;
  const isValue = ({ entry }: Token): boolean => entry.lexemes.length > 0;
  const first = tokens.findIndex(isValue);
  const joiner = tokens.findIndex(
    (token, at) => at > first && !isValue(token) && !".,".includes(token.entry.word),
  );
  if (joiner < 0 || joiner >= tokens.length - 1) return null;
  return [
    { start: tokens[first]!.start, end: tokens[joiner - 1]!.end, reading: reading.from },
    { start: tokens[joiner + 1]!.start, end, reading: reading.to },
  ];
}
