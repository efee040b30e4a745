// What is counted from a date beside it, from a feast, or from what the story has told before.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";
import { eventsOf as eventsIn, tells, type Told } from "./reading.js";

const eventsOf = (body: string): Promise<Told[]> => eventsIn(body, { title: "", published: "2025-01-30" });

describe("what a date is so long after", () => {
  it("happened so long before it", async () =>
    assert.deepEqual(
      await eventsOf("Reid gave the sample on 7 November 2023, nine days after she had won in Vesk."),
      [
        ["2023-10-29", "Reid won in Vesk"],
        ["2023-11-07", "Reid gave the sample"],
      ],
    ));

  it("is known to about a day where it is counted in weeks", async () =>
    assert.deepEqual(
      await eventsOf(
        "Holm was suspended on 21 June 2017, nine weeks after Tom Pyke, a retired postman, had died in his care.",
      ),
      [
        ["2017-04-19~", "Tom Pyke, a retired postman, died in his care"],
        ["2017-06-21", "Holm was suspended"],
      ],
    ));

  it("is known to the month where it is counted in months", async () =>
    assert.deepEqual(
      await eventsOf("The insurer was founded in July 2022, four months after its rivals withdrew."),
      [
        ["2022-03", "Rivals withdrew"],
        ["2022-07", "Insurer was founded"],
      ],
    ));

  it("leaves its count in no title", async () =>
    assert.deepEqual(
      await eventsOf("On Monday, three days after its deadline had passed, the gang released the files."),
      [
        ["2025-01-24", "Deadline passed"],
        ["2025-01-27", "Gang released the files"],
      ],
    ));

  it("stays undated where it is no more than a noun", async () =>
    assert.deepEqual(
      await eventsOf("The hall burned on 11 February 2015, eight weeks before the first concert."),
      [["2015-02-11", "Hall burned"]],
    ));
});

describe("a day counted from another date", () => {
  const rows: [text: string, date: string][] = [
    ["The alarm was lowered five weeks after 18 November.", "2024-12-23~"],
    ["The contract was signed a week before Christmas.", "2024-12-18"],
    ["The consultants resigned the Friday before Christmas.", "2024-12-20"],
    ["The bell broke the Sunday after Christmas.", "2024-12-29"],
    ["The shop reopened the day after Christmas.", "2024-12-26"],
  ];
  for (const [text, date] of rows)
    it(text, async () =>
      assert.deepEqual(
        (await eventsOf(text)).map(([found]) => found),
        [date],
      ),
    );
});

describe("a day counted from what the story has told", () => {
  it("is counted from when that happened", async () =>
    assert.deepEqual(
      await eventsOf(
        "A fire destroyed the mill on 3 May 2024. The owner was angry. Six days after the fire, he sold the plot. The day after the fire, the roof fell.",
      ),
      [
        ["2024-05-03", "Fire destroyed the mill"],
        ["2024-05-04", "Roof fell"],
        ["2024-05-09", "He sold the plot"],
      ],
    ));

  it("is no finer than that is known", async () =>
    assert.deepEqual(
      (await eventsOf("Ida Holt was arrested in March 2024. Two months after her arrest, she was freed."))[1],
      ["2024-05", "Ida Holt was freed"],
    ));

  it("is counted from the time that it was told with most often", async () =>
    assert.deepEqual(
      (
        await eventsOf(
          "A fire destroyed the mill on 3 May 2024. The fire began on 3 May 2024 at noon. A fire destroyed the inn on 9 July 2024. The town was quiet. The harbour was open. Nobody spoke. The road is short. Six days after the fire, the owner sold the plot.",
        )
      ).map(([date]) => date),
      ["2024-05-03", "2024-05-03T12:00", "2024-05-09", "2024-07-09"],
    ));

  it("is not guessed where it was told of two times, long ago", async () => {
    const between = "The town was quiet. The harbour was open. Nobody spoke. The road is short.";
    assert.deepEqual(
      await eventsOf(
        `A fire destroyed the mill on 3 May 2024. A fire destroyed the inn on 9 July 2024. ${between} Six days after the fire, the owner sold the plot.`,
      ),
      [
        ["2024-05-03", "Fire destroyed the mill"],
        ["2024-07-09", "Fire destroyed the inn"],
      ],
    );
  });

  it("is not counted from what was not told", async () =>
    assert.deepEqual(await eventsOf("Two days after the flood, the bridge was closed."), []));
});

