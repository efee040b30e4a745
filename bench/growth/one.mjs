// Reads one kind of input at one size, alone in its process: `node one.mjs NAME LENGTH` prints {length, ms, mb}.
import { INPUTS } from "./inputs.mjs";

const [name, length] = [process.argv[2], Number(process.argv[3])];
const { make, read } = INPUTS[name];
const text = make(length);
/** Every code path is known to the machine before anything is measured; small inputs are read until time shows. */
for (let i = 0; i < 5; i++) await read(make(Math.min(length, 4096)));
const before = process.memoryUsage().rss;
const begun = performance.now();
let rounds = 0;
do {
  await read(text);
  rounds += 1;
} while (performance.now() - begun < 60 && rounds < 200);
const ms = (performance.now() - begun) / rounds;
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ length: text.length, ms, mb: Math.max(0, peak - before) / 2 ** 20 }));
