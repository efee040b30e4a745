import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";
import { tells } from "./reading.js";

const told = async (html: string, published: string): Promise<string[]> => {
  const { events } = await extractTimeline({ html, published });
  return events.map(({ date, title }) => `${date} ${title}`);
};

describe("a date that stands above what it dates", () => {
  it("may be a clock time in a live report, over the headline of its entry", async () => {
    const entry = (time: string, headline: string, text: string): string =>
      `<p>${time}</p><h2>${headline}</h2><p>${text}</p>`;
    const html = `<main><h1>Blackout in Port Averil – as it happened</h1><p>The lights went out all over the town before noon.</p>
      ${entry("16.50 GMT", "Power is back", "Grid engineers switched the transformer in at 16:41 after a long test.")}
      ${entry("15.15 GMT", "An inquiry", "The Energy Standards Board has opened a formal inquiry into the failure.")}</main>`;
    const events = await told(html, "2025-01-15");
    assert.ok(
      events.some((event) => /^2025-01-15T15:15\S* Energy Standards Board .*opened/.test(event)),
      events.join("\n"),
    );
    assert.ok(
      events.some((event) => /^2025-01-15T16:41\S* Grid engineers switched/.test(event)),
      events.join("\n"),
    );
  });

  it("may be a weekday, of the week that the page is about, or a date inside a paragraph", async () => {
    const html = `<main><h1>Hearings in Larch County, June 8 to 12</h1><p>What the courts will hear.</p><h2>Monday</h2>
      <p>Jury selection begins in the trial of Orrin Pell.</p><h2>Before</h2>
      <p>It is an old case. October 2024. The hotel burned down.</p></main>`;
    const events = await told(html, "2026-06-05");
    assert.ok(
      events.includes("2026-06-08 Jury selection begins in the trial of Orrin Pell"),
      events.join("\n"),
    );
    assert.ok(events.includes("2024-10 Hotel burned down"), events.join("\n"));
  });

  it("may be a year in which the present tells what happened, with dates in passing", async () => {
    const html = `<main><h1>How the track was lost</h1><p>The federation is in the worst crisis of its hundred years, and this is how it got there.</p><h2>October 2018</h2>
      <p>Bjelica opens, a year late and 31 million euros over budget.</p><h2>2021</h2>
      <p>Eline Maes sues the board. She is dismissed on December 17 for "loss of trust".</p></main>`;
    assert.deepEqual(await told(html, "2023-11-20"), [
      "2018-10 Bjelica opens, a year late and 31 million euros over budget",
      "2021 Eline Maes sues the board",
      "2021-12-17 Eline Maes is dismissed for loss of trust",
    ]);
  });

  it("may stand beside a name, which then tells the event, and not what follows", async () => {
    const html = `<main><h1>Kilnfire release history</h1><p>All that has changed, the newest first.</p>
      <h2>4.2.0 — 2024-06-11</h2><p>Builds are three times as fast on large sites.</p><p>Please update.</p>
      <h2>4.1.2 (2024-02-29)</h2><p>A hole in the image proxy is closed.</p></main>`;
    assert.deepEqual(await told(html, "2024-07-01"), [
      "2024-02-29 4.1.2: Kilnfire release history",
      "2024-06-11 4.2.0: Kilnfire release history",
    ]);
  });
});

describe("a line with a date and a name", () =>
  tells([
    // Who tells of it is no happening.
    [
      "Notes from the harbour.\n\n8 June 2024 Ann Lee\n\nThe ferry left on 3 June 2024 with 40 people.",
      [["2024-06-03", "Ferry left with 40 people"]],
    ],
  ]));
