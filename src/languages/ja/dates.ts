import type { DatePack, Pattern, WordClasses } from "../../model/date-language.js";
import { KANJI_DIGITS, kanjiNumbers } from "./numbers.js";
import { all, counted, rows, words } from "../writing.js";

/** A year as it is written: of the common era, or of an era's emperor ("令和7年", "昭和元年"). */
const years = (rest: string): string =>
  [`YEAR 年 ${rest}`, `ERANAME NUMBER 年 ${rest}`].map((pattern) => pattern.trimEnd()).join("\n");

const dateWords: WordClasses = {
  MONTH: {},
  MONTHNUM: kanjiNumbers(12),
  DAY: kanjiNumbers(31),
  WEEKDAY: {
    ...counted("月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日"),
    ...counted("月曜 火曜 水曜 木曜 金曜 土曜 日曜"),
  },
  WEEKDAYS: {},
  // In brackets after a date: "8日（火）".
  SHORTDAY: counted("月 火 水 木 金 土 日"),
  UNIT: {
    ...all("秒 秒間", "second" as const),
    ...all("分 分間", "minute" as const),
    ...all("時間", "hour" as const),
    ...all("日 日間", "day" as const),
    ...all("週 週間", "week" as const),
    ...all("か月 カ月 ヶ月 ヵ月 ケ月 箇月 か月間 カ月間 ヶ月間 ヵ月間", "month" as const),
    ...all("四半期", "quarter" as const),
    ...all("年 年間 カ年 か年", "year" as const),
    ...all("世紀", "century" as const),
  },
  UNITS: {},
  NUMBER: { ...kanjiNumbers(99), 百: 100, 千: 1000, 元: 1 },
  HUNDREDS: {},
  ORDINAL: {},
  SEASON: { 春: 21, 夏: 22, 秋: 23, 冬: 24 },
  DIRECTION: { 先週: -1, 今週: 0, 来週: 1 },
  TODAY: {
    ...{ 今日: 0, きょう: 0, 本日: 0, 昨日: -1, きのう: -1, 明日: 1, あす: 1, あした: 1 },
    ...{ 一昨日: -2, おととい: -2, 明後日: 2, あさって: 2 },
  },
  DAYPART: {
    ...{ 未明: "NI", 早朝: "MO", 朝: "MO", 午前: "MO", 正午: "MI", 昼: "MI", 午後: "AF" },
    ...{ 夕方: "EV", 夕: "EV", 夜: "NI", 深夜: "NI", 晩: "EV" },
  },
  PART: {
    ...{ 初め: "start", 初頭: "start", 初旬: "start", 上旬: "start", 前半: "start" },
    ...{ 半ば: "mid", 中旬: "mid", 末: "end", 下旬: "end", 後半: "end" },
  },
  PARTOF: {},
  ABOUT: all("約 およそ", "APPROX" as const),
  OVER: {},
  SOME: { 数: 0 },
  SCALE: {},
  EPITHET: {},
  TOWARD: {},
  VAGUE: {
    ...all("近年 最近 先ごろ かつて 以前", -1 as const),
    ...all("現在 いま", 0 as const),
    ...all("将来 今後", 1 as const),
  },
  OFTEN: { 毎日: "day", 毎週: "week", 毎月: "month", 毎年: "year" },
  HOLIDAY: {
    ...{ 元日: "01-01", 元旦: "01-01", 建国記念の日: "02-11", 憲法記念日: "05-03", こどもの日: "05-05" },
    ...{ 海の日: "7/1/3", 敬老の日: "9/1/3", 文化の日: "11-03", 勤労感謝の日: "11-23", 大みそか: "12-31" },
    ...{ クリスマス: "12-25", 終戦記念日: "08-15" },
  },
  HOURNAME: { 正午: 12 },
  OCLOCK: { 時: 0, 時半: 30 },
  HALFDAY: { 午前: 0, 午後: 12 },
  ZONE: {},
  ERA: { 紀元前: 1, 西暦: 0 },
  // The year before an era's first.
  ERANAME: { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 },
  DECADE: {},
  QUARTER: {},
};

