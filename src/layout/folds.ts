import type { Blocks } from "./blocks.js";
import type { EventsInTime } from "./events-in-time.js";
import { clamp, type Axis } from "./scale.js";
import type { ScaleMode } from "./scene.js";
import { layoutAxis, type AxisNeeds, type Crowd, type FoldedAxis, type TopEvent } from "./segments.js";

/** The price of a fold, and the worth of hiding the whole span, both in labels. */
const FOLD_COST = 0.4;
const HIDING_WORTH = 2;
/** A gap folds only if it were at least this share of the screen at its finer neighbour's scale. */
const LEAST_DESERT = 0.25;
/** Sets of folds kept while searching, and how many more folds may bring nothing before the search ends. */
const BEAM = 4;
const PATIENCE = 2;

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

function topEvents({ ranking, salience }: EventsInTime, blocks: Blocks, needs: AxisNeeds): TopEvent[] {
  const most = clamp(Math.floor((0.7 * needs.rows * needs.length) / needs.label), 8, 48);
  const top = ranking.best(0, salience.length, most).sort((a, b) => a - b);
  return top
    .map((event) => ({ at: blocks.hangsAt(event), weight: 0.5 + salience[event]! }))
    .sort((a, b) => a.at - b.at);
}

/** The longest gap between each two neighbours among the top events, as the index of the block before it. */
function candidateCuts({ blocks, top }: Crowd): number[] {
  const longest = new Map<number, number>();
  let passed = 0;
  for (let block = 0; block + 1 < blocks.from.length; block++) {
    while (passed < top.length && top[passed]!.at <= blocks.to[block]!) passed += 1;
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
function crowding({ top, needs }: Crowd, axis: FoldedAxis): number {
  const wanted = Math.min(needs.label / needs.rows, (0.6 * needs.length) / Math.max(8, top.length));
  const { times, px, marks } = axis;
  let cost = 0;
  let lastTime = -Infinity;
  let lastX = -Infinity;
  let knot = 1;
  // A loop by number: this is run some thousand times before the first picture, when an iterator is still slow.
  for (let i = 0; i < top.length; i++) {
    const { at, weight } = top[i]!;
    while (at > times[knot]! && knot + 1 < times.length) knot += 1;
    const from = times[knot - 1]!;
    const share = (at - from) / (times[knot]! - from);
    const x = px[knot - 1]! + marks[knot]! + share * (px[knot]! - px[knot - 1]!);
    if (at > lastTime && x - lastX < wanted) cost += weight * (1 - (x - lastX) / wanted) ** 2;
    lastTime = at;
    lastX = x;
  }
  return cost;
}

/** Searches sets of folds a few at a time: a burst needs a fold on both its sides before either pays. */
function bestFolds(crowd: Crowd): Choice {
  const { blocks, needs } = crowd;
  const weigh = (cuts: readonly number[]): Choice => {
    const axis = layoutAxis(crowd, cuts);
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
      crowding(crowd, axis) + FOLD_COST * (cuts.length + odd) - (HIDING_WORTH * hidden) / (whole || 1);
    return { cuts, axis, cost, valid: odd === 0 };
  };
  const candidates = candidateCuts(crowd);
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
 * @param labelsOn how many labels have room in the fitted picture with an axis
 */
export function chooseAxis(
  time: EventsInTime,
  blocks: Blocks,
  needs: AxisNeeds,
  mode: ScaleMode,
  unfolded: readonly number[],
  wasFolded: boolean | undefined,
  labelsOn: (axis: Axis) => number,
): AxisChoice {
  const crowd: Crowd = { blocks, needs, top: topEvents(time, blocks, needs) };
  const linear = layoutAxis(crowd, []);
  const { axis, cuts } = bestFolds(crowd);
  const foldable = cuts.length > 0;
  const inertia = wasFolded === undefined ? 1 : wasFolded ? 0.5 : 1.5;
  const worthIt = (): boolean =>
    labelsOn(axis) - labelsOn(linear) >= Math.max(2, 0.1 * crowd.top.length) * inertia;
  const folded = foldable && (mode === "folded" || (mode === "auto" && worthIt()));
  const kept = cuts.filter((cut) => !unfolded.includes(blocks.to[cut]!));
  const shown = !folded ? linear : kept.length < cuts.length ? layoutAxis(crowd, kept) : axis;
  return { axis: shown, folded, foldable };
}
