// What may give a date without a year its year, and what may not.
import { fixedParts, type Resolved } from "../dates/context.js";
import type { ArticleText } from "../model/article.js";
import { parseEdtf, type Edtf } from "../model/edtf.js";
import type { CalendarReading, Reading } from "../model/mention.js";
import { isAnyDay, type DatedWords } from "./dated.js";
import { isComma } from "./clause.js";
import type { Word } from "./word.js";

/** So many blocks from its top a page says of what day, week or year it is. */
export const TOP = 3;

/** A date opens its sentence where it stands so far from its start ("In 1941, …"). */
const LATEST_OPENING = 12;

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Seasons that two years share begin in this month, or before. */
const SEASON_BEGINS = "09";

/** How a date stands in its sentence: what the story does with it from there on. */
export interface Standing {
  /** The sentence is about it: "In 1941, …", "That first year was 2011." */
  opens: boolean;
  /** Said in passing: it gives no later date its year. */
  aside: boolean;
  /** Of what is said of a subject before its verb: "Founded in 2009, the squad …". */
  beside: boolean;
  /** "The next month", "that year" may count from it. */
  counts: boolean;
  /** The month from which the season that it names goes on, into the next year. */
  season: Edtf | null;
}

/** @param start where the date begins in its sentence */
export function standing(
  words: readonly Word[],
  start: number,
  dated: DatedWords,
  { edtf }: Resolved,
): Standing {
  const { first, last, lead, reading } = dated;
  const [before, next] = [words[first - 1], words[last + 1]];
  // "A 2017 study": a name's year.
  const names = before?.is("determiners", "possessives") === true;
  // "Founded in 2009, the squad had won 212 races": what is said of a subject is no time of the story.
  const beside = words[0]?.isPast === true && first <= words.findIndex(isComma);
  const opens = (start <= LATEST_OPENING && !names && !beside) || before?.is("be") === true;
  // "The last march, in June 2022, drew 900", but not "in Germany, on April 14, 1945, and walked".
  const byDay = reading.type === "calendar" && reading.day !== undefined;
  const inserted = !byDay && words[lead - 1]?.text === "," && next?.text === ",";
  // "She had been taking them since the summer of 2022": what has lasted is no time of the story.
  const since = before?.is("beginLeads") === true;
  // "the 1953 peak", "the Light Rail Act 1993"
  // … but "stood down at the 1992 election, and the following year"
  const occasion = next?.happens === true && words[first - 2]?.is("occasionLeads") === true;
  const ofName = names && next?.mark === false && !next.known.small && !next.verb && !occasion;
  // "footage recorded between 2019 and 2021": "the next month" counts from no years.
  const years = reading.type === "range" && fixedParts(edtf) === null;
  const lasts = since || ofName || (years && words[lead - 1]?.isPast === true);
  // "On Sept. 30, a sunny Saturday, …"
  // "could not be had before 1985": no time that has come.
  const bound = before?.is("earlierThan") === true && parseEdtf(edtf ?? "")?.precision === "year";
  const known = !isAnyDay(words, dated) && !bound;
  const counts =
    known && (!lasts || (reading.type !== "range" && parseEdtf(edtf ?? "")?.precision !== "year"));
  // "signed her for the 2018-19 trophy. They won it in January": of the second year.
  const [from, to] = ofName && reading.type === "range" ? (edtf ?? "").split("/").map(Number) : [];
  const season = from && to === from + 1 ? `${from}-${SEASON_BEGINS}` : null;
  return { opens, beside, season, aside: inserted || lasts || isAside(words, first), counts };
}

/**
 * Whether a date stands in a relative clause between commas ("Northsound, which took over in 2019, was fined"); where one ends
 * its sentence the story has come to it: "It was a bank that set them moving, which reported a transfer in June 2019."
 */
function isAside(words: readonly Word[], place: number): boolean {
  let opener = place;
  while (opener > 0 && words[opener - 1]!.text !== ",") opener--;
  const ends = !words.some((word) => word.at > place && isComma(word));
  return opener > 0 && opener < place && words[opener]!.is("relatives") && !ends;
}

/** "The Asbestos Regulations 1978 were laid before Parliament that July": the year that the name before it tells. */
export function yearOfName(words: readonly Word[], place: number, reading: Reading): Edtf | null {
  const that = reading.type === "calendar" && reading.from === "anchor" && reading.yearShift === 0;
  const year = that
    ? words.findLast(
        ({ text, dated, previous, at }) => at < place && !dated && previous?.capital && YEAR.test(text),
      )
    : undefined;
  return year?.text ?? null;
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

/** "2021 / She is dismissed on 17 December": whether the present tells what happened, under a heading of the past. */
export function isChronicle(words: readonly Word[], heading: Edtf | undefined, now: number): boolean {
  const extent = parseEdtf(heading ?? "");
  const plans = words.some((word) => word.verb === "future" || word.is("planning") || word.isInfinitive);
  return extent !== null && extent.end <= now && !plans;
}
