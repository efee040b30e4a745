// Sentences as newspapers write them: long, with reports, asides and dates in any place.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventsOf } from "./reading.js";

describe("what a pronoun in the middle of a sentence stands for", () => {
  const stories: [what: string, text: string, expected: [string, string][]][] = [
    [
      "is the sentence's own subject before anybody else",
      "The mayor of Arnsund, Ingrid Holm, opened the session. Tarvik had a reason for this: in 2008, he stepped down as chairman for a year.",
      [["2008", "Tarvik stepped down as chairman for a year"]],
    ],
    [
      "is the one with whom the sentence opens, whom a dash parts from it",
      "Manager Dan Okoro knew it. Lund did his job—he won the cup in 2013.",
      [["2013", "Lund won the cup"]],
    ],
  ];
  for (const [what, text, expected] of stories)
    it(what, async () => assert.deepEqual(await eventsOf(text), expected));
});

describe("a report at the end of a sentence", () => {
  it("is of what stands before it", async () =>
    assert.deepEqual(
      await eventsOf(
        "Arnsund has promoted its deputy engineer Mona Lie to head the port, the council announced Tuesday.",
      ),
      [["2025-07-15", "Arnsund promoted its deputy engineer Mona Lie to head the port"]],
    ));

  it("has in it what happened as it was said", async () =>
    assert.deepEqual(
      await eventsOf('"We will help," Yone said on Tuesday as he inspected the burnt harbour.'),
      [["2025-07-15", "Yone inspected the burnt harbour"]],
    ));

  it("adds no event where what it reports has a date of its own", async () => {
    const events = await eventsOf(
      "A man from Vesk was arrested in the port on Monday in connection with the theft, the prosecutor announced Tuesday.",
    );
    assert.deepEqual(events, [["2025-07-14", "Man from Vesk was arrested in the port"]]);
  });
});

describe("where a date stood", () => {
  const stories: [what: string, text: string, expected: [string, string][]][] = [
    [
      "no opening of the sentence is left",
      "Interestingly, as recently as 2014, the port appeared at the fair.",
      [["2014", "Port appeared at the fair"]],
    ],
    [
      "no single word is left before a comma",
      "Even in 1976, the shelters were closed.",
      [["1976", "Shelters were closed"]],
    ],
    [
      "no preposition is left in the middle",
      "The lawyers filed in the new year, the first time in ten, a suit against the port.",
      [],
    ],
    [
      "what was fronted with it goes",
      "On the night of 20 June, though, the pier was closed.",
      [["2025-06-20", "Pier was closed"]],
    ],
  ];
  for (const [what, text, expected] of stories)
    it(what, async () => {
      const events = await eventsOf(text);
      if (expected.length) assert.deepEqual(events, expected);
      for (const [, title] of events) assert.doesNotMatch(title, /\b(?:in|on|of|the|as|even|though),/i);
    });
});

describe("an aside", () => {
  it("between dashes is passed over", async () =>
    assert.deepEqual(
      await eventsOf(
        "The harbour website – which includes maps, tide tables, photos and the papers of the board – was moved to a new address in 2019.",
      ),
      [["2019", "Harbour website was moved to a new address"]],
    ));

  it("gives up its place where the verb's object would have none", async () =>
    assert.deepEqual(
      await eventsOf(
        "On Sunday, the mayor's campaign manager, Kirsten Aas, speaking on the channel's morning show, attacked the plan for a second pier.",
      ),
      [["2025-07-13", "Mayor's campaign manager attacked the plan for a second pier"]],
    ));

  it("with “whose” tells of what somebody has", async () =>
    assert.deepEqual(
      await eventsOf("The plan angered the shipper Oskar Dahl, whose last vessel sank off Vesk on Saturday."),
      [["2025-07-12", "Shipper Oskar Dahl's last vessel sank off Vesk"]],
    ));
});

