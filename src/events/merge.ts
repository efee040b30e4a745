import { compatible } from "../dates/resolve.js";
import { DAY, fineness, parseEdtf, type Edtf, type Extent } from "../model/edtf.js";
import type { Account, EventSource, TimelineEvent } from "../model/event.js";
import type { Candidate } from "./candidate.js";
import type { Lexicon } from "./lexicon.js";

/** What two titles are compared by: stems of the words that carry meaning, and among them those of names. */
interface Signature {
  stems: Set<string>;
  names: Set<string>;
  /** Somebody's birth. */
  born: boolean;
}

function signature(candidate: Candidate, lexicon: Lexicon): Signature {
  const words = candidate.event.title.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const stems = new Set<string>();
  const names = new Set<string>();
  let born = false;
  for (const word of words) {
    const { small, stem, capital, lists } = lexicon.know(word);
    born ||= lists.has("births");
    if (small) continue;
    stems.add(stem);
    if (capital) names.add(stem);
  }
  return { stems, names, born };
}

/** How many items two sets have in common. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

interface Cluster {
  candidate: Candidate;
  extent: Extent;
  signature: Signature;
  members: Candidate[];
}

/** Publishers date what happened in the night a day apart. */
const DISAGREEMENT = 2 * DAY;

/** Where the words of its date stand. */
const startOf = ({ sources: [first] }: TimelineEvent): number | undefined => first!.mention?.start;

/** Whether another telling is of a cluster's happening. */
function isSame(cluster: Cluster, candidate: Candidate, extent: Extent, own: Signature): boolean {
  const { members, signature } = cluster;
  const elsewhere = members.every(({ article }) => article !== candidate.article);
  const fits = compatible(cluster.extent, extent);
  if (!fits && !elsewhere) return false;
  const common = shared(signature.stems, own.stems);
  const share = common / (Math.min(signature.stems.size, own.stems.size) || 1);
  if (!fits) {
    // Two accounts of one happening use many of the same words, and are hardly a day, month or year apart.
    const apart = Math.max(DISAGREEMENT, extent.end - extent.start);
    const near =
      Math.abs(extent.start - cluster.extent.start) <= apart &&
      Math.abs(extent.end - cluster.extent.end) <= apart;
    return near && share >= 0.8 && common >= 3;
  }
  // "found a key and arrested him that evening": one sentence tells of one day once, unless it comes back to it with other
  // words: "filed for bankruptcy on 5 May; its shares were suspended the same afternoon".
  const again = members.some(
    ({ article, sentence, event }) =>
      article === candidate.article &&
      sentence === candidate.sentence &&
      event.date === candidate.event.date &&
      (common > 0 || startOf(event) === startOf(candidate.event)),
  );
  if (again) return true;
  // "Elsie Hoyle was born on 14 June", "Baroness Thorne, born June 14 1931, died …": of one story no two are born on a day.
  if (own.born && signature.born && !elsewhere && extent.precision === "day") return true;
  // "Leocadia Brennick" alone is no happening: whom it befell says nothing of which one is told.
  const names = common < 2 ? common : shared(signature.names, own.names);
  if (names === common) return false;
  if (share >= 0.8 || (elsewhere && names >= 2 && share >= 0.34)) return true;
  // A year and a day in it are one happening only where the words leave little doubt.
  const fine = Math.abs(fineness(cluster.extent.precision) - fineness(extent.precision));
  return fine <= 4 && share >= (elsewhere ? 0.4 : 0.6);
}

/** A candidate is compared with so many of its year, the latest first told: cost stays linear in the candidates. */
const MOST_COMPARED = 300;

/** Merges candidates that tell one happening: the finest date and the best title stay, all sources are kept. */
export function mergeCandidates(
  candidates: readonly Candidate[],
  lexiconFor: (candidate: Candidate) => Lexicon,
): Candidate[] {
  const clusters: Cluster[] = [];
  const byYear = new Map<number, Cluster[]>();
  for (const candidate of candidates) {
    const extent = parseEdtf(candidate.event.date);
    if (!extent) continue;
    const own = signature(candidate, lexiconFor(candidate));
    const years = yearsOf(extent);
    let match: Cluster | undefined;
    for (const year of years)
      match ??= byYear.get(year)?.find((cluster) => isSame(cluster, candidate, extent, own));
    if (match) {
      join(match, candidate, extent);
      continue;
    }
    const cluster: Cluster = { candidate, extent, signature: own, members: [candidate] };
    clusters.push(cluster);
    for (const year of years) {
      const told = byYear.get(year);
      if (!told) byYear.set(year, [cluster]);
      else if (told.push(cluster) > MOST_COMPARED) told.shift();
    }
  }
  return clusters.map(({ candidate, members, extent }) => {
    const sources = uniqueSources(members);
    return {
      ...candidate,
      event: {
        ...candidate.event,
        sources,
        accounts: accountsOf(members, sources, extent),
        because: [...new Set(members.flatMap(({ event }) => event.because!))],
      },
      members: members.length,
    };
  });
}

/** Each date on which sources insist, where they disagree; none where all can mean the same. */
function accountsOf(
  members: readonly Candidate[],
  sources: readonly EventSource[],
  extent: Extent,
): Account[] {
  const insist = members.filter(({ event }) => !compatible(parseEdtf(event.date)!, extent));
  if (insist.length === 0) return [];
  const dates = new Map<Edtf, number[]>();
  for (const { event } of members)
    for (const { article, start } of event.sources) {
      const at = sources.findIndex((source) => source.article === article && source.start === start);
      dates.set(event.date, [...(dates.get(event.date) ?? []), at]);
    }
  return [...dates].map(([date, sources]) => ({ date, sources }));
}

/** The years that an extent touches, a bounded number: long ones are found by their first. */
function yearsOf(extent: Extent): number[] {
  const time = Number.isFinite(extent.start) ? extent.start : extent.end - 1;
  const first = new Date(time).getUTCFullYear();
  const last = Number.isFinite(extent.end) ? new Date(extent.end - 1).getUTCFullYear() : first;
  return first === last ? [first] : [first, last];
}

function uniqueSources(members: readonly Candidate[]): EventSource[] {
  const all = members.flatMap(({ event }) => event.sources);
  if (all.length === 1) return all;
  const seen = new Set<string>();
  return all.filter(({ article, start, end }) => seen.size < seen.add(`${article} ${start} ${end}`).size);
}

/** Takes in another telling: the finer date with what belongs to it, and the better title with its summary. */
function join(cluster: Cluster, candidate: Candidate, extent: Extent): void {
  cluster.members.push(candidate);
  const kept = cluster.candidate;
  const finer = fineness(extent.precision) > fineness(cluster.extent.precision);
  const better = candidate.titleScore > kept.titleScore ? candidate : kept;
  const { date, basis, kind } = (finer ? candidate : kept).event;
  cluster.candidate = {
    ...better,
    event: { ...better.event, id: kept.event.id, date, kind, ...(basis && { basis }) },
    weight: Math.max(kept.weight, candidate.weight),
  };
  if (finer) cluster.extent = extent;
}
