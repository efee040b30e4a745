import type { EventKind } from "../../model/event.js";
import type { TypedField } from "./form.js";

/** An editor's own state that no correction holds: what is open, what is typed. */
export interface Session {
  status: string;
  open: boolean;
  adding: boolean;
  newKind: EventKind;
  newDate: TypedField | null;
  byHand: string | null;
  tool: "merge" | "split" | null;
  find: string;
  chosen: ReadonlySet<number>;
  date: TypedField | null;
}

export const SESSION: Session = {
  status: "",
  open: false,
  adding: false,
  newKind: "past",
  newDate: null,
  byHand: null,
  tool: null,
  find: "",
  chosen: new Set(),
  date: null,
};
/** What of it belongs to the event whose details are open. */
export const OF_EVENT: Partial<Session> = { tool: null, find: "", chosen: new Set(), date: null };
