import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findDates, toTimex3 } from "../../src/dates.js";

/** A Thursday. */
const REFERENCE = "2025-07-17";

const annotations = (text: string, reference: string | null = REFERENCE): string =>
  findDates(text, { reference })
    .flatMap((mention) => mention.ends ?? [mention])
    .flatMap((mention) => {
      const timex3 = toTimex3(mention);
      return timex3 ? [`${timex3.type} ${timex3.value}${timex3.mod ? ` ${timex3.mod}` : ""}`] : [];
    })
    .join(", ");

function written(rows: readonly (readonly [text: string, expected: string, reference?: null])[]): void {
  for (const [text, expected, reference = REFERENCE] of rows)
    it(`${text} → ${expected}`, () => assert.equal(annotations(text, reference), expected));
}

describe("dates in TIMEX3", () => {
  written([
    ["He left on 3 May 2019.", "DATE 2019-05-03"],
    ["He left in early 2019.", "DATE 2019 START"],
    ["He left in the middle of March 2019.", "DATE 2019-03 MID"],
    ["He left about 1850.", "DATE 1850 APPROX"],
    ["They met in the summer of 2019.", "DATE 2019-SU"],
    ["They met in the third quarter of 2019.", "DATE 2019-Q3"],
    ["They met in the 1980s.", "DATE 198"],
    ["They met in the 19th century.", "DATE 18"],
    ["They met in 44 BC.", "DATE BC0044"],
    ["They met last week.", "DATE 2025-W28"],
    ["They met over the weekend.", "DATE 2025-W28-WE"],
    ["They meet at the weekend and will decide then.", "DATE 2025-W29-WE"],
    ["They met on nineteen ninety-six terms.", "DATE 1996"],
    ["They met at Easter 2024.", "DATE 2024-03-31"],
    ["They met on Thanksgiving 2024.", "DATE 2024-11-28"],
    ["They met in last year's third quarter.", "DATE 2024-Q3"],
    ["It was shut between December and April.", "DATE 2024-12, DATE 2025-04"],
    ["It was sold from May to July.", "DATE 2025-05, DATE 2025-07"],
    ["They met in Nov. '19 and in the ’80s.", "DATE 2019-11, DATE 198"],
    ["They met in the 19th and 20th centuries.", "DATE 19"],
    ["It rained from March to May 1999.", "DATE 1999-03, DATE 1999-05"],
    ["It rained in December and January 1999.", "DATE 1998-12, DATE 1999-01"],
    ["The army froze in the winter of 1941–42.", "DATE 1941-WI"],
    ["War came at the end of the 1930s.", "DATE 193 END"],
    ["They landed on the night of 9–10 July 1943.", "TIME 1943-07-09TNI"],
    ["It began at dawn on 22 June 1941.", "TIME 1941-06-22TMO"],
    ["It began at 0500 hours on 5 May 1942.", "TIME 1942-05-05T05:00"],
    ["He sang at 8.30pm on Saturday 5 May 2012.", "TIME 2012-05-05T20:30"],
    ["Many died in the 1967 and 1973 wars.", "DATE 1967, DATE 1973"],
    ["In 1912, 1500 passengers died.", "DATE 1912"],
    ["1500 soldiers died.", ""],
    ["She died in her late twenties.", ""],
    ["He fled in the last week of the war.", "DURATION P1W"],
    ["Sales fell in the year to April 2024.", "DURATION P1Y, DATE 2024-04"],
    ["It opens every Saturday morning.", "SET XXXX-WXX-6TMO"],
    ["It was on the evening of Sunday, 13 July.", "TIME 2025-07-13TEV"],
    ["Shares rose in after-hours trading.", ""],
    ["It came two years earlier than planned.", "DURATION P2Y"],
    ["The fossils are 3.5 million years old.", "DURATION P3500000Y"],
  ]);
});

describe("what nobody can place stays open", () => {
  written([
    ["They met on Friday.", "DATE XXXX-WXX-5", null],
    ["They met on 3 May.", "DATE XXXX-05-03", null],
    ["They met last month.", "DATE XXXX-XX", null],
    [
      "They met recently, and now they talk of the future.",
      "DATE PAST_REF, DATE PRESENT_REF, DATE FUTURE_REF",
    ],
  ]);
});

