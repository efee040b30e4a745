import { dateReader, findMentions, type FoundMention } from "../dates/find.js";
import { orderOfLanguage } from "../dates/figures.js";
import { resolve } from "../dates/resolve.js";
import { tenseAt } from "../dates/tense.js";
import type { ArticleText, PublishedBy, Stamp } from "../model/article.js";
import { DAY, formatDate, formatDay, parseEdtf, utc, type Edtf } from "../model/edtf.js";
import type { LanguagePack } from "../model/language.js";
import type { Reading } from "../model/mention.js";
import type { Warning } from "../model/timeline.js";

/** When each article of a page appeared is told by its own words, else by those of the stories beside it. */
export function inferReferences(
  articles: readonly ArticleText[],
  packOf: (article: ArticleText) => LanguagePack,
  fallback: Edtf | null,
): Warning[] {
  const warnings: Warning[] = [];
  for (const article of articles) readOwnStamps(article, packOf(article), warnings);
  const scraped = scrapeTime(articles, packOf);
  for (const article of articles) {
    if (article.published) continue;
    const age = article.stamps.find((stamp) => stamp.kind === "relative");
    if (age && scraped) readAge(article, age, scraped, packOf(article));
    if (!article.published && fallback) settle(article, fallback, "given", "given for the whole page");
  }
  const upper = articles.reduce(
    (latest, { published }) => Math.max(latest, parseEdtf(published ?? "")?.end ?? latest),
    scraped?.time ?? -Infinity,
  );
  for (const article of articles) if (!article.published) readDatelineDay(article, packOf(article), upper);
  for (const article of articles) if (!article.published) inferFromText(article, packOf(article), upper);
  return warnings;
}

function settle(article: ArticleText, date: Edtf, by: PublishedBy, ...because: string[]): void {
  article.published = date;
  article.publishedBy = by;
  article.publishedBecause = because;
}

const datesIn = (text: string, article: ArticleText, pack: LanguagePack): FoundMention[] =>
  findMentions(text, dateReader(pack.dates), orderOfLanguage(article.language));

export const isFullDate = (reading: Reading): boolean =>
  reading.type === "calendar" && reading.year !== undefined && reading.day !== undefined;

const NO_CONTEXT = { reference: null, anchor: null, frame: null, tense: "unknown" } as const;

/** The dates in an article's stamps and datelines, as they are written. */
const stampDates = (article: ArticleText, pack: LanguagePack): { reading: Reading; stamp: Stamp }[] =>
  article.stamps
    .filter(({ kind }) => kind !== "relative")
    .flatMap((stamp) => datesIn(stamp.text, article, pack).map(({ reading }) => ({ reading, stamp })));

/** Two days apart is a matter of zones and print dates; more is a contradiction. */
const TOLERANCE = 2 * DAY;

function readOwnStamps(article: ArticleText, pack: LanguagePack, warnings: Warning[]): void {
  // Of the dates that are stated in full, the most precise.
  const [best] = stampDates(article, pack)
    .filter(({ reading }) => isFullDate(reading))
    .map(({ reading, stamp }) => ({ edtf: resolve(reading, NO_CONTEXT).edtf ?? "", stamp }))
    .sort((a, b) => b.edtf.length - a.edtf.length);
  const own = parseEdtf(best?.edtf ?? "");
  if (!best || !own) {
    if (!article.published) readTopDate(article, pack);
    return;
  }
  const given = article.published ? parseEdtf(article.published) : null;
  if (!given)
    return settle(
      article,
      best.edtf,
      "stated",
      `${best.stamp.kind === "dateline" ? "dateline" : "stamp"} “${best.stamp.text.trim()}”`,
    );
  if (own.start - given.end > TOLERANCE || given.start - own.end > TOLERANCE)
    warnings.push({
      code: "reference-contradicted",
      message: `The article is said to be of ${article.published}, but its own stamp says ${best.edtf} (“${best.stamp.text}”); the first was used.`,
      page: article.page,
    });
}

const notLater = (limit: Edtf): string => `not later than the stories beside it (${limit})`;

/** "OSTRELLA, April 12 -": the year is the last in which that day came before the stories beside it. */
function readDatelineDay(article: ArticleText, pack: LanguagePack, upper: number): void {
  if (!Number.isFinite(upper)) return;
  const limit = formatDay(upper - 1);
  for (const { reading, stamp } of stampDates(article, pack)) {
    if (stamp.kind !== "dateline" || reading.type !== "calendar" || reading.day === undefined) continue;
    const { edtf } = resolve(reading, { ...NO_CONTEXT, reference: limit, tense: "past" });
    if (edtf) return settle(article, edtf, "inferred", `dateline “${stamp.text.trim()}”`, notLater(limit));
  }
}

/** So many blocks from its top a document may carry its date: minutes, letters, releases. */
const TOP = 6;
const LONGEST_TOP_LINE = 200;
const LONGEST_NOTE = 40;

/** A full date in a short line at the top of a document without a stamp dates the document. */
function readTopDate(article: ArticleText, pack: LanguagePack): void {
  for (const { block: index, text } of article.sentences) {
    const block = article.blocks[index]!;
    const short = block.kind === "heading" || block.text.length <= LONGEST_TOP_LINE;
    // A sentence about that day is no heading: "Founded on March 3, 1974."
    const says = block.kind !== "heading" && block.text.length > LONGEST_NOTE && /[.!?]$/.test(block.text);
    const date = datesIn(text, article, pack).find(({ reading }) => isFullDate(reading));
    const edtf = date && resolve(date.reading, NO_CONTEXT).edtf;
    if (!edtf || index >= TOP || !short || says) continue;
    // A line that begins with its date is an entry of a chronicle, not the document's own date.
    if (date.start < 3 && date.end < text.length - 3) continue;
    return settle(article, edtf, "inferred", `the date at the top, “${text.slice(date.start, date.end)}”`);
  }
}

