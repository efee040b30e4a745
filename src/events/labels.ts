// Lines that are nothing but a date: they head what follows.
import type { Edtf } from "../model/edtf.js";
import { trimEndOf } from "../model/trim.js";
import type { Passage, ReadMention } from "./passage.js";
import { isFullDate } from "./reference.js";

/** A heading may name what its date is of ("4.2.0 — 2024-06-11"), in so many characters. */
const LONGEST_LABEL = 24;

/** A page's own date stands among so many sentences from its top. */
const FRONT = 8;

/** Who wrote a post: "Tess Wainwright", "Ledger staff". */
const NAME = /^\s*\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){0,3}\s*$/u;

/** "2:51 p.m. PT Tess Wainwright", "8 June 2024 Ann Lee": a line with a date and who tells of it. */
export const isSigned = (text: string, { start, end }: Pick<ReadMention, "start" | "end">): boolean =>
  start < 2 && NAME.test(text.slice(end)) && !/[.!?]\s*$/.test(text);

/** Whether such a line stands above a post of a live report. */
export const headsPost = (text: string, mention: Pick<ReadMention, "start" | "end" | "reading">): boolean =>
  mention.reading.type === "time" && isSigned(text, mention);

/** So many characters stand in a line beside its date. */
export const restOf = ({ text }: Passage, { start, end }: ReadMention): number =>
  trimEndOf(text, /[\s:.–—-]/u).length - (end - start);

/**
 * Whether a line, or the opening sentence of a paragraph, is nothing but a date and what names it.
 * @param bylines words that open a signature
 * @param published when the article appeared: its own date heads nothing
 */
export function isLabel(
  passage: Passage,
  only: ReadMention,
  isHeadline: boolean,
  bylines: ReadonlySet<string>,
  published: Edtf | null,
): boolean {
  const rest = restOf(passage, only);
  const room = isHeadline && isFullDate(only.reading) ? LONGEST_LABEL : 3;
  if (rest > room && !headsPost(passage.text, only)) return false;
  const label = passage.text.slice(0, only.start) + passage.text.slice(only.end);
  // "1604 86", "17:41 400 0": figures of a table; "8 August 2022 by Ann Lee", "— Ann Lee (@annlee) 8 August": a signature.
  const figures = label.match(/\d[\d.,:]*/g)?.length ?? 0;
  const isFigure = figures > (isFullDate(only.reading) ? 1 : 0) && !/\p{L}{2}/u.test(label);
  const signed = /@|^\s*[–—-]\s*\p{Lu}/u.test(label) || isByline(label, bylines);
  if (isFigure || signed) return false;
  // "October 2020." heads what follows inside a paragraph as well.
  const inside = passage.sentence.start > 2 && rest > 0;
  // "The Lantern Review, 30 June 2023": the page's own date.
  const own =
    only.reading.type === "calendar" &&
    /^\p{Lu}/u.test(passage.text) &&
    passage.at < FRONT &&
    only.resolved.edtf?.slice(0, 10) === published?.slice(0, 10);
  return !own && !inside && ["calendar", "shift", "time", "weekday"].includes(only.reading.type);
}

function isByline(label: string, bylines: ReadonlySet<string>): boolean {
  const [, first = ""] = /^[^\p{L}]{0,9}(\p{L}{1,20})\s/u.exec(label) ?? [];
  return bylines.has(first.toLowerCase());
}
