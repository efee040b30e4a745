// Scores every page that has gold and prints the table. Reads what `npx tsc -p .` compiled.
//   node bench/events/run.mjs [page ...]   the named pages, with what was missed, wrong or told twice
//   node bench/events/run.mjs --update     also writes tests/gold/baseline.json and docs/benchmarks/events.md
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const compiled = new URL("../../build/tests/gold/", import.meta.url);
if (!existsSync(compiled)) {
  process.stderr.write("There is no build to measure; run “npx tsc -p .” first.\n");
  process.exit(1);
}
const { BASELINE, barOf, goldPages, measure, readBaseline } = await import(new URL("pages.js", compiled));
const { total } = await import(new URL("score.js", compiled));

const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const pages = goldPages().filter(({ name }) => asked.length === 0 || asked.includes(name));
if (pages.length === 0) {
  process.stderr.write(`No page is called ${asked.join(" or ")}.\n`);
  process.exit(2);
}
const scores = await measure(pages);
const all = total(scores);
const baseline = existsSync(BASELINE) ? readBaseline() : {};

const percent = (value) => (value * 100).toFixed(1);
const HEAD = [
  "page",
  "precision",
  "recall",
  "F1",
  "must recall",
  "titles",
  "untidy",
  "traps",
  "split F1",
  "published",
];
const rows = scores.map((one) => [
  one.page,
  percent(one.precision),
  percent(one.recall),
  percent(one.f1),
  percent(one.mustRecall),
  percent(one.titles),
  String(one.untidy),
  `${one.traps}/${one.counts.traps}`,
  percent(one.splitF1),
  percent(one.publishedRight),
]);
const mean = (pick) => percent(scores.reduce((sum, one) => sum + pick(one), 0) / scores.length);
rows.push([
  "all, counts added up",
  percent(all.precision),
  percent(all.recall),
  percent(all.f1),
  mean((one) => one.mustRecall),
  mean((one) => one.titles),
  String(scores.reduce((sum, one) => sum + one.untidy, 0)),
  `${all.traps}/${scores.reduce((sum, { counts }) => sum + counts.traps, 0)}`,
  mean((one) => one.splitF1),
  mean((one) => one.publishedRight),
]);

const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column].length)));
const line = (row) =>
  `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(" | ")} |`;
const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
const table = [line(HEAD), rule, ...rows.map(line)].join("\n");
process.stdout.write(`${table}\n`);

for (const one of scores) {
  const bar = baseline[one.page];
  const now = barOf(one);
  if (
    bar &&
    (now.f1 < bar.f1 || now.mustRecall < bar.mustRecall || now.traps > bar.traps || now.untidy > bar.untidy)
  )
    process.stdout.write(
      `worse than the baseline: ${one.page}: ${JSON.stringify(now)}, was ${JSON.stringify(bar)}\n`,
    );
  if (asked.length === 0) continue;
  process.stdout.write(`\n${one.page}\n`);
  for (const [kind, entries] of Object.entries(one.details))
    for (const entry of entries) process.stdout.write(`  ${kind.padEnd(7)} ${entry}\n`);
}

if (process.argv.includes("--update") && asked.length === 0) {
  const bars = scores.map(
    (one) => `  ${JSON.stringify(one.page)}: ${JSON.stringify(barOf(one), null, 1).replace(/\n\s*/g, " ")}`,
  );
  writeFileSync(BASELINE, `{\n${bars.join(",\n")}\n}\n`);
  const docs = new URL("../../docs/benchmarks/", import.meta.url);
  mkdirSync(docs, { recursive: true });
  writeFileSync(
    new URL("events.md", docs),
    `# Events: agreement with the gold of the project's own pages

Written by \`npm run bench:events -- --update\`; in per cent. These are the pages against which rules are tuned, but for
twelve which [their README](../../tests/pages/README.md) holds back: the numbers show that nothing got worse, not how well
an unknown page is read.

An event counts as found when its quote shares most of its words in a row with the gold's and its date is the gold's, or
one that the gold accepts. Precision counts what is told twice as wrong; what the gold calls optional counts neither way.
_Must recall_: of what belongs on any timeline. _Titles_: found events whose title holds every word that it must.
_Untidy_: titles of
any event that begin with a pronoun, end in a word that asks for another, hold a date or are longer than 90 characters.
_Traps_: passages that were taken for events and must not be. _Split F1_ and _published_: the page's articles, and when
they appeared. In the last row precision, recall, F1 and traps are of all counts together, the others means of pages.

${table}
`,
  );
  process.stdout.write(`\nWrote ${fileURLToPath(new URL("events.md", docs))} and the baseline.\n`);
}
