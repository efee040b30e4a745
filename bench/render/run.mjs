// Times drawing beside other libraries, each in a browser of its own, all in one run.
//   node bench/render/run.mjs                                  all libraries, to a million events
//   node bench/render/run.mjs --libraries a,b --counts 100,1000
//   node bench/render/run.mjs --runs 3                         medians of so many runs (default 3)
//   node bench/render/run.mjs --update                         also writes docs/benchmarks/render.md
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import puppeteer from "puppeteer-core";
import { findChrome } from "../../tests/browser.mjs";
import { report } from "./report.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const here = fileURLToPath(new URL("./", import.meta.url));
const OWN = "news-timeline";
/** ms after which a library has not drawn; larger counts are then not asked of it. */
const PATIENCE = 60_000;

const argument = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const all = readdirSync(join(here, "libraries")).map((file) => file.replace(/\.mjs$/, ""));
const libraries = argument("--libraries", [OWN, ...all.filter((name) => name !== OWN)].join()).split(",");
const counts = argument("--counts", "100,1000,10000,100000,1000000").split(",").map(Number);
const runs = Number(argument("--runs", 3));
const own = join(root, "dist", "news-timeline.min.js");
if (!existsSync(own)) {
  process.stderr.write("There is no build to measure; run “npm run build” first.\n");
  process.exit(1);
}
if (!existsSync(join(here, "node_modules")))
  execFileSync("npm", ["ci", "--prefix", here, "--no-audit", "--no-fund"], { stdio: "inherit" });
const { build } = await import("./node_modules/esbuild/lib/main.js");

/** Pictures and fonts that style sheets name; they are not counted. */
const PICTURES = [".png", ".gif", ".svg", ".woff", ".woff2", ".eot", ".ttf"];
/** Files of a library that are loaded as they come. */
const SCRIPTS = { timelinejs: ["@knight-lab/timelinejs/dist/js/timeline.js"] };

const folder = mkdtempSync(join(tmpdir(), "news-timeline-render-"));
const weigh = (file) => brotliCompressSync(readFileSync(file)).length;

/** Makes the page of a library; answers with the bytes that it takes, compressed, this bench's own left out. */
async function makePage(name) {
  const scripts = (SCRIPTS[name] ?? []).map((path) => join(here, "node_modules", path));
  const output = join(folder, `${name}.js`);
  const bundle = (options) =>
    build({
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      logLevel: "error",
      loader: Object.fromEntries(PICTURES.map((kind) => [kind, "empty"])),
      define: { "process.env.NODE_ENV": '"production"' },
      external: ["news-timeline-under-test"],
      ...options,
    });
  await bundle({ entryPoints: [join(here, "libraries", `${name}.mjs`)], outfile: output });
  const code = readFileSync(output, "utf8").replace(/"news-timeline-under-test"/, '"./under-test.js"');
  writeFileSync(output, code);
  const style = output.replace(/js$/, "css");
  const tags = scripts.map((_, i) => `<script src="${name}-${i}.script.js"></script>`);
  scripts.forEach((path, i) => writeFileSync(join(folder, `${name}-${i}.script.js`), readFileSync(path)));
  const link = existsSync(style) ? `<link rel="stylesheet" href="${name}.css">` : "";
  writeFileSync(
    join(folder, `${name}.html`),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${link}` +
      `<style>body{margin:0}#host{width:1200px}</style><div id="host"></div>${tags.join("")}` +
      `<script type="module" src="${name}.js"></script>`,
  );
  if (name === OWN) return weigh(own);
  return [output, ...(existsSync(style) ? [style] : []), ...scripts].reduce(
    (sum, file) => sum + weigh(file),
    0,
  );
}

writeFileSync(join(folder, "under-test.js"), readFileSync(own));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const server = createServer((request, response) => {
  const file = join(folder, new URL(request.url, "http://localhost").pathname);
  if (!existsSync(file)) response.writeHead(404).end();
  else response.writeHead(200, { "content-type": TYPES[extname(file)] }).end(readFileSync(file));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${server.address().port}`;
const chrome = await findChrome();

const within = (promise, what) =>
  Promise.race([
    promise,
    new Promise((_, reject) => setTimeout(() => reject(new Error(what)), PATIENCE).unref()),
  ]);

/** One library, one count, one fresh browser. */
async function once(name, count) {
  const browser = await puppeteer.launch({
    executablePath: chrome.executablePath,
    // Frames as fast as they come: the display's rate would hide what is faster than it.
    args: [...chrome.args, "--disable-frame-rate-limit", "--disable-gpu-vsync", "--js-flags=--expose-gc"],
    protocolTimeout: 2 * PATIENCE,
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 760 });
    await page.goto(`${address}/${name}.html`);
    await page.waitForFunction("window.bench");
    const inspector = await page.createCDPSession();
    const heap = async () => {
      await inspector.send("HeapProfiler.collectGarbage");
      return (await inspector.send("Runtime.getHeapUsage")).usedSize;
    };
    await page.evaluate((n) => window.benchPrepare(n), count);
    const before = await heap();
    const { drawn, nodes } = await within(
      page.evaluate(() => window.bench()),
      "drawing",
    );
    const kept = (await heap()) - before;
    const path = (which) =>
      within(
        page.evaluate((way) => window.benchPath(way), which),
        which,
      );
    const pan = await path("pan");
    const zoom = await path("zoom");
    return { drawn, nodes, kept, pan, zoom };
  } catch (error) {
    return { failed: error.message };
  } finally {
    await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const rows = [];
const sizes = {};
for (const name of libraries) sizes[name] = await makePage(name);
for (const count of counts)
  for (const name of libraries) {
    if (rows.some((row) => row.name === name && row.failed)) continue;
    const results = [];
    for (let run = 0; run < runs && !results.some(({ failed }) => failed); run++)
      results.push(await once(name, count));
    const failed = results.find((result) => result.failed)?.failed;
    const each = (value) => median(results.map(value));
    const moved = (way) =>
      results[0][way] &&
      Object.fromEntries(
        ["median", "p95", "most"].map((figure) => [figure, each((one) => one[way][figure])]),
      );
    const row = failed
      ? { name, count, failed }
      : {
          name,
          count,
          drawn: each(({ drawn }) => drawn),
          nodes: results[0].nodes,
          kept: each(({ kept }) => kept),
          pan: moved("pan"),
          zoom: moved("zoom"),
        };
    rows.push(row);
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
server.close();
rmSync(folder, { recursive: true });
const text = report(rows, sizes, OWN, runs);
process.stdout.write(`\n${text}`);
if (process.argv.includes("--update")) writeFileSync(join(root, "docs", "benchmarks", "render.md"), text);
process.exit(0);
