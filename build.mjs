// Builds the package: TypeScript to build/, then bundles to dist/. Run it through `npm run build`.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import nodeResolve from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import { BESIDE, beside, forPages, internalNames, minifier, workerChunk } from "./bundling.mjs";

const root = new URL("./", import.meta.url);
const at = (path) => new URL(path, root).pathname;
const source = (path) => at(`build/src/${path}`);

rmSync(at("dist"), { recursive: true, force: true });
// What the compiler wrote for a module that is gone would be packed with the rest.
rmSync(at("build"), { recursive: true, force: true });
mkdirSync(at("dist"));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
execFileSync(process.execPath, [tsc, "-p", at("tsconfig.json")], { stdio: "inherit" });

/** Warnings of rollup are errors here: a bundle that only seems whole is worse than none. */
const onwarn = (warning) => {
  // Two libraries of D3 import one another by design.
  if (warning.code === "CIRCULAR_DEPENDENCY" && warning.ids?.every((id) => id.includes("/node_modules/")))
    return;
  throw new Error(`rollup: ${warning.message}`);
};

const bundle = async (input, output, options = {}) => {
  const build = await rollup({ input, onwarn, ...options });
  await build.write({ sourcemap: true, ...output });
  await build.close();
};

const isDependency = (id) => !id.startsWith(".") && !id.startsWith("/");

// ES modules an entry each, dependencies left to the consumer.
await bundle(
  {
    index: source("index.js"),
    define: source("define.js"),
    dates: source("dates.js"),
    extract: source("extract.js"),
    formats: source("formats.js"),
    static: source("static.js"),
    cli: source("cli/main.js"),
    worker: source("cli/archive/worker.js"),
  },
  { dir: at("dist"), format: "es", chunkFileNames: "chunks/[name]-[hash].js" },
  { external: isDependency, plugins: [workerChunk(source("element/reading-worker.js"))] },
);
chmodSync(at("dist/cli.js"), 0o755);

const minify = minifier();

// One file for `<script type="module">`. The HTML reader and other languages are files beside it, found relative to its
// own address; each is built by itself, so that no second copy of the element comes with it.
await bundle(
  source("define.js"),
  {
    file: at("dist/news-timeline.min.js"),
    format: "es",
    plugins: [minifier(internalNames(at("")))],
  },
  {
    plugins: [beside, ...forPages],
  },
);
for (const { input, file } of Object.values(BESIDE))
  await bundle(
    source(input),
    { file: at(`dist/${file}`), format: "es", inlineDynamicImports: true, plugins: [minify] },
    { plugins: [nodeResolve()] },
  );

// Everything in one for a classic script tag.
await bundle(
  source("define.js"),
  {
    file: at("dist/news-timeline.classic.js"),
    format: "iife",
    name: "newsTimeline",
    inlineDynamicImports: true,
    plugins: [minify],
  },
  { plugins: forPages },
);

cpSync(at("build/src"), at("dist/types"), {
  recursive: true,
  filter: (path) => !/\.js(?:\.map)?$/.test(path),
});
for (const schema of ["timeline.schema.json", "overrides.schema.json"])
  copyFileSync(at(`src/model/${schema}`), at(`dist/${schema}`));
cpSync(at("src/themes"), at("dist/themes"), { recursive: true });
