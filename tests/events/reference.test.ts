import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";

const LONG =
  "The county had argued about the wheel, the leat and the meadow behind it for longer than anybody knew. ";

const articleOf = async (content: string): Promise<{ title: string | null; published: string | null }> =>
  (await extractTimeline({ id: "page", input: "text", content })).articles[0]!;

describe("the date at the top of a text", () => {
  const rows: [text: string, published: string | null][] = [
    ["The mill closed on 5 May 2001. It was rebuilt in 2003.", null],
    [`The mill closed on 5 May 2001. It was rebuilt in 2003.\n\n${LONG.repeat(4)}`, null],
    [`The town was founded on 3 May 1901 by settlers.\n\n${LONG}`, null],
    [`Mill closes after fire\n\nOn 3 May 2001 the mill closed.\n\n${LONG}`, null],
    [`The siege of Karsk\n\n1 November 1811. The army crosses the Vell.\n\n${LONG}`, null],
    [`Minutes of the council\nMeeting held on 4 June 2019\n\n${LONG}`, "2019-06-04"],
    [`Grey Harbour, 4 June 2019.\n\nDear friends, the ship is in. ${LONG}`, "2019-06-04"],
    [
      `The night train\n\nTranscript. Published 19 September 2023. Times are in minutes.\n\n${LONG}`,
      "2023-09-19",
    ],
    [`The comet that came back\n\nOrrery Magazine, 18 September 2025\n\n${LONG}`, "2025-09-18"],
  ];

  for (const [text, published] of rows)
    it(`${published ? "dates it" : "is told by its prose"}: ${text.slice(0, 60).replaceAll("\n", " / ")}`, async () =>
      assert.equal((await articleOf(text)).published, published));
});

describe("the first line of a text", () => {
  const rows: [line: string, isTitle: boolean][] = [
    ["The mill closed in 2001. It was rebuilt in 2003.", false],
    ["The mill that came back.", true],
    ["Why did the mill close?", true],
  ];

  for (const [line, isTitle] of rows)
    it(`${isTitle ? "is" : "is not"} the headline: ${line}`, async () =>
      assert.equal((await articleOf(`${line}\n\n${LONG.repeat(4)}`)).title, isTitle ? line : null));

  it("is the headline above a publisher's name and a day", async () => {
    const { articles } = await extractTimeline(
      `Letters to the editor\n\nThe Vale Mercury, Friday 15 March 2024\n\nThe bridge that never was\n\n${LONG}`,
      { input: "text" },
    );
    const [{ title, publisher, published }] = articles as [(typeof articles)[0]];
    assert.deepEqual(
      [title, publisher, published],
      ["Letters to the editor", "The Vale Mercury", "2024-03-15"],
    );
  });

  it("is the headline as a question above a short stamp", async () => {
    const { title, published } = await articleOf(
      `Why is the Skarn glacier shrinking?\n\nExplainer\n9 September 2025\n\n${LONG}`,
    );
    assert.deepEqual([title, published], ["Why is the Skarn glacier shrinking?", "2025-09-09"]);
  });
});

