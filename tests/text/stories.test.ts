import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articlesOf, said } from "./reading.js";

const PROSE = {
  bridge: `The old stone bridge over the Lenn was closed to lorries on Friday, after divers found a crack in its second pier. The council is to meet on Monday.`,
  ferry: `A ferry is to take the place of the bridge from next week, the harbour office said, and will carry forty cars an hour at most.`,
  dogs: `Two dogs were saved from the river on Thursday by a crew of the lifeboat, which had been out on an exercise near the weir.`,
  trains: `Trains will stop twice an hour at Lenn Junction while the bridge is shut, the railway announced, and tickets of the bus are valid.`,
};

/** A page as a scraper leaves it: a main story, furniture, and three stories beside it. */
const SCRAPED = `Old Lenn bridge shut to lorries after divers find crack
${PROSE.bridge}
A surveyor told The Lenn Valley Bugle that he had warned of it for years.
What comes next
${PROSE.trains}
Hashtags

Try Our AI Features
Comments
No comments yet...
Related Articles

an hour ago
Ferry to carry cars across the Lenn from Monday
Harbour Desk Local Mar 7, 2024 18:30 (GMT) Lennmouth, March 7 (Quay Wire)--${PROSE.ferry} [Copyright The Quay Wire, Ltd.] Quay Wire


Weir Gazette
3 hours ago
- Weir Gazette
Lifeboat crew saves two dogs near the weir
${PROSE.dogs}


Junction Post
5 hours ago
- Junction Post
Extra trains to stop at Lenn Junction
LENN JUNCTION - ${PROSE.trains}`;

/** A page whose first story, too, has its age and publisher above its headline, and remarks that nobody made. */
const LISTED = `Home
Local
Sport
Lenn Daily
Trending: #Lenn #Bridge2024

Weir Gazette
5 hours ago
- Weir Gazette
Lifeboat crew saves two dogs near the weir
LENN WEIR, March 7 - ${PROSE.dogs}
#Lenn #lifeboat
Comments
No comments yet...

Quay Post
a day ago
- Quay Post
Ferry to carry cars across the Lenn from Monday
Updated on: 7 Mar, 2024 06:52 PM ${PROSE.ferry}
Share Save Read more

Junction Post
2 hours ago
- Junction Post
Extra trains to stop at Lenn Junction
${PROSE.trains}`;

describe("a page that lists others' stories", () => {
  it("has the headline of each under its publisher", async () => {
    const articles = await articlesOf(LISTED);
    assert.deepEqual(
      articles.map(({ title, publisher }) => [title, publisher]),
      [
        ["Lifeboat crew saves two dogs near the weir", "Weir Gazette"],
        ["Ferry to carry cars across the Lenn from Monday", "Quay Post"],
        ["Extra trains to stop at Lenn Junction", "Junction Post"],
      ],
    );
  });

  it("takes off the stamp with which a paragraph begins", async () => {
    const [, ferry] = await articlesOf(LISTED);
    assert.equal(said(ferry!).at(-1), PROSE.ferry);
    assert.deepEqual(
      ferry!.stamps.map(({ text, kind }) => [text, kind]),
      [
        ["a day ago", "relative"],
        ["Updated on: 7 Mar, 2024 06:52 PM", "absolute"],
      ],
    );
  });
});

describe("a page of several stories", () => {
  it("is cut where a short age stands beside a name, or a day beside who wrote it", async () => {
    const page = `Ferry to carry cars across the Lenn from Monday
Story by Ann Lee • 3h • 4 min read
${PROSE.ferry}
More for You
Lifeboat crew saves two dogs near the weir
Quay Wire • 1d
${PROSE.dogs}
Extra trains to stop at Lenn Junction
By Bo Ek | Junction Post | Published: March 7, 2024
${PROSE.trains}`;
    assert.deepEqual(
      (await articlesOf(page)).map(({ title, stamps }) => [title, stamps[0]!.kind]),
      [
        ["Ferry to carry cars across the Lenn from Monday", "relative"],
        ["Lifeboat crew saves two dogs near the weir", "relative"],
        ["Extra trains to stop at Lenn Junction", "absolute"],
      ],
    );
  });

  it("loses the dateline of each dispatch in brief", async () => {
    const [brief] = await articlesOf(
      `NEWS IN BRIEF\nFriday, March 8, 2024\nLENNMOUTH (Quay Wire) - ${PROSE.ferry}\n${PROSE.dogs}\nWEIR (Quay Wire) - ${PROSE.trains}`,
    );
    assert.doesNotMatch(said(brief!).join(" "), /WEIR|LENNMOUTH/);
  });
});

