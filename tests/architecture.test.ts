import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, dirname } from "node:path";
import { describe, it } from "node:test";
import ts from "typescript";
import { projectFile } from "./project.js";

/** Rooms in the order in which data flows: each may import itself and those before it in its list, and no others. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  languages: ["model"],
  text: ["model"],
  dates: ["model"],
  events: ["model", "text", "dates"],
  formats: ["model"],
  layout: ["model"],
  render: ["model", "layout"],
  element: ["model", "layout", "render", "extract.ts"],
  cli: [
    "model",
    "text",
    "dates",
    "events",
    "layout",
    "render",
    "formats",
    "formats.ts",
    "extract.ts",
    "dates.ts",
    "static.ts",
  ],
  // The entries: only they import language packs.
  "dates.ts": ["model", "dates", "languages"],
  "japanese.ts": ["model", "events", "languages"],
  "inference.ts": ["model", "events", "languages"],
  "extract.ts": ["model", "dates", "events", "languages", "japanese.ts", "inference.ts"],
  "formats.ts": ["model", "formats"],
  "static.ts": ["model", "formats", "render"],
  "define.ts": ["element"],
  "index.ts": ["model", "text", "dates", "events", "layout", "render", "element", "extract.ts", "dates.ts"],
};

const DOM_FREE = ["model", "languages", "text", "dates", "events", "formats", "layout"];
const DOM_NAMES = /\b(?:document|window|HTMLElement|DOMParser|customElements|navigator)\b/;

const source = projectFile("src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const roomOf = (file: string): string => file.split(/[\\/]/)[0]!;

describe("the house plan", () => {
  it("knows every room", () => {
    const rooms = new Set(files.map(roomOf));
    assert.deepEqual(
      [...rooms].filter((room) => !(room in MAY_IMPORT)),
      [],
    );
    assert.ok(rooms.size >= 10, `only ${rooms.size} rooms were found`);
  });

  for (const file of files)
    it(`${file} imports only what stands before it`, () => {
      const text = readFileSync(join(source, file), "utf8");
      const room = roomOf(file);
      const wrong = ts
        .preProcessFile(text, true, true)
        .importedFiles.map(({ fileName }) => fileName)
        .filter((name) => name.startsWith("."))
        .map((name) =>
          roomOf(relative(source, resolve(join(source, dirname(file)), name)).replace(/\.js$/, ".ts")),
        )
        .filter((target) => target !== room && !MAY_IMPORT[room]!.includes(target));
      assert.deepEqual(wrong, []);
      if (!DOM_FREE.includes(room)) return;
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      assert.doesNotMatch(code.replace(/"(?:[^"\\\n]|\\.)*"|`[^`]*`/g, '""'), DOM_NAMES);
    });
});
