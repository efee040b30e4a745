import type { FoundMention } from "../dates/find.js";
import { sourceEnd, sourceOffset, type ArticleText, type Sentence } from "../model/article.js";
import type { Edtf, Extent } from "../model/edtf.js";
import type { EventKind, EventSource, SourceMention, Undated } from "../model/event.js";
import type { ClauseReader, LanguagePack } from "../model/language.js";
import { anniversaryName, originOf, type NamedAnniversary } from "./anniversaries.js";
import type { Candidate } from "./candidate.js";
import { verbIn, type Clause } from "./clause.js";
import { clausesOf } from "./clauses.js";
import { isIn, isOf, NO_DATE } from "./dated.js";
import { Discourse } from "./discourse.js";
import type { Years } from "./doubts.js";
import { entitiesOf } from "./entities.js";
import { eventIds } from "./identity.js";
import { isHabit } from "./habits.js";
import { isSigned } from "./labels.js";
import { lexiconOf, type Lexicon } from "./lexicon.js";
import { nameOf } from "./naming.js";
import { clauseOf, isDating, isDay, leads, type Passage, type ReadMention } from "./passage.js";
import { inTime, kindOf, referenceOf, whenOf } from "./in-time.js";
import { isBeside } from "./nouns.js";
import { isNoNews, isRestated, isStamp } from "./restated.js";
import { CHRONICLE, happeningOn } from "./happening-on.js";
import type { Happening } from "./happening.js";
import { judge } from "./select.js";
import { isAnybody, Subjects } from "./subjects.js";
import { textOf } from "./title.js";
import { ToldWords } from "./told-words.js";
import type { Word } from "./word.js";

export interface ArticleEvents {
  candidates: Candidate[];
  undated: Undated[];
  /** Every date that it speaks of. */
  dates: ReadonlySet<Edtf>;
}

/** An article says in one of so many sentences whom it is about. */
const FIRST = 4;
const LONGEST_SUMMARY = 320;

/** What an event is told as, before its date and sources are added. */
interface Told {
  title: string;
  kind: EventKind;
  /** Of what happens, 0…1. */
  weight: number;
  /** The clause's words, by which the event is known again. */
  clause: string;
  because?: string;
  /** A passage whose mention dates it, where it is not its own. */
  heading?: Passage;
}

/** What a title leaves out of a clause whose date stands elsewhere. */
const nothing = (): boolean => false;

/** An article is read again so many times where it takes a year back. */
const MOST_DOUBTS = 2;

/** Sentences between two pauses: some 10 ms of work. */
const STRETCH = 50;

/**
 * Reads the events of one article whose date of publication is known or known to be unknown.
 * @param pause awaited between stretches of work
 */
export async function readArticle(
  article: ArticleText,
  index: number,
  id: string,
  pack: LanguagePack,
  pause?: () => Promise<void>,
): Promise<ArticleEvents> {
  const years = new Map<string, number>();
  for (let again = 0; ; again++) {
    const reader = new ArticleReader(article, index, id, pack, years);
    const events = await reader.read(pause);
    if (reader.doubted.size === 0 || again === MOST_DOUBTS) return events;
    for (const [place, year] of reader.doubted) years.set(place, year);
  }
}

class ArticleReader {
  readonly #article: ArticleText;
  readonly #index: number;
  readonly #id: string;
  readonly #pack: LanguagePack;
  readonly #lexicon: Lexicon;
  readonly #discourse: Discourse;
  readonly #subjects: Subjects;
  readonly #idOf: (clause: string) => string;
  /** What the article's own date covers, to the day on which it was last changed. */
  readonly #reference: Extent | null;
  readonly #candidates: Candidate[] = [];
  readonly #undated: Undated[] = [];
  readonly #dates = new Set<Edtf>();

  constructor(article: ArticleText, index: number, id: string, pack: LanguagePack, years: Years) {
    this.#article = article;
    this.#index = index;
    this.#id = id;
    this.#pack = pack;
    this.#lexicon = lexiconOf(pack.events);
    this.#idOf = eventIds(article.title ?? "");
    this.#reference = referenceOf(article);
    this.#discourse = new Discourse(article, pack, years);
    const prose = article.blocks.filter(({ kind }) => kind !== "heading");
    this.#subjects = new Subjects(this.#lexicon, new ToldWords(prose.map(({ text }) => text)));
  }

  /** The years that what was read takes back, by place. */
  get doubted(): Years {
    return this.#discourse.doubts.years;
  }

