// The packages as a project gets them: packed, installed by npm into a folder elsewhere, type-checked, bundled by esbuild,
// rendered on a server by React and hydrated in a real browser. Closes with `N passed, N failed`.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "puppeteer-core";
import { findChrome } from "../../../tests/browser.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const here = fileURLToPath(new URL("./", import.meta.url));
const say = (line) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), "news-timeline-react-"));
const run = (command, args, options) =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
  });

/** Exact, so that the day of a test does not decide it. */
const OTHERS = [
  ...["react@19.3.1", "react-dom@19.3.1", "@types/react@19.3.0", "@types/react-dom@19.3.0"],
  ...["esbuild@0.28.2", "typescript@6.0.3"],
];

/** Installs both packages; null, or why that cannot be. */
function install() {
  writeFileSync(join(folder, "package.json"), '{"private":true,"type":"module"}');
  const packed = ["", "integrations/react"].map((place) => {
    const said = run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: join(root, place) });
    return join(folder, said.trim().split("\n").at(-1));
  });
  try {
    run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packed, ...OTHERS]);
    return null;
  } catch (error) {
    return String(error.stderr).trim().split("\n")[0];
  }
}

const CHECKS = {
  "a project in TypeScript type-checks": () => {
    const options = [
      "--strict",
      "--jsx",
      "react-jsx",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--noEmit",
    ];
    try {
      run("npx", ["tsc", ...options, "--types", "react", "--lib", "es2023,dom", "app.tsx", "client.tsx"]);
    } catch (error) {
      throw new Error(error.stdout);
    }
  },
  "a wrong layout does not": () => {
    writeFileSync(
      join(folder, "wrong.tsx"),
      'import { NewsTimeline } from "news-timeline-react";\nexport const wrong = <NewsTimeline layout="diagonal" />;\n',
    );
    const options = [
      "--strict",
      "--jsx",
      "react-jsx",
      "--module",
      "nodenext",
      "--noEmit",
      "--types",
      "react",
    ];
    assert.throws(
      () => run("npx", ["tsc", ...options, "--lib", "es2023,dom", "wrong.tsx"]),
      ({ stdout }) => /wrong\.tsx.*"diagonal"/.test(stdout) && stdout.trim().split("\n").length < 6,
    );
  },
  "a server renders the tag with its attributes and the list": () => {
    const bundle = [
      "--bundle",
      "--platform=node",
      "--format=esm",
      "--packages=external",
      "--outfile=server.js",
    ];
    run("npx", ["esbuild", "server.tsx", "--jsx=automatic", ...bundle]);
    const html = run(process.execPath, ["server.js"]);
    assert.match(html, /<news-timeline (?=[^>]*id="data")(?=[^>]*heading="The bridge")(?=[^>]*class="wide")/);
    assert.match(html, /<time dateTime="1926">1926<\/time> Bridge opens/i);
    assert.doesNotMatch(html, /object Object|articles=/);
    writeFileSync(
      join(folder, "index.html"),
      `<!doctype html><html lang="en"><meta charset="utf-8"><div id="root">${html}</div><script type="module" src="out/client.js"></script></html>`,
    );
  },
  "the browser hydrates it; data, events, choosing and corrections go through": async () => {
    const bundle = [
      "--bundle",
      "--splitting",
      "--format=esm",
      "--outdir=out",
      '--define:process.env.NODE_ENV="production"',
    ];
    run("npx", ["esbuild", "client.tsx", "--jsx=automatic", ...bundle]);
    const server = createServer((request, response) => {
      const file = request.url === "/" ? "index.html" : request.url.slice(1);
      try {
        const type = file.endsWith(".js") ? "text/javascript" : "text/html";
        const body = readFileSync(join(folder, file));
        response.writeHead(200, { "content-type": type }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const browser = await launch(await findChrome());
    try {
      const page = await browser.newPage();
      const wrong = [];
      page.on("pageerror", (error) => wrong.push(error.message));
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      const output = () => page.$eval("output", ({ textContent }) => textContent);
      const says = async (pattern) => {
        for (let wait = 0; wait < 100 && !pattern.test(await output()); wait++)
          await new Promise((resolve) => setTimeout(resolve, 50));
        assert.match(await output(), pattern);
      };
      await says(/^[^;|]+; [^;|]+ \| false$/);
      await page.click("#choose");
      await page.waitForFunction(() => document.querySelector("#data").shadowRoot.querySelector(".details"));
      await page.click("#correct");
      await says(/^A bridge at last; [^;|]+ \| true$/);
      await page.click("#take-back");
      await says(/^(?!A bridge at last)[^;|]+; [^;|]+ \| true$/);
      const list = await page.$eval("#list", (element) => element.timeline.events.map(({ title }) => title));
      assert.deepEqual(list, ["Bridge opens"]);
      assert.deepEqual([...wrong, ...(await page.evaluate(() => window.wrong))], []);
    } finally {
      await browser.close();
      server.close();
    }
  },
};

let [passed, failed] = [0, 0];
try {
  for (const file of ["app.tsx", "server.tsx", "client.tsx"]) cpSync(join(here, file), join(folder, file));
  const why = install();
  if (why) say(`skipped: React cannot be installed here (${why})`);
  else
    for (const [name, check] of Object.entries(CHECKS))
      try {
        await check();
        passed += 1;
        say(`ok     ${name}`);
      } catch (error) {
        failed += 1;
        say(`FAILED ${name}\n       ${String(error.message).replaceAll("\n", "\n       ")}`);
      }
  say(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
