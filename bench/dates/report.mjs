// The tables, for the terminal and for docs/benchmarks/dates.md.
import { MEASURES, addUp, f1, interval, precision, recall } from "./score.mjs";

const HEIDELTIME = "HeidelTime (published per-document scores, not run here)";
const nameOf = (name) => (name === "HeidelTime" ? HEIDELTIME : name);
const one = (number) => number.toFixed(1);

/** A table of cells; the first column is left, the others are right where they are not text. */
export function table(head, rows, { isText = false } = {}) {
  const isLeft = (column) => isText || column === 0;
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => String(row[column]).length)),
  );
  const pad = (cell, column) =>
    isLeft(column) ? String(cell).padEnd(widths[column]) : String(cell).padStart(widths[column]);
  const line = (row) => `| ${row.map(pad).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    isLeft(column) ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

const scoreRow = (name, counts) => {
  const sum = addUp(counts);
  const f1s = Object.fromEntries(
    MEASURES.map((measure) => [measure, Number.isNaN(sum[measure]) ? "–" : one(f1(sum, measure))]),
  );
  const [low, high] = interval(counts);
  return [
    name,
    sum.system,
    f1s.strict,
    f1s.relaxed,
    f1s.type,
    f1s.value,
    `${one(low)}–${one(high)}`,
    one(precision(sum, "value")),
    one(recall(sum, "value")),
  ];
};

const SCORE_HEAD = [
  "system",
  "found",
  "strict F1",
  "relaxed F1",
  "type F1",
  "value F1",
  "95 %",
  "value precision",
  "value recall",
];

const scoresOf = (corpus) =>
  table(
    SCORE_HEAD,
    corpus.rows.map(({ name, counts }) => scoreRow(nameOf(name), counts)),
  );

const about = ({ documents, bytes, gold }) =>
  `${documents} documents, ${Math.round(bytes / 1000)} kB, ${gold} expressions`;

/** This project's two parts of every corpus, and of all of them. */
function splitTable({ corpora }) {
  const parts = [
    ["dev", false],
    ["unseen", true],
  ];
  const rows = parts.flatMap(([part, isUnseen]) => {
    const chosen = corpora.map((corpus) => ({
      name: corpus.name,
      own: corpus.rows[0].counts.filter((_, index) => corpus.unseen[index] === isUnseen),
      other: corpus.rows
        .find(({ name }) => name === "HeidelTime")
        ?.counts.filter((_, index) => corpus.unseen[index] === isUnseen),
    }));
    const all = {
      name: "all",
      own: chosen.flatMap(({ own }) => own),
      other: chosen.every(({ other }) => other) ? chosen.flatMap(({ other }) => other) : undefined,
    };
    return [...chosen, all]
      .filter(({ own }) => own.length > 0)
      .map(({ name, own, other }) => {
        const sum = addUp(own);
        const [low, high] = interval(own);
        return [
          `${name}, ${part}`,
          own.length,
          sum.gold,
          one(f1(sum, "strict")),
          one(f1(sum, "relaxed")),
          one(f1(sum, "type")),
          one(f1(sum, "value")),
          `${one(low)}–${one(high)}`,
          other ? one(f1(addUp(other), "value")) : "–",
        ];
      });
  });
  return table(
    [
      "part",
      "documents",
      "expressions",
      "strict F1",
      "relaxed F1",
      "type F1",
      "value F1",
      "95 %",
      "HeidelTime’s value F1",
    ],
    rows,
  );
}

const CLASSES = ["wrong value", "missed", "spurious", "wrong extent", "wrong type"];

function classTable({ errors }) {
  return table(
    ["corpus", ...CLASSES],
    errors.map((corpus) => [
      corpus.name,
      ...CLASSES.map((what) => corpus.errors.filter((error) => error.class === what).length),
    ]),
  );
}

function kindTable({ errors, kinds }) {
  const all = errors.flatMap((corpus) => corpus.errors);
  const names = [...new Set([...kinds.keys(), ...all.map(({ kind }) => kind)])].sort(
    (a, b) => (kinds.get(b) ?? 0) - (kinds.get(a) ?? 0),
  );
  return table(
    ["kind of expression", "in the gold", "value right, %", ...CLASSES],
    names.map((kind) => {
      const of = (what) => all.filter((error) => error.kind === kind && error.class === what).length;
      const gold = kinds.get(kind) ?? 0;
      const right = gold === 0 ? "–" : one((100 * (gold - of("wrong value") - of("missed"))) / gold);
      return [kind, gold, right, ...CLASSES.map(of)];
    }),
  );
}

const size = (bytes) => (bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} kB`);
const rate = (mb) => (mb === null ? "–" : mb >= 0.1 ? mb.toFixed(1) : mb.toFixed(3));

const speedTable = ({ speed: [own, ...others] }) =>
  table(
    [
      "system",
      `MB/s, all texts (${(own.bytes / 1e6).toFixed(2)} MB)`,
      `MB/s, the slice (${Math.round(own.sliceBytes / 1000)} kB)`,
    ],
    [own, ...others].map(({ name, all, slice }) => [name, rate(all), rate(slice)]),
  );

/** What a text of each size costs this project, and those others that read so much. */
const costTable = ({ speed: [own, ...others] }) => {
  const timed = others.filter(({ sizes }) => sizes);
  return table(
    ["size of one text", `${own.name}, ns a byte`, "MB/s", ...timed.map(({ name }) => `${name}, MB/s`)],
    own.sizes.map(({ size: bytes, nanoseconds }, index) => [
      size(bytes),
      one(nanoseconds),
      one(1000 / nanoseconds),
      ...timed.map(({ sizes }) => (sizes[index] ? rate(1000 / sizes[index].nanoseconds) : "–")),
    ]),
  );
};

