import type { DatePack, WordClass } from "../model/date-language.js";
import { isUnspaced } from "../model/script.js";

/** One meaning of a word or figure: its class and value. */
export interface Lexeme {
  class: string;
  value: number | string;
}

/** A word, figure or mark that dates can be made of. All other words leave no token. */
export interface Token {
  start: number;
  end: number;
  lexemes: readonly Lexeme[];
  /** The word or mark itself, in lower case. */
  word: string;
  /** What patterns that name the word call it ("=ago"); "" for figures. */
  key: string;
  /** Whether a pattern may begin with it. */
  opens: boolean;
}

interface TrieNode {
  /** By the UTF-16 unit that follows, lower case. */
  next: Map<number, TrieNode>;
  entry: Entry | null;
}

interface Entry {
  word: string;
  key: string;
  lexemes: Lexeme[];
  capital: boolean;
  opens: boolean;
}

export interface Lexer {
  root: TrieNode;
  /** Whether any form begins with these two ASCII units, as a * 128 + b: most words are none of ours. */
  begins: Uint8Array;
  /** The keys and classes with which patterns begin. */
  opens: ReadonlySet<string>;
  ordinalSuffixes: ReadonlySet<string>;
  decadeSuffixes: ReadonlySet<string>;
  digits: string | null;
}

const fold = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code === 0x2019 ? 39 : code);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const MARKS = new Map(
  [..."-–—,/().:;'’[]~〜～（）、・―"].map((mark) => [mark.charCodeAt(0), mark === "’" ? "'" : mark] as const),
);
const MARK_KEYS = new Map([...MARKS.values()].map((mark) => [mark, `=${mark}`] as const));
const LETTER = /[\p{L}\p{M}\d]/u;

/** What of ASCII is part of a word. */
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)),
);

/** Whether the unit at `code` is part of a word that spaces divide; above ASCII each is asked for once. */
const wordCache = new Map<number, boolean>();
export function isWordCode(code: number): boolean {
  if (code < 128) return ASCII_WORD[code] === 1;
  if (isUnspaced(code)) return false;
  let known = wordCache.get(code);
  if (known === undefined) wordCache.set(code, (known = LETTER.test(String.fromCharCode(code))));
  return known;
}

/** Compiles a pack's words into a trie. `literals` are the words that patterns name themselves. */
export function compileLexer(pack: DatePack, literals: Iterable<string>, opens: ReadonlySet<string>): Lexer {
  const root: TrieNode = { next: new Map(), entry: null };
  const begins = new Uint8Array(128 * 128);
  const capital = new Set(pack.capital);
  const enter = (form: string): Entry => {
    let node = root;
    for (let at = 0; at < form.length; at++) {
      const code = form.charCodeAt(at);
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { next: new Map(), entry: null }));
      node = next;
    }
    const [first, second] = [form.charCodeAt(0), form.length > 1 ? form.charCodeAt(1) : -1];
    if (second >= 0 && second < 128 && first < 128) begins[first * 128 + second] = 1;
    const key = `=${form}`;
    return (node.entry ??= {
      ...{ word: form, key, lexemes: [], capital: capital.has(form), opens: opens.has(key) },
    });
  };
  for (const name of Object.keys(pack.words) as WordClass[])
    for (const [form, value] of Object.entries(pack.words[name]) as [string, number | string][]) {
      const entry = enter(form);
      entry.lexemes.push({ class: name, value });
      entry.opens ||= opens.has(name);
    }
  for (const literal of literals) enter(literal);
  return {
    root,
    begins,
    opens,
    ordinalSuffixes: new Set(pack.ordinalSuffixes),
    decadeSuffixes: new Set(pack.decadeSuffixes),
    digits: pack.digits ?? null,
  };
}

const NONE: readonly Lexeme[] = [];
const FULL_ISO =
  /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?)?)?(?![\d-])/;
const FULL_FIGURES = /^(\d{1,4})([/.])(\d{1,2})\2(\d{2,4})(?![\d/]|\.\d)/;
const CLOCK = /^(\d{1,2})[:.](\d\d)(?:[:](\d\d))?(?![\d]|[.:]\d)/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?/;
const DECIMAL = /^\d+(?:[.,]\d+|[¼½¾⅓⅔])/;
/** Figures longer than this name no time. */
const LONGEST_FIGURE = 40;

const FRACTIONS: Readonly<Record<string, number>> = {
  "¼": 0.25,
  "½": 0.5,
  "¾": 0.75,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
};

