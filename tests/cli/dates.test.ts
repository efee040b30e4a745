import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { folder, run, type RunOptions } from "./command.js";

const file = folder();
const dates = (args: readonly string[], options?: RunOptions) => run(["dates", ...args], options);

interface Line {
  id: unknown;
  mentions: { start: number; end: number; text: string; edtf: string | null; timex3: { value: string } }[];
}
const lines = (out: string): Line[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

const TEXT = "They met last Friday 🐟, from March to May 1999, and meet every Tuesday.";

describe("dates of records, a line each", () => {
  it("answers a line for a line, in order, offsets in UTF-16 units", async () => {
    const input = [
      { id: "a", text: TEXT, reference: "2025-07-17" },
      { id: 2, text: "He left on Monday.", reference: null },
      { id: 3, text: "Nothing here.", reference: "2025" },
    ];
    const { code, out, err } = await dates(["--input", "ndjson", "-"], {
      stdin: `${input.map((one) => JSON.stringify(one)).join("\n")}\n`,
    });
    assert.equal(code, 0, err);
    const [a, b, c] = lines(out);
    assert.deepEqual([a!.id, b!.id, c!.id], ["a", 2, 3]);
    for (const { start, end, text } of a!.mentions) assert.equal(TEXT.slice(start, end), text);
    assert.deepEqual(
      a!.mentions.map(({ text, edtf, timex3 }) => [text, edtf, timex3.value]),
      [
        ["last Friday", "2025-07-11", "2025-07-11"],
        ["March", "1999-03", "1999-03"],
        ["May 1999", "1999-05", "1999-05"],
        ["every Tuesday", null, "XXXX-WXX-2"],
      ],
    );
    assert.deepEqual(b!.mentions, [
      { start: 11, end: 17, text: "Monday", edtf: null, timex3: { type: "DATE", value: "XXXX-WXX-1" } },
    ]);
    assert.deepEqual(c!.mentions, []);
  });

  it("a record that cannot be read is one line on standard error, and the others are read", async () => {
    const name = file(
      "records.ndjson",
      '{"id":1,"text":"In 1999."}\nno json\n{"id":3}\n{"id":4,"text":"x","reference":"Friday"}\n\n{"id":5,"text":"In 2001."}\n',
    );
    const { code, out, err } = await dates([name]);
    assert.equal(code, 1);
    assert.deepEqual(
      lines(out).map(({ id }) => id),
      [1, 5],
    );
    const said = err.trim().split("\n");
    assert.equal(said.length, 3);
    assert.match(said[0]!, /records\.ndjson:2: this line is not JSON/);
    assert.match(said[1]!, /records\.ndjson:3: the record has no "text"/);
    assert.match(said[2]!, /records\.ndjson:4: the "reference" "Friday" is no EDTF date/);
  });

  it("a file that is not there is said, with exit 1", async () => {
    const { code, err } = await dates(["nowhere.ndjson"]);
    assert.equal(code, 1);
    assert.match(err, /nowhere\.ndjson: there is no such file/);
  });
});

describe("dates for people", () => {
  it("a table: the line, the words, what they mean, or why that is unknown", async () => {
    const name = file("note.txt", "First line.\nHe left on Monday and came back in 2019.\n");
    const { code, out } = await dates([name, "--reference", "2025-07-17"]);
    assert.equal(code, 0);
    assert.match(out, /^2 +Monday +2025-07-14 +date$/m);
    assert.match(out, /^2 +2019 +2019 +date$/m);
    assert.match((await dates([name])).out, /Monday +— .*no reference date/);
  });

  it("an HTML page is read by its articles, each against its own day", async () => {
    const name = file(
      "page.html",
      '<html><head><meta property="article:published_time" content="2024-03-05"></head><body><article><h1>Old bridge shut</h1><p>The bridge over the Lyne closed on Monday, the council said.</p></article></body></html>',
    );
    const { code, out } = await dates([name]);
    assert.equal(code, 0);
    assert.match(out, /Monday +2024-03-04/);
  });

  it("no color codes, and nothing that moves a cursor", async () => {
    const name = file("odd.txt", "In\u001b[31m May\u0007 2019 it rained.\n");
    const { out } = await dates([name]);
    assert.doesNotMatch(out, /[\u001b\u0007]/);
  });
});

describe("wrong usage ends with 2", () => {
  const wrong: [args: string[], says: RegExp][] = [
    [[], /No file was given/],
    [["--reference", "soon", "a.txt"], /--reference “soon” is no date/],
    [["--format", "json", "a.txt"], /--format is one of text, ndjson, not “json”/],
    [["--published", "2025", "a.txt"], /--published/],
  ];
  for (const [args, says] of wrong)
    it(`dates ${args.join(" ")}`, async () => {
      const { code, out, err } = await dates(args);
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(err, says);
    });
});
