import type { Blocks } from "./blocks.js";
import type { EventsInTime } from "./events-in-time.js";
import { interpolate } from "./scale.js";
import type { ScaleMode } from "./scene.js";
import { layoutAxis, type AxisNeeds, type FoldedAxis, type TopEvents } from "./segments.js";

/** The price of a fold, and the worth of hiding the whole span, both in labels. */
const FOLD_COST = 0.4;
const HIDING_WORTH = 2;
/** A gap folds only if it were at least this share of the screen at its finer neighbour's scale. */
const LEAST_DESERT = 0.25;
/** Sets of folds kept while searching, and how many more folds may bring nothing before the search ends. */
const BEAM = 4;
const PATIENCE = 2;
/** px below which two marks of different dates cannot be told apart. */
const APART = 6;

interface Choice {
  cuts: readonly number[];
  axis: FoldedAxis;
  cost: number;
  valid: boolean;
}

export interface AxisChoice {
  axis: FoldedAxis;
  folded: boolean;
  /** Whether there is anything to fold. */
  foldable: boolean;
}

function topEvents(time: EventsInTime, blocks: Blocks, needs: AxisNeeds): TopEvents {
  const most = Math.max(8, Math.min(48, Math.floor((0.7 * needs.rows * needs.length) / needs.label)));
  const top = time.ranking.best(0, time.events.length, most);
  return top.sort((a, b) => blocks.hangsAt(a) - blocks.hangsAt(b) || a - b);
}

/** The longest gap between each two neighbours among the top events, as the index of the block before it. */
function candidateCuts(blocks: Blocks, top: TopEvents): number[] {
  const longest = new Map<number, number>();
  let passed = 0;
  for (let block = 0; block + 1 < blocks.from.length; block++) {
    while (passed < top.length && blocks.hangsAt(top[passed]!) <= blocks.to[block]!) passed += 1;
    const best = longest.get(passed);
    const gap = (after: number): number => blocks.from[after + 1]! - blocks.to[after]!;
    if (best === undefined || gap(block) > gap(best)) longest.set(passed, block);
  }
  let cuts = [...longest.values()].sort((a, b) => a - b);
  for (let count = Infinity; cuts.length < count;) {
    count = cuts.length;
    cuts = cuts.filter((_, i) => couldFold(blocks, cuts, i));
  }
  return cuts;
}

/**
 * Whether a gap could be a desert on the whole axis or beside either neighbour, were that given all the px. A neighbour
 * reaches at least to the next place where the axis may be cut, or to the one after: a lone date has no scale.
 */
function couldFold({ from, to, many }: Blocks, cuts: readonly number[], i: number): boolean {
  const last = from.length - 1;
  const cut = cuts[i]!;
  const gap = from[cut + 1]! - to[cut]!;
  const isDesert = (first: number, end: number): boolean =>
    (first < end || many[first]!) && gap >= LEAST_DESERT * (to[end]! - from[first]!);
  return (
    isDesert(0, last) ||
    [1, 2].some(
      (away) => isDesert((cuts[i - away] ?? -1) + 1, cut) || isDesert(cut + 1, cuts[i + away] ?? last),
    )
  );
}

/** What crowding costs: the weight of top events whose marks stand nearer than a label wants. */
function crowding(
  time: EventsInTime,
  blocks: Blocks,
  top: TopEvents,
  axis: FoldedAxis,
  needs: AxisNeeds,
): number {
  const wanted = Math.min(needs.label / needs.rows, (0.6 * needs.length) / Math.max(8, top.length));
  const positions = axis.px.map((px, i) => px + axis.marks[i]!);
  let cost = 0;
  let [lastTime, lastX] = [-Infinity, -Infinity];
  for (const event of top) {
    const at = blocks.hangsAt(event);
    const x = interpolate(axis.times, positions, at);
    if (at > lastTime && x - lastX < wanted)
      cost += (0.5 + time.salience[event]!) * (1 - (x - lastX) / wanted) ** 2;
    [lastTime, lastX] = [at, x];
  }
  return cost;
}

