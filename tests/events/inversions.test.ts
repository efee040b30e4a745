import { describe } from "node:test";
import { tells } from "./reading.js";

describe("what came only then", () =>
  tells([
    [
      "It took until 1654 for Cromwell to renew the bond, at a price.",
      [["1654", "Cromwell renewed the bond"]],
    ],
    [
      "It took the investigators until November 2022 to find a cracked weld.",
      [["2022-11", "Investigators found a cracked weld"]],
    ],
    ["Not until 2020 did the ministry admit the error.", [["2020", "Ministry admitted the error"]]],
    ["Only in 2019 did the firm recall the cars.", [["2019", "Firm recalled the cars"]]],
    [
      "The Coast Guard did not agree to a search until 3 May.",
      [["2025-05-03", "Coast Guard agreed to a search"]],
    ],
    [
      "In September 2022 came the Ember 2, lighter, cheaper, and full of cells from a new supplier.",
      [["2022-09", "Ember 2 came"]],
    ],
    ["Then, in March, came news of a second death.", [["2025-03", "News of a second death came"]]],
    ["It took Congress another 36 years to make it a park.", []],
  ]));

describe("what an opening “it” stands for", () =>
  tells([
    ["It is thought that the fire started on 4 May 2021.", [["2021-05-04", "Fire started"]]],
    ["It is believed the ship left Tarn on 4 May 2021.", [["2021-05-04", "Ship left Tarn"]]],
    ["It also emerged that the firm went bankrupt in May 2021.", [["2021-05", "Firm went bankrupt"]]],
    ["It was announced that the school would close in 2026.", [["2026", "School would close"]]],
    [
      "It was announced on 4 May 2021 that the school would close.",
      [["2021-05-04", "It was announced that the school would close"]],
    ],
    ["It was said that he would return in 2019.", []],
  ]));

describe("what was found of an earlier day", () =>
  tells([
    [
      "A report published in 2019 found that the dam had failed in 2001.",
      [
        ["2001", "Dam failed"],
        ["2019", "Report found that the dam failed"],
      ],
    ],
    [
      "In 2019 a report found that the dam had failed in 2001.",
      [
        ["2001", "Dam failed"],
        ["2019", "Report found that the dam failed"],
      ],
    ],
    [
      "A judge ruled in 2019 that the firm closed the road in May 2001.",
      [
        ["2001-05", "Firm closed the road"],
        ["2019", "Judge ruled that the firm closed the road"],
      ],
    ],
    ["The inquest heard that he had left home in May 2021.", [["2021-05", "He left home"]]],
  ]));

describe("a participle without its date", () =>
  tells([
    [
      "A letter sent in May 2019 says that the firm closed the road.",
      [["2019-05", "Letter says that the firm closed the road"]],
    ],
    [
      "A crowdfunding campaign launched in October 2017 drew 4,100 backers.",
      [["2017-10", "Crowdfunding campaign drew 4,100 backers"]],
    ],
  ]));

describe("what is said before a court or a committee", () =>
  tells([
    [
      "The doctor told the inquest on Tuesday that the child could have been saved.",
      [["2025-07-15", "Doctor told the inquest that the child could have been saved"]],
    ],
    ["Ruiz told reporters on Tuesday that the child could have been saved.", []],
    ["Ann Reid told the court her husband had left in May.", [["2025-05", "Ann Reid's husband left"]]],
    [
      "A parliamentary inquiry opened in May 2021 and reported in November 2022.",
      [
        ["2021-05", "Parliamentary inquiry opened"],
        ["2022-11", "Parliamentary inquiry reported"],
      ],
    ],
    [
      "Vakal announced on Monday that the country would open an embassy in Vesk by the end of 2026.",
      [
        ["2025-07-14", "Vakal announced that the country would open an embassy in Vesk"],
        ["2026", "Country would open an embassy in Vesk"],
      ],
    ],
    [
      "A federal judge ruled on 14 August that the case may go to trial.",
      [["2024-08-14", "Federal judge ruled that the case may go to trial"]],
    ],
  ]));

describe("the day of a story that was left", () =>
  tells([
    [
      "Everett Coyle vanished on 9 November 1968.\n\nI met his daughter in January.\n\nBut Baptiste had rowed ashore on 7 November with a toothache.",
      [
        ["1968-11-07", "Baptiste rowed ashore with a toothache"],
        ["1968-11-09", "Everett Coyle vanished"],
      ],
    ],
    [
      "Everett Coyle vanished on 9 November 1968. The boat came the next day. In December a board of inquiry closed the case.",
      [
        ["1968-11-09", "Everett Coyle vanished"],
        ["1968-11-10", "Boat came"],
        ["1968-12", "Board of inquiry closed the case"],
      ],
    ],
  ]));
