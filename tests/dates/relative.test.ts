import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findDates } from "../../src/dates.js";
import { examples } from "./reading.js";

describe("months and days without a year are placed by the tense of their verb", () =>
  examples([
    ["On July 8 the couple visited the memorial.", "2025-07-08"],
    ["On Aug. 15 the town will mark the day.", "2025-08-15"],
    ["The tariffs are set to begin on Aug. 1.", "2025-08-01"],
    ["The mayor resigned on December 3.", "2024-12-03"],
    ["The trial will begin on March 3.", "2026-03-03"],
    ["The trial began on 3 March.", "2025-03-03"],
    ["The trial began on the 3rd of March.", "2025-03-03"],
    ["He resigned in November.", "2024-11"],
    ["The firm shelved its plans for a sale on December 3.", "2024-12-03"],
    ["The firm announced its plans for a sale on December 3.", "2025-12-03"],
    ["The firm began four rounds of planned cuts in October.", "2024-10"],
    ["Holm was arrested on Sunday on a warrant, for failure to appear.", "2025-07-13"],
    ["He is to resign in November.", "2025-11"],
    ["The shop opened in May.", "2025-05"],
    ["The shop closed last December.", "2024-12"],
    ["The shop closed last March.", "2025-03"],
    ["The shop will open next April.", "2026-04"],
    ["The shop closed in March last year.", "2024-03"],
    ["The shop will close in March next year.", "2026-03"],
    ["The shop closed last summer.", "2024-22", "2025-05-02"],
    ["The company lost money in the first quarter.", "2025-33"],
  ]));

describe("weekdays", () =>
  examples([
    ["The phone, which was announced in May, reaches shops this Friday.", "2025-05 2025-07-18"],
    [
      "The tower was shut on July 10 and cleaned over the following weekend.",
      "2025-07-10 2025-07-12/2025-07-13",
    ],
    ["The court ruled on Wednesday.", "2025-07-16"],
    ["The government said Thursday it had protested.", "2025-07-17"],
    ["The two met on Friday.", "2025-07-11"],
    ["The two will meet on Friday.", "2025-07-18"],
    ["The two are to meet Friday afternoon.", "2025-07-18"],
    ["The two will meet on Thursday.", "2025-07-17"],
    ["Sunday's election will decide it.", "2025-07-20"],
    ["They met last Friday.", "2025-07-11"],
    ["They met last Thursday.", "2025-07-10"],
    ["They met last Wednesday.", "2025-07-09"],
    ["They met last Tuesday.", "2025-07-08"],
    ["They met last Monday.", "2025-07-14"],
    ["They met on Tuesday last week.", "2025-07-08"],
    ["They will meet on Thursday next week.", "2025-07-24"],
    ["They will meet next Thursday.", "2025-07-24"],
    ["They will meet on Monday at 10 a.m.", "2025-07-21T10"],
    ["The new plans were approved on Tuesday.", "2025-07-15"],
    ["Talks are supposed to start again on Tuesday.", "2025-07-22"],
    ["The bill was tabled in March and goes to committee on Monday.", "2025-03 2025-07-21"],
  ]));

describe("days and units told from today", () =>
  examples([
    ["He resigned today.", "2025-07-17"],
    ["He resigned yesterday.", "2025-07-16"],
    ["He will resign tomorrow.", "2025-07-18"],
    ["He will speak tonight.", "2025-07-17"],
    ["The ferry leaves at 10.30 tonight.", "2025-07-17T22:30"],
    ["The ferry left at 6.45 this morning.", "2025-07-17T06:45"],
    ["It began in 1887 and was opened on Christmas Eve of the following year.", "1887 1888-12-24"],
    ["He was born on Good Friday in 1933.", "1933-04-14"],
    ["It was lost in 2015 and turned up the next Easter.", "2015 2016-03-27"],
    ["She lit the fire on the September morning in 1924 when it rained.", "1924-09"],
    ["He walked into homes between 3 March and 29 August last year.", "2024-03-03/2024-08-29"],
    ["He was let in on Friday 3 March.", "2023-03-03"],
    ["It was banned in 1979. The ban was lifted two years after that.", "1979 1981"],
    ["The band met on July 3. Its singer had left two days before.", "2025-07-03 2025-07-01"],
    ["The band met on July 3. Two nights later it played.", "2025-07-03 2025-07-05"],
    ["He resigned the day before yesterday.", "2025-07-15"],
    ["He resigned the year before last.", "2023"],
    ["He will resign the day after tomorrow.", "2025-07-19"],
    ["He resigned this morning.", "2025-07-17"],
    ["He took office last month.", "2025-06"],
    ["The host of next year is known.", "2026"],
    ["Three were sold this year.", "2025"],
    ["It is to be sold by the end of the year.", "2025"],
    ["It was sold last year.", "2024"],
    ["It was sold last week.", "2025-07-07/2025-07-13"],
    ["It will be sold next week.", "2025-07-21/2025-07-27"],
    ["It was sold last weekend.", "2025-07-12/2025-07-13"],
    ["Profits fell last quarter.", "2025-34"],
    ["It was built last century.", "19XX"],
  ]));