describe("a headline right above who wrote it", () => {
  it("stands below advertisements and the page's place among others", async () => {
    const [story] = await articlesOf(`The Lenn Mercury
News
Advertisement
LENN FURNISHINGS - SUMMER SALE - up to 40% off sofas until 30 June
News > Local > Lenn
Lifeboat crew saves two dogs near the weir
By Ann Lee
Published: 07:41, 24 June 2024
${PROSE.dogs}`);
    assert.equal(story!.title, "Lifeboat crew saves two dogs near the weir");
  });

  it("may be a quotation of two sentences, above a deck, a name and a day", async () => {
    const [story] = await articlesOf(`The Lenn Mercury
News  Sport  Farming  Deaths  Notes from the Parishes  Property
Lenn's Own Newspaper Since 1889
Lifestyle
'I've counted people in for 41 years. It's time somebody counted me out'
As she lays down the baton, the founder of the Lenn choir talks to Ann Lee about Brittany, a flooded library and the night the tenors got lost
Ann Lee
Thu 5 Dec 2024 at 07:00

${PROSE.dogs}`);
    assert.equal(story!.title, "'I've counted people in for 41 years. It's time somebody counted me out'");
  });

  it("stands below an offer of the paper", async () => {
    const [story] = await articlesOf(`DAILY BEACON
Tuesday, February 18, 2025
Home
News
Subscribe: get 12 months for the price of 9. Offer ends February 28
News
Lifeboat crew saves two dogs near the weir
By Ann Lee
Published: Tuesday, February 18, 2025 06:40 EAT
${PROSE.dogs}`);
    assert.equal(story!.title, "Lifeboat crew saves two dogs near the weir");
  });

  it("is no menu, and no topic below it", async () => {
    const [story] = await articlesOf(`Football | Handball | Basketball | Tennis
Two dogs saved from the Lenn by a lifeboat that was out on exercise
Topic: Animal rescue
By Ann Lee
24 June 2024
${PROSE.dogs}`);
    assert.equal(story!.title, "Two dogs saved from the Lenn by a lifeboat that was out on exercise");
  });
});

describe("a scraped page", () => {
  it("is cut into its stories, each with its headline", async () => {
    const articles = await articlesOf(SCRAPED);
    assert.deepEqual(
      articles.map(({ title }) => title),
      [
        "Old Lenn bridge shut to lorries after divers find crack",
        "Ferry to carry cars across the Lenn from Monday",
        "Lifeboat crew saves two dogs near the weir",
        "Extra trains to stop at Lenn Junction",
      ],
    );
  });

  it("names the publishers, wherever they stand", async () => {
    const articles = await articlesOf(SCRAPED);
    assert.deepEqual(
      articles.map(({ publisher }) => publisher),
      ["The Lenn Valley Bugle", "Quay Wire", "Weir Gazette", "Junction Post"],
    );
  });

  it("keeps the stamps that tell when each appeared", async () => {
    const articles = await articlesOf(SCRAPED);
    assert.deepEqual(
      articles.map(({ stamps }) => stamps.map(({ kind }) => kind).sort()),
      [[], ["dateline", "relative"], ["relative"], ["dateline", "relative"]],
    );
  });

  it("loses its furniture, its stamps, its datelines and its notice of copyright", async () => {
    const text = (await articlesOf(SCRAPED)).flatMap(said).join("\n");
    assert.doesNotMatch(
      text,
      /Hashtags|AI Features|omments|Related Articles|hours? ago|Copyright|\(Quay Wire\)|- Weir/,
    );
    assert.doesNotMatch(text, /LENN JUNCTION|18:30/);
  });

  it("keeps every sentence of its prose", async () => {
    const sentences = (await articlesOf(SCRAPED)).flatMap(said);
    for (const sentence of [PROSE.ferry, PROSE.dogs, PROSE.trains, "The council is to meet on Monday."])
      assert.ok(sentences.includes(sentence), sentence);
  });

  it("does not take a heading inside a story for a story", async () => {
    const [main] = await articlesOf(SCRAPED);
    assert.ok(said(main!).includes("What comes next"));
    assert.ok(said(main!).includes(PROSE.trains));
  });

  it("says where each story stands in the page", async () => {
    const articles = await articlesOf(SCRAPED);
    articles.forEach(({ start, end, title }, index) => {
      assert.ok(SCRAPED.slice(start, end).includes(title!), `story ${index + 1}`);
      if (index > 0) assert.ok(start >= articles[index - 1]!.end);
    });
  });
});

