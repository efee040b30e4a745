import { DAY, HOUR, MINUTE, utc } from "../model/edtf.js";
import { calendarText, monthText, yearText } from "./dates.js";
import { toTime, type Scale } from "./scale.js";
import type { FoldMark, Measure, TextStyle, Tick, TimeRange } from "./scene.js";

type Context = "year" | "month" | "day";

/** ms, about. */
const CONTEXT_LENGTH: Readonly<Record<Context, number>> = {
  year: 365 * DAY,
  month: 30 * DAY,
  day: DAY,
};

/** A unit of the axis: how long about, how its ticks read, and what stands above them. */
interface TickUnit {
  /** ms, about. */
  length: number;
  /** The first tick at or after a time, and the one after a tick. */
  first: (time: number) => number;
  next: (tick: number) => number;
  text: (tick: number, language: string) => string;
  /** About the widest text among the ticks near a time. */
  widest: (time: number, language: string) => string;
  /** What the unit lies in, and the tick's own text with it where that has no room of its own. */
  context: Context | null;
  fullText: (tick: number, language: string) => string;
}

const yearOf = (time: number): number => new Date(time).getUTCFullYear();
const monthOf = (time: number): number => new Date(time).getUTCMonth() + 1;

/** Round years as people count them: …, 20 BCE, 10 BCE, 1 (which stands in for the year zero), 10, 20, … */
function roundYears(step: number): TickUnit {
  const isRound = (year: number): boolean =>
    step === 1 || (year > 0 ? year % step === 0 : (1 - year) % step === 0);
  const after = (year: number): number => {
    if (step === 1) return year + 1;
    if (year > 0) return (Math.floor(year / step) + 1) * step;
    const bce = 1 - year;
    const lower = (Math.ceil(bce / step) - 1) * step;
    return lower > 0 ? 1 - lower : step;
  };
  return {
    length: step * 365.2425 * DAY,
    first: (time) => {
      const year = yearOf(time);
      return utc(year) >= time && isRound(year) ? utc(year) : utc(after(year));
    },
    next: (tick) => utc(after(yearOf(tick))),
    text: yearText,
    widest: yearText,
    context: null,
    fullText: yearText,
  };
}

function months(step: number): TickUnit {
  const ceil = (time: number): number => {
    const month = Math.floor((monthOf(time) - 1) / step) * step + 1;
    const start = utc(yearOf(time), month);
    return start >= time ? start : utc(yearOf(time), month + step);
  };
  return {
    length: step * 30.436875 * DAY,
    first: ceil,
    next: (tick) => utc(yearOf(tick), monthOf(tick) + step),
    text: monthText,
    widest: (_, language) => monthText(utc(2000, 9), language),
    context: "year",
    fullText: (tick, language) => calendarText(tick, "month", language, true),
  };
}

/** Days of the month: steps start again with each month, and none stands right before the next first. */
function days(step: number): TickUnit {
  const isTick = (time: number): boolean => {
    const day = new Date(time).getUTCDate();
    return (day - 1) % step === 0 && (step === 1 || day + step / 2 < 31);
  };
  const from = (time: number): number => {
    let day = Math.ceil(time / DAY) * DAY;
    while (!isTick(day)) day += DAY;
    return day;
  };
  return {
    length: step * DAY,
    first: from,
    next: (tick) => from(tick + DAY),
    text: (tick) => String(new Date(tick).getUTCDate()),
    widest: () => "28",
    context: "month",
    fullText: (tick, language) => calendarText(tick, "day", language, true),
  };
}

function clock(step: number): TickUnit {
  const text = (tick: number): string => new Date(tick).toISOString().slice(11, step < MINUTE ? 19 : 16);
  return {
    length: step,
    first: (time) => Math.ceil(time / step) * step,
    next: (tick) => tick + step,
    text,
    widest: text,
    context: "day",
    fullText: (tick, language) => `${calendarText(tick, "day", language, true)}, ${text(tick)}`,
  };
}

/** Finest first. */
const UNITS: readonly TickUnit[] = [
  ...[1000, 15_000, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR].map(clock),
  ...[1, 2, 7, 14].map(days),
  ...[1, 3, 6].map(months),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].map(roundYears),
];

/** px between the texts of two ticks. */
const GAP = 14;
/** A guard against a scale that no unit fits. */
const MOST_TICKS = 400;

interface Stretch {
  from: number;
  to: number;
  x: (time: number) => number;
}

function tickTimes(unit: TickUnit, { from, to }: Stretch): number[] {
  const times: number[] = [];
  for (let tick = unit.first(from); tick <= to && times.length < MOST_TICKS; tick = unit.next(tick))
    times.push(tick);
  return times;
}

