import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";

/** Fiction: no such states, offices or papers. */
const BODY = `ハルヤ国のオカベ大統領夫妻は2025年7月6日から13日まで、国賓としてトルガ国を訪問した。8日には、首都郊外の慰霊碑に花を供えた。

慰霊碑は2001年にハルヤ政府が建てた。大統領は外相だった2007年にもトルガを訪れており、即位式が行われた2019年には、当時の国王と会見した。

ハルヤの代表団が初めて現地を訪れたのは1966年だった。両国は1972年に外交関係を樹立し、2022年に「平和のための協力協定」を結んだ。

来年はトルガで世界草原会議の第17回総会が開かれる。専門家は「2022年の協定は大きい」と話した。首相は18日、財務長官と会談する予定だ。総選挙は20日に投開票される。参加者は1,621人だった。2022年の首脳会談は短かった。`;

const article = {
  title: "大統領夫妻、トルガ国を公式訪問",
  publisher: "灯台新報",
  published: "2025-07-17",
  body: BODY,
};

describe("Japanese events", () => {
  it("are told by their own clause, without its date", async () => {
    const { events } = await extractTimeline(article);
    assert.deepEqual(
      events.map(({ date, kind, title }) => `${date} ${kind} ${title}`),
      [
        "1966 past ハルヤの代表団が初めて現地を訪れた",
        "1972 past 両国は外交関係を樹立",
        "2001 past 慰霊碑はハルヤ政府が建てた",
        "2007 past 大統領はトルガを訪れている",
        "2019 past 大統領は当時の国王と会見した",
        "2022 past 両国は「平和のための協力協定」を結んだ",
        "2025-07-06/2025-07-13 past ハルヤ国のオカベ大統領夫妻は国賓としてトルガ国を訪問した",
        "2025-07-08 past 首都郊外の慰霊碑に花を供えた",
        "2025-07-18 planned 首相は財務長官と会談する予定だ",
        "2025-07-20 planned 総選挙は投開票される",
        "2026 planned トルガで世界草原会議の第17回総会が開かれる",
      ],
    );
  });

  it("quote the very sentence, at its place in what was given", async () => {
    const { events } = await extractTimeline(
      { id: "p", content: `${article.title}\n\n${BODY}` },
      { published: "2025-07-17" },
    );
    assert.ok(events.length >= 10);
    const page = `${article.title}\n\n${BODY}`;
    for (const { sources } of events)
      for (const { quote, start, end } of sources) assert.equal(page.slice(start, end), quote);
  });

  it("are read by their script where nobody says the language, and by what is said where somebody does", async () => {
    const told = await extractTimeline({ ...article, language: "ja-JP" });
    const found = await extractTimeline(article);
    assert.deepEqual(
      told.events.map(({ date }) => date),
      found.events.map(({ date }) => date),
    );
    assert.equal(found.articles[0]!.language, "ja");
    const english = await extractTimeline({
      body: "The bridge opened in 1999. It is called かな in Japan.",
      published: "2025-01-01",
    });
    assert.equal(english.articles[0]!.language, "en");
    assert.equal(english.events[0]!.date, "1999");
  });
});
