// Which words of a sentence a date is of.
import { describe } from "node:test";
import { tells } from "./reading.js";

describe("the clause of a date", () =>
  tells([
    ["A guard did see the crack in August 2020.", [["2020-08", "Guard saw the crack"]]],
    [
      "Holm was told in a phone call from the chairman on Sunday evening.",
      [["2025-07-13", "Holm was told in a phone call from the chairman"]],
    ],
    [
      "Holm tore a muscle on 26 December and is not expected back before next season.",
      [["2024-12-26", "Holm tore a muscle"]],
    ],
    [
      "Holm learned his trade at Vesk, where he was given a job in 2014 and won a prize in 2016.",
      [
        ["2014", "Holm was given a job"],
        ["2016", "Holm won a prize"],
      ],
    ],
    [
      "Top scorer Jonas Holm was sold to Vesk for £14m in August.",
      [["2024-08", "Top scorer Jonas Holm was sold to Vesk for £14m"]],
    ],
    [
      "The mill was shut down on May 7 after thieves got in, and restarted five days later.",
      [
        ["2025-05-07", "Mill was shut down"],
        ["2025-05-12", "Mill restarted"],
      ],
    ],
    ["It was in 2003 that the family moved to Vesk.", [["2003", "Family moved to Vesk"]]],
    ["It was not until June 2020 that the ban was lifted.", [["2020-06", "Ban was lifted"]]],
    ["Having lost the election in 2017, Holm returned to law.", [["2017", "Holm lost the election"]]],
    [
      "The band split up in 1998 but met six years later.",
      [
        ["1998", "Band split up"],
        ["2004", "Band met"],
      ],
    ],
    [
      "Vesk and Arnsund signed the pact in 1979 and renewed it in 2012.",
      [
        ["1979", "Vesk and Arnsund signed the pact"],
        ["2012", "Vesk and Arnsund renewed it"],
      ],
    ],
    [
      "In an email of 14 November 2023, seen by the Courier, a clerk told the guards to leave.",
      [["2023-11-14", "Clerk told the guards to leave"]],
    ],
    [
      "On 3 March 1983 the engineer wrote to the ministry that the bolts were cracked.",
      [["1983-03-03", "Engineer wrote to the ministry that the bolts were cracked"]],
    ],
    ["The museum reopens on Saturday after a refit.", [["2025-07-19", "Museum reopens after a refit"]]],
    [
      "The prime minister called an election for 12 December.",
      [["2025-12-12", "Prime minister called an election"]],
    ],
    [
      "When women were given contracts for the first time, in May 2015, hers was the second.",
      [["2015-05", "Women were given contracts for the first time"]],
    ],
    [
      "Dropped for the cup on March 11, 2008, Varga left for Vesk ten days later.",
      [
        ["2008-03-11", "Varga dropped for the cup"],
        ["2008-03-21", "Varga left for Vesk"],
      ],
    ],
    [
      "Due to open in spring 2023, the hall was closed on 8 January last year.",
      [["2024-01-08", "Hall was closed"]],
    ],
    [
      "Ilse Varga runs the mill. Born in Vesk on Jan. 9, 1958, the second of three children, she moved to Brennau in 1970.",
      [
        ["1958-01-09", "Ilse Varga born in Vesk, the second of three children"],
        ["1970", "Ilse Varga moved to Brennau"],
      ],
    ],
    [
      "Named on 28 June by the founder’s widow, who is 81, the ship is the first to run on methanol.",
      [["2025-06-28", "Ship named by the founder’s widow"]],
    ],
    [
      "The group wrote to the board on 9 June and on Monday attacked the hall.",
      [
        ["2025-06-09", "Group wrote to the board"],
        ["2025-07-14", "Group attacked the hall"],
      ],
    ],
    [
      "A suit filed in Denver on February 14th was settled in May.",
      [
        ["2025-02-14", "Suit filed in Denver"],
        ["2025-05", "Suit was settled"],
      ],
    ],
    [
      "In 2004 Devika Rao was looking for something else when she opened the box.",
      [["2004", "Devika Rao opened the box"]],
    ],
    ["In 1870 the family sold the house.", [["1870", "Family sold the house"]]],
    [
      "A judge in Los Angeles awarded her 40,000 dollars in May 2021.",
      [["2021-05", "Judge in Los Angeles awarded her 40,000 dollars"]],
    ],
    [
      "Toll made his first entry on 3 May 1834 and did not miss a day until his death in 1862.",
      [
        ["1834-05-03", "Toll made his first entry"],
        ["1862", "Toll's death"],
      ],
    ],
    [
      "Hart was elected as mayor on 4 May 2017 with a leaflet that had a tram on it.",
      [["2017-05-04", "Hart was elected as mayor with a leaflet"]],
    ],
    [
      "What was left of it was pulled down in January 2024.",
      [["2024-01", "What was left of it was pulled down"]],
    ],
    ['"No," said Alinta Reid, who promised the law in 2018.', [["2018", "Alinta Reid promised the law"]]],
    [
      "Sorel, 49, was the engineer who, on March 9, 2020, ran a probe along the hull.",
      [["2020-03-09", "Engineer ran a probe along the hull"]],
    ],
    [
      "In a ruling published on Monday, the tribunal said that her explanation was no good.",
      [["2025-07-14", "Ruling published"]],
    ],
    ["She had come to Arnsund in 2006 from the north.", [["2006", "She had come to Arnsund from the north"]]],
  ]));