describe("where a text says when it appeared", () => {
  const BODY =
    "The council of Arnsund voted on Tuesday to close the mill, which was built in 1901 by the Holm family. A petition was handed over on 4 May.\n\n“We had no choice,” said the mayor, Ingrid Holm, who took office in 2022. The mill will close in October.";
  const publishedOf = async (page: string): Promise<string | null> =>
    (await extractTimeline(page)).articles[0]!.published;

  const fronts: [front: string, published: string | null][] = [
    [
      "The Weekly Herald\nVol. 113 No. 24 • Thursday, June 12, 2025 • $1.50\n\nMill to close\n\nBy Ann Lee\n",
      "2025-06-12",
    ],
    [
      "The Herald\nServing the county since 1893\nThursday, June 12, 2025    Vol. 131, No. 15    $1.50\n\nMill to close\nBy Ann Lee\n",
      "2025-06-12",
    ],
    [
      "Mill to close\nBy Jane Doe | Staff Writer | Published: June 12, 2025 at 4:05 p.m.\n",
      "2025-06-12T16:05",
    ],
    ["Mill to close\n\nPosted on 12.06.2025 by admin\n", "2025-06-12"],
    ["Mill to close\nJune 12, 2025 9:41 PM GMT+2 Updated 3 hours ago\n", "2025-06-12T21:41+02:00"],
    ["Mill to close\n\nFirst published in The Courier, 12 June 2025.\n", "2025-06-12"],
    ["Mill to close\n\nFirst published in The Courier, 12/06/2025\n", "2025-06-12"],
    ["From the June 2025 issue\nThe last mill\n", "2025-06"],
    ["THE MESSENGER\nThe magazine of Tollby\nJune 2025 No. 214 50p where sold\n\nThe old mill\n", "2025-06"],
    ["THE TABLE QUARTERLY\nAutumn 2025\n\nThe old mill\n", "2025-23"],
    ["Mill to close\nAnn Lee, Arnsund Courier\nJune 12\n", null],
  ];
  for (const [front, published] of fronts)
    it(`in front: ${JSON.stringify(front).slice(1, 70)}`, async () =>
      assert.equal(await publishedOf(front + BODY), published));

  const wires: [story: string, published: string | null][] = [
    // 21 February was a Friday in 2025.
    ["The hill woke in November 2024. Two died on Friday.", "2025-02-21"],
    ["Two died on Friday. The hill woke in November 2024.", "2025-02-21"],
    // No year soon after has that Wednesday.
    ["The hill woke in November 2024. Two died on Wednesday.", null],
    ["The hill is awake. Two died on Friday.", null],
    ["The hill woke in November 2024. Two died.", null],
  ];
  for (const [story, published] of wires)
    it(`a dateline without a year: ${story}`, async () =>
      assert.equal(
        await publishedOf(`Hill erupts\n\nPUERTO SARAL, Feb 21 (PNA) - ${story} ${LONG}`),
        published,
      ));

  it("a text may be told from when it may be used", async () =>
    assert.equal(
      await publishedOf(
        `INSTITUTE OF THE SEA\nNews release\n\nSTRICTLY EMBARGOED UNTIL 16:00 LONDON TIME ON WEDNESDAY 5 FEBRUARY 2025\n\nMill to close\n\n${BODY}`,
      ),
      "2025-02-05",
    ));

  it("the day of an issue may be in figures", async () =>
    assert.equal(
      await publishedOf(`Mill to close\n\nNorthern Mill Week, issue 37, 12.09.25\n\n${BODY}`),
      "2025-09-12",
    ));

  const tails: [tail: string, published: string | null][] = [
    ["Published in the Arnsund Courier on 12 June 2025.", "2025-06-12"],
    ["This article appeared in print on June 12, 2025, on page A1.", "2025-06-12"],
    ["This explainer was last updated on 12 June 2025.", "2025-06-12"],
    ["Copyright 2025 Arnsund Courier. All rights reserved.", null],
    ["This mill was built on 12 June 1901.", null],
  ];
  for (const [tail, published] of tails)
    it(`at the end: ${tail}`, async () =>
      assert.equal(await publishedOf(`Mill to close\n\n${BODY}\n\n${tail}`), published));

  it("a record's day in words is read, and what is no day is said to be none", async () => {
    const read = async (published: string): Promise<unknown[]> => {
      const { articles, warnings } = await extractTimeline(
        JSON.stringify([{ title: "Mill", published, body: BODY }]),
      );
      return [articles[0]!.published, warnings.some(({ code }) => code === "published-invalid")];
    };
    assert.deepEqual(await read("February 3, 2025 at 5:00 a.m. EST"), ["2025-02-03T05:00-05:00", false]);
    assert.deepEqual(await read("soon"), [null, true]);
  });

  it("figures are in the order of the days beside months, and in none that nothing tells", async () => {
    const of = (day: string): Promise<string | null> =>
      publishedOf(`Mill to close\n\nRelease date: 12/06/2025\n\nThe council voted to close the mill. ${day}`);
    assert.equal(await of("A petition was handed over on 4 May."), "2025-06-12");
    assert.equal(await of("A petition was handed over on May 4."), "2025-12-06");
    assert.equal(await of("A petition was handed over in May."), null);
    assert.equal(await of("One was handed over on 4 May, one on May 6."), null);
  });

  it("the headline stands between a masthead's date and the byline", async () => {
    const page = `The Herald\nServing the county since 1893\nThursday, June 12, 2025    Vol. 131    $1.50\n\nMill to close\nBy Ann Lee\n\n${BODY}`;
    assert.equal((await extractTimeline(page)).articles[0]!.title, "Mill to close");
  });

  it("a headline of two sentences, and one under it, are no story", async () => {
    const page = `TRAVEL | PARKS\nThe lake came back. Now the park has to decide what to do with it\nSnow and a broken dam refilled it. Then came the cars.\nBY ANN LEE\nPUBLISHED JUNE 12, 2025 • 9 MIN READ\n\n${BODY}`;
    const { articles } = await extractTimeline(page);
    assert.deepEqual(
      articles.map(({ title, published }) => [title, published]),
      [["The lake came back. Now the park has to decide what to do with it", "2025-06-12"]],
    );
  });

  it("dispatches under one notice are stories of its year", async () => {
    const { articles } = await extractTimeline(
      `ARNSUND, June 12 (Northlight) - ${BODY}\n\nBARN BURNS\n\nARNSUND, June 9 (Northlight) - Fire crews were called to a barn on Sunday.\n\nCopyright 2025 Northlight`,
    );
    assert.deepEqual(
      articles.map(({ title, published, publishedBy }) => [title, published, publishedBy]),
      [
        [null, "2025-06-12", "inferred"],
        ["BARN BURNS", "2025-06-09", "inferred"],
      ],
    );
  });
});

