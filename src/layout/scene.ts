import type { EventKind, TimelineEvent } from "../model/event.js";
import type { Scale } from "./scale.js";

/** The voices of the picture's text. Their fonts belong to whoever measures and draws. */
export type TextStyle = "title" | "strong" | "date" | "tick" | "context";

/** The width of a line of text, in px: a canvas in the page, a width table elsewhere. */
export type Measure = (text: string, style: TextStyle) => number;

/** Milliseconds since 1970 in UTC, from and to. */
export type TimeRange = readonly [start: number, end: number];

/** Places in the order of time, from 0: from and to (exclusive). */
export type IndexRange = readonly [from: number, to: number];

export type ScaleMode = "auto" | "linear" | "folded";

/** How many lines of title each row of labels holds, nearest to the axis first. */
export interface Frame {
  above: readonly number[];
  below: readonly number[];
}

export interface Viewport {
  /** px. */
  width: number;
  /** The most that the picture may take, in px, the overview strip included. */
  height: number;
  layout: "horizontal" | "vertical";
  scale: ScaleMode;
  /** BCP 47: the reader's language, for dates. */
  language: string;
  /** What is in view; null shows everything. */
  visible: TimeRange | null;
  /** An event that must have a label while it is in view: focused, selected or found. */
  pinned: string | null;
  /** The viewer's clock in ms; null leaves the "now" line out. */
  now: number | null;
  /** Whether the last scene folded, so that a resize does not make `auto` flicker. */
  wasFolded?: boolean;
  /** Gaps that are shown although they would fold, by their starts, ms. */
  unfolded?: readonly number[];
  /** A scale from which this one is reached, and what share of the way is done, 0…1. */
  morph?: { from: Scale; share: number } | null;
  /** Vertical: the most rows to write, and stretches of the order of time of which as many again are written. */
  limit?: number;
  opened?: readonly IndexRange[];
}

export interface Mark {
  id: string;
  shape: "point" | "band" | "bar";
  /** px along the axis; a point has x0 = x1. */
  x0: number;
  x1: number;
  /** Points: how many of the same place lie below it. Bars: their lane. Bands: how many they lie within. */
  lane: number;
  kind: EventKind;
  approximate: boolean;
  openStart: boolean;
  openEnd: boolean;
  /** Drawn larger. */
  strong: boolean;
}

/** Where the accounts of an event that differ on its date put it: at least two places, px, from left to right. */
export type Dispute = readonly number[];

export interface Label {
  id: string;
  event: TimelineEvent;
  /** Of the event, in the order of time. */
  index: number;
  /** Where the leader meets the axis, px. */
  x: number;
  side: "above" | "below";
  row: number;
  /** The text's box as far as it is in the frame, px: one that starts at its leader is cut at its end, and so on. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Where the leader springs from, below any text that it would cross, and its end away from the axis. */
  leader: readonly [y0: number, y1: number];
  align: "start" | "end";
  date: string;
  lines: readonly string[];
  strong: boolean;
}

export interface Tick {
  /** ms. */
  time: number;
  x: number;
  /** Where its text stands in the middle, which differs from x at the frame's edges. */
  textX: number;
  text: string;
  /** 0: the unit that fits; 1: the year, month or day that it lies in. */
  level: 0 | 1;
}

export interface FoldMark {
  x0: number;
  x1: number;
  /** The empty stretch, ms. */
  empty: TimeRange;
  /** "34 yrs": how much is hidden; empty where there is no room. */
  text: string;
  /** Which row of the ticks' texts it stands in. */
  level: Tick["level"];
  /** "34 years", for names and tooltips. */
  duration: string;
}

export interface Marker {
  x: number;
  kind: "published" | "now";
}

/** Counts per pixel bin, for more marks than can be told apart. */
export interface Density {
  /** Where the first bin begins, px. */
  from: number;
  /** px of a bin; below zero where bins run to the left. */
  step: number;
  /** 0…1 for each bin: the square root of its share of `most`. */
  heights: Float64Array;
  /** Events in the fullest bin; a band's are spread over it. */
  most: number;
}

export interface Overview {
  /** Top of the strip and its height, px. */
  top: number;
  height: number;
  density: Density;
  ticks: Tick[];
  /** Stretches that the picture shows, px; what lies between is folded or out of view. */
  shown: (readonly [x0: number, x1: number])[];
  /** The whole from edge to edge. */
  scale: Scale;
}

interface SceneFacts {
  /** Events that could be placed, and those that could not because their date is no EDTF value. */
  count: number;
  unplaced: number;
}

export interface HorizontalScene extends SceneFacts {
  layout: "horizontal";
  width: number;
  height: number;
  /** The axis's y, px. */
  axis: number;
  scale: Scale;
  folded: boolean;
  /** Whether folding would hide anything at all. */
  foldable: boolean;
  visible: TimeRange;
  fitted: boolean;
  segments: (readonly [x0: number, x1: number])[];
  folds: FoldMark[];
  ticks: Tick[];
  marks: Mark[];
  disputes: Dispute[];
  /** Set where marks are too many to draw one by one. */
  density: Density | null;
  labels: Label[];
  markers: Marker[];
  overview: Overview;
}

export interface VerticalRow {
  event: TimelineEvent;
  /** Events between the row before and this one that are not written, or null where there are none. */
  before: IndexRange | null;
  date: string;
  /** Its symbol, along which time runs. */
  mark: Mark;
  /** Time without events before this row that is long enough to say, else empty. */
  gap: string;
  marker: Marker["kind"] | null;
}

export interface VerticalScene extends SceneFacts {
  layout: "vertical";
  rows: VerticalRow[];
  /** Events after the last row that are not written. */
  after: IndexRange | null;
  /** A marker that stands after the last row. */
  trailing: Marker["kind"] | null;
}

export type Scene = HorizontalScene | VerticalScene;
