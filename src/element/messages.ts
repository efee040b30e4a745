import { wordsOf } from "./interface-language.js";
import type { Precision } from "../model/edtf.js";

/** Everything the interface says, in one language. */
export interface Messages {
  /** The direction of what the interface says, where that is not the page's own. */
  dir?: "rtl";
  timeline: string;
  /** The name of the picture for assistive technology. */
  pictureName: (events: number, folds: number) => string;
  keys: string;
  summary: (events: number, articles: number) => string;
  notPlaced: (count: number) => string;
  loading: string;
  empty: string;
  failed: string;
  retry: string;
  ready: (events: number) => string;
  showing: (from: string, to: string) => string;
  folded: string;
  foldedHint: string;
  trueScale: string;
  trueScaleHint: string;
  list: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  fitHint: string;
  published: string;
  now: string;
  emptyFor: (duration: string) => string;
  moreEvents: (left: number) => string;
  /** Finding, signs, keys, files. */
  more: string;
  count: (events: number) => string;
  notWritten: (left: number) => string;
  eventName: (date: string, title: string, kind: "past" | "planned" | "recurring") => string;
  details: string;
  close: string;
  previous: string;
  next: string;
  position: (index: number, count: number) => string;
  stated: (precision: Precision) => string;
  workedOut: (mention: string, published: string) => string;
  inferred: (mention: string) => string;
  planned: string;
  recurring: string;
  accounts: string;
  moreSources: (left: number) => string;
  unnamedSource: string;
  noSource: string;
  loadRefused: (address: string) => string;
  loadFailed: (address: string, reason: string) => string;
  loadTimeout: (address: string, seconds: number) => string;
  tooLarge: (address: string) => string;
  articleMissing: (id: string) => string;
  unreadable: (address: string) => string;
}

/** Intl would take longer to be made than the whole picture to be drawn. */
function figure(count: number): string {
  let text = String(count);
  for (let at = text.length - 3; at > 0; at -= 3) text = `${text.slice(0, at)},${text.slice(at)}`;
  return text;
}
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

/** What is no unit of the calendar has another name. */
const UNITS: Partial<Record<Precision, string>> = {
  second: "time",
  minute: "time",
  hour: "time",
  interval: "period",
  half: "period",
};

export const en: Messages = {
  timeline: "Timeline",
  pictureName: (events, folds) =>
    `Timeline of ${plural(events, "event")}` +
    (folds ? `, ${plural(folds, "gap")} without events shortened` : ""),
  keys: "Arrow keys go from event to event, plus and minus zoom, 0 shows everything, Enter opens an event, Escape closes it.",
  summary: (events, articles) =>
    plural(events, "event") + (articles ? ` from ${plural(articles, "article")}` : ""),
  notPlaced: (count) => `${plural(count, "date")} could not be placed`,
  loading: "Reading the articles…",
  empty: "No dated events found.",
  failed: "The timeline could not be made.",
  retry: "Retry",
  ready: (events) => `Timeline ready: ${plural(events, "event")}.`,
  showing: (from, to) => `Showing ${from} to ${to}.`,
  folded: "Folded",
  foldedHint: "Shorten stretches without events",
  trueScale: "True scale",
  trueScaleHint: "Show time in true proportion",
  list: "List",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit",
  fitHint: "Show the whole timeline",
  published: "published",
  now: "now",
  emptyFor: (duration) => `${duration} without events`,
  moreEvents: (left) => `Show ${plural(left, "more event")}`,
  more: "Find, signs, keys",
  count: (events) => plural(events, "event"),
  notWritten: (left) => `${plural(left, "event is", "events are")} not written out here.`,
  eventName: (date, title, kind) => `${date}, ${title}${kind === "past" ? "" : ` (${kind})`}`,
  details: "Details of the event",
  close: "Close",
  previous: "Previous event",
  next: "Next event",
  position: (index, count) => `${figure(index)} of ${figure(count)}`,
  stated: (precision) => `The ${UNITS[precision] ?? precision} is stated`,
  workedOut: (mention, published) =>
    `Worked out from “${mention}”` + (published ? `, published ${published}` : ""),
  inferred: (mention) => `Inferred from “${mention}”`,
  planned: "Planned",
  recurring: "Recurring",
  accounts: "Accounts differ",
  moreSources: (left) => `and ${plural(left, "more source")}`,
  unnamedSource: "the article",
  noSource: "No source is given.",
  loadRefused: (address) => `${address} was not opened: only http and https addresses are.`,
  loadFailed: (address, reason) => `${address} could not be loaded: ${reason}.`,
  loadTimeout: (address, seconds) => `${address} did not answer within ${plural(seconds, "second")}.`,
  tooLarge: (address) => `${address} is too large to be read in a page.`,
  articleMissing: (id) => `There is no element with the id “${id}” in this page.`,
  unreadable: (address) => `${address} is not valid JSON.`,
};

/** The interface's words for a language (BCP 47), in English where there are none, or none yet. */
export const messagesFor = (language: string): Messages => wordsOf(language)?.messages ?? en;
