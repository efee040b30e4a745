import type { DatePack, Pattern, Template } from "../../model/date-language.js";
import { notPast, pastForms } from "./verbs.js";

const words = (text: string): string[] => text.trim().split(/\s+/);
/** "one two three" → { one: 1, two: 2, three: 3 } */
const counted = (text: string, from = 1): Record<string, number> =>
  Object.fromEntries(words(text).map((word, index) => [word, from + index]));
const all = <T>(text: string, value: T): Record<string, T> =>
  Object.fromEntries(words(text).map((word) => [word, value]));

const MONTHS = counted(
  "january february march april may june july august september october november december",
);
const SHORT_MONTHS: Record<string, number> = Object.fromEntries(
  words("jan feb mar apr may jun jul aug sep oct nov dec").map((word, index) => [word, index + 1]),
);

const TENS = counted("twenty thirty forty fifty sixty seventy eighty ninety", 2);
const ONES = counted("one two three four five six seven eight nine");
const ORDINAL_ONES = counted("first second third fourth fifth sixth seventh eighth ninth");
const compound = (ones: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(TENS).flatMap(([ten, tens]) =>
      Object.entries(ones).flatMap(([one, value]) => [
        [`${ten}-${one}`, tens * 10 + value],
        [`${ten} ${one}`, tens * 10 + value],
      ]),
    ),
  );

/** Patterns, one a line, that become the same reading. */
const rows = (as: Template, lines: string, when?: Pattern["when"]): Pattern[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => ({ pattern: line.trim(), as, ...(when ? { when } : {}) }));

