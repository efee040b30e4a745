// Scores the date reader and its peers on every corpus that is there, times them and weighs them.
//   node bench/dates/run.mjs                 all of it; installs the peers the first time
//   node bench/dates/run.mjs --own           this project's scores alone, without peers, times and sizes
//   node bench/dates/run.mjs --errors FILE   also writes this project's single errors, a line each; outside of the project,
//                                            since they quote the corpora, and none of the unseen third
//   node bench/dates/run.mjs --update        also writes docs/benchmarks/dates.md and the table in docs/dates.md
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { corpusFolders, readCorpora, readHeidelTime } from "./corpora.mjs";
import { differences, withTable } from "./differences.mjs";
import { kindOf } from "./kinds.mjs";
import { document, score, table, tables } from "./report.mjs";
import { addUp, countDocument, inOrder, pair } from "./score.mjs";
import { sizeOf } from "./size.mjs";

// Libraries that reckon in the machine's zone and this project, which knows none, then mean the same days.
process.env.TZ = "UTC";

const root = fileURLToPath(new URL("../../", import.meta.url));
const here = dirname(fileURLToPath(import.meta.url));
const say = (line) => process.stdout.write(`${line}\n`);
const stop = (line, code) => {
  process.stderr.write(`${line}\n`);
  process.exit(code);
};

const argument = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? "");
};
const ownOnly = process.argv.includes("--own");
const update = process.argv.includes("--update");
const errorsFile = argument("--errors");
if (errorsFile === "") stop("--errors wants a file.", 2);
if (errorsFile && !relative(root, resolve(errorsFile)).startsWith(".."))
  stop("--errors wants a file outside of the project: it will hold text of the corpora.", 2);
if (update && ownOnly) stop("--update writes the whole report; leave out --own.", 2);
if (!existsSync(join(root, "dist", "dates.js")))
  stop("There is no build to measure; run “npm run build” first.", 1);

/** Files of systems/, this project first. */
const OWN = "news-timeline";
const CHRONO = "chrono";
const FILES = [OWN, ...(ownOnly ? [] : [CHRONO, "compromise", "recognizers"])];

/** The systems that can be loaded, this project first; one line for each that cannot. */
async function loadSystems() {
  if (!ownOnly && !existsSync(join(here, "node_modules"))) {
    say("Installing the peers …");
    try {
      execFileSync("npm", ["ci", "--prefix", here, "--no-audit", "--no-fund"], { stdio: "pipe" });
    } catch (error) {
      say(`npm ci failed: ${String(error.stderr).trim().split("\n").at(-1)}`);
    }
  }
  const systems = [];
  for (const file of FILES) {
    const system = await import(`./systems/${file}.mjs`);
    try {
      const versions = system.packages.map((name) => {
        const manifest = readFileSync(join(here, "node_modules", name, "package.json"), "utf8");
        return `${name} ${JSON.parse(manifest).version}`;
      });
      systems.push({ ...system, file, versions, ...(await system.load()) });
    } catch (error) {
      const why = error.code === "ENOENT" ? "not installed" : error.message.split("\n")[0];
      say(`skipped: ${system.name}: ${why}`);
    }
  }
  return systems;
}

/** What a system makes of each document; a document on which it throws is one without annotations. */
function readAll(system, documents) {
  let lost = 0;
  const read = documents.map((one) => {
    try {
      return inOrder(system.read(one.text, one.reference));
    } catch {
      lost++;
      return [];
    }
  });
  if (lost > 0) say(`${system.name} threw on ${lost} of ${documents.length} documents`);
  return read;
}

