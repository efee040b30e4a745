// Sentences as newspapers write them: long, with reports, asides and dates in any place.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";

const eventsOf = async (
  body: string,
  { title = "The harbour of Arnsund", published = "2025-07-17" } = {},
): Promise<[date: string, title: string][]> =>
  (await extractTimeline({ title, published, body })).events.map((event) => [event.date, event.title]);

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

describe("what only looks like an event", () => {
  const lines: [what: string, body: string][] = [
    ["figures of a table", "Cases by district\n\n1604 86\n\nArnsund 60\n\nVesk 31\n\n1650 84\n\nHolm 12"],
    ["a byline", "Three moorings were sold.\n\nMonday August 8, 2022 3:59 am PDT by Hartley Char"],
    ["the signature of a quoted post", "The pier is open.\n\n— Sean Kent (@seankent) December 11, 2016"],
    ["a note of publication", "The pier is open.\n\nFirst published July 17, 2025: 3:33 AM ET"],
    ["an offer to readers", "The pier is open.\n\nTake 15 minutes and open a new account today."],
  ];
  for (const [what, body] of lines)
    it(`is none: ${what}`, async () => assert.deepEqual(await eventsOf(body), []));

  it("is none: an occasion without a name", async () => {
    const events = await eventsOf("At Thursday's event, some people were seen crying while the mayor spoke.");
    for (const [, title] of events) assert.doesNotMatch(title, /^Event/);
  });
});
