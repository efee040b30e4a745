import type { EventsInTime } from "./events-in-time.js";
import { clamp, ROUNDING, toTime, type Scale } from "./scale.js";
import type { Frame, Label } from "./scene.js";
import { boxOf, collide, placeAt, type Box, type Seat } from "./seats.js";
import type { LabelTiles } from "./tiles.js";

/** px. */
const DATE_LINE = 18;
const TITLE_LINE = 20;
const ROW_GAP = 16;
export const MOST_LINES = 3;

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
}

/**
 * The labels in view: those whose leader is. Where the frame cuts the axis off it cuts off text too, as a map does, so
 * that labels neither jump nor go while one moves and zooms; the fitted picture cuts none.
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
  const [from, to] = [0, width].map((x) => tiles.placeOf(toTime(scale, x)).px) as [number, number];
  let placed: Placed[] = [];
  for (const seat of tiles.seats(zoom, from, to)) {
    const x = placeAt(seat, zoom) - left;
    if (x > -ROUNDING && x < width + ROUNDING) placed.push({ seat, box: boxOf(seat, x) });
  }
  if (pinned && !placed.some(({ seat }) => seat.index === pinned.index)) {
    const seat = tiles.seatFor(pinned.index, pinned.x, placed);
    const box = boxOf(seat, pinned.x);
    placed = placed.filter((other) => !collide(box, other.box));
    placed.push({ seat, box });
  }
  return placed;
}

/** The same labels with other places on the axis, px: while a scale turns into another, they go where they will stay. */
export function moveAlong(placed: readonly Placed[], xOf: (index: number) => number): Placed[] {
  return placed.map(({ seat }) => ({ seat, box: boxOf(seat, xOf(seat.index)) }));
}

/** Places every label once the axis's y is known. `below` tells from where under the axis a leader may run down, px. */
export function toLabels(
  placed: readonly Placed[],
  { events, salience, strongFrom }: EventsInTime,
  frame: Frame,
  width: number,
  clear: ClearZone,
  axis: number,
  below: (x: number) => number,
): Label[] {
  return placed.map(({ seat, box }): Label => {
    const { index, side, row, lines, date, align } = seat;
    const rows = frame[side];
    const near = rowsHeight(rows.slice(0, row));
    const height = DATE_LINE + lines.length * TITLE_LINE;
    const top =
      side === "above"
        ? axis - clear.above - near - rowHeight(rows[row]!) + ROW_GAP
        : axis + clear.below + near;
    const left = clamp(box.left, 0, width);
    return {
      id: events[index]!.id,
      event: events[index]!,
      index,
      x: box.x,
      side,
      row,
      left,
      top,
      width: clamp(box.right, 0, width) - left,
      height,
      leader: side === "above" ? [axis, top] : [axis + below(box.x), top + height],
      align,
      date,
      lines,
      strong: salience[index]! >= strongFrom,
    };
  });
}