/** The finest unit whose texts stand apart; failing that, the finest that has a tick in the stretch at all. */
function unitFor(stretch: Stretch, language: string, measure: Measure): TickUnit | null {
  const perMs = (stretch.x(stretch.to) - stretch.x(stretch.from)) / (stretch.to - stretch.from);
  const hasRoom = (length: number, text: string, style: TextStyle): boolean =>
    length * perMs >= measure(text, style) + GAP;
  const fits = (unit: TickUnit): boolean => {
    const { context } = unit;
    // Most units are too fine for any text, which need not be written then.
    if (unit.length * perMs < GAP) return false;
    if (!hasRoom(unit.length, unit.widest(stretch.from, language), "tick")) return false;
    // A stretch within one month says the month once, however little of it there is.
    if (!context || stretch.to - stretch.from <= CONTEXT_LENGTH[context]) return true;
    return hasRoom(CONTEXT_LENGTH[context], calendarText(stretch.from, context, language), "context");
  };
  const hasTick = (unit: TickUnit): boolean => tickTimes(unit, stretch).length > 0;
  return (
    UNITS.find((unit) => fits(unit) && hasTick(unit)) ??
    UNITS.findLast((unit) => !fits(unit) && hasTick(unit)) ??
    null
  );
}

/** px from the axis to the baselines of the ticks' two rows of text, and of the markers' below them. */
export const BASELINES = { tick: 22, context: 38, marker: 55 } as const;

/** Keeps texts of one level from touching. */
class TextRow {
  private readonly taken: (readonly [from: number, to: number])[] = [];

  constructor(
    private readonly width: number,
    private readonly style: TextStyle,
    private readonly measure: Measure,
  ) {}

  /** The middle of the text when it has room, else null. */
  place(x: number, text: string, align: "middle" | "start" = "middle"): number | null {
    const half = this.measure(text, this.style) / 2;
    const wanted = align === "middle" ? x : x + half;
    const middle = Math.min(this.width - half, Math.max(half, wanted));
    const [from, to] = [middle - half, middle + half];
    if (this.taken.some(([a, b]) => from < b + GAP / 2 && a < to + GAP / 2)) return null;
    this.taken.push([from, to]);
    return middle;
  }
}

/**
 * Ticks on two levels for each linear stretch of the axis: the unit that fits, and above it the year, month or day
 * that it lies in, once; where that has no room, the tick itself says it. What folds say stands where ticks leave room.
 * @param segments px, the stretches that are not folds
 */
export function axisTicks(
  scale: Scale,
  segments: readonly (readonly [x0: number, x1: number])[],
  folds: readonly FoldMark[],
  width: number,
  language: string,
  measure: Measure,
): { ticks: Tick[]; folds: FoldMark[] } {
  const row = new TextRow(width, "tick", measure);
  const above = new TextRow(width, "context", measure);
  const ticks: Tick[] = [];
  let said = "";
  for (const [x0, x1] of segments) {
    const [from, to] = [toTime(scale, x0), toTime(scale, x1)];
    if (!(to > from)) continue;
    const stretch = { from, to, x: (time: number) => x0 + ((time - from) * (x1 - x0)) / (to - from) };
    const unit = unitFor(stretch, language, measure);
    for (const time of unit ? tickTimes(unit, stretch) : []) {
      const x = stretch.x(time);
      const title = unit!.context ? calendarText(time, unit!.context, language) : "";
      const untold = title !== said;
      const titleX = title && untold ? above.place(x, title, "start") : null;
      if (titleX !== null) ticks.push({ time, x, textX: titleX, text: title, level: 1 });
      const text = (untold && titleX === null ? unit!.fullText : unit!.text)(time, language);
      const textX = row.place(x, text);
      if (textX !== null) ticks.push({ time, x, textX, text, level: 0 });
      if (titleX !== null || textX !== null) said = title;
    }
  }
  const placed = folds.map((fold): FoldMark => {
    const middle = (fold.x0 + fold.x1) / 2;
    if (row.place(middle, fold.text) !== null) return fold;
    return above.place(middle, fold.text) !== null ? { ...fold, level: 1 } : { ...fold, text: "" };
  });
  return { ticks, folds: placed };
}

/** Ticks of a strip that is linear throughout: one level, round years where it is long enough. */
export function stripTicks([from, to]: TimeRange, width: number, language: string, measure: Measure): Tick[] {
  const x = (time: number): number => ((time - from) / (to - from)) * width;
  const unit = UNITS.find(({ length, fullText }) => {
    const room = (length * width) / (to - from) - 3 * GAP;
    return room > 0 && room >= measure(fullText(from, language), "tick");
  });
  if (!unit) return [];
  const row = new TextRow(width, "tick", measure);
  return tickTimes(unit, { from, to, x }).flatMap((time) => {
    const text = unit.fullText(time, language);
    const textX = row.place(x(time), text);
    return textX === null ? [] : [{ time, x: x(time), textX, text, level: 0 as const }];
  });
}
