// How long the whole of extractTimeline takes beside what chrono-node takes for the dates alone, on the same texts in the
// same run, both warmed up. Reads what `npx tsc -p .` compiled; chrono-node is that of bench/dates.
//   npm ci --prefix bench/dates && node bench/events/speed.mjs
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const compiled = new URL("../../build/src/extract.js", import.meta.url);
if (!existsSync(compiled)) {
  process.stderr.write("There is no build to measure; run “npx tsc -p .” first.\n");
  process.exit(1);
}
const { extractTimeline } = await import(compiled);
const peers = createRequire(new URL("../dates/package.json", import.meta.url));
let chrono;
try {
  chrono = await import(pathToFileURL(peers.resolve("chrono-node/en")));
} catch {
  process.stderr.write("chrono-node is not installed; run “npm ci --prefix bench/dates” first.\n");
  process.exit(1);
}

const shared = resolve(root, process.env.NEWS_TIMELINE_SHARED ?? "../shared");
const folders = [`${root}tests/pages`, `${shared}/seeds`, `${shared}/pages/wikinews`].filter(existsSync);
/** Both read every text against one day, so that neither has less to resolve. */
const PUBLISHED = "2025-07-17";
const [WARM_UP, ROUNDS] = [25, 25];

for (const folder of folders) {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  const others = () => {
    for (const text of texts) chrono.parse(text, new Date(`${PUBLISHED}T12:00:00Z`));
  };
  const own = async () => {
    for (const text of texts) await extractTimeline(text, { input: "text", published: PUBLISHED });
  };
  let [dates, whole] = [Infinity, Infinity];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const start = performance.now();
    others();
    const between = performance.now();
    await own();
    if (round < WARM_UP) continue;
    dates = Math.min(dates, between - start);
    whole = Math.min(whole, performance.now() - between);
  }
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
  process.stdout.write(
    `${folder}: ${texts.length} texts, ${kilobytes.toFixed(0)} kB: chrono-node ${dates.toFixed(1)} ms, ` +
      `extractTimeline ${whole.toFixed(1)} ms, ${(whole / dates).toFixed(1)} times as long\n`,
  );
}