describe("what a title has no room for", () => {
  const stories: [what: string, text: string, expected: [string, string][]][] = [
    [
      "is a pronoun after who is meant",
      "An employee of the drugmaker Asta Pharma, she had been in custody since March 2023.",
      [["2023-03", "Employee of the drugmaker Asta Pharma had been in custody"]],
    ],
    [
      "is “itself”, but not what somebody did to himself",
      "The memorial itself was put up in 2001. Tarvik shot himself in 2003.",
      [
        ["2001", "Memorial was put up"],
        ["2003", "Tarvik shot himself"],
      ],
    ],
    [
      "is “as well”",
      "The mayor opened the pier on July 8, as well.",
      [["2025-07-08", "Mayor opened the pier"]],
    ],
  ];
  for (const [what, text, expected] of stories)
    it(what, async () => assert.deepEqual(await eventsOf(text), expected));
});

describe("a title that is cut", () => {
  const stories: [what: string, text: string, expected: [string, string][]][] = [
    [
      "ends in no participle that opens what somebody said",
      "On Tuesday, Aas opened a new quarrel with the board of the port, saying that those who burn the flag of the town should be fined.",
      [["2025-07-15", "Aas opened a new quarrel with the board of the port"]],
    ],
    [
      "leaves out what is said beside a long subject, where no comma ends it",
      "On Sunday, the mayor's campaign manager, Kirsten Aas, speaking on the show “State of the Port” attacked the plan for a second pier.",
      [["2025-07-13", "Mayor's campaign manager attacked the plan for a second pier"]],
    ],
    [
      "ends in no adverb of what is cut off",
      "On Sunday the association of the harbour pilots and the tugboat owners of Arnsund analyzed and finally published extraordinarily dramatic figures.",
      [],
    ],
  ];
  for (const [what, text, expected] of stories)
    it(what, async () => {
      const events = await eventsOf(text);
      if (expected.length) assert.deepEqual(events, expected);
      for (const [, title] of events) assert.doesNotMatch(title, /(?:ly|saying|of|and)$/);
    });
});

describe("a day for which something is set", () => {
  it("lies ahead, whatever was done before", async () => {
    const events = await eventsOf(
      "The judge cleared the port, which had paid the families, setting a hearing on damages for September 4.",
    );
    assert.deepEqual(
      events.map(([date]) => date),
      ["2025-09-04"],
    );
  });
});

describe("what is announced with a date of its own", () => {
  it("is told beside the announcement", async () =>
    assert.deepEqual(
      await eventsOf(
        "Port director Kirsten Aas announced on Tuesday that she will leave the port on January 20.",
      ),
      [
        ["2025-07-15", "Port director Kirsten Aas announced that she will leave the port"],
        ["2026-01-20", "Port director Kirsten Aas will leave the port"],
      ],
    ));

  it("is no event where the day is half a word", async () =>
    assert.deepEqual(await eventsOf("On Tuesday, Vesk went back to its pre-July 5 position."), [
      ["2025-07-15", "Vesk went back to its position"],
    ]));
});

describe("a clause that another holds", () => {
  const stories: [what: string, text: string, expected: [string, string][]][] = [
    [
      "after “in which” has a subject of its own",
      "It was a rare case in which the board moved the date of the fair in 2009.",
      [["2009", "Board moved the date of the fair"]],
    ],
    [
      "is not told by what leads to who said so",
      "In its most recent filing, Arnsund Lines said it bought a second ferry in 2015.",
      [["2015", "Arnsund Lines bought a second ferry"]],
    ],
    [
      "of a consequence belongs to its verb",
      "In 1957 the fear ran so high that the guards closed the harbour.",
      [["1957", "Fear ran so high that the guards closed the harbour"]],
    ],
    [
      "that asks is left to its verb",
      "The police refused to reveal which ships were in the harbour on 20 June.",
      [["2025-06-20", "Police refused to reveal which ships were in the harbour"]],
    ],
    [
      "has the subject of the half before it",
      "The law was praised by minister Alin Reid, who promised it in 2018 and brought in the bill last October.",
      [
        ["2018", "Minister Alin Reid promised it"],
        ["2024-10", "Minister Alin Reid brought in the bill"],
      ],
    ],
  ];
  for (const [what, text, expected] of stories)
    it(what, async () => assert.deepEqual(await eventsOf(text), expected));
});

