// What may give a date without a year its year, and what may not.
import type { ArticleText } from "../model/article.js";
import { parseEdtf, type Edtf } from "../model/edtf.js";
import type { CalendarReading } from "../model/mention.js";
import type { Word } from "./word.js";

/** So many blocks from its top a page says of what day, week or year it is. */
export const TOP = 3;

/** Whether a date stands in a relative clause between commas ("Northsound, which took over in 2019, was fined"). */
export function isAside(words: readonly Word[], place: number): boolean {
  let opener = place;
  while (opener > 0 && words[opener - 1]!.text !== ",") opener--;
  return opener > 0 && opener < place && words[opener]!.is("relatives");
}

/** "Annual report 2023", above a page of 2024: what it tells of months without a year is of that year. */
export function yearAbove({ blocks, published }: ArticleText): Edtf | null {
  const year = String(Number(published?.slice(0, 4)) - 1);
  const above = blocks.slice(0, TOP).filter(({ kind }) => kind === "heading");
  return above.some(({ text }) => text.match(/\d+/g)?.includes(year)) ? year : null;
}

/** "Last fall", "June of this year": counted from the article's own date, as "a year ago" is. */
export const isDeictic = ({ direction, yearShift, from }: CalendarReading): boolean =>
  from !== "anchor" && (direction ?? yearShift) !== undefined;

/** "Then came the night of 8 February": whether a sentence tells nothing but what is over. */
export function isAllPast(words: readonly Word[]): boolean {
  const verbs = words.filter(({ verb }) => verb);
  const over = (word: Word): boolean => word.verb === "past" || (word.verb === "be" && !word.is("presentBe"));
  const plans = (word: Word): boolean =>
    word.is("scheduled") ||
    (word.is("planning") && (word.isPast || word.previous?.is("be", "nonFinite") === true));
  return verbs.length > 0 && verbs.every(over) && !words.some(plans);
}

/** "The team will start on the smaller ledgers, from Saltmere, in the autumn": whether all that a sentence tells is to come. */
export function isAllAhead(words: readonly Word[]): boolean {
  const [first, ...others] = words.filter(({ verb }) => verb);
  // "a smaller set of ledgers": what may be a noun is no second verb.
  return first?.verb === "future" && others.every((word) => word.verb === "future" || word.is("ambiguous"));
}

/** "2021 / She is dismissed on 17 December": whether the present tells what happened, under a heading of the past. */
export function isChronicle(words: readonly Word[], heading: Edtf | undefined, now: number): boolean {
  const extent = parseEdtf(heading ?? "");
  const plans = words.some((word) => word.verb === "future" || word.is("planning") || word.isInfinitive);
  return extent !== null && extent.end <= now && !plans;
}
