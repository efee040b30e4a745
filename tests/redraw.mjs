// `npm run test:properties [-- ROUNDS]`: the property tests with new values, round after round. Needs `npm run build` first.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const rounds = Number(process.argv[2] ?? 10);
const files = readdirSync(`${root}build/tests`, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.js") && !file.startsWith("element"))
  .map((file) => `build/tests/${file}`)
  .filter((file) => readFileSync(`${root}${file}`, "utf8").includes("fast-check"));
for (let round = 1; round <= rounds; round++) {
  process.stdout.write(`round ${round} of ${rounds}\n`);
  execFileSync(process.execPath, ["--test", "--test-reporter=dot", ...files], {
    cwd: root,
    env: { ...process.env, NEWS_TIMELINE_NEW_VALUES: "1" },
    stdio: "inherit",
  });
}
