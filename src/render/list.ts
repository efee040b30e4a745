import { select, type Selection } from "d3-selection";
import type { ListedEra, ListedEvent, ListedYear } from "../layout/eras.js";

/** Words of the list. */
export interface ListWords {
  count: (events: number) => string;
  emptyFor: (duration: string) => string;
  /** How many events of a branch are not written. */
  notWritten: (left: number) => string;
}

/** A branch is written out at once while the whole list has at most this many events; else when it is opened. */
const MOST_OPEN = 100;
/** Most events written of one year. */
const MOST_OF_YEAR = 500;

export interface ListOptions {
  /** Titles are buttons that open an event; otherwise text, for readers who have the picture's buttons. */
  onOpen: ((id: string) => void) | null;
}

type List = Selection<HTMLElement, unknown, null, undefined>;

function writeEvent(item: List, { event, date }: ListedEvent, { onOpen }: ListOptions): void {
  item.append("time").attr("datetime", event.date).text(date);
  item.append("span").attr("class", "sr").text(": ");
  const title = item.append<HTMLElement>(onOpen ? "button" : "span");
  title
    .attr("class", `list-title ${event.kind}`)
    .attr("dir", "auto")
    .attr("data-event", event.id)
    .text(event.title);
  if (onOpen) title.attr("type", "button").on("click", () => onOpen(event.id));
  item.append("div").attr("class", "row-details");
}

function writeYear(list: List, year: ListedYear, words: ListWords, options: ListOptions): void {
  const events = list.append<HTMLElement>("ol").attr("class", "events").attr("role", "list");
  for (const listed of year.events(MOST_OF_YEAR))
    writeEvent(events.append<HTMLElement>("li"), listed, options);
  if (year.count > MOST_OF_YEAR) list.append("p").text(words.notWritten(year.count - MOST_OF_YEAR));
}

/** A heading and what stands under it: open from the start, or a branch that is written when it is opened. */
function writeBranch(item: List, title: string, open: boolean, write: (into: List) => void): void {
  if (open) {
    item.append("div").attr("class", "branch").text(title);
    write(item);
    return;
  }
  const details = item.append<HTMLElement>("details");
  details.append("summary").attr("class", "branch").text(title);
  details.on("toggle", (event: Event) => {
    const branch = event.currentTarget as HTMLDetailsElement;
    if (branch.open && branch.childElementCount === 1) write(select<HTMLElement, unknown>(branch));
  });
}

/** Writes the ordered list era → year → event anew. A large one is written branch by branch, as it is opened. */
export function writeList(
  container: HTMLElement,
  eras: readonly ListedEra[],
  words: ListWords,
  options: ListOptions,
): void {
  const total = eras.reduce((sum, { count }) => sum + count, 0);
  const open = total <= MOST_OPEN;
  const root: List = select<HTMLElement, unknown>(container);
  root.selectChildren().remove();
  const list = root.append<HTMLElement>("ol").attr("class", "eras").attr("role", "list");
  for (const era of eras) {
    const writeYears = (into: List): void => {
      const years = into.append<HTMLElement>("ol").attr("class", "years").attr("role", "list");
      for (const year of era.years) {
        const title = open ? year.title : `${year.title} · ${words.count(year.count)}`;
        const item = years.append<HTMLElement>("li");
        if (year.gap) item.append("p").attr("class", "gap").text(words.emptyFor(year.gap));
        // The one event of a year says the year itself.
        item.classed("single", open && year.count === 1);
        writeBranch(item, title, open, (within) => writeYear(within, year, words, options));
      }
    };
    const title = open ? era.title : `${era.title} · ${words.count(era.count)}`;
    if (eras.length === 1) writeYears(list.append<HTMLElement>("li"));
    else writeBranch(list.append<HTMLElement>("li"), title, open, writeYears);
  }
}
