import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findDates } from "../../src/dates.js";
import { examples, valuesIn } from "./reading.js";

describe("dates with a year", () =>
  examples([
    ["The treaty was signed on July 8, 2025.", "2025-07-08", null],
    ["The treaty was signed on 8 July 2025.", "2025-07-08", null],
    ["The treaty was signed on 8th July, 2025.", "2025-07-08", null],
    ["The treaty was signed on the 8th of July 2025.", "2025-07-08", null],
    ["The treaty was signed on July 8th, 2025.", "2025-07-08", null],
    ["The treaty was signed on Jul. 8, 2025.", "2025-07-08", null],
    ["The treaty was signed on Tuesday, July 8, 2025, in Tokyo.", "2025-07-08", null],
    ["The treaty was signed on Tuesday 8 July 2025.", "2025-07-08", null],
    ["The treaty was signed on 8-Jul-2025.", "2025-07-08", null],
    ["Sept. 3, 1945, was a Monday.", "1945-09-03", null],
    ["JULY 8, 2025: the couple arrived.", "2025-07-08", null],
    ["He has been held since March 2023.", "2023-03", null],
    ["The vote of March, 2023 was annulled.", "2023-03", null],
    ["The law took effect in Sept 2021.", "2021-09", null],
    ["She signed it on the last day of 2010.", "2010-12-31", null],
    ["She was launched in the first week of December 2022.", "2022-12", null],
    ["The bank failed in the final days of March 2023.", "2023-03", null],
    ["It was abandoned in the early months of 1996.", "1996", null],
    ["September 18, 2025 9:41 PM GMT+2", "2025-09-18T21:41+02:00", null],
    ["At 17:30 UTC-5 on 3 May 2021 it stopped.", "2021-05-03T17:30-05:00", null],
    ["The first delegation came in 1966.", "1966", null],
    ["In 2001, the memorial was built.", "2001", null],
    ["The party has ruled since 1999.", "1999", null],
    ["Until 2014 the mine was open.", "2014", null],
    ["The election of 1912 split the party.", "1912", null],
    ["Founded in 1889 and rebuilt in 1921, it stands still.", "1889 1921", null],
    ["The floods of 1997, 2002 and 2013 are remembered.", "1997 2002 2013", null],
    ["By 2030 the line is to reach the coast.", "2030", null],
    ["There was no 31 June 2025 in any calendar.", "", null],
    ["He was born on February 29, 1900.", "", null],
    ["He was born on February 29, 2000.", "2000-02-29", null],
  ]));

describe("decades, centuries, quarters, seasons", () =>
  examples([
    ["The mill closed in the 1990s.", "199X", null],
    ["Prices rose in the early 1970s.", "197X", null],
    ["The square was laid out in the '90s.", "199X", null],
    ["Hem lines rose in the twenties.", "192X", null],
    ["It was a town of the 1800s.", "18XX", null],
    ["It was a town of the 19th century.", "18XX", null],
    ["It was a town of the nineteenth century.", "18XX", null],
    ["The wall is of the 3rd century BC.", "-02XX", null],
    ["Sales fell in the third quarter of 2024.", "2024-35", null],
    ["Sales fell in Q3 2024.", "2024-35", null],
    ["Sales fell in 2024 Q3.", "2024-35", null],
    ["Sales fell in the first half of 2024.", "2024-40", null],
    ["The siege began in the summer of 1944.", "1944-22", null],
    ["The mill burned down in winter 1963.", "1963-24", null],
    ["The fall of 2008 was grim for banks.", "2008-23", null],
  ]));

describe("years before our era, and about dates", () =>
  examples([
    ["Caesar was killed on March 15, 44 BC.", "-0043-03-15", null],
    ["The mound was raised about 1500 BC.", "-1499~", null],
    ["The mound was raised in 2,500 BC.", "-2499", null],
    ["The city was founded in 753 BC.", "-0752", null],
    ["The city was founded in 753 BCE.", "-0752", null],
    ["The town was founded in 43 AD.", "0043", null],
    ["The town was founded in AD 43.", "0043", null],
    ["She was born around 1750.", "1750~", null],
    ["She was born circa 1750.", "1750~", null],
    ["She was born c. 1750.", "1750~", null],
  ]));

