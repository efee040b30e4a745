// What is to be released: built twice, in two places, it is the same to the byte; the package holds what it should and
// works where it is installed; a browser takes the scripts with the hashes that `npm run sri` prints, and no others.
// Needs a build. Closes with `N passed, N failed`.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "puppeteer-core";
import { integrities } from "../sri.mjs";
import { findChrome } from "./browser.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "news-timeline-release-"));
const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Opens a page that loads the module with a hash; whether the element is there. */
async function loads(integrity) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === "/")
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(
          `<!doctype html><script type="module" src="news-timeline.min.js" integrity="${integrity}"></script>`,
        );
    else if (pathname === "/news-timeline.min.js")
      response
        .writeHead(200, { "content-type": "text/javascript" })
        .end(readFileSync(join(root, "dist", pathname)));
    else response.writeHead(404).end();
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const browser = await launch(await findChrome());
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: "networkidle0" });
    return await page.evaluate(() => customElements.get("news-timeline") !== undefined);
  } finally {
    await browser.close();
    server.close();
  }
}

const CHECKS = {
  "two builds give the same bytes": () => {
    const copy = join(work, "elsewhere");
    for (const entry of readdirSync(root))
      if (!["dist", "build", "node_modules", ".git"].includes(entry))
        cpSync(join(root, entry), join(copy, entry), {
          recursive: true,
          filter: (path) => !path.includes("node_modules"),
        });
    // Links to the same files, in folders of their own: a linked folder would be told by its true path.
    execFileSync("cp", ["-rl", join(root, "node_modules"), join(copy, "node_modules")]);
    execFileSync(process.execPath, ["build.mjs"], { cwd: copy, stdio: "pipe" });
    const [here, there] = [join(root, "dist"), join(copy, "dist")];
    assert.deepEqual(files(there), files(here));
    for (const file of files(here))
      assert.ok(readFileSync(join(here, file)).equals(readFileSync(join(there, file))), file);
  },
  "the package holds dist, the manifest, README, CHANGELOG, LICENSE and nothing else, and can be used":
    () => {
      const [{ filename, files: packed }] = JSON.parse(
        execFileSync("npm", ["pack", "--json", "--pack-destination", work], { cwd: root, stdio: "pipe" }),
      );
      const others = packed
        .map(({ path }) => path)
        .filter((path) => !path.startsWith("dist/") && !/\.tsx?$/.test(path));
      assert.deepEqual(others.sort(), [
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "custom-elements.json",
        "html-custom-data.json",
        "package.json",
      ]);
      const project = join(work, "project");
      cpSync(join(root, "LICENSE"), join(project, "LICENSE"));
      writeFileSync(join(project, "package.json"), '{"private":true,"type":"module"}');
      execFileSync("npm", ["install", "--no-audit", "--no-fund", join(work, filename)], {
        cwd: project,
        stdio: "pipe",
      });
      writeFileSync(join(project, "page.txt"), "The mill burnt down on 5 May 2001.\n");
      const out = execFileSync("npx", ["news-timeline", "extract", "page.txt"], { cwd: project });
      assert.deepEqual(
        JSON.parse(out).events.map(({ date }) => date),
        ["2001-05-05"],
      );
    },
  "a browser takes the module with the hash that is printed, and not with another": async () => {
    const { integrity } = integrities().find(({ file }) => file === "news-timeline.min.js");
    assert.equal(await loads(integrity), true);
    assert.equal(await loads(`sha384-${"A".repeat(64)}`), false);
  },
};

let [passed, failed] = [0, 0];
for (const [name, check] of Object.entries(CHECKS))
  try {
    await check();
    passed += 1;
    process.stdout.write(`ok     ${name}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`FAILED ${name}\n${error.stderr ?? ""}${error.stack}\n`);
  }
rmSync(work, { recursive: true, force: true });
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed ? 1 : 0;
