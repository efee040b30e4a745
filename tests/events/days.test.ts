// Which day a sentence means, by what the story has told before.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventsOf, tells } from "./reading.js";

describe("what a date is counted from", () =>
  tells([
    [
      "Holt left the inn at 11.06pm on 18 October 1991. Her car was found the next morning.",
      [
        ["1991-10-18T23:06", "Holt left the inn"],
        ["1991-10-19", "Car was found"],
      ],
    ],
    [
      "Tarn filed its appeal on Tuesday, and the day after that a judge in Vesk granted it.",
      [
        ["2025-07-15", "Tarn filed its appeal"],
        ["2025-07-16", "Judge in Vesk granted it"],
      ],
    ],
    [
      "The findings went to the board on 8 May. It heard the mayor a fortnight later.",
      [
        ["2025-05-08", "Findings went to the board"],
        ["2025-05-22", "It heard the mayor"],
      ],
    ],
    [
      "Sansyz was detained in March 2023. The maps had been in bookshops since 1998; the charge was changed in October of that year.",
      [
        ["2023-03", "Sansyz was detained"],
        ["2023-10", "Charge was changed"],
      ],
    ],
    [
      "The team will start on a smaller set of ledgers, from Saltmere, in the autumn.",
      [["2025-23", "Team will start on a smaller set of ledgers, from Saltmere"]],
    ],
    [
      "In August 2022 it agreed to delete footage recorded between 2019 and 2021. Aas stepped down the next month.",
      [
        ["2022-08", "It agreed to delete footage"],
        ["2022-09", "Aas stepped down"],
      ],
    ],
    [
      "A mill closed on 3 May 2023. A bust is to be unveiled on the third anniversary of the fire. A fire took the inn on 9 May 2023. A bell will be rung there on the third anniversary of the fire.",
      [
        ["2023-05-03", "Mill closed"],
        ["2023-05-09", "Fire took the inn"],
        ["2026-05-09", "Bell will be rung there"],
      ],
    ],
    [
      "The surge of 5 December 2013 came near the 1953 peak but flooded few homes, as a wall had been built two years before.",
      [
        ["2011", "Wall built"],
        ["2013-12-05", "Surge came near the peak"],
      ],
    ],
  ]));

describe("the day of a clock time", () =>
  tells([
    [
      "At 8.15pm on 4 November 2023 a fire broke out in the ferry. A helicopter landed shortly before 10pm. Taken in tow shortly after midnight, the ferry sank at 5.20am.",
      [
        ["2023-11-04T20:15", "Fire broke out in the ferry"],
        ["2023-11-04T22", "Helicopter landed"],
        ["2023-11-05", "Ferry taken in tow"],
        ["2023-11-05T05:20", "Ferry sank"],
      ],
    ],
    [
      "At 11pm on 4 November 2023 police found the boat. Holm had cast off at 6am.",
      [
        ["2023-11-04T06", "Holm cast off"],
        ["2023-11-04T23", "Police found the boat"],
      ],
    ],
    [
      "The club won on 3 May. Hours later, the manager resigned.",
      [
        ["2025-05-03", "Club won"],
        ["2025-05-03", "Manager resigned"],
      ],
    ],
    ["The night shift was axed last March.", [["2025-03", "Night shift was axed"]]],
    [
      "A trucker was arrested on Tuesday night in the town that he left in 1991. Holt was taken to prison at 9.40pm, the police said on Wednesday.",
      [
        ["1991", "He left the town"],
        ["2025-07-15", "Trucker was arrested in the town"],
        ["2025-07-15T21:40", "Holt was taken to prison"],
      ],
    ],
    [
      "Reeve got into trouble at 3.20pm on 13 August 2024. The hearing, which began on Tuesday, was long. He dialled 999 at 3.31pm. An engine arrived 14 minutes later.",
      [
        ["2024-08-13T15:20", "Reeve got into trouble"],
        ["2024-08-13T15:31", "He dialled 999"],
        ["2024-08-13T15:45", "Engine arrived"],
        ["2025-07-15", "Hearing began"],
      ],
    ],
    [
      "On Thursday a rocket lifted off. Fuelling had begun at 3.10am.",
      [
        ["2025-07-17", "Rocket lifted off"],
        ["2025-07-17T03:10", "Fuelling had begun"],
      ],
    ],
    [
      "Then came the night of February 8th. At 11:59PM a key expired. Service came back at 7PM the following day. Aas apologised that Wednesday.",
      [
        ["2025-02-08T23:59", "Key expired"],
        ["2025-02-09T19", "Service came back"],
        ["2025-02-12", "Aas apologised"],
      ],
    ],
    ["The fire started shortly after 11 p.m. on Saturday.", [["2025-07-12T23", "Fire started"]]],
  ]));

