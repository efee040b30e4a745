// What the element costs the page that it stands in: an article of 5,000 words, without it, and with it in several places.
// Each variant is a page of its own in a browser that has nothing in its cache and a processor slowed down four times.
//   node bench/page/run.mjs              medians of 5 runs
//   node bench/page/run.mjs --runs 9
//   node bench/page/run.mjs --update     also writes docs/benchmarks/page.md
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import * as prettier from "prettier";
import puppeteer from "puppeteer-core";
import { findChrome } from "../../tests/browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const WORDS = 5000;
const SLOWER = 4;
/** ms from the load of a page until nothing more is expected of it. */
const QUIET = 4000;

const at = process.argv.indexOf("--runs");
const runs = at < 0 ? 5 : Number(process.argv[at + 1]);
if (!existsSync(join(root, "dist/news-timeline.min.js"))) {
  process.stderr.write("There is no build to measure; run “npm run build” first.\n");
  process.exit(1);
}

/** The project's own pages one after another, cut at so many words. */
function article() {
  const folder = join(root, "tests/pages");
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  let left = WORDS;
  const paragraphs = [];
  for (const paragraph of texts.join("\n\n").split(/\n\s*\n/)) {
    const words = paragraph.split(/\s+/).filter(Boolean).slice(0, left);
    left -= words.length;
    if (words.length)
      paragraphs.push(`<p>${words.join(" ").replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`);
  }
  return paragraphs.join("\n");
}

const text = article();
const script = '<script type="module" src="/dist/news-timeline.min.js"></script>';
const page = (head, before, after) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>5,000 words</title>${head}</head><body><main>
${before}<article id="story"><h1>Five thousand words</h1>${text}</article>${after}</main></body></html>`;

const VARIANTS = {
  "without the element": page("", "", ""),
  "below the article, a file to load": page(
    script,
    "",
    '<news-timeline src="/seeds/japan-mongolia.txt"></news-timeline>',
  ),
  "below the article, which it reads": page(
    script,
    "",
    '<news-timeline for="story" published="2025-07-17"></news-timeline>',
  ),
  "above the article, a file to load": page(
    script,
    '<news-timeline src="/seeds/japan-mongolia.txt"></news-timeline>',
    "",
  ),
  "above the article, which it reads": page(
    script,
    '<news-timeline for="story" published="2025-07-17"></news-timeline>',
    "",
  ),
};

const TYPES = { ".js": "text/javascript", ".txt": "text/plain", ".html": "text/html" };
const server = createServer(({ url }, response) => {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const variant = VARIANTS[searchParams.get("variant")];
  const file = join(root, pathname);
  const known = variant ?? (existsSync(file) && extname(file) ? readFileSync(file) : null);
  if (known === null) return response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": `${TYPES[extname(pathname)] ?? "text/html"}; charset=utf-8`,
    "content-encoding": "br",
  });
  return response.end(brotliCompressSync(known));
}).listen(0);
const address = `http://localhost:${server.address().port}/`;

/** Before anything of the page runs: everything that Chromium tells of paints, long tasks and shifts. */
function watch() {
  const seen = { tasks: [], shift: 0 };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
}

async function measure(browser, variant) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width: 1200, height: 800 });
  const devtools = await tab.createCDPSession();
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await tab.evaluateOnNewDocument(watch);
  await tab.goto(`${address}?variant=${encodeURIComponent(variant)}`, { waitUntil: "load" });
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  const result = await tab.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    longest: Math.max(0, ...window.seen.tasks),
    // What a task takes beyond 50 ms is what a reader may feel (total blocking time).
    blocking: window.seen.tasks.reduce((sum, task) => sum + task - 50, 0),
    shift: window.seen.shift,
    requests: performance.getEntriesByType("resource").filter(({ name }) => !name.includes("favicon")).length,
  }));
  await context.close();
  return result;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const { executablePath, args } = await findChrome();
const browser = await puppeteer.launch({ executablePath, args, headless: true });
const results = Object.fromEntries(Object.keys(VARIANTS).map((name) => [name, []]));
// In turns, so that a machine that grows slower is so for all.
for (let run = 0; run <= runs; run++)
  for (const name of Object.keys(VARIANTS)) {
    const result = await measure(browser, name);
    // The first turn warms the browser up.
    if (run) results[name].push(result);
  }
await browser.close();
server.close();

const base = median(results["without the element"].map(({ paint }) => paint));
const rows = Object.entries(results).map(([name, list]) => {
  const of = (key) => median(list.map((result) => result[key]));
  return [
    name,
    `${(of("paint") / base).toFixed(2)} ×`,
    `${Math.round(of("longest"))} ms`,
    `${Math.round(of("blocking"))} ms`,
    of("shift").toFixed(3),
    of("requests"),
  ];
});
const heads = ["the element stands", "first paint", "longest task", "blocking", "layout shift", "requests"];
const table = [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
const report = `# What the element costs its page

An article of ${WORDS.toLocaleString("en")} words in Chromium, 1200 × 800, nothing in the cache, the processor slowed down ${SLOWER} times; medians of
${runs} runs (\`node bench/page/run.mjs --update\`). First paint is a multiple of the page's without the element. Blocking is what
all tasks take beyond 50 ms each.

${table}

An element below the article that loads a file does nothing until the reader comes near: it costs the script's own
evaluation. One that reads the article reads it after the first paint, when the browser is idle, since it also marks the
passages that date events; an article of this length is then one long task, which nothing divides yet. Above the article
the element comes into view empty and pushes the text down: give the tag a \`min-height\` in the page's own style, or the
list that \`news-timeline render --to html\` writes, whose height is kept.
`;
process.stdout.write(`${table}\n`);
if (process.argv.includes("--update"))
  writeFileSync(
    join(root, "docs/benchmarks/page.md"),
    await prettier.format(report, {
      ...(await prettier.resolveConfig(join(root, "docs/benchmarks/page.md"))),
      filepath: "page.md",
    }),
  );
