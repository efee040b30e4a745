import { describe } from "node:test";
import { examples } from "./reading.js";

describe("numbers that are no dates", () =>
  examples([
    ["The camps saw 1,621 deaths and 1,684 by another count.", ""],
    ["The list shows 12,318 POWs and 13,847 names.", ""],
    ["It costs $2,022, or €1999 with the case.", ""],
    ["They found 2000 people and 1995 soldiers there.", ""],
    ["Some 2000 people and 1995 soldiers were there.", ""],
    ["It began 3000 years ago, or some 5,000 years ago.", ""],
    ["The tower is 1998 feet high.", ""],
    ["He complained to 21st Century Fox about it.", ""],
    ["The scores increased from 1061 to 1128.", ""],
    ["Rents have risen since the fall in supply.", ""],
    ["The board meets on the second Monday of each month.", ""],
    ["Exercises such as King Search 2022 drew crowds.", ""],
    ["Call 1-800-555-2018 or 555 1990 for the recall.", ""],
    ["Call +44 20 7946 1984 before noon.", ""],
    ["The 8-day visit ended.", ""],
    ["He left at the last minute.", ""],
    ["The 107-year-old former internee spoke.", ""],
    ["He was given 3½ years for it.", ""],
    ["A 10-year plan and 10 years of prison differ.", ""],
    ["Arsenal won 3-1, and the second leg 2-2.", ""],
    ["The score was 21-15 in the third.", ""],
    ["He lives at 1945 Oak Street, Springfield.", ""],
    ["The vote was 52-48 on section 2019(b).", ""],
    ["The Boeing 777 and the Model 1911 are listed.", ""],
    ["Odds of 1/2 and doses of 3/4 were given.", ""],
    ["Version 2.0.2021 was withdrawn.", ""],
    ["It weighs 2024 kg and has 1990 pages.", ""],
    ["Resolution 1973 and flight 1549 are known to all.", ""],
  ]));

describe("words that are no dates", () =>
  examples([
    ["It may rain, or May may win.", ""],
    ["It may rain, and May may win.", ""],
    ["Theresa May and April Jones won.", ""],
    ["May I come in?", ""],
    ["They march on Rome, and the march goes on.", ""],
    ["She sat down in the sun.", ""],
    ["Wait a second for the second act.", ""],
    ["An august body, the fall of Rome, a spring of water.", ""],
    ["Theresa May won, April Jones lost.", ""],
    ["Jan wed Mark in the sun.", ""],
    ["The one-time mayor has a date with destiny.", ""],
    ["Every Friday and each March they gather.", ""],
    ["From time to time, day by day, year after year.", ""],
  ]));

describe("dates that stand among such numbers and words are still found", () =>
  examples([
    ["It may rain in May 2024.", "2024-05", null],
    ["The 10-year plan of 2022 ends in 2032.", "2022 2032", null],
    ["In 1945, some 1,621 had died.", "1945", null],
    ["The 10-year plan ends in 2032.", "2032", null],
    ["They sat on Sat., July 12, 2025.", "2025-07-12", null],
    ["Of 2,010 voters asked in 2010, half knew.", "2010", null],
  ]));
