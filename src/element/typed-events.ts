import type { Overrides } from "../model/overrides.js";
import type { ErrorCode, Timeline } from "../model/timeline.js";
import type { NewsTimeline } from "./news-timeline.js";

/** A timeline is drawn. */
export interface ReadyDetail {
  timeline: Timeline;
}

/** An event was chosen, or the choice was given up. */
export interface SelectDetail {
  id: string | null;
}

/** Another stretch of time is in view. */
export interface RangeDetail {
  start: Date;
  end: Date;
  /** Everything is in view. */
  whole: boolean;
}

/** Something was corrected, undone or done again in the page. */
export interface EditDetail {
  /** All corrections as they now are; null where there are none. */
  overrides: Overrides | null;
}

/** Nothing can be drawn: a stable code, and a sentence for people. */
export interface ErrorDetail {
  code: ErrorCode | "unknown";
  message: string;
}

declare global {
  interface HTMLElementEventMap {
    "news-timeline-ready": CustomEvent<ReadyDetail>;
    "news-timeline-select": CustomEvent<SelectDetail>;
    "news-timeline-range": CustomEvent<RangeDetail>;
    "news-timeline-edit": CustomEvent<EditDetail>;
    "news-timeline-error": CustomEvent<ErrorDetail>;
  }
  interface HTMLElementTagNameMap {
    "news-timeline": NewsTimeline;
  }
}

/** Events of `<news-timeline>`, all bubbling and composed. */
export type NewsTimelineEventMap = Pick<
  HTMLElementEventMap,
  | "news-timeline-ready"
  | "news-timeline-select"
  | "news-timeline-range"
  | "news-timeline-edit"
  | "news-timeline-error"
>;
