import type { Edtf } from "./edtf.js";

/** Past, planned or recurring as of its article's own date; "now" is the viewer's affair. */
export type EventKind = "past" | "planned" | "recurring";

/** "stated": the text gives the date. "relative": words and a reference date. "inferred": arithmetic. */
export type Basis = "stated" | "relative" | "inferred";

export interface SourceMention {
  text: string;
  start: number;
  end: number;
}

/** Where an event was read. Offsets are UTF-16 units into the page as given; `quote` is what a reader sees there. */
export interface EventSource {
  article: string;
  quote: string;
  start: number;
  end: number;
  mention?: SourceMention;
}

/** A date on which some sources insist and others do not. `sources` are indices into the event's sources. */
export interface Account {
  date: Edtf;
  sources: number[];
}

/** Something that happened or is planned. `id`, `date`, `title`, `kind` and `sources` are always there. */
export interface TimelineEvent {
  id: string;
  date: Edtf;
  title: string;
  summary?: string | null;
  kind: EventKind;
  basis?: Basis;
  accounts?: Account[];
  salience?: number;
  because?: string[];
  edited?: Record<string, string> | null;
  entities?: string[];
  hidden?: boolean;
  pinned?: boolean;
  sources: EventSource[];
}

/** A dated sentence whose date could not be resolved, with the reason. */
export interface Undated {
  article: string;
  quote: string;
  start: number;
  end: number;
  mention: SourceMention;
  reason: string;
}
