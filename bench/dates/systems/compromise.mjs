// compromise with compromise-dates: moments with a start, an end and a unit, and lengths of time beside them.
import { annotation, dayOf, noonOf, quarterOf, weekOf, withoutPreposition } from "../timex.mjs";

export const name = "compromise-dates";
export const packages = ["compromise", "compromise-dates"];
export const isSlow = true;
export const entry =
  'import nlp from "compromise"; import dates from "compromise-dates"; nlp.plugin(dates); export default nlp;';

const SEASONS = ["WI", "WI", "SP", "SP", "SP", "SU", "SU", "SU", "FA", "FA", "FA", "WI"];
const CODES = {
  year: "Y",
  month: "M",
  week: "W",
  day: "D",
  hour: "H",
  minute: "M",
  second: "S",
  quarter: "Q",
};
const LENGTHS = { decade: 10, century: 100 };

/** A length as compromise counts it; X where it has no number. */
function period(duration) {
  const parts = Object.entries(duration ?? {}).map(([unit, amount]) => {
    const years = LENGTHS[unit];
    const code = years ? "Y" : CODES[unit];
    const number = amount === null ? 1 : years ? amount * years : amount;
    return code && number
      ? { isTime: /^(?:hour|minute|second)$/.test(unit), text: `${number}${code}` }
      : null;
  });
  if (parts.length === 0 || parts.includes(null)) return null;
  const days = parts.filter((part) => !part.isTime).map((part) => part.text);
  const times = parts.filter((part) => part.isTime).map((part) => part.text);
  return `P${days.join("")}${times.length > 0 ? `T${times.join("")}` : ""}`;
}

/** "every week" has an interval, "every Monday" also a filter. */
function setValue({ interval, filter }) {
  const weekday = Object.keys(filter?.weekDays ?? {})[0];
  const index = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].indexOf(
    weekday,
  );
  if (index >= 0) return `XXXX-WXX-${index + 1}`;
  return period(interval);
}

const DAYPARTS = { morning: "MO", afternoon: "AF", evening: "EV", night: "NI", tonight: "NI" };

/** As exact as the unit that compromise gives. */
function valueOf(text, { start, unit }) {
  const date = new Date(`${start.slice(0, 10)}T12:00:00Z`);
  const day = dayOf(date);
  const part = DAYPARTS[/\b(morning|afternoon|evening|night|tonight)\b/i.exec(text)?.[1].toLowerCase()];
  if (part) return `${day}T${part}`;
  if (/^now\b/i.test(text)) return "PRESENT_REF";
  if (/\bquarter\b/i.test(text)) return quarterOf(date);
  switch (unit) {
    case "year":
      return day.slice(0, 4);
    case "month":
      return day.slice(0, 7);
    case "quarter":
      return quarterOf(date);
    case "season":
      return `${day.slice(0, 4)}-${SEASONS[date.getUTCMonth()]}`;
    case "week":
      return weekOf(date);
    case "weekend":
      return `${weekOf(date)}-WE`;
    case "decade":
      return day.slice(0, 3);
    case "century":
      return day.slice(0, 2);
    case "time":
    case "hour":
    case "minute":
    case "second":
    case "millisecond":
      return `${day}T${start.slice(11, 16)}`;
    default:
      return day;
  }
}

export async function load() {
  const [{ default: nlp }, { default: dates }] = await Promise.all([
    import("compromise"),
    import("compromise-dates"),
  ]);
  nlp.plugin(dates);
  const run = (text, reference) => {
    const view = nlp(text);
    const today = dayOf(noonOf(reference));
    return {
      moments: view.dates({ today, timezone: "UTC" }).json({ offset: true }),
      lengths: view.durations().json({ offset: true }),
    };
  };
  /** The library throws on some sentences; then each is read by itself, and only those are lost. */
  const read = (text, reference) => {
    try {
      return readWhole(text, reference);
    } catch {
      return nlp(text)
        .json({ offset: true })
        .flatMap(({ offset }) => {
          try {
            const sentence = text.slice(offset.start, offset.start + offset.length);
            return readWhole(sentence, reference).map((one) => ({
              ...one,
              start: one.start + offset.start,
              end: one.end + offset.start,
            }));
          } catch {
            return [];
          }
        });
    }
  };
  const readWhole = (text, reference) => {
    const { moments, lengths } = run(text, reference);
    const place = ({ offset }) => {
      const found = withoutPreposition(text.slice(offset.start, offset.start + offset.length), offset.start);
      return { ...found, end: found.start + found.text.length };
    };
    const spans = lengths.flatMap((one) => {
      const value = period(one.duration);
      return value ? [{ ...place(one), value }] : [];
    });
    const used = new Set();
    const found = moments.flatMap((moment) => {
      const at = place(moment);
      const over = spans.filter((span) => span.start < at.end && at.start < span.end);
      for (const span of over) used.add(span);
      const { dates: value } = moment;
      const set = value?.repeat ? setValue(value.repeat) : null;
      if (set) return [annotation(at.text, at.start, set, "SET")];
      if (value?.start) return [annotation(at.text, at.start, valueOf(at.text, value))];
      // No moment could be told: "the last 24 hours" is at least so long.
      if (over.length > 0) return [annotation(at.text, at.start, over[0].value, "DURATION")];
      return [annotation(at.text, at.start, "", "DATE")];
    });
    return [
      ...found,
      ...spans
        .filter((span) => !used.has(span))
        .map((span) => annotation(span.text, span.start, span.value, "DURATION")),
    ];
  };
  return { run, read };
}
