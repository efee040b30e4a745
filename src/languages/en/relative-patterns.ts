import type { Pattern } from "../../model/date-language.js";
import { rows, words } from "../writing.js";

/** "Two years earlier than planned" is a length. */
const counting = { notBefore: ["than"] };
/** "The year of the strike", "the week before he left": a time, but of what follows. */
export const definite = { notBefore: ["of", "before", "after"] };
const closing = { before: [] };

/** Days and units told from another date, clock times, and what only looks like a time: after all dates of the calendar. */
export const relativePatterns: readonly Pattern[] = [
  // Weekdays and days told from today.
  ...rows(
    { type: "weekday" },
    `
      PART|earlier|later? -? DIRECTION? WEEKDAY PART? DAYPART?
      later on WEEKDAY
      the? DAYPART of WEEKDAY
      DIRECTION SHORTDAY
    `,
  ),
  ...rows({ type: "weekday", from: "anchor" }, "that WEEKDAY DAYPART?", {
    before: words("and or in at on by for with when"),
    notAfter: words(", said says say saying told announced was is so such know knows knew"),
    // "had been told that Wednesday's ruling would be mild"
    notBefore: words("' ’"),
  }),
  ...rows(
    { type: "weekday", from: "anchor", direction: 0, ofWeek: true },
    "the? PART? WEEKDAY DAYPART? of that week",
  ),
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
  ...rows({ type: "shift", sign: 1 }, "ABOUT|OVER? a|an|NUMBER|SOME UNIT|UNITS from now"),
  // Days told from the last date of the text. "Hours later" is of the same one, as far as anybody can tell.
  ...rows({ type: "same", unit: "day" }, "hours|minutes|moments later|earlier|afterwards", {
    notAfter: words("few several many two three four five six seven eight nine ten twelve"),
  }),
  ...rows(
    { type: "shift", sign: 1, from: "anchor" },
    "ABOUT|OVER? a|an|NUMBER|SOME? UNIT|UNITS later|afterwards|afterward",
    counting,
  ),
  ...rows(
    { type: "shift", unit: "month", sign: 1, amount: 18, from: "anchor" },
    "ABOUT|OVER? a year and a half later|afterwards",
    counting,
  ),
  ...rows({ type: "shift", sign: 1, to: "day" }, "a|NUMBER UNIT|UNITS from today"),
  ...rows(
    { type: "shift", sign: -1, to: "day" },
    "a|NUMBER|QUANTITY UNIT|UNITS ago today\na|NUMBER|QUANTITY UNIT|UNITS ago DIRECTION WEEKDAY",
  ),
  ...rows({ type: "shift", sign: -1, to: "day", unit: "week" }, "a|NUMBER week|weeks ago WEEKDAY"),
  ...rows({ type: "shift", amount: 1, to: "day", unit: "week" }, "WEEKDAY week", {
    notBefore: words("- ’"),
  }),
  ...rows({ type: "shift", sign: -1, to: "week" }, "a|NUMBER UNIT|UNITS ago this week"),
  ...rows({ type: "shift", sign: -1, to: "month" }, "a|NUMBER UNIT|UNITS ago this month"),
  // "Three months in, it stopped"
  ...rows({ type: "shift", sign: 1, from: "anchor" }, "a|an|NUMBER UNIT|UNITS in ,"),
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
    "a fortnight later|afterwards\na fortnight after that|this",
    counting,
  ),
  ...rows(
    { type: "shift", unit: "week", sign: -1, amount: 2, from: "anchor" },
    "a fortnight earlier",
    counting,
  ),
  ...rows({ type: "duration", unit: "week", amount: 2 }, "a|the|every fortnight"),
  ...rows({ type: "duration", unit: "year", amount: 25 }, "a|the DIRECTION? quarter -? century"),
  ...rows({ type: "shift", from: "anchor" }, "the TOWARD UNIT|DAYPART"),
  // "Since the fall in prices": no season.
  ...rows({ type: "none" }, "black|bloody|super|cyber|fat|shrove|golden|giving WEEKDAY"),
  ...rows({ type: "none" }, "the WEEKDAY", "name"),
  ...rows({ type: "none" }, "the last minute\nthe last day\nthe fall in"),
  ...rows(
    { type: "none" },
    "the? night|morning|evening shift|shifts|porter|watchman|sky|train|trains|bus|buses|market",
  ),
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
  ...rows({ type: "weekday", from: "anchor" }, "the TOWARD WEEKDAY"),
  ...rows({ type: "weekday", from: "anchor", direction: 1 }, "the WEEKDAY after", {
    then: ["", ".", ",", ";", "and"],
  }),
  ...rows({ type: "weekday", from: "anchor", direction: -1 }, "the WEEKDAY before", {
    then: ["", ".", ",", ";", "and"],
  }),
  ...rows({ type: "shift", unit: "day", amount: 1, from: "anchor" }, "the day after|afterwards|following"),
  ...rows({ type: "shift", unit: "day", amount: -1, from: "anchor" }, "the day before\nthe eve of"),
  ...rows({ type: "shift", amount: 1, from: "anchor" }, "the UNIT|DAYPART after", closing),
  ...rows({ type: "shift", amount: -1, from: "anchor" }, "the UNIT|DAYPART before", closing),
  // "On the morning after the duke's death"
  ...rows({ type: "shift", unit: "day", amount: 1, from: "anchor" }, "the DAYPART after", {
    before: words("the his her its their our my"),
  }),
  // "An audit begun the month after found that …"
  ...rows({ type: "shift", amount: 1, from: "anchor" }, "the UNIT after", "before-past"),
  ...rows({ type: "shift", amount: -1, from: "anchor" }, "the UNIT before", "before-past"),
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
      ABOUT? CLOCK HALFDAY? local time
      ABOUT? DOTCLOCK|NUMBER HALFDAY local time
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
  // "Took five wickets in the final ten days later": the final is a match.
  ...rows(
    { type: "duration" },
    "the? past|last|coming|next|first|final|previous|latest NUMBER|SOME|SCALE UNIT|UNITS",
    { notBefore: words("later earlier afterwards") },
  ),
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