describe("what its verb tells", () =>
  tells([
    ["The state did not widen its law until 2014.", [["2014", "State widened its law"]]],
    [
      "The fire was not declared contained until 17 February 2021.",
      [["2021-02-17", "Fire was declared contained"]],
    ],
    [
      "Tarrow knew of the cracks from March 2020 but told the Army only 14 months later.",
      [["2021-05", "Tarrow told the Army only"]],
    ],
    [
      "A minister should be suspended for 35 days, the board said on Wednesday.",
      [["2025-07-16", "Minister should be suspended for 35 days"]],
    ],
    ["The firm recalled 8,000 warmers in 2019.", [["2019", "Firm recalled 8,000 warmers"]]],
    [
      "Wick is being sold to Northlake, the two firms announced this morning.",
      [["2025-07-17", "Wick is being sold to Northlake"]],
    ],
    [
      "In November 1995 the minister turned down the bid for £180m.",
      [["1995-11", "Minister turned down the bid for £180m"]],
    ],
    ["Toll is thought to have died in 1862.", [["1862", "Toll is thought to have died"]]],
    ["The jury was not told that the inn had burned down in 2001.", [["2001", "Inn burned down"]]],
  ]));

describe("what one sentence tells of one day", () =>
  tells([
    [
      "The airline filed for bankruptcy on 5 May 2016; its shares were suspended the same afternoon.",
      [
        ["2016-05-05", "Shares were suspended"],
        ["2016-05-05", "Airline filed for bankruptcy"],
      ],
    ],
    [
      "A judge threw out the case in 2018, only for an appeals court to revive it the next year.",
      [
        ["2018", "Judge threw out the case"],
        ["2019", "Appeals court revived it"],
      ],
    ],
    [
      "After graduating in 1973 Reid joined the paper, becoming its foreign editor in 1985, and left in 1991 to run a station.",
      [
        ["1973", "Reid graduated"],
        ["1985", "Reid became its foreign editor"],
        ["1991", "Reid left to run a station"],
      ],
    ],
    // A judge is no "it".
    [
      "A judge threw out the case in 2018. It came to trial in October 2021.",
      [
        ["2018", "Judge threw out the case"],
        ["2021-10", "It came to trial"],
      ],
    ],
  ]));

describe("what stands between a date and its clause, or closes one", () =>
  tells([
    [
      "In 1983, having read a book on earthquakes, Reid talked her way into a laboratory.",
      [["1983", "Reid talked her way into a laboratory"]],
    ],
    [
      "The paper was turned down by four journals before it appeared, in 2009, in the Annals.",
      [["2009", "It appeared"]],
    ],
    [
      "Georgia took Austria to court in February 2016 and lost on appeal a year and a half later.",
      [
        ["2016-02", "Georgia took Austria to court"],
        ["2017-08", "Georgia lost on appeal"],
      ],
    ],
    [
      "Falou was overthrown in 1986; sentenced in 1987 to 20 years in prison, he served six.",
      [
        ["1986", "Falou was overthrown"],
        ["1987", "Falou sentenced to 20 years in prison"],
      ],
    ],
    // The flood of 1956 is another one.
    [
      "The river burst its banks on 16 March 2024. It was the worst flood in the valley since 1956. A memorial is to be unveiled on the third anniversary of the flood.",
      [
        ["2024-03-16", "River burst its banks"],
        ["2027-03-16", "Memorial is to be unveiled"],
      ],
    ],
  ]));
