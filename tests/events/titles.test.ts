import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";
import { goldPages, readGoldPage } from "../gold/pages.js";
import { faultsOf } from "../gold/titles.js";

const titlesOf = async (text: string, published = "2025-07-17"): Promise<string[]> =>
  (await extractTimeline({ title: "Naruhito in Mongolia", published, body: text })).events.map(
    ({ title }) => title,
  );

describe("a fault of a title is seen", () => {
  const faults: [title: string, faults: string[]][] = [
    ["Emperor Naruhito visits Mongolia", []],
    ["His trial opened", ["pronoun"]],
    ["It took effect", ["pronoun"]],
    ["Emperor Naruhito travels to", ["cut"]],
    ["Emperor Naruhito travels,", ["cut"]],
    ["Emperor Naruhito travels on Friday", ["dated"]],
    ["Emperor Naruhito travelled in July", ["dated"]],
    ["May visits March in Itaipu", []],
    ["Resolution 1973 adopted", []],
  ];
  for (const [title, expected] of faults) it(title, () => assert.deepEqual(faultsOf(title), expected));
});

describe("the title of an event", () => {
  it("takes no word of the text for something that every object has", async () => {
    for (const word of ["constructor", "toString", "__proto__", "hasOwnProperty"])
      await titlesOf(`The ${word} was opened on 5 May 2001. ${word} closed the bridge on 6 May 2001.`);
    const [title] = await titlesOf("On 6 May 2001, constructor Suzuki won the race in Osaka.");
    assert.match(title!, /constructor Suzuki won/i);
  });

  it("knows whom an opening clause names", async () => {
    const [title] = await titlesOf(
      "When Ilse Varga rides out on a bicycle, she takes the old road. She was born in 1990 in Sorn.",
    );
    assert.equal(title, "Ilse Varga was born in Sorn");
  });

  it("stands by itself, whatever its clause was tied to", async () => {
    const rows: [text: string, title: string][] = [
      ["He was shown the canal, which the engineer Pascha began in 1837.", "Engineer Pascha began the canal"],
      ["An employee of the mill, he was detained in 2019.", "Employee of the mill was detained"],
      [
        "She succeeds Jonas Brask, a grandson of the founder, who will retire on 31 August.",
        "Jonas Brask will retire",
      ],
      ["Three truces have failed, most recently in June 2021.", "Three truces failed"],
      ["The mill has written it down in May 2021.", "Mill has written it down"],
      ["The minutes of this week's meeting were sent on 14 July.", "Minutes of the meeting were sent"],
    ];
    for (const [text, title] of rows) assert.ok((await titlesOf(text)).includes(title), title);
  });

  it("drops its date and who said so", async () => {
    const [title] = await titlesOf("On July 8, the council closed the bridge, the mayor said on Wednesday.");
    assert.match(title!, /council closed the bridge/i);
    assert.doesNotMatch(title!, /July|said|Wednesday/);
  });

  it("tells how an anniversary was marked, and not again of what", async () => {
    const titles = await titlesOf(
      "In 2022, Norland and Vesk commemorated their 50th anniversary of diplomatic ties by upgrading their relations to a partnership.",
    );
    assert.deepEqual(titles, [
      "Start of diplomatic ties",
      "Norland and Vesk commemorated their 50th anniversary by upgrading their relations",
    ]);
  });

  it("ends with a passive verb sooner than before the noun that its last adjective is of", async () => {
    const titles = await titlesOf(
      "The official memorial for the forgotten prisoners of war was built in 2001 by the Norlandian and the Veskian governments.",
    );
    assert.deepEqual(titles, ["Official memorial for the forgotten prisoners of war was built"]);
  });

  it("is of birth and death, where an article opens with the dates of a life", async () => {
    const { events } = await extractTimeline({
      title: "Leonore Aske",
      body: "Leonore Aske (14 March 1897 – 2 September 1974) was a Norlander engineer. The Tarn line (3 May 1901 – 9 June 1950) was hers.",
    });
    assert.deepEqual(
      events.map(({ date, title }) => `${date} ${title}`),
      ["1897-03-14 Leonore Aske born", "1974-09-02 Leonore Aske died"],
    );
  });

  it("names what the sentence before was about", async () => {
    const titles = await titlesOf("The brewery is empty. Its chimney was listed in 2012.");
    assert.deepEqual(titles, ["Brewery's chimney was listed"]);
  });

  it("passes over what a participle tells between commas", async () => {
    const titles = await titlesOf("The craft, built by Aldous Orbital, touched the surface on 9 July.");
    assert.deepEqual(titles, ["Craft touched the surface"]);
  });

  it("leaves no comma where an aside was", async () => {
    const titles = await titlesOf(
      "Northsound, which took over the route in 2019, was fined £310,000 in January. The Boat of Hjort, sunk about 350 BC, was dug out in 1922.",
    );
    assert.deepEqual(titles.slice(-2), ["Northsound took over the route", "Northsound was fined £310,000"]);
    assert.ok(titles.includes("Boat of Hjort was dug out"), titles.join(" | "));
  });

  it("calls nobody she who was he, and no word a name because a sentence opens with it", async () => {
    const titles = await titlesOf(
      "Joseph Tarn worked in his yard for years. She died in 1999. Call your aunt. It closed in 2001.",
    );
    assert.deepEqual(titles, ["She died", "It closed"]);
  });

  it("keeps the words that open a sentence which no comma parts", async () =>
    assert.deepEqual(await titlesOf("After hours of debate the parliament passed the bill in March 2019."), [
      "After hours of debate the parliament passed the bill",
    ]));

  it("knows a person by an age or by what she says", async () => {
    assert.deepEqual(
      await titlesOf("At dawn Renzo Baldi, 71, walks through his vines. In 1982 he bottled a red wine."),
      ["Renzo Baldi bottled a red wine"],
    );
    assert.deepEqual(
      await titlesOf(
        '"We are stubborn," Dara Vantongeren said to her guests. She bought the firm in January 2020.',
      ),
      ["Dara Vantongeren bought the firm"],
    );
  });

  it("names who a pronoun stands for", async () => {
    const titles = await titlesOf("President Lee Jae Myung is new to the house. He took office on June 4.");
    assert.equal(titles.length, 1);
    assert.match(titles[0]!, /Lee.* took office/);
  });

  it("begins with a capital, ends in no comma, and has single spaces", async () => {
    for (const page of goldPages())
      for (const { title } of (await readGoldPage(page)).events) {
        assert.match(title, /^[\p{Lu}\p{N}“‘"'€$£]|^[a-z]\p{Lu}/u, `${page.name}: ${title}`);
        assert.doesNotMatch(title, /[;:,–—-]$/u, `${page.name}: ${title}`);
        assert.equal(title, title.trim().replace(/\s+/gu, " "), page.name);
      }
  });

  it("is there for every event", async () => {
    for (const page of goldPages())
      for (const { title } of (await readGoldPage(page)).events)
        assert.ok(title.length >= 4, `${page.name}: “${title}”`);
  });
});

describe("the same story in another form", () => {
  const single = goldPages().filter(({ input, gold }) => input === "text" && gold.articles.length === 1);
  for (const page of single)
    it(`${page.name} as JSON gives the titles and dates that it gives as text`, async () => {
      const text = await readGoldPage(page);
      assert.equal(text.articles.length, 1);
      const { published } = text.articles[0]!;
      const json = await extractTimeline(JSON.stringify([{ body: page.content, published }]));
      const lines = ({ events }: typeof text): string[] =>
        events.map(({ date, title }) => `${date}  ${title}`);
      assert.deepEqual(lines(json), lines(text));
    });
});

describe("the particle that makes a verb of a verb", () => {
  const rows: [text: string, title: string][] = [
    ["Reid, who took over in January, told parliament that it was late.", "Reid took over"],
    ["The strike was called off on Friday.", "Strike was called off"],
    ["The lights were switched on, in 1912, above a shop.", "Lights were switched on, above a shop"],
    [
      "Stephen Holm, 58, was told on Tuesday that he would serve at least 32 years.",
      "Stephen Holm, 58, was told that he would serve at least 32 years",
    ],
    ["Holm was sworn in on 5 May for a term of seven years.", "Holm was sworn in for a term of seven years"],
    ["The town was founded in May 1902.", "Town was founded"],
  ];
  for (const [text, title] of rows) it(text, async () => assert.equal((await titlesOf(text))[0], title));
});

describe("what a title leaves out", () => {
  const rows: [text: string, title: string][] = [
    ["In what turned out to be his final match, Diallo scored twice on 30 April.", "Diallo scored twice"],
    ["The strike, now in its third week, began on 1 July.", "Strike began"],
    [
      "Three attempts to sell the site, in 2009, 2014 and 2020, fell through.",
      "Three attempts to sell the site fell through",
    ],
    ["By the time the ship reached Vesk on 3 March, 14 had died.", "Ship reached Vesk"],
    ["Kowal was charged in June and has been in custody ever since.", "Kowal was charged"],
  ];
  for (const [text, title] of rows) it(text, async () => assert.equal((await titlesOf(text))[0], title));

  it("and what it must not: “she arrested” is another thing", async () =>
    assert.deepEqual(await titlesOf("She had been arrested before, in 2008."), ["She had been arrested"]));

  it("whom a later name tells", async () =>
    assert.deepEqual(
      await titlesOf("Before his appointment in January, Mr Sato had spent 20 years at the ministry."),
      ["Mr Sato's appointment"],
    ));
});
