import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";

/** A Wednesday. */
const PUBLISHED = "2025-03-05";

describe("what is to come, what began, what happened last", () => {
  const rows: [text: string, expected: string | null][] = [
    [
      "Operator Northsound Lines said the ferry would be towed to a dry dock at Port Merrow on Saturday.",
      "2025-03-08 planned",
    ],
    [
      "The government of Prime Minister Aurel Dimov plans to table a supplementary budget in the second half of March.",
      "2025-03 planned",
    ],
    ["A ferry, free of charge, has run since last December.", "2024-12 past"],
    ["The poet had a heart operation in February 2024.", "2024-02 past"],
    ["Northsound, which took over the route from a rival in 2019, was fined in January.", "2025-01 past"],
    ["The company would have been sold in 2019.", null],
    ["The pupils will be split between two schools in the fall.", "2025-23 planned"],
    ["The new maps go up on the site on March 14.", "2025-03-14 planned"],
    ["The last day for pupils is June 12.", "2025-06-12 planned"],
    ["The suit was filed in secret for 17 months. Trial is set for Sept. 8.", "2025-09-08 planned"],
    ["He’ll move to the town on 3 May.", "2025-05-03 planned"],
    ["Schools are to stay shut until Saturday.", null],
    ["The case was heard behind closed doors in October.", "2024-10 past"],
    ["Ridgely got its hall in 1974.", "1974 past"],
    ["They’d left the house in 2019.", "2019 past"],
    ["They’d leave the house in 2019.", null],
    ["The tablets, which he had taken since the summer of 2022, were withdrawn in February.", "2025-02 past"],
    ["The house has been small since 1999.", null],
    ["A watch alarm has been mandatory since 1 July 2014.", "2014-07-01 past"],
    ["The doors opened on her first show in the city since 1961.", null],
    ["The poet had a brown dog in 2019.", null],
    ["The satellite was to be launched in 2024.", null],
    ["The satellite was due to leave on 30 October 2026.", "2026-10-30 planned"],
    ["The council was set up in 2015.", "2015 past"],
    ["The flyby itself would come in 2031.", null],
    ["Its shares fell 2.1 per cent on Monday.", null],
    ["The harvest, which used to begin in October, now starts around 5 September.", null],
    ["A replay will be available until 29 August.", null],
    ["The part on pets was moved to 1 September.", "2025-09-01 planned"],
    ["The part on pets had been due to begin in January.", null],
    ["It said it would repeal the law if it won the election in November.", null],
    ["He said that one in five would sell up by 2028.", null],
    ["Write to us by 20 March.", null],
    ['"In 1992 they told us the sky would fall," he said.', null],
    ["In 2023 the average household paid 1,940 crowns for power.", null],
    ["About 14,000 people have been killed, 1,996 of them last year.", null],
    ["In the ten years to 2023, the board investigated 31 groundings.", null],
    ["The audit is to be completed by the end of May.", "2025-05 planned"],
    ["A factory is under construction and is planned for launch in 2027.", "2027 planned"],
    ["This story was first published on 11 February 2025.", null],
    ["Crews cut trees last fall. A judge stopped them in February.", "2025-02 past"],
    ["It was sued in 2022 and lost in June of last year. The first train left in July.", "2024-07 past"],
    ["The quarrel goes back to October, when the owner announced longer shifts.", "2024-10 past"],
    [
      "The manager was appointed in October 2022 and has until 30 May to finish the work.",
      "2025-05-30 planned",
    ],
  ];
  for (const [text, expected] of rows)
    it(`${text} → ${expected}`, async () => {
      const { events } = await extractTimeline({
        title: "News of the day",
        published: PUBLISHED,
        body: `${text} The town has a school.`,
      });
      const found = events.map(({ date, kind }) => `${date} ${kind}`);
      if (expected) assert.ok(found.includes(expected), found.join(", ") || "nothing");
      else assert.deepEqual(found, []);
    });
});
