import type { TimelineEvent } from "../model/event.js";
import { dateText } from "./dates.js";
import type { Frame, Label, Measure, TextStyle } from "./scene.js";
import { wrapTitle, type Wrapped } from "./wrap.js";

/** px. */
const DATE_LINE = 18;
const TITLE_LINE = 20;
const ROW_GAP = 16;
/** From the leader to the text beside it. */
const LEADER_GAP = 8;
/** Least room between two texts of a row, and between a text and a leader that passes it. */
const TEXT_GAP = 14;
const LEADER_CLEARANCE = 5;
/** Leaders nearer than this, but not the same, could not be told apart. */
const LEADERS_APART = 7;
/** Widest titles by how many lines their row holds; the wider ones only where the title would be cut. */
const WIDTHS = [[160], [250, 360], [216, 280], [190, 230, 280]] as const;
export const MOST_LINES = 3;
/** Labels beyond this many are not tried: the picture is full long before. */
const MOST_TRIED = 150;

/** An event that may get a label, the most salient first. */
export interface LabelCandidate {
  event: TimelineEvent;
  /** px: where its leader springs from. */
  x: number;
  salience: number;
  strong: boolean;
}

type Side = Label["side"];
type Align = Label["align"];

interface Seat {
  candidate: LabelCandidate;
  side: Side;
  row: number;
  align: Align;
  left: number;
  right: number;
  wrapped: Wrapped;
  date: string;
}

/** How tall a row is that holds so many lines of title, px. */
export function rowHeight(lines: number): number {
  return DATE_LINE + lines * TITLE_LINE + ROW_GAP;
}

function styleOf({ strong }: LabelCandidate): TextStyle {
  return strong ? "strong" : "title";
}

/** Texts of a row may not touch, and no text may lie over a leader, nor a leader over a text. */
function collides(seat: Seat, others: readonly Seat[]): boolean {
  const crosses = (x: number, { left, right }: Seat): boolean =>
    x > left - LEADER_CLEARANCE && x < right + LEADER_CLEARANCE;
  const whole = ({ left, right, candidate }: Seat): readonly [number, number] => [
    Math.min(left, candidate.x),
    Math.max(right, candidate.x),
  ];
  const [a, b] = whole(seat);
  return others.some((other) => {
    if (other.side !== seat.side) return false;
    const between = Math.abs(other.candidate.x - seat.candidate.x);
    if (between > 0 && between < LEADERS_APART) return true;
    if (other.row === seat.row) {
      const [c, d] = whole(other);
      return a < d + TEXT_GAP && c < b + TEXT_GAP;
    }
    const [near, far] = other.row < seat.row ? [other, seat] : [seat, other];
    return crosses(far.candidate.x, near);
  });
}

/** What a seat costs for each less salient event whose leader it would shut off from the rows beyond. */
const BLOCKING = 0.45;
/** Events looked at for that. */
const MOST_BLOCKED = 40;

/** Most wrapped titles kept for one way of measuring. */
const MOST_KEPT = 5000;
const wrapsOf = new WeakMap<Measure, Map<string, Wrapped>>();

/** While one zooms, the same titles are asked for in every frame. */
function remembered(measure: Measure, key: string, wrap: () => Wrapped): Wrapped {
  let wraps = wrapsOf.get(measure);
  if (!wraps || wraps.size >= MOST_KEPT) wrapsOf.set(measure, (wraps = new Map()));
  let wrapped = wraps.get(key);
  if (!wrapped) wraps.set(key, (wrapped = wrap()));
  return wrapped;
}

interface Rows {
  above: readonly number[];
  below: readonly number[];
}

class Seating {
  readonly seats: Seat[] = [];

  constructor(
    private readonly rows: Rows,
    private readonly width: number,
    private readonly language: string,
    private readonly measure: Measure,
  ) {}

  /** Takes the cheapest free seat: near the axis, above it, right of its leader, and in the way of few others. */
  seat(candidate: LabelCandidate, waiting: readonly LabelCandidate[]): boolean {
    const date = dateText(candidate.event.date, this.language);
    const dateWidth = this.measure(date, "date");
    let best: Seat | null = null;
    let least = Infinity;
    for (const side of ["above", "below"] as const)
      for (const [row, lines] of this.rows[side].entries())
        for (const align of ["start", "end"] as const) {
          let cost = row + (side === "below" ? 0.4 : 0) + (align === "end" ? 0.3 : 0);
          if (cost >= least) continue;
          const wrapped = this.wrap(candidate, lines);
          const width = Math.max(wrapped.width, dateWidth);
          const left = align === "start" ? candidate.x + LEADER_GAP : candidate.x - LEADER_GAP - width;
          const seat: Seat = { candidate, side, row, align, left, right: left + width, wrapped, date };
          if (left < 0 || seat.right > this.width || collides(seat, this.seats)) continue;
          cost += this.blocking(seat, waiting);
          if (cost < least) [best, least] = [seat, cost];
        }
    if (best) this.seats.push(best);
    return best !== null;
  }

