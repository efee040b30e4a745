import type { LanguagePack } from "../../model/language.js";
import { dates } from "./dates.js";
import { events } from "./events.js";
import { sentences } from "./sentences.js";

export { verbFinal } from "./events.js";

export const japanese: LanguagePack = {
  code: "ja",
  script: "[\\u3041-\\u30ff]",
  sentences,
  dates,
  events,
};
