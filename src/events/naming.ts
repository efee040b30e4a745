import { verbIn } from "./clauses.js";
import type { Lexicon } from "./lexicon.js";
import type { Happening } from "./select.js";
import { fit, polish, textOf, TITLE_AIM, titleOf, type TitleParts } from "./title.js";
import { wordsOf } from "./word.js";

/** A noun that is shorter cannot stand alone: the headline tells whose it is. */
const LEAST_NOUN_TITLE = 12;

/** Names what happens. "" where no words are left. */
export function nameOf(
  parts: TitleParts,
  { words }: Happening,
  headline: string | null,
  lexicon: Lexicon,
): string {
  if (words) {
    const title = polish(textOf(words), lexicon);
    // "Thursday's event": whoever does not know which learns nothing.
    if (words.every((word) => word.mark || word.is("occasions"))) return "";
    if (!headline || title.length >= LEAST_NOUN_TITLE) return title;
    return polish(`${title}: ${textOf(fit(wordsOf(headline, lexicon), TITLE_AIM))}`, lexicon);
  }
  const { clause } = parts;
  const verbless = clause.kind === "main" && verbIn(clause.words) < 0;
  return (verbless && nounPhrase(parts, lexicon)) || titleOf(parts, lexicon);
}

/** In a stretch without a verb, the phrase around what happens: "Mongolia's hosting of COP17 of the …". */
function nounPhrase(parts: TitleParts, lexicon: Lexicon): string | null {
  const { clause, drops } = parts;
  const own = clause.words.filter((word) => !drops(word));
  const happening = own.findIndex(({ happens }) => happens);
  if (happening < 1) return null;
  const opener = own.findLastIndex(
    (word, at) => at < happening && (word.mark || word.is("prepositions", "coordinators")),
  );
  return titleOf({ ...parts, clause: { ...clause, words: own.slice(opener + 1) } }, lexicon);
}
