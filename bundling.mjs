// What makes the files that a page loads small: each leaves out, or shortens, what costs bytes and does nothing.
import { join } from "node:path";
import nodeResolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import ts from "typescript";

/** White space that neither HTML nor CSS needs. Line breaks stay, so that source maps hold. */
const TIGHT = {
  html: (text) => text.replace(/\s*\n\s*/g, "\n"),
  svg: (text) => text.replace(/\s*\n\s*/g, "\n"),
  css: (text) =>
    text
      .replace(/\/\*.*?\*\//gs, "")
      .replace(/\s+/g, " ")
      .replace(/ ?([{};,>]) ?/g, "$1")
      .replace(/: /g, ":")
      .replace(/;\}/g, "}"),
};

/** Whether a declaration names each element of a list that is written out: `[a, b] = [x, y]`. */
const isPairwise = ({ type, id, init }) =>
  type === "VariableDeclarator" &&
  id.type === "ArrayPattern" &&
  init?.type === "ArrayExpression" &&
  id.elements.length === init.elements.length &&
  id.elements.every((name) => name?.type === "Identifier") &&
  init.elements.every((value) => value && !["SpreadElement", "SequenceExpression"].includes(value.type));

/**
 * Takes the indentation out of Lit's templates and of packs' lists of words, says "let" where a program that compiles may
 * as well say so, and `a = x, b = y` for `[a, b] = [x, y]`: a list and its iterator are slow until the code is hot, which
 * what draws the first picture is not.
 */
const tight = {
  name: "tight",
  transform(code, id) {
    const edits = [];
    const visit = (node) => {
      const shorten = node.type === "TaggedTemplateExpression" && TIGHT[node.tag.name];
      if (shorten && id.includes("/build/src/"))
        for (const { start, end } of node.quasi.quasis)
          edits.push({ start, end, text: shorten(code.slice(start, end)) });
      if (node.type === "TemplateLiteral" && id.includes("/build/src/languages/"))
        for (const { start, end } of node.quasis)
          edits.push({ start, end, text: code.slice(start, end).replace(/\n\s+/g, "\n") });
      if (isPairwise(node)) {
        const { id, init } = node;
        const starts = [id.start, ...init.elements.map(({ end }) => end)];
        const ends = [...init.elements.map(({ start }) => start), init.end];
        starts.forEach((start, i) => {
          const lines = code.slice(start, ends[i]).replace(/[^\n]/g, "");
          const name = id.elements[i] ? `${i ? "," : ""}${id.elements[i].name}=` : "";
          edits.push({ start, end: ends[i], text: name + lines });
        });
      }
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

/**
 * What of Lit does nothing in the browsers that the element is written for: ways round style sheets that cannot be
 * shared, hooks for polyfills, decorators and the counting of versions. Where Lit no longer says it so, the build fails here.
 */
const LEAN = {
  "@lit/reactive-element/css-tag.js": [
    [/e=t\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, "e=!0"],
    // Our style sheets have no values put into them.
    [/if\(this\._\$cssResult\$=!0,o!==s\)throw Error\(".*?"\);/, "this._$cssResult$=!0;"],
    [/o=1===t\.length\?t\[0\]:.*?,t\[0\]\);/, "o=t[0];"],
  ],
  "@lit/reactive-element/reactive-element.js": [
    [/Symbol\.metadata\?\?=.*?;/, ""],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}/, ""],
    [/,p\?\.\(\{ReactiveElement:y\}\).*?;/, ";"],
  ],
  "lit-html/lit-html.js": [[/,B=t\.litHtmlPolyfillSupport;.*?;const /, ","]],
  "lit-element/lit-element.js": [
    [/,s\.litElementHydrateSupport.*?o\?\.\(\{LitElement:i\}\);/, ";"],
    [/\(s\.litElementVersions\?\?=\[\]\).*?;/, ""],
  ],
};
const lean = {
  name: "lean",
  transform(code, id) {
    const edits = Object.entries(LEAN).find(([file]) => id.endsWith(`/node_modules/${file}`))?.[1] ?? [];
    for (const [old, by] of edits) {
      if (!old.test(code)) this.error(`${id} holds no ${old} any more`);
      code = code.replace(old, by);
    }
    return { code, map: null };
  },
};

/** What in src/ has interfaces that never leave the bundle. The others of `model` are the contract. */
const INTERNAL = /^(?:text|dates|events|layout|render|element)\b|^model\/(?:mention|event-language)\.ts$/;
/**
 * Files there whose names others see: the element's own API, and what the files beside the bundle hold, which are built
 * by themselves: the HTML reader, languages, the link with the article, the panel, the editor, the interface's words in other languages.
 */
const SEEN =
  /\/(?:news-timeline|typed-events|html|html-metadata|html-dates|(?:date-)?language|article-link|panel|editor|messages|date-words|shared-view|background)\.ts$/;

/**
 * The names of properties that only our own code can mean, which a minifier may shorten: members of `INTERNAL`
 * interfaces and classes, less every name that the contract, the browser, the language or a library has for a member,
 * less the keys of dictionaries, and less all that stands in a string, since a property may be looked up by it. Names
 * in capitals are classes of words, which patterns for dates hold.
 */
