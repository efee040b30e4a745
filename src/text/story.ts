import {
  sourceEnd,
  sourceOffset,
  type ArticleText,
  type Block,
  type Sentence,
  type Stamp,
} from "../model/article.js";
import { cutBlock } from "./blocks.js";
import { splitSentences, type SentenceReader } from "./sentences.js";
import type { LineReader } from "./stamps.js";

/** One story of a page, before its sentences are cut. */
export interface Story {
  title: Block | null;
  publisher: string | null;
  blocks: Block[];
  /** The notice of copyright after its text, where that tells a year. */
  notice: Stamp | null;
}

export interface Readers {
  lines: LineReader;
  sentences: SentenceReader;
  /** Finds the signs of notes. */
  notes: RegExp;
}

/** A story in brief has so many blocks. */
export const BRIEF = 8;

/** What is known of an article beside its text. */
export type ArticleFacts = Pick<
  ArticleText,
  "page" | "url" | "language" | "published" | "publishedBy" | "publishedBecause" | "updated"
> & { publisher: string | null };

/** In so many blocks at its top, or at its end, a text may tell in a sentence when it appeared. */
const [TOP, END] = [6, 2];

/** Cuts a story into sentences; its dateline and closing notice are taken off and read for what they tell. */
export function readStory(story: Story, facts: ArticleFacts, readers: Readers): ArticleText {
  const blocks: Block[] = story.title ? [{ ...story.title, kind: "heading" }] : [];
  const stamps: Stamp[] = story.notice ? [story.notice] : [];
  const sentences: Sentence[] = [];
  let told: string | null = null;
  let publisher = facts.publisher ?? story.publisher;
  const whole = [...(story.title ? [story.title] : []), ...story.blocks];
  let opening = true;
  let read = 0;
  for (const original of story.blocks) {
    let block = original;
    if (block.kind === "stamp") {
      const stamp = readers.lines.stamp(block.text);
      if (stamp) stamps.push(stamp);
      publisher ??= readers.lines.stampPublisher(block.text);
    } else if (block.kind !== "heading") {
      const stamped = opening && read === 0 ? readers.lines.openingStamp(block.text) : null;
      if (stamped) {
        stamps.push(stamped.stamp);
        block = cutBlock(block, stamped.end);
      }
      const dateline = readers.lines.dateline(block.text);
      // Below a story in brief only a dispatch has one; further down it is of another, on a page in brief.
      if (dateline && (dateline.publisher !== null || (opening && read === 0))) {
        if (opening) {
          stamps.push(dateline.stamp);
          publisher ??= dateline.publisher;
        }
        block = cutBlock(block, dateline.end);
        opening = false;
      }
      opening &&= ++read < BRIEF;
      const notice = readers.lines.copyright(block.text);
      if (notice) {
        publisher ??= notice.publisher;
        if (notice.stamp) stamps.push(notice.stamp);
        block = { ...block, text: block.text.slice(0, notice.start).trimEnd() };
      }
    }
    told ??= readers.lines.toldPublication(block.text);
    if (block.text !== "") blocks.push(block);
  }
  blocks.forEach((block, index) => {
    if (block.kind === "stamp") return;
    const cuts: [number, number][] =
      block.kind === "heading" ? [[0, block.text.length]] : splitSentences(block.text, readers.sentences);
    for (const [start, end] of cuts) {
      const text = block.text.slice(start, end);
      const closing = index >= blocks.length - END;
      const stamp = (index < TOP || closing) && readers.lines.toldStamp(text, closing);
      if (stamp) stamps.push(stamp);
      else sentences.push({ block: index, start, end, text });
    }
  });
  const start = whole.length > 0 ? sourceOffset(whole[0]!, 0) : 0;
  const end = whole.reduce((last, block) => Math.max(last, sourceEnd(block, block.text.length)), start);
  return {
    ...facts,
    title: story.title?.text ?? null,
    titleBlock: story.title ? 0 : null,
    publisher: publisher ?? told,
    stamps,
    blocks,
    sentences,
    start,
    end,
  };
}
