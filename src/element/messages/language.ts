import type { DateWords } from "../../layout/date-words.js";
import type { EditorWords } from "../editor/words.js";
import type { Messages } from "../messages.js";
import type { PanelWords } from "../panel/words.js";

/**
 * Everything that the interface says in one language other than English, in one file. English itself stands where it is
 * loaded: `messages.ts`, `panel/words.ts`, `editor/words.ts`, `layout/date-words.ts`.
 */
export interface InterfaceLanguage {
  messages: Messages;
  panel: PanelWords;
  editor: EditorWords;
  dates: DateWords;
}

/** What a file of a language exports. */
export interface LanguageFile {
  interfaceLanguage: InterfaceLanguage;
}

/** Figures as a language groups them: 1.234, 1 234. */
export function figuresOf(language: string): (count: number) => string {
  const format = new Intl.NumberFormat(language, { numberingSystem: "latn" });
  return (count) => format.format(count);
}

/** "1 Ereignis", "1.234 Ereignisse". */
export function countedIn(language: string): (count: number, one: string, many: string) => string {
  const figures = figuresOf(language);
  const rules = new Intl.PluralRules(language);
  return (count, one, many) => `${figures(count)} ${rules.select(count) === "one" ? one : many}`;
}
