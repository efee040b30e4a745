import type { Pattern } from "../../model/date-language.js";
import { rows, words } from "../writing.js";
import { definite, relativePatterns } from "./relative-patterns.js";

/** What English dates look like; the longest that fits wins, and of equals the first. */
export const datePatterns: readonly Pattern[] = [
  // Full and partial dates. A dot may stand after a short month.
  ...rows(
    { type: "calendar" },
    `
      FULL
      ABOUT? PART? -? MONTH .? DAY ,? of? YEAR|SHORTYEAR
      MONTH .? the? DAY
      the? DAY of? MONTH .? ,? YEAR|SHORTYEAR
      the? DAY of? MONTH .?
      YEAR MONTH DAY
      DAY - MONTH - YEAR
      MONTH - DAY - YEAR
      ABOUT? PART? -? MONTH .? ,? of? YEAR|SHORTYEAR
      PART? -? DIRECTION MONTH .? DAY?
      PART -? MONTH
      the? PARTOF of MONTH ,? YEAR?
      HOLIDAY ,? of|in? YEAR
      MONTH HUNDREDS NUMBER
      DIRECTION HOLIDAY
    `,
  ),
  ...rows(
    { type: "calendar", ordinal: "day" },
    `
      the ORDINAL day? of MONTH ,? YEAR?
      MONTH ORDINAL
    `,
  ),
  ...rows(
    { type: "calendar", ordinal: "weekday" },
    `
      the? ORDINAL|last WEEKDAY of|in MONTH ,? YEAR?
    `,
  ),
  ...rows({ type: "calendar", part: "start" }, "the? first|opening week|weeks|days of MONTH ,? YEAR?"),
  ...rows({ type: "calendar", part: "end" }, "the? last|final|closing week|weeks|days of MONTH ,? YEAR?"),
  ...rows({ type: "calendar", month: 12, day: 31 }, "the last|final day of YEAR"),
  ...rows({ type: "calendar", month: 1, day: 1 }, "the first|opening day of YEAR"),
  ...rows({ type: "calendar" }, "HOLIDAY", "not-name"),
  ...rows({ type: "calendar" }, "MONTH", "bare-month"),
  ...rows(
    { type: "calendar" },
    `
      SHORTDAY .? ,? MONTH .? DAY ,? YEAR?
      SHORTDAY .? ,? DAY MONTH .? ,? YEAR?
    `,
  ),
  ...rows({ type: "calendar" }, "the DAYTH", "bare-day"),
  ...rows({ type: "calendar" }, "the DAYTH", {
    after: ["on"],
    capital: true,
    before: words("the a an it he she they with at in when and but as after by to for because while"),
  }),
  // Ranges with a part in common.
  ...rows(
    { type: "calendar-range" },
    `
      MONTH .? DAY -|–|—|to|through|until|and DAY ,? YEAR?
      DAY -|–|—|to|and DAY MONTH ,? YEAR?
      WEEKDAY DAY -|–|—|to|and WEEKDAY DAY MONTH ,? YEAR?
      DAY MONTH -|–|—|to DAY MONTH ,? YEAR?
      MONTH .? DAY -|–|—|to|through MONTH .? DAY ,? YEAR?
      MONTH -|–|—|to|through MONTH ,? of? YEAR
      the years YEAR -|–|to YEAR
    `,
  ),
  ...rows(
    { type: "calendar-range" },
    `
      YEAR / TWODIGITS
      YEAR -|–|— YEAR|TWODIGITS
    `,
    "bare-year",
  ),
  // Years and what divides or gathers them.
  ...rows({ type: "calendar" }, "YEAR", "bare-year"),
  ...rows(
    { type: "calendar" },
    `
      PART -? YEAR
      PART|earlier|later in the? YEAR|SEASON
      the? PARTOF of YEAR
      HUNDREDS NUMBER
    `,
  ),
  ...rows({ type: "calendar", old: true }, "ANYYEAR", "old-year"),
  ...rows({ type: "calendar" }, "ABOUT YEAR", "uncounted"),
  ...rows(
    { type: "calendar" },
    `
      MONTH .? DAY ,? ANYYEAR ERA
      DAY MONTH .? ,? ANYYEAR ERA
      the? year|years YEAR
      the? year? PART|ABOUT? -? ANYYEAR|QUANTITY ERA
      ERA YEAR|ANYYEAR
    `,
  ),
  // "In her late twenties" tells an age.
  ...rows({ type: "calendar" }, "PART? -? the? DECADE\nthe PART DECADE\nthe? PARTOF of the DECADE", {
    notAfter: words("his her their early mid late"),
  }),
  ...rows(
    { type: "calendar", ordinal: "century" },
    `
      the? PART? -? ORDINAL -? century|centuries ERA?
      the? PARTOF of the ORDINAL century
    `,
    "not-name",
  ),
  ...rows(
    { type: "calendar", ordinal: "quarter" },
    `
      the? fiscal? -? ORDINAL -? quarter|quarters
      the? ORDINAL fiscal? -? quarter of? fiscal? YEAR
      the? YEAR 's? ORDINAL quarter
      DIRECTION year 's ORDINAL quarter
      the? ORDINAL quarter of the|this year
    `,
  ),
  ...rows({ type: "calendar", ordinal: "quarter", yearShift: -1 }, "the? year - ago|earlier ORDINAL quarter"),
  ...rows({ type: "calendar", quarter: 4 }, "the last|final quarter of YEAR"),
  ...rows({ type: "calendar", report: true }, "the YEAR period|quarter"),
  ...rows(
    { type: "calendar", ordinal: "half" },
    `
      the? ORDINAL half of the? YEAR|year
    `,
  ),
  ...(
    [
      ["last", -1],
      ["this", 0],
      ["next", 1],
    ] as const
  ).flatMap(([word, yearShift]) =>
    rows({ type: "calendar", ordinal: "half", yearShift }, `the? ORDINAL half of ${word} year`),
  ),
  ...rows({ type: "calendar" }, "the? ORDINAL half of MONTH"),
  ...rows({ type: "shift", amount: 0 }, "the? PARTOF of the UNIT"),
  ...rows({ type: "shift", amount: 0, unit: "year" }, "year -? end"),
  ...rows({ type: "calendar" }, "year -? end YEAR"),
  ...rows({ type: "shift" }, "the? PARTOF of the? DIRECTION UNIT"),
  ...rows({ type: "shift", amount: 0 }, "UNIT 's end"),
  ...rows(
    { type: "calendar" },
    `
      YEAR? QUARTER
      QUARTER of? YEAR
    `,
  ),
  ...rows({ type: "calendar", fiscal: true }, "the? fiscal|financial year? YEAR"),
  ...rows(
    { type: "calendar" },
    `
      the? PART? -? SEASON of? ,? YEAR|SHORTYEAR
      the? PART? -? SEASON of? YEAR -|–|/ TWODIGITS|YEAR
      the? YEAR SEASON
      the? PART? -? SEASON of? ANYYEAR ERA
      the? PARTOF of ANYYEAR ERA
      MONTH of? ANYYEAR ERA
      the? PART? -? OLDDECADE ERA
      PART? DIRECTION SEASON
    `,
  ),
  ...rows({ type: "calendar", from: "anchor", yearShift: 0 }, "the? PART? SEASON of that|the same? year"),
  // "two summers later"
  ...(["spring", "summer", "autumn", "winter"] as const).flatMap((season, index) =>
    (["two", "three", "four"] as const).flatMap((count, at) =>
      rows(
        { type: "calendar", from: "anchor", season: 21 + index, yearShift: at + 2 },
        `${count} ${season}s later`,
      ),
    ),
  ),
  // "launched that October drew $2.8 million"
  ...rows({ type: "calendar", from: "anchor", yearShift: 0 }, "that same? MONTH|SEASON", "before-past"),
  ...rows({ type: "calendar", from: "anchor", yearShift: 0 }, "that same? MONTH|SEASON", {
    before: words("by to in for from and at on with as under when the a he she it they"),
  }),
  ...(
    [
      ["last", -1],
      ["this", 0],
      ["next", 1],
    ] as const
  ).flatMap(([word, yearShift]) =>
    rows({ type: "calendar", yearShift }, `the? PART? SEASON of ${word} year`),
  ),
  ...rows({ type: "calendar", from: "anchor" }, "the TOWARD MONTH|SEASON|HOLIDAY"),
  ...rows(
    { type: "calendar", from: "anchor", yearShift: 1 },
    "HOLIDAY|SEASON of the following|next year\nMONTH DAY? of the following|next year",
  ),
  ...rows(
    { type: "calendar-range" },
    `
      ANYYEAR -|–|—|to|until|and|or|/ ANYYEAR ERA
      ERA ANYYEAR -|–|—|to|and ANYYEAR
    `,
  ),
  ...rows({ type: "none" }, "the? SEASON", "name"),
  ...rows({ type: "calendar" }, "PART? SEASON", {
    after: words("in by until since during for before after of that and"),
    ...definite,
  }),
  ...rows({ type: "calendar" }, "the PART? SEASON", definite),
  ...rows({ type: "calendar" }, "the MONTH DAYPART in|of YEAR"),
  ...rows({ type: "calendar", epithet: true }, "SEASON", "epithet"),
  ...relativePatterns,
];
