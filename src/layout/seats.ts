/** px from a leader to the text beside it. */
export const LEADER_GAP = 8;
/** Least room between two texts of a row, and between a text and a leader that passes it, px. */
const TEXT_GAP = 14;
const LEADER_CLEARANCE = 5;
/** Leaders nearer than this, but not the same, could not be told apart, px. */
const LEADERS_APART = 7;

/** Where something hangs on the axis: px at zoom 1 without the marks of folds, and the px of the marks before it. */
export interface Anchor {
  px: number;
  marks: number;
}

/** Where an event's label sits: always in this row, on this side of the axis and of its leader, at any zoom. */
export interface Seat extends Anchor {
  /** Of the event, in the order of time. */
  index: number;
  side: "above" | "below";
  /** From the axis outwards. */
  row: number;
  align: "start" | "end";
  /** Of the text, px. */
  width: number;
  lines: readonly string[];
  date: string;
  salience: number;
}

/** A place beside a leader. */
export type Place = Pick<Seat, "side" | "row" | "align">;

/** A seat as it stands in a view: its leader, and its text from left to right, px. */
export interface Box extends Place {
  x: number;
  left: number;
  right: number;
}

/** Where an anchor stands at a zoom, px from the axis's start. Two anchors only move apart as the zoom grows. */
export const placeAt = ({ px, marks }: Anchor, zoom: number): number => px * zoom + marks;

export function boxOf({ side, row, align, width }: Place & { width: number }, x: number): Box {
  const left = align === "start" ? x + LEADER_GAP : x - LEADER_GAP - width;
  return { side, row, align, x, left, right: left + width };
}

/**
 * How wide a text in some place beside a leader at `x` may be, px, so that it and another label are not in one another's
 * way; less than 0 where none may be there. Texts of a row may not touch, no text may lie over a leader, and each label
 * takes all from its leader to its text's far end. What is apart here is apart at any larger zoom.
 */
export function roomBeside({ side, row, align }: Place, x: number, other: Box): number {
  if (side !== other.side) return Infinity;
  const between = Math.abs(x - other.x);
  if (between > 0 && between < LEADERS_APART) return -Infinity;
  if (row > other.row) return liesOver(other, x) ? -Infinity : Infinity;
  // From here on px are counted in the direction in which the text runs from its leader.
  const forward = align === "start" ? 1 : -1;
  const leader = forward * (other.x - x);
  if (row < other.row)
    return leader > LEADER_GAP - LEADER_CLEARANCE ? leader - LEADER_CLEARANCE - LEADER_GAP : Infinity;
  const near = forward > 0 ? other.left - x : x - other.right;
  const far = forward > 0 ? other.right - x : x - other.left;
  return Math.min(
    far > LEADER_GAP - TEXT_GAP ? near - TEXT_GAP - LEADER_GAP : Infinity,
    Math.max(far, leader) > 0 ? Math.min(near, leader) - LEADER_GAP : Infinity,
  );
}

/**
 * The outermost row of a side in which a leader at `x` may end, so that it neither crosses a text nor stands too near
 * another; -1 where it may stand there not at all. In no row beyond it `roomBeside` finds room.
 */
export function outermostRow(side: Place["side"], x: number, others: readonly { box: Box }[]): number {
  let outermost = Infinity;
  for (let i = 0; i < others.length; i++) {
    const { box } = others[i]!;
    if (box.side !== side) continue;
    const between = Math.abs(x - box.x);
    if (between > 0 && between < LEADERS_APART) return -1;
    if (box.row < outermost && liesOver(box, x)) outermost = box.row;
  }
  return outermost;
}

/** Whether two labels are in one another's way. */
export const collide = (a: Box, b: Box): boolean => a.right - a.left > roomBeside(a, a.x, b);

/** Whether a text would lie over a leader at x. */
export function liesOver({ left, right }: Box, x: number): boolean {
  return x > left - LEADER_CLEARANCE && x < right + LEADER_CLEARANCE;
}
