// Kills a run over an archive fifty times, at moments that a seed decides, and compares what it leaves in the end with the
// output of a run that nobody disturbed: `npm run test:kill [-- --seed S --records N]`. Needs a build. Closes with
// `N passed, N failed`.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { numbers } from "./fuzz/inputs.mjs";

const argument = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const seed = argument("seed", 19_660_708);
const records = argument("records", 20_000);
const KILLS = 50;

const work = mkdtempSync(join(tmpdir(), "news-timeline-kill-"));
const archive = join(work, "archive.ndjson");
const random = numbers(seed);
writeFileSync(
  archive,
  Array.from({ length: records }, (_, i) => {
    const year = 1900 + Math.floor(random() * 120);
    const body = `The mill of village ${i} burned down on ${1 + (i % 28)} May ${year}. It was sold in ${year + 2} to the council – “for ${Math.floor(random() * 1e6)} crowns”.`;
    return `${JSON.stringify({ id: `r${i}`, title: `The mill of village ${i}`, published: "2024-05-17", body })}\n`;
  }).join(""),
);

/** @returns {Promise<{ code: number | null, ms: number }>} */
function run(output, delay, ...more) {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    [
      fileURLToPath(new URL("../dist/cli.js", import.meta.url)),
      ...["extract", "--format", "ndjson", "--jobs", "2", "--output", output, ...more, archive],
    ],
    { stdio: "ignore" },
  );
  const timer = delay === null ? null : setTimeout(() => child.kill("SIGKILL"), delay);
  return new Promise((resolve) =>
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, ms: performance.now() - begun });
    }),
  );
}

const whole = join(work, "whole.ndjson");
const killed = join(work, "killed.ndjson");
const undisturbed = await run(whole, null);
let kills = 0;
let finished = 0;
while (kills < KILLS) {
  // From before anything is read to a tenth of the whole: the start is the same each time.
  const { code } = await run(killed, 20 + random() * (200 + undisturbed.ms / 10), "--resume");
  if (code === null) kills += 1;
  else {
    // It came to its end before it could be killed: another one is begun.
    finished += 1;
    if (code !== 0 || !readFileSync(killed).equals(readFileSync(whole))) break;
    rmSync(killed);
  }
}
const last = await run(killed, null, "--resume");
const same = undisturbed.code === 0 && last.code === 0 && readFileSync(killed).equals(readFileSync(whole));
const size = readFileSync(whole).length;
rmSync(work, { recursive: true, force: true });
process.stdout.write(
  `seed ${seed}: ${records} records, ${kills} kills, ${finished} runs that came to their end between: ${same ? "the same" : "NOT the same"} ${size} bytes\n`,
);
process.stdout.write(same && kills === KILLS ? "1 passed, 0 failed\n" : "0 passed, 1 failed\n");
process.exitCode = same && kills === KILLS ? 0 : 1;
