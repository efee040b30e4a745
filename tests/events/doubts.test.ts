import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventsOf } from "./reading.js";

const told = async (body: string, published: string): Promise<string[]> =>
  (await eventsOf(body, { published })).map(([date]) => date);

describe("a year that a story takes back", () => {
  it("is the one that the story had come to, where what follows would be still to come", async () =>
    assert.deepEqual(
      await told(
        "On 9 February 2022 testers knocked at a flat in Bristol.\n\nShe was suspended in April. In June a panel banned her for two years; on appeal, that November, it was cut to 20 months.",
        "2025-10-14",
      ),
      ["2022-02-09", "2022-04", "2022-06", "2022-11"],
    ));

  it("is the year before where the story names none", async () =>
    assert.deepEqual(
      await told(
        "Ruiz sent the results to the ministry on 18 March. That July a newspaper printed them. Four months later a laboratory confirmed them.",
        "2025-09-23",
      ),
      ["2024-03-18", "2024-07", "2024-11"],
    ));

  it("stays where all of it can have been", async () =>
    assert.deepEqual(
      await told(
        "Ruiz sent the results to the ministry on 18 March. That July a newspaper printed them.",
        "2025-09-23",
      ),
      ["2025-03-18", "2025-07"],
    ));

  it("stays where what is counted is to come", async () =>
    assert.deepEqual(
      await told(
        "The court heard the case on 12 September. It will rule two weeks later, on a bench of three.",
        "2025-09-23",
      ),
      ["2025-09-12", "2025-09-26"],
    ));
});

describe("what stands first in a sentence came first", () => {
  it("also where the date behind it has a year and it has none", async () =>
    assert.deepEqual(
      await told(
        "In October the judges threw out half of the indictment; the charges were brought again in January 2022.",
        "2024-02-28",
      ),
      ["2021-10", "2022-01"],
    ));
});
