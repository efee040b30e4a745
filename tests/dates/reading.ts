import assert from "node:assert/strict";
import { it } from "node:test";
import { findDates } from "../../src/dates.js";

/** A Thursday: the day against which the examples are read, where they name none. */
export const REFERENCE = "2025-07-17";

/** What the dates of a text mean, divided by spaces; what names no date by itself is left out. */
export function valuesIn(text: string, reference: string | null = REFERENCE, language?: string): string {
  return findDates(text, { reference, language: language ?? null })
    .map(({ edtf }) => edtf)
    .filter((edtf) => edtf !== null)
    .join(" ");
}

/** A text, and its dates as EDTF divided by spaces; after them a reference other than the usual one. */
export type Example = readonly [text: string, values: string, reference?: string | null];

export function examples(rows: readonly Example[]): void {
  for (const [text, values, reference = REFERENCE] of rows)
    it(`${text}${reference === REFERENCE ? "" : ` [${reference}]`} → ${values || "no date"}`, () =>
      assert.equal(valuesIn(text, reference), values));
}
