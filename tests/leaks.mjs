// Mounts the element, uses it and takes it away, two thousand times after five hundred, and looks at what the page still holds: heap, nodes,
// listeners, workers, object URLs. `npm run test:leaks`. Needs a build. Closes with `N passed, N failed`.
// One reading of the heap differs from the next by 60 kB for no reason of ours, and by a quarter of a megabyte where the engine has found time to
// compile. So it is read after each of ten stretches and judged by the median of the slopes between any two readings (Theil and Sen's estimate),
// which a leak raises by what it leaks and a step does not.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { launch } from "puppeteer-core";
import { findChrome } from "./browser.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
/** What the page has learnt by then (styles, measured fonts, compiled code) it keeps. */
const WARM = 500;
const [STRETCHES, STRETCH] = [10, 200];
/** Bytes that a mount may leave: less than a listener with what it holds. */
const MOST_LEFT = 200;

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  if (pathname === "/")
    return response
      .writeHead(200, { "content-type": "text/html" })
      .end('<!doctype html><script type="module" src="/dist/news-timeline.min.js"></script><main></main>');
  try {
    const type = pathname.endsWith(".js") ? "text/javascript" : "text/plain";
    const body = readFileSync(root + pathname.slice(1));
    response.writeHead(200, { "content-type": type }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const { args, ...chrome } = await findChrome();
const browser = await launch({ ...chrome, args: [...args, "--js-flags=--expose-gc"] });
const page = await browser.newPage();
await page.evaluateOnNewDocument(() => {
  globalThis.urls = 0;
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (blob) => ((globalThis.urls += 1), createObjectURL.call(URL, blob));
  URL.revokeObjectURL = (url) => ((globalThis.urls -= 1), revokeObjectURL.call(URL, url));
});
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.waitForFunction(() => customElements.get("news-timeline"));

/** Mounts, uses and removes; run in the page. A long article now and then is read in a worker. */
async function mount(from, to) {
  const main = document.querySelector("main");
  const long = "The mill of Arnsund burned down on 5 May 1901. ".repeat(1200);
  for (let i = from; i < to; i++) {
    const element = document.createElement("news-timeline");
    const ready = new Promise((resolve) => element.addEventListener("news-timeline-ready", resolve));
    if (i % 3 === 0) element.src = "/seeds/japan-mongolia.txt";
    else element.articles = [{ title: "Mill", body: i % 50 === 1 ? long : long.slice(0, 470) }];
    main.append(element);
    await ready;
    element.setVisibleRange(new Date("1990-01-01"), new Date("2026-01-01"));
    element.select(element.timeline.events[0].id);
    await element.updateComplete;
    if (i % 7 === 0) element.editable = true;
    // Some leave while they are being read.
    if (i % 5 === 0) element.articles = [{ title: "Mill", body: long }];
    element.remove();
  }
}
const session = await page.createCDPSession();
async function held() {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await session.send("HeapProfiler.collectGarbage");
  }
  const { Nodes: nodes, JSEventListeners: listeners, JSHeapUsedSize: heap } = await page.metrics();
  return {
    nodes,
    listeners,
    heap,
    workers: page.workers().length,
    urls: await page.evaluate(() => globalThis.urls),
  };
}

await page.evaluate(mount, 0, WARM);
const readings = [await held()];
for (let i = 0; i < STRETCHES; i++) {
  const from = WARM + i * STRETCH;
  await page.evaluate(mount, from, from + STRETCH);
  readings.push(await held());
}
await browser.close();
server.close();

const [before, after] = [readings[0], readings.at(-1)];
const slopes = readings
  .flatMap(({ heap }, i) =>
    readings.slice(0, i).map((earlier, j) => (heap - earlier.heap) / (STRETCH * (i - j))),
  )
  .sort((a, b) => a - b);
const left = Math.round(slopes[slopes.length >> 1]);
const results = [
  ["heap", left <= MOST_LEFT, `${left} bytes left by a mount, ${MOST_LEFT} at most`],
  ...Object.entries({ nodes: before.nodes, listeners: before.listeners, workers: 0, urls: 0 }).map(
    ([name, most]) => [
      name,
      after[name] <= most,
      `${before[name]} after ${WARM} mounts, ${after[name]} after ${WARM + STRETCHES * STRETCH}`,
    ],
  ),
];
for (const [name, good, said] of results)
  process.stdout.write(`${good ? "ok    " : "FAILED"} ${name}: ${said}\n`);
const passed = results.filter(([, good]) => good).length;
const failed = results.length - passed;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed ? 1 : 0;