describe("the opening of a story", () => {
  const openings: [line: string, publisher: string | null][] = [
    ["Lennmouth, March 7 (Quay Wire)--", "Quay Wire"],
    ["LENNMOUTH (Quay Wire) — ", "Quay Wire"],
    ["LENNMOUTH, March 7 (Quay Wire) - ", "Quay Wire"],
    ["LENNMOUTH - ", null],
    ["LENNMOUTH, Wales, March 7, 2024 /Quay Wire/ -- ", null],
  ];
  for (const [line, publisher] of openings)
    it(`“${line}” is no part of its first sentence`, async () => {
      const [article] = await articlesOf(`Ferry to carry cars\n${line}${PROSE.ferry}`);
      assert.ok(said(article!).includes(PROSE.ferry), said(article!).join("\n"));
      assert.equal(article!.publisher, publisher);
      assert.equal(article!.stamps[0]?.kind, "dateline");
    });

  it("is left alone where a dash only divides a sentence", async () => {
    const text =
      "The bridge – a work of 1894 – was closed on Friday, and nobody knows when it will be opened again.";
    const [article] = await articlesOf(`Old bridge shut\n${text}`);
    assert.ok(said(article!).includes(text));
  });
});

describe("a line that tells when a story appeared", () => {
  const stamps = [
    "Posted: March 4, 2024",
    "March 4, 2024",
    "4 March 2024",
    "Published March 4, 2024 at 6:30 PM GMT",
    "Updated 6:30 p.m. GMT, Mon March 4, 2024",
    "2024-03-04 18:30",
    "Mar 4, 2024 18:30 (JST)",
    "By Ann Other | March 4, 2024",
    "Lennmouth | Updated: March 4, 2024 07:12 IST",
    "Ann Other  Published March 4, 2024  Updated March 4, 2024 05:41am",
  ];
  for (const line of stamps)
    it(`“${line}” is its stamp, and no sentence`, async () => {
      const [article] = await articlesOf(
        `Old bridge over the Lenn shut\n${line}\n${PROSE.bridge}\n${PROSE.ferry}`,
      );
      assert.equal(article!.stamps.length, 1);
      assert.equal(article!.stamps[0]!.kind, "absolute");
      assert.ok(!said(article!).some((sentence) => sentence.includes("2024")), said(article!).join("\n"));
    });

  for (const line of ["2 hours ago", "an hour ago", "3 days ago", "5 mins ago"])
    it(`“${line}” is an age`, async () => {
      const [article] = await articlesOf(`Old bridge over the Lenn shut\n${line}\n${PROSE.bridge}`);
      assert.deepEqual(
        article!.stamps.map(({ kind, text }) => [kind, text]),
        [["relative", line]],
      );
    });

  it("may name who posted it, and where", async () => {
    const line = "Posted 03/05/2024 12:40 AM by Ann O. in Closings, Meetings | 3 comments";
    const [article] = await articlesOf(`Old bridge over the Lenn shut\n${line}\n${PROSE.bridge}`);
    assert.deepEqual(
      article!.stamps.map(({ text }) => text),
      ["Posted 03/05/2024 12:40 AM"],
    );
  });

  it("is not a sentence that only begins with a day", async () => {
    const line = "On March 4, 2024, the council met for the first time after the flood and chose a mayor.";
    const [article] = await articlesOf(`Old bridge over the Lenn shut\n${line}\n${PROSE.bridge}`);
    assert.deepEqual(article!.stamps, []);
    assert.ok(said(article!).includes(line));
  });
});

