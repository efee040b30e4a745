import type { DatePack, Pattern, Template } from "../model/date-language.js";
import { tokenAfter, type Lexeme, type Lexer, type Token } from "./lexer.js";

/** Patterns as one automaton: a trie over classes of words ("MONTH") and words themselves ("=ago"). */
export interface Grammar {
  root: GrammarNode;
  /** The words and marks that patterns name; the lexer must know them. */
  literals: ReadonlySet<string>;
}

interface Accept {
  pattern: Pattern;
  rank: number;
  /** What the pattern's template says of the reading whatever the words. */
  fixed: Fixed;
}

/** A template's fields that go into the reading as they are. */
export type Fixed = Omit<Extract<Template, { type: "calendar" }>, "type" | "ordinal">;

interface GrammarNode {
  next: Map<string, GrammarNode>;
  accepts: Accept[];
}

const isClass = (element: string): boolean => /^[A-Z]+$/.test(element);

/** All rows of keys that a pattern stands for, its options and alternatives written out. */
function expand(pattern: string): string[][] {
  let rows: string[][] = [[]];
  for (const element of pattern.split(" ")) {
    const optional = element.length > 1 && element.endsWith("?");
    const keys = (optional ? element.slice(0, -1) : element)
      .split("|")
      .map((key) => (isClass(key) ? key : `=${key}`));
    rows = rows.flatMap((row) => [...keys.map((key) => [...row, key]), ...(optional ? [row] : [])]);
  }
  return rows;
}

export function compileGrammar(pack: DatePack): Grammar {
  const root: GrammarNode = { next: new Map(), accepts: [] };
  const literals = new Set<string>();
  pack.patterns.forEach((pattern, rank) => {
    const own = ["type", "sign", "ordinal", "amount"];
    const fixed = Object.fromEntries(Object.entries(pattern.as).filter(([name]) => !own.includes(name)));
    for (const row of expand(pattern.pattern)) {
      // "mid-1970s" holds a hyphen; what begins with one is the rest of something else.
      if (row[0] === "=-") continue;
      let node = root;
      for (const key of row) {
        if (key.startsWith("=")) literals.add(key.slice(1));
        let next = node.next.get(key);
        if (!next) node.next.set(key, (next = { next: new Map(), accepts: [] }));
        node = next;
      }
      if (node.accepts.at(-1)?.rank !== rank) node.accepts.push({ pattern, rank, fixed });
    }
  });
  return { root, literals };
}

/** What matched: the pattern, its tokens, and what of their meanings it named, in order. */
export interface Match {
  pattern: Pattern;
  tokens: readonly Token[];
  lexemes: readonly Lexeme[];
  fixed: Fixed;
}

/** What a walk through the grammar has gone through so far, and what it has found. */
interface Walk {
  lexer: Lexer;
  text: string;
  tokens: Token[];
  path: Lexeme[];
  found: (Match & { rank: number })[];
}

function follow(walk: Walk, next: GrammarNode | undefined, token: Token): void {
  if (!next) return;
  const { tokens, path, found } = walk;
  tokens.push(token);
  for (const { pattern, rank, fixed } of next.accepts)
    found.push({ pattern, rank, fixed, tokens: tokens.slice(), lexemes: path.slice() });
  const after = next.next.size > 0 ? tokenAfter(walk.lexer, walk.text, token) : null;
  if (after) step(walk, next, after);
  tokens.pop();
}

function step(walk: Walk, node: GrammarNode, token: Token): void {
  const { lexemes, key } = token.entry;
  for (const lexeme of lexemes) {
    const next = node.next.get(lexeme.class);
    if (!next) continue;
    walk.path.push(lexeme);
    follow(walk, next, token);
    walk.path.pop();
  }
  if (key) follow(walk, node.next.get(key), token);
}

/** All matches that begin with a token, longest first. Bounded by the longest pattern, whatever the text. */
export function matchAt({ root }: Grammar, lexer: Lexer, text: string, first: Token): Match[] {
  const walk: Walk = { lexer, text, tokens: [], path: [], found: [] };
  step(walk, root, first);
  const { found } = walk;
  return found.length > 1
    ? found.sort((a, b) => b.tokens.length - a.tokens.length || a.rank - b.rank)
    : found;
}
