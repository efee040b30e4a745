import type { LanguagePack, LanguageSource } from "../model/language.js";

/** Share of a text's signs by which a script tells its language: names in another script are no sign of it. */
const SCRIPT_SHARE = 0.1;
/** So much of a text tells its script. */
const SAMPLE = 2000;

const primary = (language: string): string => language.toLowerCase().split("-")[0]!;

/** The packs of the languages that the texts of a page are in; each is loaded when a text in it comes. */
export class Languages {
  readonly #packs: LanguagePack[];
  readonly #sources: readonly LanguageSource[];
  readonly #asked: string | undefined;

  /** @param asked the language (BCP 47) of every text, whatever is said of it */
  constructor(first: LanguagePack, sources: readonly LanguageSource[], asked?: string) {
    this.#packs = [first];
    this.#sources = sources;
    this.#asked = asked;
  }

  /** The pack for a language whose texts have been read; the first where there is none for it. */
  packOf(language: string | null): LanguagePack {
    const code = primary(this.#asked ?? language ?? "");
    return this.#packs.find((pack) => pack.code === code) ?? this.#packs[0]!;
  }

  /**
   * Makes ready for a text, whose script tells its language where nobody says it.
   * @returns its language, and the pack that reads it
   */
  async learn(language: string | null, text: string): Promise<{ language: string; pack: LanguagePack }> {
    const said = this.#asked ?? language;
    const sample = text.slice(0, SAMPLE);
    const source = this.#sources.find(({ code, script }) =>
      said === null
        ? (sample.match(new RegExp(script, "gu"))?.length ?? 0) > SCRIPT_SHARE * sample.length
        : code === primary(said),
    );
    if (source && !this.#packs.some(({ code }) => code === source.code))
      this.#packs.push(await source.load());
    const pack = source ? this.packOf(source.code) : this.packOf(said);
    return { language: language ?? pack.code, pack };
  }

  /** Whether a language is one that nobody reads. */
  isUnknown(language: string | null, pack: LanguagePack): boolean {
    const said = this.#asked ?? language;
    return said !== null && primary(said) !== pack.code;
  }
}
