import { describe } from "node:test";
import { tells } from "./reading.js";

// The articles of these tests appeared on Thursday 17 July 2025.

describe("a day that is named is named for what happened", () =>
  tells([
    ["The last was an email on 3 February 2022.", [["2022-02-03", "Last was an email"]]],
    [
      "Krest’s agent had lunch with the chairman on 17 January 2024.",
      [["2024-01-17", "Krest’s agent had lunch with the chairman"]],
    ],
    [
      "Hale’s condition mattered to nobody until then. It cost her the house on 4 May 2021.",
      [["2021-05-04", "It cost her the house"]],
    ],
    // A year, or a weekday, may stand with any state.
    ["The company was small in 2019.", []],
    ["It was ten past four on Thursday.", []],
    ["On 30 September 2024 the firm had net debt of $402 million.", []],
    ["When she was 12, in November 1989, her father was killed.", [["1989-11", "Father was killed"]]],
  ]));

describe("what somebody was told", () =>
  tells([
    [
      "In March 2019, Kabiling told the congregation that a farm in Waikato needed milkers.",
      [["2019-03", "Kabiling told the congregation that a farm in Waikato needed milkers"]],
    ],
    [
      "A royal commission in 1939 told the government that bush towns should have dugouts.",
      [["1939", "Royal commission told the government that bush towns should have dugouts"]],
    ],
    [
      "Hale said in a letter on 3 May 2021 that the bridge was unsafe.",
      [["2021-05-03", "Hale said in a letter that the bridge was unsafe"]],
    ],
    // The news of the day, and what the press was told.
    ["Hale told the board last week that the bridge was unsafe.", []],
    ["In 2019 Hale told reporters that the bridge was unsafe.", []],
    ["In my letter of 23 February I said that the players are amateurs.", []],
  ]));

describe("what was done at something that a year is of", () =>
  tells([
    ["Pauwels lost his job in the cuts of 1989.", [["1989", "Pauwels lost his job in the cuts"]]],
    [
      "Okafor was made a peer in the honours list of 2000.",
      [["2000", "Okafor was made a peer in the honours list"]],
    ],
    ["The population of Port Lam was 71,000 at the census of 1980.", []],
    ["It was paid for under the Rural Hospitals Act of 2019.", []],
    ["The harbour board had seen one at the Great Exhibition of 1851.", []],
  ]));

describe("what is so from a day on, or by the end of a time", () =>
  tells([
    ["The album is out on 6 December.", [["2025-12-06", "Album is out"]]],
    [
      "The fence is back on the agenda of the council on 20 November.",
      [["2025-11-20", "Fence is back on the agenda of the council"]],
    ],
    [
      "The first leg is on 12 December, the final at the National Bowl on the 25th.",
      [["2025-12-12", "First leg: The harbour of Arnsund"]],
    ],
    ["A bond of $750m falls due on 15 December.", [["2025-12-15", "Bond of $750m falls due"]]],
    ["Petra Woolley takes office on 1 December.", [["2025-12-01", "Petra Woolley takes office"]]],
    ["From October the bonds can be moved by app.", [["2025-10", "Bonds can be moved by app"]]],
    [
      "A second room will open in Devon Street before the end of the year.",
      [["2025", "Second room will open in Devon Street"]],
    ],
    ["A second room will open in Devon Street before 2030.", []],
  ]));

describe("what was not so until then", () =>
  tells([
    ["The board didn’t correct the notice until 5 May 2021.", [["2021-05-05", "Board corrected the notice"]]],
    [
      "A quake opened cracks in the crest that were not sealed until the spring of 1978.",
      [["1978-21", "Cracks in the crest were sealed"]],
    ],
  ]));

