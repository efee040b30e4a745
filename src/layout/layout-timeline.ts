import { parseEdtf } from "../model/edtf.js";
import type { TimelineEvent } from "../model/event.js";
import type { Timeline } from "../model/timeline.js";
import { findBlocks, type Blocks } from "./blocks.js";
import { durationText } from "./dates.js";
import { densityOf } from "./density.js";
import { eventsInTime, extentAt, indicesIn, shapeOf, type EventsInTime } from "./events-in-time.js";
import { chooseAxis, type AxisChoice } from "./folds.js";
import { labelsInView, moveAlong, rowsFor, rowsHeight, toLabels, type ClearZone } from "./labels.js";
import { placeDisputes, placeMarks, placeOf } from "./marks.js";
import { layoutOverview, OVERVIEW_HEIGHT, shownStretches } from "./overview.js";
import { between, clamp, ROUNDING, scaleFor, toPx, toTime, type Axis, type Scale } from "./scale.js";
import type {
  FoldMark,
  HorizontalScene,
  Marker,
  Measure,
  Scene,
  Tick,
  TimeRange,
  Viewport,
} from "./scene.js";
import { axisTicks, BASELINES } from "./ticks.js";
import { anchorTime, LabelTiles } from "./tiles.js";
import { layoutVertical } from "./vertical.js";

/** More marks in view than this are drawn as density, and only those of labelled events one by one. */
const MOST_MARKS = 150;
const DENSITY_BIN = 2;
/** What the folds are chosen for: labels of this width in so many rows, px. */
const LABEL_ROOM = { label: 160, rows: 4 } as const;

/** Room around the axis that no label enters, px: marks, bars and stacks above; two rows of ticks below. */
const CLEAR: ClearZone = { above: 26, below: 50 };
const MARKER_LINE = 16;
const OVERVIEW_GAP = 22;

interface Prepared {
  time: EventsInTime;
  /** Made when first asked for: only the horizontal form folds. */
  blocks: () => Blocks;
}

/** What a timeline's data alone decides, kept while it is the same object. */
const prepared = new WeakMap<Timeline, Prepared>();

function prepare(timeline: Timeline): Prepared {
  let known = prepared.get(timeline);
  if (!known) {
    const time = eventsInTime(timeline);
    let blocks: Blocks | undefined;
    prepared.set(timeline, (known = { time, blocks: () => (blocks ??= findBlocks(time)) }));
  }
  return known;
}

/** A timeline's events, parsed and in order. */
export const preparedEvents = (timeline: Timeline): EventsInTime => prepare(timeline).time;

/** What stays as it is while one moves and zooms. */
interface Ground extends AxisChoice {
  tiles: LabelTiles;
  /** The strip shows the whole whatever is in view. */
  strip: ReturnType<typeof layoutOverview>;
}

/** Choosing folds and measuring text cost more than a frame has: the last ground of each timeline is kept. */
const grounds = new WeakMap<Prepared, { key: string; measure: Measure; ground: Ground }>();

/** @param room px for the rows of labels, above and below */
function groundFor(data: Prepared, viewport: Viewport, room: number, measure: Measure): Ground {
  const { width, scale, language, wasFolded, unfolded = [] } = viewport;
  const key = [width, room, scale, language, wasFolded, ...unfolded].join();
  const known = grounds.get(data);
  if (known?.key === key && known.measure === measure) return known.ground;
  const { time } = data;
  const made = new Map<Axis, LabelTiles>();
  const tilesOn = (axis: Axis): LabelTiles => {
    const tiles = made.get(axis) ?? new LabelTiles(time, axis, width, rowsFor(room), language, measure);
    made.set(axis, tiles);
    return tiles;
  };
  const needs = { length: width, ...LABEL_ROOM };
  const choice = chooseAxis(
    time,
    data.blocks(),
    needs,
    scale,
    unfolded,
    wasFolded,
    (axis) => tilesOn(axis).count,
  );
  const { times } = choice.axis;
  const strip = layoutOverview(time, [times[0]!, times.at(-1)!], width, language, measure);
  const ground = { ...choice, tiles: tilesOn(choice.axis), strip };
  grounds.set(data, { key, measure, ground });
  return ground;
}

