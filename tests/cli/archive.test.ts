import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import { projectFile } from "../project.js";
import { extract, folder } from "./command.js";

const file = folder();

/** Articles of a few sentences, no two the same. */
const records = (count: number): string =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      id: `story-${i}`,
      title: `Bridge ${i} closed`,
      published: `2024-03-${String((i % 28) + 1).padStart(2, "0")}`,
      body: `The council closed bridge ${i} in May ${1950 + (i % 70)}. It will reopen on Friday. `.repeat(
        1 + (i % 5),
      ),
    }),
  ).join("\n");

const archive = file("archive.ndjson", `${records(360)}\n`);
const filter = (...rest: string[]): Promise<{ code: number | null; out: string; err: string }> =>
  extract(["--format", "ndjson", ...rest]);

describe("an archive", () => {
  it("gives the same bytes on one thread and on several, to standard output and to a file", async () => {
    const { code, out } = await filter(archive);
    assert.equal(code, 0);
    assert.equal(out.trim().split("\n").length, 360);
    assert.equal((await filter("--jobs", "3", archive)).out, out);
    const output = file("out.ndjson", "what was there before");
    assert.equal((await filter("--jobs", "2", "--output", output, archive)).code, 0);
    assert.equal(readFileSync(output, "utf8"), out);
    assert.ok(!existsSync(`${output}.journal`), "the journal is gone when all is done");
  });

  it("tells of every bad record with its line, reads the others, and ends with 1", async () => {
    const lines = records(80).split("\n");
    lines[10] = "{ no JSON";
    lines[40] = '{"id": "empty"}';
    lines.splice(60, 0, "");
    const bad = file("bad.ndjson", lines.join("\n"));
    for (const jobs of ["1", "2"]) {
      const { code, out, err } = await filter("--jobs", jobs, bad);
      assert.equal(code, 1);
      assert.equal(out.trim().split("\n").length, 78);
      assert.deepEqual(
        [...err.matchAll(/bad\.ndjson:(\d+): /g)].map(([, line]) => Number(line)),
        [11, 41],
      );
    }
  });

  it("goes on where it was killed, however often: nothing is lost and nothing twice", async () => {
    const whole = await filter(archive);
    const output = file("killed.ndjson", "");
    const args = [projectFile("build", "src", "cli", "main.js"), "extract", "--format", "ndjson"];
    let killed = 0;
    for (let run = 0; run < 40; run++) {
      const child = spawn(process.execPath, [
        ...args,
        "--jobs",
        "2",
        "--output",
        output,
        "--resume",
        archive,
      ]);
      const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
      const timer = setTimeout(() => child.kill("SIGKILL"), 180 + 23 * (run % 9));
      const code = await ended;
      clearTimeout(timer);
      if (code === 0) break;
      killed++;
    }
    assert.equal((await filter("--jobs", "2", "--output", output, "--resume", archive)).code, 0);
    assert.ok(killed > 0, "no run was killed");
    assert.equal(readFileSync(output, "utf8"), whole.out);
  });

  it("goes on from any place at which a run may have been cut off", async () => {
    const small = file("small.ndjson", records(100));
    const whole = await filter(small);
    const output = file("cut.ndjson", "");
    const journal = `${output}.journal`;
    // A run that is killed leaves the output ahead of the journal, and the journal's last line unfinished.
    const child = spawn(process.execPath, [
      projectFile("build", "src", "cli", "main.js"),
      ...["extract", "--format", "ndjson", "--output", output, small],
    ]);
    const kept = await new Promise<string>((resolve) => {
      let last = "";
      const watch = setInterval(() => {
        if (existsSync(journal)) last = readFileSync(journal, "utf8");
      }, 1);
      child.on("close", () => {
        clearInterval(watch);
        resolve(last);
      });
    });
    assert.match(kept, /"run":/);
    for (let end = 0; end <= kept.length; end += Math.max(1, Math.floor(kept.length / 12))) {
      writeFileSync(journal, kept.slice(0, end));
      writeFileSync(
        output,
        `${whole.out.slice(0, Math.floor((whole.out.length * end) / kept.length) + 200)}`,
      );
      assert.equal((await filter("--output", output, "--resume", small)).code, 0);
      assert.equal(readFileSync(output, "utf8"), whole.out, `cut at ${end}`);
    }
  });

  it("starts afresh without a journal, and refuses that of another run", async () => {
    const output = file("fresh.ndjson", "old");
    const small = file("few.ndjson", records(3));
    const { code } = await filter("--output", output, "--resume", small);
    assert.equal(code, 0);
    assert.equal(readFileSync(output, "utf8").trim().split("\n").length, 3);
    writeFileSync(`${output}.journal`, '{"run":"another"}\n{"records":1,"bytes":5,"failed":0}\n');
    const refused = await filter("--output", output, "--resume", small);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /belongs to a run with other inputs or options/);
    assert.equal((await filter("--output", output, small)).code, 0);
  });

  it("remembers that an earlier run met a bad record", async () => {
    const bad = file("first-bad.ndjson", `no\n${records(1500)}`);
    const output = file("failed.ndjson", "");
    const journal = `${output}.journal`;
    const args = ["extract", "--format", "ndjson", "--output", output, bad];
    const child = spawn(process.execPath, [projectFile("build", "src", "cli", "main.js"), ...args]);
    const closed = new Promise((resolve) => child.on("close", resolve));
    while (!existsSync(journal) || !readFileSync(journal, "utf8").includes('"failed":1'))
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGKILL");
    await closed;
    const again = await filter("--output", output, "--resume", bad);
    assert.equal(again.code, 1);
    assert.equal(again.err, "", "what was told of is not told of again");
    assert.equal(readFileSync(output, "utf8").trim().split("\n").length, 1500);
  });

  it("says what goes with what", async () => {
    for (const [args, says] of [
      [["--jobs", "2", archive], /--jobs goes with --format ndjson/],
      [["--format", "ndjson", "--resume", archive], /name it with --output/],
      [["--format", "ndjson", "--jobs", "0", archive], /--jobs is a number from 1 to 99/],
    ] as const) {
      const { code, err } = await extract(args);
      assert.equal(code, 2);
      assert.match(err, says);
    }
  });
});
