import type { Edtf } from "../model/edtf.js";
import type { Basis, EventKind, EventSource } from "../model/event.js";

/** An event as one clause tells it, before it is merged with others. */
export interface Candidate {
  id: string;
  date: Edtf;
  basis: Basis;
  kind: EventKind;
  title: string;
  /** How well the title stands alone: the better one stays when two are merged. */
  titleScore: number;
  summary: string | null;
  entities: string[];
  /** Of the verb or noun that happens, 0…1. */
  weight: number;
  sources: EventSource[];
  /** How many clauses tell it. */
  members: number;
  /** Index of its article, and of its sentence in the article. */
  article: number;
  sentence: number;
  language: string;
  because: string[];
}
