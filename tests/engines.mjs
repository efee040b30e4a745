// The element's tests in three engines: Chromium, Firefox and WebKit (WebKitGTK, which is not Safari). Installs what is
// missing where it may (Debian, as root); an engine that cannot be had is one line and no result. Closes with
// `N passed, N failed`.
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const say = (line) => process.stdout.write(`${line}\n`);

/** The first of some files that is there. */
const first = (...paths) => paths.find((path) => existsSync(path)) ?? null;
const minibrowser = () =>
  first(
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
  );

/** Debian's packages of an engine; false where they cannot be installed. */
function install(packages) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  try {
    const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    execFileSync("apt-get", ["update"], quiet);
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], quiet);
    return true;
  } catch {
    return false;
  }
}

/** Runs the tests; answers with their counts, or null where the browser gave none. */
function runTests(args, env) {
  return new Promise((resolve) => {
    const runner = `${root}node_modules/.bin/web-test-runner`;
    const child = spawn(runner, args, { cwd: root, env: { ...process.env, ...env } });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    child.on("close", (code) => {
      const plain = output.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, "");
      const counts = [...plain.matchAll(/(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(-1);
      if (!counts) return resolve(null);
      const [passed, failed, skipped] = counts.slice(1).map((count) => Number(count ?? 0));
      resolve({ passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped });
    });
    child.on("error", () => resolve(null));
  });
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const OTHERS = ["--config", "web-test-runner.engines.config.mjs"];

async function firefox() {
  const find = () => first("/usr/bin/firefox-esr", "/usr/bin/firefox");
  const path = process.env.FIREFOX_PATH ?? find() ?? (install(["firefox-esr"]) ? find() : null);
  return path ? runTests(OTHERS, { ENGINE: "firefox", ENGINE_PATH: path }) : null;
}

async function webkit() {
  const tools = ["/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb"];
  const there = () => tools.every((path) => existsSync(path)) && minibrowser();
  if (!there() && !(install(["webkit2gtk-driver", "xvfb"]) && there())) return null;
  if (!existsSync(`${root}tests/engines/node_modules`))
    try {
      execFileSync("npm", ["ci", "--prefix", `${root}tests/engines`, "--no-audit", "--no-fund"], {
        stdio: "ignore",
        env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: "1", EDGEDRIVER_SKIP_DOWNLOAD: "1" },
      });
    } catch {
      return null;
    }
  const port = await freePort();
  const display = `:${90 + (process.pid % 400)}`;
  const screen = spawn("Xvfb", [display, "-screen", "0", "1400x1000x24"], { stdio: "ignore" });
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
  });
  try {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return await runTests(OTHERS, {
      ENGINE: "webkit",
      ENGINE_PATH: minibrowser(),
      ENGINE_PORT: String(port),
    });
  } finally {
    driver.kill();
    screen.kill();
  }
}

const ENGINES = { Chromium: () => runTests([], {}), Firefox: firefox, "WebKit (GTK)": webkit };
const asked = process.argv[2]?.toLowerCase();
const lines = [];
let [passed, failed] = [0, 0];
for (const [name, run] of Object.entries(ENGINES)) {
  if (asked && !name.toLowerCase().startsWith(asked)) continue;
  say(`\n── ${name}`);
  const result = await run();
  if (!result) {
    lines.push(`${name.padEnd(14)} skipped: it could not be installed or started`);
    continue;
  }
  passed += result.passed;
  failed += result.failed;
  lines.push(
    `${name.padEnd(14)} ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`,
  );
}
say(`\n${lines.map((line) => `   ${line}`).join("\n")}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
