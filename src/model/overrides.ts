import type { Edtf } from "./edtf.js";
import type { EventKind, EventSource } from "./event.js";

/** What a person corrects of an event. */
export interface Correction {
  title?: string;
  date?: Edtf;
  kind?: EventKind;
  summary?: string | null;
  /** Left out of what is drawn and printed, or shown before all others. */
  hidden?: boolean;
  pinned?: boolean;
}

/** A part of an event that is split: the indices of its sources in the event as it was read. */
export interface Part extends Correction {
  sources: number[];
}

/** A change to one event. It is known by its id, or where that is gone, by the words of its quote. */
export interface Change extends Correction {
  event: string;
  quote?: string;
  /** Events that tell the same happening: their sources become this one's. Ids, as they were read. */
  merge?: string[];
  /** The event becomes several; the first part keeps the id. */
  split?: Part[];
}

/** An event that no article tells, or that was not found. */
export interface Addition {
  add: {
    id?: string;
    date: Edtf;
    title: string;
    kind?: EventKind;
    summary?: string | null;
    sources?: EventSource[];
  };
}

/** Corrections as data: a file that is kept beside the articles and applied anew whenever they are read. */
export interface Overrides {
  version: 1;
  changes: (Change | Addition)[];
}