describe("figures", () => {
  examples([
    ["Posted 2025-07-08 by the desk.", "2025-07-08", null],
    ["Posted 2025-07 by the desk.", "2025-07", null],
    ["Posted 2025-07-08T22:05+09:00 by the desk.", "2025-07-08T22:05+09:00", null],
    ["Posted 2025-07-08T13:05:30Z by the desk.", "2025-07-08T13:05:30Z", null],
    ["The hearing was moved to 25/12/2024.", "2024-12-25", null],
    ["The hearing was moved to 12/25/2024.", "2024-12-25", null],
    ["The hearing was moved to 8.7.2025.", "2025-07-08", null],
    ["The hearing was moved to 2025/07/08.", "2025-07-08", null],
    ["Build 2025-13-01 is not a date.", "", null],
  ]);

  it("that can be read in two orders stay unknown, and say so", () => {
    const [mention] = findDates("The hearing was moved to 7/8/2025.");
    assert.equal(mention?.text, "7/8/2025");
    assert.equal(mention?.edtf, null);
    assert.match(mention?.reason ?? "", /either order/);
  });

  it("are read in the order of the language's region", () => {
    assert.equal(valuesIn("It was moved to 7/8/2025.", null, "en-US"), "2025-07-08");
    assert.equal(valuesIn("It was moved to 7/8/2025.", null, "en-GB"), "2025-08-07");
  });

  it("are read in the order that another date of the text shows", () =>
    assert.equal(valuesIn("Heard on 25/6/2025, again on 7/8/2025.", null), "2025-06-25 2025-08-07"));

  it("with the same day and month can be read in one way only", () =>
    assert.equal(valuesIn("It was moved to 8/8/2025.", null), "2025-08-08"));
});

describe("ranges", () =>
  examples([
    ["The visit of July 6-13, 2025 is over.", "2025-07-06/2025-07-13", null],
    ["The visit of July 6–13, 2025 is over.", "2025-07-06/2025-07-13", null],
    ["The visit of 6–13 July 2025 is over.", "2025-07-06/2025-07-13", null],
    ["The visit ran from 6 to 13 July 2025.", "2025-07-06/2025-07-13", null],
    ["The fair ran from June 30 to July 2, 2025.", "2025-06-30/2025-07-02", null],
    ["The fair ran from 30 June to 2 July 2025.", "2025-06-30/2025-07-02", null],
    ["They fought from December 30, 2024 to January 2, 2025.", "2024-12-30/2025-01-02", null],
    ["The war of 1914–18 ended it.", "1914/1918", null],
    ["In 1998-99 the club won.", "1998/1999", null],
    ["On July 8 and 9 they met.", "2025-07-08/2025-07-09"],
    ["The war of 1939-1945 ended it.", "1939/1945", null],
    ["He was mayor from 1998 to 2006.", "1998/2006", null],
    ["It was rebuilt between 1951 and 1954.", "1951/1954", null],
    ["Figures from March to June 2024 were lost.", "2024-03/2024-06", null],
    ["The fair runs on August 2–4.", "2025-08-02/2025-08-04"],
    ["The line closes from Saturday 26 July to Sunday 3 August.", "2025-07-26/2025-08-03"],
    ["The station closes on Saturday 26 and Sunday 27 July.", "2025-07-26/2025-07-27"],
  ]));

describe("clock times", () =>
  examples([
    ["The train left at 10:30 p.m. on July 8, 2025.", "2025-07-08T22:30", null],
    ["The train left on July 8, 2025 at 10:30 p.m.", "2025-07-08T22:30", null],
    ["The train left on July 8, 2025, at 22:30.", "2025-07-08T22:30", null],
    ["Jul 17, 2025 22:05 (JST)", "2025-07-17T22:05+09:00", null],
    ["July 17, 2025 at 9 a.m. EDT", "2025-07-17T09-04:00", null],
    ["July 17, 2025 at 12 a.m.", "2025-07-17T00", null],
    ["July 17, 2025, 12:15 pm GMT", "2025-07-17T12:15Z", null],
  ]));

describe("every mention", () => {
  it("carries the words that it was read from", () => {
    const text = "Held since March 2023, he was sentenced on Wednesday, July 16, 2025, after 28 months.";
    const read = findDates(text).filter(({ edtf }) => edtf !== null);
    assert.deepEqual(
      read.map((mention) => [mention.text, text.slice(mention.start, mention.end)]),
      [
        ["March 2023", "March 2023"],
        ["Wednesday, July 16, 2025", "Wednesday, July 16, 2025"],
      ],
    );
  });

  it("is stated where the text gives the year, and relative where a reference does", () => {
    const basisOf = (text: string): string => findDates(text, { reference: "2025-07-17" })[0]!.basis;
    assert.equal(basisOf("On July 8, 2025, they met."), "stated");
    assert.equal(basisOf("On July 8 they met."), "relative");
    assert.equal(basisOf("They met on Friday."), "relative");
  });

  it("needs a reference that is a date", () =>
    assert.throws(() => findDates("They met on Friday.", { reference: "17 July" }), RangeError));
});
