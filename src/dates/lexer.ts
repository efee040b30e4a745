import type { DatePack, WordClass } from "../model/date-language.js";
import {
  HASHES,
  endOfWord,
  isDigit,
  isSpace,
  isWordCode,
  kindOf,
  LETTER,
  nextHash,
  UNSPACED,
} from "./characters.js";
import { figureAt } from "./figure-tokens.js";
import type { Grammar } from "./grammar.js";
import { unitAt } from "../model/units.js";

/** One meaning of a word or figure: its class and value. */
export interface Lexeme {
  class: string;
  value: number | string;
}

/** What a token is, wherever it stands. */
export interface Entry {
  /** The word or mark itself, in lower case; "" for figures. */
  word: string;
  /** What patterns that name the word call it ("=ago"); "" for figures. */
  key: string;
  lexemes: Lexeme[];
  /** Whether it can be a date by itself. */
  alone: boolean;
  /** It counts only where it begins with a capital ("May"). */
  capital: boolean;
}

/** A word, figure or mark that dates can be made of. */
export interface Token {
  start: number;
  end: number;
  entry: Entry;
  /** The token right after it; undefined as long as nobody asked. */
  following: Token | null | undefined;
}

/** A node is found among its siblings one by one: there are few, and none costs a table. */
interface TrieNode {
  /** The UTF-16 unit that leads here, lower case. */
  code: number;
  entry: Entry | null;
  child: TrieNode | null;
  sibling: TrieNode | null;
}

const newNode = (code: number, sibling: TrieNode | null): TrieNode => ({
  code,
  entry: null,
  child: null,
  sibling,
});

function childOf(node: TrieNode, code: number): TrieNode | null {
  let child = node.child;
  while (child && child.code !== code) child = child.sibling;
  return child;
}

export interface Lexer {
  /** By the first unit of their forms. */
  roots: Map<number, TrieNode>;
  /** By the hash of a word: KNOWN, OPENS and ALONE, of the forms that begin with it. */
  known: Uint8Array;
  ordinalSuffixes: readonly string[];
  decadeSuffixes: readonly string[];
  digits: readonly (readonly [figures: string, times: string])[];
}

/** A form of the pack begins with a word; a pattern may begin with that form; it needs no token right after the word. */
const [KNOWN, OPENS, ALONE] = [1, 2, 4];
const fold = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code === 0x2019 ? 39 : code);
/** A hash of the word that begins at `at`. Words whose hashes meet are told apart by the trie. */
function hashWord(text: string, at: number): number {
  let hash = 0;
  const { length } = text;
  for (let end = at; end < length; end++) {
    const code = unitAt(text, end);
    if (kindOf(code) < LETTER) break;
    hash = nextHash(hash, code);
  }
  return hash;
}

/** Compiles a pack's words, and those that its patterns name, into a trie. */
export function compileLexer(pack: DatePack, { literals, root: { next: opens } }: Grammar): Lexer {
  const roots = new Map<number, TrieNode>();
  const known = new Uint8Array(HASHES);
  const enter = (form: string, name?: string): Entry => {
    let code = unitAt(form, 0);
    let node = roots.get(code) ?? newNode(code, null);
    roots.set(code, node);
    for (let at = 1; at < form.length; at++) {
      code = unitAt(form, at);
      node = childOf(node, code) ?? (node.child = newNode(code, node.child));
    }
    const key = `=${form}`;
    const entry = (node.entry ??= {
      ...{ word: form, key, lexemes: [], alone: false, capital: pack.capital.includes(form) },
    });
    const openings = [opens.get(key), opens.get(name ?? "")].filter((one) => one !== undefined);
    entry.alone ||= openings.some(({ accepts }) => accepts.length > 0);
    const isWord = endOfWord(form, 0) === form.length;
    known[hashWord(form, 0)]! |=
      KNOWN | (openings.length > 0 ? OPENS : 0) | (entry.alone || !isWord ? ALONE : 0);
    return entry;
  };
  for (const name of Object.keys(pack.words) as WordClass[])
    for (const [form, value] of Object.entries(pack.words[name]) as [string, number | string][])
      enter(form, name).lexemes.push({ class: name, value });
  for (const literal of literals) enter(literal);
  const { ordinalSuffixes, decadeSuffixes, digits = [] } = pack;
  return { roots, known, ordinalSuffixes, decadeSuffixes, digits };
}

