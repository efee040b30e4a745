import type { Block } from "../model/article.js";
import { keepOf } from "./blocks.js";

/** What opens a note, as encyclopedias and papers print their lists: "^ Smith (1998)", "[12] Smith (1998)". */
const OPENS_NOTE = /^(?:[\^↑]|\[\d{1,3}\])\s/u;

/** Finds the signs of notes in a text: "settled in 1642.[31][n 2]"; `words` are those which editors put there as well. */
export function noteMarks(words: readonly string[]): RegExp {
  const sign = `\\[(?:\\d{1,3}|\\p{Ll}|\\p{L}{1,4}\\.? \\d{1,3}|${words.join("|")})\\]`;
  return new RegExp(`(?<=[^\\s(\\[“‘])(?:${sign})+(?=$|[\\s\\p{P}])`, "giu");
}

/** The blocks without their notes: the lists of them are no text of the story, and their signs no part of a sentence. */
export function withoutNotes(blocks: readonly Block[], marks: RegExp): Block[] {
  return blocks
    .filter(({ text }) => !OPENS_NOTE.test(text))
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
