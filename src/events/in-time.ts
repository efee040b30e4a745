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
