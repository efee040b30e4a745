/** What words a story has: asked for only where a pronoun or a name is in doubt, and counted then. */
export class ToldWords {
  readonly #texts: readonly string[];
  #counts: Map<string, number> | null = null;
  #names: ReadonlySet<string> | null = null;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /** Those that it writes with a capital inside its sentences. */
  get names(): ReadonlySet<string> {
    if (this.#names) return this.#names;
    const names = new Set<string>();
    for (const text of this.#texts)
      for (const found of text.match(/[\p{Ll}\d,] \p{Lu}[\p{L}\p{M}’'-]*/gu) ?? [])
        names.add(found.slice(found.indexOf(" ") + 1));
    return (this.#names = names);
  }

  /** How often it has a word, as it is written. */
  countOf(word: string): number {
    if (!this.#counts) {
      this.#counts = new Map();
      for (const text of this.#texts)
        for (const one of text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [])
          this.#counts.set(one, (this.#counts.get(one) ?? 0) + 1);
    }
    return this.#counts.get(word) ?? 0;
  }
}
