import { settle, type ArticleText, type Stamp, type WrittenDate } from "../model/article.js";
import { DAY, formatDate, formatDay, parseEdtf, utc, type Edtf } from "../model/edtf.js";
import type { LanguagePack } from "../model/language.js";

type PackOf = (article: ArticleText) => LanguagePack;
/** The dates in a text of an article. */
type DatesOf = (text: string, article: ArticleText) => WrittenDate[];

export type Inference = typeof inferFromOthers;

/**
 * Works out when the articles appeared that do not say so: by the stories beside them, by what is given for the page, by
 * what they tell as past.
 */
export function inferFromOthers(
  articles: readonly ArticleText[],
  packOf: PackOf,
  datesOf: DatesOf,
  fallback: Edtf | null,
): void {
  const unknown = (): ArticleText[] => articles.filter(({ published }) => !published);
  for (const article of unknown()) readTopDate(article, datesOf);
  const scraped = scrapeTime(articles, packOf);
  for (const article of unknown()) {
    const age = article.stamps.find((stamp) => stamp.kind === "relative");
    if (age && scraped) readAge(article, age, scraped, packOf(article));
    if (!article.published && fallback) settle(article, fallback, "given", "given for the whole page");
  }
  const upper = articles.reduce(
    (latest, { published }) => Math.max(latest, parseEdtf(published ?? "")?.end ?? latest),
    scraped?.time ?? -Infinity,
  );
  // A notice of copyright tells the year, of the dispatch or of the page: no story there is later.
  const noticed = articles
    .flatMap(({ stamps }) => stamps)
    .flatMap(({ kind, text }) => (kind === "copyright" ? [Number(text)] : []));
  const latest = Number.isFinite(upper) || noticed.length === 0 ? upper : utc(Math.max(...noticed) + 1);
  for (const article of unknown()) readDatelineDay(article, datesOf, latest);
  for (const article of unknown()) readDatelineWeekday(article, datesOf);
  for (const article of unknown()) {
    const age = article.stamps.find((stamp) => stamp.kind === "relative");
    if (age) readAgeBeside(article, age, articles, packOf(article));
  }
  for (const article of unknown()) inferFromText(article, packOf(article), datesOf, upper);
}

/** So many blocks from its top a document may carry its date: minutes, letters, releases. */
const TOP = 6;
const LONGEST_TOP_LINE = 200;
const YEAR = 366 * DAY;