const hostileTable = ({ speed: [own] }) =>
  table(
    ["input", "ns a byte, 10 kB", "100 kB", "1 MB", "ratio, largest to smallest"],
    own.hostile.map(({ name, small, middle, large, ratio }) => [
      name,
      one(small),
      one(middle),
      large === null ? "not run" : one(large),
      ratio.toFixed(2),
    ]),
  );

const sizeTable = ({ sizes }) =>
  table(
    ["system", "minified, kB", "brotli, kB"],
    sizes.map(({ name, minified, brotli }) => [name, one(minified / 1000), one(brotli / 1000)]),
  );

const section = (title, ...paragraphs) => `\n${[title, ...paragraphs].join("\n\n")}`;

/** For the terminal: everything that needs no time measured. */
export function score(report) {
  if (report.corpora.length === 0) return [];
  return [
    ...report.corpora.map((corpus) => section(`${corpus.name}: ${about(corpus)}`, scoresOf(corpus))),
    section("Dev and unseen: this project", splitTable(report)),
    section("Errors of this project", classTable(report), kindTable(report)),
  ];
}

/** For the terminal: times and sizes. */
export function tables(report) {
  return [
    ...(report.speed
      ? [section("Throughput", speedTable(report), costTable(report), hostileTable(report))]
      : []),
    ...(report.sizes.length > 0 ? [section("Size", sizeTable(report))] : []),
  ];
}

/** docs/benchmarks/dates.md. */
export function document(report, versions) {
  return `# Dates: scores, speed and size beside other libraries

Written by \`npm run bench:dates -- --update\`. Peers: ${versions.join(", ")}. Node ${process.versions.node.split(".")[0]}.

The corpora are read where they lie and are no part of this repository: \`../shared/corpora\` and the folder that
\`NEWS_TIMELINE_CORPORA\` names. TimeBank and AQUAINT are news; WikiWars is history as an encyclopedia tells it, where
the date of the document tells nothing.

## Method

F1 in per cent, as TempEval-3 counts it, over all expressions of a corpus; the date of the document's creation is given
to every system and is no expression. Expressions of gold and system are paired one to one, equal extents first, then
the largest overlap, after punctuation at the edges is trimmed. _Relaxed_ counts the pairs, _strict_ those with equal
extents, _type_ and _value_ those whose TIMEX3 type or value is equal, character by character. The scorer agrees with
the reference scorer of the corpora to a tenth on each of them. _95 %_ is the middle of a thousand draws of documents
with replacement, for the value F1.

A document is in the _unseen_ third when the SHA-1 of its name is divisible by three; its errors are counted and never
shown, so that no rule is tuned on them. The rest is _dev_.

Each peer answers through an adapter that turns its result into TIMEX3 as favourably as its own answer allows:

- **chrono-node** (English, casual, \`forwardDate: false\`): the components of which it is certain say how exact a value
  is, so that "May 1990" is a month; a weekday is a date. Results of weeks become ISO weeks, of weekends, quarters and
  "now" the TIMEX3 words for them; parts of the day come from its tags and words. A range is taken apart at its "to",
  "and" or dash. It takes lengths of time for dates, and they stay so.
- **compromise-dates**: \`dates()\` and, where those leave room, \`durations()\`; the unit says how exact a value is, a
  repetition becomes a SET. What it finds and cannot resolve is a duration where it names a length, else a DATE without
  a value. It throws on some sentences; then each sentence is read by itself and only those are lost.
- **recognizers-text** (\`en-us\`, ranges not merged): its own TIMEX, with what is unknown in it filled from the resolved
  value; of the values that it offers, for a weekday the last that is not to come, for others the nearest. Ranges of
  three months become quarters, counted ones ("the past three months") durations. Its time grows with the square of a
  text's length, so it gets a paragraph at a time.

Of both chrono-node and compromise-dates, a preposition at the start of a result is cut off, as TIMEX3 leaves it out.
HeidelTime's row is computed from its published scores a document; it was not run here.

## Scores

${report.corpora.map((corpus) => `### ${corpus.name}\n\n${about(corpus)[0].toUpperCase()}${about(corpus).slice(1)}.\n\n${scoresOf(corpus)}`).join("\n\n")}

### Dev and unseen

This project alone.

${splitTable(report)}

## Errors of this project

By class; a pair with a wrong value counts as that, whatever its extent.

${classTable(report)}

By kind, over all corpora. What is spurious has the kind that this project gave it.

${kindTable(report)}

## Speed

A process each, one after the other in the same run, a document a call, after half a second to warm up, the best of
five: a process that reads each text once reaches a few MB/s with either, until its code is compiled. Timed is the library's own
call, without the adapter. The slice is of documents spread evenly over all but the longest tenth;
the slow ones read only that. Compare within a column: the numbers depend on the machine and on what else it does.

${speedTable(report)}

What one call costs, by the length of its text; the time of chrono-node grows faster than the text:

${costTable(report)}

And on inputs made to keep a reader busy, each one piece repeated:

${hostileTable(report)}

## Size

Each library's English entry with all its dependencies, bundled by rollup (without the languages that it loads later), minified by terser, compressed by brotli.

${sizeTable(report)}
`;
}
