import { parseEdtf, type Edtf } from "../model/edtf.js";
import { verbIn } from "./clause.js";
import { mainVerb } from "./main-verb.js";
import { NEWS_LASTS } from "./story-day.js";
import type { Word } from "./word.js";

/** Where a word was told of several times alike, it is the last one that is meant for so many sentences. */
const LASTS = 3;
/** A story tells in so many sentences of what its headline names. */
const TOP = 10;

/** The times of what one word names: how often each was told, and the last one. */
interface Told {
  counts: Map<Edtf, number>;
  last: Edtf;
  at: number;
}

function isWithin(day: Edtf, time: Edtf): boolean {
  const [one, whole] = [parseEdtf(day), parseEdtf(time)];
  return one !== null && whole !== null && whole.start <= one.start && one.end <= whole.end;
}

/** Remembers when what a story tells happened, by the words that name it: "the fire", two paragraphs after a blaze. */
export class Happened {
  readonly #told = new Map<string, Told>();
  /** Stems of the words of the headline: what it names, its story is about. */
  readonly #headline: ReadonlySet<string>;
  /** Where the article's own time begins, ms. */
  readonly #now: number;
  /** The first day long past that the story tells of. */
  #first: Edtf | null = null;
  /** Whether what happened on it has no name of its own: a dam "gave way", a mill "closed". */
  #nameless = false;

  constructor(headline: readonly Word[], now: number) {
    this.#headline = new Set(headline.map(({ known }) => known.stem));
    this.#now = now;
  }

  /** Takes in the words of a clause that tells what happened on a date. */
  note(words: readonly Word[], edtf: Edtf, at: number): void {
    const [day] = edtf.split("T") as [Edtf];
    const extent = parseEdtf(day);
    const past = extent?.precision === "day" && extent.end < this.#now - NEWS_LASTS;
    if (past && at < TOP && this.#first === null) {
      this.#first = day;
      const verb = words[verbIn(words)];
      this.#nameless =
        verb !== undefined &&
        !mainVerb(
          verb,
          words.filter(({ at }) => at > verb.at),
        ).happens;
    }
    for (const word of words) {
      // "Six days after the fire" tells of another day than the fire's, and "looked at the fire again" does as well.
      const object = word.previous?.is("determiners") && word.previous.previous?.is("prepositions");
      const names = word.happens || (word.known.retells && !word.inDate);
      // "fire doors"
      const { next } = word;
      const sort = next && !word.isPast && !next.mark && !next.known.small && !next.verb && !next.dated;
      if (!names || word.dated || word.capital || object || sort) continue;
      const { stem } = word.known;
      const { counts } = this.#told.get(stem) ?? { counts: new Map<Edtf, number>() };
      counts.set(day, (counts.get(day) ?? 0) + 1);
      this.#told.set(stem, { counts, last: day, at });
    }
  }

  /**
   * When what a word names happened, as far as the story has told before its sentence `at`, in the same word or else in
   * others: the time it was told with most often.
   */
  timeOf(noun: Word, at: number): Edtf | null {
    const { stem, retold } = noun.known;
    const own = this.#timeOf([stem], at);
    const first = this.#first;
    // "the collapse, three years ago this week": on the day of that week that the story tells of.
    if (own) return first && isWithin(first, own) ? first : own;
    if (this.#told.has(stem)) return null;
    // "Two days after the disaster": what the story is about, and no earthquake in passing.
    if (first && this.#nameless && noun.is("disasters")) return first;
    const told = this.#timeOf(retold, at);
    const known = retold.some((one) => this.#told.has(one));
    // "Three weeks before the collapse", under a headline of it, where the dam "gave way": the day that the story first tells of.
    const about = !known && [stem, ...retold].some((one) => this.#headline.has(one));
    return told ?? (about ? first : null);
  }

  /** The same of a verb, "two days after she was released": soon, since much is told with the same verb. */
  doneAt({ known: { stem } }: Word, at: number): Edtf | null {
    const told = this.#told.get(stem);
    return told && at - told.at <= LASTS ? this.#timeOf([stem], at) : null;
  }

  #timeOf(stems: readonly string[], at: number): Edtf | null {
    const all = stems.flatMap((stem) => this.#told.get(stem) ?? []);
    const counts = new Map<Edtf, number>();
    for (const told of all)
      for (const [edtf, count] of told.counts) counts.set(edtf, (counts.get(edtf) ?? 0) + count);
    const [most, second] = [...counts].sort(([, a], [, b]) => b - a);
    if (!most) return null;
    if (!second || most[1] > second[1]) return most[0];
    const last = all.reduce((a, b) => (b.at > a.at ? b : a));
    return at - last.at <= LASTS ? last.last : null;
  }
}
