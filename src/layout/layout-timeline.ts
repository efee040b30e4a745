import { parseEdtf } from "../model/edtf.js";
import type { TimelineEvent } from "../model/event.js";
import type { Timeline } from "../model/timeline.js";
import { findBlocks, type Blocks } from "./blocks.js";
import { durationText } from "./dates.js";
import { densityOf } from "./density.js";
import { eventsInTime, indicesIn, lastEnd, type EventsInTime } from "./events-in-time.js";
import { chooseAxis, type AxisChoice } from "./folds.js";
import {
  MOST_LINES,
  placeLabels,
  rowHeight,
  rowsHeight,
  type ClearZone,
  type LabelCandidate,
} from "./labels.js";
import { placeMarks, placeOf, shapeOf } from "./marks.js";
import { layoutOverview, OVERVIEW_HEIGHT, shownStretches } from "./overview.js";
import { scaleFor, toPx, toTime, type Scale } from "./scale.js";
import type {
  FoldMark,
  Frame,
  HorizontalScene,
  Marker,
  Measure,
  Scene,
  Tick,
  TimeRange,
  Viewport,
} from "./scene.js";
import { axisTicks, BASELINES } from "./ticks.js";
import { layoutVertical } from "./vertical.js";

/** More marks in view than this are drawn as density. */
const MOST_MARKS = 150;
const DENSITY_BIN = 2;
/** Events weighed for a label in one view. */
const MOST_CANDIDATES = 200;
/** What the folds are chosen for: labels of this width in so many rows, px. */
const LABEL_ROOM = { label: 160, rows: 4 } as const;

/** Room around the axis that no label enters, px: marks, bars and stacks above; two rows of ticks below. */
const CLEAR: ClearZone = { above: 26, below: 50 };
const MARKER_LINE = 16;
const OVERVIEW_GAP = 22;

interface Prepared {
  time: EventsInTime;
  blocks: Blocks;
}

/** What a timeline's data alone decides, kept while it is the same object. */
const prepared = new WeakMap<Timeline, Prepared>();

function prepare(timeline: Timeline): Prepared {
  let known = prepared.get(timeline);
  if (!known) {
    const time = eventsInTime(timeline);
    prepared.set(timeline, (known = { time, blocks: findBlocks(time) }));
  }
  return known;
}

/** Choosing folds costs more than a frame has: the last choice for each timeline is kept. */
const axes = new WeakMap<Prepared, { key: string; choice: AxisChoice }>();

function axisFor(data: Prepared, viewport: Viewport): AxisChoice {
  const key = `${viewport.width} ${viewport.scale} ${viewport.wasFolded}`;
  const known = axes.get(data);
  if (known?.key === key) return known.choice;
  const needs = { length: viewport.width, ...LABEL_ROOM };
  const choice = chooseAxis(data.time, data.blocks, needs, viewport.scale, viewport.wasFolded);
  axes.set(data, { key, choice });
  return choice;
}

type StripFacts = ReturnType<typeof layoutOverview>;

/** The strip shows the whole whatever is in view, so that it is counted once for each width. */
const strips = new WeakMap<AxisChoice, { key: string; strip: StripFacts }>();

