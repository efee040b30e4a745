// All checks under one command: build, lint, format, the files' own tests in Node, the element's in a browser. Closes with
// `N passed, N failed`; what could not run is said and counted as failed, never as passed.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const bin = (name) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));

/** Runs a command, shows what it prints, and answers with that and its exit code. */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const take = (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

const last = (text, pattern) => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);
/** A check that passes or fails as a whole. */
const whole = ({ code }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
const nodeTests = ({ code, output }) => {
  const passed = last(output, /^# pass (\d+)/gm);
  const failed = last(output, /^# fail (\d+)/gm);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
};
/** Of a runner that closes with `N passed, N failed`. */
const closingLine = ({ code, output }) => {
  const plain = output.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, "");
  const passed = last(plain, /(\d+) passed/g);
  const failed = last(plain, /\d+ passed, (\d+) failed/g);
  return { passed, failed: (code !== 0 && failed === 0) || passed === 0 ? 1 : failed };
};

/** All compiled tests but the element's, which need a browser. */
function nodeTestFiles() {
  return readdirSync(`${root}build/tests`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.js") && !file.startsWith("element"))
    .map((file) => `build/tests/${file}`);
}

const steps = [
  ["types and bundles", () => run(process.execPath, ["build.mjs"]), whole],
  ["lint", () => run(bin("eslint"), ["--max-warnings", "0", "."]), whole],
  ["format", () => run(bin("prettier"), ["--check", "--log-level", "warn", "."]), whole],
  ["package", () => run(bin("publint"), ["--strict"]), whole],
  [
    "rooms",
    () =>
      run(process.execPath, [
        "--import",
        "./tests/properties.mjs",
        "--test",
        "--test-reporter=tap",
        ...nodeTestFiles(),
      ]),
    nodeTests,
  ],
  [
    "expressions",
    () => run(process.execPath, ["tests/expressions.mjs"], { RECHECK_BACKEND: "pure" }),
    closingLine,
  ],
  ["element", () => run(bin("web-test-runner"), []), closingLine],
];

let passed = 0;
let failed = 0;
const lines = [];
for (const [name, start, count] of steps) {
  process.stdout.write(`\n── ${name}\n`);
  const result = count(await start());
  passed += result.passed;
  failed += result.failed;
  lines.push(`${name.padEnd(18)} ${result.passed} passed, ${result.failed} failed`);
}
process.stdout.write(
  `\n${lines.map((line) => `   ${line}`).join("\n")}\n\n${passed} passed, ${failed} failed\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
