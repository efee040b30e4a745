import { bisectLeft } from "d3-array";
import { remembering, type Edtf } from "../model/edtf.js";
import { dateText } from "./dates.js";
import { extentAt, shapeIn, type EventsInTime } from "./events-in-time.js";
import { interpolate, type Axis, type Scale } from "./scale.js";
import type { Frame, Measure } from "./scene.js";
import { boxOf, collide, LEADER_GAP, liesOver, placeAt, type Anchor, type Box, type Seat } from "./seats.js";
import { wrapTitle, type Wrapped } from "./wrap.js";

/** Zoom doubles in so many steps; each has tiles of its own. */
const STEPS = 4;
/** A tile looks for its most salient events in so many stretches, so that one day's thousand leave the others room. */
const STRETCHES = 8;
const MOST_OF_STRETCH = 10;
/** Widest titles by how many lines their row holds; the wider ones only where the title would be cut. px */
const WIDTHS = [[160], [250, 360], [216, 280], [190, 230, 280]] as const;
/** What a seat costs for each less salient event whose leader it would shut off from the rows beyond. */
const BLOCKING = 0.45;
/** Events looked at for that. */
const MOST_BLOCKED = 40;
/** No label is narrower, px. */
const NARROWEST = 24;
/** Tiles are made again when they are needed again: so many are kept. */
const MOST_TILES = 4000;

interface Candidate extends Anchor {
  index: number;
  x: number;
  salience: number;
}

interface Seated {
  seat: Seat;
  box: Box;
}

type Place = Pick<Seat, "side" | "row" | "align">;

const SIDES = ["above", "below"] as const;
const ALIGNMENTS = ["start", "end"] as const;

/**
 * Which events have a label, and where it sits, for every stretch of the axis at every zoom.
 *
 * At level 0 one tile is as wide as the picture; every fourth level has twice as many. A tile takes over the labels of
 * the tile that it is a part of, as they sit, and seats more by salience where there is room. Since text keeps its px
 * while the axis grows, what sat apart stays apart: labels neither move nor go while one zooms in, and moving along the
 * axis changes nothing. New text lies wholly within its tile, so that tiles do not depend on their neighbours, and a
 * tile costs the same whatever the number of events.
 */
export class LabelTiles {
  /** The rows that the fitted picture uses, and how many lines of title each holds. */
  readonly frame: Frame;
  /** Labels in the fitted picture. */
  readonly count: number;
  #rows: Frame;
  readonly #tiles = new Map<string, readonly Seat[]>();
  readonly #wraps = new Map<string, Wrapped>();
  readonly #date: (date: Edtf) => string;

  constructor(
    private readonly time: EventsInTime,
    private readonly axis: Axis,
    private readonly width: number,
    rows: Frame,
    language: string,
    private readonly measure: Measure,
  ) {
    this.#date = remembering((date) => dateText(date, language));
    this.#rows = rows;
    const fitted = this.#tile(0, 0);
    this.count = fitted.length;
    this.frame = this.#rows = { above: usedRows(fitted, "above"), below: usedRows(fitted, "below") };
  }

  /** px of a scale for one of zoom 1. */
  zoomOf({ range }: Scale): number {
    return (range[1]! - range[0]!) / this.axis.px[1]!;
  }

