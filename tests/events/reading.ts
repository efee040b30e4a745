import assert from "node:assert/strict";
import { it } from "node:test";
import { extractTimeline } from "../../src/extract.js";

/** What is told of a day: its date, and its title. */
export type Told = [date: string, title: string];

/** The events of a text, in a story of a Thursday. */
export const eventsOf = async (
  body: string,
  { title = "The harbour of Arnsund", published = "2025-07-17" } = {},
): Promise<Told[]> =>
  (await extractTimeline({ title, published, body })).events.map((event) => [event.date, event.title]);

/** Each a text, and the events that it tells. */
export function tells(rows: readonly [text: string, expected: Told[]][]): void {
  for (const [text, expected] of rows) it(text, async () => assert.deepEqual(await eventsOf(text), expected));
}
