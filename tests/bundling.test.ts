import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { rollup, type Plugin } from "rollup";
import { extractTimeline } from "../src/extract.js";
import { japanese } from "../src/japanese.js";
import { projectFile, root } from "./project.js";

interface Bundling {
  internalNames(root: string): string[];
  minifier(names: readonly string[]): Plugin;
  forPages: Plugin[];
  beside: Plugin;
  BESIDE: Readonly<Record<string, { file: string }>>;
}

const { BESIDE, beside, internalNames, minifier, forPages } = (await import(
  projectFile("bundling.mjs")
)) as Bundling;

describe("names that a bundle shortens", () => {
  const names = internalNames(root);

  it("are some, and hold none of the contract, the element, the DOM or D3", () => {
    const keys: string[] = [];
    JSON.parse(readFileSync(projectFile("src/model/timeline.schema.json"), "utf8"), (key, value: object) => {
      if (key === "properties") keys.push(...Object.keys(value));
      return value;
    });
    assert.ok(keys.includes("published") && keys.includes("sources"));
    const element = ["articles", "timeline", "selected", "setVisibleRange", "fit", "select", "detail"];
    const others = ["textContent", "timeZone", "formatRange", "createElementNS", "_groups", "requestUpdate"];
    const taken = [...keys, ...element, ...others, "planned", "published"];
    assert.ok(names.length > 50, `only ${names.length} names`);
    assert.deepEqual(
      names.filter((name) => taken.includes(name)),
      [],
    );
  });
});

describe("what a bundle leaves out of Lit", () => {
  it("is nothing that the element's style sheets need: none has values put into it", () => {
    const folder = projectFile("src/element/styles");
    const sheets = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
    assert.ok(sheets.length > 5);
    assert.deepEqual(
      sheets.filter((sheet) => /css`[^`]*\$\{/.test(sheet)),
      [],
    );
  });
});

describe("reading in a bundle", () => {
  it("gives of every page what it gives outside", { timeout: 120_000 }, async () => {
    const bundle = await rollup({
      input: projectFile("build/src/extract.js"),
      plugins: [beside, ...forPages],
    });
    const { output } = await bundle.generate({ format: "es", plugins: [minifier(internalNames(root))] });
    const folder = mkdtempSync(join(tmpdir(), "news-timeline-"));
    try {
      writeFileSync(join(folder, "package.json"), '{"type":"module"}');
      for (const one of output) if (one.type === "chunk") writeFileSync(join(folder, one.fileName), one.code);
      const short = (await import(join(folder, output[0].fileName))) as {
        extractTimeline: typeof extractTimeline;
      };
      for (const { file } of Object.values(BESIDE))
        copyFileSync(projectFile(`dist/${file}`), join(folder, file));
      const pages = projectFile("tests/pages");
      for (const file of readdirSync(pages).filter((name) => !name.endsWith(".gold.json"))) {
        const text = readFileSync(join(pages, file), "utf8");
        assert.deepEqual(await short.extractTimeline(text), await extractTimeline(text), file);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("a language beside the bundle", () => {
  it("has the names by which the bundle asks for it", async () => {
    const beside = (await import(projectFile("dist/news-timeline.ja.min.js"))) as {
      japanese: typeof japanese;
    };
    const { readClause } = beside.japanese;
    assert.deepEqual({ ...beside.japanese, readClause: null }, { ...japanese, readClause: null });
    const told = readClause!("橋は2001年に開通した。", [2, 7], [[2, 7]]);
    assert.deepEqual(told, { kind: "past", weight: 0.8, title: "橋は開通した" });
  });
});
