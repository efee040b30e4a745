import { describe } from "node:test";
import { tells } from "./reading.js";

describe("a half that leaves out its verb", () =>
  tells([
    [
      "The first phase was finished in 2012, the second in 2015.",
      [
        ["2012", "First phase was finished"],
        ["2015", "Second was finished"],
      ],
    ],
    [
      "The drug was approved in Britain in December 2020, in the EU a month later and in Japan in May 2021.",
      [
        ["2020-12", "Drug was approved in Britain"],
        ["2021-01", "Drug was approved in the EU"],
        ["2021-05", "Drug was approved in Japan"],
      ],
    ],
    [
      "The bridge was closed in May 2021, in the middle of the season.",
      [["2021-05", "Bridge was closed, in the middle of the season"]],
    ],
    [
      "Ode won bronze in 2012 and silver in 2016.",
      [
        ["2012", "Ode won bronze"],
        ["2016", "Ode won silver"],
      ],
    ],
    [
      "The vaccine was approved for adults in 2021 and for children a year later.",
      [
        ["2021", "Vaccine was approved for adults"],
        ["2022", "Vaccine was approved for children"],
      ],
    ],
    [
      "Single leaves turned up in Chicago in 1983 and at a street market in Ghent in 1996.",
      [
        ["1983", "Single leaves turned up in Chicago"],
        ["1996", "Single leaves turned up at a street market in Ghent"],
      ],
    ],
    [
      "A handbag came out in 1996 and a wedding ring in 2011.",
      [
        ["1996", "Handbag came out"],
        ["2011", "Wedding ring came out"],
      ],
    ],
    [
      "Ode died in 2011 and his widow three years later.",
      [
        ["2011", "Ode died"],
        ["2014", "Ode's widow died"],
      ],
    ],
    [
      "The school was followed in 1951 by a hospital and in 1960 by a library.",
      [
        ["1951", "School was followed by a hospital"],
        ["1960", "School was followed by a library"],
      ],
    ],
    [
      "The first reactor came on line in 1985, its second a year later.",
      [
        ["1985", "First reactor came on line"],
        ["1986", "Second came on line"],
      ],
    ],
    [
      "The pair met in 2012 and again in 2014.",
      [
        ["2012", "Pair met"],
        ["2014", "Pair met"],
      ],
    ],
    [
      "Reid was appointed deputy in 2015 and chief executive four years later.",
      [
        ["2015", "Reid was appointed deputy"],
        ["2019", "Reid was appointed chief executive"],
      ],
    ],
    ["Sales were £6.2 million in 2020 and £33 million in 2023.", []],
  ]));

describe("a half that tells of another time", () =>
  tells([
    [
      "The bill passed its third reading on Tuesday evening and goes to the Lords next week.",
      [
        ["2025-07-15", "Bill passed its third reading"],
        ["2025-07-21/2025-07-27", "Bill goes to the Lords"],
      ],
    ],
    [
      "The airline suspended flights to Ulm on 2 August and has yet to say when they will resume.",
      [["2024-08-02", "Airline suspended flights to Ulm"]],
    ],
    [
      "Pruitt was released on bond and is due in court on 25 August.",
      [["2025-08-25", "Pruitt was released on bond and is due in court"]],
    ],
  ]));

describe("what a colon opens", () =>
  tells([
    [
      "Then, in October 2015, everything changed: a clerk handed 900 pages to the newspaper.",
      [["2015-10", "Clerk handed 900 pages to the newspaper"]],
    ],
    ["Worse followed in June: the bank froze its accounts.", [["2025-06", "Bank froze its accounts"]]],
    ["The verdict came on Monday: guilty.", [["2025-07-14", "Verdict came"]]],
  ]));

describe("what one subject did one after the other", () =>
  tells([
    [
      "The merger, announced in June and approved by shareholders in August, was blocked on Tuesday.",
      [
        ["2024-06", "Merger announced"],
        ["2024-08", "Merger approved by shareholders"],
        ["2025-07-15", "Merger was blocked"],
      ],
    ],
    [
      "The scheme was launched in March, only to be dropped in December.",
      [
        ["2024-03", "Scheme was launched"],
        ["2024-12", "Scheme dropped"],
      ],
    ],
    [
      "Marsh won the seat in 2014, only to lose the whip in 2016.",
      [
        ["2014", "Marsh won the seat"],
        ["2016", "Marsh lost the whip"],
      ],
    ],
    [
      "They were arrested on 17 May, charged the next day and released on bail a week after that.",
      [
        ["2025-05-17", "They were arrested"],
        ["2025-05-18", "They were charged"],
        ["2025-05-25", "They were released on bail"],
      ],
    ],
    [
      "Reid was re-elected in 2016 and 2020 and is seeking a fourth term in November.",
      [
        ["2016", "Reid was re-elected"],
        ["2020", "Reid was re-elected"],
        ["2025-11", "Reid is seeking a fourth term"],
      ],
    ],
    [
      "First the roof leaked, then the boiler failed, and finally, in 2014, the council closed the pool.",
      [["2014", "Council closed the pool"]],
    ],
  ]));

describe("words that look like others", () =>
  tells([
    ["A car bomb killed 19 people in 2015.", [["2015", "Car bomb killed 19 people"]]],
    ["The fire was contained on 2 June.", [["2025-06-02", "Fire was contained"]]],
    [
      "The wine fair takes place in the castle on 25 July.",
      [["2025-07-25", "Wine fair takes place in the castle"]],
    ],
  ]));