const datePatterns: readonly Pattern[] = [
  ...rows(
    { type: "calendar" },
    `
      FULL
      ${years("MONTHNUM 月 DAY 日")}
      ${years("MONTHNUM 月 DAY 日 （|( SHORTDAY|WEEKDAY ）|)")}
      ${years("MONTHNUM 月 PART?")}
      ${years("PART?")}
      ${years("SEASON")}
      MONTHNUM 月 DAY 日
      MONTHNUM 月 DAY 日 （|( SHORTDAY|WEEKDAY ）|)
      MONTHNUM 月 PART?
      DAY 日 （|( SHORTDAY|WEEKDAY ）|)
      HOLIDAY
      ERA ANYYEAR 年
    `,
  ),
  ...rows({ type: "calendar" }, "DAY 日 DAYPART?", "day-of-month"),
  ...rows({ type: "calendar", yearShift: -2 }, "一昨年 MONTHNUM 月 PART?\n一昨年 MONTHNUM 月 DAY 日"),
  ...rows({ type: "calendar", yearShift: -1 }, "昨年|去年 MONTHNUM 月 PART?\n昨年|去年 MONTHNUM 月 DAY 日"),
  ...rows(
    { type: "calendar", yearShift: 0 },
    "今年|本年|ことし MONTHNUM 月 PART?\n今年|本年|ことし MONTHNUM 月 DAY 日",
  ),
  ...rows({ type: "calendar", yearShift: 1 }, "来年 MONTHNUM 月 PART?\n来年 MONTHNUM 月 DAY 日"),
  ...rows({ type: "calendar", yearShift: -1 }, "昨年|去年 の? SEASON"),
  ...rows({ type: "calendar", yearShift: 0 }, "今年|ことし の? SEASON"),
  ...rows({ type: "calendar", yearShift: 1 }, "来年 の? SEASON"),
  ...rows({ type: "calendar", ordinal: "century" }, "NUMBER 世紀\n紀元前 NUMBER 世紀"),
  ...rows({ type: "calendar", ordinal: "quarter" }, "第 NUMBER 四半期"),
  ...rows({ type: "calendar" }, "DECADEYEAR 年代 PART?"),
  ...rows({ type: "weekday" }, "WEEKDAY\nDIRECTION の? WEEKDAY"),
  ...rows({ type: "shift", unit: "day" }, "TODAY DAYPART?"),
  ...rows({ type: "shift", unit: "year", amount: -2 }, "一昨年\nおととし"),
  ...rows({ type: "shift", unit: "year", amount: -1 }, "昨年|去年 PART?"),
  ...rows({ type: "shift", unit: "year", amount: 0 }, "今年|本年|ことし PART?"),
  ...rows({ type: "shift", unit: "year", amount: 1 }, "来年 PART?"),
  ...rows({ type: "shift", unit: "year", amount: 2 }, "再来年"),
  ...rows({ type: "shift", unit: "month", amount: -1 }, "先月 PART?"),
  ...rows({ type: "shift", unit: "month", amount: 0 }, "今月 PART?"),
  ...rows({ type: "shift", unit: "month", amount: 1 }, "来月 PART?"),
  ...rows({ type: "shift", unit: "week", amount: -1 }, "先週 PART?"),
  ...rows({ type: "shift", unit: "week", amount: 0 }, "今週 PART?"),
  ...rows({ type: "shift", unit: "week", amount: 1 }, "来週 PART?"),
  ...rows({ type: "shift", unit: "weekend", amount: -1 }, "先週末"),
  ...rows({ type: "shift", unit: "weekend", amount: 0 }, "今週末\n週末"),
  ...rows({ type: "shift", sign: -1 }, "ABOUT? NUMBER|QUANTITY UNIT 前"),
  ...rows({ type: "shift", sign: 1 }, "ABOUT? NUMBER|QUANTITY UNIT 先"),
  // Told from the last date of the text.
  ...rows({ type: "shift", sign: 1, from: "anchor" }, "ABOUT? NUMBER|QUANTITY UNIT 後"),
  ...rows({ type: "shift", unit: "day", amount: 1, from: "anchor" }, "翌日"),
  ...rows({ type: "shift", unit: "day", amount: -1, from: "anchor" }, "前日"),
  ...rows({ type: "shift", unit: "month", amount: 1, from: "anchor" }, "翌月"),
  ...rows({ type: "shift", unit: "month", amount: -1, from: "anchor" }, "前月"),
  ...rows({ type: "shift", unit: "year", amount: 1, from: "anchor" }, "翌年"),
  ...rows({ type: "shift", unit: "year", amount: -1, from: "anchor" }, "前年"),
  ...rows({ type: "same", unit: "day" }, "同日|同じ日 DAYPART?"),
  ...rows({ type: "same", unit: "month" }, "同月"),
  ...rows({ type: "same", unit: "year" }, "同年"),
  ...rows({ type: "calendar", from: "anchor", yearShift: 0 }, "同年 MONTHNUM 月\n同年 MONTHNUM 月 DAY 日"),
  ...rows(
    { type: "time" },
    `
      HALFDAY? NUMBER OCLOCK
      HALFDAY? NUMBER OCLOCK NUMBER 分
      CLOCK
      HOURNAME
    `,
  ),
  ...rows({ type: "anniversary" }, "NUMBER 周年"),
  ...rows({ type: "none" }, "NUMBER 歳"),
  ...rows({ type: "duration" }, "ABOUT? NUMBER|QUANTITY|SOME UNIT"),
  ...rows({ type: "set" }, "OFTEN\n毎週 WEEKDAY"),
  ...rows({ type: "vague" }, "VAGUE"),
];

/** The dates of Japanese: figures before 年, 月 and 日, eras, and no spaces. */
export const dates: DatePack = {
  words: dateWords,
  // Four of the others in a row are a year.
  digits: [
    ["０１２３４５６７８９", "+"],
    [KANJI_DIGITS, "{4}"],
  ],
  capital: [],
  ordinalSuffixes: [],
  decadeSuffixes: [],
  patterns: datePatterns,
  bareYear: { afterAlways: [], after: [], refusedBefore: [], measured: [] },
  aheadAfter: [],
  bareMonth: { after: [], ambiguous: [] },
  plural: { ending: "\u0000", not: [] },
  joiners: {
    day: ["", "の", "（", "("],
    time: ["", "の", "、"],
    range: ["から", "〜", "～", "-", "–", "—", "―"],
    between: [],
    list: ["と", "、", "・"],
  },
  betweenOpeners: [],
  tense: {
    ...{ future: [], modal: [], reportedFuture: [], infinitive: [], past: [], pastEndings: [], notPast: [] },
    ...{ planning: [], perfect: [], notVerb: [], presentPassive: [], breaks: [] },
    final: {
      future: words(
        "予定 方針 見通し 見込み 計画 目指す 構え だろう でしょう ことになった ことになる 始まる 開かれる 行われる 行う 開く 迎える 控える",
      ),
      past: words("た だ"),
    },
  },
};
