// Installs the pipeline's own packages, compiles it, and runs it on Beam's direct runner over a hundred articles of three
// publishers. Needs a build of the project. Closes with `N passed, N failed`.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { articles, happenings, tellers } from "./articles.mjs";

const here = fileURLToPath(new URL("../", import.meta.url));
const say = (line) => process.stdout.write(`${line}\n`);
if (!existsSync(join(here, "node_modules/apache-beam")))
  try {
    execFileSync("npm", ["ci", "--no-progress"], { cwd: here, stdio: "pipe" });
  } catch (error) {
    say(`skipped: apache-beam cannot be installed (${String(error.stderr).trim().split("\n").at(-1)})`);
    say("0 passed, 0 failed");
    process.exit(0);
  }
execFileSync(process.execPath, [join(here, "node_modules/typescript/bin/tsc"), "-p", here], {
  stdio: "inherit",
});

const work = mkdtempSync(join(tmpdir(), "news-timeline-beam-"));
/** Runs the pipeline over archives; the written events, by file. */
function run(name, ...archives) {
  const output = join(work, name);
  const files = archives.map((lines, i) => {
    const file = join(work, `${name}-${i}.ndjson`);
    writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
    return file;
  });
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(here, "build/main.js"), "--output", output, ...files],
    { encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  const written = readdirSync(output).sort();
  return { stderr, written, text: written.map((file) => readFileSync(join(output, file), "utf8")).join("") };
}
const eventsIn = ({ text }) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const records = articles.map((article) => JSON.stringify(article));

const CHECKS = {
  "a hundred articles become the forty events that they tell, each on its day with all who tell it": () => {
    assert.equal(records.length, 100);
    const events = eventsIn(run("whole", records));
    assert.equal(events.length, happenings.length);
    happenings.forEach(({ date }, h) => {
      const told = events.filter((event) => event.date === date);
      assert.equal(told.length, 1, date);
      const publishers = new Set(told[0].sources.map(({ publisher }) => publisher));
      assert.equal(publishers.size, tellers[h], date);
    });
  },
  "a file for each month": () => {
    const months = [...new Set(happenings.map(({ date }) => `${date.slice(0, 7)}.ndjson`))].sort();
    assert.deepEqual(run("months", records).written, months);
  },
  "the order of articles, and how many files they lie in, change nothing": () => {
    const { text } = run("one", records);
    const turned = records.toReversed();
    assert.equal(run("many", turned.slice(0, 30), turned.slice(30, 31), turned.slice(31)).text, text);
  },
  "a record that cannot be read is told of, and the others are read": () => {
    const { stderr, ...rest } = run("broken", [...records.slice(0, 50), "{", ...records.slice(50)]);
    assert.match(stderr, /is not JSON/);
    assert.equal(eventsIn(rest).length, happenings.length);
  },
};

let [passed, failed] = [0, 0];
for (const [name, check] of Object.entries(CHECKS))
  try {
    check();
    passed += 1;
    say(`ok     ${name}`);
  } catch (error) {
    failed += 1;
    say(`FAILED ${name}\n${error.stack}`);
  }
rmSync(work, { recursive: true, force: true });
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
