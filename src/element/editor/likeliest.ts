import { parseEdtf } from "../../model/edtf.js";
import type { TimelineEvent } from "../../model/event.js";

const MOST = 6;

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The other events that hold the words looked for, the nearest in time first. */
export function likeliest(
  events: readonly TimelineEvent[],
  event: TimelineEvent,
  find: string,
): TimelineEvent[] {
  const words = plain(find).split(/\s+/).filter(Boolean);
  const startOf = ({ date }: TimelineEvent): number => {
    const extent = parseEdtf(date);
    return extent ? (Number.isFinite(extent.start) ? extent.start : extent.end) : Infinity;
  };
  const own = startOf(event);
  return events
    .filter(
      ({ id, title, hidden }) =>
        id !== event.id && !hidden && words.every((word) => plain(title).includes(word)),
    )
    .map((other) => ({ other, apart: Math.abs(startOf(other) - own) }))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, MOST)
    .map(({ other }) => other);
}
