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

/** A seat as it stands in a view: its leader, and its text from left to right, px. */
export interface Box {
  side: Seat["side"];
  row: number;
  x: number;
  left: number;
  right: number;
}

/** Where an anchor stands at a zoom, px from the axis's start. Two anchors only move apart as the zoom grows. */
export const placeAt = ({ px, marks }: Anchor, zoom: number): number => px * zoom + marks;

export function boxOf(
  { side, row, align, width }: Pick<Seat, "side" | "row" | "align" | "width">,
  x: number,
): Box {
  const left = align === "start" ? x + LEADER_GAP : x - LEADER_GAP - width;
  return { side, row, x, left, right: left + width };
}

/**
 * Whether two labels are in one another's way: texts of a row may not touch, no text may lie over a leader, and each
 * label takes all from its leader to its text's far end. What is apart here is apart at any larger zoom.
 */
export function collide(a: Box, b: Box): boolean {
  if (a.side !== b.side) return false;
  const between = Math.abs(a.x - b.x);
  if (between > 0 && between < LEADERS_APART) return true;
  if (a.row === b.row) {
    const whole = (box: Box): readonly [number, number] => [
      Math.min(box.left, box.x),
      Math.max(box.right, box.x),
    ];
    const [[a0, a1], [b0, b1]] = [whole(a), whole(b)];
    return (a.left < b.right + TEXT_GAP && b.left < a.right + TEXT_GAP) || (a0 < b1 && b0 < a1);
  }
  const [inner, outer] = a.row < b.row ? [a, b] : [b, a];
  return liesOver(inner, outer.x);
}

/** Whether a text would lie over a leader at x. */
export function liesOver({ left, right }: Box, x: number): boolean {
  return x > left - LEADER_CLEARANCE && x < right + LEADER_CLEARANCE;
}