  /** A text in the outermost row is in nobody's way; one at the axis in that of every leader that it lies over. */
  private blocking({ side, row, left, right }: Seat, waiting: readonly LabelCandidate[]): number {
    const rows = this.rows[side].length;
    const beyond = (rows - 1 - row) / Math.max(1, rows - 1);
    if (!beyond) return 0;
    let cost = 0;
    for (const { x, salience } of waiting)
      if (x > left - LEADER_CLEARANCE && x < right + LEADER_CLEARANCE) cost += BLOCKING * salience;
    return cost * beyond;
  }

  /** Of the widths that the row allows, the first at which the title need not be cut. */
  private wrap(candidate: LabelCandidate, lines: number): Wrapped {
    const { title } = candidate.event;
    // Half the frame at most, so that there is room on one side of the leader wherever it stands.
    const most = this.width / 2 - LEADER_GAP;
    return remembered(this.measure, `${lines} ${most} ${candidate.strong} ${title}`, () => {
      const wraps = (WIDTHS[lines] ?? WIDTHS[0]).map((width) =>
        wrapTitle(title, styleOf(candidate), lines, Math.min(width, most), this.measure),
      );
      return wraps.find(({ whole }) => whole) ?? wraps[0]!;
    });
  }
}

/** The picture is emptied down to the rows that are used, each as tall as its tallest label. */
function usedRows(seats: readonly Seat[], side: Side): number[] {
  const lines: number[] = [];
  for (const seat of seats)
    if (seat.side === side) lines[seat.row] = Math.max(lines[seat.row] ?? 0, seat.wrapped.lines.length);
  return Array.from(lines, (count) => count ?? 0);
}

/** px from the axis's clear zone to the near edge of a row. */
function offsetOf(rows: readonly number[], row: number): number {
  return rows.slice(0, row).reduce((sum, lines) => sum + (lines ? rowHeight(lines) : 0), 0);
}

export function rowsHeight(rows: readonly number[]): number {
  return offsetOf(rows, rows.length);
}

export interface PlacedLabels {
  frame: Frame;
  /** Places every label once the axis's y is known, and from where a leader may run down; px. */
  at: (axis: number, below: (x: number) => number) => Label[];
}

/** Room kept free of labels on either side of the axis, px. */
export interface ClearZone {
  above: number;
  below: number;
}

function toLabel(
  seat: Seat,
  frame: Frame,
  clear: ClearZone,
  axis: number,
  below: (x: number) => number,
): Label {
  const { side, row, candidate, wrapped } = seat;
  const rows = frame[side];
  const near = offsetOf(rows, row);
  const height = DATE_LINE + wrapped.lines.length * TITLE_LINE;
  const top =
    side === "above"
      ? axis - clear.above - near - rowHeight(rows[row] ?? MOST_LINES) + ROW_GAP
      : axis + clear.below + near;
  return {
    id: candidate.event.id,
    x: candidate.x,
    side,
    row,
    left: seat.left,
    top,
    width: seat.right - seat.left,
    height,
    leader: side === "above" ? [axis, top] : [axis + below(candidate.x), top + height],
    align: seat.align,
    date: seat.date,
    lines: wrapped.lines,
    strong: candidate.strong,
  };
}

/**
 * Seats labels greedily, the most salient first, in rows above and below the axis. No text touches another or lies
 * over a leader, and none leaves the frame. The pinned event gets a seat even if others have to give way.
 * @param rows lines of title that each row may hold, nearest to the axis first
 * @param fixed keep the rows as given instead of emptying them down to what is used
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  pinned: string | null,
  rows: Rows,
  fixed: boolean,
  clear: ClearZone,
  width: number,
  language: string,
  measure: Measure,
): PlacedLabels {
  const fill = (order: readonly LabelCandidate[]): readonly Seat[] => {
    const seating = new Seating(rows, width, language, measure);
    order
      .slice(0, MOST_TRIED)
      .forEach((candidate, i) => seating.seat(candidate, order.slice(i + 1, i + 1 + MOST_BLOCKED)));
    return seating.seats;
  };
  let seats = fill(candidates);
  const wanted = candidates.find(({ event }) => event.id === pinned);
  if (wanted && !seats.some((seat) => seat.candidate === wanted))
    seats = fill([wanted, ...candidates.filter((candidate) => candidate !== wanted)]);
  const frame = fixed ? rows : { above: usedRows(seats, "above"), below: usedRows(seats, "below") };
  return { frame, at: (axis, below) => seats.map((seat) => toLabel(seat, frame, clear, axis, below)) };
}
