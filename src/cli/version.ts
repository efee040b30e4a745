import { readFileSync } from "node:fs";

/** The package's version; package.json stands one or more folders above, in the package as in the build. */
function readVersion(): string {
  for (const up of ["../package.json", "../../package.json", "../../../package.json"]) {
    try {
      const manifest = JSON.parse(readFileSync(new URL(up, import.meta.url), "utf8")) as {
        name?: string;
        version?: string;
      };
      if (manifest.name === "news-timeline" && manifest.version) return manifest.version;
    } catch {
      continue;
    }
  }
  return "unknown";
}

export const version = readVersion();
