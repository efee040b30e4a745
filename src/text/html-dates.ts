import { parseEdtf, formatDate, type Edtf } from "../model/edtf.js";

/**
 * Beginnings of the months' names in the languages of Europe, without accents: each row is one month. The longest that
 * fits decides ("cervenec" is July, "cerven" June).
 */
const MONTH_STEMS = [
  "jan ene gen sty led ocak янв січ січ ιαν tammi",
  "feb fev lut uno фев лют sub φεβ helmi",
  "mar mrz mae maart brez мар бер μαρ maalis",
  "apr avr abr kwi dub апр кві nis απρ huhti",
  "may mai mag mei maj kve май мая тра μαι touko",
  "jun juin giu cze cerv июн чер haz ιουν kesa",
  "jul juil lug lip cervenec июл лип tem ιουλ heina",
  "aug aou ago sie srp авг сер agu αυγ elo",
  "sep set wrz zar сен вер eyl σεπ syys",
  "oct okt out ott paz rij окт жов eki οκτ loka",
  "nov lis ноя лис kas νοε marras",
  "dec dez dic gru pro дек гру ara δεκ joulu",
].map((row) => row.split(" "));

const plain = (word: string): string =>
  word.toLowerCase().replace(/ı/g, "i").normalize("NFD").replace(/\p{M}/gu, "");

/** The month that a word begins as, 1 to 12, or null. */
function monthOf(word: string): number | null {
  const name = plain(word);
  let best: { month: number; length: number } | null = null;
  MONTH_STEMS.forEach((stems, index) => {
    for (const stem of stems)
      if (name.startsWith(plain(stem)) && stem.length > (best?.length ?? 0))
        best = { month: index + 1, length: stem.length };
  });
  return (best as { month: number } | null)?.month ?? null;
}

const day = (year: number, month: number, date: number): Edtf | null => {
  const value = formatDate(year, month, date);
  return year >= 1990 && year < 2100 && parseEdtf(value) ? value : null;
};

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?!\d)/u;
const DAY_NAME_YEAR =
  /(?<!\d)(\d{1,2})(?:\.|º|°|er|st|nd|rd|th|\.º)?[\s-]{0,4}(?:de |of |d[’'])?\s{0,4}(\p{L}{3,20})\.?,?[\s-]{0,4}(?:de |del |of )?((?:19|20)\d\d)(?!\d)/iu;
const NAME_DAY_YEAR =
  /(?<!\p{L})(\p{L}{3,20})\.?\s{1,4}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,4}((?:19|20)\d\d)(?!\d)/iu;
const FIGURES = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)?\d\d)(?!\d)/u;

/**
 * The first full date in a line such as "Veröffentlicht am 3. Mai 2019, 14:05 Uhr", in any of the usual notations.
 * @param monthFirst whether 7/8/2019 is 8 July; null where nobody knows: then only what can be read in one way is
 */
export function readDateLine(text: string, monthFirst: boolean | null): Edtf | null {
  const line = text.slice(0, 200);
  const full = YEAR_FIRST.exec(line);
  if (full) return day(Number(full[1]), Number(full[2]), Number(full[3]));
  const named = DAY_NAME_YEAR.exec(line);
  const month = named && monthOf(named[2]!);
  if (month) return day(Number(named[3]), month, Number(named[1]));
  const american = NAME_DAY_YEAR.exec(line);
  const first = american && monthOf(american[1]!);
  if (first) return day(Number(american[3]), first, Number(american[2]));
  const figures = FIGURES.exec(line);
  if (!figures) return null;
  const [a, b] = [Number(figures[1]), Number(figures[3])];
  const year = Number(figures[4]!.length === 2 ? `20${figures[4]!}` : figures[4]);
  if (figures[2] === "." || a > 12) return day(year, b, a);
  if (b > 12) return day(year, a, b);
  return monthFirst === null
    ? a === b
      ? day(year, a, b)
      : null
    : monthFirst
      ? day(year, a, b)
      : day(year, b, a);
}

