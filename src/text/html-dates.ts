import { parseEdtf, formatDate, type Edtf } from "../model/edtf.js";

/**
 * Beginnings of the months' names in the languages of Europe, without accents: each row is one month. The longest that
 * fits decides ("cervenec" is July, "cerven" June).
 */
const MONTH_STEMS = [
  "jan ene gen sty led ocak янв яну січ јан ιαν tammi ian jaan xan urtarr saus يناير ינואר",
  "feb fev lut uno фев феб лют sub φεβ helmi veeb vasar otsail فبراير פברואר",
  "mar mrz mae maart bre мар бер μαρ maalis kov marz مارس מרץ מרס",
  "apr avr abr kwi dub апр кві nis απρ huhti bal أبريل ابريل אפריל",
  "may mai mag mei maj kve май мая мај тра μαι touko geg مايو מאי",
  "jun juin giu cze cerv июн юни јун чер haz ιουν kesa iun juun birz xun ekain يونيو יוני",
  "jul juil lug lip cervenec cervenc июл юли јул лип tem ιουλ heina iul juul liep xul uztail يوليو יולי",
  "aug aou ago sie srp авг сер agu αυγ elo avg rugp abuzt أغسطس اغسطس אוגוסט",
  "sep set wrz zar сен сеп вер eyl σεπ syys sze rugs irail سبتمبر ספטמבר",
  "oct okt out ott paz rij окт жов eki οκτ loka spal outu urri أكتوبر اكتوبر אוקטובר",
  "nov lis ноя ное лис kas νοε marras noi lapkr azaro نوفمبر נובמבר",
  "dec dez dic gru pro дек дец гру ara δεκ joulu des det abend ديسمبر דצמבר",
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

const YEAR_FIRST =
  /(?<!\d)((?:19|20)\d\d)\s?(?:年|년|[-/.])\s?(\d{1,2})\s?(?:月|월|[-/.])\s?(\d{1,2})(?!\d)/u;
const DAY_NAME_YEAR =
  /(?<!\d)(\d{1,2})(?:\.|º|°|ª|er|st|nd|rd|th|a|\.º)?[\s-]{0,4}(?:de |of |d[’']|i |ב)?\s{0,4}(\p{L}{3,20})\.?,?[\s-]{0,4}(?:de |del |of )?((?:19|20)\d\d)(?!\d)/iu;
const NAME_DAY_YEAR =
  /(?<!\p{L})(\p{L}{3,20})\.?\s{1,4}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,4}((?:19|20)\d\d)(?!\d)/iu;
/** "2019. május 3.", "2019 m. gegužės 3 d.", "2019ko maiatzaren 3a" */
const YEAR_NAME_DAY =
  /(?<!\d)((?:19|20)\d\d)(?:\.|ko|\sm\.|,)?\s{1,4}(?:gada\s{1,4})?(?:(\d{1,2})\.?\s{1,4})?(\p{L}{3,20})\.?(?:\s{1,4}(\d{1,2}))?(?!\d)/iu;
/** "ngày 3 tháng 5 năm 2019": the word before each figure says what it is. */
const NAMED_PARTS =
  /(?<!\d)(\d{1,2})\s{1,4}tháng\s{1,4}(\d{1,2}),?\s{1,4}(?:năm\s{1,4})?((?:19|20)\d\d)(?!\d)/iu;
const FIGURES = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)?\d\d)(?!\d)/u;

/** Figures of Arabic and Persian, as ours: "٣ مايو ٢٠١٩". */
const inOurFigures = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 15));

/**
 * The first full date in a line such as "Veröffentlicht am 3. Mai 2019, 14:05 Uhr", in any of the usual notations.
 * @param monthFirst whether 7/8/2019 is 8 July; null where nobody knows: then only what can be read in one way is
 */
