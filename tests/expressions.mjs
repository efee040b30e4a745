// Checks every regular expression of src/ for input on which it would take more than linear time: those that stand in
// the source, and those that are made of words while texts are read. Needs a build. Closes with `N passed, N failed`.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { check } from "recheck";
import ts from "typescript";

const root = fileURLToPath(new URL("../", import.meta.url));
/** ms for one expression: what cannot be decided in it counts as unsafe. */
const PATIENCE = 60_000;
const THREADS = 2;

/** Source text of each expression → where it stands. */
function literals() {
  const found = new Map();
  for (const file of readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const source = ts.createSourceFile(
      file,
      readFileSync(`${root}src/${file}`, "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.set(node.text, `src/${file}:${line + 1}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** Those that the engine makes while it reads pages of each language and each format. */
async function made() {
  const found = new Map();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, self) {
      const expression = Reflect.construct(target, args, self === globalThis.RegExp ? target : self);
      found.set(String(expression), "made while reading");
      return expression;
    },
  });
  const { extractTimeline } = await import("../dist/extract.js");
  const { formatOf } = await import("../dist/formats.js");
  for (const page of readdirSync(`${root}tests/pages`))
    if (/\.(?:txt|html)$/.test(page))
      await extractTimeline({
        id: page,
        content: readFileSync(`${root}tests/pages/${page}`, "utf8"),
        input: page.endsWith("html") ? "html" : "text",
      });
  formatOf("a,b");
  globalThis.RegExp = Original;
  return found;
}

/**
 * Whether an attack that was found by trying takes the engine more than linear time: what it is found with is a model of
 * an engine, in which looking behind costs more than it does.
 */
function grows(expression, { pumps, suffix }) {
  const attackOf = (n) => pumps.map(({ prefix, pump }) => prefix + pump.repeat(n)).join("") + suffix;
  const time = (n) => {
    const text = attackOf(n);
    return Math.min(
      ...Array.from({ length: 3 }, () => {
        expression.lastIndex = 0;
        const begun = performance.now();
        expression.test(text);
        return performance.now() - begun;
      }),
    );
  };
  // Four times the input in sixteen times the time would be quadratic.
  const [less, more] = [time(1_000), time(4_000)];
  return more > 1 && more / less > 7;
}

if (isMainThread) {
  const all = [...new Map([...(await made()), ...literals()])];
  let [next, passed, failed] = [0, 0, 0];
  await Promise.all(
    Array.from(
      { length: THREADS },
      () =>
        new Promise((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), { workerData: PATIENCE });
          const give = () => {
            if (next < all.length) worker.postMessage(all[next++]);
            else worker.terminate().then(resolve);
          };
          worker.on("error", reject).on("message", ({ expression, place, status, attack }) => {
            if (status === "safe") passed += 1;
            else {
              failed += 1;
              process.stdout.write(`${place}  ${status}  ${expression}\n    ${attack}\n`);
            }
            give();
          });
          give();
        }),
    ),
  );
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed ? 1 : 0;
} else {
  parentPort.on("message", async ([expression, place]) => {
    const end = expression.lastIndexOf("/");
    const [source, flags] = [expression.slice(1, end), expression.slice(end + 1)];
    const { status, attack, checker, error } = await check(source, flags, { timeout: workerData });
    // What was proved needs no trial, which might not come to an end.
    const slow = status === "vulnerable" && (checker !== "fuzz" || grows(new RegExp(source, flags), attack));
    parentPort.postMessage({
      expression,
      place,
      status: status === "vulnerable" && !slow ? "safe" : status,
      attack: attack?.pattern ?? error?.kind ?? "",
    });
  });
}
