import type { TimelineEvent } from "../model/event.js";

/** An event as one clause tells it, before it is merged with others. */
export interface Candidate {
  /** Of its date, kind, title and so on as this clause has them; its rank is not known yet. */
  event: TimelineEvent;
  /** How well the title stands alone: the better one stays when two are merged. */
  titleScore: number;
  /** Of the verb or noun that happens, 0…1. */
  weight: number;
  /** How many clauses tell it. */
  members: number;
  /** Index of its article, and of its sentence in the article. */
  article: number;
  sentence: number;
}
