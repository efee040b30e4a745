import { dateReader, findMentions, type DateReader, type FoundMention } from "../dates/find.js";
import type { FigureOrder } from "../dates/figures.js";
import type { ReadingContext, Resolved } from "../dates/context.js";
import { compatible, resolve } from "../dates/resolve.js";
import { tenseAt, type Tense } from "../dates/tense.js";
import type { ArticleText, Sentence } from "../model/article.js";
import { DAY, formatDay, parseEdtf, type Edtf } from "../model/edtf.js";
import type { LanguagePack } from "../model/language.js";
import type { Reading } from "../model/mention.js";
import { Doubts, type Years } from "./doubts.js";
import { ClockDay, DAY_LASTS, type ToldDay } from "./clock-day.js";
import { inOrder } from "./in-order.js";
import { lexiconOf, type Lexicon } from "./lexicon.js";
import {
  goesOn,
  hadBeenPlanned,
  hasCalled,
  isMovedTo,
  isBefore,
  isPerfect,
  isPlanning,
  isSetFor,
  isTerm,
  pointsBack,
  reachesBack,
} from "./outlook.js";
import { countedFrom } from "./counted.js";
import { Happened } from "./happened.js";
import { figureOrderOf } from "./figure-order.js";
import { Headings } from "./headings.js";
import { isChronicle, isDeictic, standing, TOP, yearAbove, yearOfName, type Standing } from "./frames.js";
import { headsPost } from "./labels.js";
import { NEWS_LASTS, StoryDay } from "./story-day.js";
import { isOverUntil, looksAhead, opensFuture, tellingOf, type Telling } from "./telling.js";
import type { Word } from "./word.js";
import {
  datedWords,
  leads,
  placeAt,
  LONGEST_SENTENCE,
  quotes,
  type Passage,
  type ReadMention,
} from "./passage.js";
import { wordsOf } from "./word.js";

/** "Within a week" counts from a day for so many sentences. */
const WITHIN_LASTS = 4;
/** The subject of a sentence ends within so many characters, or is no name. */
const SUBJECT = 120;

/**
 * Reads an article's sentences in order and remembers what their dates lean on: the last date ("the next day"), the
 * year that a paragraph has stated ("on 4 April"), and the date in a heading.
 */
export class Discourse {
  readonly #article: ArticleText;
  readonly #dates: DateReader;
  readonly #lexicon: Lexicon;
  readonly #order: FigureOrder;
  /** Where the article's own date ends, ms. */
  readonly #now: number;
  /** The day on which it appeared, where that is known. */
  readonly #today: Edtf | null;
  #anchor: Edtf | null = null;
  /** The last date that is known to the day. */
  #day: ToldDay | null = null;
  readonly #clock: ClockDay;
  /** The last date that lay behind the article's own. */
  #past: Edtf | null = null;
  readonly #story: StoryDay;
  /** What was counted from another date, and where: "nine months later". */
  #counted: { sentence: Sentence; edtf: Edtf } | null = null;
  /** The year before its own that the page says it is about: "Annual report 2023". */
  readonly #year: Edtf | null;
  /** The dates that stand over the sentences. */
  readonly headings: Headings;
  /** Whether the last sentence left a quotation open. */
  #quoting = false;
  readonly #happened: Happened;
  readonly #years: Years;
  /** The years that what is told later takes back. */
  readonly doubts: Doubts;
  /** The first day of the week that the top of the page says it is about: "Hearings, June 8 to 12". */
  #week: Edtf | null = null;
  /** The year that its dates have; one in passing completes only what points back to it. */
  #paragraph: { sentence: Sentence; edtf: Edtf; passing: boolean; beside: boolean } | null = null;
  /** Index of the first sentence that is no heading. */
  readonly #top: number;