describe("a verb that no list knows", () => {
  const stories: [what: string, text: string, expected: [string, string][]][] = [
    [
      "is no part of who",
      "Many townspeople accuse the port's former owners, who ruled the board from 2011 to 2013, of greed.",
      [["2011/2013", "Port's former owners ruled the board"]],
    ],
    [
      "nor is what reports suggest",
      "Papers seen by the Courier suggest that former director Mona Lie, who was ousted as chairwoman this month, has a plan.",
      [["2025-07", "Former director Mona Lie was ousted as chairwoman"]],
    ],
    [
      "is found where a participle describes who",
      "After the strike of 2011, loud men known as Hawks attacked the bars of the harbour.",
      [["2011", "Loud men known as Hawks attacked the bars of the harbour"]],
    ],
    [
      "ends the clause that describes who",
      "The families who left the lower town in 2024 were told nothing.",
      [["2024", "Families left the lower town"]],
    ],
  ];
  for (const [what, text, expected] of stories)
    it(what, async () => {
      const events = await eventsOf(text);
      for (const [, title] of expected)
        assert.ok(
          events.some((event) => event[1] === title),
          events.join("; "),
        );
      assert.ok(events.length <= expected.length, events.join("; "));
    });
});

describe("what only looks like an event", () => {
  const lines: [what: string, body: string][] = [
    ["what is next year's", "In his speech, Aas accused the board of cutting money from next year's budget."],
    ["figures of a table", "Cases by district\n\n1604 86\n\nArnsund 60\n\nVesk 31\n\n1650 84\n\nHolm 12"],
    ["rows of a log", "Answers by minute\n\n2020-08-01 17:41 400 0\n\n2020-08-01 17:42 400 12"],
    ["a byline", "Three moorings were sold.\n\nMonday August 8, 2022 3:59 am PDT by Hartley Char"],
    ["the signature of a quoted post", "The pier is open.\n\n— Sean Kent (@seankent) December 11, 2016"],
    ["a note of publication", "The pier is open.\n\nFirst published July 17, 2025: 3:33 AM ET"],
    ["an offer to readers", "The pier is open.\n\nTake 15 minutes and open a new account today."],
  ];
  for (const [what, body] of lines)
    it(`is none: ${what}`, async () => assert.deepEqual(await eventsOf(body), []));

  const halves: string[] = [
    "Philippe says\n\nDecember 20, 2016\n\nThe pier is open.",
    "Delivering a petition on Friday, 40 people were outside.",
    "The pier opened, which in 2015 was thought to be late.",
  ];
  for (const body of halves)
    it(`has no half sentence for its title: ${body.slice(0, 30)}`, async () => {
      for (const [, title] of await eventsOf(body))
        assert.doesNotMatch(title, /^(?:Delivering|Which|Philippe says$)/);
    });

  it("is none: an occasion without a name", async () => {
    const events = await eventsOf("At Thursday's event, some people were seen crying while the mayor spoke.");
    for (const [, title] of events) assert.doesNotMatch(title, /^Event/);
  });
});

describe("whose the date of a participle is", () => {
  const lines: [what: string, body: string, expected: [string, string][]][] = [
    [
      "is what it describes",
      "Prosecutors have dropped an inquiry into a charge made against Holm in 2010.",
      [["2010", "Charge made against Holm"]],
    ],
    [
      "is its subject's, where the verb comes after it",
      "A budget adopted in September 2023 did away with the other four posts.",
      [["2023-09", "Budget did away with the other four posts"]],
    ],
    [
      "is nobody's who only says something",
      "Two people briefed on the talks on Monday said Holm is ill.",
      [],
    ],
  ];
  for (const [what, body, expected] of lines)
    it(what, async () => assert.deepEqual(await eventsOf(body), expected));
});

