import { bisectLeft } from "d3-array";
import { extentAt, shapeIn, type EventsInTime } from "./events-in-time.js";
import { labelTexts } from "./label-texts.js";
import { interpolate, type Axis, type Scale } from "./scale.js";
import type { Frame, Measure } from "./scene.js";
import {
  boxOf,
  collide,
  LEADER_GAP,
  liesOver,
  outermostRow,
  placeAt,
  roomBeside,
  type Anchor,
  type Box,
  type Place,
  type Seat,
} from "./seats.js";

/** Zoom doubles in so many steps; each has tiles of its own. */
const STEPS = 4;
/** A tile looks for its most salient events in so many stretches, so that one day's thousand leave the others room. */
const STRETCHES = 8;
const MOST_OF_STRETCH = 10;
/** Of no more events than these the fitted picture, whose choice all other tiles follow, looks at every one. */
const ALL = 200;
/** What a seat costs for each less salient event whose leader it would shut off from the rows beyond. */
const BLOCKING = 0.45;
/** Events looked at for that. */
const MOST_BLOCKED = 40;
/** No label is narrower, px. */
const NARROWEST = 24;
/** Tiles are made again when they are needed again: so many are kept. */
const MOST_TILES = 4000;

/** An event that waits for a seat. What it knows beyond a seat stays in the seat, unused. */
interface Candidate extends Anchor {
  index: number;
  x: number;
  salience: number;
}

interface Seated {
  seat: Seat;
  box: Box;
}

/** Beside a leader, in a row that has a line at least. */
interface RowPlace extends Place {
  lines: number;
  /** The nearer to the axis the cheaper; above it, and right of the leader. */
  cost: number;
  /** How many of the rows lie beyond it, of 1: a text in the outermost row is in nobody's way. */
  beyond: number;
}

const SIDES = ["above", "below"] as const;
const ALIGNMENTS = ["start", "end"] as const;

/** Every place in some rows, the cheapest first. */
function placesIn(rows: Frame): RowPlace[] {
  const places = SIDES.flatMap((side, below) =>
    rows[side].flatMap((lines, row, { length }) =>
      lines
        ? ALIGNMENTS.map((align, end): RowPlace => ({
            side,
            row,
            align,
            lines,
            cost: row + below * 0.4 + end * 0.3,
            beyond: length > 1 ? 1 - row / (length - 1) : 0,
          }))
        : [],
    ),
  );
  return places.sort((a, b) => a.cost - b.cost);
}

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
  #places: readonly RowPlace[];
  readonly #tiles = new Map<string, readonly Seat[]>();
  readonly #textOf: ReturnType<typeof labelTexts>;

  constructor(
    private readonly time: EventsInTime,
    private readonly axis: Axis,
    private readonly width: number,
    rows: Frame,
    language: string,
    measure: Measure,
  ) {
    this.#textOf = labelTexts(time, width, language, measure);
    this.#places = placesIn(rows);
    const fitted = this.#tile(0, 0);
    this.count = fitted.length;
    this.frame = { above: usedRows(fitted, "above"), below: usedRows(fitted, "below") };
    this.#places = placesIn(this.frame);
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
    for (const place of this.#places) {
      const seat = { ...candidate, ...place, ...this.#textOf(index, place.lines) };
      const box = boxOf(seat, x);
      const out = Math.max(0, -box.left, box.right - this.width);
      let cost = seat.row * 0.1 + out / 10;
      for (const other of taken) if (collide(box, other.box)) cost += 1 + other.seat.salience;
      if (cost < least) [best, least] = [seat, cost];
    }
    return best!;
  }

  /** Where a time stands; in a fold, its nearer edge, and beyond the axis, its end. */
  placeOf(time: number): Anchor {
    const { times, px, marks, folds } = this.axis;
    const fold = folds.find(({ start, end }) => time > start && time < end);
    const near = !fold ? time : time - fold.start < fold.end - time ? fold.start : fold.end;
    // The middle of a year may lie beyond an axis that ends with the days of its January: its leader stands at the end.
    const at = Math.max(times[0]!, Math.min(times.at(-1)!, near));
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
    const labelled = new Set(seated.map(({ seat }) => seat.index));
    const { length } = this.time.start;
    const most = level > 0 || length > ALL ? MOST_OF_STRETCH : length;
    const candidates = this.#candidates(first, last, zoom, labelled, most);
    for (let i = 0; i < candidates.length; i++) {
      const found = this.#cheapest(candidates, i, left, right, seated);
      if (found) seated.push(found);
    }
    return seated.map(({ seat }) => seat);
  }

  /** The most salient events of a stretch (px of zoom 1 without marks) that have no label yet. */
  #candidates(
    first: number,
    last: number,
    zoom: number,
    labelled: ReadonlySet<number>,
    most: number,
  ): Candidate[] {
    const { start, salience, ranking } = this.time;
    const { px: axisPx, times } = this.axis;
    const whole = axisPx.at(-1)!;
    // Beyond the axis's ends there is nothing, but rounding must not lose the first event or the last.
    const indexAt = (px: number): number =>
      px <= 0 ? 0 : px >= whole ? start.length : bisectLeft(start, interpolate(axisPx, times, px));
    const found: Candidate[] = [];
    for (let i = 0, to = indexAt(first); i < STRETCHES; i++) {
      const from = to;
      to = indexAt(first + ((last - first) * (i + 1)) / STRETCHES);
      for (const index of ranking.best(from, to, most)) {
        const anchor = this.placeOf(anchorTime(this.time, index));
        if (!labelled.has(index) && anchor.px >= first && anchor.px <= last)
          found.push({ ...anchor, index, x: placeAt(anchor, zoom), salience: salience[index]! });
      }
    }
    return found.sort((a, b) => (ranking.beats(a.index, b.index) ? -1 : 1));
  }

  /** The cheapest free seat for the candidate `at`: near the axis, and in the way of few of those that come after it. */
  #cheapest(
    candidates: readonly Candidate[],
    at: number,
    left: number,
    right: number,
    seated: readonly Seated[],
  ): Seated | null {
    const candidate = candidates[at]!;
    const { x, index } = candidate;
    // At a fold an anchor may stand on its far side.
    if (x < left || x > right) return null;
    let best: Seated | null = null;
    let least = Infinity;
    // Most events find both sides taken, which one look at the others tells for all places.
    const outermost = { above: outermostRow("above", x, seated), below: outermostRow("below", x, seated) };
    for (const place of this.#places) {
      if (place.cost >= least) break;
      if (place.row > outermost[place.side]) continue;
      // The tile's edges are the picture's at level 0, and elsewhere where another tile's labels begin.
      let room = (place.align === "start" ? right - x : x - left) - LEADER_GAP;
      // Most events have no room at all, which the narrowest text tells before theirs is measured.
      for (let i = 0; i < seated.length && room >= NARROWEST; i++)
        room = Math.min(room, roomBeside(place, x, seated[i]!.box));
      if (room < NARROWEST) continue;
      const text = this.#textOf(index, place.lines);
      if (text.width > room) continue;
      const seat = { ...candidate, ...place, ...text };
      const box = boxOf(seat, x);
      let { cost } = place;
      // A text near the axis is in the way of every leader that it would lie over.
      const last = place.beyond ? Math.min(candidates.length, at + 1 + MOST_BLOCKED) : 0;
      for (let i = at + 1; i < last; i++) {
        const waiting = candidates[i]!;
        if (liesOver(box, waiting.x)) cost += BLOCKING * waiting.salience * place.beyond;
      }
      if (cost < least) [best, least] = [{ seat, box }, cost];
    }
    return best;
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