/** A full date in a short line at the top of a document without a stamp dates the document. */
function readTopDate(article: ArticleText, datesOf: DatesOf): void {
  for (const { block: index, start, text } of article.sentences) {
    const block = article.blocks[index]!;
    const short = block.kind === "heading" || block.text.length <= LONGEST_TOP_LINE;
    if (index >= TOP || !short) continue;
    const date = datesOf(text, article).find(({ year, day }) => year && day);
    if (!date) continue;
    // A sentence about that day is no heading: "Founded on March 3, 1974."; "Minutes of the meeting held on 8 April" and
    // "Grey Harbour, 4 June 2019." are. A line that begins with its date is an entry of a chronicle.
    const says = date.told && /[.!?。！？]["'”’»)\]]*$/u.test(block.text);
    const leads = date.start < 3 && start + date.end < block.text.length - 3;
    if (says || leads) continue;
    // "Founded 28 February 1998", above what happened in 2012
    const time = utc(date.year!, date.month, date.day);
    const told = article.sentences.flatMap((sentence) => datesOf(sentence.text, article));
    const isLater = ({ past, year, month, day }: WrittenDate): boolean =>
      past && year !== undefined && month !== undefined && utc(year, month, day) > time + YEAR;
    if (told.some(isLater)) return;
    const edtf = formatDate(date.year!, date.month, date.day);
    return settle(article, edtf, "inferred", `the date at the top, “${text.slice(date.start, date.end)}”`);
  }
}

const notLater = (limit: Edtf): string => `not later than what stands beside it (${limit})`;

/** "OSTRELLA, April 12 -": the year is the last in which that day came before the stories beside it. */
function readDatelineDay(article: ArticleText, datesOf: DatesOf, upper: number): void {
  if (!Number.isFinite(upper)) return;
  const last = new Date(upper - 1).getUTCFullYear();
  for (const stamp of article.stamps.filter(({ kind }) => kind === "dateline" || kind === "absolute"))
    for (const { month, day } of datesOf(stamp.text, article)) {
      if (month === undefined || day === undefined) continue;
      const year = utc(last, month, day) < upper ? last : last - 1;
      const because = [
        `${stamp.kind === "dateline" ? "dateline" : "stamp"} “${stamp.text.trim()}”`,
        notLater(formatDay(upper - 1)),
      ];
      return settle(article, formatDate(year, month, day), "inferred", ...because);
    }
}

/** A story appeared so many years at most after the latest day that it tells as past. */
const MOST_YEARS = 2;
/** Its first sentences name the day of the week on which it appeared. */
const LEAD = 3;

/**
 * "PUERTO SARAL, Feb 21 - … erupted on Friday": where nothing stands beside it, the year is the first after all that the
 * story tells as past in which that day is the one its first sentences name.
 */
function readDatelineWeekday(article: ArticleText, datesOf: DatesOf): void {
  const stamp = article.stamps.find(({ kind }) => kind === "dateline");
  const written = stamp && datesOf(stamp.text, article).find(({ month, day }) => month && day);
  if (!written) return;
  let weekday: number | undefined;
  let lower = { time: -Infinity, text: "" };
  const lead = article.sentences.find(({ block }) => block !== article.titleBlock)?.block ?? 0;
  for (const { text, block } of article.sentences)
    for (const { start, end, year, month, day, past, weekday: named } of datesOf(text, article)) {
      if (block < lead + LEAD) weekday ??= named;
      const time = past && year !== undefined ? utc(year, month, day) : -Infinity;
      if (time > lower.time) lower = { time, text: text.slice(start, end) };
    }
  if (weekday === undefined || !Number.isFinite(lower.time)) return;
  const first = new Date(lower.time).getUTCFullYear();
  for (let year = first; year <= first + MOST_YEARS; year++) {
    const time = utc(year, written.month, written.day);
    if (time < lower.time || new Date(time).getUTCDay() !== weekday % 7) continue;
    return settle(
      article,
      formatDate(year, written.month, written.day),
      "inferred",
      `dateline “${stamp.text.trim()}”`,
      `“${lower.text}” is told as past; the first such day after it that has the weekday of the story is of ${year}`,
    );
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
  // "3 hours ago", or "3h" alone.
  const at = words.findIndex(
    (word, index) =>
      Object.hasOwn(units, word) && (ago.includes(words[index + 1] ?? "") || words.length === 2),
  );
  if (at < 1) return null;
  const count = Number(words[at - 1]) || Math.max(1, numbers.indexOf(words[at - 1]!));
  const unit = units[words[at]!]! * 1000;
  return { age: count * unit, unit };
}

/** The time of the scrape, from an article with both a full stamp and an age ("22:05", "an hour ago"). */
function scrapeTime(articles: readonly ArticleText[], packOf: PackOf): Scrape | null {
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

/**
 * "5 hours ago", beside a story of 20 May, 14:05: the page was read no earlier than that, and a page of news is read on its day.
 * About that day, since nothing tells when.
 */
function readAgeBeside(
  article: ArticleText,
  stamp: Stamp,
  articles: readonly ArticleText[],
  pack: LanguagePack,
): void {
  const age = ageOf(stamp, pack);
  if (!age || age.age >= DAY) return;
  let latest: { time: number; edtf: Edtf } | null = null;
  for (const { published, publishedBy } of articles) {
    const extent = parseEdtf(published?.replace(/(?:Z|[+-]\d\d:?\d\d)$/, "") ?? "");
    if (!published || !extent || extent.end - extent.start > DAY || publishedBy === "inferred") continue;
    if (!latest || extent.start > latest.time) latest = { time: extent.start, edtf: published };
  }
  if (!latest) return;
  const whole = latest.edtf.includes("T");
  const day = formatDay(whole ? latest.time - age.age : latest.time);
  if (day !== latest.edtf.slice(0, 10)) return;
  settle(article, `${day}~`, "inferred", `“${stamp.text.trim()}”, beside a story of ${latest.edtf}`);
}

/** A time between two days is of the month that holds so much of it. */
const MOST_OF_TIME = 0.75;

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
  const known = pack.known?.find(([phrase]) => after.slice(0, phrase.length + 24).includes(phrase));
  return known ? { year: new Date(parseEdtf(known[1])!.start).getUTCFullYear(), of: known[0] } : null;
}

/**
 * Works out when an article without any stamp appeared: its year from an anniversary that is "this year", its lower
 * bound from the latest past date that it names, its upper bound from the stories beside it. What these leave open
 * stays open: the value is the finest unit that holds them both.
 */
function inferFromText(article: ArticleText, pack: LanguagePack, datesOf: DatesOf, upper: number): void {
  const because: string[] = [];
  let year: number | null = null;
  let lower = -Infinity;
  const past: { month: number; day: number; text: string }[] = [];
  for (const sentence of article.sentences) {
    const dates = datesOf(sentence.text, article);
    const dated = dates.some((date) => date.year !== undefined);
    for (const date of dates) {
      const text = sentence.text.slice(date.start, date.end);
      if (date.ordinal && !dated && year === null) {
        const known = knownAnniversary(sentence.text, date.end, pack);
        if (known) {
          year = known.year + date.ordinal;
          because.push(`“${text} of the ${known.of}”: ${known.year} + ${date.ordinal} = ${year}`);
        }
      }
      if (date.month === undefined || date.day === undefined || !date.past) continue;
      if (date.year === undefined) past.push({ month: date.month, day: date.day, text });
      else lower = Math.max(lower, utc(date.year, date.month, date.day));
    }
  }
  if (Number.isFinite(upper) && year === null && lower < upper) {
    // A page of news is of one time: a past day without a year lies in the year before its siblings' date.
    const limit = new Date(upper - 1).getUTCFullYear();
    if (past.some(({ month, day }) => utc(limit, month, day) < upper)) {
      year = limit;
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
  const month = last.getUTCMonth();
  // "May 30" is told as past, the stories beside it are of 19 June: all but two of the days between them are of June.
  const inMonth = to - Math.max(from, utc(year, month + 1));
  const mostly = to - from <= 31 * DAY && inMonth >= MOST_OF_TIME * (to - from);
  const sameMonth = lower > -Infinity && (first.getUTCMonth() === month || mostly);
  const date = formatDate(year, sameMonth ? month + 1 : undefined);
  if (sameMonth && first.getUTCMonth() !== month)
    because.push(`most of the days between them are of ${date}`);
  settle(article, date, "inferred", ...because);
}
