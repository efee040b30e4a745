import { learnDates } from "../layout/date-words.js";
import type { InterfaceLanguage, LanguageFile } from "./messages/language.js";

/** Languages of the interface beside English, each a file of its own. By BCP 47 primary subtag. */
const FILES: Readonly<Record<string, () => Promise<LanguageFile>>> = {
  ar: () => import("./messages/ar.js"),
  de: () => import("./messages/de.js"),
  es: () => import("./messages/es.js"),
  fr: () => import("./messages/fr.js"),
  ja: () => import("./messages/ja.js"),
};

/** Those that have been asked for; undefined where the file could not be had. */
const known = new Map<string, InterfaceLanguage | undefined>();

const codeOf = (language: string): string => language.split("-")[0]!.toLowerCase();

/** The interface's words in a language (BCP 47); undefined: English. */
export const wordsOf = (language: string): InterfaceLanguage | undefined => known.get(codeOf(language));

/** Loads the words of a language; null where there is nothing to load. */
export function learn(language: string): Promise<void> | null {
  const code = codeOf(language);
  const file = known.has(code) ? undefined : FILES[code];
  if (!file) return null;
  const keep = (words?: InterfaceLanguage): void => {
    known.set(code, words);
    if (words) learnDates(code, words.dates);
  };
  // Without the file the interface speaks English.
  return file().then(
    ({ interfaceLanguage }) => keep(interfaceLanguage),
    () => keep(),
  );
}
