// Times one system in a process of its own, so that nothing that another one left behind slows it; prints JSON.
//   node bench/dates/time.mjs SYSTEM   a file of bench/dates/systems, without its ending
import { fileURLToPath } from "node:url";
import { corpusFolders, readCorpora } from "./corpora.mjs";
import { costBySize, hostile, sliceOf, throughput } from "./speed.mjs";

process.env.TZ = "UTC";

const file = process.argv[2];
const system = await import(`./systems/${file}.mjs`);
const { run } = await system.load();
const root = fileURLToPath(new URL("../../", import.meta.url));
const documents = readCorpora(corpusFolders(root), () => {}).flatMap((corpus) => corpus.documents);
const slice = sliceOf(documents, 60_000);
const bytesOf = (some) => some.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const isOwn = file === "news-timeline";

process.stdout.write(
  JSON.stringify({
    name: system.name,
    bytes: bytesOf(documents),
    sliceBytes: bytesOf(slice),
    slice: throughput(run, slice),
    all: system.isSlow ? null : throughput(run, documents),
    ...(system.isSlow ? {} : { sizes: costBySize(run, documents, isOwn ? 1e7 : 1e6) }),
    ...(isOwn ? { hostile: hostile(run) } : {}),
  }),
);
