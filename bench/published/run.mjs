// How often the day of publication of real HTML pages is found, and how often what is found is right. The pages are read
// where they lie, in the layout of mozilla/readability's test pages: <name>/source.html beside <name>/expected-metadata.json,
// whose “publishedTime” is the truth; pages that state none are only counted. Reads what `npx tsc -p .` compiled.
//   node bench/published/run.mjs FOLDER [--all]   --all also lists what was found where no truth is stated
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const compiled = new URL("../../build/src/", import.meta.url);
const [folder] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (!existsSync(compiled) || !folder || !existsSync(folder)) {
  process.stderr.write("Run “npx tsc -p .”, then “node bench/published/run.mjs FOLDER [--all]”.\n");
  process.exit(2);
}
const { extractTimeline } = await import(new URL("extract.js", compiled));

/** The days that a time can be called by: its own clock's, and that of Greenwich. */
const daysOf = (time) => {
  const own = /^\d{4}-\d\d-\d\d/.exec(time)?.[0];
  const instant = Date.parse(time);
  return new Set([own, Number.isNaN(instant) ? own : new Date(instant).toISOString().slice(0, 10)]);
};

const count = { pages: 0, stated: 0, answered: 0, right: 0, others: 0, othersAnswered: 0 };
for (const name of readdirSync(folder).sort()) {
  const source = join(folder, name, "source.html");
  const metadata = join(folder, name, "expected-metadata.json");
  if (!existsSync(source) || !existsSync(metadata)) continue;
  count.pages++;
  const { publishedTime } = JSON.parse(readFileSync(metadata, "utf8"));
  const page = { id: name, content: readFileSync(source, "utf8"), input: "html" };
  const { articles } = await extractTimeline(page).catch(() => ({ articles: [] }));
  const { published = null, publishedBecause = [] } = articles[0] ?? {};
  const found = `${published ?? "nothing"} (${publishedBecause.join("; ") || "no reason"})`;
  if (publishedTime) {
    count.stated++;
    if (published) count.answered++;
    if (published && daysOf(publishedTime).has(published.slice(0, 10))) count.right++;
    else process.stdout.write(`${name}: ${publishedTime}, found ${found}\n`);
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