const patterns: Pattern[] = [
  // Full and partial dates. A dot may stand after a short month.
  ...rows(
    { type: "calendar" },
    `
      FULL
      ABOUT? PART? -? MONTH .? DAY|DAYTH ,? of? YEAR|SHORTYEAR
      MONTH .? the? DAY|DAYTH
      the? DAY|DAYTH of? MONTH .? ,? YEAR|SHORTYEAR
      the? DAYTH of MONTH
      DAY|DAYTH MONTH .?
      YEAR MONTH DAY|DAYTH
      DAY - MONTH - YEAR
      ABOUT? PART? -? MONTH .? ,? of? YEAR|SHORTYEAR
      DIRECTION MONTH
      PART -? MONTH
      PART -? DIRECTION MONTH
    `,
  ),
  ...rows({ type: "calendar" }, "MONTH", "bare-month"),
  // Ranges with a part in common.
  ...rows(
    { type: "calendar-range" },
    `
      MONTH .? DAY|DAYTH -|–|—|to|through|until|and DAY|DAYTH ,? YEAR
      MONTH .? DAY|DAYTH -|–|—|to|through|and DAY|DAYTH
      DAY|DAYTH -|–|—|to|and DAY|DAYTH MONTH ,? YEAR?
      DAY|DAYTH MONTH -|–|—|to DAY|DAYTH MONTH ,? YEAR?
      MONTH .? DAY|DAYTH -|–|—|to|through MONTH .? DAY|DAYTH ,? YEAR?
      MONTH -|–|—|to|through MONTH ,? of? YEAR
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
      the? end|beginning|start|middle of YEAR
    `,
  ),
  ...rows({ type: "calendar" }, "ABOUT YEAR", "uncounted"),
  ...rows(
    { type: "calendar" },
    `
      MONTH .? DAY|DAYTH ,? ANYYEAR ERA
      DAY|DAYTH MONTH .? ,? ANYYEAR ERA
      the? year|years YEAR
      ABOUT? ANYYEAR|QUANTITY ERA
      ERA YEAR|ANYYEAR
      PART? -? the? DECADE
    `,
  ),
  ...rows({ type: "calendar", ordinal: "century" }, "PART? -? the? ORDINAL -? century ERA?"),
  ...rows(
    { type: "calendar", ordinal: "quarter" },
    `
      the? ORDINAL quarter of? YEAR?
      the? ORDINAL fiscal? quarter of? fiscal? YEAR
    `,
  ),
  ...rows(
    { type: "calendar", ordinal: "half" },
    `
      the? ORDINAL half of YEAR
      the? ORDINAL half of the year
    `,
  ),
  ...rows(
    { type: "calendar" },
    `
      the? ORDINAL half of MONTH
      the? end|beginning|start|middle of MONTH
    `,
  ),
  ...rows({ type: "shift", amount: 0 }, "the? end|beginning|start|middle of the UNIT"),
  ...rows({ type: "shift" }, "the? end|beginning|start|middle of DIRECTION UNIT"),
  ...rows(
    { type: "calendar" },
    `
      QUARTER of? YEAR?
      YEAR QUARTER
    `,
  ),
  ...rows({ type: "calendar", fiscal: true }, "fiscal|financial year? YEAR"),
  ...rows({ type: "calendar" }, "the? PART? -? SEASON of? YEAR"),
  ...rows({ type: "calendar", from: "anchor" }, "the following|next MONTH|SEASON"),
  ...rows({ type: "calendar" }, "DIRECTION SEASON"),
  ...rows(
    { type: "calendar-range" },
    `
      between|from ANYYEAR and|to ANYYEAR ERA
      ANYYEAR -|–|—|to ANYYEAR ERA
      between? ERA ANYYEAR -|–|—|to|and ANYYEAR
    `,
  ),
  ...rows({ type: "calendar" }, "the? PART? SEASON", "bare-season"),
  // Weekdays and days told from today.
  ...rows(
    { type: "weekday" },
    `
      DIRECTION? WEEKDAY
      DIRECTION? WEEKDAY DAYPART
    `,
  ),
  ...rows(
    { type: "shift", unit: "day" },
    `
      TODAY DAYPART
      TODAY
    `,
  ),
  ...rows({ type: "shift", unit: "day", amount: 2 }, "the day after tomorrow"),
  ...rows({ type: "shift", unit: "day", amount: -2 }, "the day before yesterday"),
  ...rows({ type: "shift", unit: "day" }, "DIRECTION DAYPART"),
  ...rows(
    { type: "shift" },
    `
      PART? -? DIRECTION UNIT
      PART DIRECTION UNIT
      earlier|later DIRECTION UNIT
    `,
  ),
  ...rows({ type: "shift", sign: -1 }, "ABOUT? a|an|NUMBER UNIT ago"),
  ...rows({ type: "shift", sign: 1 }, "ABOUT? a|an|NUMBER UNIT from now"),
  ...rows({ type: "shift", sign: -1 }, "ABOUT? QUANTITY UNIT ago"),
  ...rows(
    { type: "shift", sign: 1 },
    `
      in a|an|NUMBER UNIT time
      in a|an|NUMBER UNIT ' time
    `,
  ),
  // Days told from the last date of the text.
  ...rows({ type: "shift", sign: 1, from: "anchor" }, "ABOUT? a|an|NUMBER UNIT later|afterwards|afterward"),
  ...rows(
    { type: "shift", sign: -1, from: "anchor" },
    "ABOUT? a|an|NUMBER UNIT earlier|previously|beforehand",
  ),
  ...rows({ type: "shift", sign: 1, from: "anchor" }, "the following|next|ensuing UNIT"),
  ...rows({ type: "shift", sign: 1, unit: "day", from: "anchor" }, "the following|next DAYPART"),
  ...rows({ type: "weekday" }, "the? following WEEKDAY"),
  ...rows({ type: "shift", sign: -1, from: "anchor" }, "the previous|preceding|prior UNIT"),
  ...rows({ type: "shift", unit: "day", amount: 1, from: "anchor" }, "the day after|afterwards"),
  ...rows({ type: "shift", unit: "day", amount: -1, from: "anchor" }, "the day before"),
  ...rows(
    { type: "same" },
    `
      the? same UNIT
      that same? UNIT
      that DAYPART
      earlier|later|early|late in the UNIT
      earlier|later that UNIT
    `,
  ),
  // Clock times.
  ...rows(
    { type: "time" },
    `
      CLOCK HALFDAY? ZONE?
      DOTCLOCK HALFDAY ZONE?
      DOTCLOCK ZONE
      NUMBER HALFDAY ZONE?
      CLOCK HALFDAY? ( ZONE )
    `,
  ),
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
    { type: "duration" },
    `
      NUMBER|QUANTITY -? UNIT -? old?
      NUMBER -|– NUMBER -? UNIT
      a|an|NUMBER half? -? UNIT old?
      half a|an UNIT later|earlier|ago?
      the? past|last|coming|next NUMBER UNIT
      the past UNIT
    `,
  ),
  ...rows({ type: "set" }, "every|each UNIT|WEEKDAY|SEASON|MONTH|DAYPART"),
  ...rows(
    { type: "vague" },
    `
      recent|previous|coming|past UNIT
      the? future|recently|currently|nowadays
    `,
  ),
];

