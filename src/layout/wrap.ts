import type { Measure, TextStyle } from "./scene.js";

export interface Wrapped {
  lines: string[];
  /** px of the widest line. */
  width: number;
  /** Whether nothing was cut off. */
  whole: boolean;
}

function segments(text: string, granularity: "word" | "grapheme"): string[] {
  return Array.from(new Intl.Segmenter(undefined, { granularity }).segment(text), ({ segment }) => segment);
}

/**
 * Where a line may end: after spaces; in a run too long for any line between its words, as Thai has them, or failing
 * that between characters as people see them.
 */
function pieces(title: string, style: TextStyle, most: number, measure: Measure): string[] {
  const fits = (text: string): boolean => measure(text, style) <= most;
  return title.split(/\s+/).flatMap((run) => {
    if (fits(run)) return [run];
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
  });
}

function fillLines(words: readonly string[], style: TextStyle, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(joined, style) <= most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

function cut(line: string, style: TextStyle, most: number, measure: Measure): string {
  const characters = segments(line, "grapheme");
  while (characters.length > 1 && measure(`${characters.join("")}…`, style) > most) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** How much of a very long title is worth measuring for a label, in UTF-16 units. */
const MOST_MEASURED = 300;

/**
 * Breaks a title into at most `count` lines no wider than `most` px, as evenly as they come: of the widths that give
 * as few lines, the least. A title too long for that is cut with an ellipsis; focus and details show it whole.
 */
export function wrapTitle(
  title: string,
  style: TextStyle,
  count: number,
  most: number,
  measure: Measure,
): Wrapped {
  const words = pieces(title.slice(0, MOST_MEASURED).trim(), style, most, measure);
  let lines = fillLines(words, style, most, measure);
  const whole = lines.length <= count && title.length <= MOST_MEASURED;
  if (lines.length > count) {
    const rest = lines.slice(count - 1).join(" ");
    lines = [...lines.slice(0, count - 1), cut(rest, style, most, measure)];
  } else if (lines.length > 1) {
    let [low, high] = [most / 3, most];
    for (let step = 0; step < 5; step++) {
      const middle = (low + high) / 2;
      const narrower = fillLines(words, style, middle, measure);
      const fits =
        narrower.length === lines.length && narrower.every((line) => measure(line, style) <= middle);
      if (fits) high = middle;
      else low = middle;
    }
    lines = fillLines(words, style, high, measure);
  }
  return { lines, width: Math.max(...lines.map((line) => measure(line, style))), whole };
}
