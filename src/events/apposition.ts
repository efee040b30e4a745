import { isComma, verbIn, type Clause } from "./clause.js";

/**
 * Parts "elected in 2006" from "Felix Mbada, a former general elected in 2006, won two more terms": the first verb of the
 * clause is not its own.
 */
export function partApposition(clause: Clause): Clause[] {
  const { words } = clause;
  const open = words.findIndex(isComma);
  const first = verbIn(words);
  const told = words[first];
  // "The deal, first announced in June, needs the approval of six countries"
  const close = words.findIndex((word, at) => at > first && isComma(word));
  const goesOn = words[close + 1]?.is("present") && !words[close + 1]!.verb;
  const bare = first === open + (told?.previous?.isAdverb ? 2 : 1);
  // "Meanwhile, the army seized the town": who did it stands behind the comma.
  const isSubject = words
    .slice(0, Math.max(0, open))
    .some((word) => !word.isAdverb && !word.dated && !word.dates && !word.is("adverbs", "subordinators"));
  if (open < 1 || !isSubject || told?.verb !== "past" || words[0]!.is("prepositions")) return [clause];
  if (bare && close > 0 && goesOn)
    return [
      { ...clause, words: [...words.slice(0, open), ...words.slice(close + 1)] },
      { words: words.slice(first, close), kind: "relative", subject: words.slice(0, open) },
    ];
  if (first < open + 3 || !words[open + 1]!.is("determiners")) return [clause];
  const inside = words.slice(open + 1, first);
  if (inside.some((word) => isComma(word) || word.pronoun || word.is("relatives", "subordinators")))
    return [clause];
  const own = words[close + 1]?.isAdverb ? words[close + 2] : words[close + 1];
  if (close < 0 || !own?.verb) return [clause];
  return [
    { ...clause, words: [...words.slice(0, first), ...words.slice(close)] },
    { words: words.slice(first, close), kind: "relative", subject: words.slice(0, open) },
  ];
}
