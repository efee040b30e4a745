// What makes the files that a page loads small: each leaves out, or shortens, what costs bytes and does nothing.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

/** The methods of D3's selections that src/render calls, and those that these call. */
export const SELECTION_METHODS = {
  called: ["append", "attr", "data", "each", "join", "order", "select", "selectAll", "text"],
  within: ["enter", "exit", "merge", "remove", "selection"],
};

/**
 * D3 puts every method of a selection into one table, from which no bundler can tell the unused ones. This leaves them
 * out of the table, and tree shaking then leaves out what they were made of.
 */
export const usedSelection = {
  name: "used-selection",
  transform(code, id) {
    if (!id.endsWith("/d3-selection.mjs")) return null;
    const table = /^ {2}(?:(\w+)|\[Symbol\.iterator\]): selection_\w+,?$/gm;
    const found = [...code.matchAll(table)].map(([, name]) => name);
    const needed = Object.values(SELECTION_METHODS).flat();
    const missing = needed.filter((name) => !found.includes(name));
    if (missing.length) this.error(`d3-selection has no ${missing.join(", ")} where it was looked for`);
    const kept = code.replace(table, (line, name) => (needed.includes(name) ? line : ""));
    return { code: kept, map: null };
  },
};

/** White space that neither HTML nor CSS needs. Line breaks stay, so that source maps hold. */
const TIGHT = {
  html: (text) => text.replace(/\s*\n\s*/g, "\n"),
  css: (text) =>
    text
      .replace(/\/\*.*?\*\//g, "")
      .replace(/\s*\n\s*/g, "\n")
      .replace(/ \{/g, "{")
      .replace(/([:,]) /g, "$1"),
};

/** Takes the indentation out of Lit's templates, and says "let" where a program that compiles may as well say so. */
export const tight = {
  name: "tight",
  transform(code, id) {
    const edits = [];
    const visit = (node) => {
      const shorten = node.type === "TaggedTemplateExpression" && TIGHT[node.tag.name];
      if (shorten && id.includes("/build/src/"))
        for (const { start, end } of node.quasi.quasis)
          edits.push({ start, end, text: shorten(code.slice(start, end)) });
      if (node.type === "VariableDeclaration" && node.kind === "const")
        edits.push({ start: node.start, end: node.start + "const".length, text: "let  " });
      for (const child of Object.values(node).flat()) if (child?.type) visit(child);
    };
    visit(this.parse(code));
    edits.sort((a, b) => b.start - a.start);
    const shorter = edits.reduce(
      (rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end),
      code,
    );
    return { code: shorter, map: null };
  },
};

/** Folders of src/ whose interfaces never leave the bundle. Those of `model` are the contract, of `languages` data. */
const INTERNAL = ["text", "dates", "events", "layout", "render", "element"];
/** Files there whose names others see: the element's own API, and the HTML reader, which is built by itself. */
const SEEN = ["news-timeline.ts", "typed-events.ts", "html.ts", "html-metadata.ts"];

/**
 * The names of properties that only our own code can mean, which a minifier may shorten: members of interfaces and
 * classes of `INTERNAL` folders, less every name that the contract, the browser, the language or a library has for a
 * member, and less all that stands in a string, since a property may be looked up by it.
 */
export function internalNames(root) {
  const require = createRequire(join(root, "build.mjs"));
  const internal = new Set();
  const taken = new Set();
  const read = (file, visit) => {
    const each = (node) => {
      visit(node);
      ts.forEachChild(node, each);
    };
    each(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  };
  const isMember = (node) =>
    ts.isTypeElement(node) || ts.isClassElement(node) || ts.isParameterPropertyDeclaration(node, node.parent);
  const nameOf = (node) => (isMember(node) && node.name && ts.isIdentifier(node.name) ? node.name.text : "");

  const src = join(root, "src");
  for (const path of readdirSync(src, { recursive: true, encoding: "utf8" }).filter((one) =>
    one.endsWith(".ts"),
  )) {
    const [folder, ...rest] = path.split(/[\\/]/);
    const names = INTERNAL.includes(folder) && !SEEN.includes(rest.at(-1)) ? internal : taken;
    read(join(src, path), (node) => {
      names.add(nameOf(node));
      if (ts.isStringLiteralLike(node)) taken.add(node.text);
    });
  }
  const libraries = dirname(require.resolve("typescript"));
  for (const name of readdirSync(libraries).filter((one) =>
    /^lib\.(?:es|dom|decorators).*\.d\.ts$/.test(one),
  ))
    read(join(libraries, name), (node) => taken.add(nameOf(node)));
  const bundled = [
    "d3-selection/dist/d3-selection.mjs",
    "lit-html/lit-html.js",
    "lit-element/lit-element.js",
    "@lit/reactive-element/reactive-element.js",
    "@lit/reactive-element/css-tag.js",
  ];
  for (const path of bundled)
    read(join(root, "node_modules", path), (node) => {
      if (ts.isIdentifier(node)) taken.add(node.text);
    });
  return [...internal].filter((name) => name && !taken.has(name));
}
