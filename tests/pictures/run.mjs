// The pictures of docs/pictures, drawn anew and compared pixel by pixel: `npm run test:pictures`; `-- --update` draws
// them. Needs a build. Fonts differ from machine to machine: where they are others than those that the pictures were drawn
// with, that is said and nothing is compared. Closes with `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { launch } from "puppeteer-core";
import { eventsOf } from "../../bench/render/events.mjs";
import { findChrome } from "../browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}docs/pictures/`;
const update = process.argv.includes("--update");
/** Share of pixels that may be others, by more than this of a channel: edges of letters. */
const TOLERANCE = 0.004;
const APART = 40;
/** The day on which the pictures are drawn: "now" is in them. */
const TODAY = Date.UTC(2025, 9, 1);

const PICTURES = [
  ...[360, 768, 1280, 2560].map((width) => ({ name: `seed-${width}`, width })),
  { name: "seed-1280-dark", width: 1280, scheme: "dark" },
  { name: "seed-360-dark", width: 360, scheme: "dark" },
  { name: "seed-1280-rtl", width: 1280, dir: "rtl" },
  { name: "seed-print", width: 1280, print: true },
  ...[3, 30, 300, 30_000].map((count) => ({ name: `events-${count}`, width: 1280, count })),
];

const page = `<!doctype html><meta charset="utf-8"><title>Picture</title>
<style>body { margin: 24px; background: light-dark(#fff, #14161a); }</style>
<script type="module" src="/dist/news-timeline.min.js"></script><main></main>`;
const TYPES = { js: "text/javascript", txt: "text/plain; charset=utf-8" };
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  if (pathname === "/") return response.writeHead(200, { "content-type": "text/html" }).end(page);
  const file = `${root}${pathname.slice(1)}`;
  if (!/^\/(?:dist|seeds)\//.test(pathname) || !existsSync(file)) return response.writeHead(404).end();
  response
    .writeHead(200, { "content-type": TYPES[pathname.split(".").at(-1)] ?? "application/octet-stream" })
    .end(readFileSync(file));
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const browser = await launch(await findChrome());

/** Opens the page with an element in it; run in the page. */
function mount({ timeline, dir }) {
  document.body.style.colorScheme = "light dark";
  document.documentElement.lang = "en-GB";
  document.documentElement.dir = dir ?? "";
  const element = document.createElement("news-timeline");
  if (timeline) element.timeline = timeline;
  else element.src = "/seeds/japan-mongolia.txt";
  element.setAttribute("heading", timeline ? `${timeline.events.length} events` : "Japan and Mongolia");
  const ready = new Promise((resolve, reject) => {
    element.addEventListener("news-timeline-ready", resolve);
    element.addEventListener("news-timeline-error", ({ detail }) => reject(new Error(detail.message)));
  });
  document.querySelector("main").append(element);
  return ready.then(() => new Promise((resolve) => setTimeout(resolve, 400)));
}

async function draw({ width, scheme = "light", count, dir, print }) {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument((now) => {
    Date.now = () => now;
  }, TODAY);
  await tab.setViewport({ width, height: 300, deviceScaleFactor: 1 });
  await tab.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  const events =
    count &&
    eventsOf(count).map(({ id, date, end, title, salience }) => ({
      id,
      date: end ? `${date}/${new Date(end).toISOString().slice(0, 10)}` : date,
      title,
      kind: "past",
      salience,
      sources: [],
    }));
  const timeline = events && { version: 1, pages: [], articles: [], events, undated: [], warnings: [] };
  await tab.evaluate(mount, { timeline: timeline ?? null, dir });
  if (print) {
    await tab.emulateMediaType("print");
    await tab.evaluate(() => dispatchEvent(new Event("beforeprint")));
  }
  const png = await tab.screenshot({ fullPage: true, encoding: "base64" });
  await tab.close();
  return png;
}

/** How wide some words are in the fonts that the element asks for; run in the page. */
function fontWidths() {
  const context = document.createElement("canvas").getContext("2d");
  return [
    "15.5px Charter, Georgia, serif",
    "600 15.5px Charter, Georgia, serif",
    "12px system-ui, sans-serif",
  ].map((font) => {
    context.font = font;
    return Math.round(context.measureText("Memorial for prisoners of war, 8 July 2025").width * 100) / 100;
  });
}

/** The share of pixels in which two pictures differ, 1 where their sizes do; run in the page. */
async function difference(one, other, apart) {
  const pixels = async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [a, b] = [await pixels(one), await pixels(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs(a.data[at + channel] - b.data[at + channel]) > apart))
      count += 1;
  return count / (a.width * a.height);
}

let [passed, failed] = [0, 0];
const tab = await browser.newPage();
const fonts = JSON.stringify(await tab.evaluate(fontWidths));
const known = existsSync(`${folder}fonts.json`) ? readFileSync(`${folder}fonts.json`, "utf8").trim() : "";
if (!update && fonts !== known)
  process.stdout.write(`skipped: the pictures were drawn with other fonts (${known}; here ${fonts})\n`);
else {
  mkdirSync(folder, { recursive: true });
  if (update) writeFileSync(`${folder}fonts.json`, `${fonts}\n`);
  for (const picture of PICTURES) {
    const file = `${folder}${picture.name}.png`;
    const png = await draw(picture);
    if (update) {
      writeFileSync(file, Buffer.from(png, "base64"));
      continue;
    }
    const share = await tab.evaluate(difference, png, readFileSync(file, "base64"), APART);
    if (share <= TOLERANCE) passed += 1;
    else failed += 1;
    process.stdout.write(
      `${share <= TOLERANCE ? "ok    " : "FAILED"} ${picture.name}  ${(share * 100).toFixed(2)} % differ\n`,
    );
  }
}
await browser.close();
server.close();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed ? 1 : 0;
