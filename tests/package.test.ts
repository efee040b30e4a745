import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { projectFile } from "./project.js";

/** Most bytes of a built file after brotli, so that none grows unseen. */
const BUDGETS: Readonly<Record<string, number>> = {
  "news-timeline.min.js": 105_400,
  "news-timeline.classic.js": 157_200,
  "news-timeline.worker.min.js": 105_300,
  "news-timeline.html.min.js": 28_600,
  "news-timeline.editor.min.js": 9_500,
  "news-timeline.ja.min.js": 5_000,
  "news-timeline.panel.min.js": 4_000,
  "news-timeline.revise.min.js": 4_000,
  "news-timeline.article.min.js": 2_000,
  "news-timeline.hash.min.js": 1_000,
  ...Object.fromEntries(
    ["ar", "de", "es", "fr", "ja"].map((code) => [`news-timeline.words.${code}.min.js`, 3_000]),
  ),
};

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
  bin: Record<string, string>;
}

describe("the package", () => {
  const manifest = JSON.parse(readFileSync(projectFile("package.json"), "utf8")) as Manifest;
  const targets = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === "string" ? [entry] : [entry.types, entry.default],
  );
  for (const target of [...targets, ...Object.values(manifest.bin)])
    it(`holds ${target}`, () => assert.ok(existsSync(projectFile(target))));

  for (const [file, budget] of Object.entries(BUDGETS))
    it(`keeps ${file} within ${budget} bytes`, () => {
      const size = brotliCompressSync(readFileSync(projectFile(`dist/${file}`))).length;
      assert.ok(size <= budget, `${size} bytes`);
    });

  it("has a budget for every file that a page may load", () => {
    const files = readdirSync(projectFile("dist")).filter((file) => /^news-timeline\..*\.js$/.test(file));
    assert.deepEqual(files.toSorted(), Object.keys(BUDGETS).toSorted());
  });

  it("names no other files of its own but what it loads when that is needed in the one for a module script", () => {
    const source = readFileSync(projectFile("dist/news-timeline.min.js"), "utf8");
    const named = [...source.matchAll(/(?:import\(|from)\s*["'](\.[^"']+)["']/g)].map((match) => match[1]);
    assert.deepEqual(named.toSorted(), [
      "./news-timeline.article.min.js",
      "./news-timeline.editor.min.js",
      "./news-timeline.hash.min.js",
      "./news-timeline.html.min.js",
      "./news-timeline.ja.min.js",
      "./news-timeline.panel.min.js",
      "./news-timeline.revise.min.js",
      ...["ar", "de", "es", "fr", "ja"].map((code) => `./news-timeline.words.${code}.min.js`),
    ]);
  });

  it("gives dates alone without the rest of the package", async () => {
    const { datePack, findDates } = (await import(
      projectFile("dist/dates.js")
    )) as typeof import("../src/dates.js");
    const [found] = findDates("It opened last month.", { reference: "2025-07-17" });
    assert.equal(found?.edtf, "2025-06");
    const japanese = await datePack("ja");
    const [day] = findDates("昨年12月に開いた。", { reference: "2025-07-17", pack: japanese! });
    assert.equal(day?.edtf, "2024-12");
    const chunks = readFileSync(projectFile("dist/dates.js"), "utf8");
    assert.doesNotMatch(chunks, /(?:from|import) ["'](?:lit|htmlparser2|d3-)/);
  });
});
