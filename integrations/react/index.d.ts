import type { NewsTimeline as NewsTimelineElement, Overrides, Timeline } from "news-timeline";
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from "react";

type Handler<Name extends keyof HTMLElementEventMap> = (event: HTMLElementEventMap[Name]) => void;

/** The element's attributes, properties and events; what any HTML element takes goes along. */
export interface NewsTimelineProps extends Omit<HTMLAttributes<HTMLElement>, "onSelect" | "onError"> {
  /** Addresses of text, HTML or JSON, separated by spaces. */
  src?: string;
  /** Id of an article in the same document. */
  for?: string;
  /** Articles as data. Give the same list as long as they are the same: another is read anew. */
  articles?: NewsTimelineElement["articles"];
  /** A timeline that is there already. */
  timeline?: Timeline | null;
  /** Corrections of what is read. */
  overrides?: Overrides | null;
  /** Id of the event whose details are shown. */
  selected?: string | null;
  /** The date of publication (EDTF) for articles that do not say theirs. */
  published?: string;
  /** BCP 47: the articles' language. */
  language?: string;
  scale?: NewsTimelineElement["scale"];
  layout?: NewsTimelineElement["layout"];
  heading?: string;
  /** `off`: the timeline does not move along while the article is read. */
  follow?: string;
  /** ms until a load is given up. */
  timeout?: number;
  /** Events can be corrected in the page; `onEdit` brings the corrections. */
  editable?: boolean;
  /** A name under which the browser keeps what is corrected. */
  draft?: string;
  onReady?: Handler<"news-timeline-ready">;
  onSelect?: Handler<"news-timeline-select">;
  onRange?: Handler<"news-timeline-range">;
  /** Keep `event.detail.overrides` and give it back as `overrides`. */
  onEdit?: Handler<"news-timeline-edit">;
  onError?: Handler<"news-timeline-error">;
}

export declare const NewsTimeline: ForwardRefExoticComponent<
  NewsTimelineProps & RefAttributes<NewsTimelineElement>
>;
