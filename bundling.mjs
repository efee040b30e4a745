// Rollup plugins for the files that a page loads: they leave out what costs bytes and does nothing.

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
const tight = {
  html: (text) => text.replace(/\s*\n\s*/g, "\n"),
  css: (text) =>
    text
      .replace(/\/\*.*?\*\//g, "")
      .replace(/\s*\n\s*/g, "\n")
      .replace(/ \{/g, "{")
      .replace(/([:,]) /g, "$1"),
};

/** Takes the indentation out of Lit's templates. */
export const tightTemplates = {
  name: "tight-templates",
  transform(code, id) {
    if (!id.includes("/build/src/")) return null;
    const parts = [];
    const visit = (node) => {
      if (node.type === "TaggedTemplateExpression" && node.tag.name in tight)
        for (const { start, end } of node.quasi.quasis) parts.push({ start, end, tag: node.tag.name });
      for (const child of Object.values(node).flat()) if (child?.type) visit(child);
    };
    visit(this.parse(code));
    parts.sort((a, b) => b.start - a.start);
    const text = parts.reduce(
      (rest, { start, end, tag }) =>
        rest.slice(0, start) + tight[tag](rest.slice(start, end)) + rest.slice(end),
      code,
    );
    return { code: text, map: null };
  },
};
