// What the adapters share: from a library's own answer to a TIMEX3 annotation.

const DAY = 86_400_000;
export const pad = (number, length = 2) => String(number).padStart(length, "0");

/** A calendar day as it is in UTC: the bench runs with that zone. */
export const dayOf = (date) =>
  `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;

/** ISO 8601's week of a day. */
export function weekOf(date) {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return `${thursday.getUTCFullYear()}-W${pad(Math.floor((thursday.getTime() - first) / (7 * DAY)) + 1)}`;
}

export const quarterOf = (date) =>
  `${pad(date.getUTCFullYear(), 4)}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;

/** Noon of the day of reference, or of the middle of what is known of it. Today is never used. */
export function noonOf(reference) {
  const [year, month = "07", day = "01"] = (reference ?? "2000").split("-");
  return new Date(`${year}-${month}-${day}T12:00:00Z`);
}

const PREPOSITION = /^(?:on|in|at|for|during|by|from|since|until|till|of|within|between)\s+(?=\S)/i;

/** TIMEX3 leaves "on" and "in" outside of its extents; some libraries do not. */
export function withoutPreposition(text, start) {
  const found = PREPOSITION.exec(text);
  return found ? { text: text.slice(found[0].length), start: start + found[0].length } : { text, start };
}

export const annotation = (text, start, value, type) => ({
  start,
  end: start + text.length,
  type: type ?? (value.includes("T") && !value.startsWith("P") ? "TIME" : "DATE"),
  value,
});
