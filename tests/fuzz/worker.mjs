// Runs one share of the inputs; what it is at stands in shared memory, so that a hang can be told with its input.
import { parentPort, workerData } from "node:worker_threads";
import { ENTRIES, isToldError } from "./entries.mjs";
import { maker, numbers } from "./inputs.mjs";

const { inputs, seed, state } = workerData;
const at = new Int32Array(state);
const names = Object.keys(ENTRIES);
const counts = {};
for (let i = 0; i < inputs; i++) {
  // Each input has a seed of its own, so that one alone can be run again.
  const own = (seed + Math.imul(i, 0x9e3779b1)) >>> 0;
  const random = numbers(own);
  const name = names[Math.floor(random() * names.length)];
  at[0] = own;
  Atomics.add(at, 1, 1);
  try {
    await ENTRIES[name](maker(random));
  } catch (error) {
    if (!isToldError(error))
      parentPort.postMessage({
        crash: { entry: name, seed: own, message: String(error?.stack ?? error).slice(0, 600) },
      });
  }
  if (globalThis.harmed || {}.harmed) {
    parentPort.postMessage({
      crash: { entry: name, seed: own, message: "a script ran, or Object.prototype was changed" },
    });
    delete Object.prototype.harmed;
    delete globalThis.harmed;
  }
  counts[name] = (counts[name] ?? 0) + 1;
}
parentPort.postMessage({ done: counts });
