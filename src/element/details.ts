import { html, nothing, type TemplateResult } from "lit";
import { dateText } from "../layout/dates.js";
import type { Article } from "../model/article.js";
import { parseEdtf } from "../model/edtf.js";
import type { EventSource, TimelineEvent } from "../model/event.js";
import type { Timeline } from "../model/timeline.js";
import { webAddress } from "./loading.js";
import type { Messages } from "./messages.js";

/** Sources written out; the rest are counted. */
const MOST_SOURCES = 6;

/** What the details show, and what their buttons do. */
export interface DetailsModel {
  timeline: Timeline;
  event: TimelineEvent;
  /** Place in the order of time, from 0, and how many there are. */
  index: number;
  count: number;
  language: string;
  messages: Messages;
  go: (step: 1 | -1) => void;
  close: () => void;
}

/** The quote in three parts, the middle one being the words that name the date; empty where they are not found. */
function splitQuote({
  quote,
  start,
  mention,
}: EventSource): readonly [before: string, mark: string, after: string] {
  if (!mention) return [quote, "", ""];
  const expected = mention.start - start;
  // In HTML the decoded quote may be shorter than its source, so the offset only says where to look first.
  const at = quote.startsWith(mention.text, expected) ? expected : quote.indexOf(mention.text);
  if (at < 0) return [quote, "", ""];
  const end = at + mention.text.length;
  return [quote.slice(0, at), quote.slice(at, end), quote.slice(end)];
}

/** Letters and figures alone: what is left where white space and marks make no difference. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** Whether the summary says anything that neither the title nor a quote does. */
function saysMore({ title, summary, sources }: TimelineEvent): boolean {
  const said = bare(summary ?? "");
  return [title, ...sources.map(({ quote }) => quote)].every((text) => !bare(text).includes(said));
}

const articleOf = ({ articles }: Timeline, source: EventSource | undefined): Article | undefined =>
  articles.find(({ id }) => id === source?.article);

function basisText({ event, timeline, language, messages }: DetailsModel): string | null {
  const source = event.sources.find(({ mention }) => mention);
  const mention = source?.mention?.text;
  if (event.basis === "stated") {
    const extent = parseEdtf(event.date);
    return extent && messages.stated(extent.precision);
  }
  if (!mention) return null;
  if (event.basis === "inferred") return messages.inferred(mention);
  if (event.basis !== "relative") return null;
  const published = articleOf(timeline, source)?.published;
  return messages.workedOut(mention, published ? dateText(published.replace(/T.*/, ""), language) : "");
}

const publisherOf = (article: Article | undefined): string | undefined =>
  article?.publisher ?? article?.title ?? undefined;

function publisherTemplate(article: Article | undefined, messages: Messages): TemplateResult {
  const name = publisherOf(article) ?? messages.unnamedSource;
  const url = article?.url;
  return url && webAddress(url)
    ? html`<a href=${url} rel="noopener" part="source">${name}</a>`
    : html`<span>${name}</span>`;
}

function sourceTemplate(source: EventSource, { timeline, messages }: DetailsModel): TemplateResult {
  const article = articleOf(timeline, source);
  const [before, mark, after] = splitQuote(source);
  return html`<figure class="source">
    <blockquote part="quote" dir="auto" lang=${article?.language ?? nothing}>
      “${before}${mark ? html`<mark>${mark}</mark>` : nothing}${after}”
    </blockquote>
    <figcaption>${publisherTemplate(article, messages)}</figcaption>
  </figure>`;
}

function accountsTemplate({
  event,
  timeline,
  language,
  messages,
}: DetailsModel): TemplateResult | typeof nothing {
  if (!event.accounts?.length) return nothing;
  return html`<div class="accounts">
    <p>${messages.accounts}</p>
    <ul>
      ${event.accounts.map(({ date, sources }) => {
        const names = sources.map((at) => publisherOf(articleOf(timeline, event.sources[at])));
        const publishers = [...new Set(names.filter((name) => name !== undefined))];
        return html`<li>
          <time datetime=${date}>${dateText(date, language)}</time>
          ${publishers.length ? html` – ${publishers.join(", ")}` : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}

function sourcesTemplate(model: DetailsModel): TemplateResult {
  const { sources } = model.event;
  if (!sources.length) return html`<p class="quiet">${model.messages.noSource}</p>`;
  const left = sources.length - MOST_SOURCES;
  return html`${sources.slice(0, MOST_SOURCES).map((source) => sourceTemplate(source, model))}
  ${left > 0 ? html`<p class="quiet">${model.messages.moreSources(left)}</p>` : nothing}`;
}

/** Everything known of one event: when and how that is known, what, and the very words it was read from. */
export function detailsTemplate(model: DetailsModel): TemplateResult {
  const { event, index, count, language, messages } = model;
  const basis = basisText(model);
  const status = event.kind === "past" ? null : messages[event.kind];
  // Signs of Latin-1, which every font has.
  const button = (label: string, sign: string, act: () => void, disabled = false): TemplateResult =>
    html`<button type="button" aria-label=${label} title=${label} ?disabled=${disabled} @click=${act}>
      ${sign}
    </button>`;
  return html`<section class="details" part="details" aria-label=${messages.details}>
    <div class="details-when">
      <time datetime=${event.date}>${dateText(event.date, language)}</time>
      ${status ? html`<p>${status}</p>` : nothing} ${basis ? html`<p>${basis}</p>` : nothing}
      <p class="steps">
        <span>${messages.position(index + 1, count)}</span>
        ${button(messages.previous, "‹", () => model.go(-1), index === 0)}
        ${button(messages.next, "›", () => model.go(1), index === count - 1)}
      </p>
    </div>
    <div class="details-what">
      <h3 dir="auto">${event.title}</h3>
      ${saysMore(event) ? html`<p dir="auto">${event.summary}</p>` : nothing} ${sourcesTemplate(model)}
      ${accountsTemplate(model)}
      <div class="edit"></div>
    </div>
    <div class="details-close">${button(messages.close, "×", model.close)}</div>
  </section>`;
}