/** The errors of one document, each with its class and the kind of its expression. */
function errorsOf(one, annotations) {
  const pairs = pair(one.text, one.gold, annotations);
  const words = ({ start, end }) => one.text.slice(start, end);
  const kind = (annotation) => kindOf({ ...annotation, text: words(annotation) });
  const around = ({ start, end }) => one.text.slice(Math.max(0, start - 60), end + 40).replace(/\s+/g, " ");
  const found = new Set(pairs.map(({ gold }) => gold));
  const used = new Set(pairs.map(({ system }) => system));
  const entry = (what, gold, system) => ({
    class: what,
    kind: kind(gold ?? system),
    document: one.name,
    reference: one.reference,
    ...(gold ? { gold: { text: words(gold), type: gold.type, value: gold.value } } : {}),
    ...(system ? { system: { text: words(system), type: system.type, value: system.value } } : {}),
    around: around(gold ?? system),
  });
  return [
    ...pairs.flatMap(({ gold, system, exact }) => {
      const [a, b] = [one.gold[gold], annotations[system]];
      if (a.value !== b.value) return [entry("wrong value", a, b)];
      if (!exact) return [entry("wrong extent", a, b)];
      return a.type === b.type ? [] : [entry("wrong type", a, b)];
    }),
    ...one.gold.filter((_, index) => !found.has(index)).map((a) => entry("missed", a, null)),
    ...annotations.filter((_, index) => !used.has(index)).map((b) => entry("spurious", null, b)),
  ];
}

const systems = await loadSystems();
const corpora = readCorpora(corpusFolders(root), say);
const heidelTime = readHeidelTime(root);
if (corpora.length === 0) say("No corpus was found: nothing is scored or timed.");

const report = { corpora: [], errors: [], kinds: new Map(), speed: null, sizes: [] };
const single = [];
for (const corpus of corpora) {
  const { documents } = corpus;
  const rows = [];
  for (const system of systems) {
    const read = readAll(system, documents);
    const counts = documents.map((one, index) => countDocument(one, read[index]));
    rows.push({ name: system.name, counts });
    if (system.file !== OWN) continue;
    const errors = documents.flatMap((one, index) => errorsOf(one, read[index]));
    report.errors.push({ name: corpus.name, errors });
    const unseen = new Set(documents.filter((one) => one.unseen).map(({ name }) => name));
    single.push(
      ...errors.filter((one) => !unseen.has(one.document)).map((one) => ({ corpus: corpus.name, ...one })),
    );
    for (const one of documents)
      for (const gold of one.gold) {
        const kind = kindOf({ ...gold, text: one.text.slice(gold.start, gold.end) });
        report.kinds.set(kind, (report.kinds.get(kind) ?? 0) + 1);
      }
  }
  const published = documents.map(({ name }) => heidelTime.get(name));
  if (published.every(Boolean)) rows.push({ name: "HeidelTime", counts: published });
  report.corpora.push({
    name: corpus.name,
    documents: documents.length,
    bytes: documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
    unseen: documents.map((one) => one.unseen),
    gold: addUp(rows[0].counts).gold,
    rows,
  });
}
for (const section of score(report)) say(section);

if (!ownOnly && corpora.length > 0) {
  const time = join(here, "time.mjs");
  report.speed = systems.map(({ file }) =>
    JSON.parse(execFileSync(process.execPath, [time, file], { encoding: "utf8" })),
  );
}
if (!ownOnly)
  for (const { name, entry } of systems)
    try {
      report.sizes.push({ name, ...(await sizeOf(entry)) });
    } catch (error) {
      say(`skipped: size of ${name}: ${error.message.split("\n")[0]}`);
    }
for (const section of tables(report)) say(section);

if (errorsFile) {
  writeFileSync(errorsFile, single.map((one) => `${JSON.stringify(one)}\n`).join(""));
  say(`Wrote ${single.length} errors to ${errorsFile}.`);
}
if (update) {
  const { format, resolveConfig } = await import("prettier");
  const write = async (file, text) => {
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
    say(`Wrote ${file}.`);
  };
  if (corpora.length > 0) {
    mkdirSync(join(root, "docs", "benchmarks"), { recursive: true });
    const versions = systems.flatMap((system) => system.versions);
    await write(join(root, "docs", "benchmarks", "dates.md"), document(report, versions));
  }
  if (systems.some(({ file }) => file === CHRONO)) {
    const page = join(root, "docs", "dates.md");
    const head = ["sentence", "findDates", "chrono-node"];
    await write(
      page,
      withTable(readFileSync(page, "utf8"), table(head, await differences(), { isText: true })),
    );
  }
}
