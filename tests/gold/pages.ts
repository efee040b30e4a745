import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { extractTimeline } from "../../src/extract.js";
import type { InputKind } from "../../src/model/page.js";
import type { Timeline } from "../../src/model/timeline.js";
import { projectFile } from "../project.js";
import type { Gold } from "./gold.js";
import { score, type Score } from "./score.js";

export interface Page {
  name: string;
  input: InputKind;
  content: string;
  gold: Gold;
}

const INPUTS: Readonly<Record<string, InputKind>> = { ".txt": "text", ".html": "html", ".json": "json" };

/** The pages of a folder that have a gold file, in order of their names. */
export function pagesIn(folder: string): Page[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".gold.json"))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold;
      const content = readFileSync(join(folder, gold.file), "utf8");
      return { name: gold.page, input: INPUTS[extname(gold.file)]!, content, gold };
    });
}

export const seedPages = (): Page[] => pagesIn(projectFile("seeds"));
export const developmentPages = (): Page[] => pagesIn(projectFile("tests", "pages"));
/** Every page of the project that has gold. */
export const goldPages = (): Page[] => [...seedPages(), ...developmentPages()];

export const readGoldPage = ({ name, input, content }: Page): Promise<Timeline> =>
  extractTimeline({ id: name, input, content });

export async function measure(pages: readonly Page[]): Promise<Score[]> {
  const scores: Score[] = [];
  for (const page of pages) scores.push(score(await readGoldPage(page), page.gold));
  return scores;
}

/** What must not get worse, per page: three digits, so that a line of the file can be read and compared. */
export interface Bar {
  f1: number;
  mustRecall: number;
  traps: number;
  untidy: number;
}

export const threeDigits = (value: number): number => Math.round(value * 1000) / 1000;

export const barOf = ({ f1, mustRecall, traps, untidy }: Score): Bar => ({
  f1: threeDigits(f1),
  mustRecall: threeDigits(mustRecall),
  traps,
  untidy,
});

export const BASELINE = projectFile("tests", "gold", "baseline.json");

export function readBaseline(): Record<string, Bar> {
  return JSON.parse(readFileSync(BASELINE, "utf8")) as Record<string, Bar>;
}
