import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { projectFile } from "../project.js";

interface Annotation {
  start: number;
  end: number;
  type: string;
  value: string;
}
type Counts = Record<"gold" | "system" | "strict" | "relaxed" | "type" | "value", number>;
interface Scorer {
  pair(
    text: string,
    gold: Annotation[],
    system: Annotation[],
  ): { gold: number; system: number; exact: boolean }[];
  countDocument(document: { text: string; gold: Annotation[] }, annotations: Annotation[]): Counts;
  addUp(counts: Counts[]): Counts;
  f1(counts: Counts, measure: keyof Counts): number;
  interval(counts: Counts[]): [number, number];
}

const { pair, countDocument, addUp, f1, interval } = (await import(
  projectFile("bench/dates/score.mjs")
)) as Scorer;
const { unitOffsets, isUnseen } = (await import(projectFile("bench/dates/corpora.mjs"))) as {
  unitOffsets(text: string): number[];
  isUnseen(name: string): boolean;
};

const text = "It opened on Friday, May 5, and closed three days later.";
const at = (words: string, value: string, type = "DATE"): Annotation => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type, value };
};

describe("the scorer of the dates bench", () => {
  it("trims punctuation from the edges before it compares extents", () => {
    const counts = countDocument({ text, gold: [at("May 5", "1995-05-05")] }, [at("May 5, ", "1995-05-05")]);
    assert.deepEqual(counts, { gold: 1, system: 1, strict: 1, relaxed: 1, type: 1, value: 1 });
  });

  it("pairs one to one: equal extents first, then the largest overlap", () => {
    const whole = at("Friday, May 5", "a");
    const pairs = pair(text, [at("Friday", "a"), at("May 5", "b")], [whole, at("Friday", "c")]);
    assert.deepEqual(
      pairs.map(({ gold, system, exact }) => ({ gold, system, exact })),
      [
        { gold: 0, system: 1, exact: true },
        { gold: 1, system: 0, exact: false },
      ],
    );
    const [largest] = pair(text, [whole], [at("May", "b"), at("Friday", "c")]);
    assert.equal(largest?.system, 1);
  });

  it("counts what touches nothing against both precision and recall", () => {
    const counts = countDocument({ text, gold: [at("Friday", "1995-05-05"), at("May 5", "1995-05-05")] }, [
      at("May 5", "1995-05"),
      at("three days later", "P3D", "DURATION"),
    ]);
    assert.deepEqual(counts, { gold: 2, system: 2, strict: 1, relaxed: 1, type: 1, value: 0 });
    assert.equal(f1(counts, "relaxed"), 50);
    assert.equal(f1(addUp([counts, counts]), "relaxed"), 50);
  });

  it("draws the same interval on every run, around the score", () => {
    const counts = [10, 8, 6, 9].map((value) => ({
      ...{ gold: 10, system: 10, strict: value, relaxed: 10, type: 10 },
      value,
    }));
    const [low, high] = interval(counts);
    assert.deepEqual(interval(counts), [low, high]);
    assert.ok(low < 82.5 && 82.5 < high);
  });

  it("turns offsets of code points into UTF-16 units", () =>
    assert.deepEqual(unitOffsets("a🎈b"), [0, 1, 3, 4]));

  it("keeps about a third of documents unseen, by their names alone", () => {
    const names = Array.from({ length: 300 }, (_, index) => `document-${index}`);
    const unseen = names.filter(isUnseen).length;
    assert.ok(unseen > 75 && unseen < 125, `${unseen} of 300`);
  });
});
