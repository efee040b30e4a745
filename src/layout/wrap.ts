import type { Measure, TextStyle } from "./scene.js";
import { trimEndOf } from "../model/trim.js";

export interface Wrapped {
  lines: string[];
  /** px of the widest line. */
  width: number;
  /** Whether nothing was cut off. */
  whole: boolean;
}

/** Text of one code unit a character, as readers see them. */
const PLAIN = /^[ -~\u00a0-\u02af\u2010-\u2027]*$/;

function segments(text: string, granularity: "word" | "grapheme"): string[] {
  // To set up a segmenter takes longer than all of a timeline's titles do.
  if (granularity === "grapheme" && PLAIN.test(text)) return text.split("");
  return Array.from(new Intl.Segmenter(undefined, { granularity }).segment(text), ({ segment }) => segment);
}

/**
 * Where a line may end: after spaces; in a run too long for any line between its words, as Thai has them, or failing
 * that between characters as people see them.
 */
function pieces(run: string, style: TextStyle, most: number, measure: Measure): string[] {
  const fits = (text: string): boolean => measure(text, style) <= most;
  const parts: string[] = [];
  let part = "";
  for (const unit of segments(run, "word").flatMap((word) =>
    fits(word) ? [word] : segments(word, "grapheme"),
  )) {
    if (part && !fits(part + unit)) {
      parts.push(part);
      part = "";
    }
    part += unit;
  }
  return [...parts, part];
}

/** How many words each line takes, filled from the first on, and how wide the widest is, px. */
function fill(widths: readonly number[], space: number, most: number): { counts: number[]; widest: number } {
  const counts: number[] = [];
  let [line, widest] = [Infinity, 0];
  for (let i = 0; i < widths.length; i++) {
    const width = widths[i]!;
    if (line + space + width <= most) {
      counts[counts.length - 1]! += 1;
      line += space + width;
    } else {
      counts.push(1);
      line = width;
    }
    if (line > widest) widest = line;
  }
  return { counts, widest };
}

/** As much of a line as fits before an ellipsis: up to the end of a word, unless that would cost half of the line. */
function cut(line: string, style: TextStyle, most: number, measure: Measure): string {
  const characters = segments(line, "grapheme");
  while (characters.length > 1 && measure(`${characters.join("")}…`, style) > most) characters.pop();
  const text = characters.join("");
  const end = line[text.length] === " " ? text.length : text.lastIndexOf(" ");
  return `${trimEndOf(end > text.length / 2 ? text.slice(0, end) : text, /[\s,;:–—-]/)}…`;
}

/** How much of a very long title is worth measuring for a label, in UTF-16 units. */
const MOST_MEASURED = 300;

/**
 * Breaks a title into at most `count` lines no wider than `most` px, as evenly as they come: of the widths that give
 * as few lines, about the least. A title too long for that is cut with an ellipsis; focus and details show it whole.
 */
export function wrapTitle(
  title: string,
  style: TextStyle,
  count: number,
  most: number,
  measure: Measure,
): Wrapped {
  const words: string[] = [];
  const widths: number[] = [];
  for (const run of title.slice(0, MOST_MEASURED).trim().split(/\s+/)) {
    const width = measure(run, style);
    for (const word of width > most ? pieces(run, style, most, measure) : [run]) {
      words.push(word);
      widths.push(word === run ? width : measure(word, style));
    }
  }
  const space = measure(" ", style);
  let filled = fill(widths, space, most);
  const lineCount = filled.counts.length;
  const whole = lineCount <= count && title.length <= MOST_MEASURED;
  if (lineCount > 1 && lineCount <= count) {
    let [low, high] = [most / 3, most];
    for (let step = 0; step < 5; step++) {
      const middle = (low + high) / 2;
      const narrower = fill(widths, space, middle);
      if (narrower.counts.length === lineCount && narrower.widest <= middle)
        [high, filled] = [middle, narrower];
      else low = middle;
    }
  }
  let from = 0;
  let lines = filled.counts.map((length) => words.slice(from, (from += length)).join(" "));
  if (lineCount > count) {
    const rest = cut(lines.slice(count - 1).join(" "), style, most, measure);
    lines = [...lines.slice(0, count - 1), rest];
  }
  return { lines, width: Math.max(...lines.map((line) => measure(line, style))), whole };
}
