import { namedArticle } from "../model/article.js";
import { parseEdtf, type Edtf } from "../model/edtf.js";
import type { EventKind } from "../model/event.js";
import { emptyTimeline, type Timeline } from "../model/timeline.js";
import type { Losses } from "./format.js";

/** An event as other formats tell it. */
export interface Told {
  id?: string | undefined;
  date: Edtf | null;
  /** The date as it was written, for a message. */
  written: string;
  title: string;
  kind?: EventKind | undefined;
  summary?: string | undefined;
  salience?: number | undefined;
  entities?: string[] | undefined;
  quote?: string | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
}

/** A short name made of words, the same for the same words (FNV-1a, 32 bits). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const unit of text) value = Math.imul(value ^ unit.codePointAt(0)!, 0x01000193) >>> 0;
  return value.toString(16).padStart(8, "0");
}

/** Builds a Timeline of events that others tell, each with an id of its own and its source, where one is named. */
export class Collector {
  readonly timeline: Timeline = emptyTimeline();
  readonly #losses: Losses;
  readonly #ids = new Set<string>();
  readonly #articles = new Map<string, string>();

  constructor(losses: Losses) {
    this.#losses = losses;
  }

  add(told: Told): void {
    const { date, title, summary, salience, entities, quote, publisher, url } = told;
    if (!date || !parseEdtf(date)) {
      this.#losses.add(
        `“${told.written}” (${title || "no title"}) is no date; write it such as 2025-07-08 or 1966`,
      );
      return;
    }
    const source = quote || publisher || url ? this.#article(publisher ?? null, url ?? null) : null;
    this.timeline.events.push({
      id: this.#id(told.id ?? `e-${hash(`${date} ${title}`)}`),
      date,
      title,
      kind: told.kind ?? "past",
      ...(summary && { summary }),
      ...(salience !== undefined &&
        Number.isFinite(salience) && { salience: Math.min(1, Math.max(0, salience)) }),
      ...(entities?.length && { entities }),
      sources: source ? [{ article: source, quote: quote ?? "", start: 0, end: 0 }] : [],
    });
  }

  /** Names given twice are told apart. */
  #id(wanted: string): string {
    let id = wanted;
    for (let i = 2; this.#ids.has(id); i++) id = `${wanted}-${i}`;
    this.#ids.add(id);
    return id;
  }

  #article(publisher: string | null, url: string | null): string {
    const key = JSON.stringify([publisher, url]);
    const known = this.#articles.get(key);
    if (known) return known;
    const id = `a${this.#articles.size + 1}`;
    this.#articles.set(key, id);
    this.timeline.articles.push(namedArticle(id, "import", { title: null, publisher, url }));
    return id;
  }
}

/** The source that stands for an event where a format has room for one. */
export function firstSource(
  { articles }: Timeline,
  sources: readonly { article: string; quote: string }[],
): { quote: string; publisher: string; url: string } {
  const [first] = sources;
  const article = articles.find(({ id }) => id === first?.article);
  return { quote: first?.quote ?? "", publisher: article?.publisher ?? "", url: article?.url ?? "" };
}

/** Says what a format that has room for one source, and for no more of an event than that, leaves out. */
export function sayDropped(timeline: Timeline, losses: Losses, kept: readonly string[]): void {
  const drop = (name: string, has: (event: Timeline["events"][number]) => unknown, reason: string): void => {
    if (kept.includes(name)) return;
    const count = timeline.events.filter(has).length;
    if (count) losses.add(reason, count);
  };
  drop("sources", ({ sources }) => sources.length > 1, "Only the first source of an event has room");
  drop("accounts", ({ accounts }) => accounts?.length, "Accounts that differ have no room");
  drop("entities", ({ entities }) => entities?.length, "Names of an event have no room");
  drop("salience", ({ salience }) => salience !== undefined, "Salience has no room");
  drop("kind", ({ kind }) => kind !== "past", "Whether an event is planned or recurs has no room");
}
