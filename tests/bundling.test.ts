import assert from "node:assert/strict";
import { describe, it } from "node:test";
import ts from "typescript";
import { readFileSync } from "node:fs";
import { projectFile, root } from "./project.js";

interface Bundling {
  internalNames(root: string): string[];
  SELECTION_METHODS: { called: readonly string[]; within: readonly string[] };
}

/** Names of the methods that src/render calls on selections of D3, as the compiler sees them. */
function calledMethods(): Set<string> {
  const file = projectFile("tsconfig.json");
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, projectFile("."));
  const program = ts.createProgram(ts.sys.readDirectory(projectFile("src/render")), options);
  const checker = program.getTypeChecker();
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const declared = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
      if (declared?.getSourceFile().fileName.includes("/d3-selection/")) names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes("/src/render/"))
    .forEach(visit);
  return names;
}

const { SELECTION_METHODS, internalNames } = (await import(projectFile("bundling.mjs"))) as Bundling;

describe("names that a bundle shortens", () => {
  const names = internalNames(root);

  it("are some, and hold none of the contract, the element, the DOM or D3", () => {
    const schema = readFileSync(projectFile("src/model/timeline.schema.json"), "utf8");
    const element = ["articles", "timeline", "selected", "setVisibleRange", "fit", "select", "detail"];
    const others = ["textContent", "timeZone", "formatRange", "createElementNS", "_groups", "requestUpdate"];
    const keys = [...schema.matchAll(/"(\w+)":/g)].map(([, key]) => key!);
    const taken = [...keys, ...element, ...others, "planned", "published"];
    assert.ok(names.length > 50, `only ${names.length} names`);
    assert.deepEqual(
      names.filter((name) => taken.includes(name)),
      [],
    );
  });
});

describe("the bundles' D3", () => {
  it("keeps every method that is called, and names no other", () => {
    assert.deepEqual([...calledMethods()].sort(), [...SELECTION_METHODS.called].sort());
  });
});
