/** Everything the panel says, in one language. */
export interface PanelWords {
  find: string;
  all: string;
  publisher: string;
  kind: string;
  entity: string;
  kinds: Readonly<Record<string, string>>;
  clear: string;
  shown: (shown: number, all: number) => string;
  legend: string;
  /** A day, a band, a bar, a bar without an end, a plan, a day of every year, about, accounts that differ. */
  signs: readonly string[];
  keys: string;
  keyList: readonly (readonly [keys: string, meaning: string])[];
  save: string;
  failed: string;
}

export const english: PanelWords = {
  find: "Find",
  all: "All",
  publisher: "Publisher",
  kind: "Kind",
  entity: "Name",
  kinds: { past: "Happened", planned: "Planned", recurring: "Every year" },
  clear: "Show all",
  shown: (shown, all) => `${shown} of ${all} events`,
  legend: "Signs",
  signs: [
    "a day",
    "a month, a year or longer: some time within",
    "from one day to another",
    "still going on",
    "planned when it was written",
    "every year",
    "about then",
    "accounts differ on the day",
  ],
  keys: "Keys",
  keyList: [
    ["← →", "to the next event"],
    ["Home End", "to the first and the last"],
    ["+ −", "zoom"],
    ["0", "the whole timeline"],
    ["Enter", "open an event"],
    ["Esc", "close it, and let the wheel scroll the page"],
    ["?", "this list"],
  ],
  save: "Save the picture",
  failed: "This page does not allow pictures to be made in it.",
};