describe("clauses without a word between them", () => {
  it("each have their own date", async () =>
    assert.deepEqual(
      await eventsOf(
        "An inquiry was opened in May 2022, Holm was dismissed on 4 October, and he was arrested in Arnsund on 9 November.",
      ),
      [
        ["2022-05", "Inquiry was opened"],
        ["2022-10-04", "Holm was dismissed"],
        ["2022-11-09", "Holm was arrested in Arnsund"],
      ],
    ));

  it("are told apart where a date stands between the “and” and the subject", async () =>
    assert.deepEqual(
      await eventsOf(
        "The boat was dropped in August 2014 and, on April 11, 2017, the company filed for protection.",
      ),
      [
        ["2014-08", "Boat was dropped"],
        ["2017-04-11", "Company filed for protection"],
      ],
    ));
});

describe("the year of a date without one", () => {
  const lines: [what: string, body: string, dates: string[]][] = [
    ["is not ahead of what is told as done", "The band unveiled its plans on Monday night.", ["2025-07-14"]],
    [
      "goes on behind “within the week”",
      "The first report came out on 18 September 2022. Police opened an inquiry within the week, and Holm was dismissed on 4 October.",
      ["2022-09-18", "2022-10-04"],
    ],
    ["is the one that the story states", "That first year was 2011. The licence came in June.", ["2011-06"]],
    [
      "is ahead of what is going on",
      "Holm was elected in 2021 and is running for a second term in November.",
      ["2021", "2025-11"],
    ],
    ["is behind “had until”", "The eleven had until 1 May to hand in a plan.", ["2025-05-01"]],
  ];
  for (const [what, body, dates] of lines)
    it(what, async () => {
      const found = (await eventsOf(body)).map(([date]) => date);
      for (const date of dates) assert.ok(found.includes(date), found.join(" "));
      for (const date of found)
        assert.ok(
          dates.some((one) => one === date || date.startsWith("2022-W")),
          date,
        );
    });
});

describe("what is quoted over several sentences", () => {
  it("tells no news", async () =>
    assert.deepEqual(
      await eventsOf(
        "“We were lost. I tried to cross on May 16 but was caught,” he said. “It was cold.” Holm was freed on 2 June.",
      ),
      [["2025-06-02", "Holm was freed"]],
    ));
});

describe("“just”", () => {
  it("is news at the top of an article only", async () => {
    const news = "Holm just wrapped up a visit to Arnsund.";
    assert.deepEqual(await eventsOf(news), [["2025-07~", "Holm wrapped up a visit to Arnsund"]]);
    const prose = "The pier is long. The quay is old. The town is small. The sea is cold. ";
    assert.deepEqual(await eventsOf(prose + news), []);
    assert.deepEqual(await eventsOf("Holm just has a thing for visits."), []);
  });
});

describe("whom “he” stands for", () => {
  const story =
    "Peter Amsell, 58, of Quay Road, denies fraud. His brother-in-law, Craig Dunn, 61, will be sentenced later. The jury heard how Mr Amsell took the money. Officers searched the house. They found cash in a freezer. ";

  it("is, some sentences later, whom the story names most", async () =>
    assert.deepEqual(await eventsOf(`${story}He was charged in November 2023.`), [
      ["2023-11", "Peter Amsell was charged"],
    ]));

  it("is who was spoken of just before", async () =>
    assert.deepEqual(await eventsOf(`${story}Craig Dunn had helped. He was charged in November 2023.`), [
      ["2023-11", "Craig Dunn was charged"],
    ]));

  it("is nobody for “she”, where the story mostly says “he”", async () =>
    assert.deepEqual(
      await eventsOf(
        "Peter Amsell was the master. Amsell had a yard, and he had a boat. Eva Roe lived there. The quay was long. The town was old. The sea was cold. She was born in 1978. Amsell was ill.",
      ),
      [["1978", "Eva Roe was born"]],
    ));

  it("is named with his initial", async () =>
    assert.deepEqual(await eventsOf("Patrick W. Karlsen wrote it. He was arrested in April 2019."), [
      ["2019-04", "Patrick W. Karlsen was arrested"],
    ]));
});

