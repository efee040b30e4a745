// Scores as TempEval-3 defines them; the date of the document's creation is none of its expressions.

const EDGE = new Set(" \t\r\n.,;:!?\"'`()[]“”‘’—–");

/** Where an annotation begins and ends without the punctuation and space at its edges. */
function trimmed(text, { start, end }) {
  while (end > start && EDGE.has(text[end - 1])) end--;
  while (start < end && EDGE.has(text[start])) start++;
  return { start, end };
}

/**
 * Pairs each annotation of the gold with at most one of the system that overlaps it: same extents first, then the
 * largest overlap, then the earlier.
 * @returns `{ gold, system, exact }`, the first two as indices
 */
export function pair(text, gold, system) {
  const golds = gold.map((one) => trimmed(text, one));
  const systems = system.map((one) => trimmed(text, one));
  const candidates = golds.flatMap((a, g) =>
    systems.flatMap((b, s) => {
      const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      return overlap > 0
        ? [{ gold: g, system: s, overlap, exact: a.start === b.start && a.end === b.end }]
        : [];
    }),
  );
  candidates.sort(
    (a, b) =>
      Number(b.exact) - Number(a.exact) || b.overlap - a.overlap || a.gold - b.gold || a.system - b.system,
  );
  const taken = { gold: new Set(), system: new Set() };
  return candidates.filter((one) => {
    if (taken.gold.has(one.gold) || taken.system.has(one.system)) return false;
    taken.gold.add(one.gold);
    taken.system.add(one.system);
    return true;
  });
}

export const inOrder = (annotations) => [...annotations].sort((a, b) => a.start - b.start || a.end - b.end);

/** The counts of one document. `annotations` are in order. */
export function countDocument({ text, gold }, annotations) {
  const pairs = pair(text, gold, annotations);
  const equal = (key) =>
    pairs.filter((one) => gold[one.gold][key] === (annotations[one.system][key] ?? "")).length;
  return {
    gold: gold.length,
    system: annotations.length,
    strict: pairs.filter(({ exact }) => exact).length,
    relaxed: pairs.length,
    type: equal("type"),
    value: equal("value"),
  };
}

export const MEASURES = ["strict", "relaxed", "type", "value"];

export function addUp(counts) {
  const sum = { gold: 0, system: 0, strict: 0, relaxed: 0, type: 0, value: 0 };
  for (const one of counts) for (const key of Object.keys(sum)) sum[key] += one[key];
  return sum;
}

/** In per cent; the harmonic mean of precision and recall is twice the hits over all that either side wrote. */
export const f1 = (counts, measure) => (200 * counts[measure]) / Math.max(1, counts.gold + counts.system);
export const precision = (counts, measure) => (100 * counts[measure]) / Math.max(1, counts.system);
export const recall = (counts, measure) => (100 * counts[measure]) / Math.max(1, counts.gold);

/** Mulberry32: the same draws on every run. */
function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The middle 95 % of a measure's F1 over so many draws of as many documents, each drawn with replacement. */
export function interval(counts, measure = "value", draws = 1000, seed = 1) {
  const random = randomFrom(seed);
  const scores = Array.from({ length: draws }, () =>
    f1(addUp(Array.from(counts, () => counts[Math.floor(random() * counts.length)])), measure),
  ).sort((a, b) => a - b);
  return [scores[Math.floor(draws * 0.025)], scores[Math.ceil(draws * 0.975) - 1]];
}
