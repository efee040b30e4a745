import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { NewsTimeline } from "../src/element/news-timeline.js";
import { projectFile, root } from "./project.js";

interface Named {
  name: string;
  description: string;
}

interface Described {
  fields: (Named & { attribute: boolean })[];
  methods: (Named & { parameters: { name: string; type: string }[] })[];
  events: Named[];
  parts: Named[];
  customProperties: Named[];
}

const { describeElement, referenceFiles } = (await import(projectFile("reference.mjs"))) as {
  describeElement(root: string): Described;
  referenceFiles(root: string): Promise<Record<string, string>>;
};

const source = ["element", "render"].flatMap((room) =>
  readdirSync(projectFile(`src/${room}`), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(projectFile(`src/${room}`), file), "utf8")),
);
const found = (pattern: RegExp): string[] =>
  [...new Set(source.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1]!)))].sort();
const names = (list: readonly Named[]): string[] => list.map(({ name }) => name).sort();

describe("the reference", () => {
  const described = describeElement(root);

  it("is as the source says: else run `npm run reference`", async () => {
    for (const [path, text] of Object.entries(await referenceFiles(root)))
      assert.equal(readFileSync(projectFile(path), "utf8"), text, path);
  });

  it("holds every attribute and property that the element has, each with what it means", () => {
    const attributes = described.fields.filter(({ attribute }) => attribute);
    assert.deepEqual(names(attributes), NewsTimeline.observedAttributes.toSorted());
    for (const { name } of described.fields) assert.ok(name in NewsTimeline.prototype, name);
    const all = [...described.fields, ...described.methods, ...described.events, ...described.parts];
    assert.deepEqual(
      all.filter(({ description }) => description.length < 5).map(({ name }) => name),
      [],
    );
  });

  it("holds every method, part, event and custom property that the source has", () => {
    const own = Object.getOwnPropertyNames(NewsTimeline.prototype).filter((name) =>
      described.methods.some((method) => method.name === name),
    );
    assert.deepEqual(own.sort(), ["fit", "select", "setVisibleRange"]);
    assert.deepEqual(names(described.methods), ["fit", "select", "setVisibleRange"]);
    assert.deepEqual(names(described.parts), found(/\spart="([a-z-]+)"/g));
    assert.deepEqual(names(described.events), found(/"(news-timeline-[a-z]+)": CustomEvent/g));
    assert.deepEqual(names(described.customProperties), found(/var\((--news-timeline-[a-z-]+)/g));
  });
});
