import { html, nothing, render, type TemplateResult } from "lit";
import type { ListedEra, ListedEvent, ListedYear } from "../layout/eras.js";

/** Words of the list. */
export interface ListWords {
  count: (events: number) => string;
  emptyFor: (duration: string) => string;
  /** How many events of a branch are not written. */
  notWritten: (left: number) => string;
}

/** A branch is written out at once while the whole list has at most this many events; else when it is opened. */
const MOST_OPEN = 30;
/** Most events written of one year. */
const MOST_OF_YEAR = 500;

/**
 * Writes the ordered list era → year → event. A large one is written branch by branch, as it is opened.
 * @param pressable titles are buttons; otherwise text, for readers who have the picture's buttons
 * @param whole every branch is written out
 */
export function listTemplate(
  eras: readonly ListedEra[],
  words: ListWords,
  pressable: boolean,
  whole: boolean,
): TemplateResult {
  const open = whole || eras.reduce((sum, { count }) => sum + count, 0) <= MOST_OPEN;

  const eventItem = ({ event, date }: ListedEvent): TemplateResult =>
    html`<li>
      <time datetime=${event.date}>${date}</time><span class="sr">: </span>${
        pressable
          ? html`<button type="button" class="list-title" dir="auto" data-event=${event.id}>
              ${event.title}
            </button>`
          : html`<span class="list-title" dir="auto">${event.title}</span>`
      }
      <div class="row-details"></div>
    </li>`;

  const eventsOf = ({ count, events }: ListedYear): TemplateResult =>
    html`<ol class="events" role="list">
        ${events(MOST_OF_YEAR).map(eventItem)}
      </ol>
      ${count > MOST_OF_YEAR ? html`<p>${words.notWritten(count - MOST_OF_YEAR)}</p>` : nothing}`;

  /** A heading and what stands under it: open from the start, or a branch that is written when it is opened. */
  const branch = (title: string, count: number, content: () => TemplateResult): TemplateResult => {
    if (open)
      return html`<div class="branch">${title}</div>
        ${content()}`;
    const write = ({ target }: Event): void => {
      const details = target as HTMLDetailsElement;
      if (details.open) render(content(), details);
    };
    return html`<details @toggle=${write}>
      <summary class="branch">${title} · ${words.count(count)}</summary>
    </details>`;
  };

  const yearsOf = ({ years }: ListedEra): TemplateResult =>
    html`<ol class="years" role="list">
      ${years().map(
        // The one event of a year says the year itself.
        (year) =>
          html`<li class=${open && year.count === 1 ? "single" : nothing}>
            ${year.gap ? html`<p class="gap">${words.emptyFor(year.gap)}</p>` : nothing}
            ${branch(year.title, year.count, () => eventsOf(year))}
          </li>`,
      )}
    </ol>`;

  return html`<ol class="eras" role="list">
    ${eras.map(
      (era) =>
        html`<li>${eras.length > 1 ? branch(era.title, era.count, () => yearsOf(era)) : yearsOf(era)}</li>`,
    )}
  </ol>`;
}
