import type { Lexicon, Word } from "./lexicon.js";

const LONGEST_NAME = 5;

/** Names in a sentence: runs of capitalised words, in order of appearance, each once. */
export function entitiesOf(words: readonly Word[], dated: ReadonlySet<number>, lexicon: Lexicon): string[] {
  const found = new Set<string>();
  let run: string[] = [];
  const close = (opens: boolean): void => {
    // A single capitalised word that opens the sentence may be any word.
    if (run.length > 0 && run.length <= LONGEST_NAME && !(opens && run.length === 1))
      found.add(run.join(" "));
    run = [];
  };
  let runStart = 0;
  words.forEach((word, at) => {
    const small = run.length > 0 && lexicon.binding.has(word.lower) && words[at + 1]?.capital === true;
    const isName =
      word.capital &&
      !dated.has(at) &&
      !lexicon.determiners.has(word.lower) &&
      lexicon.pack.pronouns[word.lower] === undefined &&
      !(
        at === 0 &&
        (lexicon.prepositions.has(word.lower) ||
          lexicon.subordinators.has(word.lower) ||
          lexicon.adverbs.has(word.lower))
      );
    if (isName && run.length === 0) runStart = at;
    if (isName || small) run.push(word.text);
    else close(runStart === 0);
  });
  close(runStart === 0);
  return [...found].slice(0, 12);
}
