import { compatible } from "../dates/resolve.js";
import { fineness, parseEdtf, type Extent } from "../model/edtf.js";
import type { TimelineEvent } from "../model/event.js";
import type { Candidate } from "./candidate.js";
import type { Lexicon } from "./lexicon.js";

/** What two titles are compared by: stems of the words that carry meaning, and the classes of what happens. */
interface Signature {
  stems: Set<string>;
  classes: Set<number>;
  names: Set<string>;
}

function signature(candidate: Candidate, lexicon: Lexicon): Signature {
  const words = candidate.event.title.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const stems = new Set<string>();
  const classes = new Set<number>();
  const names = new Set<string>();
  for (const word of words) {
    const known = lexicon.know(word.toLowerCase());
    if (known.small) continue;
    stems.add(known.stem);
    if (/^\p{Lu}/u.test(word)) names.add(known.stem);
    for (const one of known.classes) classes.add(one);
  }
  return { stems, classes, names };
}

/** How many items two sets have in common. */
export const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number =>
  [...a].filter((item) => b.has(item)).length;

/** Whether two mentions on compatible dates are of one happening. */
function isSame(a: Signature, b: Signature, strict: boolean): boolean {
  const common = shared(a.stems, b.stems);
  const least = Math.min(a.stems.size, b.stems.size);
  if (least === 0) return false;
  const share = common / least;
  if (strict) return share >= 0.8;
  if (share >= 0.6 && common >= 2) return true;
  return shared(a.classes, b.classes) > 0 && shared(a.names, b.names) >= 2 && share >= 0.34;
}

/** A candidate is compared with so many of its year, the latest first told: cost stays linear in the candidates. */
const MOST_COMPARED = 300;

interface Cluster {
  candidate: Candidate;
  extent: Extent;
  signature: Signature;
  members: Candidate[];
}

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
    const near = years.flatMap((year) => byYear.get(year) ?? []);
    const match = near.find((cluster) => {
      if (!compatible(cluster.extent, extent)) return false;
      // "found a key and arrested him that evening": one sentence tells of one day once.
      const again = (member: Candidate): boolean =>
        member.article === candidate.article &&
        member.sentence === candidate.sentence &&
        member.event.date === candidate.event.date;
      if (cluster.members.some(again)) return true;
      // A year and a day in it are one happening only where the words leave little doubt.
      const fine = Math.abs(fineness(cluster.extent.precision) - fineness(extent.precision));
      return isSame(cluster.signature, own, fine > 4);
    });
    if (match) {
      join(match, candidate, extent);
      continue;
    }
    const cluster: Cluster = { candidate, extent, signature: own, members: [candidate] };
    clusters.push(cluster);
    for (const year of years) byYear.set(year, [...(byYear.get(year) ?? []), cluster].slice(-MOST_COMPARED));
  }
  return clusters.map(({ candidate, members }) => ({
    ...candidate,
    event: {
      ...candidate.event,
      sources: uniqueSources(members),
      because: [...new Set(members.flatMap(({ event }) => event.because!))],
    },
    members: members.length,
  }));
}

/** The years that an extent touches, a bounded number: long ones are found by their first. */
function yearsOf(extent: Extent): number[] {
  const time = Number.isFinite(extent.start) ? extent.start : extent.end - 1;
  const first = new Date(time).getUTCFullYear();
  const last = Number.isFinite(extent.end) ? new Date(extent.end - 1).getUTCFullYear() : first;
  return first === last ? [first] : [first, last];
}

function uniqueSources(members: readonly Candidate[]): TimelineEvent["sources"] {
  const seen = new Set<string>();
  return members
    .flatMap(({ event }) => event.sources)
    .filter(({ article, start, end }) => seen.size < seen.add(`${article} ${start} ${end}`).size);
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