export function readDateLine(text: string, monthFirst: boolean | null): Edtf | null {
  const line = inOurFigures(text.slice(0, 200));
  const full = YEAR_FIRST.exec(line);
  if (full) return day(Number(full[1]), Number(full[2]), Number(full[3]));
  const parts = NAMED_PARTS.exec(line);
  if (parts) return day(Number(parts[3]), Number(parts[2]), Number(parts[1]));
  const named = DAY_NAME_YEAR.exec(line);
  const month = named && monthOf(named[2]!);
  if (month) return day(Number(named[3]), month, Number(named[1]));
  const american = NAME_DAY_YEAR.exec(line);
  const first = american && monthOf(american[1]!);
  if (first) return day(Number(american[3]), first, Number(american[2]));
  const yearly = YEAR_NAME_DAY.exec(line);
  const second = yearly && monthOf(yearly[3]!);
  const date = yearly?.[4] ?? yearly?.[2];
  if (second && date) return day(Number(yearly[1]), second, Number(date));
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

/** What says that a date is of publication, and what that it is of a change, in the languages of many pages. */
const PUBLISHED_WORDS =
  /publi|posted|created|written|ver[öo]ffentlicht|erschienen|erstellt|geplaatst|pubblicat|opublikowan|dodan|zve[řr]ejn|megjelen|közzé|julkaist|udgivet|utgitt|yayın|опублик|размещ|δημοσ|نشر|发布|發佈|發表|投稿|公開|掲載|게시|입력|등록|đăng/iu;
const CHANGED_WORDS =
  /updat|modif|edited|revis|aktualis|bearbeitet|geändert|actuali|aggiorn|atualiz|bijgewerkt|gewijzigd|aktualiz|обновл|измен|güncel|päivit|uppdater|oppdater|opdater|frissít|ενημερ|تحديث|更新|修正|수정|cập nhật/iu;

/**
 * The day of publication in a line that may name that of a change as well: "Aktualisiert 5.5.2020, veröffentlicht 3.5.2020".
 * Null where a change is all that it tells, unless `changed` asks for that.
 */
function readPublishedLine(line: string, monthFirst: boolean | null, changed: boolean): Edtf | null {
  const published = PUBLISHED_WORDS.exec(line)?.index ?? -1;
  const change = CHANGED_WORDS.exec(line)?.index ?? -1;
  if (change < 0) return readDateLine(line, monthFirst);
  if (published >= 0)
    return readDateLine(line.slice(published, change > published ? change : undefined), monthFirst);
  // "3 May 2020, updated 5 May"
  return readDateLine(changed ? line : line.slice(0, change), monthFirst);
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
  role: "microdata" | "time" | "label" | "line";
  attributes: Readonly<Record<string, string>>;
  text: string;
  /** Stands in a box of other stories, in a sidebar or among comments. */
  related: boolean;
  /** Stands after the page's headline: what stands before it may be the day on which the page was read. */
  headed: boolean;
  /** Stands before most of the story's text. */
  early: boolean;
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
/** Attributes that hold a date for machines. */
const VALUES = [
  "content",
  "datetime",
  "title",
  "data-datetime",
  "data-date",
  "data-published",
  "data-time",
  "data-timestamp",
  "data-utime",
];
/** Seconds or milliseconds since 1970, of this century. */
const EPOCH = /^1[0-9]{9}(?:\d{3})?$/;

/** What a mark says: its machine-readable value, else the date in its text; of a change only where `changed` asks for it. */
export function valueOfMark(
  { attributes, text }: DateMark,
  monthFirst: boolean | null,
  changed: boolean,
): string | null {
  for (const name of VALUES) {
    const value = attributes[name]?.trim();
    if (!value) continue;
    if (ISO_DAY.test(value)) return value.slice(0, 25);
    if (EPOCH.test(value))
      return new Date(Number(value.slice(0, 10)) * 1000).toISOString().slice(0, 19) + "Z";
    const read = readDateLine(value, monthFirst);
    if (read) return read;
  }
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= LONGEST_LINE ? readPublishedLine(line, monthFirst, changed) : null;
}

/** A line with a date of publication holds little else. */
export const LONGEST_LINE = 140;
/** Letters that may stand in a line beside its date, where nothing in it says what the date is of. */
const MOST_BESIDE = 40;

/** Whether a line of the page can be one that tells when the story appeared. */
export const tellsPublication = ({ text, early }: DateMark): boolean =>
  PUBLISHED_WORDS.test(text) || (early && (text.match(/\p{L}/gu)?.length ?? 0) <= MOST_BESIDE);
