import type { WordClasses } from "../../model/date-language.js";
import { all, counted, words } from "../writing.js";

/** Forms of more than one word, divided by commas. */
const phrases = <T>(text: string, value: T): Record<string, T> =>
  Object.fromEntries(text.split(",").map((phrase) => [phrase.trim(), value]));

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

const UNITS = {
  ...all("seconds", "second" as const),
  ...all("minutes mins", "minute" as const),
  ...all("hours hrs", "hour" as const),
  ...all("days", "day" as const),
  ...all("weeks", "week" as const),
  ...all("weekends", "weekend" as const),
  ...all("months", "month" as const),
  ...all("quarters", "quarter" as const),
  ...all("years yrs", "year" as const),
  ...all("decades", "decade" as const),
  ...all("centuries", "century" as const),
};

/** The words that English dates are made of, by class. */
export const dateWords: WordClasses = {
  MONTH: { ...MONTHS, ...SHORT_MONTHS, sept: 9 },
  MONTHNUM: {},
  DAY: {},
  WEEKDAY: counted("monday tuesday wednesday thursday friday saturday sunday"),
  WEEKDAYS: counted("mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
  SHORTDAY: {
    ...{ mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 },
  },
  UNIT: {
    ...{ minute: "minute", min: "minute", hour: "hour", hr: "hour", day: "day", week: "week" },
    ...{ weekend: "weekend", month: "month", quarter: "quarter", year: "year", yr: "year", decade: "decade" },
    century: "century",
  },
  UNITS,
  NUMBER: {
    ...ONES,
    ...counted("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10),
    ...Object.fromEntries(Object.entries(TENS).map(([word, value]) => [word, value * 10])),
    ...compound(ONES),
    hundred: 100,
    ...phrases("a couple of, couple of, a couple, couple", 2),
    "a dozen": 12,
    "a half-dozen": 6,
    "half a dozen": 6,
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
  /** The first half of a year that is spoken: "nineteen ninety-six". */
  HUNDREDS: { fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20 },
  SEASON: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
  DIRECTION: { last: -1, "this past": -1, this: 0, current: 0, next: 1, coming: 1, "this coming": 1 },
  TODAY: { today: 0, yesterday: -1, tomorrow: 1 },
  DAYPART: {
    ...{
      morning: "MO",
      mornings: "MO",
      dawn: "MO",
      noon: "MI",
      lunchtime: "MI",
      midday: "MI",
      afternoon: "AF",
    },
    ...{
      evening: "EV",
      evenings: "EV",
      dusk: "EV",
      night: "NI",
      nights: "NI",
      overnight: "NI",
      daytime: "DT",
    },
  },
  PART: { early: "start", mid: "mid", middle: "mid", late: "end" },
  PARTOF: {
    ...{
      beginning: "start",
      start: "start",
      outset: "start",
      opening: "start",
      middle: "mid",
      "half-way mark": "mid",
    },
    ...{ end: "end", close: "end" },
  },
  ABOUT: {
    ...all("about around circa c. approximately roughly some", "APPROX"),
    ...all("nearly almost", "LESS_THAN"),
    "just under": "LESS_THAN",
    "just over": "MORE_THAN",
  },
  OVER: {
    ...phrases("more than, over, longer than, well over", "MORE_THAN"),
    ...phrases("less than, under, fewer than", "LESS_THAN"),
    ...phrases("at least, no less than", "EQUAL_OR_MORE"),
    ...phrases("at most, up to, no more than, as long as", "EQUAL_OR_LESS"),
  },
  SOME: phrases("several, a few, few, many, a number of", 0),
  SCALE: { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 },
  VAGUE: {
    ...all("recently lately recent", -1),
    ...phrases(
      "now, currently, nowadays, presently, at present, present day, modern day, these days, current",
      0,
    ),
  },
  EPITHET: { former: -1, future: 1 },
  OFTEN: {
    ...all("hourly", "hour"),
    ...all("daily nightly", "day"),
    weekly: "week",
    monthly: "month",
    quarterly: "quarter",
    ...all("annually yearly", "year"),
  },
  HOURNAME: { noon: 12, midday: 12, midnight: 24 },
  OCLOCK: { "o'clock": 0 },
  HOLIDAY: {
    ...phrases("new year's day, new year's, new year", "01-01"),
    ...phrases("martin luther king day, martin luther king jr. day", "1/1/3"),
    ...phrases("groundhog day", "02-02"),
    ...phrases("valentine's day, st. valentine's day", "02-14"),
    ...phrases("presidents' day, presidents day", "2/1/3"),
    ...phrases("international women's day", "03-08"),
    ...phrases("st. patrick's day, st patrick's day", "03-17"),
    ...phrases("april fools' day, april fool's day", "04-01"),
    ...phrases("earth day", "04-22"),
    ...phrases("ash wednesday", "easter-46"),
    ...phrases("palm sunday", "easter-7"),
    ...phrases("maundy thursday", "easter-3"),
    ...phrases("good friday", "easter-2"),
    ...phrases("easter, easter sunday", "easter"),
    ...phrases("easter monday", "easter+1"),
    ...phrases("ascension day", "easter+39"),
    ...phrases("pentecost, whit sunday", "easter+49"),
    ...phrases("whit monday", "easter+50"),
    ...phrases("may day", "05-01"),
    ...phrases("memorial day", "5/1/-1"),
    ...phrases("bastille day", "07-14"),
    ...phrases("labor day", "9/1/1"),
    ...phrases("election day", "11/1/1+1"),
    ...phrases("columbus day", "10/1/2"),
    ...phrases("halloween", "10-31"),
    ...phrases("all saints' day", "11-01"),
    ...phrases("armistice day, veterans day, remembrance day, veterans' day", "11-11"),
    ...phrases("thanksgiving, thanksgiving day", "11/4/4"),
    ...phrases("black friday", "11/4/4+1"),
    ...phrases("christmas eve", "12-24"),
    ...phrases("christmas, christmas day", "12-25"),
    ...phrases("boxing day", "12-26"),
    ...phrases("new year's eve", "12-31"),
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
  ERANAME: {},
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
};
