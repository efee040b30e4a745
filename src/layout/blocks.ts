import { bisectLeft } from "d3-array";
import { DAY } from "../model/edtf.js";
import { daysPower, shapeIn, type EventsInTime } from "./events-in-time.js";

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

const MOST_STEPS = 32;
/** A length is told by the least power of two days that is not below it. */
const stepAbove = (length: number): number =>
  length > DAY ? 1 + daysPower((Math.ceil(length / DAY) - 1) * DAY) : 0;

/** Containers, and when those of them end that must be seen: of an interval its end was stated. */
interface Containers {
  holds: Uint8Array;
  ends: Float64Array;
}

/**
 * Bands that hold something much finer: they take no room, and folds may cross them. One pass from the right, which
 * knows where the next event of each length begins.
 */
function findContainers(time: EventsInTime): Containers {
  const { start, end } = time;
  const holds = new Uint8Array(start.length);
  const ends: number[] = [];
  const next = new Float64Array(MOST_STEPS).fill(Infinity);
  for (let i = start.length - 1; i >= 0; i--) {
    const length = end[i]! - start[i]!;
    if (length >= FINER * DAY) {
      for (let step = daysPower(length / FINER); step >= 0 && !holds[i]; step--)
        if (next[step]! < end[i]!) holds[i] = 1;
      if (holds[i] && shapeIn(time, i) === "bar") ends.push(end[i]!);
    }
    next[stepAbove(length)] = start[i]!;
  }
  return { holds, ends: Float64Array.from(ends).sort() };
}

/**
 * Joins the stretches that must be seen: each event's extent; of a container only the stated ends of an interval.
 */
export function findBlocks(time: EventsInTime): Blocks {
  const { start, end } = time;
  const { holds, ends } = findContainers(time);
  const [from, to, many]: [number[], number[], boolean[]] = [[], [], []];
  const add = (first: number, last: number): void => {
    const at = from.length - 1;
    if (at >= 0 && first <= to[at]!) {
      if (first > from[at]!) many[at] = true;
      if (last > to[at]!) to[at] = last;
    } else {
      from.push(first);
      to.push(last);
      many.push(false);
    }
  };
  const holdsPlace = (i: number): boolean => !holds[i] || shapeIn(time, i) === "bar";
  let ended = 0;
  for (let i = 0; i < start.length; i++) {
    if (!holdsPlace(i)) continue;
    for (; ends[ended]! <= start[i]!; ended++) add(ends[ended]!, ends[ended]!);
    add(start[i]!, holds[i] ? start[i]! : end[i]!);
  }
  for (; ended < ends.length; ended++) add(ends[ended]!, ends[ended]!);
  const hangsAt = (i: number): number =>
    holdsPlace(i) ? start[i]! : (from[bisectLeft(from, start[i]!)] ?? from.at(-1)!);
  return { from, to, many, hangsAt };
}