describe("times, lengths and repetitions in TIMEX3", () => {
  written([
    ["It happened at 10 p.m. on Wednesday.", "TIME 2025-07-16T22:00"],
    ["It happened on Wednesday night.", "TIME 2025-07-16TNI"],
    ["It happened on the morning of 3 May 2019.", "TIME 2019-05-03TMO"],
    ["It happened this morning.", "TIME 2025-07-17TMO"],
    ["On June 6 at 6:30 in the evening it began.", "TIME 2025-06-06T18:30"],
    ["It was a quarter to nine.", ""],
    ["In the year ended June 30 it lost money.", "DURATION P1Y, DATE 2025-06-30"],
    ["It took three weeks.", "DURATION P3W"],
    ["It took 2 1/2 years.", "DURATION P2Y6M"],
    ["It took half an hour.", "DURATION PT30M"],
    ["It took two decades.", "DURATION P20Y"],
    ["It took more than four hours.", "DURATION PT4H MORE_THAN"],
    ["It took several months.", "DURATION PXM"],
    ["It took years.", "DURATION PXY"],
    ["They meet every Tuesday.", "SET XXXX-WXX-2"],
    ["They meet daily.", "SET P1D"],
    ["It is held twice a year.", "SET P1Y"],
    ["It pays $5 a year and lost $2 million a month.", ""],
    ["It took two to three weeks.", "DURATION P3W"],
    ["It ended a years-long fight.", "DURATION PXY"],
    ["It will open in two weeks.", "DATE 2025-W31"],
    ["It will be open in the next two weeks.", "DURATION P2W"],
    ["It was built in two weeks.", "DURATION P2W"],
    ["It began at nine o'clock last night, 0100 GMT.", "TIME 2025-07-16T21:00, TIME 2025-07-16T01:00"],
    ["The quarterly dividend rose.", ""],
    ["The 44-year-old driver was unhurt.", ""],
    ["It was three quarters of the town.", ""],
  ]);
});

describe("a report counts its quarters", () => {
  written([
    ["First-quarter profit was $5 million. A year earlier it was $4 million.", "DATE 2025-Q1, DATE 2024-Q1"],
    ["In the year-earlier quarter it earned $4 million.", "DATE 2024-Q2"],
    ["Profit fell in the quarter. In the 2024 period it was $4 million.", "DATE 2025-Q2, DATE 2024-Q2"],
    [
      "First-quarter profit was $5 million. For the nine months it was $9 million, up from $8 million a year earlier.",
      "DATE 2025-Q1, DURATION P9M, DATE 2024",
    ],
    [
      "First-quarter profit was $5 million. It expects a fourth-quarter loss. A year earlier it was $4 million.",
      "DATE 2025-Q1, DATE 2025-Q4, DATE 2024-Q1",
    ],
    ["Profit was $5 million. A year earlier it was $4 million.", "DATE 2024"],
  ]);
});

describe("a story leans on its own dates, news on its day", () => {
  const story = `The war began in 1870. In July 1870 the army marched. On 2 December it gave up. In January the city fell.
    By 1871 it was over. Peace came on 10 May. At the end of the year the king returned.`;
  it("a story's day without a year is of the year that it has come to", () =>
    assert.equal(
      annotations(story),
      "DATE 1870, DATE 1870-07, DATE 1870-12-02, DATE 1871-01, DATE 1871, DATE 1871-05-10, DATE 1871 END",
    ));

  it("a heading's year is where a story is, a year in passing is not", () =>
    assert.equal(
      annotations(
        `1936\n\nIn May the strike began. It was like that of 1871. In June it ended.\n\nThe war of 1939\n\nIn May the army of the former kingdom began its summer offensive.`,
      ),
      "DATE 1936, DATE 1936-05, DATE 1871, DATE 1936-06, DATE 1939, DATE 1939-05, DATE PAST_REF, DATE 1939-SU",
    ));

  it("in news a former president and a summer sale are no times", () =>
    assert.equal(annotations("The former president opened its summer sale and spoke of future plans."), ""));

  it("in a text that counts from before our era three figures are a year of the last one's era", () =>
    assert.equal(
      annotations(
        "The wars began in 499 BC. In 490 Darius sent a force of 300 ships. In AD 79 it erupted. In 250 plague came. It took 300 days.",
      ),
      "DATE BC0499, DATE BC0490, DATE 0079, DATE 0250, DURATION P300D",
    ));

  it("news with one old year in it stays at its day", () =>
    assert.equal(
      annotations("The bridge of 1870 shut on Tuesday. It reopens on 2 September."),
      "DATE 1870, DATE 2025-07-15, DATE 2025-09-02",
    ));
});