describe("an anniversary whose day is told", () => {
  it("adds no year beside it", async () =>
    assert.deepEqual(
      (
        await eventsOf(
          "Last month was the 43rd anniversary of diplomatic relations, which were established on October 21, 1981.",
        )
      ).map(([date]) => date),
      ["1981-10-21"],
    ));
});

describe("what is so long after a clause or a noun with its own date", () =>
  tells([
    [
      "Police found the car abandoned near Lake Torrey three days after she vanished on 12 May 2019.",
      [
        ["2019-05-12", "She vanished"],
        ["2019-05-15", "Police found the car abandoned near Lake Torrey"],
      ],
    ],
    [
      "Three days after she vanished on 12 May 2019, police found the car.",
      [
        ["2019-05-12", "She vanished"],
        ["2019-05-15", "Police found the car"],
      ],
    ],
    ["The law came into force two years after the 2015 election.", [["2017", "Law came into force"]]],
    ["A year after the 2019 flood, the mill reopened.", [["2020", "Mill reopened"]]],
    ["Ruiz was arrested a week before his trial in March 2020.", []],
    [
      "The hall was closed for two years after part of the roof fell during March 2020.",
      [["2020-03", "Part of the roof fell"]],
    ],
  ]));

describe("what follows a happening with its own date", () =>
  tells([
    ["After her release in May 2019, Nazar Bek moved to Riga.", [["2019-05", "Nazar Bek's release"]]],
    ["The rule changed after a chemical fire in 2011.", [["2011", "Chemical fire"]]],
    [
      "The town was rebuilt after a storm in 2017 drowned 26 fishermen.",
      [["2017", "Storm drowned 26 fishermen"]],
    ],
  ]));

describe("seasons that are counted, and an anniversary's week", () =>
  tells([
    [
      "A first survey was made in 1966. A second survey, two summers later, proved her right.",
      [
        ["1966", "First survey was made"],
        ["1968-22", "Second survey proved her right"],
      ],
    ],
    [
      "Twenty years ago this week, a bomber killed 29 people.",
      [["2005-07-11/2005-07-17", "Bomber killed 29 people"]],
    ],
    [
      "The regulator fined the bank £28m in 2020 for failures dating back to 2013.",
      [["2020", "Regulator fined the bank £28m for failures dating"]],
    ],
  ]));

describe("what the news comes so long after", () =>
  tells([
    [
      "The cut comes three days after parliament passed a revised budget.",
      [["2025-07-14", "Parliament passed a revised budget"]],
    ],
    ["The move comes just a week after the minister resigned.", [["2025-07-10", "Minister resigned"]]],
    ["The verdict comes four years after the fire.", []],
    ["The department, begun two years ago this month, cost a lot.", [["2023-07", "Department begun"]]],
  ]));

describe("what a story comes back to in other words", () =>
  tells([
    [
      "Peru and Bolivia signed the accord on 4 March 2024. Congress approved the law a week before the ceremony.",
      [
        ["2024-02-26", "Congress approved the law"],
        ["2024-03-04", "Peru and Bolivia signed the accord"],
      ],
    ],
    [
      "The Star sank on 5 November 2023. Eight days after the disaster the captain was charged with manslaughter.",
      [
        ["2023-11-05", "Star sank"],
        ["2023-11-13", "Captain was charged with manslaughter"],
      ],
    ],
    [
      "Reid was elected mayor in May 2019. She took office two months after her election victory.",
      [
        ["2019-05", "Reid was elected mayor"],
        ["2019-07", "She took office"],
      ],
    ],
    [
      "Holm was released on 11 April 2016. Two days after she was released, the minister resigned.",
      [
        ["2016-04-11", "Holm was released"],
        ["2016-04-13", "Minister resigned"],
      ],
    ],
    [
      "A hearing was held on 3 June 2022. On the eve of the hearing, a witness vanished.",
      [
        ["2022-06-02", "Witness vanished"],
        ["2022-06-03", "Hearing was held"],
      ],
    ],
    // Nobody has told of the summit, nor who found whom.
    [
      "The mine closed on 2 June 2021. On the eve of the summit, police arrested 40 people.",
      [["2021-06-02", "Mine closed"]],
    ],
    [
      "The gate was opened on 2 June 2021. A rule was added nine days after the talks had begun.",
      [["2021-06-02", "Gate was opened"]],
    ],
    // Fire doors are no fire.
    [
      "A fire took the inn on 9 May 2023. New fire doors were ordered in 2021. A bell was rung a week after the fire.",
      [
        ["2021", "New fire doors were ordered"],
        ["2023-05-09", "Fire took the inn"],
        ["2023-05-16", "Bell was rung"],
      ],
    ],
  ]));