/** "1,621", "2.5", "3½". */
function quantity(figures: string): number {
  const fraction = FRACTIONS[figures.at(-1)!];
  return fraction ? Number(figures.slice(0, -1)) + fraction : Number(figures.replace(/,/g, ""));
}

const WIDE_DIGITS = "０１２３４５６７８９";
const ANY_WIDE = /[０-９]/;

/** The text with wide figures, and years in a language's own figures, as plain ones; every unit keeps its place. */
function withPlainDigits(text: string, digits: string | null): string {
  const plain = (all: string, from: string): string => [...all].map((sign) => from.indexOf(sign)).join("");
  let given = text;
  if (ANY_WIDE.test(given)) given = given.replace(/[０-９]+/g, (all) => plain(all, WIDE_DIGITS));
  if (digits) given = given.replace(new RegExp(`[${digits}]{4}`, "g"), (all) => plain(all, digits));
  return given;
}

/** Whether a token that ends at `end` may stand right before one at `start`: only white space between them. */
const MOST_BETWEEN = 3;

/**
 * Cuts a text into the tokens that dates are made of, in one pass. What no pattern begins with is kept only right
 * after another token. Linear in the text.
 */
export function lex(lexer: Lexer, given: string): Token[] {
  const text = withPlainDigits(given, lexer.digits);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at = lexFigure(lexer, text, at, tokens);
    else if (isWordCode(code)) at = lexWord(lexer, text, at, tokens);
    else if (isUnspaced(code)) at = lexUnspaced(lexer, text, at, tokens);
    else {
      const word = MARKS.get(code);
      if (word) {
        const key = MARK_KEYS.get(word)!;
        push(tokens, { start: at, end: at + 1, lexemes: NONE, word, key, opens: lexer.opens.has(key) });
      }
      at++;
    }
  }
  return tokens;
}

function push(tokens: Token[], token: Token): void {
  if (token.opens || (tokens.length > 0 && token.start - tokens[tokens.length - 1]!.end <= MOST_BETWEEN))
    tokens.push(token);
}

/** The longest entry of the trie that begins at `start`, and where it ends; before a letter only where `glued` allows. */
function longestEntry(
  lexer: Lexer,
  text: string,
  start: number,
  glued: boolean,
): { entry: Entry; end: number } | null {
  let node: TrieNode | undefined = lexer.root;
  let found: { entry: Entry; end: number } | null = null;
  for (let at = start; at < text.length;) {
    node = node.next.get(fold(text.charCodeAt(at)));
    if (!node) break;
    at++;
    if (node.entry && (glued || at >= text.length || !isWordCode(text.charCodeAt(at))))
      found = { entry: node.entry, end: at };
  }
  return found;
}

