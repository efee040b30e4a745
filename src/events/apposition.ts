import { isComma, verbIn, type Clause } from "./clause.js";

/**
 * Parts "elected in 2006" from "Felix Mbada, a former general elected in 2006, won two more terms", and "first announced in
 * June" from "The deal, first announced in June, needs a vote": the first verb of the clause is not its own.
 */
export function partApposition(clause: Clause): Clause[] {
  const { words } = clause;
  const open = words.findIndex(isComma);
  const verb = verbIn(words);
  const close = words.findIndex((word, at) => at > verb && isComma(word));
  const participle = words[verb];
  if (open < 1 || verb < open || close < 0 || participle?.verb !== "past" || words[0]!.is("prepositions"))
    return [clause];
  // "Meanwhile, the army seized the town": who did it stands behind the comma.
  const isSubject = words
    .slice(0, open)
    .some((word) => !word.isAdverb && !word.dated && !word.dates && !word.is("adverbs", "subordinators"));
  const inside = words.slice(open + 1, verb);
  const [next, after] = words.slice(close + 1);
  const bare = inside.every((word) => word.isAdverb);
  const noun = inside.length > 1 && inside[0]!.is("determiners");
  const apart = inside.some((word) => isComma(word) || word.pronoun || word.is("relatives", "subordinators"));
  // Behind a bare participle any present may be the verb, behind a noun's only what is known for one.
  const goesOn = bare ? next?.is("present") && !next.verb : noun && (next?.isAdverb ? after : next)?.verb;
  if (!isSubject || apart || !goesOn) return [clause];
  const kept = bare
    ? [...words.slice(0, open), ...words.slice(close + 1)]
    : [...words.slice(0, verb), ...words.slice(close)];
  return [
    { ...clause, words: kept },
    { words: words.slice(verb, close), kind: "relative", subject: words.slice(0, open) },
  ];
}