describe("a notice of copyright", () => {
  const notices: [notice: string, publisher: string][] = [
    ["[Copyright The Quay Wire, Ltd.]", "Quay Wire"],
    ["© 2024 Weir Gazette. All rights reserved.", "Weir Gazette"],
    ["Copyright 2024 Junction Post Inc.", "Junction Post"],
    ["(c) Lenn Valley Bugle", "Lenn Valley Bugle"],
  ];
  for (const [notice, publisher] of notices)
    it(`“${notice}” names ${publisher}, in the paragraph or under it`, async () => {
      for (const gap of [" ", "\n"]) {
        const [article] = await articlesOf(`Old bridge over the Lenn shut\n${PROSE.bridge}${gap}${notice}`);
        assert.equal(article!.publisher, publisher);
        assert.doesNotMatch(said(article!).join("\n"), /opyright|©|\(c\)|rights/);
      }
    });

  it("is not where a story tells of copyright", async () => {
    const text =
      "The court held that the copyright of the song had ended, and that the heirs were owed nothing by anybody.";
    const [article] = await articlesOf(`Old song is free\n${text}`);
    assert.ok(said(article!).includes(text));
    assert.equal(article!.publisher, null);
  });
});

describe("a menu right above a headline", () => {
  const MENU = ["Menu", "Home", "Work & Leisure", "Subscribe for €1 for four weeks", "Bridges"];
  const HEADLINE = "Old Lenn bridge shut to lorries after crack is found";
  const DECK = "Harbour office that has warned of it for years says a ferry will take its place";

  it("is none of it", async () => {
    const articles = await articlesOf([...MENU, HEADLINE, DECK, PROSE.bridge].join("\n"));
    assert.equal(articles[0]!.title, HEADLINE);
  });

  it("is none of it where it is one line, under a box on privacy", async () => {
    const BOX = ["We value your privacy", "Accept all   Manage options"];
    const lines = [...BOX, "Lenn Bugle", "News  Sport  Public Notices  Jobs and Homes  Digital Edition"];
    const articles = await articlesOf([...lines, HEADLINE, "4 March 2024", PROSE.bridge].join("\n"));
    assert.equal(articles[0]!.title, HEADLINE);
  });

  it("is no single line above a longer deck", async () => {
    const articles = await articlesOf(["Under the bridge", DECK, PROSE.bridge].join("\n"));
    assert.equal(articles[0]!.title, "Under the bridge");
  });
});

describe("what readers have written under a story", () => {
  const page = (count: string): string =>
    `Old bridge over the Lenn shut\nMarch 4, 2024\n${PROSE.bridge}\n${PROSE.ferry}\n${count}\nriver_rat says:\nMarch 5, 2024 at 6:52 am\nMy grandfather laid the first stone of that bridge in 1931, and it held for all of us.`;

  it("is none of it, from the line that counts their comments on", async () => {
    for (const count of ["3 comments", "1 Comment", "Comments (12)", "4 responses"])
      assert.deepEqual(
        (await articlesOf(page(count))).flatMap(said).filter((text) => text.includes("1931")),
        [],
      );
  });

  it("is told by a name and an age before it", async () => {
    const text = `Old bridge over the Lenn shut\nMarch 4, 2024\n${PROSE.bridge}\n${PROSE.ferry}\nCOMMENTS\nriver_rat, 2 hrs ago: My grandfather laid the first stone of that bridge in 1931.`;
    const told = (await articlesOf(text)).flatMap(said);
    assert.ok(!told.some((one) => one.includes("1931")));
  });

  it("stays where no line says that it is theirs", async () => {
    const told = (await articlesOf(page("The stone"))).flatMap(said);
    assert.ok(told.some((text) => text.includes("1931")));
  });

  it("does not begin where a count stands at the top", async () => {
    const [article] = await articlesOf(
      `Old bridge over the Lenn shut\n3 comments\nMarch 4, 2024\n${PROSE.bridge}\n${PROSE.ferry}`,
    );
    assert.ok(said(article!).some((text) => text.startsWith("A ferry")));
  });
});