describe("a story without a date beside others that have one", () => {
  const beside = (last: string): string =>
    `Rowing has two fleets\n\nThe rupture came on May 30, when 41 federations walked out. The union barred the rowers on November 3. A league was launched on April 24 last year. ${last}\n\nHashtags\n#Rowing\n\n3 hours ago\n- Lake Wire\nRowing chief to face vote\nJun 19, 2025 16:30 (GMT+2) Arnsund, June 19 (Lake Wire)--The committee will hold a vote on Monday, a spokeswoman said Thursday.`;

  it("is of the month in which most days lie since what it tells", async () => {
    const { articles, events } = await extractTimeline(beside(""));
    assert.deepEqual(
      articles.map(({ published, publishedBy }) => [published?.slice(0, 7), publishedBy]),
      [
        ["2025-06", "inferred"],
        ["2025-06", "stated"],
      ],
    );
    const dates = events.map(({ date }) => date);
    for (const date of ["2024-04-24", "2024-11-03", "2025-05-30"]) assert.ok(dates.includes(date), date);
  });

  it("is of the year alone where a month may be either", async () => {
    const { articles } = await extractTimeline(beside("").replace("May 30", "April 2"));
    assert.equal(articles[0]!.published, "2025");
  });
});

describe("a story that tells only how old it is", () => {
  const page = (stamp: string, age: string): string =>
    `Vardania has a president\nEurope | ${stamp} TORVAS, May 20 (Meridian)--Lena Morvay was certified on Tuesday as the next president of Vardania, 184 days after the country first went to the polls.\n\nHashtags\n#Torvas\n\nLisk Telegraph\n${age}\n- Lisk Telegraph\nRuhl asks court to annul run-off\nThe loser of the run-off asked the court late on Monday to set the result aside, handing eleven boxes of papers to a porter.`;
  const published = async (stamp: string, age: string): Promise<unknown> =>
    (await extractTimeline(page(stamp, age))).articles.map(({ published, publishedBy }) => [
      published,
      publishedBy,
    ]);

  it("is about as old as the story beside it, where both are of one day", async () =>
    assert.deepEqual(await published("May 20, 2025 14:05 (CEST)", "5 hours ago"), [
      ["2025-05-20T14:05+02:00", "stated"],
      ["2025-05-20~", "inferred"],
    ]));

  it("is of no day where midnight lies between", async () => {
    const [, second] = (await published("May 20, 2025 02:05 (CEST)", "5 hours ago")) as [unknown, string[]];
    assert.notEqual(second[0]?.slice(0, 10), "2025-05-20");
  });
});
