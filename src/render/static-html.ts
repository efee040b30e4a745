import { dateText } from "../layout/dates.js";
import { parseEdtf } from "../model/edtf.js";
import type { EventSource, TimelineEvent } from "../model/event.js";
import { escapeMarkup } from "../model/markup.js";
import type { Timeline } from "../model/timeline.js";

export interface StaticHtmlOptions {
  /** BCP 47, for dates. */
  language: string;
  /** What a page's data of the events is, for search engines; left out where null. */
  jsonLd: object | null;
  /** SVG, which is put in as it is; left out where null. */
  picture: string | null;
}

/** Below this a picture as wide as its place cannot be read, px. */
const NARROW = 640;

/** What is seen until the element has drawn itself, and by those without script for good. */
function shadowHtml(picture: string): string {
  return `
  <template shadowrootmode="open">
    <style>svg { display: block } @media (max-width: ${NARROW}px) { svg { display: none } details::details-content { content-visibility: visible; block-size: auto } }</style>
    ${picture.trimEnd()}
    <details><slot></slot></details>
  </template>`;
}

function sourceHtml(timeline: Timeline, { article, quote }: EventSource): string {
  const found = timeline.articles.find(({ id }) => id === article);
  const name = escapeMarkup(found?.publisher ?? found?.title ?? "");
  const link = found?.url && /^https?:/i.test(found.url) ? escapeMarkup(found.url) : "";
  const said = quote ? `<blockquote>${escapeMarkup(quote)}</blockquote>` : "";
  const by = link ? `<a href="${link}">${name || link}</a>` : name;
  return said + (by ? `<cite>${by}</cite>` : "");
}

function eventHtml(timeline: Timeline, event: TimelineEvent, language: string): string {
  const { date, title, kind, salience, sources } = event;
  const planned = kind === "past" ? "" : ` data-kind="${kind}"`;
  // What somebody's file calls salience may be anything.
  const ranked = typeof salience === "number" && salience >= 0 && salience <= 1;
  const rank = ranked ? ` data-salience="${Number(salience.toFixed(3))}"` : "";
  const [first] = sources;
  const source = first ? `\n      ${sourceHtml(timeline, first)}` : "";
  return `    <li id="${escapeMarkup(event.id)}"${planned}${rank}>
      <time datetime="${escapeMarkup(date)}">${escapeMarkup(dateText(date, language))}</time> <span>${escapeMarkup(title)}</span>${source}
    </li>`;
}

/**
 * A timeline as a piece of HTML that says everything without script: an ordered list with dates, quotes and links inside
 * the tag, which draws itself where its script is loaded. Every text is escaped.
 * @param options.picture for the tag's declarative shadow root; the list opens below it
 */
export function timelineHtml(timeline: Timeline, { language, jsonLd, picture }: StaticHtmlOptions): string {
  const from = ({ date }: TimelineEvent): number => {
    const extent = parseEdtf(date);
    return !extent ? Infinity : extent.start > -Infinity ? extent.start : extent.end;
  };
  const items = timeline.events
    .filter(({ hidden }) => !hidden)
    .toSorted((a, b) => from(a) - from(b))
    .map((event) => eventHtml(timeline, event, language));
  // Inside a script nothing is escaped but the sign that could end it.
  const data = jsonLd
    ? `\n  <script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll("<", "\\u003c")}</script>`
    : "";
  return `<news-timeline>${picture ? shadowHtml(picture) : ""}
  <ol>
${items.join("\n")}
  </ol>${data}
</news-timeline>
`;
}