  /** The seats of all that may have a label between two px of the axis at zoom 1 without marks. */
  seats(zoom: number, from: number, to: number): Seat[] {
    const level = Math.floor(STEPS * Math.log2(zoom) + 1e-6);
    const count = tilesAt(level);
    const place = (px: number): number =>
      Math.max(0, Math.min(count - 1, Math.floor((px / this.axis.px.at(-1)!) * count)));
    const found = new Map<number, Seat>();
    for (let at = place(from); at <= place(to); at++)
      for (const seat of this.#tile(level, at)) found.set(seat.index, seat);
    return [...found.values()];
  }

  /** A seat for an event that must have one: the one that the least salience has to give way to. */
  seatFor(index: number, x: number, taken: readonly Seated[]): Seat {
    const candidate = {
      index,
      x,
      ...this.placeOf(anchorTime(this.time, index)),
      salience: this.time.salience[index]!,
    };
    let [best, least] = [null as Seat | null, Infinity];
    for (const place of this.#places()) {
      const seat = this.#seat(candidate, place);
      const box = boxOf(seat, x);
      const out = Math.max(0, -box.left, box.right - this.width);
      let cost = seat.row * 0.1 + out / 10;
      for (const other of taken) if (collide(box, other.box)) cost += 1 + other.seat.salience;
      if (cost < least) [best, least] = [seat, cost];
    }
    return best!;
  }

  /** Where a time stands; in a fold, its nearer edge. */
  placeOf(time: number): Anchor {
    const { times, px, marks, folds } = this.axis;
    const fold = folds.find(({ start, end }) => time > start && time < end);
    const at = !fold ? time : time - fold.start < fold.end - time ? fold.start : fold.end;
    return { px: interpolate(times, px, at), marks: interpolate(times, marks, at) };
  }

  #tile(level: number, place: number): readonly Seat[] {
    const key = `${level} ${place}`;
    let tile = this.#tiles.get(key);
    if (!tile) {
      if (this.#tiles.size > MOST_TILES) this.#tiles.clear();
      this.#tiles.set(key, (tile = this.#makeTile(level, place)));
    }
    return tile;
  }

  #makeTile(level: number, place: number): readonly Seat[] {
    const zoom = 2 ** (level / STEPS);
    const count = tilesAt(level);
    const { px, marks } = this.axis;
    const whole = px.at(-1)!;
    const [first, last] = [(place / count) * whole, ((place + 1) / count) * whole];
    const [left, right] = [first, last].map((at) => at * zoom + interpolate(px, marks, at)) as [
      number,
      number,
    ];
    const parent = level > 0 ? this.#tile(level - 1, level % STEPS ? place : Math.floor(place / 2)) : [];
    const seated = parent
      .map((seat): Seated => ({ seat, box: boxOf(seat, placeAt(seat, zoom)) }))
      .filter(({ box }) => Math.max(box.right, box.x) > left && Math.min(box.left, box.x) < right);
    const candidates = this.#candidates(first, last, zoom, new Set(seated.map(({ seat }) => seat.index)));
    candidates.forEach((candidate, i) => {
      const waiting = candidates.slice(i + 1, i + 1 + MOST_BLOCKED);
      const found = this.#cheapest(candidate, left, right, seated, waiting);
      if (found) seated.push(found);
    });
    return seated.map(({ seat }) => seat);
  }

