import type { LanguagePack } from "../../model/language.js";
import { dates } from "./dates.js";
import { events, verbFinal } from "./events.js";
import { sentences } from "./sentences.js";

export const japanese: LanguagePack = {
  code: "ja",
  script: "[\\u3041-\\u30ff]",
  sentences,
  dates,
  events,
  verbFinal,
};