/** The text with a language's own figures as plain ones; every unit keeps its place. */
export const withPlainDigits = (text: string, { digits }: Lexer): string =>
  digits.reduce(
    (plain, [figures, times]) =>
      plain.replace(new RegExp(`[${figures}]${times}`, "g"), (all) =>
        [...all].map((sign) => figures.indexOf(sign)).join(""),
      ),
    text,
  );

/**
 * The next token with which a date may begin; null where none does.
 * @param last the last token that was read before `from`: what was read after it need not be read again
 */
export function nextOpening(lexer: Lexer, text: string, from: number, last: Token | null): Token | null {
  const { known } = lexer;
  const { length } = text;
  let hash = 0;
  let start = from;
  for (let at = from; at <= length; at++) {
    const code = at < length ? unitAt(text, at) : 0;
    const kind = kindOf(code);
    if (kind >= LETTER) {
      hash = nextHash(hash, code);
      continue;
    }
    // A word, or figures, have come to their end.
    let token: Token | null = null;
    const flags = known[hash]!;
    const opens = flags & OPENS && (flags & ALONE || goesOn(lexer, text, at));
    if (start < at && (opens || isDigit(unitAt(text, start))))
      token = last?.following?.start === start ? last.following : tokenAt(lexer, text, start);
    if (!token && kind === UNSPACED) token = longestEntry(lexer, text, at);
    if (token) return token;
    hash = 0;
    start = at + 1;
  }
  return null;
}

/** Whether something that may be a token stands right after a word that ends at `at`: most "the" go before others. */
function goesOn({ known }: Lexer, text: string, at: number): boolean {
  const next = gapEnd(text, at);
  return next < text.length && (kindOf(unitAt(text, next)) !== LETTER || known[hashWord(text, next)]! > 0);
}

/** The longest form that begins at `start`, and does not end within a word. */
function longestEntry({ roots }: Lexer, text: string, start: number): Token | null {
  let code = unitAt(text, start);
  let node = roots.get(fold(code)) ?? null;
  let entry: Entry | null = null;
  const { length } = text;
  let end = start;
  for (let at = start + 1; node; at++) {
    const next = at < length ? unitAt(text, at) : 0;
    if (node.entry && !(isWordCode(code) && isWordCode(next))) {
      entry = node.entry;
      end = at;
    }
    code = next;
    node = at < length ? childOf(node, fold(code)) : null;
  }
  return entry && { start, end, entry, following: undefined };
}

/** The token that begins at `at`; null where what stands there is none of ours. */
export function tokenAt(lexer: Lexer, text: string, at: number): Token | null {
  const code = unitAt(text, at);
  if (isDigit(code)) return figureAt(lexer, text, at);
  // "’98": the mark belongs to the figures.
  if (fold(code) === 39 && at + 1 < text.length && isDigit(unitAt(text, at + 1)))
    return { ...figureAt(lexer, text, at + 1), start: at };
  // " --year 2000" is an option of a command.
  if (at > 0 && unitAt(text, at - 1) === 45 && text.startsWith(" --", at - 3)) return null;
  const found = longestEntry(lexer, text, at);
  return found?.entry.capital && fold(code) === code ? null : found;
}

/** Between the words of one date stand at most so many spaces. */
const MOST_BETWEEN = 3;

function gapEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < MOST_BETWEEN && isSpace(unitAt(text, at))) at++;
  return at;
}

/** The token right after one, with nothing but a little white space between them. */
export function tokenAfter(lexer: Lexer, text: string, token: Token): Token | null {
  if (token.following !== undefined) return token.following;
  const at = gapEnd(text, token.end);
  return (token.following = at < text.length ? tokenAt(lexer, text, at) : null);
}
