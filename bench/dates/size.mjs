// What a page pays: each system bundled and minified in the same way, then brotli at its best.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import nodeResolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { rollup } from "rollup";

const ENTRY = fileURLToPath(new URL("./entry-of-the-bench.js", import.meta.url));

/** Bytes of a module's text with all that it imports at once. */
export async function sizeOf(source) {
  const plugins = [
    {
      name: "entry",
      resolveId: (id) => (id === ENTRY ? id : null),
      load: (id) => (id === ENTRY ? source : null),
    },
    nodeResolve({ browser: true }),
  ];
  try {
    const require = createRequire(ENTRY);
    const { default: commonjs } = await import(require.resolve("@rollup/plugin-commonjs"));
    plugins.push((commonjs.default ?? commonjs)());
  } catch {
    // Only peers are CommonJS, and without their installation none is measured.
  }
  const build = await rollup({ input: ENTRY, plugins, onwarn: () => {} });
  const { output } = await build.generate({
    format: "es",
    plugins: [
      terser({
        ecma: 2022,
        module: true,
        compress: { passes: 3, unsafe_arrows: true },
        format: { comments: false },
      }),
    ],
  });
  await build.close();
  // What the entry imports at once; other languages come only when they are asked for.
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set([output[0].fileName]);
  for (const name of loaded)
    for (const imported of chunks.get(name).imports) {
      if (!chunks.has(imported)) throw new Error(`not bundled: ${imported}`);
      loaded.add(imported);
    }
  const code = [...loaded].map((name) => chunks.get(name).code).join("");
  return { minified: Buffer.byteLength(code), brotli: brotliCompressSync(code).length };
}