  /** @param years of dates without one, where a first reading has found them */
  constructor(article: ArticleText, pack: LanguagePack, years: Years = new Map()) {
    this.#article = article;
    this.#years = years;
    this.#dates = dateReader(pack.dates);
    this.#lexicon = lexiconOf(pack.events);
    this.#order = figureOrderOf(article, pack);
    this.headings = new Headings(article, pack);
    this.#now = parseEdtf(article.published ?? "")?.end ?? Infinity;
    this.#story = new StoryDay(article.published);
    this.doubts = new Doubts(this.#now);
    this.#happened = new Happened(wordsOf(article.title ?? "", this.#lexicon), this.#now);
    const day = article.published?.slice(0, 10) ?? "";
    this.#today = parseEdtf(day)?.precision === "day" ? day : null;
    this.#year = yearAbove(article);
    this.#top = Math.max(
      0,
      article.sentences.findIndex(({ block }) => article.blocks[block]!.kind !== "heading"),
    );
    this.#clock = new ClockDay(this.#now, this.#top);
  }

  /** The dates in each of some sentences: one after the other, for a step that is repeated runs faster than two in turn. */
  find(sentences: readonly Sentence[]): FoundMention[][] {
    return sentences.map(({ text }) => findMentions(text, this.#dates, this.#order));
  }

  /** The next sentence, its dates resolved. */
  read(sentence: Sentence, at: number, found: readonly FoundMention[]): Passage {
    const { text } = sentence;
    if (this.#article.blocks[sentence.block]!.kind === "heading") this.#clock.head(at);
    const quoted = sentence.start > 0 && this.#quoting;
    this.#quoting = quotes(text, quoted);
    // Of a sentence without a date only its subject is of use.
    const read = found.length > 0 || this.headings.date ? text : text.slice(0, SUBJECT);
    const words = text.length <= LONGEST_SENTENCE ? wordsOf(read, this.#lexicon) : [];
    let [from, said] = [0, quoted];
    // What a verb is depends on the dates beside it: all are marked before any is asked for.
    const places = found.map(({ start }) => placeAt(words, start));
    const marked = found.map((found, index) => datedWords(words, places[index]!, found));
    const telling = tellingOf(found.length > 0 ? words : [], text);
    const mentions = found.map((found, index) => {
      const place = places[index]!;
      const spot = `${at}:${found.start}`;
      const year = this.#years.get(spot);
      const asTold = this.#asTold(found.reading, sentence, words[place]);
      const told = this.#clock.inHalf(asTold, text.slice(found.start, found.end), at);
      const reading = year !== undefined && told.type === "calendar" ? { ...told, year } : told;
      const context = this.#contextOf({ ...found, reading }, sentence, at, words, place, telling);
      const resolved = resolve(reading, context);
      const { tense, frame } = context;
      const alone = frame === null;
      this.doubts.note({
        reading,
        edtf: resolved.edtf,
        tense,
        place: spot,
        sentence: at,
        block: sentence.block,
        alone,
      });
      const dated = marked[index]!;
      // What is quoted may go anywhere: “in August or September, maybe”.
      said = quotes(text.slice(from, found.start), said);
      from = found.start;
      const stands = standing(words, found.start, dated, resolved);
      if (reading.type === "shift" && reading.from === "anchor" && resolved.edtf)
        this.#counted = { sentence, edtf: resolved.edtf };
      this.#remember(sentence, at, reading, resolved, said ? { ...stands, aside: true } : stands);
      if (!said) this.#story.remember(reading, resolved, at);
      if (resolved.edtf && reading.type === "calendar" && leads(sentence, found))
        this.headings.enter(sentence, resolved.edtf);
      const extent = sentence.block < TOP && reading.type === "range" && parseEdtf(resolved.edtf ?? "");
      if (extent && extent.end - extent.start <= 7 * DAY) this.#week ??= formatDay(extent.start);
      const { start, end } = found;
      return { start, end, reading, resolved, dated };
    });
    const { published } = this.#article;
    const counted = countedFrom(
      inOrder(mentions, words, published),
      words,
      {
        named: (noun) => this.#happened.timeOf(noun, at),
        done: (verb) => this.#happened.doneAt(verb, at),
        last: this.#lastDay(at),
      },
      this.#today,
    );
    const last = counted.at(-1);
    // "filed on Monday, eleven days after its last rocket fell": the story is of Monday.
    const beside = counted.at(-2)?.start === last?.start;
    if (last && !beside && !mentions.includes(last)) this.#goOnFrom(last, sentence, at);
    return { sentence, at, fromTop: at - this.#top, text, quoted, words, mentions: counted };
  }

  /** "The director was dismissed two days after the fire. A week after that …": the story goes on from there. */
  #goOnFrom({ reading, resolved: { edtf } }: ReadMention, sentence: Sentence, at: number): void {
    const extent = parseEdtf(edtf ?? "");
    if (!edtf || !extent || extent.end > this.#now || reading.type === "range") return;
    this.#anchor = this.#past = edtf;
    if (extent.precision === "day") this.#day = { edtf, at, news: false };
    this.#paragraph = { sentence, edtf, passing: false, beside: false };
  }

  /** The day that the story has just told of, where no other date was told since. */
  #lastDay(at: number): Edtf | null {
    const day = this.#day;
    const last = day && at - day.at < WITHIN_LASTS && day.edtf === this.#anchor;
    return last && parseEdtf(day.edtf)!.end <= this.#now ? day.edtf : null;
  }

  /** Takes in when what a clause tells happened. */
  note(words: readonly Word[], edtf: Edtf, at: number): void {
    this.#happened.note(words, edtf, at);
  }

  /** "The first article appeared on 18 September 2022. Police opened an inquiry within the week": that day's, in a story of the past. */
  #asTold(reading: Reading, { block }: Sentence, first: Word | undefined): Reading {
    // "On the Monday the Treasury guaranteed all deposits": the one after the last day of the story.
    const definite =
      first?.previous?.is("determiners") && !first.previous.is("indefinites", "thing", "group");
    const story = definite && this.#day && parseEdtf(this.#day.edtf)!.end < this.#now - 7 * DAY;
    if (story && reading.type === "weekday" && reading.direction === undefined && !reading.from)
      return { ...reading, from: "anchor", direction: 1 };
    const told =
      reading.type === "shift" &&
      reading.amount === 0 &&
      first?.is("determiners") &&
      !first.is("thing", "group") &&
      !first.previous?.is("binding");
    const paragraph = told && this.#paragraph;
    const past =
      paragraph &&
      paragraph.sentence.block === block &&
      this.#now < Infinity &&
      parseEdtf(paragraph.edtf)!.end < this.#now;
    return past && reading.type === "shift" ? { ...reading, from: "anchor" } : reading;
  }

  /** What a mention is read against: most name their year, and lean on nothing. */
  #contextOf(
    found: FoundMention,
    sentence: Sentence,
    at: number,
    words: readonly Word[],
    place: number,
    telling: Telling,
  ): ReadingContext {
    const { text } = sentence;
    const { start, end, reading } = found;
    const { published } = this.#article;
    if (reading.type === "calendar" && reading.year !== undefined)
      return { reference: published, anchor: null, frame: null, tense: "unknown" };
    const entry = this.headings.entryOver(sentence, found);
    if (entry) return { reference: published, anchor: null, frame: entry, tense: "past" };
    // "Nine months later, on 19 August"
    const counted = this.#counted?.sentence === sentence && parseEdtf(this.#counted.edtf);
    if (counted && reading.type === "calendar" && reading.month === new Date(counted.start).getUTCMonth() + 1)
      return { reference: published, anchor: null, frame: this.#counted!.edtf, tense: "past" };
    const back = reachesBack(words, place) || hadBeenPlanned(words, place);
    // "met for the only debate before the 5 November election"
    const ofNoun = words[place - 1]?.is("determiners") === true;
    const only = telling.only === "past" || isOverUntil(words, end);
    const allPast = only && !ofNoun && !leads(sentence, found);
    const own = back ? "past" : tenseAt(text, start, end, this.#dates.tense);
    const told =
      own === "unknown" && allPast
        ? "past"
        : telling.only === "future" || opensFuture(words, place, end)
          ? "future"
          : own;
    // "2 October: The court rules that the mine must pay": what is to come is not the entry itself.
    const past =
      told === "future" && (leads(sentence, found) || isChronicle(words, this.headings.date, this.#now))
        ? "unknown"
        : told;
    const owned = ofNoun || /^['’]/.test(text.slice(end, end + 1));
    const present = looksAhead(telling, words, place, told, { leads: leads(sentence, found), owned });
    const term = isTerm(words, place);
    // "had until 1 November to reply"
    const over = words[place - 1]?.is("endLeads") && words[place - 2]?.is("pastHave");
    const called = isSetFor(words, place, hasCalled);
    const frame =
      term || called || isPerfect(words, place, reading)
        ? null
        : (this.#frameFor(
            sentence,
            past,
            pointsBack(words, place, reading) || this.#goesOn(reading, sentence, at),
          ) ?? this.#story.frameOf(reading, past, at, isBefore(words, place), place <= 1));
    const movedTo = isMovedTo(words, place);
    const ahead =
      present ||
      goesOn(words, place, reading) ||
      movedTo ||
      called ||
      // "three days of mourning, beginning Thursday"
      (words[place - 1]?.is("dateLeads") === true && words[place - 1]!.is("gerunds")) ||
      (reading.type !== "calendar" && isSetFor(words, place, isPlanning));
    // "canceled the tariffs planned for 15 October": the nearest one, which may be over.
    const directly = words[place - 1]?.is("allotting") && words[place - 2]?.isPast;
    const either = reading.type === "calendar" && (directly || isSetFor(words, place, isPlanning));
    const tense = term || (!frame && ahead) ? "future" : !frame && either ? "unknown" : past;
    // A clock time alone on its line is of the day of the report, a weekday of the week that the page is about.
    const alone = text.length - (end - start) < 4 || headsPost(text, found);
    // "had been due to begin in November, was put back to 6 January"
    const moved = frame && movedTo && this.#anchor;
    const ofWeek = alone && reading.type === "weekday" && this.#week;
    const throughNight = (day: Edtf | null): Edtf | null =>
      day && reading.type === "time" && reading.time && !isBefore(words, place)
        ? this.#clock.throughNight(day, reading.time.hour, at, words[place - 1])
        : day;
    return {
      reference: ofWeek || published,
      anchor: yearOfName(words, place, reading) ?? throughNight(this.#anchorFor(reading, at, tense)),
      frame: alone && reading.type === "time" ? published : throughNight(moved || frame),
      tense: ofWeek ? "future" : over ? "past" : tense,
      over: allPast,
    };
  }

  /**
   * "The following day" counts from the last day, even where a year was named in between; what is told as done, from
   * no day to come: "unlikely to sail before Easter. The damage had come to light two days earlier".
   */
  #anchorFor(reading: Reading, at: number, tense: Tense): Edtf | null {
    if (reading.type === "time")
      return this.#clock.of(tense, at, this.#day, this.#anchor, reading.time !== undefined) ?? this.#anchor;
    if (reading.type !== "shift" && reading.type !== "same") return this.#anchor;
    const counts = tense === "past" && reading.type === "shift" && this.#anchor;
    if (counts && parseEdtf(counts)!.start >= this.#now) return this.#past;
    const byDay = reading.unit === "day" || reading.unit === "week";
    return byDay && this.#day && at - this.#day.at <= DAY_LASTS && !this.#left(this.#day.edtf)
      ? this.#day.edtf
      : this.#anchor;
  }

  /** Whether the text has gone on from a day to another month: "stalled in October, and fell out three days later". */
  #left(day: Edtf): boolean {
    const anchor = parseEdtf(this.#anchor ?? "");
    return anchor?.precision === "month" && !compatible(anchor, parseEdtf(day)!);
  }

  #remember(
    sentence: Sentence,
    at: number,
    reading: Reading,
    { edtf, basis }: Resolved,
    { opens, aside, beside, counts, season }: Standing,
  ): void {
    const extent = parseEdtf(edtf ?? "");
    if (season) this.#paragraph = { sentence, edtf: season, passing: false, beside: false };
    if (!edtf || !extent) return;
    const byDay = extent.end - extent.start <= DAY;
    const counted = "from" in reading && reading.from === "anchor";
    if (byDay && !counted) this.#clock.lead(edtf, extent, at);
    if (!counts) return;
    // What follows "from 26 October to 1 March" follows its end; "held the previous autumn" only looks back.
    const back = counted && "direction" in reading && reading.direction === -1;
    if (reading.type !== "recent" && !back)
      this.#anchor = reading.type === "range" ? edtf.split("/").at(-1)! : edtf;
    if (extent.start < this.#now) this.#past = edtf;
    // A clock time is of its day.
    const [day] = edtf.split("T");
    const news = reading.type === "weekday" || (reading.type === "shift" && reading.from === "reference");
    if (byDay) this.#day = { edtf: day!, at, news };
    this.#clock.remember(reading, edtf, extent, at);
    // The last date decides: a year that the paragraph has left behind completes nothing more; nor does one in passing:
    // "The bridge was built in 1871. An inspection in November …".
    if (reading.type === "calendar" && !isDeictic(reading)) {
      if (aside) return;
      // "The final version, due in February, did not come out until May 4": the story has not left its year.
      const due = reading.year === undefined && extent.start >= this.#now;
      if (due && this.#paragraph?.sentence.block === sentence.block) return;
      const passing = reading.year !== undefined && extent.precision === "year" && !opens;
      const named = reading.year !== undefined || reading.from === "anchor";
      const stated = named || this.#paragraph?.sentence.block === sentence.block;
      this.#paragraph = stated ? { sentence, edtf, passing, beside } : null;
      // "Three weeks later" is still of the paragraph's year; "two years later" has left it.
    } else if (
      reading.type === "shift" &&
      reading.from === "anchor" &&
      (reading.amount === 0 || (reading.amount > 0 && ["day", "week", "month"].includes(reading.unit)))
    )
      this.#paragraph &&= { ...this.#paragraph, sentence, edtf };
    else if (basis === "relative" && reading.type !== "same" && reading.type !== "time")
      this.#paragraph = null;
  }

  /**
   * "stood trial in 1985. Cleared on March 4, he moved to Spain": a day right after what happened in a year is of that year,
   * where it would be no news of the article's own.
   */
  #goesOn(reading: Reading, { block }: Sentence, at: number): boolean {
    const before = this.#paragraph?.beside ? undefined : this.#paragraph?.sentence;
    const follows = before?.block === block && before === this.#article.sentences[at - 1];
    if (!follows || reading.type !== "calendar" || reading.day === undefined) return false;
    const lately = resolve(reading, {
      reference: this.#article.published,
      anchor: null,
      frame: null,
      tense: "past",
    });
    return this.#now - (parseEdtf(lately.edtf ?? "")?.end ?? this.#now) > NEWS_LASTS;
  }

  /** What completes a date without a year: in a story of the past its paragraph's own year, else the heading's date. */
  #frameFor(sentence: Sentence, tense: Tense, back: boolean): Edtf | null {
    const { published } = this.#article;
    const paragraph = this.#paragraph;
    const same = paragraph?.sentence === sentence;
    const holds = (back || !paragraph?.passing) && paragraph?.sentence.block === sentence.block;
    if (paragraph && holds && (tense === "past" || (same && tense !== "future")))
      if (published === null || paragraph.edtf.slice(0, 4) < published.slice(0, 4)) return paragraph.edtf;
    return tense === "future" ? null : (this.headings.date ?? this.#year);
  }
}
