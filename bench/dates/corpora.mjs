// The corpora: .ndjson files, a document a line, read where they lie.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, realpathSync } from "node:fs";
import { basename, join, resolve } from "node:path";

/** Offsets of code points as offsets of UTF-16 units: entry n is where code point n begins. */
export function unitOffsets(text) {
  const offsets = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at) > 0xffff ? 2 : 1) offsets.push(at);
  offsets.push(text.length);
  return offsets;
}

/** Whether a document belongs to the third that no rule was ever tuned on; its name alone decides. */
export const isUnseen = (name) =>
  BigInt(`0x${createHash("sha1").update(name, "utf8").digest("hex")}`) % 3n === 0n;

/** The day of a document's creation, or what is known of it; null where nothing is. */
const referenceOf = (dct) => /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(dct ?? "")?.[0] ?? null;

function readDocument(line) {
  const { doc, dct, text, timexes } = JSON.parse(line);
  const units = unitOffsets(text);
  return {
    name: doc,
    reference: referenceOf(dct),
    text,
    unseen: isUnseen(doc),
    gold: timexes.map(({ start, end, type, value }) => ({
      start: units[start],
      end: units[end],
      type,
      value,
    })),
  };
}

/**
 * Every corpus of the folders, in order; a file that is reached by two ways is read once.
 * @param say what to do with a line about a folder that is not there
 */
export function readCorpora(folders, say) {
  const seen = new Set();
  return folders.flatMap((folder) => {
    if (!existsSync(folder)) {
      say(`skipped: no folder ${folder}`);
      return [];
    }
    const files = readdirSync(folder)
      .filter((file) => file.endsWith(".ndjson"))
      .sort()
      .map((file) => realpathSync(join(folder, file)))
      .filter((file) => !seen.has(file) && seen.add(file));
    if (files.length === 0) say(`skipped: no .ndjson file in ${folder}`);
    return files.map((file) => ({
      name: basename(file, ".ndjson"),
      documents: readFileSync(file, "utf8").split("\n").filter(Boolean).map(readDocument),
    }));
  });
}

/** Where corpora may lie: beside the project, and where NEWS_TIMELINE_CORPORA says. */
export function corpusFolders(root) {
  const shared = resolve(root, process.env.NEWS_TIMELINE_SHARED ?? "../shared");
  const named = process.env.NEWS_TIMELINE_CORPORA;
  return [join(shared, "corpora"), ...(named ? [resolve(named)] : [])];
}

/**
 * HeidelTime's published scores a document, by the document's name, as counts that can be added up: of its F1 and the
 * numbers of expressions follow the numbers of hits.
 */
export function readHeidelTime(root) {
  const shared = resolve(root, process.env.NEWS_TIMELINE_SHARED ?? "../shared");
  const file = join(shared, "timex", "heideltime-by-document.tsv");
  const documents = new Map();
  if (!existsSync(file)) return documents;
  const [, ...lines] = readFileSync(file, "utf8").split("\n").filter(Boolean);
  for (const line of lines) {
    const [, name, ...numbers] = line.split("\t");
    const [gold, system, strict, relaxed, value] = numbers.map(Number);
    const hits = (f1) => Math.round((f1 / 200) * (gold + system));
    documents.set(name, {
      gold,
      system,
      strict: hits(strict),
      relaxed: hits(relaxed),
      type: NaN,
      value: hits(value),
    });
  }
  return documents;
}
