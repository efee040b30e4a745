import type { LanguagePack } from "../../model/language.js";
import { dates } from "./dates.js";
import { events } from "./events.js";
import { sentences } from "./sentences.js";

export const english: LanguagePack = { code: "en", sentences, dates, events };
