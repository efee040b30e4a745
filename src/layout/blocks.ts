import { bisectLeft } from "d3-array";
import { DAY } from "../model/edtf.js";
import { SHAPES, type EventsInTime } from "./events-in-time.js";

/** Stretches of time that hold events, in order, and where each event's label hangs. Only gaps between blocks may fold. */
export interface Blocks {
  from: number[];
  to: number[];
  /** A block of more than one date: only then does it have a scale of its own. */
  many: boolean[];
  /** The date that stands for an event when crowding is weighed. */
  hangsAt: (event: number) => number;
}

/** How much finer than a band something inside it must be to make the band a container. */
const FINER = 4;

/** A length is told by the least power of two days that is not below it. */
const stepAbove = (length: number): number => Math.max(0, Math.ceil(Math.log2(length / DAY)));
const MOST_STEPS = 32;

/**
 * Bands that hold something much finer: they take no room, and folds may cross them. One pass from the right, which
 * knows where the next event of each length begins.
 */
function findContainers({ start, end }: EventsInTime): Uint8Array {
  const container = new Uint8Array(start.length);
  const next = new Float64Array(MOST_STEPS).fill(Infinity);
  for (let i = start.length - 1; i >= 0; i--) {
    const length = end[i]! - start[i]!;
    const finer = Math.floor(Math.log2(length / FINER / DAY));
    for (let step = Math.min(finer, MOST_STEPS - 1); step >= 0 && !container[i]; step--)
      if (next[step]! < end[i]!) container[i] = 1;
    next[Math.min(stepAbove(length), MOST_STEPS - 1)] = start[i]!;
  }
  return container;
}

/**
 * Joins the stretches that must be seen: each event's extent; of a container only the stated ends of an interval.
 */
export function findBlocks(time: EventsInTime): Blocks {
  const { start, end, shape } = time;
  const container = findContainers(time);
  const [from, to, many]: [number[], number[], boolean[]] = [[], [], []];
  const add = (first: number, last: number): void => {
    const at = from.length - 1;
    if (at >= 0 && first <= to[at]!) {
      if (first > from[at]!) many[at] = true;
      to[at] = Math.max(to[at]!, last);
    } else {
      from.push(first);
      to.push(last);
      many.push(false);
    }
  };
  const holdsPlace = (i: number): boolean => !container[i] || SHAPES[shape[i]!] === "bar";
  const stated: number[] = [];
  container.forEach((holds, i) => {
    if (holds && holdsPlace(i)) stated.push(end[i]!);
  });
  const ends = Float64Array.from(stated).sort();
  let ended = 0;
  for (let i = 0; i < start.length; i++) {
    if (!holdsPlace(i)) continue;
    for (; ends[ended]! <= start[i]!; ended++) add(ends[ended]!, ends[ended]!);
    add(start[i]!, container[i] ? start[i]! : end[i]!);
  }
  for (; ended < ends.length; ended++) add(ends[ended]!, ends[ended]!);
  const hangsAt = (i: number): number =>
    holdsPlace(i) ? start[i]! : (from[bisectLeft(from, start[i]!)] ?? from.at(-1)!);
  return { from, to, many, hangsAt };
}
