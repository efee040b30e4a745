// What somebody wrote on the date of a letter.
import { isComma, isSubjectStart, stretch, verbIn, type Clause } from "./clause.js";
import type { DatedWords } from "./dated.js";
import type { Word } from "./word.js";

/** A letter stands among so many words at the start of its sentence. */
const LATEST_LETTER = 5;

/**
 * "In a letter dated 3 March 1983, the engineer warned the ministry that …": the clause that tells what the letter says; null
 * where the date is of no letter that opens its sentence.
 */
export function writtenIn(words: readonly Word[], { lead, last }: DatedWords): Clause | null {
  const letter = words[lead - 1];
  if (!letter?.is("letters") || letter.at > LATEST_LETTER || !words[0]!.is("prepositions")) return null;
  for (const word of words.slice(last + 1)) {
    const told = isComma(word) ? stretch(word.next) : [];
    const verb = verbIn(told);
    const named = verb > 0 && told.slice(0, verb).some((one) => isSubjectStart(one));
    if (named && !told[0]!.known.opens && told[verb]!.verb === "past")
      return { words: words.slice(told[0]!.at), kind: "main", subject: null };
  }
  return null;
}