describe("whose a date is", () =>
  tells([
    // A relative clause that ends its sentence is where the story has come to.
    [
      "What set them moving was a bank, which reported a transfer in June 2019. On 3 October gendarmes raided the offices.",
      [
        ["2019-06", "Bank reported a transfer"],
        ["2019-10-03", "Gendarmes raided the offices"],
      ],
    ],
    [
      "Gendarmes raided the offices on 3 October 2019. Three weeks after the raid Bastianelli was summoned by the pope.",
      [
        ["2019-10-03", "Gendarmes raided the offices"],
        ["2019-10-24~", "Bastianelli was summoned by the pope"],
      ],
    ],
    [
      "The letter was not answered, and early in 2019 Kralj was sent to a convent.",
      [["2019", "Kralj was sent to a convent"]],
    ],
    ["Rolle was flown to Rome in 2020.", [["2020", "Rolle was flown to Rome"]]],
    ["The book comes out in paperback in the autumn.", [["2025-23", "Book comes out in paperback"]]],
    [
      "Her successor, Aoife Rynne, takes over in January.",
      [["2026-01", "Successor, Aoife Rynne, takes over"]],
    ],
    [
      "The club holds a silence before the game on Saturday week.",
      [["2025-07-26", "Club holds a silence before the game"]],
    ],
    ["They waited until May 2019 for the first boxes.", [["2019-05", "They waited for the first boxes"]]],
    // What the news is counted from is not where the story goes on.
    [
      "Halcyon filed for bankruptcy on Monday, eleven days after its rocket fell. It laid off 230 people the same morning.",
      [
        ["2025-07-03", "Rocket fell"],
        ["2025-07-14", "Halcyon filed for bankruptcy"],
        ["2025-07-14", "It laid off 230 people"],
      ],
    ],
    ["Hale resigned on March 3, not March 5.", [["2025-03-03", "Hale resigned"]]],
  ]));

describe("a day of the week beside a date", () =>
  tells([
    [
      "Veskia’s assembly votes on Friday and Tarnow’s senate on the Tuesday after.",
      [
        ["2025-07-18", "Veskia’s assembly votes"],
        ["2025-07-22", "Tarnow’s senate votes"],
      ],
    ],
    [
      "Hale died on 14 August 2022. He had passed his test on the Thursday before.",
      [
        ["2022-08-11", "He passed his test"],
        ["2022-08-14", "Hale died"],
      ],
    ],
    [
      "The crossing is free until Monday, when tolls of £2.40 for a car come in.",
      [["2025-07-21", "Tolls of £2.40 for a car come in"]],
    ],
  ]));

describe("what would be half a sentence", () =>
  tells([
    [
      "When the starting lights turn green on Lake Velmo on 5 August, six of the eight crews will be elsewhere.",
      [
        [
          "2025-08-05",
          "When the starting lights turn green on Lake Velmo, six of the eight crews will be elsewhere",
        ],
      ],
    ],
    [
      "In a referendum in November 2003, forced by a petition, 46.2 percent voted for a republic.",
      [["2003-11", "46.2 percent voted for a republic"]],
    ],
    [
      "Born in Tessalou, Dralle bagged a doctorate in 1994 and joined the Fund the year after.",
      [
        ["1994", "Born in Tessalou, Dralle bagged a doctorate"],
        ["1995", "Dralle joined the Fund"],
      ],
    ],
  ]));

describe("what stands beside what happened", () =>
  tells([
    [
      "At the centre of the dispute is an agreement signed on June 14, 2023, under which controllers were to get a 24 per cent raise.",
      [["2023-06-14", "Agreement signed"]],
    ],
    [
      "A vaccine against norovirus, the winter vomiting bug, prevented 71% of cases in a trial, its developer said on Tuesday.",
      [["2025-07-15", "Vaccine against norovirus prevented 71% of cases in a trial"]],
    ],
    [
      "Lena Morvay beat Stefan Ruhl by 53.4 percent to 46.6 in Sunday’s run-off.",
      [["2025-07-13", "Lena Morvay beat Stefan Ruhl by 53.4 percent to 46.6 in the run-off"]],
    ],
    [
      "A documentary, made by Lorcan Feery, goes out on St Stephen’s Day at 6pm.",
      [["2025-12-26", "Documentary goes out"]],
    ],
  ]));
