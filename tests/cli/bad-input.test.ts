import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { extract, folder, linesOf, STORY, timelineOf } from "./command.js";

const file = folder();
const story = file("good.txt", STORY);
const inside = join(dirname(story), "inside");
mkdirSync(inside);

const BINARY = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 37) % 256));
const HTML = `<!DOCTYPE html><html lang="en"><head><title>Bridge</title></head><body><h1>Old bridge shut</h1><p>The bridge was built in 1894.</p><p>It was shut in March 2024, after`;

describe("an input that cannot be read ends with 1 and a sentence that names it", () => {
  const bad: [what: string, path: string, says: RegExp][] = [
    ["an empty file", file("empty.txt", ""), /empty\.txt: There is no text in it/],
    ["a file of white space", file("blank.txt", "\n\n   \n"), /blank\.txt: There is no text in it/],
    ["a binary file", file("picture.txt", BINARY), /picture\.txt: This looks like a binary file/],
    ["an empty HTML file", file("empty.html", ""), /empty\.html: /],
    ["JSON cut in half", file("half.json", '[{"title": "Bridge", "bo'), /half\.json: This is not JSON/],
    [
      "JSON of the wrong shape",
      file("shape.json", '{"news": [1, 2, 3]}'),
      /shape\.json: This JSON holds no article/,
    ],
    ["JSON that is a number", file("number.json", "42"), /number\.json: This JSON holds no article/],
    ["a missing file", join(inside, "missing.txt"), /missing\.txt: there is no such file/],
    ["a folder", inside, /inside: this is a folder/],
  ];
  for (const [what, path, says] of bad)
    for (const format of ["json", "ndjson"])
      it(`${what}, as ${format}`, async () => {
        const { code, signal, out, err } = await extract(["--format", format, path]);
        assert.deepEqual([code, signal], [1, null]);
        assert.equal(out, "");
        assert.match(err, /^news-timeline: /);
        assert.match(err, says);
        assert.equal(err.trim().split("\n").length, 1, err);
      });

  for (const [what, path, says] of bad)
    it(`the others are still read beside ${what}`, async () => {
      const ran = await extract([path, story]);
      assert.equal(ran.code, 1);
      assert.match(ran.err, says);
      assert.ok(timelineOf(ran).events.some(({ date }) => date === "1894"));
      const lines = await extract(["--format", "ndjson", path, story]);
      assert.equal(lines.code, 1);
      assert.deepEqual(
        linesOf(lines).map(({ pages }) => pages[0]!.id),
        ["good.txt"],
      );
    });

  it("several of them are each named", async () => {
    const { code, out, err } = await extract(bad.map(([, path]) => path));
    assert.equal(code, 1);
    assert.equal(out, "");
    for (const [, path] of bad) assert.ok(err.includes(path.split("/").at(-1)!), `${path}\n${err}`);
  });

  it("an empty standard input is named, too", async () => {
    const { code, err } = await extract(["-"], { stdin: "" });
    assert.equal(code, 1);
    assert.match(err, /stdin|standard input/);
  });
});

describe("an input that is damaged is read as far as it goes", () => {
  it("HTML cut in half", async () => {
    const ran = await extract([file("cut.html", HTML)]);
    assert.equal(ran.code, 0, ran.err);
    assert.ok(timelineOf(ran).events.some(({ date }) => date === "1894"));
  });

  it("invalid UTF-8 is read, and said on standard error", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Caf"),
      Buffer.from([0xe9]),
      Buffer.from(` on the bridge\n${STORY}`),
    ]);
    const ran = await extract([file("latin1.txt", bytes)]);
    assert.equal(ran.code, 0);
    assert.match(ran.err, /latin1\.txt: 1 character.* could not be decoded/);
    assert.ok(timelineOf(ran).events.some(({ date }) => date === "1894"));
  });

  it("text without any date gives a timeline without events", async () => {
    const ran = await extract([
      file("dateless.txt", "A quiet town\nNothing ever happens here, and nobody minds that at all.\n"),
    ]);
    assert.equal(ran.code, 0);
    assert.deepEqual(timelineOf(ran).events, []);
  });

  it("fifty megabytes of one letter", async () => {
    const ran = await extract([file("letters.txt", Buffer.alloc(50_000_000, "a"))]);
    assert.equal(ran.signal, null);
    assert.equal(ran.code, 0, ran.err);
    assert.deepEqual(timelineOf(ran).events, []);
  });

  for (const [what, unit] of [
    ["full stops", "."],
    ["open tags", "<div>"],
    ["line breaks", "a\n"],
    ["quotation marks", "“"],
    ["dashes", "– "],
    ["figures", "1990 "],
    ["dates", "July 8, "],
  ])
    it(`a megabyte of ${what}`, async () => {
      const given = file(
        `many-${what!.replace(" ", "-")}.${unit === "<div>" ? "html" : "txt"}`,
        unit!.repeat(Math.ceil(1_000_000 / unit!.length)),
      );
      const ran = await extract([given]);
      assert.equal(ran.signal, null);
      assert.ok(ran.code === 0 || ran.code === 1, ran.err);
      assert.doesNotMatch(ran.err, /\n\s+at |RangeError|TypeError/);
    });
});

describe("a hostile article", () => {
  const ESCAPES = "\u001b]0;pwned\u0007\u001b[2J\u001b[31m\u009b31m\u202egnp.exe\u202c\u0000\u0008\u007f";
  const attack = file(
    "attack.json",
    JSON.stringify([
      {
        title: `Bridge ${ESCAPES} shut`,
        publisher: `The ${ESCAPES} Bugle`,
        published: "2024-03-05",
        body: `The ${ESCAPES} bridge of Lenn was built in 1894 by the ${ESCAPES} town. He will speak ${ESCAPES} on the bridge on May 35, 2024.`,
      },
    ]),
  );
  const isSafe = (text: string): void =>
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);

  it("cannot move the cursor or change the terminal's title", async () => {
    const { code, out, err } = await extract(["--format", "text", attack]);
    assert.equal(code, 0, err);
    assert.match(out, /1894/);
    isSafe(out);
    isSafe(err);
  });

  it("nor through an error that quotes it", async () => {
    const { err } = await extract([
      file("attack-published.json", `[{"published": "\\u001b[2J", "body": "\\u001b[2J"}]`),
      file("evil\u001b[31m.json", "{"),
    ]);
    isSafe(err);
  });

  it("nor through a wrong option", async () => {
    const { err } = await extract(["--format", "\u001b[2J", story]);
    isSafe(err);
  });

  it("cannot add keys to the output of a reader", async () => {
    const given = file(
      "proto.json",
      `[{"__proto__": {"polluted": true}, "constructor": {"name": "x"}, "title": "Bridge", "body": "The bridge was built in 1894 by the town."}]`,
    );
    const ran = await extract([given]);
    assert.equal(ran.code, 0, ran.err);
    assert.ok(!ran.out.includes("polluted"));
  });
});

describe("a pipe that is closed early", () => {
  const many = file(
    "many.ndjson",
    Array.from({ length: 400 }, (_, index) =>
      JSON.stringify({ id: `p${index}`, title: "Bridge", body: STORY }),
    ).join("\n"),
  );
  for (const format of ["ndjson", "json", "text"])
    it(`is no error (${format})`, async () => {
      const { code, signal, err } = await extract(["--format", format, many], { closeAfter: 100 });
      assert.equal(err, "");
      assert.deepEqual([code, signal], [0, null]);
    });
});