interface Scrape {
  /** ms of the scrape on the clock of a story's stamp, as well as the stamp and its age tell. */
  time: number;
  because: string;
}

/** How long ago an age says, in ms, and the unit it counts in. */
function ageOf(stamp: Stamp, pack: LanguagePack): { age: number; unit: number } | null {
  const words = stamp.text.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? [];
  const { units, ago, numbers } = pack.sentences.ages;
  const at = words.findIndex((word, index) => word in units && ago.includes(words[index + 1] ?? ""));
  if (at < 1) return null;
  const count = Number(words[at - 1]) || Math.max(1, numbers.indexOf(words[at - 1]!));
  const unit = units[words[at]!]! * 1000;
  return { age: count * unit, unit };
}

/** The time of the scrape, from an article with both a full stamp and an age ("22:05", "an hour ago"). */
function scrapeTime(
  articles: readonly ArticleText[],
  packOf: (article: ArticleText) => LanguagePack,
): Scrape | null {
  for (const article of articles) {
    const stamp = article.stamps.find((one) => one.kind === "relative");
    // The clock that the stamp shows counts, wherever it hangs.
    const published = parseEdtf(article.published?.replace(/(?:Z|[+-]\d\d:?\d\d)$/, "") ?? "");
    const age = stamp && ageOf(stamp, packOf(article));
    if (!published || !age || published.end - published.start > DAY) continue;
    return {
      time: published.start + age.age,
      because: `another story of the page, of ${article.published}, was “${stamp.text.trim()}”`,
    };
  }
  return null;
}

function readAge(article: ArticleText, stamp: Stamp, scraped: Scrape, pack: LanguagePack): void {
  const age = ageOf(stamp, pack);
  if (!age) return;
  const date = formatDay(scraped.time - age.age).slice(0, age.unit > 7 * DAY ? 7 : undefined);
  settle(article, date, "inferred", `“${stamp.text.trim()}”, and ${scraped.because}`);
}

/** What a passage says of an anniversary of a happening whose year is known: "80th anniversary of the end of …". */
function knownAnniversary(
  text: string,
  end: number,
  pack: LanguagePack,
): { year: number; of: string } | null {
  const after = text
    .slice(end, end + 90)
    .toLowerCase()
    .replace(/\*/g, "");
  const known = pack.dates.known.find(([phrase]) => after.slice(0, phrase.length + 24).includes(phrase));
  return known ? { year: new Date(parseEdtf(known[1])!.start).getUTCFullYear(), of: known[0] } : null;
}

/**
 * Works out when an article without any stamp appeared: its year from an anniversary that is "this year", its lower
 * bound from the latest past date that it names, its upper bound from the stories beside it. What these leave open
 * stays open: the value is the finest unit that holds them both.
 */
function inferFromText(article: ArticleText, pack: LanguagePack, upper: number): void {
  const because: string[] = [];
  let year: number | null = null;
  let lower = -Infinity;
  const past: { month: number; day: number; text: string }[] = [];
  for (const sentence of article.sentences) {
    const mentions = datesIn(sentence.text, article, pack);
    const dated = mentions.some(({ reading }) => reading.type === "calendar" && reading.year !== undefined);
    for (const { reading, start, end } of mentions) {
      const text = sentence.text.slice(start, end);
      if (reading.type === "anniversary" && reading.ordinal && !dated && year === null) {
        const known = knownAnniversary(sentence.text, end, pack);
        if (known) {
          year = known.year + reading.ordinal;
          because.push(`“${text} of the ${known.of}”: ${known.year} + ${reading.ordinal} = ${year}`);
        }
      }
      if (reading.type !== "calendar" || reading.day === undefined) continue;
      if (tenseAt(sentence.text, start, end, dateReader(pack.dates).tense) !== "past") continue;
      if (reading.year === undefined) past.push({ month: reading.month!, day: reading.day, text });
      else {
        const extent = parseEdtf(resolve(reading, NO_CONTEXT).edtf ?? "");
        if (extent && extent.start > lower) lower = extent.start;
      }
    }
  }
  if (Number.isFinite(upper) && year === null && past.length > 0 && lower === -Infinity) {
    // A page of news is of one time: a past day without a year lies in the year before its siblings' date.
    const limit = new Date(upper - 1);
    const inYear = past.every(({ month, day }) => utc(limit.getUTCFullYear(), month, day) < upper);
    if (inYear) {
      year = limit.getUTCFullYear();
      because.push(`the stories beside it are of ${year}`);
    }
  }
  if (year === null) return;
  for (const { month, day, text } of past) {
    const time = utc(year, month, day);
    if (time > lower && time < upper) {
      lower = time;
      because.push(`“${text}” is told as past`);
    }
  }
  const [from, to] = [Math.max(lower, utc(year)), Math.min(upper, utc(year + 1))];
  if (Number.isFinite(upper) && upper < utc(year + 1)) because.push(notLater(formatDay(upper - 1)));
  if (from >= to) return;
  const [first, last] = [new Date(from), new Date(to - 1)];
  const sameMonth = lower > -Infinity && first.getUTCMonth() === last.getUTCMonth();
  const date = formatDate(year, sameMonth ? first.getUTCMonth() + 1 : undefined);
  settle(article, date, "inferred", ...because);
}