/** A word that spaces divide from others. Returns where it ends. */
function lexWord(lexer: Lexer, text: string, start: number, tokens: Token[]): number {
  const [first, second] = [fold(text.charCodeAt(start)), fold(text.charCodeAt(start + 1))];
  const plain = first < 128 && second < 128 && isWordCode(second);
  // " --year 2000" is an option of a command.
  const isOption = text.startsWith(" --", start - 3) && start >= 3;
  const known = !isOption && (!plain || lexer.begins[first * 128 + second] === 1);
  const found = known ? longestEntry(lexer, text, start, false) : null;
  if (found && (!found.entry.capital || first !== text.charCodeAt(start))) {
    const { lexemes, word, key, opens } = found.entry;
    push(tokens, { start, end: found.end, lexemes, word, key, opens });
    return found.end;
  }
  let end = start;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

/** In a script without spaces any stretch may be a word of ours. Returns where to go on. */
function lexUnspaced(lexer: Lexer, text: string, start: number, tokens: Token[]): number {
  const found = longestEntry(lexer, text, start, true);
  if (!found) return start + 1;
  const { lexemes, word, key, opens } = found.entry;
  push(tokens, { start, end: found.end, lexemes, word, key, opens });
  return found.end;
}

function lexFigure(lexer: Lexer, text: string, start: number, tokens: Token[]): number {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  const digits = end - start;
  if (digits > LONGEST_FIGURE) return end;
  const ahead = text.slice(start, start + LONGEST_FIGURE);
  const push = (length: number, lexemes: Lexeme[]): number => {
    tokens.push({ start, end: start + length, lexemes, word: "", key: "", opens: true });
    return start + length;
  };
  // What is glued to letters or a currency on its left is a name or an amount ("B52", "$2,022", "£2000", "#1999").
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  // "2.3.1" is a version, "555-1999" a telephone number.
  const versioned = text[start - 1] === "." && isDigit(text.charCodeAt(start - 2));
  const dialled = digits === 4 && /(?:^|\D)\d{3}-$/.test(text.slice(Math.max(0, start - 5), start));
  const glued = versioned || dialled || isWordCode(before) || "$€£¥#₹+".includes(text[start - 1] ?? " ");
  const grouped = GROUPED.exec(ahead) ?? DECIMAL.exec(ahead);
  const iso = glued ? null : FULL_ISO.exec(ahead);
  if (iso && !isSeason(iso[0])) return push(iso[0].length, [{ class: "FULL", value: iso[0] }]);
  const figures = glued ? null : FULL_FIGURES.exec(ahead);
  if (figures) return push(figures[0].length, [{ class: "FULL", value: figures[0] }]);
  const clock = glued ? null : CLOCK.exec(ahead);
  if (clock && Number(clock[1]) < 25 && Number(clock[2]) < 60) {
    const lexemes: Lexeme[] = [{ class: clock[0].includes(":") ? "CLOCK" : "DOTCLOCK", value: clock[0] }];
    return push(clock[0].length, lexemes);
  }
  if (grouped && grouped[0].length > digits)
    return push(grouped[0].length, glued ? [] : [{ class: "QUANTITY", value: quantity(grouped[0]) }]);
  if (glued) {
    while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
    return end;
  }
  const value = Number(text.slice(start, end));
  if (end < text.length && isWordCode(text.charCodeAt(end)))
    return lexSuffixed(lexer, text, start, end, value, tokens);
  if (text.slice(end, end + 2) === "'s" && digits === 4 && value % 10 === 0)
    return push(digits + 2, [{ class: "DECADE", value }]);
  const lexemes: Lexeme[] = [{ class: "NUMBER", value }];
  if (digits === 4 && value >= 1000 && value < 2200) lexemes.push({ class: "YEAR", value });
  if (digits <= 2 && value >= 1 && value <= 31) lexemes.push({ class: "DAY", value });
  if (digits <= 2 && value >= 1 && value <= 12) lexemes.push({ class: "MONTHNUM", value });
  if (digits === 4 && value % 10 === 0) lexemes.push({ class: "DECADEYEAR", value });
  if (digits === 2) {
    lexemes.push({ class: "TWODIGITS", value });
    if ("'’‘".includes(text[start - 1] ?? " ")) lexemes.push({ class: "SHORTYEAR", value });
  }
  if (digits <= 4) lexemes.push({ class: "ANYYEAR", value });
  return push(digits, lexemes);
}

/** "2005-06": in prose the year after, not June; "1998-99": no month at all. */
function isSeason(figures: string): boolean {
  const parts = /^(\d{4})-(\d\d)$/.exec(figures);
  return parts !== null && (Number(parts[2]) > 12 || Number(parts[2]) === (Number(parts[1]) + 1) % 100);
}

/** "8th", "1990s", "90s", "10am": figures that letters follow at once. */
function lexSuffixed(
  lexer: Lexer,
  text: string,
  start: number,
  digitsEnd: number,
  value: number,
  tokens: Token[],
): number {
  let end = digitsEnd;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  const suffix = text.slice(digitsEnd, Math.min(end, digitsEnd + 8)).toLowerCase();
  const push = (lexemes: Lexeme[]): void => {
    tokens.push({ start, end, lexemes, word: "", key: "", opens: true });
  };
  if (lexer.ordinalSuffixes.has(suffix)) {
    const lexemes: Lexeme[] = [{ class: "ORDINAL", value }];
    if (value >= 1 && value <= 31) lexemes.push({ class: "DAYTH", value });
    push(lexemes);
  } else if (
    lexer.decadeSuffixes.has(suffix) &&
    value % 10 === 0 &&
    (value < 100 || (value >= 1000 && value < 2200))
  )
    push([{ class: "DECADE", value }]);
  else if (lexer.decadeSuffixes.has(suffix) && value % 10 === 0 && value < 1000)
    push([{ class: "OLDDECADE", value }]);
  else if (digitsEnd - start <= 2) {
    // "10am": the figure, then the word.
    tokens.push({
      start,
      end: digitsEnd,
      lexemes: [{ class: "NUMBER", value }],
      word: "",
      key: "",
      opens: true,
    });
    lexWord(lexer, text, digitsEnd, tokens);
  }
  return end;
}
