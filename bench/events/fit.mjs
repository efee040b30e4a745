// Fits the weights of salience to the gold of the development pages: how well is what must be there ranked before what
// may be, and that before what is wrong? Reads what `npx tsc -p .` compiled, prints the weights for
// src/events/salience.ts, and how well they and those that stand there order the pages, each page left out in its turn.
//   node bench/events/fit.mjs
import { existsSync } from "node:fs";

const compiled = new URL("../../build/", import.meta.url);
if (!existsSync(compiled)) {
  process.stderr.write("There is no build to measure; run “npx tsc -p .” first.\n");
  process.exit(1);
}
const { goldPages } = await import(new URL("tests/gold/pages.js", compiled));
const { score } = await import(new URL("tests/gold/score.js", compiled));
const { readEvents } = await import(new URL("src/events/extract.js", compiled));
const { WEIGHTS } = await import(new URL("src/events/salience.js", compiled));
const { spoken } = await import(new URL("src/extract.js", compiled));
/** What pages of one or two articles tell nothing of keeps the weight that it has. */
const KEPT = ["mentions", "publishers"];
const NAMES = Object.keys(WEIGHTS);
const SHARE = 1 - KEPT.reduce((sum, name) => sum + WEIGHTS[name], 0);

/** What an event is worth: the gold's rank of 1 to 3; 0 where it is optional, below that where it is wrong. */
const worth = (label) => (typeof label === "number" ? label : -1);

/** An event a row: its page, its worth and its features. */
const rows = [];
for (const { name, input, content, gold } of goldPages()) {
  const { timeline, rated } = await readEvents({ id: name, input, content }, {}, spoken);
  timeline.events = rated.map(({ event }) => event);
  const { labels } = score(timeline, gold);
  rated.forEach(({ features }, index) => rows.push({ page: name, worth: worth(labels[index]), features }));
}

/** Pairs of one page whose worth differs, the worthier first: as differences of features. */
const pairsOf = (some) => {
  const pairs = [];
  for (const page of new Set(some.map((row) => row.page))) {
    const own = some.filter((row) => row.page === page);
    for (const better of own)
      for (const worse of own)
        if (better.worth > worse.worth)
          pairs.push({
            gap: better.worth - worse.worth,
            share: 1 / own.length,
            by: NAMES.map((name) => better.features[name] - worse.features[name]),
          });
  }
  return pairs;
};

const dot = (weights, values) => values.reduce((sum, value, at) => sum + value * weights[at], 0);

/** Share of pairs that weights put in the right order; a tie is half right. */
const agreement = (weights, pairs) => {
  const right = pairs.reduce((sum, { by }) => sum + (Math.sign(dot(weights, by)) + 1) / 2, 0);
  return right / pairs.length;
};

/** Weights, none below 0, that put most pairs in order: logistic loss on the differences, drawn towards equal weights. */
function fit(pairs) {
  let weights = NAMES.map(() => 1);
  const total = pairs.reduce((sum, { gap, share }) => sum + gap * share, 0);
  for (let step = 0; step < 250; step++) {
    const slope = NAMES.map(() => 0);
    for (const { gap, share, by } of pairs) {
      const force = (gap * share) / (1 + Math.exp(dot(weights, by)));
      by.forEach((value, at) => (slope[at] += force * value));
    }
    weights = weights.map((weight, at) =>
      Math.max(0, weight + 20 * (slope[at] / total - 0.01 * (weight - 1))),
    );
  }
  const isKept = (at) => KEPT.includes(NAMES[at]);
  const sum = weights.reduce((all, weight, at) => all + (isKept(at) ? 0 : weight), 0);
  return weights.map((weight, at) => (isKept(at) ? WEIGHTS[NAMES[at]] : (SHARE * weight) / sum));
}

const percent = (value) => (value * 100).toFixed(1);
const standing = NAMES.map((name) => WEIGHTS[name]);
const pages = [...new Set(rows.map((row) => row.page))];
const left = pages.map((page) => {
  const weights = fit(pairsOf(rows.filter((row) => row.page !== page)));
  const own = pairsOf(rows.filter((row) => row.page === page));
  return { pairs: own.length, right: own.length === 0 ? 0 : agreement(weights, own) * own.length };
});
const sum = (pick) => left.reduce((all, one) => all + pick(one), 0);
const all = pairsOf(rows);
const fitted = fit(all);
NAMES.forEach((name, at) => process.stdout.write(`${name.padEnd(12)}${fitted[at].toFixed(2)}\n`));
process.stdout.write(
  `pairs in order: ${percent(agreement(standing, all))} with the weights that stand, ` +
    `${percent(agreement(fitted, all))} with these, ${percent(sum((one) => one.right) / sum((one) => one.pairs))} on pages left out\n`,
);