export const dates: DatePack = {
  words: {
    MONTH: { ...MONTHS, ...SHORT_MONTHS, sept: 9 },
    WEEKDAY: {
      ...counted("monday tuesday wednesday thursday friday saturday sunday"),
      ...{ mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 },
    },
    UNIT: {
      ...all("seconds", "second" as const),
      ...all("minute minutes min mins", "minute" as const),
      ...all("hour hours hr hrs", "hour" as const),
      ...all("day days", "day" as const),
      ...all("week weeks", "week" as const),
      ...all("weekend weekends", "weekend" as const),
      ...all("month months", "month" as const),
      ...all("quarter quarters", "quarter" as const),
      ...all("year years yr yrs", "year" as const),
      ...all("decade decades", "decade" as const),
      ...all("century centuries", "century" as const),
    },
    NUMBER: {
      ...ONES,
      ...counted("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10),
      ...Object.fromEntries(Object.entries(TENS).map(([word, value]) => [word, value * 10])),
      ...compound(ONES),
      hundred: 100,
    },
    ORDINAL: {
      ...ORDINAL_ONES,
      ...counted(
        "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
        10,
      ),
      ...{
        twentieth: 20,
        thirtieth: 30,
        fortieth: 40,
        fiftieth: 50,
        sixtieth: 60,
        seventieth: 70,
        eightieth: 80,
      },
      ...{ ninetieth: 90, hundredth: 100 },
      ...compound(ORDINAL_ONES),
    },
    SEASON: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
    DIRECTION: { last: -1, this: 0, current: 0, next: 1 },
    TODAY: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 },
    DAYPART: { morning: 6, afternoon: 12, evening: 18, night: 21 },
    PART: { early: "start", mid: "mid", middle: "mid", late: "end" },
    ABOUT: {
      about: 1,
      around: 1,
      circa: 1,
      "c.": 1,
      approximately: 1,
      roughly: 1,
      nearly: 1,
      almost: 1,
      some: 1,
    },
    HALFDAY: { am: 0, "a.m.": 0, "a.m": 0, pm: 12, "p.m.": 12, "p.m": 12 },
    ZONE: {
      ...all("utc gmt z wet", 0),
      ...all("bst cet", 60),
      ...all("cest eet sast", 120),
      ...all("eest msk", 180),
      ...all("hkt sgt awst", 480),
      ...all("jst kst", 540),
      ...all("aest", 600),
      ...all("aedt", 660),
      ...all("nzst", 720),
      ...all("edt", -240),
      ...all("est cdt", -300),
      ...all("cst mdt", -360),
      ...all("mst pdt", -420),
      ...all("pst", -480),
    },
    ERA: { bc: 1, bce: 1, "b.c.": 1, "b.c.e.": 1, ad: 0, ce: 0, "a.d.": 0, "c.e.": 0 },
    DECADE: {
      ...{
        twenties: 20,
        thirties: 30,
        forties: 40,
        fifties: 50,
        sixties: 60,
        seventies: 70,
        eighties: 80,
        nineties: 90,
      },
    },
    QUARTER: { q1: 1, q2: 2, q3: 3, q4: 4 },
  },
  capital: words("may march mar sat sun mon wed jan dec sep z ad ce"),
  ordinalSuffixes: ["st", "nd", "rd", "th"],
  decadeSuffixes: ["s"],
  patterns,
  bareYear: {
    afterAlways:
      words(`of in since until till during early mid late summer spring autumn winter fall through throughout
      year years season election elections by before after`),
    after:
      words(`from to for between around circa about the a an its his her their our this that and or & ( [ ’ ' – — -
      back as own`),
    refusedBefore: words(
      `people men women children jobs km feet tons yen percent per cars aircraft km/h mph mhz days kg fans bce bc years days hours`,
    ),
  },
  bareSeason: { after: words("in by until since during for before after") },
  bareMonth: {
    after:
      words(`in since by until till last next this early mid late from of during through to between before after
      for around about the every each a`),
    ambiguous: words("may march april june august mar jan dec sep jun"),
  },
  plural: { ending: "s", not: words("does this") },
  joiners: {
    day: ["", ",", "on", ", on", "of", "the", "- ", "("],
    time: ["", ",", "at", ", at", "on", "from", "around", "at about", "at around", "by", "|", "·", "-", "–"],
    range: ["to", "until", "till", "through", "-", "–", "—"],
    between: ["and"],
  },
  betweenOpeners: ["between"],
  tense: {
    future: words(`will won't shall 'll ’ll upcoming forthcoming tomorrow slated poised due scheduled planned
      expected coming ahead plans hopes aims intends next can may could might must should meets opens starts begins votes
      ends closes runs resumes reopens returns expires arrives takes supposed`),
    reportedFuture: ["would"],
    infinitive: ["to"],
    past: [...words("was were had did been has have"), ...pastForms],
    pastEndings: ["ed"],
    notPast: [...words("expected scheduled planned"), ...notPast],
    planning:
      words(`agree agreed plan planned plans decide decided vow vowed pledge pledged schedule scheduled expect
      expected expects set due intend intended hope hoped hopes aim aims aimed promise promised propose proposed ready
      prepare prepared prepares preparing begin likely bound slated poised visiting heading travelling traveling invited
      ordered called calls about going continue ahead announced urged asked is are am be`),
    perfect: words("has have 've"),
    notVerb: words("a an the his her their its our this that these those him them me us"),
    presentPassive: words("is are"),
    breaks: words(
      "which who whom whose when where while after before because although though if but since until as that",
    ),
  },
  known: [
    ["end of world war ii", "1945"],
    ["end of the second world war", "1945"],
    ["end of world war two", "1945"],
    ["end of wwii", "1945"],
    ["end of the pacific war", "1945"],
    ["atomic bombing of hiroshima", "1945-08-06"],
    ["atomic bombing of nagasaki", "1945-08-09"],
    ["d-day landings", "1944-06-06"],
    ["d-day", "1944-06-06"],
    ["outbreak of world war ii", "1939"],
    ["end of world war i", "1918"],
    ["end of the first world war", "1918"],
    ["outbreak of world war i", "1914"],
    ["fall of the berlin wall", "1989-11-09"],
    ["moon landing", "1969-07"],
    ["september 11 attacks", "2001-09-11"],
    ["9/11 attacks", "2001-09-11"],
    ["founding of the united nations", "1945"],
    ["french revolution", "1789"],
    ["chernobyl disaster", "1986-04-26"],
  ],
};
