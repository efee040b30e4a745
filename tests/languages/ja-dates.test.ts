import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readDates } from "../../src/dates/read.js";
import { toTimex3 } from "../../src/dates/timex3.js";
import { dates } from "../../src/languages/ja/dates.js";

/** A Thursday. */
const REFERENCE = "2025-07-17";

/** What the dates of a text mean: EDTF, else TIMEX3, divided by spaces. */
const values = (text: string, reference: string | null = REFERENCE): string =>
  readDates(text, dates, { reference })
    .map((mention) => mention.edtf ?? toTimex3(mention)?.value ?? mention.reading.type)
    .join(" ");

function read(rows: readonly (readonly [text: string, expected: string, reference?: null])[]): void {
  for (const [text, expected, reference = REFERENCE] of rows)
    it(`${text} → ${expected || "no date"}`, () => assert.equal(values(text, reference), expected));
}

describe("Japanese: dates that are written out", () => {
  read([
    ["2025年7月8日、天皇陛下はモンゴルを訪問された。", "2025-07-08"],
    ["2025年7月に訪問した。", "2025-07"],
    ["１９６６年に代表団が初めて訪れた。", "1966"],
    ["令和7年7月８日に発表した。", "2025-07-08"],
    ["平成31年4月末に退位した。", "2019-04"],
    ["昭和元年に生まれた。", "1926"],
    ["二〇二五年七月八日に行われた。", "2025-07-08"],
    ["2025年7月8日（火）午後3時30分に始まった。", "2025-07-08T15:30"],
    ["1990年代に始まった。", "199X"],
    ["18世紀の建物だ。", "17XX"],
    ["紀元前44年に死んだ。", "-0043"],
    ["2023年春に完成した。", "2023-21"],
    ["2019年4月1日から5月7日まで開いた。", "2019-04-01/2019-05-07"],
  ]);
});

describe("Japanese: dates that lean on the day of the news", () => {
  read([
    ["石破首相は8日、首相官邸で会談した。", "2025-07-08"],
    ["北朝鮮は18日朝、ミサイルを発射した。", "2025-06-18"],
    ["20日に投開票される見通し。", "2025-07-20"],
    ["昨年12月、協定に署名した。", "2024-12"],
    ["来月、首相が訪問する予定だ。", "2025-08"],
    ["会談は火曜日に行われた。", "2025-07-15"],
    ["先週の金曜日に会談した。", "2025-07-11"],
    ["3年前に設立された。", "2022"],
    ["今年の夏に開かれる。", "2025-22"],
    ["来月、首相が訪問する。", "XXXX-XX", null],
  ]);
});

describe("Japanese: dates that lean on one another, and times that are no dates", () => {
  read([
    ["2011年3月11日に地震が起きた。翌日、政府は避難を指示した。", "2011-03-11 2011-03-12"],
    ["2022年に署名した。同年5月に発効した。", "2022 2022-05"],
    ["8日間の日程で訪れた。", "P8D"],
    ["毎週火曜日に開く。", "XXXX-WXX-2"],
    ["2022年に10周年を迎えた。", "2022 anniversary"],
    ["日本と北朝鮮は1,621人の名簿を交換した。", ""],
  ]);
});
