import { compareExtents, parseEdtf } from "../model/edtf.js";
import type { EventKind, TimelineEvent } from "../model/event.js";
import type { Addition, Change, Correction, Overrides } from "../model/overrides.js";
import { NewsTimelineError, type Timeline } from "../model/timeline.js";
import { eventIds } from "./identity.js";

const KINDS: readonly EventKind[] = ["past", "planned", "recurring"];

/** A quote is found again in a sentence that holds this share of its words, in any order. */
const SAME_QUOTE = 0.6;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Takes any value for overrides.
 * @throws {NewsTimelineError} `overrides-invalid`, naming the first thing that is wrong
 */
export function readOverrides(value: unknown): Overrides {
  const refuse = (what: string): never => {
    throw new NewsTimelineError("overrides-invalid", `These are no overrides: ${what}.`);
  };
  if (!isRecord(value)) return refuse("they are not an object");
  if (value["version"] !== 1) return refuse('their "version" is not 1');
  const changes = value["changes"];
  if (!Array.isArray(changes)) return refuse('their "changes" are not a list');
  const check = (one: Record<string, unknown>, where: string): void => {
    const { title, date, kind } = one;
    if (title !== undefined && (typeof title !== "string" || title.trim() === ""))
      refuse(`the "title" of ${where} is no text`);
    if (date !== undefined && (typeof date !== "string" || !parseEdtf(date)))
      refuse(`the "date" of ${where} is no EDTF date such as 2025-07-17`);
    if (kind !== undefined && !KINDS.includes(kind as EventKind))
      refuse(`the "kind" of ${where} is none of ${KINDS.join(", ")}`);
    for (const flag of ["hidden", "pinned"])
      if (one[flag] !== undefined && typeof one[flag] !== "boolean")
        refuse(`"${flag}" of ${where} is neither true nor false`);
  };
  changes.forEach((change: unknown, index) => {
    const where = `change ${index + 1}`;
    if (!isRecord(change)) return refuse(`${where} is not an object`);
    const { add, event, merge, split } = change;
    if (isRecord(add)) {
      check(add, where);
      if (add["title"] === undefined || add["date"] === undefined)
        refuse(`${where} adds no "title" and "date"`);
      return undefined;
    }
    if (typeof event !== "string") return refuse(`${where} has neither "event" nor "add"`);
    check(change, where);
    if (merge !== undefined && !(Array.isArray(merge) && merge.every((id) => typeof id === "string")))
      refuse(`"merge" of ${where} is no list of ids`);
    if (split === undefined) return undefined;
    if (!Array.isArray(split)) return refuse(`"split" of ${where} is no list`);
    for (const part of split as unknown[]) {
      if (!isRecord(part) || !Array.isArray(part["sources"]))
        return refuse(`a part of ${where} has no "sources"`);
      check(part, where);
    }
    return undefined;
  });
  return value as unknown as Overrides;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The event of an id; where it is gone, the one whose quote holds most of the given quote's words. */
function find(
  events: readonly TimelineEvent[],
  id: string,
  quote: string | undefined,
): TimelineEvent | undefined {
  const known = events.find((event) => event.id === id);
  if (known || !quote) return known;
  const wanted = wordsOf(quote);
  let best: TimelineEvent | undefined;
  let most = SAME_QUOTE;
  for (const event of events)
    for (const source of event.sources) {
      const own = wordsOf(source.quote);
      const share = [...wanted].filter((word) => own.has(word)).length / Math.max(wanted.size, own.size);
      if (share < most) continue;
      most = share;
      best = event;
    }
  return best;
}

/** An event with what a person says of it; `edited` keeps what was read. */
function correct(
  event: TimelineEvent,
  { title, date, kind, summary, hidden, pinned }: Correction,
): TimelineEvent {
  const said = { title, date, kind, summary };
  const edited: Record<string, string> = {};
  for (const [name, value] of Object.entries(said)) {
    const before = event[name as keyof typeof said];
    if (value !== undefined && value !== before) edited[name] = before ?? "";
  }
  const told = Object.fromEntries(
    Object.entries({ ...said, hidden, pinned }).filter(([, value]) => value !== undefined),
  );
  const all = { ...edited, ...event.edited };
  return { ...event, ...told, edited: Object.keys(all).length > 0 ? all : null };
}

const added = ({ add }: Addition): TimelineEvent => ({
  id: add.id ?? eventIds(add.title)(add.date),
  date: add.date,
  title: add.title,
  summary: add.summary ?? null,
  kind: add.kind ?? "past",
  basis: "stated",
  accounts: [],
  salience: 1,
  because: ["added by hand"],
  edited: {},
  entities: [],
  sources: add.sources ?? [],
});

/**
 * A Timeline with the corrections that a person has written down. What they speak of and is not there is said in a
 * warning (`override-unmatched`); the given Timeline stays as it is.
 */
export function applyOverrides(timeline: Timeline, { changes }: Overrides): Timeline {
  const read = timeline.events;
  let events = [...read];
  const warnings = [...timeline.warnings];
  const replace = (old: TimelineEvent, ...by: TimelineEvent[]): void => {
    events = events.flatMap((event) => (event.id === old.id ? by : [event]));
  };
  const miss = (id: string): void => {
    warnings.push({
      code: "override-unmatched",
      message: `No event is called “${id}” any more, nor has any its quote; the change to it was left out.`,
    });
  };
  const change = ({ event: id, quote, merge = [], split, ...correction }: Change): void => {
    let event = find(events, id, quote);
    if (!event) return miss(id);
    for (const other of merge) {
      const same = find(events, other, undefined);
      if (!same || same === event) {
        miss(other);
        continue;
      }
      replace(same);
      const sources = [...event.sources, ...same.sources];
      const merged: TimelineEvent = {
        ...event,
        sources,
        edited: { ...event.edited, [`merged ${other}`]: same.title },
      };
      replace(event, merged);
      event = merged;
    }
    const whole = correct(event, correction);
    if (!split) return replace(event, whole);
    const ids = new Set(events.map((one) => one.id));
    /** A part may be split again. */
    const partId = (): string => {
      let n = 2;
      while (ids.has(`${whole.id}-part-${n}`)) n++;
      ids.add(`${whole.id}-part-${n}`);
      return `${whole.id}-part-${n}`;
    };
    const parts = split.map(({ sources, ...own }, index): TimelineEvent => {
      const chosen = sources.flatMap((at) => whole.sources[at] ?? []);
      const part = {
        ...whole,
        id: index === 0 ? whole.id : partId(),
        sources: chosen,
        accounts: [],
      };
      return correct(part, own);
    });
    return replace(event, ...parts);
  };
  for (const one of changes)
    if ("add" in one) events.push(added(one));
    else change(one);
  events.sort(
    (a, b) => compareExtents(parseEdtf(a.date)!, parseEdtf(b.date)!) || (b.salience ?? 0) - (a.salience ?? 0),
  );
  return { ...timeline, events, warnings };
}
