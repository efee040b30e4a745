// The pages of docs/embedding, followed as written: the pieces of code in them that name a file are written to it, those
// that say `run` are run, and the page that comes of it is opened in a real browser. Closes with `N passed, N failed`.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "puppeteer-core";
import { findChrome } from "../browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const say = (line) => process.stdout.write(`${line}\n`);
const work = mkdtempSync(join(tmpdir(), "news-timeline-docs-"));
const TYPES = { js: "text/javascript", html: "text/html", json: "application/json", txt: "text/plain" };

/** A server of its own for a folder: an origin of its own. */
async function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    try {
      const body = readFileSync(join(folder, pathname));
      response
        .writeHead(200, { "content-type": TYPES[pathname.split(".").at(-1)] ?? "text/plain" })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

const browser = await launch(await findChrome());
const servers = [];

/** A folder that is served, with the files for pages in it. */
async function place(name, { script = true } = {}) {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  for (const file of script ? readdirSync(join(root, "dist")) : [])
    if (/^news-timeline\..*\.js$/.test(file)) cpSync(join(root, "dist", file), join(folder, file));
  const server = await serve(folder);
  servers.push(server);
  return { folder, origin: server.origin };
}

/** The pieces of a page: what stands after the language, and the text. */
function pieces(page) {
  const text = readFileSync(join(root, "docs/embedding", page), "utf8");
  return [...text.matchAll(/^```(\S+)(?: (.*))?\n([^]*?)^```$/gm)].map(([, language, info = "", code]) => ({
    language,
    run: /\brun\b/.test(info),
    file: /\bfile=(\S+)/.exec(info)?.[1],
    at: /\bat=(\S+)/.exec(info)?.[1],
    code,
  }));
}

/** Writes and runs them in order. @param change what a test must say otherwise: the addresses */
function follow(page, folder, change = (code) => code) {
  const bin = join(work, "bin");
  mkdirSync(bin, { recursive: true });
  const command = `#!/bin/sh\nexec "${process.execPath}" "${join(root, "dist/cli.js")}" "$@"\n`;
  writeFileSync(join(bin, "news-timeline"), command, { mode: 0o755 });
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  for (const { file, run, at, code } of pieces(page)) {
    const target = typeof folder === "string" ? folder : folder[at];
    if (file) writeFileSync(join(target, file), change(code));
    if (run) execFileSync("sh", ["-ec", code], { cwd: target, env, encoding: "utf8", stdio: "pipe" });
  }
}

/** Opens a page and answers with what `look` gives once `ready` holds, both run in the page. */
async function open(address, ready, look) {
  const page = await browser.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(address);
  await page.waitForFunction(ready, { timeout: 15_000 });
  const seen = await page.evaluate(look);
  assert.deepEqual(wrong, []);
  return seen;
}

const isRead = () => !!document.querySelector("news-timeline")?.shadowRoot?.querySelector(".labels button");
const dates = () => {
  const element = document.querySelector("news-timeline");
  const drawn = element.shadowRoot.querySelectorAll(".labels button").length;
  return [drawn, ...element.timeline.events.map(({ date }) => date)];
};

const CHECKS = {
  "es-module.md": async () => {
    const { folder, origin } = await place("module");
    follow("es-module.md", folder);
    assert.deepEqual(await open(`${origin}/page.html`, isRead, dates), [3, "1926", "2004-03", "2026-05-16"]);
  },
  "classic-script.md, also from a disk": async () => {
    const { folder, origin } = await place("classic");
    follow("classic-script.md", folder);
    for (const address of [`${origin}/page.html`, `file://${folder}/page.html`])
      assert.deepEqual(await open(address, isRead, dates), [3, "1926", "2004-03", "2026-05-16"]);
  },
  "npm.md": async () => {
    const { folder, origin } = await place("npm", { script: false });
    writeFileSync(join(folder, "package.json"), '{"private":true,"type":"module"}');
    execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: root, stdio: "pipe" });
    follow("npm.md", folder);
    assert.deepEqual(await open(`${origin}/page.html`, isRead, dates), [2, "1926", "2004-03"]);
  },
  "iframe.md: as high as it is, told only to those who may know": async () => {
    const [timelines, news, stranger] = [
      await place("timelines"),
      await place("news", { script: false }),
      await place("stranger", { script: false }),
    ];
    const addressed = (code) =>
      code
        .replaceAll("https://timelines.example", timelines.origin)
        .replaceAll("https://news.example", news.origin);
    follow("iframe.md", { timelines: timelines.folder, news: news.folder }, addressed);
    const story =
      "The bridge at Arnsund\n\nThe old bridge was opened in 1926. It was closed in March 2004.\n";
    writeFileSync(join(timelines.folder, "story.txt"), story);
    for (const file of ["page.html", "frames.js"])
      cpSync(join(news.folder, file), join(stranger.folder, file));
    const height = () => document.querySelector("iframe").offsetHeight;
    // Its page says a height while it reads, and another when it has drawn.
    const fitted = await open(
      `${news.origin}/page.html`,
      () => {
        const now = document.querySelector("iframe").offsetHeight;
        if (now !== window.seen?.height) window.seen = { height: now, since: performance.now() };
        return now !== 420 && performance.now() - window.seen.since > 1500;
      },
      height,
    );
    const alone = `${timelines.origin}/embed.html?src=story.txt&heading=The%20bridge`;
    const inside = await open(alone, isRead, () => [
      document.querySelector("news-timeline").heading,
      Math.ceil(document.body.getBoundingClientRect().height),
    ]);
    assert.equal(inside[0], "The bridge");
    assert.ok(Math.abs(fitted - inside[1]) < 60, `the frame has ${fitted} px, its page ${inside[1]}`);
    const enough = () => new Promise((resolve) => setTimeout(() => resolve(true), 2000));
    assert.equal(await open(`${stranger.origin}/page.html`, enough, height), 420);
    const foreign = `${timelines.origin}/embed.html?src=${encodeURIComponent(`${news.origin}/page.html`)}`;
    assert.equal(await open(foreign, enough, () => document.querySelector("news-timeline").src), null);
    const oembed = JSON.parse(readFileSync(join(timelines.folder, "oembed.json"), "utf8"));
    assert.equal(oembed.version, "1.0");
    assert.ok(oembed.html.includes(`src="${timelines.origin}/embed.html`));
  },
  "server-html.md and without-script.md": async () => {
    const { folder, origin } = await place("html");
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(root, join(folder, "node_modules/news-timeline"));
    follow("server-html.md", folder);
    const timeline = JSON.parse(readFileSync(join(folder, "timeline.json"), "utf8"));
    assert.deepEqual(
      timeline.events.map(({ date }) => date),
      ["1926", "2004-03", "2026-05-16"],
    );
    const piece = readFileSync(join(folder, "timeline.html"), "utf8");
    const head =
      '<!doctype html><meta charset="utf-8"><script type="module" src="news-timeline.min.js"></script>';
    writeFileSync(join(folder, "page.html"), head + piece);
    assert.deepEqual(await open(`${origin}/page.html`, isRead, dates), [3, "1926", "2004-03", "2026-05-16"]);
    // Without the script: what a browser makes of the piece alone.
    writeFileSync(
      join(folder, "pictured-page.html"),
      `<!doctype html><meta charset="utf-8">${readFileSync(join(folder, "pictured.html"), "utf8")}`,
    );
    const pictured = await open(
      `${origin}/pictured-page.html`,
      () => document.readyState === "complete",
      () => {
        const root = document.querySelector("news-timeline").shadowRoot;
        const { width, height } = root.querySelector("svg").getBoundingClientRect();
        const details = root.querySelector("details");
        const list = document.querySelector("ol");
        const closed = list.checkVisibility();
        details.open = true;
        return [width > 900 && height > 100, closed, list.checkVisibility(), list.children.length];
      },
    );
    assert.deepEqual(pictured, [true, false, true, 3]);
    const served = execFileSync(process.execPath, ["serve.mjs"], { cwd: folder, encoding: "utf8" });
    assert.match(
      served,
      /<template shadowrootmode="open">[^]*<time datetime="2004-03">[^]*viewBox="0 0 900 /,
    );
    follow("without-script.md", folder);
    assert.match(
      readFileSync(join(folder, "timeline.svg"), "utf8"),
      /<svg[^>]*viewBox="0 0 1200 [^]*>March 2004</,
    );
  },
};

let [passed, failed] = [0, 0];
try {
  for (const [name, check] of Object.entries(CHECKS))
    try {
      await check();
      passed += 1;
      say(`ok     ${name}`);
    } catch (error) {
      failed += 1;
      say(`FAILED ${name}\n       ${String(error.stderr || error.message).replaceAll("\n", "\n       ")}`);
    }
} finally {
  await browser.close();
  for (const server of servers) server.close();
  rmSync(work, { recursive: true, force: true });
}
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