  async read(pause?: () => Promise<void>): Promise<ArticleEvents> {
    const { sentences } = this.#article;
    for (let from = 0; from < sentences.length; from += STRETCH) {
      if (pause && from > 0) await pause();
      const stretch = sentences.slice(from, from + STRETCH);
      const dates = this.#discourse.find(stretch);
      for (const [at, sentence] of stretch.entries()) this.#readSentence(sentence, from + at, dates[at]!);
    }
    return { candidates: this.#candidates, undated: this.#undated, dates: this.#dates };
  }

  #readSentence(sentence: Sentence, at: number, dates: readonly FoundMention[]): void {
    const { sentences, titleBlock } = this.#article;
    const passage = this.#discourse.read(sentence, at, dates);
    for (const { resolved } of passage.mentions) if (resolved.edtf) this.#dates.add(resolved.edtf);
    if (passage.words.length === 0) return;
    if (this.#discourse.headings.take(passage)) return this.#readLabel(passage);
    // What a headline tells, its story tells better.
    if (sentence.block === titleBlock && sentences.length > 1) return;
    if (this.#pack.readClause) this.#readClauses(passage, this.#pack.readClause);
    else {
      this.#subjects.begin(passage.words, passage.text);
      this.#readHeaded(passage);
      this.#readDated(passage);
    }
    if (this.#article.blocks[sentence.block]!.kind === "heading")
      this.#subjects.turn(this.#article.title ?? "");
    else this.#subjects.note(passage.words, passage.text);
  }

  /** A heading that names what its date is of: "4.2.0 — 2024-06-11". */
  #readLabel(passage: Passage): void {
    const mention = passage.mentions[0]!;
    if (isSigned(passage.text, mention)) return;
    const words = passage.words.filter((word) => !word.mark && !isOf(word, mention.dated));
    const clause: Clause = { words, kind: "main", subject: null };
    if (words.length > 0) this.#add(passage, clause, mention, { ...CHRONICLE, words }, nothing, null);
  }

  /** A sentence whose date stands in the heading above it. */
  #readHeaded(passage: Passage): void {
    const heading = this.#discourse.headings.of(passage);
    if (!heading) return;
    const { words, mentions } = passage;
    // "Jury selection begins at 9 a.m.", on the heading's day.
    const timed = heading.edtf.includes("T");
    const [clause] = clausesOf(words);
    // "Bjelica opens, a year late", "Kim, world champion in 2006, becomes president": no dates of what happens.
    const days = mentions.filter(
      ({ reading, dated }) =>
        isDating(reading) && (timed || (reading.type !== "time" && !isBeside(words, words, dated))),
    );
    if (!clause || days.some(({ dated }) => clause.words.some((word) => isIn(word, dated)))) return;
    // An entry of a live report may say anything; an entry of a chronicle tells what happened.
    const live = heading.mention.reading.type === "time";
    const present = !live && verbIn(clause.words) < 0;
    // "Dunmore Water District v. Halloran Farms. The judge will hear arguments …": a name; what is told follows it.
    const isName = words.every(
      (word) => word.mark || word.capital || word.known.small || word.text.length < 3,
    );
    if (present && isName && this.#discourse.headings.passOn(passage)) return;
    const verdict = present ? CHRONICLE : judge(passage, clause, NO_DATE);
    // "9.15am: The ship ties up": the hour is of the date.
    const hours = mentions.filter(({ reading }) => reading.type === "time");
    const drops = (word: Word): boolean => hours.some(({ dated }) => isOf(word, dated));
    if (verdict) this.#add(passage, clause, heading.mention, verdict, drops, heading.passage);
  }

  #readDated(passage: Passage): void {
    const { words, mentions } = passage;
    if (mentions.length === 0) return;
    // "If you were there in March, call us"
    if (words[0]?.is("conditions") && words[1]?.is("ownWords")) return;
    // "The treaty of 1947", over what tells of it; "2016 Take-over of Pondus" is a line of a list.
    const over = this.#article.blocks[passage.sentence.block]!.kind === "heading" && verbIn(words) < 0;
    if (over && words[0]?.dated !== true) return;
    const clauses = clausesOf(words);
    for (const mention of mentions) {
      const clause = clauseOf(mention, clauses);
      if (!isDating(mention.reading) || !clause || isRestated(mention, passage)) continue;
      // "its pre-July 5 position": half a word is no date.
      if (words[mention.dated.first]!.start < mention.start) continue;
      if (isHabit(mention, clause, passage) || isNoNews(mention, clause, passage)) continue;
      if (isStamp(mention, passage, this.#article)) continue;
      // A clock time dates what is told as done, where the sentence names no day: not hours of opening.
      if (mention.reading.type === "time") {
        const verb = clause.words[verbIn(clause.words)];
        const done = verb?.verb === "past" || (verb?.is("be", "pastHave") && verb.next?.isPast);
        const named = mentions.some((one) => isDay(one) && clauseOf(one, clauses)?.kind !== "attribution");
        // "19:30 – We reproduce the bug"
        const entry = leads(passage.sentence, mention);
        if (!mention.resolved.edtf || !(done || entry) || named) continue;
      }
      if (this.#readLife(passage, mention)) continue;
      const named = this.#anniversary(passage, mention, clause, clauses);
      if (named) this.#addAnniversary(passage, mention, named);
      if (named?.instead) continue;
      const [holder, verdict] = happeningOn(
        passage,
        mention,
        clause,
        clauses,
        this.#discourse.headings.isEntry(passage),
      );
      // "Those who fled can go back": who they are is no happening.
      const described = holder.kind === "relative" && holder.words[0]!.is("relatives");
      if (described && holder.subject?.length === 1 && isAnybody(holder.subject[0]!)) continue;
      // "If the motion is carried, the vote that is due in May would be put off": nothing is sure.
      const unsure = words[0]!.is("conditions") && words.some(({ verb }) => verb === "hypothetical");
      const would = holder.words[verbIn(holder.words)]?.verb === "hypothetical";
      if (unsure && (would || verdict?.kind === "planned")) continue;
      // A title leaves out every date of its sentence.
      const dropped = (word: Word): boolean => word.dates || Boolean(named?.spared.includes(word));
      if (verdict) this.#add(passage, holder, whenOf(mention, holder), verdict, dropped, null);
      // "The fire began at two, when a line came down": of the day of the fire as well.
      if (verdict && holder !== clause) this.#note(clause, mention, passage);
    }
  }

  /** "Ada Lovelace (10 December 1815 – 27 November 1852) was …": whom the article is about was born and died. */
  #readLife(passage: Passage, mention: ReadMention): boolean {
    const { text, at } = passage;
    if (at >= FIRST || text[mention.end] !== ")") return false;
    const [from, to] = mention.resolved.edtf?.split("/") ?? [];
    if (!from || !to) return false;
    const [, name = ""] = /^([^()]{2,59}[^()\s])\s*\([^()]*\)/u.exec(text) ?? [];
    const last = name.split(/[^\p{L}]/u).at(-1)!;
    const about = /^\p{Lu}\p{L}/u.test(last) && this.#article.title?.includes(last);
    if (!about) return false;
    for (const [index, edtf] of [from, to].entries()) {
      const title = this.#pack.events.life[index]!.replace("{name}", name);
      const resolved = { ...mention.resolved, edtf };
      this.#push(passage, { ...mention, resolved }, { title, kind: "past", weight: 1, clause: title });
    }
    return true;
  }

  /** The sentence of a language with a reader of its own. */
  #readClauses(passage: Passage, read: ClauseReader): void {
    const dated = passage.mentions.filter(({ reading }) => isDating(reading));
    const dates = dated.map(({ start, end }) => [start, end] as const);
    for (const [at, mention] of dated.entries()) {
      const told = read(passage.text, dates[at]!, dates);
      if (told) this.#push(passage, mention, { ...told, clause: told.title });
    }
  }

  /** The anniversary that a date is said to be, in its clause or in the relative clause right after it. */
  #anniversary(
    { mentions }: Passage,
    mention: ReadMention,
    clause: Clause,
    clauses: readonly Clause[],
  ): NamedAnniversary | null {
    const own =
      clauses.find(
        (one, at) =>
          clauses[at - 1] === clause &&
          one.kind === "relative" &&
          one.words[0]?.at === mention.dated.last + 2,
      ) ?? clause;
    const marked = mentions.find(
      ({ reading, dated }) => reading.type === "anniversary" && own.words.some((word) => isIn(word, dated)),
    );
    return marked
      ? anniversaryName(own, marked.dated, mention.reading, this.#lexicon, (pronoun) =>
          this.#subjects.resolve(pronoun),
        )
      : null;
  }

  #addAnniversary(passage: Passage, mention: ReadMention, named: NamedAnniversary): void {
    const { title } = named;
    if (named.instead)
      this.#push(passage, mention, {
        title,
        kind: named.yearly ? "recurring" : "past",
        weight: 0.3,
        clause: title,
      });
    const origin = originOf(mention.resolved.edtf, named, this.#pack);
    // "the 43rd anniversary of diplomatic relations, which were established on October 21, 1981"
    const told = passage.mentions.some(({ resolved }) => resolved.edtf?.startsWith(`${origin?.edtf}-`));
    if (!origin || told) return;
    const inferred = {
      ...mention,
      resolved: { edtf: origin.edtf, basis: "inferred" as const, reason: null },
    };
    this.#push(passage, inferred, { ...origin, kind: "past", weight: 0.3, clause: origin.title });
  }

  #add(
    passage: Passage,
    clause: Clause,
    dated: ReadMention,
    verdict: Happening,
    drops: (word: Word) => boolean,
    heading: Passage | null,
  ): void {
    // "didn't correct it until Friday": the title needs its "did", to become "corrected".
    const left = verdict.denied
      ? (word: Word): boolean => drops(word) || (word.is("negatives") && !word.is("emphatic"))
      : drops;
    const parts = { clause, drops: left, resolve: (pronoun: string) => this.#subjects.resolve(pronoun) };
    const mention = heading ? dated : inTime(verdict, dated, clause, this.#reference);
    if (!mention) return;
    const named = nameOf(parts, verdict, this.#article.title, this.#lexicon);
    // Where a clause of the sentence's own is half of it, all of it names what happens.
    const whole: Clause = { words: [...passage.words], kind: "main", subject: null };
    const half = named === "" && !verdict.words && /main|coordinate/.test(clause.kind);
    const title = half
      ? nameOf({ ...parts, clause: whole }, verdict, this.#article.title, this.#lexicon)
      : named;
    if (title === "") return;
    this.#note(clause, mention, passage);
    const { kind, weight } = verdict;
    const told: Told = {
      title,
      kind,
      weight,
      clause: textOf(clause.words.filter((word) => !drops(word))),
    };
    this.#push(passage, mention, heading ? { ...told, heading } : told);
  }

  /** Remembers when what a clause tells happened. */
  #note({ words }: Clause, { resolved: { edtf }, dated }: ReadMention, { at, words: all }: Passage): void {
    // "the worst flood since 1956" is another one.
    if (edtf && !all[dated.first - 1]?.is("beginLeads")) this.#discourse.note(words, edtf, at);
  }

  #push(passage: Passage, mention: ReadMention, told: Told): void {
    const { edtf, basis, reason } = mention.resolved;
    const source = {
      ...this.#source(passage.sentence),
      mention: this.#sourceMention(told.heading ?? passage, mention),
    };
    if (!edtf) {
      if (["calendar", "weekday", "shift"].includes(mention.reading.type))
        this.#undated.push({ ...source, reason: reason ?? "unknown" });
      return;
    }
    const { title, weight } = told;
    this.#candidates.push({
      event: {
        id: this.#idOf(told.clause),
        date: edtf,
        title,
        summary: this.#summary(passage.text),
        kind: kindOf(edtf, told.kind, this.#reference),
        basis,
        accounts: [],
        salience: 0,
        because: told.because ? [told.because] : [],
        edited: null,
        entities: entitiesOf(passage),
        sources: [source],
      },
      titleScore: (title.length <= 72 ? 0.3 : 0) + weight / 4,
      weight,
      members: 1,
      article: this.#index,
      sentence: passage.at,
    });
  }

  #source(sentence: Sentence): EventSource {
    const quote = sentence.text;
    return { article: this.#id, quote, ...this.#range(sentence, 0, quote.length) };
  }

  #sourceMention({ sentence, text }: Passage, { dated, end }: ReadMention): SourceMention {
    const start = dated.withLeadStart;
    return { text: text.slice(start, end), ...this.#range(sentence, start, end) };
  }

  /** Where a stretch of a sentence stands in what was given. */
  #range({ block, start }: Sentence, from: number, to: number): { start: number; end: number } {
    const own = this.#article.blocks[block]!;
    return { start: sourceOffset(own, start + from), end: sourceEnd(own, start + to) };
  }

  /** The sentence, where it is a clean one: not too long, opening with no "he" or "and". */
  #summary(text: string): string | null {
    const opener = /^["“‘']?([\p{L}']+)/u.exec(text)?.[1]?.toLowerCase() ?? "";
    const { pronoun, lists } = this.#lexicon.know(opener);
    const leans = pronoun !== undefined || lists.has("coordinators");
    return leans || text.length > LONGEST_SUMMARY ? null : text.replace(/\*\*/g, "");
  }
}
