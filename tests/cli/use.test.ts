import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { projectFile } from "../project.js";
import { extract, folder, linesOf, run, STORY, timelineOf } from "./command.js";

const file = folder();
const story = file("bridge.txt", STORY);
const page = file(
  "bridge.html",
  `<!DOCTYPE html><html lang="en"><head><meta property="article:published_time" content="2024-03-05"></head>
  <body><article><h1>Old bridge shut</h1><p>${STORY.split("\n").slice(1).join("</p><p>")}</p></article></body></html>`,
);
const data = file(
  "bridge.json",
  JSON.stringify([{ title: "Old bridge shut", published: "2024-03-05", body: STORY }]),
);
const dates = (timeline: { events: { date: string }[] }): string[] => timeline.events.map(({ date }) => date);

describe("help and version", () => {
  it("--help shows the commands", async () => {
    const { code, out, err } = await run(["--help"]);
    assert.equal(code, 0);
    assert.match(out, /Usage: news-timeline <command>/);
    assert.match(out, /extract/);
    assert.equal(err, "");
  });

  it("extract --help names every option", async () => {
    const { code, out } = await extract(["--help"]);
    assert.equal(code, 0);
    for (const option of [
      "--format",
      "--input",
      "--published",
      "--language",
      "--min-salience",
      "--max-events",
      "--overrides",
    ])
      assert.ok(out.includes(option), option);
  });

  it("--version shows the version of the package", async () => {
    const { version } = JSON.parse(readFileSync(projectFile("package.json"), "utf8")) as { version: string };
    for (const option of ["--version", "-V"]) assert.equal((await run([option])).out, `${version}\n`);
  });
});

describe("wrong usage ends with 2 and says what to do", () => {
  const wrong: [args: string[], says: RegExp][] = [
    [["draw", "a.txt"], /There is no command “draw”/],
    [["extract"], /No file was given/],
    [["extract", "--format", "xml", story], /--format is one of json, ndjson, text, not “xml”/],
    [["extract", "--input", "pdf", story], /--input is one of text, html, json, ndjson, not “pdf”/],
    [["extract", "--published", "last Tuesday", story], /--published “last Tuesday” is no date/],
    [["extract", "--published", "2025-02-30", story], /--published “2025-02-30” is no date/],
    [["extract", "--language", "english!", story], /--language “english!” is no language code/],
    [["extract", "--min-salience", "much", story], /--min-salience is a number from 0 to 1, not “much”/],
    [["extract", "--min-salience", "1.5", story], /from 0 to 1/],
    [["extract", "--min-salience", "", story], /from 0 to 1/],
    [["extract", "--max-events", "0", story], /a whole number from 1 on/],
    [["extract", "--max-events", "many", story], /a whole number from 1 on, not “many”/],
    [["extract", "--colour", story], /--colour/],
    [["extract", story, "--format"], /--format/],
  ];
  for (const [args, says] of wrong)
    it(args.slice(0, 3).join(" "), async () => {
      const { code, out, err } = await run(args);
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(err, /^news-timeline: /);
      assert.match(err, says);
      assert.match(err, /--help/);
      assert.equal(err.trim().split("\n").length, 1, err);
    });

  it("no command at all shows the usage", async () => {
    const { code, out } = await run([]);
    assert.equal(code, 2);
    assert.match(out, /Usage/);
  });
});

describe("formats", () => {
  it("json is one timeline over all the inputs", async () => {
    const ran = await extract([story, page]);
    assert.equal(ran.code, 0);
    const timeline = timelineOf(ran);
    assert.deepEqual(timeline.pages, [{ id: "bridge.txt" }, { id: "bridge.html" }]);
    assert.equal(timeline.articles.length, 2);
  });

  it("ndjson is a timeline a line, in order", async () => {
    const ran = await extract(["--format", "ndjson", story, page, data]);
    assert.deepEqual(
      linesOf(ran).map(({ pages }) => pages[0]!.id),
      ["bridge.txt", "bridge.html", "bridge.json"],
    );
    assert.equal(ran.out.trim().split("\n").length, 3);
  });

  it("text aligns its dates, and names the titles", async () => {
    const { out } = await extract(["--format", "text", "--published", "2024-03-05", story]);
    assert.match(out, /^\d+ events from 1 article\n/);
    const events = out.split("\n").filter((line) => /[●○↻] /u.test(line) && !line.includes("happened"));
    assert.ok(events.length >= 3, out);
    assert.equal(new Set(events.map((line) => line.search(/[●○↻]/u))).size, 1, out);
    assert.match(out, /1894 {2}● .*uilt/);
    assert.match(out, /May 2030 {2}○ /);
  });

  it("text has no colour where it is no terminal, with NO_COLOR or without", async () => {
    const environments: Record<string, string>[] = [{ NO_COLOR: "1" }, { FORCE_COLOR: "1" }, {}];
    for (const env of environments)
      assert.doesNotMatch((await extract(["--format", "text", story], { env })).out, /\u001b/);
  });

  it("text says which sentences have no date that can be told", async () => {
    const { out } = await extract(["--format", "text", story]);
    assert.match(out, /without a date that can be told/);
    assert.match(out, /“(?:on )?Friday” \(no reference date\)/);
  });
});

