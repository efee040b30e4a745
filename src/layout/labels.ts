import type { EventsInTime } from "./events-in-time.js";
import type { Scale } from "./scale.js";
import type { Frame, Label } from "./scene.js";
import { boxOf, collide, placeAt, type Box, type Seat } from "./seats.js";
import type { LabelTiles } from "./tiles.js";

/** px. */
const DATE_LINE = 18;
const TITLE_LINE = 20;
const ROW_GAP = 16;
export const MOST_LINES = 3;
const ROUNDING = 1e-3;

/** How tall a row is that holds so many lines of title, px; a row without any is none. */
const rowHeight = (lines: number): number => (lines ? DATE_LINE + lines * TITLE_LINE + ROW_GAP : 0);

export const rowsHeight = (rows: readonly number[]): number =>
  rows.reduce((sum, lines) => sum + rowHeight(lines), 0);

/** Rows for a picture that may be so tall, px: half of them stand above the axis, and an odd one. */
export function rowsFor(height: number): Frame {
  const count = Math.max(1, Math.min(6, Math.floor(height / rowHeight(MOST_LINES))));
  const above = Math.ceil(count / 2);
  return {
    above: Array(above).fill(MOST_LINES) as number[],
    below: Array(count - above).fill(MOST_LINES) as number[],
  };
}

/** Room kept free of labels on either side of the axis, px. */
export interface ClearZone {
  above: number;
  below: number;
}

/** A label in view. */
export interface Placed {
  seat: Seat;
  box: Box;
  /** The text stands over its own leader, which ends below it. */
  moved: boolean;
}

/** Moves a text that would leave the frame back into it; what rounding alone has moved out stays. */
function inside(box: Box, width: number): Box {
  const by = Math.max(0, -box.left) - Math.max(0, box.right - width);
  return Math.abs(by) < ROUNDING ? box : { ...box, left: box.left + by, right: box.right + by };
}

/**
 * The labels in view. Text that would leave the frame slides along its leader back into it, or is left out where it
 * would touch another.
 * @param pinned index of an event that has a label whatever has to give way, and where on the axis it is seen
 */
export function labelsInView(
  tiles: LabelTiles,
  scale: Scale,
  width: number,
  pinned: { index: number; x: number } | null,
): Placed[] {
  const zoom = tiles.zoomOf(scale);
  const left = -scale.range[0]!;
  const [from, to] = [0, width].map((x) => tiles.pxAt(x + left, zoom)) as [number, number];
  let placed: Placed[] = [];
  const moved: Placed[] = [];
  for (const seat of tiles.seats(zoom, from, to)) {
    const x = placeAt(seat, zoom) - left;
    if (x < -ROUNDING || x > width + ROUNDING) continue;
    const own = boxOf(seat, x);
    const box = inside(own, width);
    (box === own ? placed : moved).push({ seat, box, moved: box !== own });
  }
  moved.sort((a, b) => b.seat.salience - a.seat.salience || a.seat.index - b.seat.index);
  for (const each of moved) if (!placed.some(({ box }) => collide(box, each.box))) placed.push(each);
  if (pinned && !placed.some(({ seat }) => seat.index === pinned.index)) {
    const seat = tiles.seatFor(pinned.index, pinned.x, placed);
    const own = boxOf(seat, pinned.x);
    const box = inside(own, width);
    placed = placed.filter((other) => !collide(box, other.box));
    placed.push({ seat, box, moved: box !== own });
  }
  return placed;
}

/** The same labels with other places on the axis, px: while a scale turns into another, they go where they will stay. */
export function moveAlong(placed: readonly Placed[], xOf: (index: number) => number): Placed[] {
  return placed.map(({ seat, box, moved }) => {
    const by = xOf(seat.index) - box.x;
    return { seat, moved, box: { ...box, x: box.x + by, left: box.left + by, right: box.right + by } };
  });
}

/** Places every label once the axis's y is known. `below` tells from where under the axis a leader may run down, px. */
export function toLabels(
  placed: readonly Placed[],
  { events, salience, strongFrom }: EventsInTime,
  frame: Frame,
  clear: ClearZone,
  axis: number,
  below: (x: number) => number,
): Label[] {
  return placed.map(({ seat, box, moved }): Label => {
    const { index, side, row, lines, date, align } = seat;
    const rows = frame[side];
    const near = rowsHeight(rows.slice(0, row));
    const height = DATE_LINE + lines.length * TITLE_LINE;
    const top =
      side === "above"
        ? axis - clear.above - near - rowHeight(rows[row]!) + ROW_GAP
        : axis + clear.below + near;
    const [start, nearEdge, farEdge] =
      side === "above" ? [axis, top + height, top] : [axis + below(box.x), top, top + height];
    return {
      id: events[index]!.id,
      event: events[index]!,
      index,
      x: box.x,
      side,
      row,
      left: box.left,
      top,
      width: seat.width,
      height,
      leader: [start, moved ? nearEdge : farEdge],
      align,
      date,
      lines,
      strong: salience[index]! >= strongFrom,
    };
  });
}