/** The day in an address such as /2015/03/18/, /2015-03-18-title or /20150318/. */
export function readDateInUrl(url: string): Edtf | null {
  const found =
    /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/.exec(url) ??
    /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/.exec(url);
  return found && day(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** Values of data that pages carry for their own scripts, where all of them say one day. */
const SCRIPT_DATE =
  /"(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publishedDate|publicationDate|publication_date|articlePubDate|pubDate|firstPublished|firstPublishedDate)\\?"\s*:\s*\\?"(\d{4}-\d\d-\d\d[^"\\]{0,30})\\?"/gu;

/**
 * The day that a page's scripts call its publication; null where they name several: then they speak of other stories.
 * @param read stretches that were read already, in order: what JSON-LD says of other things is no date of the story
 */
export function readDateInScripts(
  source: string,
  read: readonly { start: number; end: number }[] = [],
): string | null {
  let next = 0;
  const values = [...source.matchAll(SCRIPT_DATE)].flatMap(({ 1: value, index }) => {
    while (next < read.length && read[next]!.end <= index) next++;
    return next < read.length && read[next]!.start <= index ? [] : [value!];
  });
  const days = new Set(values.map((value) => value.slice(0, 10)));
  return days.size === 1 ? values[0]! : null;
}

/** Class names and the like of elements that hold a date of publication, and of those that hold another's. */
export const DATE_LABEL =
  /(?:^|[\s_-])(?:date|dates?time|datum|fecha|time|times?tamp|pub(?:lish)?(?:ed)?|pub-?(?:date|time)|posted|post-?(?:date|time|meta|info)|entry-?(?:date|time|meta|info)|article-?(?:date|time|meta|info)|dateline|created|byline|meta)(?:$|[\s_-])|(?:date|time|datum)$|^(?:date|time)|pub(?:Date|Time|lished)|(?:Date|Time)(?:$|[\s_-])/u;

/** An element that may tell when its story appeared, with the text in it. */
export interface DateMark {
  role: "microdata" | "time" | "label";
  attributes: Readonly<Record<string, string>>;
  text: string;
  /** Stands in a box of other stories, in a sidebar or among comments. */
  related: boolean;
  /** Stands after the page's headline: what stands before it may be the day on which the page was read. */
  headed: boolean;
}

const HOLDERS = new Set([
  "html",
  "body",
  "main",
  "article",
  "section",
  "header",
  "footer",
  "nav",
  "aside",
  "ul",
  "ol",
]);

/** What an element says of a date by its name and attributes; null for most elements. */
export function dateRole(
  name: string,
  attributes: Readonly<Record<string, string>>,
): DateMark["role"] | null {
  if (/^(?:datePublished|dateCreated)$/i.test(attributes["itemprop"] ?? "")) return "microdata";
  if (/(?:dc(?:terms)?:(?:date|created|issued)|schema:datePublished)/i.test(attributes["property"] ?? ""))
    return "microdata";
  if (name === "time") return "time";
  if (HOLDERS.has(name)) return null;
  const labels = `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`;
  return labels.length > 1 &&
    labels.length < 300 &&
    labels.split(/\s+/).some((label) => DATE_LABEL.test(label))
    ? "label"
    : null;
}

const ISO_DAY = /^\d{4}-\d\d-\d\d/;

/** What a mark says: its machine-readable value, else the date in its text. */
export function valueOfMark({ attributes, text }: DateMark, monthFirst: boolean | null): string | null {
  for (const name of ["content", "datetime", "title"]) {
    const value = attributes[name]?.trim();
    if (value && ISO_DAY.test(value)) return value.slice(0, 25);
    const read = value && readDateLine(value, monthFirst);
    if (read) return read;
  }
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= LONGEST_LINE ? readDateLine(line, monthFirst) : null;
}

/** A line with a date of publication holds little else. */
const LONGEST_LINE = 140;
