import { dateReader, findMentions, type FoundMention } from "../dates/find.js";
import { resolve } from "../dates/resolve.js";
import { tenseAt } from "../dates/tense.js";
import { figureOrderOf } from "./figure-order.js";
import type { Inference } from "./inference.js";
import { settle, type ArticleText, type Stamp, type WrittenDate } from "../model/article.js";
import { DAY, parseEdtf, type Edtf } from "../model/edtf.js";
import type { LanguagePack } from "../model/language.js";
import type { Reading } from "../model/mention.js";
import type { Warning } from "../model/timeline.js";

/** When each article of a page appeared is told by its own words, else by those of the stories beside it. */
export function inferReferences(
  articles: readonly ArticleText[],
  packOf: (article: ArticleText) => LanguagePack,
  fallback: Edtf | null,
  infer: Inference,
): Warning[] {
  const warnings: Warning[] = [];
  for (const article of articles) readOwnStamps(article, packOf(article), warnings);
  if (articles.some(({ published }) => !published)) {
    const datesOf = (text: string, article: ArticleText): WrittenDate[] =>
      writtenDates(text, article, packOf(article));
    infer(articles, packOf, datesOf, fallback);
  }
  return warnings;
}

/** Dates of a text, and the anniversaries that it speaks of, in a form that does not depend on how they were found. */
function writtenDates(text: string, article: ArticleText, pack: LanguagePack): WrittenDate[] {
  const { tense } = dateReader(pack.dates);
  return datesIn(text, article, pack).flatMap(({ reading, start, end }): WrittenDate[] => {
    const time = tenseAt(text, start, end, tense);
    const told = { start, end, past: time === "past", told: time !== "unknown" };
    if (reading.type === "anniversary") return [{ ...told, ordinal: reading.ordinal ?? 0 }];
    if (reading.type === "weekday") return [{ ...told, weekday: reading.weekday }];
    if (reading.type !== "calendar" || reading.bce || reading.ambiguous) return [];
    // "April 24 last year" is no day of the year before the stories beside it.
    const { year, month, day } = reading.yearShift === undefined ? reading : { ...reading, month: undefined };
    return [{ ...told, ...(year && { year }), ...(month && { month }), ...(day && { day }) }];
  });
}

const datesIn = (text: string, article: ArticleText, pack: LanguagePack): FoundMention[] =>
  findMentions(text, dateReader(pack.dates), figureOrderOf(article, pack));

export const isFullDate = (reading: Reading): boolean =>
  reading.type === "calendar" && reading.year !== undefined && reading.day !== undefined;

const isMonth = (reading: Reading): boolean =>
  reading.type === "calendar" &&
  reading.year !== undefined &&
  (reading.month ?? reading.season) !== undefined;

const NO_CONTEXT = { reference: null, anchor: null, frame: null, tense: "unknown" } as const;

/** The dates in an article's stamps and datelines, as they are written. */
const stampDates = (article: ArticleText, pack: LanguagePack): { reading: Reading; stamp: Stamp }[] =>
  article.stamps
    .filter(({ kind }) => kind !== "relative")
    .flatMap((stamp) => datesIn(stamp.text, article, pack).map(({ reading }) => ({ reading, stamp })));

/** Two days apart is a matter of zones and print dates; more is a contradiction. */
const TOLERANCE = 2 * DAY;

function readOwnStamps(article: ArticleText, pack: LanguagePack, warnings: Warning[]): void {
  // Of the dates that are stated with month and year, the most precise: a magazine is of a month.
  const [best] = stampDates(article, pack)
    .filter(({ reading }) => isMonth(reading))
    .map(({ reading, stamp }) => ({ edtf: resolve(reading, NO_CONTEXT).edtf ?? "", stamp }))
    .sort((a, b) => b.edtf.length - a.edtf.length);
  const own = parseEdtf(best?.edtf ?? "");
  if (!best || !own) return;
  const given = article.published ? parseEdtf(article.published) : null;
  // A page's head may tell the day, its stamp the hour.
  const finer =
    given &&
    given.start <= own.start &&
    own.end <= given.end &&
    own.end - own.start < given.end - given.start;
  if (!given || (finer && article.publishedBy === "stated"))
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
