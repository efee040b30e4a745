import { verbFinalReader } from "./events/verb-final.js";
import { japanese as pack, verbFinal } from "./languages/ja/index.js";
import type { LanguagePack } from "./model/language.js";

/** Japanese: its words, and the reader for clauses that their verb ends. It has no need of a pack of events. */
export const japanese: Omit<LanguagePack, "events"> = { ...pack, readClause: verbFinalReader(verbFinal) };