export function internalNames(root) {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const bundled = [
    "lit-html/lit-html.js",
    "lit-element/lit-element.js",
    "@lit/reactive-element/reactive-element.js",
    "@lit/reactive-element/css-tag.js",
  ].map((path) => join(root, "node_modules", path));
  const src = join(root, "src/");
  const files = [...ts.sys.readDirectory(src, [".ts"]), ...bundled];
  const program = ts.createProgram(files, { ...options, allowJs: true });
  const checker = program.getTypeChecker();

  const internal = new Set();
  const taken = new Set();
  const isMember = (node) =>
    ts.isTypeElement(node) ||
    ts.isClassElement(node) ||
    (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent));
  /** A key that the type expected of its object does not declare. */
  const isDictionaryKey = (node) => {
    const { parent } = node;
    if (parent.name !== node || !ts.isObjectLiteralElement(parent)) return false;
    const expected = checker.getContextualType(parent.parent);
    const types = expected?.isUnion() ? expected.types : expected ? [expected] : [];
    return types.length > 0 && types.every((type) => !type.getProperty(node.text));
  };
  for (const file of program.getSourceFiles()) {
    const ours = file.fileName.startsWith(src);
    const place = file.fileName.slice(src.length);
    const names = ours && INTERNAL.test(place) && !SEEN.test(place) ? internal : taken;
    const visit = (node) => {
      if (ts.isIdentifier(node) && (bundled.includes(file.fileName) || (ours && isDictionaryKey(node))))
        taken.add(node.text);
      if (ts.isStringLiteralLike(node) && ours) taken.add(node.text);
      if (isMember(node) && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...internal].filter((name) => /[a-z]/.test(name) && !taken.has(name));
}

/** What the one file loads only when it is needed, by the import that asks for it. */
export const BESIDE = {
  "./html-stories.js": { input: "text/html-stories.js", file: "news-timeline.html.min.js" },
  "./article-link.js": { input: "element/article-link.js", file: "news-timeline.article.min.js" },
  "./shared-view.js": { input: "element/shared-view.js", file: "news-timeline.hash.min.js" },
  "./editor/editor.js": { input: "element/editor/editor.js", file: "news-timeline.editor.min.js" },
  "./panel/panel.js": { input: "element/panel/panel.js", file: "news-timeline.panel.min.js" },
  "./revise.js": { input: "events/revise.js", file: "news-timeline.revise.min.js" },
  ...Object.fromEntries(
    ["ar", "de", "es", "fr", "ja"].map((code) => [
      `./messages/${code}.js`,
      { input: `element/messages/${code}.js`, file: `news-timeline.words.${code}.min.js` },
    ]),
  ),
  "./japanese.js": { input: "japanese.js", file: "news-timeline.ja.min.js" },
};

/** Where a large page is read off the main thread: a file of its own, with all readers in it. */
const WORKER = "news-timeline.worker.min.js";
BESIDE["./reading-worker.js"] = { input: "element/reading-worker.js", file: WORKER };
const STARTS_WORKER = /new URL\("\.\/reading-worker\.js", import\.meta\.url\)\.href/;

/** The worker's address in a file that stands beside it. */
export const workerBeside = {
  name: "worker-beside",
  transform: (code) =>
    STARTS_WORKER.test(code) ? { code: code.replace("./reading-worker.js", `./${WORKER}`), map: null } : null,
};

/** The worker as a chunk of a build that has several files; its address is wherever that comes to stand. */
export const workerChunk = (input) => ({
  name: "worker-chunk",
  transform(code) {
    if (!STARTS_WORKER.test(code)) return null;
    const chunk = this.emitFile({ type: "chunk", id: input, name: "reading-worker" });
    return { code: code.replace(STARTS_WORKER, `import.meta.ROLLUP_FILE_URL_${chunk}`), map: null };
  },
});

/** Leaves those imports to the browser. */
export const beside = {
  name: "beside",
  resolveId: (id) => (BESIDE[id] ? { id: `./${BESIDE[id].file}`, external: "relative" } : null),
};

/** What rollup does to the modules of a file for pages. */
export const forPages = [workerBeside, nodeResolve(), lean, tight];

/**
 * Most of a file is run as soon as it has come: V8 compiles it while it comes, off the main thread, and not function by
 * function before the first picture. Others read a comment.
 */
const EAGER = "//# allFunctionsCalledOnLoad";

/**
 * Makes a bundle short. Takes for granted what is so in this code: no getter has a side effect, and what is built in is
 * what the standard says it is ("unsafe"). Which options win is measured: brotli, not the minifier, has the last word.
 * @param names of properties that may be shortened; none where a library stands in the bundle that has not been asked
 */
export const minifier = (names = []) =>
  terser({
    ecma: 2022,
    module: true,
    compress: {
      passes: 5,
      inline: 2,
      loops: false,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
    },
    mangle: { properties: { regex: new RegExp(`^(?:${names.join("|")})$`), keep_quoted: true } },
    format: { comments: false, preamble: EAGER },
  });
