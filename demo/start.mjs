// After a build: prints the timeline of seeds/ in the terminal, then serves the repository for the demo pages.
// `--no-serve` stops after the printing.
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, readdirSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const FIRST_PORT = 8000;
const LAST_PORT = 8100;

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

function printTimeline() {
  const command = join(ROOT, "dist", "cli.js");
  if (!existsSync(command)) {
    console.error("dist/cli.js is not there. Run `npm run build` first.");
    process.exit(1);
  }
  const seeds = readdirSync(join(ROOT, "seeds"))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join("seeds", name));
  const { status } = spawnSync(process.execPath, [command, "extract", ...seeds, "--format", "text"], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** The file that an address names, or null where it names none inside the repository. */
async function findFile(url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  if (path.includes("\0") || path.split("/").some((part) => part.startsWith("."))) return null;
  let file = resolve(ROOT, `.${path}`);
  if (file !== resolve(ROOT) && !file.startsWith(resolve(ROOT) + sep)) return null;
  try {
    if ((await stat(file)).isDirectory()) file = join(file, "index.html");
    return (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

async function answer(request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  // The demo shows what the element says while it waits: this address lets it wait.
  if (request.url === "/demo/never-answers.json") return;
  // Without the slash the page's own relative addresses would lead elsewhere.
  if (request.url === "/" || request.url === "/demo") {
    response.writeHead(302, { location: "/demo/" }).end();
    return;
  }
  const file = await findFile(request.url);
  if (!file) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** Listens on the first free port; the address is this machine's alone. */
function listen(port) {
  const server = createServer((request, response) => void answer(request, response));
  server.once("error", (error) => {
    if (error.code === "EADDRINUSE" && port < LAST_PORT) listen(port + 1);
    else {
      console.error(`The demo could not be served: ${error.message}`);
      process.exit(1);
    }
  });
  server.listen(port, "127.0.0.1", () => {
    console.log(`\nThe demo: http://127.0.0.1:${port}/demo/  (ctrl-C ends it)`);
  });
}

printTimeline();
if (!process.argv.includes("--no-serve")) listen(FIRST_PORT);