describe("the top of a regional paper's page", () => {
  const page = `We use your sign-up to provide content in ways you have agreed to. You can unsubscribe at any time. More info\n\nMemory Lane\nThe night the Rialto burned: fire remembered, 40 years on\nTwenty-three people went dancing and never came home\n\nBy Ann Lee  Senior writer\n06:00, 16 NOV 2023  UPDATED 09:12, 16 NOV 2023\n12 Comments\n\nMarket Street on the morning after the fire (Image: Gazette Archive 1983)\n\n${PROSE.bridge}\n\nRead More\nLost clubs of Arnsund: how many do you remember?\nThe winter of 1963 in 20 pictures\nArticle continues below\n\n${PROSE.ferry}`;

  it("is one story under its headline", async () => {
    const articles = await articlesOf(page);
    assert.deepEqual(
      articles.map(({ title }) => title),
      ["The night the Rialto burned: fire remembered, 40 years on"],
    );
  });

  it("holds no box of links", async () => {
    const told = (await articlesOf(page)).flatMap(said);
    assert.ok(!told.some((text) => /1963|Lost clubs|Archive/.test(text)));
  });
});

describe("which line is the headline", () => {
  const rows: [what: string, page: string, title: string][] = [
    [
      "above what a picture shows and a byline, not what is live elsewhere",
      `Lake Wire\nMenu\nWorld\nPolitics\nLIVE: Storm nears the coast, with landfall expected on Saturday\nU.S. NEWS\nEngineer found guilty in dam collapse\nRelatives embrace outside the courthouse. (LW Photo/Ann Lee)\n1 of 6\nBy DANA HOLM\nUpdated 6:18 PM MST, November 14, 2024\n\n${PROSE.bridge}`,
      "Engineer found guilty in dam collapse",
    ],
    [
      "above a deck of two sentences and those who wrote and photographed it",
      `TREMOLO\nReviews   Features   News   Shop\nBest of 2023: our 50 albums of the year\n\nFEATURES\n\nThe Long Way Back\n\nShe made one record and vanished. Now she has made another.\n\nBy Conor Lee\nPhotography by Ann Holm\nApril 2, 2024\n\n${PROSE.bridge}`,
      "The Long Way Back",
    ],
    [
      "with a reporter's name and a date of its own, under a masthead's date",
      `THE GAZETTE\nYour town, your paper since 1861\nThursday, February 13, 2025\nHome | News | Sport\nMost popular: Best Sunday roasts in the county for 2025\n\nVillage school to close after vote\nTara Lee, Local Reporter\n13th February 2025\n\n${PROSE.bridge}`,
      "Village school to close after vote",
    ],
    [
      "above a name and a byline",
      `The Gazette\nSign In Subscribe\nHome News Sport Cup Day 2025 What's On Tributes\nNews\nFirst family moves in as town builds back\nAnn Lee\nBy Ann Lee\nUpdated November 21 2025 - 9:14am, first published 5:30am\n\n${PROSE.bridge}`,
      "First family moves in as town builds back",
    ],
    [
      "parted by a blank line from what tells of a digest",
      `Lake Brief\nHome  World  Economy  Courts\nYour digest: 6 stories, 11 minutes\n\nA Throne Left Waiting\nAnalysis by Ann Holm\n${PROSE.bridge}`,
      "A Throne Left Waiting",
    ],
  ];
  for (const [what, page, title] of rows)
    it(what, async () => assert.equal((await articlesOf(page))[0]!.title, title));
});

describe("what a picture shows", () => {
  it("is none of the story, with the name of who took it", async () => {
    for (const caption of [
      "Dale Foskett hugs his daughter outside the clinic on Sunday. (Bugle: Ann Lee)",
      "The bridge after the flood of 4 May. Photograph: Ann Lee/The Bugle",
      "Flattened by the hail of Aug. 19. Photo by Ann Lee",
    ]) {
      const told = (
        await articlesOf(`Old bridge shut\nMarch 4, 2024\n${PROSE.bridge}\n${caption}\n${PROSE.ferry}`)
      ).flatMap(said);
      assert.ok(!told.some((text) => caption.startsWith(text)), caption);
      assert.ok(told.some((text) => text.startsWith("A ferry")));
    }
  });

  it("is a sentence of it where it names nobody", async () => {
    const line = "The bridge was built in 1931. Credit Lenn was bought by a rival in June 2023.";
    const told = (
      await articlesOf(`Old bridge shut\nMarch 4, 2024\n${PROSE.bridge}\n${line}\n${PROSE.ferry}`)
    ).flatMap(said);
    assert.ok(told.some((text) => text.startsWith("Credit Lenn")));
  });
});