describe("several dates in a sentence", () => {
  const lines: [what: string, body: string, expected: [string, string][]][] = [
    [
      "are each of their own verb, without an “and” too",
      "The treaty was signed in 1921, amended in 1948 and again in 1972, and lapsed in 1990.",
      [
        ["1921", "Treaty was signed"],
        ["1948", "Treaty amended"],
        ["1972", "Treaty amended"],
        ["1990", "Treaty lapsed"],
      ],
    ],
    [
      "may all stand before the subject",
      "Founded in 1886, moved to Quay Lane in 1910 and enlarged in 1934, the school closed in 1990.",
      [
        ["1886", "School founded"],
        ["1910", "School moved to Quay Lane"],
        ["1934", "School enlarged"],
        ["1990", "School closed"],
      ],
    ],
    [
      "may be of the person before it, whatever stands before that",
      "It was the first race under President Ann Lee, who took office last month.",
      [["2025-06", "President Ann Lee took office"]],
    ],
    [
      "may be of what a place describes",
      "Eva Holm sold the yard in 1961 to a firm from Oslo, which closed it in 1964.",
      [
        ["1961", "Eva Holm sold the yard to a firm from Oslo"],
        ["1964", "Firm from Oslo closed it"],
      ],
    ],
    [
      "stand before “it”, whatever that is",
      "The yard is old. Founded in 1871 by two brothers, it went public in 1964.",
      [
        ["1871", "Yard founded by two brothers"],
        ["1964", "Yard went public"],
      ],
    ],
    [
      "are of one clause where they are a list",
      "Talks were held in 1956, 1971 and 1988, and each time they broke down.",
      [
        ["1956", "Talks were held"],
        ["1971", "Talks were held"],
        ["1988", "Talks were held"],
      ],
    ],
    [
      "may stand before their own subjects",
      "On Tuesday the pilots voted to strike, on Wednesday the banks froze the accounts.",
      [
        ["2025-07-15", "Pilots voted to strike"],
        ["2025-07-16", "Banks froze the accounts"],
      ],
    ],
    [
      "are each of what was done then, and share a subject",
      "The line was founded in 1968, floated in 1987, nearly closed in 1993 and was sold in 2004.",
      [
        ["1968", "Line was founded"],
        ["1987", "Line floated"],
        ["1993", "Line nearly closed"],
        ["2004", "Line was sold"],
      ],
    ],
    [
      "are of the fence and of what describes it",
      "A fence that was put up in 2015 came down in April.",
      [
        ["2015", "Fence was put up"],
        ["2025-04", "Fence came down"],
      ],
    ],
    [
      "are of the bomb and not of what it was meant for",
      "A bomb that was meant for the railway fell in the field on 27 April 1942.",
      [["1942-04-27", "Bomb fell in the field"]],
    ],
    [
      "are of what a magazine is called after, not of the magazine",
      "The bell from which this magazine takes its name was stolen in November 2008 and found the next spring.",
      [
        ["2008-11", "Bell was stolen"],
        ["2009-21", "Bell found"],
      ],
    ],
    [
      "end with the relative clause, whose object stands before it",
      "A draft that the park released on 20 February lists three ways.",
      [["2025-02-20", "Park released draft"]],
    ],
    [
      "reach past what is said beside the subject",
      "The bank met in May, and its director, Ruud Tiele, who had been ill, left in June 2025.",
      [
        ["2025-05", "Bank met"],
        ["2025-06", "Director, Ruud Tiele, left"],
      ],
    ],
    [
      "may have a report inside",
      "In May 2020, prosecutors say, Ruud Tiele emptied the account.",
      [["2020-05", "Ruud Tiele emptied the account"]],
    ],
    [
      "tell what happened before that things changed",
      "The mood turned on 11 May, when the fund Fjellvik, the largest of all, published a letter.",
      [["2025-05-11", "Fund Fjellvik, the largest of all, published a letter"]],
    ],
    [
      "tell what somebody learnt",
      "In 2010 the governors were told that there was no money.",
      [["2010", "Governors were told that there was no money"]],
    ],
    [
      "have the verb that stands between a name and what it owns",
      "The ferry makes its last run at 10.30 tonight.",
      [["2025-07-17T22:30", "Ferry makes its last run"]],
    ],
    [
      "leave out in what something was said",
      "In a statement published on 5 July, ministers accused the union.",
      [["2025-07-05", "Ministers accused the union"]],
    ],
    [
      "are of what goes on sale",
      "The Aldous 3 goes on sale in the autumn.",
      [["2025-23", "Aldous 3 goes on sale"]],
    ],
    [
      "say whose announcement it was",
      "Despite Mr. Hale’s July 11 announcement, nothing was signed.",
      [["2025-07-11", "Hale’s announcement"]],
    ],
    [
      "tell what was found by its own date",
      "The board found that in 2015 the pump had failed.",
      [["2015", "Pump failed"]],
    ],
    [
      "tell what a source appeared with",
      "The bank waited 20 days, according to a notice that it began to send out on Wednesday.",
      [["2025-07-16", "Notice that it began to send out"]],
    ],
    [
      "may be of a meeting that has been called, whatever was told before",
      "The bank was founded in 2019. It has not closed. A meeting has been called for 24 August.",
      [
        ["2019", "Bank was founded"],
        ["2025-08-24", "Meeting called"],
      ],
    ],
    [
      "may be of a vote that has been called",
      "A vote has been called for 12 August.",
      [["2025-08-12", "Vote called"]],
    ],
  ];
  for (const [what, body, expected] of lines)
    it(what, async () => assert.deepEqual(await eventsOf(body), expected));
});

