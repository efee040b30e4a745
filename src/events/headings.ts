import type { FoundMention } from "../dates/find.js";
import type { ArticleText, Sentence } from "../model/article.js";
import { parseEdtf, type Edtf } from "../model/edtf.js";
import type { LanguagePack } from "../model/language.js";
import { isDeictic } from "./frames.js";
import { headsPost, isLabel, restOf } from "./labels.js";
import { leads, type Passage, type ReadMention } from "./passage.js";

/** The date under which a part of the text stands. */
export interface Heading {
  edtf: Edtf;
  passage: Passage;
  mention: ReadMention;
}

/** An entry of a list stands so many blocks below another, or less. */
const ENTRY_LASTS = 4;

/** The dates that stand as headings, or lead entries of lists, over parts of an article, and what of it stands under them. */
export class Headings {
  readonly #article: ArticleText;
  readonly #bylines: ReadonlySet<string>;
  #heading: Heading | null = null;
  /** Index of the sentence that is the heading, or of the last item of the list under it. */
  #headed = -1;

  /** The last date that led an entry, and its block. */
  #entry: { edtf: Edtf; block: number } | null = null;
  /** Where the article's own date ends, ms. */
  readonly #now: number;

  constructor(article: ArticleText, pack: LanguagePack) {
    this.#article = article;
    this.#bylines = new Set(pack.sentences.bylines);
    this.#now = parseEdtf(article.published ?? "")?.end ?? Infinity;
  }

  /** The date of the last heading; undefined where none stands above. */
  get date(): Edtf | undefined {
    return this.#heading?.edtf;
  }

  /** Takes in a resolved date that opens a block: "Jan 14 – She emails us". */
  enter({ block }: Sentence, edtf: Edtf): void {
    this.#entry = { edtf, block };
  }

  /** What completes a date without a year in a list of entries: the date that leads its entry, or the one above; else null. */
  entryOver(sentence: Sentence, found: FoundMention): Edtf | null {
    const { reading } = found;
    const entry = this.#entry;
    if (!entry || reading.type !== "calendar") return null;
    const past = parseEdtf(entry.edtf)!.end < this.#now;
    const within = entry.block === sentence.block;
    // "Jan 14 – She emails us", under "Jan 12 – …": entries of one list.
    if (leads(sentence, found) && !isDeictic(reading))
      return past && sentence.block - entry.block < ENTRY_LASTS ? entry.edtf : null;
    // "November: A judge gives the club time. Its owner resigns on the 19th."
    const ofMonth = reading.day !== undefined && reading.month === undefined && past;
    // "1949: The hospital opens on 9 May"
    const ofYear = /^\d{4}$/.test(entry.edtf) && !isDeictic(reading);
    return within && (ofMonth || ofYear) ? entry.edtf : null;
  }

  /** Whether a line, or the opening sentence of a paragraph, is nothing but a date: it heads what follows. */
  take(passage: Passage): boolean {
    const { sentence, mentions } = passage;
    const isHeadline = this.#article.blocks[sentence.block]!.kind === "heading";
    const [head] = mentions;
    const isEntry = head && leads(sentence, head) && restOf(passage, head) > 3;
    if (isHeadline && !isEntry) this.#entry = null;
    // Another heading ends what the last one dated.
    if (isHeadline && mentions.length === 0) {
      // In a live report it names what the clock time above it is of.
      const live = this.#heading?.mention.reading.type === "time" && passage.at === this.#headed + 1;
      if (live) this.#headed = passage.at;
      else this.#heading = null;
    }
    const [only] = mentions;
    if (sentence.block === this.#article.titleBlock || mentions.length !== 1 || !only?.resolved.edtf)
      return false;
    const rest = restOf(passage, only);
    if (!isLabel(passage, only, isHeadline, this.#bylines, this.#article.published)) return false;
    this.#heading = { edtf: only.resolved.edtf, passage, mention: only };
    // What has a name of its own ("4.2.0 — 2024-06-11") is told by that, not by what follows.
    this.#headed = rest > 3 && !headsPost(passage.text, only) ? -1 : passage.at;
    return true;
  }

  /** The heading whose date a sentence without one has: the first after it, and each item of a list there. */
  of({ sentence, at }: Passage): Heading | null {
    if (!this.#heading || this.#headed < 0) return null;
    const { blocks } = this.#article;
    const listed = blocks[sentence.block]!.kind === "item" && sentence.start === 0;
    if (at !== this.#headed + 1 && !(listed && blocks[sentence.block - 1]?.kind !== "heading")) return null;
    if (listed) this.#headed = at;
    return this.#heading;
  }

  /** Leaves the heading's date to the next sentence of the block; false where there is none. */
  passOn({ sentence, at }: Passage): boolean {
    const goesOn = this.#article.sentences[at + 1]?.block === sentence.block;
    if (goesOn) this.#headed = at;
    return goesOn;
  }

  /** Whether the sentence stands in the entry of a chronicle, right below its date. */
  isEntry({ at }: Passage): boolean {
    return this.#headed >= 0 && at - this.#headed <= 2 && this.#heading?.mention.reading.type !== "time";
  }
}