/** The one date on which the articles appeared, in ms, and the viewer's clock. */
function markersOf(timeline: Timeline, now: number | null): { time: number; kind: Marker["kind"] }[] {
  const dates = new Set(timeline.articles.map(({ published }) => published));
  const [only] = dates;
  const extent = dates.size === 1 && only ? parseEdtf(only) : null;
  const list: { time: number; kind: Marker["kind"] }[] = [];
  // A publication known to the month only has no place on the axis.
  if (extent && Number.isFinite(extent.start) && shapeOf(extent) === "point")
    list.push({ time: (extent.start + extent.end) / 2, kind: "published" });
  if (now !== null) list.push({ time: now, kind: "now" });
  return list;
}

function segmentsInView({ axis }: Ground, scale: Scale, width: number): (readonly [number, number])[] {
  const edges = axis.folds.flatMap(({ start, end }) => [toPx(scale, start), toPx(scale, end)]);
  const all = [-Infinity, ...edges, Infinity];
  const segments: (readonly [number, number])[] = [];
  for (let i = 0; i < all.length; i += 2) {
    const [x0, x1] = [Math.max(0, all[i]!), Math.min(width, all[i + 1]!)];
    if (x1 - x0 > ROUNDING) segments.push([x0, x1]);
  }
  return segments;
}

function foldsInView({ axis }: Ground, scale: Scale, width: number, language: string): FoldMark[] {
  return axis.folds.flatMap(({ start, end, empty }) => {
    const [x0, x1] = [toPx(scale, start), toPx(scale, end)];
    if (x1 < 0 || x0 > width) return [];
    const hidden = empty[1] - empty[0];
    const text = durationText(hidden, language, "short");
    return [{ x0, x1, empty, text, level: 0, duration: durationText(hidden, language) }];
  });
}

/** px kept free around a text that a leader passes, below its baseline too, and half of what a marker's text takes. */
const TEXT_CLEARANCE = 4;
const MARKER_HALF = 34;

/** How far below the axis a leader has to begin, so that it crosses none of the texts there. */
function leaderStart(
  ticks: readonly Tick[],
  folds: readonly FoldMark[],
  markers: readonly Marker[],
  measure: Measure,
): (x: number) => number {
  const texts = [
    ...[...ticks, ...folds.map((fold) => ({ ...fold, textX: (fold.x0 + fold.x1) / 2 }))].map(
      ({ textX, text, level }) => {
        const style = level ? "context" : "tick";
        return { x: textX, half: measure(text, style) / 2, baseline: BASELINES[style] };
      },
    ),
    ...markers.map(({ x }) => ({ x, half: MARKER_HALF, baseline: BASELINES.marker })),
  ];
  return (at) =>
    texts.reduce(
      (most, { x, half, baseline }) =>
        Math.abs(at - x) < half + TEXT_CLEARANCE ? Math.max(most, baseline + TEXT_CLEARANCE) : most,
      0,
    );
}

/** Where the leader of an event that must have a label stands: at what is seen of it, px; null where nothing is. */
function pinnedPlace(
  time: EventsInTime,
  id: string | null,
  scale: Scale,
  width: number,
  ends: TimeRange,
): { index: number; x: number } | null {
  const index = id === null ? -1 : indexOf(time, id);
  if (index < 0) return null;
  const [x0, x1] = placeOf(extentAt(time, index), scale, ends);
  if (x1 < 0 || x0 > width) return null;
  return { index, x: clamp(toPx(scale, anchorTime(time, index)), Math.max(0, x0), Math.min(width, x1)) };
}

