import type { ArticleText } from "../model/article.js";
import type { EventKind } from "../model/event.js";
import { DAY, parseEdtf, type Edtf, type Extent } from "../model/edtf.js";
import type { Clause } from "./clause.js";
import type { Happening } from "./happening.js";
import type { ReadMention } from "./passage.js";

/**
 * A mention where what is told of it lies in time; null where it lies elsewhere. What is told as done on a day without a
 * year that was taken for the next one to come was done a year before.
 * @param reference what the article's own date covers, where it is known
 */
export function inTime(
  verdict: Happening,
  mention: ReadMention,
  { words }: Clause,
  reference: Extent | null,
): ReadMention | null {
  if (liesAs(verdict, mention, reference)) return mention;
  // "The archives, shut since 2012, reopen on 1 November"
  if (words.some((word) => word.verb === "hypothetical" || word.is("scheduled"))) return null;
  const { reading, resolved } = mention;
  if (verdict.only !== "behind" || reading.type !== "calendar" || !reading.month || !resolved.edtf)
    return null;
  if ((reading.year ?? reading.yearShift ?? reading.direction ?? reading.weekday) !== undefined) return null;
  const edtf = resolved.edtf.replace(/^\d{4}/, (year) => String(Number(year) - 1));
  const earlier = { ...mention, resolved: { ...resolved, edtf } };
  return liesAs(verdict, earlier, reference) ? earlier : null;
}

/** Whether a date lies where what is told of it must lie, as far as is known. */
function liesAs({ only }: Happening, { resolved }: ReadMention, reference: Extent | null): boolean {
  const extent = only && reference && parseEdtf(resolved.edtf ?? "");
  if (!extent) return true;
  return only === "ahead" ? extent.end > reference.start : extent.start < reference.end + DAY;
}

/** Past or planned as of the article's own date, where that is known; else as the words have it. */
export function kindOf(edtf: Edtf, told: EventKind, reference: Extent | null): EventKind {
  const extent = told !== "recurring" && reference && parseEdtf(edtf);
  if (!extent) return told;
  if (extent.end <= reference.start) return "past";
  return extent.start >= reference.end ? "planned" : told;
}

/** "was minister from 2008 to 2011, when he fell out with the president": at the end of that time. */
export function whenOf(mention: ReadMention, { kind, words }: Clause): ReadMention {
  const { reading, resolved } = mention;
  const opens = kind === "subordinate" && words[0]!.at > mention.dated.last;
  const edtf = opens && reading.type === "range" && resolved.edtf?.split("/")[1];
  return edtf ? { ...mention, resolved: { ...resolved, edtf } } : mention;
}

/** What an article's own date covers, to the day on which it was last changed. */
export function referenceOf({ published, updated }: ArticleText): Extent | null {
  const own = parseEdtf(published ?? "");
  const end = parseEdtf(updated ?? "")?.end ?? -Infinity;
  return own && { ...own, end: Math.max(own.end, end) };
}
