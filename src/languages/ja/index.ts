import type { LanguagePack } from "../../model/language.js";
import { dates } from "./dates.js";
import { sentences } from "./sentences.js";

export { verbFinal } from "./events.js";

export const japanese: Omit<LanguagePack, "events"> = {
  code: "ja",
  script: "[\\u3041-\\u30ff]",
  sentences,
  dates,
};