describe("a story of one past day", () => {
  const crime = "Lena Holm disappeared on 13 February 2023.";
  const dates = async (...rest: string[]): Promise<string[]> =>
    (await eventsOf([crime, ...rest].join("\n\n"))).map(([date]) => date);
  const locks = "She had changed her locks on 11 February.";

  it("gives its year to the days around it", async () =>
    assert.deepEqual(await dates(locks), ["2023-02-11", "2023-02-13"]));

  it("gives it to no day of the news, nor once it is left", async () => {
    assert.deepEqual(await dates("Police found her car on 30 June."), ["2023-02-13", "2025-06-30"]);
    const left = "Police closed the case in March.";
    assert.deepEqual(await dates(left, "Her sister changed the locks on 11 February."), [
      "2023-02-13",
      "2025-02-11",
      "2025-03",
    ]);
    // What "had" been done by then is of the story again.
    assert.deepEqual(await dates(left, locks), ["2023-02-11", "2023-02-13", "2025-03"]);
  });

  it("is not left by what is only quoted", async () =>
    assert.deepEqual(await dates("“I saw her in March,” he said.", locks), ["2023-02-11", "2023-02-13"]));
});

describe("what is told as done", () => {
  it("was done a year before a day that has not come", async () =>
    assert.deepEqual(await eventsOf("The fund closed its office on 20 September."), [
      ["2024-09-20", "Fund closed its office"],
    ]));

  it("may begin on a day to come", async () =>
    assert.deepEqual(await eventsOf("The government declared three days of mourning, beginning Saturday."), [
      ["2025-07-19", "Government declared three days of mourning"],
    ]));
});

describe("a list of dates with a place", () => {
  it("is to come, where nothing happens there", async () =>
    assert.deepEqual(
      await eventsOf(
        "The band will tour.\n\nJune 9 -- Quay Amphitheatre, Arnsund\n\nJune 10 -- Mill Arena, Vesk",
      ),
      [
        ["2026-06-09", "Quay Amphitheatre, Arnsund"],
        ["2026-06-10", "Mill Arena, Vesk"],
      ],
    ));
});