/** How many labels of the top events find room: heaviest first, right or left of their date. */
function labelsThatFit(
  time: EventsInTime,
  blocks: Blocks,
  top: TopEvents,
  axis: FoldedAxis,
  needs: AxisNeeds,
): number {
  const positions = axis.px.map((px, i) => px + axis.marks[i]!);
  const rows: (readonly [number, number])[][] = Array.from({ length: needs.rows }, () => []);
  const shown: (readonly [x: number, time: number])[] = [];
  const place = (from: number, to: number): boolean => {
    if (from < -1 || to > needs.length + needs.label / 4) return false;
    const row = rows.find((taken) => taken.every(([a, b]) => to <= a || b <= from));
    row?.push([from, to]);
    return row !== undefined;
  };
  for (const event of [...top].sort((a, b) => time.salience[b]! - time.salience[a]! || a - b)) {
    const at = blocks.hangsAt(event);
    const x = interpolate(axis.times, positions, at);
    if (shown.some(([other, when]) => when !== at && Math.abs(other - x) < APART)) continue;
    if (place(x, x + needs.label) || place(x - needs.label, x)) shown.push([x, at]);
  }
  return shown.length;
}

/** Searches sets of folds a few at a time: a burst needs a fold on both its sides before either pays. */
function bestFolds(time: EventsInTime, blocks: Blocks, top: TopEvents, needs: AxisNeeds): Choice {
  const weigh = (cuts: readonly number[]): Choice => {
    const axis = layoutAxis(time, blocks, cuts, top, needs);
    const rates = axis.segments.map(({ lone, px, span }) => (lone ? 0 : px / span));
    const whole = blocks.to.at(-1)! - blocks.from[0]!;
    let hidden = 0;
    let odd = 0;
    axis.folds.forEach(({ empty }, i) => {
      const length = empty[1] - empty[0];
      hidden += length;
      const finest = Math.max(rates[i]!, rates[i + 1]!, needs.length / whole);
      if (length * finest < LEAST_DESERT * needs.length) odd += 1;
    });
    const cost =
      crowding(time, blocks, top, axis, needs) +
      FOLD_COST * (cuts.length + odd) -
      (HIDING_WORTH * hidden) / (whole || 1);
    return { cuts, axis, cost, valid: odd === 0 };
  };
  const candidates = candidateCuts(blocks, top);
  const most = Math.min(7, Math.floor(needs.length / 130));
  let best = weigh([]);
  let beam = [best];
  let [cheapest, idle] = [best.cost, 0];
  for (let count = 0; count < most && idle < PATIENCE; count++) {
    const next = new Map<string, Choice>();
    for (const { cuts } of beam)
      for (const cut of candidates) {
        if (cuts.includes(cut)) continue;
        const more = [...cuts, cut].sort((a, b) => a - b);
        const key = more.join();
        if (!next.has(key)) next.set(key, weigh(more));
      }
    const ordered = [...next.values()].sort((a, b) => a.cost - b.cost || a.cuts[0]! - b.cuts[0]!);
    const valid = ordered.filter((choice) => choice.valid);
    if (valid[0] && valid[0].cost < best.cost) best = valid[0];
    beam = [...new Set([...valid.slice(0, BEAM), ...ordered.slice(0, BEAM)])];
    idle = ordered[0] && ordered[0].cost < cheapest ? 0 : idle + 1;
    cheapest = Math.min(cheapest, ordered[0]?.cost ?? Infinity);
  }
  return best;
}

/**
 * Chooses between the true scale and the folded one.
 * @param unfolded starts of gaps, ms, that a reader has opened
 * @param wasFolded the last answer: after a resize, less is asked for to stay than to change
 */
export function chooseAxis(
  time: EventsInTime,
  blocks: Blocks,
  needs: AxisNeeds,
  mode: ScaleMode,
  unfolded: readonly number[],
  wasFolded?: boolean,
): AxisChoice {
  const top = topEvents(time, blocks, needs);
  const linear = layoutAxis(time, blocks, [], top, needs);
  const { axis, cuts } = bestFolds(time, blocks, top, needs);
  const foldable = axis.folds.length > 0;
  const fit = (candidate: FoldedAxis): number => labelsThatFit(time, blocks, top, candidate, needs);
  const inertia = wasFolded === undefined ? 1 : wasFolded ? 0.5 : 1.5;
  const worthIt = (): boolean => fit(axis) - fit(linear) >= Math.max(2, 0.1 * top.length) * inertia;
  const folded = foldable && (mode === "folded" || (mode === "auto" && worthIt()));
  if (!folded) return { axis: linear, folded, foldable };
  const kept = cuts.filter((cut) => !unfolded.includes(blocks.to[cut]!));
  return { axis: layoutAxis(time, blocks, kept, top, needs), folded, foldable };
}
