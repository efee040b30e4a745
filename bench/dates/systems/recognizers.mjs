// Microsoft's recognizers: a TIMEX of their own, and the values that it may have.
import { annotation, dayOf, noonOf, weekOf } from "../timex.mjs";

export const name = "recognizers-text";
export const packages = ["@microsoft/recognizers-text-date-time"];
export const isSlow = true;
export const entry = 'export { recognizeDateTime } from "@microsoft/recognizers-text-date-time";';

const RANGE = /^\(([^,]*),([^,]*),(P[^)]*)\)$/;
const COUNTED = /\b(?:past|last|next|coming|previous|following|recent)\b.*\b(?:\w+s|24 hours)\b/i;

function valueOf(kind, text, value, reference) {
  const timex = value.timex ?? "";
  const start = (value.value ?? value.start ?? value.end ?? "").slice(0, 10);
  const resolved = /^\d{4}-\d\d-\d\d$/.test(start);
  if (/_REF$/.test(timex)) return timex;
  if (kind === "duration" || kind === "set") return timex;
  const range = RANGE.exec(timex);
  if (range) {
    const [, from, , length] = range;
    if (COUNTED.test(text)) return length;
    if (length === "P3M" && resolved && /-(?:01|04|07|10)-01$/.test(start))
      return `${start.slice(0, 4)}-Q${(Number(start.slice(5, 7)) + 2) / 3}`;
    return from.startsWith("XXXX") && resolved ? start : from;
  }
  const time = /T.*$/.exec(timex)?.[0].replace(/^T(\d\d)$/, "T$1:00") ?? "";
  const date = timex.replace(/T.*$/, "");
  if (date === "") {
    if (time) return `${reference}${time}`;
    return resolved ? start.slice(0, 7) : "";
  }
  if (!resolved || !date.includes("X")) return date + time;
  if (/^XXXX-\d\d$/.test(date)) return start.slice(0, 7);
  if (/^XXXX-WXX$/.test(date)) return weekOf(new Date(`${start}T12:00:00Z`));
  if (/^XXXX-WXX-WE$/.test(date)) return `${weekOf(new Date(`${start}T12:00:00Z`))}-WE`;
  return start + time;
}

/** The stretches between empty lines. */
function paragraphs(text) {
  const gaps = [...text.matchAll(/\n\s*\n/g)];
  const starts = [0, ...gaps.map((gap) => gap.index + gap[0].length)];
  const ends = [...gaps.map((gap) => gap.index), text.length];
  return starts
    .map((start, index) => ({ start, text: text.slice(start, ends[index]) }))
    .filter((one) => one.text.trim() !== "");
}

/**
 * Where a weekday or a day without its year may be past or to come, both are given: of weekdays that is taken which is
 * not to come, as news means it; of others the nearest.
 */
function chosen(values, reference) {
  const noon = noonOf(reference).getTime();
  const distance = (value) => {
    const day = (value.value ?? value.start ?? value.end ?? "").slice(0, 10);
    const away = Date.parse(`${day}T12:00:00Z`) - noon;
    if (Number.isNaN(away)) return Infinity;
    return /-WXX-\d/.test(value.timex) && away > 0 ? away + 1e12 : Math.abs(away);
  };
  return values.reduce((best, one) => (distance(one) < distance(best) ? one : best), values[0]);
}

function readOne(text, offset, result, reference) {
  const words = text.slice(result.start, result.end + 1);
  const kind = result.typeName.replace(/^datetimeV2\./, "");
  const value = chosen(result.resolution?.values ?? [], reference);
  const written = value ? valueOf(kind, words, value, reference) : "";
  const type =
    kind === "set" ? "SET" : kind === "duration" || /^P\w*\d/.test(written) ? "DURATION" : undefined;
  return annotation(words, offset + result.start, written, type);
}

export async function load() {
  const { default: recognizers } = await import("@microsoft/recognizers-text-date-time");
  const { recognizeDateTime, DateTimeOptions } = recognizers;
  /** Its time grows with the square of a text's length, so it gets a paragraph at a time. */
  const run = (text, reference) => {
    const now = noonOf(reference);
    return paragraphs(text).map(({ start, text: part }) => ({
      start,
      part,
      results: recognizeDateTime(part, "en-us", DateTimeOptions.SkipFromToMerge, now),
    }));
  };
  const read = (text, reference) =>
    run(text, reference).flatMap(({ start, part, results }) =>
      results.map((result) => readOne(part, start, result, dayOf(noonOf(reference)))),
    );
  return { run, read };
}
