import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root: the nearest folder above this file, compiled or not, that holds package.json. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

export const root = findRoot();
export const projectFile = (...path: string[]): string => join(root, ...path);

/** What lies outside the project (gold and corpora): the folder that NEWS_TIMELINE_SHARED names, else ../shared; or null. */
export function sharedFolder(): string | null {
  const folder = resolve(root, process.env["NEWS_TIMELINE_SHARED"] ?? "../shared");
  return existsSync(folder) ? folder : null;
}
