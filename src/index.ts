/** The public API. It has no side effect: the element is registered by `news-timeline/define`. */
export { correctTimeline, extractTimeline, mergeTimelines } from "./extract.js";
export { applyOverrides, readOverrides } from "./events/overrides.js";
export { findDates, type DateOptions } from "./dates.js";
export { layoutTimeline } from "./layout/layout-timeline.js";
export { NewsTimeline } from "./element/news-timeline.js";
export type {
  EditDetail,
  ErrorDetail,
  RangeDetail,
  ReadyDetail,
  SelectDetail,
} from "./element/typed-events.js";
export {
  NewsTimelineError,
  readTimeline,
  type ErrorCode,
  type Timeline,
  type Warning,
  type WarningCode,
} from "./model/timeline.js";
export { parseEdtf, type Edtf, type Extent, type Precision } from "./model/edtf.js";
export type { Article, Block, PublishedBy } from "./model/article.js";
export type { Account, Basis, EventKind, EventSource, TimelineEvent, Undated } from "./model/event.js";
export type { DateMention, Reading } from "./model/mention.js";
export type { Addition, Change, Correction, Overrides, Part } from "./model/overrides.js";
export type { ArticleInput, ExtractOptions, InputKind, PageInput, Reader } from "./model/page.js";
