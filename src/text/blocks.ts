import { BlockBuilder, sourceOffset, type Block } from "../model/article.js";

/** What of a block lies in some stretches of its text, in order, its map kept. */
export function keepOf(block: Block, kept: readonly (readonly [from: number, to: number])[]): Block {
  const { kind, wide } = block;
  const starts: number[] = [];
  const offsets: number[] = [];
  const moved = new Map<number, number>();
  let text = "";
  const wides = [...(wide ?? [])];
  let [nextStart, nextWide] = [0, 0];
  for (const [from, to] of kept) {
    const shift = text.length - from;
    starts.push(text.length);
    offsets.push(sourceOffset(block, from));
    // Stretches, and all that maps them, stand in order.
    for (; nextStart < block.starts.length && block.starts[nextStart]! < to; nextStart++)
      if (block.starts[nextStart]! > from) {
        starts.push(block.starts[nextStart]! + shift);
        offsets.push(block.offsets[nextStart]!);
      }
    for (; nextWide < wides.length && wides[nextWide]![0] < to; nextWide++)
      if (wides[nextWide]![0] >= from) moved.set(wides[nextWide]![0] + shift, wides[nextWide]![1]);
    text += block.text.slice(from, to);
  }
  return { kind, text, starts, offsets, wide: moved };
}

/** The rest of a block from `at` on, its map kept. */
export const cutBlock = (block: Block, at: number): Block => keepOf(block, [[at, block.text.length]]);

interface Line {
  text: string;
  offset: number;
}

/** Lines with their offsets; "\n", "\r\n", "\r" and Unicode's line and paragraph separators end one. */
function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\u2028\u2029\v\f]/g;
  let start = 0;
  for (let found = ends.exec(text); found; found = ends.exec(text)) {
    lines.push({ text: text.slice(start, found.index), offset: start });
    start = found.index + found[0].length;
  }
  lines.push({ text: text.slice(start), offset: start });
  return lines;
}

/** A line of at most so many characters can be one row of a hard-wrapped paragraph. */
const WIDEST_ROW = 130;
const NARROWEST_ROW = 45;

/**
 * Whether each line of a run goes on in the next: rows of a hard-wrapped paragraph are nearly as wide as the widest, or
 * the next begins in lower case. A run of short lines is a list of headlines and stamps, and stays one.
 */
function wrapsOn(run: readonly Line[]): boolean[] {
  const widths = run.map((line) => line.text.trimEnd().length);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const lower = run.map((line) => /^\s*\p{Ll}/u.test(line.text));
  const wrapped = run.length > 1 && widest <= WIDEST_ROW && widest >= NARROWEST_ROW;
  return run.map((_, at) => {
    if (!wrapped || at === run.length - 1) return false;
    return lower[at + 1]! || (widths[at]! >= widest - 24 && lower.includes(true));
  });
}

const BULLET = /^\s*(?:[•▪●◦‣*]|[-–—](?=\s))\s*/u;

/**
 * Plain text as blocks: a line is a block, unless the lines of a run are the rows of one hard-wrapped paragraph.
 */
export function plainBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const builder = new BlockBuilder();
  const put = (kind: Block["kind"]): void => {
    const block = builder.take(kind);
    if (block) blocks.push(block);
  };
  const addLine = (line: Line): Block["kind"] => {
    const bullet = BULLET.exec(line.text)?.[0] ?? "";
    const indent = bullet.length || line.text.length - line.text.trimStart().length;
    // The line break before the row is the space between its words.
    if (!builder.endsInSpace) builder.add(" ", line.offset - 1);
    builder.add(line.text.slice(indent), line.offset + indent);
    return bullet.trim() === "" ? "paragraph" : "item";
  };
  let run: Line[] = [];
  const close = (): void => {
    const goesOn = wrapsOn(run);
    let kind: Block["kind"] | null = null;
    run.forEach((line, at) => {
      const own = addLine(line);
      kind ??= own;
      if (goesOn[at]) return;
      put(kind);
      kind = null;
    });
    run = [];
  };
  for (const line of splitLines(text)) {
    if (line.text.trim() === "") close();
    else if (BULLET.test(line.text) && run.length > 0) {
      close();
      run = [line];
    } else run.push(line);
  }
  close();
  return blocks;
}
