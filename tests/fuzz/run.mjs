// Throws inputs at every entry and counts what breaks.
//   npm run fuzz -- --inputs 100000 --seed 7 [--jobs 2]      the same seed gives the same inputs
//   npm run fuzz -- --only SEED                              one input again, by the seed that was printed with it
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { fileURLToPath } from "node:url";

const argument = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const only = argument("only", null);
const inputs = only === null ? argument("inputs", 10_000) : 1;
const seed = only ?? argument("seed", 19_660_708);
const jobs = only === null ? argument("jobs", 1) : 1;
/** ms that one input may take. */
const PATIENCE = 20_000;

if (!existsSync(fileURLToPath(new URL("../../dist/extract.js", import.meta.url)))) {
  process.stderr.write("There is no build to try; run “npm run build” first.\n");
  process.exit(2);
}
process.stdout.write(`seed ${seed}, ${inputs} inputs\n`);
const begun = Date.now();
const counts = {};
const crashes = [];
const hangs = [];

function share(inputs, seed) {
  return new Promise((resolve) => {
    const state = new SharedArrayBuffer(8);
    const at = new Int32Array(state);
    const worker = new Worker(new URL("./worker.mjs", import.meta.url), {
      workerData: { inputs, seed, state },
    });
    let [seen, since] = [0, Date.now()];
    const watch = setInterval(() => {
      if (at[1] !== seen) [seen, since] = [at[1], Date.now()];
      else if (Date.now() - since > PATIENCE) {
        hangs.push(at[0] >>> 0);
        clearInterval(watch);
        void worker.terminate();
      }
    }, 500);
    worker.on("message", ({ crash, done }) => {
      if (crash) {
        crashes.push(crash);
        if (crashes.length <= 20)
          process.stdout.write(`${crash.entry}, --only ${crash.seed}: ${crash.message}\n`);
      }
      for (const [name, count] of Object.entries(done ?? {})) counts[name] = (counts[name] ?? 0) + count;
    });
    worker.on("error", (error) =>
      crashes.push({ entry: "worker", seed: at[0] >>> 0, message: String(error) }),
    );
    worker.on("exit", () => {
      clearInterval(watch);
      resolve();
    });
  });
}

const each = Math.ceil(inputs / jobs);
await Promise.all(Array.from({ length: jobs }, (_, job) => share(each, (seed + job * 0x51ed270b) >>> 0)));
const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
const seconds = Math.round((Date.now() - begun) / 1000);
process.stdout.write(
  `${JSON.stringify(counts)}\n${total} inputs in ${seconds} s: ${crashes.length} crashes, ${hangs.length} hangs`,
);
process.stdout.write(hangs.length ? ` (${hangs.map((at) => `--only ${at}`).join(", ")})\n` : "\n");
// The closing line counts entries: each holds or it does not.
const broken = new Set(crashes.map(({ entry }) => entry)).size + hangs.length;
process.stdout.write(`${Math.max(0, Object.keys(counts).length - broken)} passed, ${broken} failed\n`);
process.exitCode = broken ? 1 : 0;
