// chrono-node: dates as components, each certain or implied.
import { annotation, dayOf, noonOf, pad, quarterOf, weekOf, withoutPreposition } from "../timex.mjs";

export const name = "chrono-node";
export const packages = ["chrono-node"];
export const entry = 'export * from "chrono-node/en";';

const DAYPARTS = { morning: "MO", afternoon: "AF", evening: "EV", tonight: "NI", midnight: "NI" };
const DAY = 86_400_000;

/** The part of the day that chrono's tags or the words name. */
function daypart(text, tags) {
  if (/\bnight\b/i.test(text)) return "NI";
  const tag = [...tags].find((one) => one.startsWith("casualReference/"))?.split("/")[1];
  return (
    [...tags]
      .filter((one) => one.startsWith("casualReference/"))
      .map((one) => DAYPARTS[one.split("/")[1]])
      .find(Boolean) ?? DAYPARTS[tag]
  );
}

/** As exact as the components that chrono is certain of. */
function valueOf(text, components) {
  const certain = (key) => components.isCertain(key);
  const get = (key) => components.get(key);
  const tags = components.tags();
  const date = new Date(Date.UTC(get("year"), get("month") - 1, get("day")));
  const day = dayOf(date);
  if (tags.has("casualReference/now")) return "PRESENT_REF";
  if (/\bweek-?ends?\b/i.test(text)) return `${weekOf(date)}-WE`;
  if (/\bquarters?\b/i.test(text)) return quarterOf(date);
  const part = daypart(text, tags);
  if (part) return `${day}T${part}`;
  if (certain("hour") && !(tags.has("result/relativeDate") && !tags.has("result/relativeDateAndTime")))
    return `${day}T${pad(get("hour"))}:${pad(get("minute") ?? 0)}`;
  // Counted in weeks, the day is certain and its weekday is not; of "this week" nothing is certain.
  // Chrono's weeks begin on Sunday: the ISO week that shares the other six days is the one of the Monday after.
  if (/\bweeks?\b/i.test(text) && !certain("weekday"))
    return weekOf(certain("day") ? date : new Date(date.getTime() + DAY));
  if (certain("day") || certain("weekday")) return day;
  if (certain("month")) return day.slice(0, 7);
  return certain("year") ? day.slice(0, 4) : day;
}

/** "May 5 to May 7": TIMEX3 wants the two ends apart. */
const BETWEEN = /^(.*?\S)(\s*(?:-|–|—)\s*|\s+(?:to|until|till|through|and)\s+)(.*\S)$/is;

export async function load() {
  const chrono = await import("chrono-node/en");
  const run = (text, reference) => chrono.parse(text, noonOf(reference), { forwardDate: false });
  const read = (text, reference) =>
    run(text, reference).flatMap((result) => {
      const found = withoutPreposition(result.text, result.index);
      const ends = result.end && BETWEEN.exec(found.text);
      if (!ends) return [annotation(found.text, found.start, valueOf(found.text, result.start))];
      const [, first, between, second] = ends;
      return [
        annotation(first, found.start, valueOf(first, result.start)),
        annotation(second, found.start + first.length + between.length, valueOf(second, result.end)),
      ];
    });
  return { run, read };
}