function layoutHorizontal(
  data: Prepared,
  timeline: Timeline,
  viewport: Viewport,
  measure: Measure,
): HorizontalScene {
  const { time } = data;
  const { width, language } = viewport;
  const room = CLEAR.above + CLEAR.below + MARKER_LINE + OVERVIEW_GAP + OVERVIEW_HEIGHT;
  const ground = groundFor(data, viewport, viewport.height - room, measure);
  const { axis, tiles, strip } = ground;
  const moments = markersOf(timeline, viewport.now).filter(
    ({ time: at }) => at >= axis.times[0]! && at <= axis.times.at(-1)!,
  );
  const clear = { above: CLEAR.above, below: CLEAR.below + (moments.length ? MARKER_LINE : 0) };
  const goal = scaleFor(axis, width, viewport.visible);
  const scale = viewport.morph ? between(viewport.morph.from, goal, viewport.morph.share) : goal;
  const visible: TimeRange = [toTime(scale, 0), toTime(scale, width)];
  const ends: TimeRange = [Math.min(axis.times[0]!, visible[0]), Math.max(axis.times.at(-1)!, visible[1])];
  const segments = segmentsInView(ground, scale, width);
  const markers = moments
    .map(({ time: at, kind }): Marker => ({ x: toPx(scale, at), kind }))
    .filter(({ x }) => segments.some(([x0, x1]) => x >= x0 && x <= x1));
  const { frame } = tiles;
  const placed = labelsInView(tiles, goal, width, pinnedPlace(time, viewport.pinned, scale, width, ends));
  const inView = indicesIn(time, visible, MOST_MARKS);
  const marked = inView ?? placed.map(({ seat }) => seat.index).sort((a, b) => a - b);
  const axisY = rowsHeight(frame.above) + clear.above;
  const overviewTop = axisY + clear.below + rowsHeight(frame.below) + OVERVIEW_GAP;
  const allFolds = foldsInView(ground, scale, width, language);
  const { ticks, folds } = axisTicks(scale, segments, allFolds, width, language, measure);
  return {
    layout: "horizontal",
    width,
    height: overviewTop + OVERVIEW_HEIGHT,
    axis: axisY,
    scale,
    folded: ground.folded,
    foldable: ground.foldable,
    visible,
    fitted: viewport.visible === null,
    segments,
    folds,
    ticks,
    marks: placeMarks(time, marked, scale, ends),
    disputes: placeDisputes(time, marked, scale, ends),
    density: inView ? null : densityOf(time, scale, width, DENSITY_BIN),
    labels: toLabels(
      viewport.morph ? moveAlong(placed, (index) => toPx(scale, anchorTime(time, index))) : placed,
      time,
      frame,
      width,
      clear,
      axisY,
      leaderStart(ticks, folds, markers, measure),
    ),
    markers,
    overview: {
      ...strip,
      top: overviewTop,
      shown: shownStretches(segments, scale, strip.scale, width),
    },
    count: time.events.length,
    unplaced: time.unplaced,
  };
}

/**
 * Everything to be drawn for one viewport, as plain data. Pure: the same timeline, viewport and measure give the same
 * scene. A timeline without an event that can be placed comes back as an empty vertical scene.
 */
export function layoutTimeline(timeline: Timeline, viewport: Viewport, measure: Measure): Scene {
  const data = prepare(timeline);
  if (viewport.layout === "vertical" || data.time.events.length === 0)
    return layoutVertical(data.time, viewport, markersOf(timeline, viewport.now));
  return layoutHorizontal(data, timeline, viewport, measure);
}

/** The place of an event in the order of time, from 0; -1 where there is none. */
function indexOf({ events }: EventsInTime, id: string): number {
  return events.findIndex((event) => event.id === id);
}

/** Where one event stands: its place in the order of time, from 0, and the stretch that it takes, ms. */
export function eventPlace(timeline: Timeline, id: string): { index: number; range: TimeRange } | null {
  const { time } = prepare(timeline);
  const index = indexOf(time, id);
  return index < 0 ? null : { index, range: [time.start[index]!, time.end[index]!] };
}

/** The event at a place in the order of time, from 0. */
export function eventAt(timeline: Timeline, index: number): TimelineEvent | null {
  return prepare(timeline).time.events[index] ?? null;
}

/** How many events have a place, how many have none, and from when to when (ms, the end exclusive) they reach. */
export function eventSpan(timeline: Timeline): { count: number; unplaced: number; extent: TimeRange } {
  const { time } = prepare(timeline);
  return {
    count: time.events.length,
    unplaced: time.unplaced,
    extent: [time.start[0] ?? 0, time.lastEnd],
  };
}

/** The timeline with at most so many of its events, those of the greatest salience. */
export function mostSalient(timeline: Timeline, most: number): Timeline {
  const { events, ranking } = preparedEvents(timeline);
  if (events.length <= most) return timeline;
  return { ...timeline, events: ranking.best(0, events.length, most).map((i) => events[i]!) };
}
