import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { extractTimeline } from "../../src/extract.js";
import type { TimelineEvent } from "../../src/model/event.js";
import type { Timeline } from "../../src/model/timeline.js";
import { projectFile, sharedFolder } from "../project.js";

/** The seed, and where it is there the page that it was written after. */
function pages(): { name: string; content: string }[] {
  const folders = [projectFile("seeds"), join(sharedFolder() ?? "", "seeds")];
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith(".txt"))
        .map((file) => ({ name: file, content: readFileSync(join(folder, file), "utf8") })),
    );
}

/** What the page tells, by date and by words that the quote or the title must hold. */
const EXPECTED: readonly (readonly [date: RegExp, words: RegExp, what: string])[] = [
  [/^2025-07-08/, /memorial/, "the visit to the memorial"],
  [/^2019/, /enthronement/, "the meeting at the enthronement"],
  [/^2007/, /crown prince/, "the journey as crown prince"],
  [/^1966/, /delegates/, "the first delegation"],
  [/^2001/, /memorial/, "the memorial is built"],
  [/^2022$/, /Special Strategic Partnership/, "the partnership"],
  [/^2022$/, /trilateral/, "the trilateral meeting"],
  [/^2026$/, /COP17/, "COP17"],
  [/^2025-07-18/, /Bessent/, "Bessent comes to Tokyo"],
  [/^2025-07-20/, /House of Councillors/, "the election"],
  [/^2025-07-19/, /national day/, "the national day"],
  [/^2025-08-01/, /tariffs/, "the tariffs"],
  [/^2025-07-16/, /ruling|sentenc/, "the ruling"],
  [/^2023-03/, /Astellas/, "the detention"],
  [/^2025-07-17/, /protest/, "the protest"],
  [/^2025-07-17/, /drills/, "the drills"],
  [/^2025-06/, /Lee Jae Myung/, "Lee takes office"],
  [/^2025-08-15/, /anniversary/, "15 August"],
  [/^2025-09-03/, /victory/, "3 September"],
];

const wordsOf = ({ title, sources }: TimelineEvent): string =>
  [title, ...sources.map(({ quote }) => quote)].join("\n");

for (const { name, content } of pages())
  describe(`the page ${name}`, () => {
    let read: Promise<Timeline> | undefined;
    const timeline = (): Promise<Timeline> => (read ??= extractTimeline({ id: name, content }));
    const at = async (date: string): Promise<TimelineEvent[]> =>
      (await timeline()).events.filter((event) => event.date.startsWith(date));

    for (const [date, words, what] of EXPECTED)
      it(`tells of ${what}`, async () => {
        const { events } = await timeline();
        assert.ok(
          events.some((event) => date.test(event.date) && words.test(wordsOf(event))),
          events.map((event) => `${event.date}  ${event.title}`).join("\n"),
        );
      });

    it("tells of the state visit in July", async () => {
      const visits = (await at("2025-07")).filter(({ date }) => date.replace("~", "") === "2025-07");
      assert.ok(visits.some((event) => /visit/.test(wordsOf(event))));
    });

    it("keeps two happenings of one day, and of one year, apart", async () => {
      const day = (await at("2025-07-17")).map(({ id }) => id);
      const year = (await at("2022")).map(({ id }) => id);
      assert.ok(new Set(day).size >= 2, `on 2025-07-17: ${day.length}`);
      assert.equal(new Set(year).size, 2);
    });

    it("is not taken in by figures that are no years", async () => {
      const { events } = await timeline();
      const years = events.map(({ date }) => date.slice(0, 4));
      for (const year of ["1621", "1684", "1231", "1384", "1918", "2035", "0107"])
        assert.ok(!years.includes(year), `${year} is on the timeline`);
      for (const event of events) {
        assert.ok(parseInt(event.date, 10) >= 1945, `${event.date}  ${event.title}`);
        assert.doesNotMatch(event.sources[0]?.mention?.text ?? "", /8-day|107|3½|10-year|King Search/);
      }
    });

    it("holds nothing of the page's furniture", async () => {
      const { events, undated } = await timeline();
      const all = [...events.map(wordsOf), ...undated.map(({ quote }) => quote)].join("\n");
      assert.doesNotMatch(all, /Hashtags|AI Features|Comments|hours? ago|Related Articles|\[Copyright/);
    });

    it("tells planned and recurring happenings from past ones", async () => {
      const kindOf = async (date: string): Promise<string[]> => (await at(date)).map(({ kind }) => kind);
      for (const date of ["2026", "2025-07-20", "2025-08-01"])
        assert.ok((await kindOf(date)).includes("planned"), `${date} is planned`);
      for (const date of ["2025-08-15", "2025-09-03"])
        assert.ok((await kindOf(date)).includes("recurring"), `${date} recurs`);
      assert.deepEqual(new Set(await kindOf("1966")), new Set(["past"]));
    });

    it("has four articles, each with its own day", async () => {
      const { articles } = await timeline();
      assert.deepEqual(
        articles.map(({ published }) => published?.slice(0, 10)),
        ["2025-07", "2025-07-17", "2025-07-17", "2025-07-17"],
      );
      assert.deepEqual(
        articles.map(({ publishedBy }) => publishedBy),
        ["inferred", "stated", "inferred", "inferred"],
      );
    });

    it("says why the main article is of July 2025", async () => {
      const [main] = (await timeline()).articles;
      const because = main!.publishedBecause.join("; ");
      assert.match(because, /80th anniversary/);
      assert.match(because, /July 8/);
      assert.match(because, /2025-07-17/);
    });

    it("says for every event how it came by its date", async () => {
      const { events } = await timeline();
      const basis = (date: string): unknown => events.find((event) => event.date.startsWith(date))?.basis;
      assert.equal(basis("1966"), "stated");
      assert.equal(basis("2025-07-20"), "relative");
      assert.equal(basis("2026"), "relative");
    });
  });
