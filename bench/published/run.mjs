// How often the day of publication of real HTML pages is found, and how often what is found is right: on the test pages of
// clones of public repositories (pages.mjs says which). Reads what `npx tsc -p .` compiled. Exits with 2 where it cannot start.
//   node bench/published/run.mjs CLONE [--all]   --all also lists what was found where no truth is stated
import { existsSync } from "node:fs";
import { pagesOf } from "./pages.mjs";

const compiled = new URL("../../build/src/", import.meta.url);
const [folder] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const pages = folder && existsSync(compiled) ? pagesOf(folder) : null;
if (!pages) {
  process.stderr.write(
    "Run “npx tsc -p .”, then “node bench/published/run.mjs CLONE [--all]” with a clone of mozilla/readability or postlight/parser.\n",
  );
  process.exit(2);
}
const { extractTimeline } = await import(new URL("extract.js", compiled));

const HOUR = 3_600_000;
/** The days that a time can be called by: its own clock's; where that is Greenwich's, those of every other clock as well. */
const daysOf = (time) => {
  const own = /^\d{4}-\d\d-\d\d/.exec(time)?.[0];
  const instant = Date.parse(time);
  if (Number.isNaN(instant)) return new Set([own]);
  const offsets = /T.*(?:Z|\+00:?00)$/.test(time) ? [-10, 0, 14] : [0];
  return new Set([
    own,
    ...offsets.map((hours) => new Date(instant + hours * HOUR).toISOString().slice(0, 10)),
  ]);
};

const count = { pages: 0, stated: 0, answered: 0, right: 0, others: 0, othersAnswered: 0 };
for (const { name, html, published: truth } of pages) {
  count.pages++;
  const page = { id: name, content: html, input: "html" };
  const { articles } = await extractTimeline(page).catch(() => ({ articles: [] }));
  const { published = null, publishedBecause = [] } = articles[0] ?? {};
  const found = `${published ?? "nothing"} (${publishedBecause.join("; ") || "no reason"})`;
  if (truth) {
    count.stated++;
    if (published) count.answered++;
    if (published && daysOf(truth).has(published.slice(0, 10))) count.right++;
    else process.stdout.write(`${name}: ${truth}, found ${found}\n`);
  } else {
    count.others++;
    if (published) count.othersAnswered++;
    if (process.argv.includes("--all")) process.stdout.write(`${name}: found ${found}\n`);
  }
}
const share = (part, whole) => (whole === 0 ? "none" : `${((100 * part) / whole).toFixed(1)} %`);
process.stdout.write(
  `${count.pages} pages. Of ${count.stated} that state their day ${count.right} right (${share(count.right, count.stated)}), ` +
    `of ${count.answered} answers ${share(count.right, count.answered)}; ` +
    `${count.othersAnswered} of the other ${count.others} dated.\n`,
);
