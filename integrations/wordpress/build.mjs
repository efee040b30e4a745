// The plugin as WordPress takes it: build/wordpress/news-timeline/ and build/wordpress/news-timeline.zip, with the script
// from dist/ in it. Run it through `npm run build:wordpress`.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { zip } from "./zip.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const plugin = `${root}build/wordpress/news-timeline`;

/** Puts the plugin together and answers with its folder. */
export function buildPlugin() {
  if (!existsSync(`${root}dist/news-timeline.min.js`))
    throw new Error("dist/news-timeline.min.js is not there. Run `npm run build` first.");
  rmSync(`${root}build/wordpress`, { recursive: true, force: true });
  cpSync(fileURLToPath(new URL("plugin/", import.meta.url)), plugin, { recursive: true });
  mkdirSync(`${plugin}/script`);
  for (const file of readdirSync(`${root}dist`))
    if (/^news-timeline\..*\.js$/.test(file)) cpSync(`${root}dist/${file}`, `${plugin}/script/${file}`);
  cpSync(`${root}LICENSE`, `${plugin}/LICENSE`);
  writeFileSync(`${root}build/wordpress/news-timeline.zip`, zip(`${root}build/wordpress`, "news-timeline"));
  return plugin;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${buildPlugin()}.zip\n`);
