import type { DatePack, Pattern } from "../model/date-language.js";
import type { Token } from "./lexer.js";

/** Patterns as one automaton: a trie over classes of words ("MONTH") and words themselves ("=ago"). */
export interface Grammar {
  root: GrammarNode;
  /** The words that patterns name; the lexer must know them. */
  literals: ReadonlySet<string>;
}

interface GrammarNode {
  next: Map<string, GrammarNode>;
  accepts: { pattern: Pattern; rank: number }[];
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
    for (const row of expand(pattern.pattern)) {
      // "mid-1970s" holds a hyphen; what begins with one is the rest of something else.
      if (row[0] === "=-") continue;
      let node = root;
      for (const key of row) {
        if (key.startsWith("=") && key.length > 1 && /[\p{L}]/u.test(key)) literals.add(key.slice(1));
        let next = node.next.get(key);
        if (!next) node.next.set(key, (next = { next: new Map(), accepts: [] }));
        node = next;
      }
      if (node.accepts.at(-1)?.rank !== rank) node.accepts.push({ pattern, rank });
    }
  });
  return { root, literals };
}

/** What matched: the pattern, the tokens [from, to), and their values by class, in order. */
export interface Match {
  pattern: Pattern;
  from: number;
  to: number;
  values: Captures;
}

export type Captures = ReadonlyMap<string, readonly (number | string)[]>;

const isGap = (text: string, from: number, to: number): boolean => {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 160 && code !== 9 && code !== 10 && code !== 13 && code !== 0x202f)
      return false;
  }
  return true;
};

/** All matches that begin at token `from`, longest first. Bounded by the longest pattern, whatever the text. */
export function matchAt(grammar: Grammar, text: string, tokens: readonly Token[], from: number): Match[] {
  const found: (Match & { rank: number })[] = [];
  const path: [string, number | string][] = [];
  const walk = (node: GrammarNode, at: number): void => {
    if (node.accepts.length > 0 && at > from) {
      const values = new Map<string, (number | string)[]>();
      for (const [name, value] of path) values.set(name, [...(values.get(name) ?? []), value]);
      for (const { pattern, rank } of node.accepts) found.push({ pattern, rank, from, to: at, values });
    }
    const token = tokens[at];
    if (!token || (at > from && !isGap(text, tokens[at - 1]!.end, token.start))) return;
    for (const lexeme of token.lexemes) {
      const next = node.next.get(lexeme.class);
      if (!next) continue;
      path.push([lexeme.class, lexeme.value]);
      walk(next, at + 1);
      path.pop();
    }
    const literal = token.key === "" ? undefined : node.next.get(token.key);
    if (literal) walk(literal, at + 1);
  };
  walk(grammar.root, from);
  return found.length > 1 ? found.sort((a, b) => b.to - a.to || a.rank - b.rank) : found;
}