describe("so long ago, so long from now", () =>
  examples([
    ["It was sold three days ago.", "2025-07-14"],
    ["It was sold 3 days ago.", "2025-07-14"],
    ["It was sold a week ago.", "2025-07-07/2025-07-13"],
    ["It was sold two months ago.", "2025-05"],
    ["It was sold ten years ago.", "2015"],
    ["It was sold twenty-five years ago.", "2000"],
    ["It was sold about ten years ago.", "2015~"],
    ["It was built a century ago.", "1925~"],
    ["It was built two decades ago.", "2005~"],
    ["It was sold an hour ago.", "2025-07-17"],
    ["It will be sold two days from now.", "2025-07-19"],
    ["It will be sold a week from today.", "2025-07-24"],
    ["It will be sold three weeks from today.", "2025-08-07"],
    ["It was sold two weeks ago today.", "2025-07-03"],
    ["It was sold two years ago today.", "2023-07-17"],
    ["It was sold forty years ago this Saturday.", "1985-07-19"],
    ["He was sentenced in 1987 to 20 years in prison.", "1987"],
    ["It was sold a week ago Tuesday.", "2025-07-08"],
    ["It was sold a decade ago today.", "2015-07-17"],
    ["It was sold a month ago today.", "2025-02", "2025-03-31"],
    ["It was sold a year ago today.", "2024", "2025"],
    ["It will be sold in two weeks' time.", "2025-07-28/2025-08-03"],
    ["It was sold two months ago.", "2025-01", "2025-03"],
  ]));

describe("dates told from the last date of the text", () =>
  examples([
    [
      "He called at 15:31 on 13 August 2022. Help came 14 minutes later.",
      "2022-08-13T15:31 2022-08-13T15:45",
      null,
    ],
    ["The quake struck at 8.02am local time on 3 May 2024.", "2024-05-03T08:02", null],
    ["It opened on 3 March 2008. She won the final ten days later.", "2008-03-03 2008-03-13", null],
    ["They fell out in May 2019. A study begun the month after showed why.", "2019-05 2019-06", null],
    ["It was signed on 8 May 2024 and read a fortnight later.", "2024-05-08 2024-05-22", null],
    ["He was elected in 1998 and resigned two years later.", "1998 2000", null],
    ["He was elected in 1998. He had come to the town three years earlier.", "1998 1995", null],
    ["He was elected in 1998 and resigned that June.", "1998 1998-06", null],
    ["The wall fell on November 9, 1989. The next day the gates were opened.", "1989-11-09 1989-11-10", null],
    ["The wall fell on November 9, 1989. The day before, nobody knew.", "1989-11-09 1989-11-08", null],
    ["The law passed in 1950. It had failed the year before.", "1950 1949", null],
    [
      "The war began in May 1914. On 14 June 1915 he came. He left on the 16th.",
      "1914-05 1915-06-14 1915-06-16",
    ],
    ["It formed on August 23, 2005. It struck on the 29th.", "2005-08-23 2005-08-29"],
    ["It formed on August 23, 2005. It struck on the 29th with great force.", "2005-08-23 2005-08-29"],
    ["They met on 13 July 2025. He had come at 10 p.m. the night before.", "2025-07-13 2025-07-12T22", null],
    ["The law passed in 1950. It had failed the year before the war.", "1950", null],
    ["She won in March 2019 and left the following month.", "2019-03 2019-04", null],
    ["She won in 2019 and left the following year.", "2019 2020", null],
    ["She won in 2019. That same year she left.", "2019 2019", null],
    ["It shut on July 8, 2025 and opened a week later.", "2025-07-08 2025-07-15", null],
  ]));

describe("without what it would take, a date stays unknown and says why", () => {
  const unknown: [text: string, reference: string | null, mention: string, why: RegExp][] = [
    ["The two will meet on Friday.", null, "Friday", /no reference date/],
    ["He took office last month.", null, "last month", /no reference date/],
    ["On July 8 they met.", null, "July 8", /no reference date/],
    ["It was sold three days ago.", null, "three days ago", /no reference date/],
    ["It was sold three days ago.", "2025-07", "three days ago", /not known to the day/],
    ["The two met on Friday.", "2025-07", "Friday", /not known to the day/],
    ["He took office last month.", "2025", "last month", /not known to the month/],
    ["Two years later he resigned.", "2025-07-17", "Two years later", /no earlier date/],
    ["The following month he resigned.", "2025-07-17", "The following month", /no earlier date/],
    ["They met on June 31, 2025.", "2025-07-17", "June 31, 2025", /no such date/],
    ["He was held for ten years.", "2025-07-17", "ten years", /length of time/],
    ["The fair is held every year.", "2025-07-17", "every year", /repeated/],
    ["Much was built in recent years.", "2025-07-17", "recent years", /vague/],
    ["It was the 80th anniversary of the treaty.", "2025-07-17", "80th anniversary", /anniversary/],
  ];
  for (const [text, reference, words, why] of unknown)
    it(`${text} [${reference}]`, () => {
      const found = findDates(text, { reference }).find((mention) => mention.text === words);
      assert.ok(found, `“${words}” was not found`);
      assert.equal(found.edtf, null);
      assert.match(found.reason ?? "", why);
    });

  it("and an article of which only the year is known still places its months in that year", () =>
    assert.equal(findDates("On July 8 they met.", { reference: "2025" })[0]?.edtf, "2025-07-08"));
});

describe("what follows that time", () =>
  examples([
    ["A prototype ran in June 2017. A campaign launched that October drew $2.8 million.", "2017-06 2017-10"],
    [
      "Oakshott died on 14 March 2024; the brakes had failed on the Monday of that week.",
      "2024-03-14 2024-03-11",
    ],
    ["The ministry had been told that Wednesday's ruling would be mild.", "2025-07-16"],
    ["A smaller model will follow in the second half of next year.", "2026-41"],
    [
      "Rovers lost on 8 March 2025. A fortnight after that Okonedo tore a knee ligament.",
      "2025-03-08 2025-03-22",
    ],
    ["Coyle came in the spring of 1959 and married that same fall.", "1959-21 1959-23"],
  ]));