describe("what was done so long before, without a subject of its own", () =>
  tells([
    [
      "Voters agreed to a tax on 4 November 2014, four years after turning down a like measure.",
      [
        ["2010", "Voters turned down a like measure"],
        ["2014-11-04", "Voters agreed to a tax"],
      ],
    ],
    [
      "Reid won the seat in 2015, five years after moving to Leeds and joining the party.",
      [
        ["2010", "Reid moved to Leeds"],
        ["2015", "Reid won the seat"],
      ],
    ],
  ]));

describe("what the headline names, and the story tells in other words", () => {
  const body =
    "An engineer was convicted on Thursday over what happened at Sorrel Creek. The dam gave way before dawn on June 9, 2021, sending a wall of water down the valley. Three weeks before the collapse, a rancher called the county.";

  it("is of the first day long past that the story tells of", async () =>
    assert.deepEqual(
      (await eventsIn(body, { title: "Engineer guilty in dam collapse", published: "2024-11-14" })).slice(
        0,
        2,
      ),
      [
        ["2021-05-19~", "Rancher called the county"],
        ["2021-06-09", "Dam gave way before dawn, sending a wall of water down the valley"],
      ],
    ));

  it("is of that day without the headline as well where what came has no name of its own", async () =>
    assert.equal(
      (await eventsIn(body, { title: "Engineer found guilty", published: "2024-11-14" }))[0]![0],
      "2021-05-19~",
    ));

  it("is of no day of something with a name of its own", async () =>
    assert.deepEqual(
      (
        await eventsIn(body.replace("The dam gave way", "The mill closed"), {
          title: "Engineer found guilty",
          published: "2024-11-14",
        })
      ).map(([date]) => date),
      ["2021-06-09", "2024-11-14"],
    ));
});

describe("a story goes on from what it has counted", () =>
  tells([
    [
      "A girder gave way on 11 October 2021. The mayor dismissed the director two days after the disaster. A week after that the city hired a firm, whose report, published on 16 December, blamed the welds. Its final version, due in February, did not come out until 4 May.",
      [
        ["2021-10-11", "Girder gave way"],
        ["2021-10-13", "Mayor dismissed the director"],
        ["2021-10-20", "City hired a firm"],
        ["2021-12-16", "Firm's report published"],
        ["2022-05-04", "Final version came out"],
      ],
    ],
    [
      "It was 8:47 p.m. on October 11, 2021, a Monday, when a girder gave way under a train.",
      [["2021-10-11T20:47", "Girder gave way under a train"]],
    ],
  ]));

describe("what came within a time", () =>
  tells([
    [
      "The bureau removed him on 9 March 2021, and the court backed it within two days.",
      [
        ["2021-03-09/2021-03-11", "Court backed it"],
        ["2021-03-09", "Bureau removed him"],
      ],
    ],
    [
      "Inspectors came on 14 April 2021. Within a month the inquiry was dropped.",
      [
        ["2021-04-14/2021-05-14", "Inquiry was dropped"],
        ["2021-04-14", "Inspectors came"],
      ],
    ],
    // A plan, what something else is counted from, and a long time.
    [
      "The school burned on 3 May 2021. It will be rebuilt within two months.",
      [["2021-05-03", "School burned"]],
    ],
    ["The school burned on 3 May 2021. It was rebuilt within 14 months.", [["2021-05-03", "School burned"]]],
  ]));

describe("the anniversary of what is named in other words", () =>
  tells([
    [
      "The Star sank on 5 November 2023. A bell was rung on the first anniversary of the sinking.",
      [
        ["2023-11-05", "Star sank"],
        ["2024-11-05", "Bell was rung"],
      ],
    ],
  ]));

describe("clock times of a story", () => {
  const content =
    "<html><head><title>The night the country went dark</title></head><body><article><h1>The night the country went dark</h1><p>At 4:47 p.m. on February 6 of last year a relay in a substation opened. The lights came back in the last villages at 3:52 the next morning.</p><h2>How it began</h2><p>At 7:30 in the morning a line was closed so that crews could cut birches. At 2:15 p.m. a second line tripped. At 4:49 the cables to Denmark followed.</p></article></body></html>";

  it("are of its day again under another heading, and of the half of the day that it has come to", async () =>
    assert.deepEqual(
      (await extractTimeline({ id: "grid", content, input: "html" }, { published: "2026-02-05" })).events.map(
        ({ date }) => date,
      ),
      ["2025-02-06T07:30", "2025-02-06T14:15", "2025-02-06T16:47", "2025-02-06T16:49", "2025-02-07T03:52"],
    ));
});