function stripFor(data: Prepared, choice: AxisChoice, viewport: Viewport, measure: Measure): StripFacts {
  const key = `${viewport.width} ${viewport.language}`;
  const known = strips.get(choice);
  if (known?.key === key) return known.strip;
  const domain: TimeRange = [choice.axis.times[0]!, choice.axis.times.at(-1)!];
  const strip = layoutOverview(data.time, domain, viewport.width, viewport.language, measure);
  strips.set(choice, { key, strip });
  return strip;
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

function segmentsInView(choice: AxisChoice, scale: Scale, width: number): (readonly [number, number])[] {
  const edges = choice.axis.folds.flatMap(({ start, end }) => [toPx(scale, start), toPx(scale, end)]);
  const all = [-Infinity, ...edges, Infinity];
  const segments: (readonly [number, number])[] = [];
  for (let i = 0; i < all.length; i += 2) {
    const [x0, x1] = [Math.max(0, all[i]!), Math.min(width, all[i + 1]!)];
    if (x1 > x0) segments.push([x0, x1]);
  }
  return segments;
}

function foldsInView(choice: AxisChoice, scale: Scale, width: number, language: string): FoldMark[] {
  return choice.axis.folds.flatMap(({ start, end, empty }) => {
    const [x0, x1] = [toPx(scale, start), toPx(scale, end)];
    if (x1 < 0 || x0 > width) return [];
    const hidden = empty[1] - empty[0];
    const text = durationText(hidden, language, "short");
    return [{ x0, x1, empty, text, level: 0, duration: durationText(hidden, language) }];
  });
}

/** Where an event's leader springs from: the middle of what is seen of a band, the start of a bar, never in a fold. */
function leaderX(
  time: EventsInTime,
  i: number,
  scale: Scale,
  ends: TimeRange,
  segments: readonly (readonly [x0: number, x1: number])[],
): number | null {
  const extent = time.extents[i]!;
  const [x0, x1] = placeOf(extent, scale, ends);
  const seen = segments
    .map(([a, b]) => [Math.max(a, x0), Math.min(b, x1)] as const)
    .filter(([a, b]) => a <= b);
  if (!seen.length) return null;
  if (shapeOf(extent) === "bar") return extent.start > -Infinity ? seen[0]![0] : seen.at(-1)![1];
  const middle = (Math.max(x0, seen[0]![0]) + Math.min(x1, seen.at(-1)![1])) / 2;
  const inside = seen.find(([a, b]) => middle >= a && middle <= b);
  if (inside) return middle;
  const before = seen.findLast(([, b]) => b < middle)!;
  return before[1];
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

function candidatesInView(
  time: EventsInTime,
  [from, to]: readonly [number, number],
  x: (i: number) => number | null,
  pinned: string | null,
): LabelCandidate[] {
  const list: LabelCandidate[] = [];
  const add = (i: number): void => {
    const at = i >= from && i < to ? x(i) : null;
    if (at !== null)
      list.push({
        event: time.events[i]!,
        x: at,
        salience: time.salience[i]!,
        strong: time.salience[i]! >= time.strongFrom,
      });
  };
  for (const i of time.byRank) {
    add(i);
    if (list.length === MOST_CANDIDATES) break;
  }
  if (pinned !== null && !list.some(({ event }) => event.id === pinned)) {
    const index = time.indexOf.get(pinned);
    if (index !== undefined) add(index);
  }
  return list;
}

/** Two rows in three stand above the axis, where nothing but the marks is. */
function rowsFor(height: number): Frame {
  const count = Math.max(1, Math.min(6, Math.floor(height / rowHeight(MOST_LINES))));
  const above = Math.ceil(count / 2);
  return {
    above: Array(above).fill(MOST_LINES) as number[],
    below: Array(count - above).fill(MOST_LINES) as number[],
  };
}

function layoutHorizontal(
  data: Prepared,
  timeline: Timeline,
  viewport: Viewport,
  measure: Measure,
): HorizontalScene {
  const { time } = data;
  const { width, language } = viewport;
  const choice = axisFor(data, viewport);
  const { axis } = choice;
  const scale = scaleFor(axis, width, viewport.visible);
  const visible: TimeRange = [toTime(scale, 0), toTime(scale, width)];
  const ends: TimeRange = [Math.min(axis.times[0]!, visible[0]), Math.max(axis.times.at(-1)!, visible[1])];
  const segments = segmentsInView(choice, scale, width);
  const moments = markersOf(timeline, viewport.now).filter(
    ({ time: at }) => at >= axis.times[0]! && at <= axis.times.at(-1)!,
  );
  const markers = moments
    .map(({ time: at, kind }): Marker => ({ x: toPx(scale, at), kind }))
    .filter(({ x }) => segments.some(([x0, x1]) => x >= x0 && x <= x1));

  const range = indicesIn(time, visible[0], visible[1]);
  const many = range[1] - range[0] > MOST_MARKS;
  const clear = { above: CLEAR.above, below: CLEAR.below + (moments.length ? MARKER_LINE : 0) };
  const around = clear.above + clear.below + OVERVIEW_GAP + OVERVIEW_HEIGHT;
  const fixed = viewport.frame !== undefined;
  const labels = placeLabels(
    candidatesInView(time, range, (i) => leaderX(time, i, scale, ends, segments), viewport.pinned),
    viewport.pinned,
    viewport.frame ?? rowsFor(viewport.height - around),
    fixed,
    clear,
    width,
    language,
    measure,
  );
  const axisY = rowsHeight(labels.frame.above) + clear.above;
  const overviewTop = axisY + clear.below + rowsHeight(labels.frame.below) + OVERVIEW_GAP;
  const allFolds = foldsInView(choice, scale, width, language);
  const { ticks, folds } = axisTicks(scale, segments, allFolds, width, language, measure);
  const strip = stripFor(data, choice, viewport, measure);
  return {
    layout: "horizontal",
    width,
    height: overviewTop + OVERVIEW_HEIGHT,
    axis: axisY,
    frame: labels.frame,
    scale,
    folded: choice.folded,
    foldable: choice.foldable,
    visible,
    fitted: viewport.visible === null,
    segments,
    folds,
    ticks,
    marks: many ? [] : placeMarks(time, scale, ends, visible),
    density: many ? densityOf(time, scale, width, DENSITY_BIN) : null,
    labels: labels.at(axisY, leaderStart(ticks, folds, markers, measure)),
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

/** Where one event stands: its place in the order of time, from 0, and the stretch that it takes, ms. */
export function eventPlace(timeline: Timeline, id: string): { index: number; range: TimeRange } | null {
  const { time } = prepare(timeline);
  const index = time.indexOf.get(id);
  return index === undefined ? null : { index, range: [time.start[index]!, time.end[index]!] };
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
    extent: [time.start[0] ?? 0, lastEnd(time)],
  };
}