describe("the entries of a list", () =>
  tells([
    [
      "Jun 12, 03:14 – The first theft was noticed.\n\nJun 14, 09:20 – Ilse Varga, a guard, writes to the office.\n\n19:30 – The office closes the gate.",
      [
        ["2025-06-12T03:14", "First theft was noticed"],
        ["2025-06-14T09:20", "Ilse Varga, a guard, writes to the office"],
        ["2025-06-14T19:30", "Office closes the gate"],
      ],
    ],
  ]));

describe("the day of a clock time", () =>
  tells([
    [
      "The first blast came at 4:52 a.m. on Friday. The last one was in July 2021, when a storm hit the capital.\n\nSoldiers reached the village at noon.",
      [
        ["2021-07", "Storm hit the capital"],
        ["2025-07-11T04:52", "First blast came"],
        ["2025-07-11T12:00", "Soldiers reached the village"],
      ],
    ],
  ]));

describe("the year of a day", () =>
  tells([
    [
      "Holm broke his leg in April 2009.\n\nThe club went on. A forum is to be held at the ground on 20 August.",
      [
        ["2009-04", "Holm broke his leg"],
        ["2025-08-20", "Forum is to be held at the ground"],
      ],
    ],
    [
      "The club sacked its manager following Saturday's 4-0 home defeat by Vesk.",
      [["2025-07-12", "4-0 home defeat by Vesk"]],
    ],
    [
      "The clerk was charged in August 2023. The trial has suffered four delays, the latest of them on June 30.",
      [
        ["2023-08", "Clerk was charged"],
        ["2025-06-30", "Trial suffered four delays, the latest of them"],
      ],
    ],
    [
      "Arnsund signed her for the 2018-19 one-day trophy. The team won it in a final in Vesk on January 23.",
      [["2019-01-23", "Team won it in a final in Vesk"]],
    ],
    [
      "The clerk was removed in May 2023 and is to return on November 18.",
      [
        ["2023-05", "Clerk was removed"],
        ["2025-11-18", "Clerk is to return"],
      ],
    ],
    [
      "Holm was a minister from 2008 to 2011, when he fell out with the king.",
      [["2011", "Holm fell out with the king"]],
    ],
    [
      "The town was burnt on Black Friday, January 13, 1939. The school reopened on the first day of term this year, on January 31.",
      [
        ["1939-01-13", "Town was burnt"],
        ["2025-01-31", "School reopened on the first day of term"],
      ],
    ],
    [
      "She was freed in Austria, on April 14, 1945, and walked home, where she arrived in August.",
      [
        ["1945-04-14", "She was freed in Austria"],
        ["1945-08", "She arrived"],
      ],
    ],
    [
      "The court on Monday adjourned the case to 12 October.",
      [
        ["2025-07-14", "Court adjourned the case"],
        ["2025-10-12", "Court adjourned the case"],
      ],
    ],
    [
      "Both men were charged on 3 May 2023. The trial, which had been due to begin in November, was put back to 6 January.",
      [
        ["2023-05-03", "Both men were charged"],
        ["2024-01-06", "Trial was put back"],
      ],
    ],
    // What a paragraph goes on to tell is later, where that is over; a step back of a month or two is one in the same year.
    [
      "The plan was thrown out in September 2023. The new one was submitted on 2 May.",
      [
        ["2023-09", "Plan was thrown out"],
        ["2024-05-02", "New one was submitted"],
      ],
    ],
    [
      "The plan was thrown out in September 2023. The owner had applied on 2 August.",
      [
        ["2023-08-02", "Owner applied"],
        ["2023-09", "Plan was thrown out"],
      ],
    ],
    [
      '"In 2015 we had one tester," said its head, Fiona Baird, who was appointed in September.',
      [["2024-09", "Fiona Baird was appointed"]],
    ],
  ]));

