import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";

/** A Tuesday. */
const PUBLISHED = "2024-01-16";

const datesOf = async (body: string): Promise<string[]> =>
  (await extractTimeline({ body, published: PUBLISHED, language: "en" })).events.map(({ date }) => date);

describe("what a date tells without an event", () => {
  const rows: [what: string, trap: string, event: string, date: string][] = [
    [
      "seasons of service",
      "The ferry to Skerry sails daily from April to October.",
      "The ferry to Skerry was sold in April 2019.",
      "2019-04",
    ],
    [
      "hours of opening",
      "The island shop is shut from 1pm on Wednesdays.",
      "The island shop was shut on Wednesday.",
      "2024-01-10",
    ],
    [
      "a month of each year",
      "The inn closes on Mondays and throughout January.",
      "The inn closed in January.",
      "2024-01",
    ],
    [
      "what did not come",
      "In another club, and had he stayed at Brno in 2018, he could have been a champion.",
      "He had signed for Brno in 2018.",
      "2018",
    ],
    [
      "a weekday that is none in particular",
      "They lost on a Tuesday.",
      "They lost on Tuesday.",
      "2024-01-16",
    ],
    [
      "the year of a figure",
      "Timetables for 2025 will appear soon.",
      "Elections for 2025 will be announced.",
      "2025",
    ],
    [
      "a comparison of sums",
      "In 1913 the canal moved 1.1 million tons, more than the railway did.",
      "In 1913 the canal was dug by more than 300 men.",
      "1913",
    ],
    [
      "people counted",
      "In 2016 some 400,000 people walked along it.",
      "In 2016 some 400 people were killed.",
      "2016",
    ],
    ["how it went", "In 1977 the glacier even grew.", "In 1977 the glacier collapsed.", "1977"],
    [
      "any of a sort",
      "People who were born in the 1990s think so.",
      "Ann Lee was born in the 1990s.",
      "199X",
    ],
    [
      "a long habit",
      "A bridge has been talked of since the 1960s.",
      "A bridge has been shut since 1960.",
      "1960",
    ],
    [
      "a month called like a happening",
      "A room costs 140 in August and half in March.",
      "A march was held in August.",
      "2023-08",
    ],
  ];

  for (const [what, trap, event, date] of rows)
    it(`${what}: ${trap}`, async () => {
      assert.deepEqual(await datesOf(trap), []);
      assert.deepEqual(await datesOf(event), [date]);
    });

  it("an event that is named by its year has the date that its sentence gives", async () =>
    assert.deepEqual(await datesOf("The 2024 bird festival takes place from 7 to 9 June."), [
      "2024-06-07/2024-06-09",
    ]));

  it("what the present tells of a weekday is to come", async () =>
    assert.deepEqual(await datesOf("The council votes on the plan on Thursday."), ["2024-01-18"]));
});
