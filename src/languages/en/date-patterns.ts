import type { Pattern } from "../../model/date-language.js";
import { rows, words } from "../writing.js";

/** "Two years earlier than planned" is a length. */
const counting = { notBefore: ["than"] };
/** "The year of the strike", "the week before he left": a time, but of what follows. */
const definite = { notBefore: ["of", "before", "after"] };
const closing = { before: [] };

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
  ...rows({ type: "calendar", from: "anchor", yearShift: 0 }, "that MONTH|SEASON", {
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
  ...rows({ type: "calendar" }, "PART? SEASON", {
    after: words("in by until since during for before after of that and"),
    ...definite,
  }),
  ...rows({ type: "calendar" }, "the PART? SEASON", definite),
  ...rows({ type: "calendar" }, "the MONTH DAYPART in|of YEAR"),
  ...rows({ type: "calendar", epithet: true }, "SEASON", "epithet"),
  // Weekdays and days told from today.
  ...rows(
    { type: "weekday" },
    `
      PART|earlier|later? -? DIRECTION? WEEKDAY PART? DAYPART?
      the? DAYPART of WEEKDAY
      DIRECTION SHORTDAY
    `,
  ),
  ...rows({ type: "weekday", from: "anchor" }, "that WEEKDAY DAYPART?", {
    before: words("and or in at on by for with when"),
    notAfter: words(", said says say saying told announced was is so such know knows knew"),
  }),
  ...rows({ type: "weekday", ofWeek: true }, "PART? WEEKDAY PART? DAYPART? of|in? DIRECTION week"),
  ...rows({ type: "weekday" }, "SHORTDAY", { after: words("on this last next until by every") }),
  ...rows(
    { type: "shift", unit: "day" },
    `
      PART|earlier|later? TODAY PART? DAYPART?
      PART? -? DAYPART TODAY
      PART|earlier|later? DIRECTION DAYPART
    `,
  ),
  ...rows({ type: "shift", unit: "day", amount: 0, daypart: "NI" }, "tonight\nCLOCK|DOTCLOCK tonight"),
  ...rows({ type: "shift", unit: "day", amount: 0 }, "CLOCK|DOTCLOCK this DAYPART"),
  ...rows({ type: "shift", unit: "day", amount: 2 }, "the day after tomorrow"),
  ...rows({ type: "shift", unit: "day", amount: -2 }, "the day before yesterday"),
  ...rows(
    { type: "shift" },
    `
      PART|earlier|later? -? DIRECTION fiscal? UNIT
    `,
  ),
  ...rows(
    { type: "shift", sign: -1 },
    `
      ABOUT|OVER? a|an|NUMBER|QUANTITY|SOME? SCALE? UNIT|UNITS ago
    `,
  ),
  ...rows(
    { type: "shift", sign: -1, amount: 0.5 },
    `
      ABOUT|OVER? half a|an UNIT ago
      ABOUT|OVER? NUMBER and a half UNITS ago
    `,
  ),
  ...rows(
    { type: "shift", sign: 1 },
    `
      ABOUT|OVER? a|an|NUMBER|SOME UNIT|UNITS from now
    `,
  ),
  // Days told from the last date of the text.
  ...rows(
    { type: "shift", sign: 1, from: "anchor" },
    "ABOUT|OVER? a|an|NUMBER|SOME? UNIT|UNITS later|afterwards|afterward",
    counting,
  ),
  ...rows(
    { type: "shift", sign: -1, from: "anchor" },
    "ABOUT|OVER? a|an|NUMBER|SOME? UNIT|UNITS earlier|previously|beforehand",
    counting,
  ),
  ...rows(
    { type: "shift", unit: "day", sign: 1, from: "anchor" },
    "ABOUT? a|an|NUMBER DAYPART later|afterwards|afterward",
    counting,
  ),
  ...rows({ type: "shift", sign: 1, from: "anchor" }, "ABOUT? a|an|NUMBER UNIT|UNITS after that|this"),
  ...rows({ type: "shift", sign: -1, from: "anchor" }, "ABOUT? a|an|NUMBER UNIT|UNITS before that"),
  ...rows({ type: "shift", amount: 1, from: "anchor" }, "the UNIT after that"),
  ...rows({ type: "shift", amount: -1, from: "anchor" }, "the UNIT before that"),
  ...rows({ type: "shift", sign: -1, from: "anchor" }, "ABOUT? a|an|NUMBER UNIT|UNITS before", closing),
  ...rows({ type: "shift", unit: "week", sign: -1, amount: 2 }, "a fortnight ago"),
  ...rows(
    { type: "shift", unit: "week", sign: 1, amount: 2, from: "anchor" },
    "a fortnight later|afterwards",
    counting,
  ),
  ...rows(
    { type: "shift", unit: "week", sign: -1, amount: 2, from: "anchor" },
    "a fortnight earlier",
    counting,
  ),
  ...rows({ type: "duration", unit: "week", amount: 2 }, "a|the|every fortnight"),
  ...rows({ type: "shift", from: "anchor" }, "the TOWARD UNIT|DAYPART"),
  // "Since the fall in prices": no season.
  ...rows({ type: "none" }, "black|bloody|super|cyber|fat|shrove|golden|giving WEEKDAY"),
  ...rows({ type: "none" }, "the last minute\nthe last day\nthe fall in"),
  ...rows({ type: "none" }, "the UNIT in which\nthe UNIT when"),
  ...rows({ type: "shift" }, "the DIRECTION fiscal? UNIT", definite),
  ...(["week", "weekend", "month", "year"] as const).flatMap((unit) => [
    ...rows({ type: "duration", unit }, `the ${unit}`, { then: ["ended", "ending", "to"] }),
    ...rows({ type: "shift", amount: 0, unit }, `the ${unit}`, definite),
  ]),
  ...rows(
    { type: "shift", unit: "year", sign: -1 },
    `
      year - ago|earlier
      the? comparable? year - ago|earlier period
    `,
  ),
  ...rows({ type: "weekday", from: "anchor" }, "the? TOWARD WEEKDAY"),
  ...rows({ type: "shift", unit: "day", amount: 1, from: "anchor" }, "the day after|afterwards|following"),
  ...rows({ type: "shift", unit: "day", amount: -1, from: "anchor" }, "the day before"),
  ...rows({ type: "shift", amount: 1, from: "anchor" }, "the UNIT|DAYPART after", closing),
  ...rows({ type: "shift", amount: -1, from: "anchor" }, "the UNIT|DAYPART before", closing),
  ...rows({ type: "shift", amount: 2 }, "the UNIT after next", closing),
  ...rows({ type: "shift", amount: -2 }, "the UNIT before last", closing),
  ...rows(
    { type: "same" },
    `
      earlier|later|early|late? that same? UNIT|DAYPART
      earlier|later|early|late in the UNIT
    `,
  ),
  ...rows({ type: "same" }, "the? PARTOF of that UNIT"),
  ...rows({ type: "same" }, "the? same UNIT|DAYPART", definite),
  ...rows({ type: "same", unit: "quarter" }, "the latest? quarter\nthe latest period", definite),
  ...rows({ type: "same", unit: "quarter", yearShift: -1 }, "the? comparable? year - ago|earlier quarter"),
  // Clock times.
  ...rows(
    { type: "time" },
    `
      ABOUT? CLOCK HALFDAY? ZONE|et|ct|mt|pt?
      ABOUT? DOTCLOCK HALFDAY ZONE?
      DOTCLOCK ZONE
      ABOUT? NUMBER HALFDAY ZONE|et|ct|mt|pt?
      ABOUT? NUMBER OCLOCK
      CLOCK HALFDAY? ( ZONE )
      CLOCK hrs|hours
      ABOUT? CLOCK in the DAYPART
      ABOUT? HOURNAME ZONE?
      PART? -? the PART? DAYPART
      the? PART? DAYPART hours
    `,
  ),
  ...rows({ type: "time" }, "DAYPART", { after: ["at"], then: ["on"] }),
  ...rows({ type: "time" }, "DOTCLOCK hrs|hours", { after: words("at by from until") }),
  ...rows({ type: "time", daypart: "MO" }, "the early|small|wee hours"),
  // Times that name no date of their own; they keep their figures from being read as one.
  ...rows({ type: "recent" }, "just|newly back|home|returned"),
  ...rows({ type: "recent" }, "just|newly", "before-past"),
  ...rows(
    { type: "anniversary" },
    `
      ORDINAL|NUMBER -? year? -? anniversary
      anniversary
      centenary|centennial
    `,
  ),
  ...rows(
    { type: "none" },
    `
      the? NUMBER|a|an -? UNIT|UNITS - old
      ABOUT|OVER? a|NUMBER -? quarter|quarters of|to|past
      quarters
    `,
  ),
  ...rows(
    { type: "duration", ahead: true },
    `
      ABOUT|OVER? NUMBER|QUANTITY|SOME UNITS
      ABOUT|OVER a|an UNIT
      a|an|NUMBER UNIT|UNITS '? time
    `,
  ),
  ...rows({ type: "set" }, "a|an UNIT", { after: words("once twice times hours days weeks") }),
  ...rows({ type: "duration", ahead: true }, "a|an UNIT", "bare-length"),
  ...rows(
    { type: "duration" },
    `
      the? ABOUT|OVER? NUMBER|QUANTITY|SOME UNITS old?
      ABOUT|OVER? NUMBER|QUANTITY|SOME -? UNIT|UNITS -? old?
      ABOUT|OVER? a|NUMBER|QUANTITY SCALE -? UNIT|UNITS -? old?
      NUMBER NUMBER / NUMBER UNITS
      NUMBER|SOME more UNITS
      another NUMBER? UNIT|UNITS
      NUMBER -|–|to|or NUMBER -? UNIT|UNITS
      the? past|last|coming|next|first|final|previous|latest NUMBER|SOME|SCALE UNIT|UNITS
      the? past|last|coming|next NUMBER -|–|to|or NUMBER UNITS
      the? past|entire|whole UNIT
      the first|last|final UNIT|UNITS of MONTH|YEAR YEAR?
      an? entire UNIT
      UNIT|UNITS - long
    `,
  ),
  // "After-hours trading".
  ...rows({ type: "duration" }, "UNITS", { notAfter: ["-"] }),
  // "The last month of the war" is not last month.
  ...rows({ type: "duration" }, "the first|last|final UNIT|UNITS", { then: ["of"] }),
  ...rows({ type: "duration", unit: "year" }, "the latest? fiscal year"),
  ...rows(
    { type: "duration", amount: 0.5 },
    `
      ABOUT|OVER? half a|an UNIT later|earlier?
      a? half - UNIT
      NUMBER -? and -? a -? half -? UNIT|UNITS
    `,
  ),
  ...rows({ type: "duration", amount: 1.5 }, "ABOUT|OVER? a|an UNIT and a half"),
  ...rows(
    { type: "set" },
    `
      every|each NUMBER|ORDINAL|other? UNIT|UNITS|WEEKDAY|SEASON|MONTH|DAYPART DAYPART?
      per UNIT
      WEEKDAYS
    `,
  ),
  ...rows({ type: "set" }, "OFTEN", {
    before: words("by to in for from and or since at until on with as between through but"),
  }),
  ...rows({ type: "set" }, "the ORDINAL|last WEEKDAY of|in each|every UNIT"),
  ...rows({ type: "set", unit: "day" }, "daily"),
  ...rows({ type: "set", unit: "hour" }, "hourly"),
  ...rows({ type: "vague", toward: -1 }, "recent|previous|past UNITS\nthe past"),
  ...rows({ type: "vague", toward: 0 }, "the present"),
  ...rows({ type: "vague", toward: 1 }, "coming|future UNITS\nthe near? future"),
  ...rows({ type: "vague" }, "VAGUE"),
  ...rows({ type: "vague", epithet: true }, "EPITHET", "epithet"),
];
