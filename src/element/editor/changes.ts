import type { TimelineEvent } from "../../model/event.js";
import type { Addition, Change, Correction, Overrides, Part } from "../../model/overrides.js";
import type { Deed } from "./words.js";

type Entry = Change | Addition;

const isAddition = (entry: Entry): entry is Addition => "add" in entry;
const isOf =
  (id: string) =>
  (entry: Entry): boolean =>
    !isAddition(entry) && entry.event === id;

/** The corrections; an empty list where there are none yet. */
const entriesOf = (overrides: Overrides | null): Entry[] => overrides?.changes ?? [];
const overridesOf = (changes: Entry[]): Overrides | null => (changes.length ? { version: 1, changes } : null);

/** How an event is known to later readings: its id, and the words of its first quote. */
function knownBy({ id, sources: [first] }: TimelineEvent): Pick<Change, "event" | "quote"> {
  return { event: id, ...(first?.quote && { quote: first.quote }) };
}

const CORRECTED = ["title", "date", "kind", "summary", "hidden", "pinned"] as const;

/** What an event was before anybody corrected it. */
export function asRead(event: TimelineEvent, field: "title" | "date" | "kind"): string {
  return event.edited?.[field] ?? event[field];
}

/** Whether a correction says no more than what is so anyhow. */
const saysNothing = (event: TimelineEvent, field: (typeof CORRECTED)[number], value: unknown): boolean =>
  field === "hidden" || field === "pinned" ? !value : value === (event.edited?.[field] ?? event[field]);

/** Whether a person has put this event in: then it is changed where it was written, and hiding it takes it out again. */
export function isAdded(overrides: Overrides | null, { id }: TimelineEvent): boolean {
  return entriesOf(overrides).some((entry) => isAddition(entry) && entry.add.id === id);
}

/**
 * Corrects an event. What an earlier change says of it is written anew in its place, so that the file stays as short as
 * what was done; a change that says what was read anyhow goes.
 */
export function withCorrection(
  overrides: Overrides | null,
  event: TimelineEvent,
  correction: Correction,
): Overrides | null {
  const entries = entriesOf(overrides);
  const { title, date, kind } = correction;
  const inAddition = entries.findIndex((entry) => isAddition(entry) && entry.add.id === event.id);
  if (inAddition >= 0) {
    if (correction.hidden) return without(overrides, inAddition);
    const { add } = entries[inAddition] as Addition;
    const own = { ...add, ...(title && { title }), ...(date && { date }), ...(kind && { kind }) };
    if (!("pinned" in correction)) return overridesOf(entries.with(inAddition, { add: own }));
  }
  const last = entries.findLastIndex(isOf(event.id));
  const known = entries[last] as Change | undefined;
  // A split comes after what else its change says: a correction of a part is a change of its own.
  const at = known && !known.split ? last : entries.length;
  const change: Change = { ...(at === last ? known : null), ...knownBy(event), ...correction };
  const others = entries.filter((entry, i) => i !== at && isOf(event.id)(entry)) as Change[];
  for (const field of CORRECTED)
    if (saysNothing(event, field, change[field]) && others.every((other) => other[field] === undefined))
      delete change[field];
  const empty = Object.keys(change).every((key) => key === "event" || key === "quote");
  const rest = entries.toSpliced(at, 1, ...(empty ? [] : [change]));
  return overridesOf(rest);
}

/** Makes two events one: the other's sources become this one's. */
export function withMerge(
  overrides: Overrides | null,
  event: TimelineEvent,
  other: TimelineEvent,
): Overrides | null {
  const entries = entriesOf(overrides);
  // The last word: what was said of the other before is said of it while it is still there.
  const last = entries.at(-1);
  if (last && !isAddition(last) && last.event === event.id && !last.split) {
    const merge = [...(last.merge ?? []), other.id];
    return overridesOf(entries.with(-1, { ...last, merge }));
  }
  return overridesOf([...entries, { ...knownBy(event), merge: [other.id] }]);
}

/** Makes some of an event's sources an event of their own. @param chosen indices into its sources */
export function withSplit(
  overrides: Overrides | null,
  event: TimelineEvent,
  chosen: readonly number[],
  other: Omit<Part, "sources">,
): Overrides | null {
  const rest = event.sources.map((_, i) => i).filter((i) => !chosen.includes(i));
  const split: Part[] = [{ sources: rest }, { sources: [...chosen], ...other }];
  return overridesOf([...entriesOf(overrides), { ...knownBy(event), split }]);
}

/** Puts an event in that no article tells. */
export function withAddition(overrides: Overrides | null, add: Addition["add"]): Overrides | null {
  return overridesOf([...entriesOf(overrides), { add }]);
}

/** Takes one change back, and with it what was said of an event that only it made. */
export function without(overrides: Overrides | null, index: number): Overrides | null {
  const entries = entriesOf(overrides);
  const gone = entries[index];
  const rest = entries.toSpliced(index, 1);
  if (!gone) return overrides;
  const made = (id: string): boolean =>
    isAddition(gone) ? id === gone.add.id : gone.split !== undefined && id.startsWith(`${gone.event}-part-`);
  const kept = rest.flatMap((entry): Entry[] => {
    if (isAddition(entry) || !made(entry.event)) return [withoutMerges(entry, made)];
    return [];
  });
  return overridesOf(kept);
}

function withoutMerges(entry: Entry, gone: (id: string) => boolean): Entry {
  if (isAddition(entry) || !entry.merge?.some(gone)) return entry;
  const { merge, ...change } = entry;
  const kept = merge.filter((id) => !gone(id));
  return kept.length ? { ...change, merge: kept } : change;
}

/** What a change does, and to which event. */
export function deedsOf(entry: Entry): { id: string; deeds: Deed[] } {
  if (isAddition(entry)) return { id: entry.add.id ?? "", deeds: ["add"] };
  const all: Deed[] = ["title", "date", "kind", "hidden", "pinned", "merge", "split"];
  return { id: entry.event, deeds: all.filter((deed) => entry[deed as keyof Change]) };
}
