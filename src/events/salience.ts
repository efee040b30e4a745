import { DAY, fineness, parseEdtf, type Edtf } from "../model/edtf.js";
import type { ArticleText } from "../model/article.js";
import type { TimelineEvent } from "../model/event.js";
import type { Candidate } from "./candidate.js";
import type { Lexicon } from "./lexicon.js";
import { shared } from "./merge.js";

/** What an event's rank is made of, each in 0…1. */
export interface Features {
  /** How much of the headline its title shares. */
  headline: number;
  /** How many clauses tell it. */
  mentions: number;
  /** How many publishers do. */
  publishers: number;
  /** How many articles speak of its date, and from how far away. */
  references: number;
  /** How near the top of its article it stands. */
  place: number;
  /** How surely something happens in its clause: see `select.ts`. */
  verb: number;
  precision: number;
  names: number;
}

/** How much each feature weighs: fitted to the gold of the development pages by `bench/events/fit.mjs`; their sum is 1. */
export const WEIGHTS: Readonly<Features> = {
  headline: 0.1,
  mentions: 0.16,
  publishers: 0.08,
  references: 0.22,
  place: 0.08,
  verb: 0.12,
  precision: 0.2,
  names: 0.04,
};

/** How often the dates of a collection of articles are referred to. */
export class References {
  readonly #counts = new Map<string, number>();

  /** Takes in the dates of an article: one from afar counts for more, since it is still spoken of. */
  add(dates: ReadonlySet<Edtf>, published: Edtf | null): void {
    const now = parseEdtf(published ?? "")?.start;
    for (const day of new Set([...dates].map(dayOf))) {
      const gap = now === undefined ? 0 : Math.max(0, (now - (parseEdtf(day)?.start ?? now)) / DAY);
      this.#counts.set(day, (this.#counts.get(day) ?? 0) + 1 + Math.log2(1 + gap));
    }
  }

  /** 0…1 */
  of(date: Edtf): number {
    return Math.min(1, Math.log2(1 + (this.#counts.get(dayOf(date)) ?? 0)) / MOST_REFERENCES);
  }
}

/** 2 to this power, of references, are as many as count. */
const MOST_REFERENCES = 12;
const dayOf = (date: Edtf): string => date.replace(/T.*|~$/, "");

/** The words of a headline that say what its story is about. */
export const headlineWords = (title: string | null, lexicon: Lexicon): ReadonlySet<string> =>
  new Set(longWords(title ?? "").filter((word) => !lexicon.know(word).small));

const longWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** What an event's rank is made of. `headline` are the words of its article's. */
export function featuresOf(
  { event, members, sentence, weight }: Candidate,
  article: ArticleText,
  publishers: number,
  references: References,
  headline: ReadonlySet<string>,
): Features {
  const common = shared(new Set(longWords(event.title)), headline);
  return {
    headline: Math.min(1, (2 * common) / Math.min(headline.size || 1, 8)),
    mentions: 1 - 1 / members,
    publishers: 1 - 1 / publishers,
    references: references.of(event.date),
    place: 1 - Math.min(1, sentence / Math.max(8, article.sentences.length)),
    verb: weight,
    precision: Math.min(1, fineness(parseEdtf(event.date)?.precision ?? "century") / 8),
    names: Math.min(1, event.entities!.length / 3),
  };
}

/** An event's rank in 0…1, and why, in words for its reader. */
export function rate(
  features: Features,
  members: number,
): Required<Pick<TimelineEvent, "salience" | "because">> {
  let salience = 0;
  for (const name of Object.keys(WEIGHTS) as (keyof Features)[]) salience += WEIGHTS[name] * features[name];
  const because: string[] = [];
  if (features.headline >= 0.5) because.push("in the headline");
  if (members > 1) because.push(`${members} mentions`);
  if (features.publishers > 0) because.push(`${Math.round(1 / (1 - features.publishers))} publishers`);
  if (features.place > 0.75) because.push("near the top");
  return { salience: Math.round(salience * 1000) / 1000, because };
}
