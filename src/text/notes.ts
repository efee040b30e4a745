import type { Block } from "../model/article.js";
import { keepOf } from "./blocks.js";

/** What opens a note, as encyclopedias and papers print their lists: "^ Smith (1998)", "[12] Smith (1998)". */
const OPENS_NOTE = /^(?:[\^↑]|\[\d{1,3}\])\s/u;

/** So many of them make a list. */
const LEAST_NOTES = 2;

/** Finds the signs of notes in a text: "settled in 1642.[31][n 2]"; `words` are those which editors put there as well. */
export function noteMarks(words: readonly string[]): RegExp {
  const sign = `\\[(?:\\d{1,3}|\\p{L}{1,4}\\.? \\d{1,3}|${words.join("|")})\\]`;
  // A letter stands for a note only behind a mark: "need[s] money". One sign a match: a run of them is none that backtracks.
  const letter = `(?<=[\\p{P}\\d])\\[\\p{Ll}\\]`;
  return new RegExp(`(?<=[^\\s(\\[“‘])(?:${sign}|${letter})(?![\\p{L}\\p{N}])`, "gu");
}

/** The blocks without their notes: the lists of them are no text of the story, and their signs no part of a sentence. */
export function withoutNotes(blocks: readonly Block[], marks: RegExp): Block[] {
  const notes = new Set(blocks.filter(({ text }) => OPENS_NOTE.test(text)));
  // "[12] The council shut it.", alone, is a line as any other.
  const listed = notes.size >= LEAST_NOTES;
  return blocks
    .filter((block) => !listed || !notes.has(block))
    .map((block) => {
      if (!block.text.includes("[")) return block;
      const kept: [number, number][] = [];
      let from = 0;
      for (const { 0: mark, index } of block.text.matchAll(marks)) {
        if (index > from) kept.push([from, index]);
        from = index + mark.length;
      }
      if (from === 0) return block;
      if (from < block.text.length) kept.push([from, block.text.length]);
      return keepOf(block, kept);
    })
    .filter(({ text }) => text.trim() !== "");
}