describe("inputs", () => {
  it("are told by their names", async () => {
    for (const given of [page, data]) {
      const { articles } = timelineOf(await extract([given]));
      assert.deepEqual([articles.length, articles[0]!.published], [1, "2024-03-05"], given);
    }
  });

  it("are told by their content where the name says nothing", async () => {
    const named = file("bridge", readFileSync(page));
    assert.equal(timelineOf(await extract([named])).articles[0]!.published, "2024-03-05");
  });

  it("are what --input says, whatever their names", async () => {
    const named = file("page.dat", readFileSync(data));
    const read = timelineOf(await extract(["--input", "json", named]));
    assert.equal(read.articles[0]!.title, "Old bridge shut");
    const wrong = await extract(["--input", "json", story]);
    assert.equal(wrong.code, 1);
    assert.match(wrong.err, /bridge\.txt: This is not JSON/);
  });

  it("come from standard input for “-”", async () => {
    const ran = await extract(["-"], { stdin: STORY });
    assert.equal(ran.code, 0);
    assert.deepEqual(timelineOf(ran).pages, [{ id: "stdin" }]);
    assert.ok(dates(timelineOf(ran)).includes("1894"));
    const html = await extract(["--input", "html", "-"], { stdin: readFileSync(page) });
    assert.equal(timelineOf(html).articles[0]!.published, "2024-03-05");
  });

  it("may be UTF-16 with its mark, or UTF-8 with one", async () => {
    const utf16 = file(
      "utf16.txt",
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(STORY, "utf16le")]),
    );
    const utf8 = file("utf8.txt", `\ufeff${STORY}`);
    for (const given of [utf16, utf8]) {
      const { articles, events } = timelineOf(await extract([given]));
      assert.equal(articles[0]!.title, "Old Lenn bridge shut to lorries");
      assert.ok(dates({ events }).includes("1894"));
    }
  });
});

describe("options", () => {
  it("--published dates the articles that do not say theirs, and no others", async () => {
    const { articles, events } = timelineOf(await extract(["--published", "2024-03-06", story, page]));
    assert.deepEqual(
      articles.map(({ published }) => published),
      ["2024-03-06", "2024-03-05"],
    );
    assert.ok(dates({ events }).includes("2024-03-01"), dates({ events }).join(" "));
  });

  it("--overrides applies what a file corrects, and says what is wrong with it", async () => {
    const [first] = timelineOf(await extract([story])).events;
    const corrections = (name: string, value: unknown): string => file(name, JSON.stringify(value));
    const desk = corrections("desk.json", {
      version: 1,
      changes: [{ event: first!.id, title: "As the desk has it" }],
    });
    assert.equal(
      timelineOf(await extract(["--overrides", desk, story])).events[0]!.title,
      "As the desk has it",
    );
    const gone = corrections("gone.json", { version: 1, changes: [{ event: "e-gone", title: "Nothing" }] });
    assert.match((await extract(["--overrides", gone, story])).err, /e-gone/);
    const refused = await extract(["--overrides", corrections("none.json", { version: 1 }), story]);
    assert.equal(refused.code, 1);
    assert.match(refused.err, /none\.json: These are no overrides/);
  });

  it("--min-salience leaves out what matters less", async () => {
    const all = timelineOf(await extract([story]));
    const least = Math.max(...all.events.map(({ salience }) => salience!));
    const some = timelineOf(await extract(["--min-salience", String(least), story]));
    assert.ok(some.events.length > 0 && some.events.length < all.events.length);
    const none = timelineOf(await extract(["--min-salience", "1", story]));
    assert.ok(none.events.every(({ salience }) => salience === 1));
  });

  it("--language that is not read is said in a warning", async () => {
    const { warnings } = timelineOf(await extract(["--language", "xx", story]));
    assert.ok(
      warnings.some(({ code }) => code === "language-unknown"),
      JSON.stringify(warnings),
    );
  });
});

describe("ndjson in", () => {
  const records = [
    {
      id: "first",
      title: "Bridge",
      published: "2024-03-05",
      body: "The bridge was closed on Monday after a flood.",
    },
    { title: "Mill", body: "The mill burned down in 1998, and nobody was hurt." },
    {
      id: 3,
      title: "Ferry",
      published: "2024-03-05",
      html: "<p>The ferry sank in <b>1966</b> with nobody on board.</p>",
    },
  ];
  const ndjson = records.map((record) => JSON.stringify(record)).join("\n");

  it("and out keeps ids and order", async () => {
    const given = file("archive.ndjson", `${ndjson}\n\n`);
    const ran = await extract(["--format", "ndjson", given]);
    assert.equal(ran.code, 0, ran.err);
    assert.deepEqual(
      linesOf(ran).map(({ pages, events }) => [pages[0]!.id, ...dates({ events })]),
      [
        ["first", "2024-03-04"],
        ["archive.ndjson:2", "1998"],
        ["3", "1966"],
      ],
    );
  });

  it("comes from standard input too", async () => {
    const ran = await extract(["--input", "ndjson", "--format", "ndjson", "-"], { stdin: ndjson });
    assert.deepEqual(
      linesOf(ran).map(({ pages }) => pages[0]!.id),
      ["first", "stdin:2", "3"],
    );
  });

  it("becomes one timeline as json", async () => {
    const timeline = timelineOf(await extract([file("archive.jsonl", ndjson)]));
    assert.deepEqual(dates(timeline), ["1966", "1998", "2024-03-04"]);
    assert.deepEqual(
      timeline.pages.map(({ id }) => id),
      ["first", "archive.jsonl:2", "3"],
    );
  });

  it("says by number which lines could not be read, and reads the others", async () => {
    const given = file(
      "broken.ndjson",
      [JSON.stringify(records[0]), "{half", "[]", '{"title": "no body"}', JSON.stringify(records[1])].join(
        "\n",
      ),
    );
    const ran = await extract(["--format", "ndjson", given]);
    assert.equal(ran.code, 1);
    assert.deepEqual(
      linesOf(ran).map(({ pages }) => pages[0]!.id),
      ["first", "broken.ndjson:5"],
    );
    for (const number of [2, 3, 4]) assert.match(ran.err, new RegExp(`broken\\.ndjson:${number}: `));
    assert.equal(ran.err.trim().split("\n").length, 3);
  });
});
