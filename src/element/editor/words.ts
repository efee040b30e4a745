import type { EventKind } from "../../model/event.js";

/** What a change does to an event. */
export type Deed = "title" | "date" | "kind" | "hidden" | "pinned" | "merge" | "split" | "add";

/** Everything the editor says, in one language. */
export interface EditorWords {
  /** The name of the strip above the picture, and of the form in the details. */
  editing: string;
  edit: string;
  undo: string;
  redo: string;
  add: string;
  /** Puts the new event in. */
  addIt: string;
  cancel: string;
  changes: (count: number) => string;
  noChanges: string;
  takeBack: (title: string) => string;
  title: string;
  date: string;
  kind: string;
  kinds: Readonly<Record<EventKind, string>>;
  dateHint: string;
  /** What was made of the date that was typed. */
  understood: (date: string) => string;
  notUnderstood: string;
  whichOne: string;
  asRead: (text: string) => string;
  noTitle: string;
  hide: string;
  remove: string;
  pin: string;
  unpin: string;
  merge: string;
  mergeWith: string;
  find: string;
  noOther: string;
  split: string;
  splitOff: string;
  splitWhich: string;
  splitSome: string;
  /** What was done, before the title of the event. */
  deeds: Readonly<Record<Deed, string>>;
  undone: string;
  redone: string;
  takeAway: string;
  copyTag: string;
  copyJson: string;
  download: string;
  copied: string;
  copyHere: string;
  draftKept: string;
  draftFound: string;
  draftFailed: string;
}

export const english: EditorWords = {
  editing: "Editing",
  edit: "Edit this event",
  undo: "Undo",
  redo: "Redo",
  add: "Add event",
  addIt: "Add",
  cancel: "Cancel",
  changes: (count) => `${count} ${count === 1 ? "change" : "changes"}`,
  noChanges: "Choose an event to correct it. Nothing has been changed yet.",
  takeBack: (title) => `Take back: ${title}`,
  title: "Title",
  date: "Date",
  kind: "Kind",
  kinds: { past: "Happened", planned: "Planned", recurring: "Every year" },
  dateHint: "As you would say it: 8 July 2025, July 2025, 1990s, March 2023 to May 2024.",
  understood: (date) => `Understood as ${date}`,
  notUnderstood: "That is no date that can be understood. Try 8 July 2025, July 2025 or 2025-07.",
  whichOne: "Day and month can be read in either order. Which is it?",
  asRead: (text) => `As it was read: ${text}`,
  noTitle: "An event needs a title.",
  hide: "Hide",
  remove: "Remove",
  pin: "Show first",
  unpin: "No longer first",
  merge: "Merge…",
  mergeWith: "Which event tells of the same?",
  find: "Find an event",
  noOther: "No other event is like that.",
  split: "Split…",
  splitOff: "Split off",
  splitWhich: "Which of these tell of another event?",
  splitSome: "Choose one source or more, but not all.",
  deeds: {
    title: "New title",
    date: "New date",
    kind: "New kind",
    hidden: "Hidden",
    pinned: "Shown first",
    merge: "Merged",
    split: "Split",
    add: "Added",
  },
  undone: "Undone.",
  redone: "Done again.",
  takeAway: "Take the corrections with you",
  copyTag: "Copy the tag",
  copyJson: "Copy the JSON",
  download: "Download",
  copied: "Copied.",
  copyHere: "This page may not copy by itself. Copy from here:",
  draftKept: "Kept in this browser as a draft.",
  draftFound: "Your draft from last time is here again.",
  draftFailed: "This browser keeps no draft. Download the corrections before you leave.",
};
