/** The reader's language as the page says it, else as the browser does: BCP 47, fit for Intl. */
export function readerLanguage(host: Element): string {
  const stated = host.closest("[lang]")?.getAttribute("lang") || navigator.language;
  try {
    return Intl.getCanonicalLocales(stated)[0] ?? "en";
  } catch {
    return "en";
  }
}
