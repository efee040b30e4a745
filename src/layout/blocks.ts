import { lowerBound, type EventsInTime } from "./events-in-time.js";

/** Stretches of time that hold events, in order, and where each event's label hangs. Only gaps between blocks may fold. */
export interface Blocks {
  from: number[];
  to: number[];
  /** A block of more than one date: only then does it have a scale of its own. */
  many: boolean[];
  /** Per event: a band that holds something much finer; it takes no room and folds may cross it. */
  container: Uint8Array;
  /** Per event: the date that stands for it when crowding is weighed. */
  hangsAt: Float64Array;
}

/** How much finer than a band something inside it must be to make the band a container. */
const FINER = 4;

/** Least length among events `from`…`to`, answered in logarithmic time. */
function shortestIn(lengths: Float64Array): (from: number, to: number) => number {
  const n = lengths.length;
  const tree = new Float64Array(2 * n).fill(Infinity);
  tree.set(lengths, n);
  for (let node = n - 1; node > 0; node--) tree[node] = Math.min(tree[2 * node]!, tree[2 * node + 1]!);
  return (from, to) => {
    let least = Infinity;
    for (let a = from + n, b = to + n; a < b; a >>= 1, b >>= 1) {
      if (a & 1) least = Math.min(least, tree[a++]!);
      if (b & 1) least = Math.min(least, tree[--b]!);
    }
    return least;
  };
}

function findContainers(time: EventsInTime): Uint8Array {
  const { start, end } = time;
  const shortest = shortestIn(start.map((from, i) => end[i]! - from));
  return Uint8Array.from(start, (from, i) => {
    const length = end[i]! - from;
    return Number(
      length > 0 && shortest(lowerBound(start, from), lowerBound(start, end[i]!)) <= length / FINER,
    );
  });
}

/** The stretches that must be seen: each event's extent; of a container only the stated ends of an interval. */
function stretches(time: EventsInTime, container: Uint8Array): (readonly [number, number])[] {
  const list: (readonly [number, number])[] = [];
  time.start.forEach((from, i) => {
    const to = time.end[i]!;
    if (!container[i]) list.push([from, to]);
    else if (time.extents[i]!.precision === "interval") list.push([from, from], [to, to]);
  });
  return list.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

export function findBlocks(time: EventsInTime): Blocks {
  const container = findContainers(time);
  const blocks: Blocks = { from: [], to: [], many: [], container, hangsAt: time.start.slice() };
  for (const [from, to] of stretches(time, container)) {
    const last = blocks.from.length - 1;
    if (last >= 0 && from <= blocks.to[last]!) {
      if (from > blocks.from[last]!) blocks.many[last] = true;
      blocks.to[last] = Math.max(blocks.to[last]!, to);
    } else {
      blocks.from.push(from);
      blocks.to.push(to);
      blocks.many.push(false);
    }
  }
  container.forEach((holds, i) => {
    if (!holds || time.extents[i]!.precision === "interval") return;
    blocks.hangsAt[i] = blocks.from[lowerBound(blocks.from, time.start[i]!)] ?? blocks.from.at(-1)!;
  });
  return blocks;
}
