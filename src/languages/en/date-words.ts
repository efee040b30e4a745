import type { WordClasses } from "../../model/date-language.js";
import { counted, meanings, words } from "../writing.js";

const MONTHS = words("january february march april may june july august september october november december");
const WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday");
const cut = (long: readonly string[]): string => long.map((word) => word.slice(0, 3)).join(" ");
const UNITS = words("second minute hour day week weekend month quarter year decade");

const ONES = counted("one two three four five six seven eight nine");
const ORDINAL_ONES = counted("first second third fourth fifth sixth seventh eighth ninth");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
/** "twenty" to "ninety", with another ending, each with what it makes of its number. */
const tens = (ending: string): Record<string, number> =>
  Object.fromEntries(
    words("twent thirt fort fift sixt sevent eight ninet").map((stem, index) => [
      stem + ending,
      index * 10 + 20,
    ]),
  );
const compound = (ones: Record<string, number>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(tens("y")).flatMap(([ten, value]) =>
      Object.entries(ones).flatMap(([one, more]) => [
        [`${ten}-${one}`, value + more],
        [`${ten} ${one}`, value + more],
      ]),
    ),
  );

/** The words that English dates are made of, by class. */
/** "gmt+2", in minutes. */
const OFFSETS = Object.fromEntries(
  ["gmt", "utc"].flatMap((zone) =>
    Array.from({ length: 25 }, (_, at) => at - 12).map((hours) => [
      `${zone}${hours < 0 ? "-" : "+"}${Math.abs(hours)}`,
      hours * 60,
    ]),
  ),
);

export const dateWords: WordClasses = {
  MONTH: { ...counted(MONTHS.join(" ")), ...counted(cut(MONTHS)), sept: 9 },
  MONTHNUM: {},
  DAY: {},
  WEEKDAY: counted(WEEKDAYS.join(" ")),
  WEEKDAYS: counted(WEEKDAYS.join("s ") + "s"),
  SHORTDAY: { ...counted(cut(WEEKDAYS)), ...meanings("2 tues\n3 weds\n4 thur, thurs") },
  // "A second" is rather the second of something.
  UNIT: {
    ...meanings(
      UNITS.slice(1)
        .map((unit) => `${unit} ${unit}`)
        .join("\n"),
    ),
    ...meanings("minute min\nhour hr\nweek wk\nyear yr\ncentury century"),
  },
  UNITS: {
    ...meanings(UNITS.map((unit) => `${unit} ${unit}s`).join("\n")),
    ...meanings("minute mins\nhour hrs\nweek wks\nyear yrs\ncentury centuries"),
  },
  NUMBER: {
    ...ONES,
    ...counted(TEENS, 10),
    ...tens("y"),
    ...compound(ONES),
    ...meanings(`
      100 hundred
      2 a couple of, couple of, a couple, couple
      12 a dozen
      6 a half-dozen, half a dozen
    `),
  },
  ORDINAL: {
    ...ORDINAL_ONES,
    ...counted(TEENS.replace(/\b /g, "th ").replace("veth", "fth") + "th", 10),
    ...tens("ieth"),
    hundredth: 100,
    ...compound(ORDINAL_ONES),
  },
  /** The first half of a year that is spoken: "nineteen ninety-six". */
  HUNDREDS: { ...counted("fourteen fifteen sixteen seventeen eighteen nineteen twenty", 14) },
  SEASON: meanings("21 spring\n22 summer\n23 autumn, fall\n24 winter"),
  DIRECTION: meanings("-1 last, this past\n0 this, current\n1 next, coming, this coming"),
  TOWARD: meanings("1 following, next, ensuing\n-1 previous, preceding, prior"),
  TODAY: meanings("0 today\n-1 yesterday\n1 tomorrow, tmrw"),
  DAYPART: meanings(`
    MO morning, mornings, dawn, daybreak, sunrise, midmorning
    MI noon, lunchtime, midday
    AF afternoon, midafternoon
    EV evening, evenings, dusk, sunset, nightfall
    NI night, nights, nite, overnight
    DT daytime
  `),
  PART: meanings("start early\nmid mid, middle\nend late"),
  PARTOF: meanings(
    "start beginning, start, outset, opening, early months, first months, opening months\nmid middle, half-way mark\nend end, close, closing months, final months",
  ),
  ABOUT: meanings(`
    APPROX about, around, circa, c., approximately, roughly, some
    LESS_THAN nearly, almost, just under
    MORE_THAN just over
  `),
  OVER: meanings(`
    MORE_THAN more than, over, longer than, well over, a little over, a little more than
    LESS_THAN less than, under, fewer than, a little under, a little less than
    EQUAL_OR_MORE at least, no less than
    EQUAL_OR_LESS at most, up to, no more than, as long as
  `),
  SOME: meanings("0 several, a few, few, many, a number of"),
  SCALE: { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 },
  VAGUE: meanings(`
    -1 recently, lately, recent
    0 now, currently, nowadays, presently, at present, present day, modern day, these days, current
  `),
  EPITHET: { former: -1, future: 1 },
  OFTEN: meanings(`
    hour hourly
    day daily, nightly
    week weekly
    month monthly
    quarter quarterly
    year annually, yearly
  `),
  HOURNAME: meanings("12 noon, midday\n24 midnight"),
  OCLOCK: { "o'clock": 0 },
  HOLIDAY: meanings(`
    01-01 new year's day, new year's, new year
    1/1/3 martin luther king day, martin luther king jr. day
    01-25 burns night
    01-26 australia day
    02-02 groundhog day
    02-06 waitangi day
    02-14 valentine's day, st. valentine's day
    2/1/3 presidents' day, presidents day
    03-08 international women's day
    03-17 st. patrick's day, st patrick's day
    04-01 april fools' day, april fool's day
    04-22 earth day
    04-25 anzac day
    easter-46 ash wednesday
    easter-7 palm sunday
    easter-3 maundy thursday
    easter-2 good friday
    easter easter, easter sunday
    easter+1 easter monday
    easter+39 ascension day
    easter+49 pentecost, whit sunday
    easter+50 whit monday
    05-01 may day
    5/1/-1 memorial day
    05-08 ve day, v-e day
    06-19 juneteenth
    07-01 canada day
    07-04 fourth of july
    07-14 bastille day
    9/1/1 labor day
    11/1/1+1 election day
    10/1/2 columbus day
    10-31 halloween
    11-01 all saints' day
    11-05 bonfire night, guy fawkes night
    11/7/2 remembrance sunday
    11-11 armistice day, veterans day, remembrance day, veterans' day
    11/4/4 thanksgiving, thanksgiving day
    11/4/4+1 black friday
    12-24 christmas eve
    12-25 christmas, christmas day, xmas
    12-26 boxing day, st stephen's day, st. stephen's day
    12-31 new year's eve
  `),
  HALFDAY: meanings("0 am, a.m., a.m\n12 pm, p.m., p.m"),
  ZONE: {
    ...OFFSETS,
    ...meanings(`
    0 utc, gmt, z, wet
    60 bst, cet
    120 cest, eet, sast
    180 eest, msk
    480 hkt, sgt, awst
    540 jst, kst
    600 aest
    660 aedt
    720 nzst
    -240 edt
    -300 est, cdt
    -360 cst, mdt
    -420 mst, pdt
    -480 pst
  `),
  },
  ERA: meanings("1 bc, bce, b.c., b.c.e.\n0 ad, ce, a.d., c.e."),
  ERANAME: {},
  DECADE: tens("ies"),
  QUARTER: counted("q1 q2 q3 q4"),
};
