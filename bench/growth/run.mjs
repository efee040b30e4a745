// How time and memory grow with the input: 1 × (1 kB) to 1,024 × (1 MB), each in a process of its own.
//   npm run bench:growth [-- --only NAME] [--update]
// A kind passes whose cost per unit at 1,024 × is at most `MOST` times that at 32 ×: what grows with the square of the
// input would have 32 times. Closes with `N passed, N failed`.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { INPUTS } from "./inputs.mjs";

const UNIT = 1024;
const TIMES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];
const MOST = 4;
const one = fileURLToPath(new URL("one.mjs", import.meta.url));
const at = process.argv.indexOf("--only");
const names = at < 0 ? Object.keys(INPUTS) : [process.argv[at + 1]];

const measure = (name, times) =>
  JSON.parse(execFileSync(process.execPath, [one, name, String(UNIT * times)], { encoding: "utf8" }));
const figure = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(2);
const perUnit = ({ ms, length }) => ms / length;

let [passed, failed] = [0, 0];
const rows = [];
for (const name of names) {
  const results = TIMES.map((times) => measure(name, times));
  let ratio = perUnit(results.at(-1)) / perUnit(results[5]);
  // Another process may have had the machine: what seems to grow is measured again.
  for (let again = 0; again < 2 && ratio > MOST; again++)
    ratio = Math.min(ratio, perUnit(measure(name, 1024)) / perUnit(measure(name, 32)));
  if (ratio <= MOST) passed += 1;
  else failed += 1;
  const row = [name, ...results.map(({ ms }) => figure(ms)), figure(ratio), figure(results.at(-1).mb)];
  rows.push(row);
  process.stdout.write(`${ratio <= MOST ? "ok    " : "GROWS "} ${row.join("  ")}\n`);
}

if (process.argv.includes("--update") && at < 0) {
  const head = ["input", ...TIMES.map((times) => `${times.toLocaleString("en")} ×`), "per unit", "MB"];
  const table = [head, head.map((_, i) => (i ? "--:" : "---")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
  const docs = new URL("../../docs/benchmarks/", import.meta.url);
  mkdirSync(docs, { recursive: true });
  writeFileSync(
    new URL("growth.md", docs),
    `# How cost grows with the input

Written by \`npm run bench:growth -- --update\` (Node ${process.versions.node}): ms to read an input of 1 kB times 1 to 1,024,
each in a process of its own. _Per unit_: cost per character at 1,024 × over that at 32 ×, which is 1 where cost grows as
the input does and 32 where it grows with its square; above ${MOST} the run fails. _MB_: what the process took in addition at
1,024 ×, garbage that was not yet collected included.

${table}
`,
  );
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed ? 1 : 0;