describe("months that a “between” joins", () =>
  tells([
    [
      "Inspectors closed nine kitchens between January and March.",
      [["2025-01/2025-03", "Inspectors closed nine kitchens"]],
    ],
    [
      "Police say the gang stole 61 cars between last November and May.",
      [["2024-11/2025-05", "Gang stole 61 cars"]],
    ],
  ]));

describe("how a year goes on", () =>
  tells([
    [
      "Strake stood trial for manslaughter in 1985. Cleared on March 4 by a jury, he sold up.",
      [
        ["1985", "Strake stood trial for manslaughter"],
        ["1985-03-04", "He was cleared by a jury"],
      ],
    ],
    [
      "A jury indicted two engineers in September 2023. One of them pleaded guilty in July; the other was acquitted on Dec. 12.",
      [
        ["2023-09", "Jury indicted two engineers"],
        ["2024-07", "One of them pleaded guilty"],
        ["2024-12-12", "Other was acquitted"],
      ],
    ],
    [
      "The Asbestos Regulations 1978 were laid before Parliament that July and came into force on New Year's Day.",
      [
        ["1978-07", "Asbestos Regulations 1978 were laid before Parliament"],
        ["1979-01-01", "Asbestos Regulations 1978 came into force"],
      ],
    ],
    [
      "She stood down at the 1992 election, and the following year was created a peer.",
      [
        ["1992", "She stood down at the election"],
        ["1993", "She was created a peer"],
      ],
    ],
    [
      "He was nearly fit, playing catch, when, on April 18, 2023, the league announced that he had failed a test.",
      [["2023-04-18", "League announced that he had failed a test"]],
    ],
    [
      "Her marriage in 1956 to Frank Thorne was a long and happy one.",
      [["1956", "Her marriage to Frank Thorne"]],
    ],
    [
      "In a memo dated Oct. 22, 2018, Raman described concrete that took the print of a boot.",
      [["2018-10-22", "Raman described concrete that took the print of a boot"]],
    ],
    [
      "It was at a camp in the fall of 2015, according to the indictment, that Breaux first offered him a share.",
      [["2015-23", "Breaux offered him a share"]],
    ],
    [
      "When the sun rose on 30 August 2021, some 1,900 houses had flooded.",
      [["2021-08-30", "Some 1,900 houses flooded"]],
    ],
    [
      "A petition filed against him in March fell 412 signatures short.",
      [["2025-03", "Petition filed against him"]],
    ],
    ["Reid was walking home when, at 9pm on 3 May 2022, a car hit her.", [["2022-05-03T21", "Car hit her"]]],
  ]));

describe("posts of a live report", () => {
  const POSTS =
    "Dam: live updates\n\nHelicopters will begin dropping rock on Friday.\n\n2:51 p.m. PT Tess Wainwright\n\nWater began running over the lip of the spillway at 2:33 p.m., the agency says.\n\n11:10 a.m. PT Ledger staff\n\nSheriff Abernethy has ordered everyone in Cutbank to leave.";

  it("are of the day of the report, whatever day stands above", async () =>
    assert.deepEqual(await eventsOf(POSTS, { title: "Dam: live updates", published: "2026-02-11" }), [
      ["2026-02-11T11:10", "Sheriff Abernethy ordered everyone in Cutbank to leave"],
      ["2026-02-11T14:33", "Water began running over the lip of the spillway"],
      ["2026-02-13", "Helicopters will begin dropping rock"],
    ]));
});
