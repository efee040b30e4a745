// Prints what a page puts into `integrity` for each file that it may load: `npm run sri`, after a build.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

const dist = new URL("dist/", import.meta.url);

/** Subresource Integrity (W3C): "sha384-" and the digest in base 64, a line a file. */
export function integrities() {
  return readdirSync(dist)
    .filter((file) => /^news-timeline\..*\.js$/.test(file))
    .map((file) => {
      const digest = createHash("sha384").update(readFileSync(new URL(file, dist)));
      return { file, integrity: `sha384-${digest.digest("base64")}` };
    });
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  for (const { file, integrity } of integrities()) process.stdout.write(`${integrity}  ${file}\n`);