  /** The most salient events of a stretch (px of zoom 1 without marks) that have no label yet. */
  #candidates(first: number, last: number, zoom: number, labelled: ReadonlySet<number>): Candidate[] {
    const { start, salience, ranking } = this.time;
    const { px: axisPx, times } = this.axis;
    const whole = axisPx.at(-1)!;
    // Beyond the axis's ends there is nothing, but rounding must not lose the first event or the last.
    const indexAt = (px: number): number =>
      px <= 0 ? 0 : px >= whole ? start.length : bisectLeft(start, interpolate(axisPx, times, px));
    const found: Candidate[] = [];
    for (let i = 0; i < STRETCHES; i++) {
      const [from, to] = [i, i + 1].map((at) => indexAt(first + ((last - first) * at) / STRETCHES)) as [
        number,
        number,
      ];
      for (const index of ranking.best(from, to, MOST_OF_STRETCH)) {
        const anchor = this.placeOf(anchorTime(this.time, index));
        if (!labelled.has(index) && anchor.px >= first && anchor.px <= last)
          found.push({ index, ...anchor, x: placeAt(anchor, zoom), salience: salience[index]! });
      }
    }
    return found.sort((a, b) => (ranking.beats(a.index, b.index) ? -1 : 1));
  }

  /** The cheapest free seat: near the axis, above it, right of its leader, and in the way of few others. */
  #cheapest(
    candidate: Candidate,
    left: number,
    right: number,
    seated: readonly Seated[],
    waiting: readonly Candidate[],
  ): Seated | null {
    let best: Seated | null = null;
    let least = Infinity;
    const isFree = (box: Box): boolean =>
      // The tile's edges are the picture's at level 0, and elsewhere where another tile's labels begin.
      Math.min(box.left, box.x) >= left &&
      Math.max(box.right, box.x) <= right &&
      !seated.some((other) => collide(box, other.box));
    for (const place of this.#places()) {
      let cost = place.row + (place.side === "below" ? 0.4 : 0) + (place.align === "end" ? 0.3 : 0);
      // Most events have no room at all, which the narrowest text tells before theirs is measured.
      if (cost >= least || !isFree(boxOf({ ...place, width: NARROWEST }, candidate.x))) continue;
      const seat = this.#seat(candidate, place);
      const box = boxOf(seat, candidate.x);
      if (!isFree(box)) continue;
      // A text in the outermost row is in nobody's way; one at the axis in that of every leader it lies over.
      const rows = this.#rows[place.side].length - 1;
      const beyond = rows > 0 ? (rows - place.row) / rows : 0;
      if (beyond)
        for (const { x, salience } of waiting) if (liesOver(box, x)) cost += BLOCKING * salience * beyond;
      if (cost < least) [best, least] = [{ seat, box }, cost];
    }
    return best;
  }

  /** Every place beside a leader, in any row that has a line at least. */
  #places(): Place[] {
    return SIDES.flatMap((side) =>
      this.#rows[side].flatMap((lines, row) =>
        lines ? ALIGNMENTS.map((align): Place => ({ side, row, align })) : [],
      ),
    );
  }

  #seat({ index, px, marks, salience }: Candidate, { side, row, align }: Place): Seat {
    const event = this.time.events[index]!;
    const style = salience >= this.time.strongFrom ? "strong" : "title";
    const date = this.#date(event.date);
    const { lines, width } = this.#wrap(event.title, style, this.#rows[side][row]!);
    return {
      index,
      px,
      marks,
      salience,
      side,
      row,
      align,
      lines,
      date,
      width: Math.max(width, this.measure(date, "date")),
    };
  }

  /** Of the widths that the row allows, the first at which the title need not be cut. */
  #wrap(title: string, style: "strong" | "title", lines: number): Wrapped {
    const key = `${lines} ${style} ${title}`;
    let wrapped = this.#wraps.get(key);
    if (wrapped) return wrapped;
    // Half the frame at most, so that there is room on one side of the leader wherever it stands.
    const most = this.width / 2 - LEADER_GAP;
    for (const width of WIDTHS[lines] ?? WIDTHS[0]) {
      const next = wrapTitle(title, style, lines, Math.min(width, most), this.measure);
      if (!wrapped || next.whole) wrapped = next;
      if (next.whole) break;
    }
    this.#wraps.set(key, wrapped!);
    return wrapped!;
  }
}

const tilesAt = (level: number): number => 2 ** Math.max(0, Math.floor(level / STEPS));

/** The time that an event's leader stands for, ms. */
export function anchorTime(time: EventsInTime, index: number): number {
  const [start, end] = [time.start[index]!, time.end[index]!];
  if (shapeIn(time, index) !== "bar") return (start + end) / 2;
  return extentAt(time, index).start > -Infinity ? start : end;
}

/** The picture is emptied down to the rows that are used, each as tall as its tallest label. */
function usedRows(seats: readonly Seat[], side: Seat["side"]): number[] {
  const lines: number[] = [];
  for (const seat of seats)
    if (seat.side === side) lines[seat.row] = Math.max(lines[seat.row] ?? 0, seat.lines.length);
  return Array.from(lines, (count) => count ?? 0);
}
