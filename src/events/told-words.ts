/** What words a story has: asked for only where a pronoun or a name is in doubt, and counted then. */
export class ToldWords {
  readonly #texts: readonly string[];
  readonly #counts = new Map<string, number>();
  #names: ReadonlySet<string> | null = null;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /** Those that it writes with a capital inside its sentences. */
  get names(): ReadonlySet<string> {
    if (this.#names) return this.#names;
    const names = new Set<string>();
    for (const text of this.#texts)
      for (const [, name] of text.matchAll(/[\p{Ll}\d,] (\p{Lu}[\p{L}\p{M}’'-]*)/gu)) names.add(name!);
    return (this.#names = names);
  }

  /** How often it has some signs. */
  countOf(signs: string): number {
    const known =
      this.#counts.get(signs) ?? this.#texts.reduce((sum, text) => sum + text.split(signs).length - 1, 0);
    this.#counts.set(signs, known);
    return known;
  }
}
