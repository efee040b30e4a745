import ICAL from "ical.js";
import { DAY, formatDay, parseEdtf, utc, type Edtf } from "../model/edtf.js";
import { NewsTimelineError, type Timeline } from "../model/timeline.js";
import { Collector, firstSource, sayDropped } from "./collect.js";
import { joined } from "./date-parts.js";
import { Losses, type Format, type ReadIn, type WrittenOut } from "./format.js";

/** Keeps the date as it is known: a calendar has days only, and a month would become its thirty. */
const EDTF = "x-edtf";

function dateOfTime(time: ICAL.Time): Edtf {
  if (time.isDate) return time.toString().slice(0, 10);
  const utcTime = time.zone?.tzid === "UTC" ? "Z" : "";
  return `${time.toString().slice(0, 16)}${utcTime}`;
}

/** A calendar's whole-day events end on the day after their last. */
function lastDay(end: ICAL.Time): Edtf {
  return end.isDate ? formatDay(utc(end.year, end.month, end.day) - DAY) : dateOfTime(end);
}

function read(text: string): ReadIn {
  const losses = new Losses();
  const collector = new Collector(losses);
  let calendar: ICAL.Component;
  try {
    calendar = new ICAL.Component(ICAL.parse(text) as never);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new NewsTimelineError("page-invalid", `This is no calendar (${why}).`);
  }
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const value = (name: string): string => {
      const found = component.getFirstPropertyValue(name);
      return found === null || found === undefined ? "" : String(found);
    };
    const time = (name: string): ICAL.Time | null => {
      const found = component.getFirstPropertyValue(name);
      return found instanceof ICAL.Time ? found : null;
    };
    const [start, end] = [time("dtstart"), time("dtend")];
    const stated = value(EDTF);
    const rule = value("rrule");
    if (rule && !/^FREQ=YEARLY(?:;|$)/i.test(rule))
      losses.add(`“${rule}” is left out: of repetitions only a yearly one is known`);
    if (component.hasProperty("location")) losses.add("Places are left out");
    collector.add({
      id: value("uid") || undefined,
      date: parseEdtf(stated) ? stated : start && joined(dateOfTime(start), end && lastDay(end)),
      written: value("dtstart"),
      title: value("summary") || "Untitled",
      kind: rule ? "recurring" : value("status").toUpperCase() === "TENTATIVE" ? "planned" : undefined,
      summary: value("description") || undefined,
      publisher: value("x-publisher") || undefined,
      url: value("url") || undefined,
      quote: value("x-quote") || undefined,
    });
  }
  return { timeline: collector.timeline, losses: losses.list() };
}

const dayTime = (ms: number): ICAL.Time => {
  const day = new Date(ms);
  return new ICAL.Time(
    {
      year: day.getUTCFullYear(),
      month: day.getUTCMonth() + 1,
      day: day.getUTCDate(),
      isDate: true,
    },
    ICAL.Timezone.utcTimezone,
  );
};

const clockTime = (ms: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(ms), true);

/** Years that a calendar can write. */
const [FIRST, LAST] = [utc(1), utc(10_000)];

function write(timeline: Timeline): WrittenOut {
  const losses = new Losses();
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("prodid", "-//news-timeline//EN");
  calendar.addPropertyWithValue("version", "2.0");
  for (const event of timeline.events) {
    const extent = parseEdtf(event.date);
    const known = extent && { start: Math.max(extent.start, -Infinity), end: extent.end };
    const start = known && (known.start > -Infinity ? known.start : known.end - DAY);
    const end = known && (known.end < Infinity ? known.end : known.start + DAY);
    if (!extent || start === null || end === null || start < FIRST || end > LAST) {
      losses.add("A calendar has no years before 1 and after 9999; such events are left out");
      continue;
    }
    const { quote, publisher, url } = firstSource(timeline, event.sources);
    const component = new ICAL.Component("vevent");
    const add = (name: string, value: unknown): void => {
      if (value) component.addPropertyWithValue(name, value as string);
    };
    const fine = ["hour", "minute", "second"].includes(extent.precision);
    add("uid", event.id);
    // The calendar asks when the entry was made; the same timeline is to give the same file.
    add("dtstamp", clockTime(0));
    add("dtstart", fine ? clockTime(start) : dayTime(start));
    add("dtend", fine ? clockTime(end) : dayTime(end));
    add("summary", event.title);
    add("description", event.summary);
    add("url", url);
    add("status", event.kind === "planned" ? "TENTATIVE" : "CONFIRMED");
    if (event.kind === "recurring") add("rrule", new ICAL.Recur({ freq: "YEARLY" }));
    add(EDTF, event.date);
    add("x-publisher", publisher);
    add("x-quote", quote);
    calendar.addSubcomponent(component);
  }
  sayDropped(timeline, losses, ["kind"]);
  return { text: `${calendar.toString()}\r\n`, losses: losses.list() };
}

/** iCalendar (RFC 5545). */
export const iCalendar: Format = {
  name: "ics",
  extensions: [".ics", ".ical"],
  claims: (text) => /^\s*BEGIN:VCALENDAR/i.test(text),
  read,
  write,
};
