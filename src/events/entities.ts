import type { Passage } from "./passage.js";
import type { Word } from "./word.js";

const LONGEST_NAME = 5;

/** Names in a sentence: runs of capitalised words, in order of appearance, each once. */
export function entitiesOf({ words }: Passage): string[] {
  const found = new Set<string>();
  let run: Word[] = [];
  const close = (): void => {
    // A single capitalised word that opens the sentence may be any word.
    if (run.length > 0 && run.length <= LONGEST_NAME && (run[0]!.previous || run.length > 1))
      found.add(run.map(({ text }) => text).join(" "));
    run = [];
  };
  for (const word of words) {
    const small = run.length > 0 && word.is("binding") && word.next?.capital;
    const isName =
      word.capital &&
      !word.dated &&
      !word.is("determiners") &&
      !word.pronoun &&
      (word.previous || !word.is("prepositions", "subordinators", "adverbs"));
    if (isName || small) run.push(word);
    else close();
  }
  close();
  return [...found].slice(0, 12);
}
