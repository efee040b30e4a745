import { isComma, isSubjectStart, verbIn } from "./clause.js";
import type { Lexicon } from "./lexicon.js";
import type { Happening } from "./happening.js";
import { polish } from "./polish.js";
import { fit, textOf, TITLE_AIM, titleOf, type TitleParts } from "./title.js";
import { wordsOf, type Word } from "./word.js";

/** A noun that is shorter cannot stand alone: the headline tells whose it is. */
const LEAST_NOUN_TITLE = 12;

/** "says" alone, or with who does. */
const LONGEST_SAYING = 3;

/** Whether a title is half a sentence: "Which opens in theaters", "Delivering a petition", "Philippe says". */
function isHalf(title: string, { clause, drops }: TitleParts, lexicon: Lexicon): boolean {
  const [opener] = clause.words;
  const words = wordsOf(title, lexicon);
  const [first, second] = words;
  if (!first || first.is("objects")) return true;
  // "15:23 2019", "We're"
  if (!/\p{L}{2}/u.test(title) || words.every(({ mark, known }) => mark || known.small)) return true;
  // "Whether a tariff would remain", "How it arose"
  // "What was left of it was pulled down" is a whole one.
  const tellsTwice = words.filter(({ verb }) => verb).length > 1;
  if (first.is("conditions", "asking", "freeRelatives") && !words.some(isComma) && !tellsTwice) return true;
  // "Act – £365m"
  const [lettered, ...others] = words.filter(({ text }) => /\p{L}{2}/u.test(text));
  if (lettered && others.length === 0 && words.length > 2) return true;
  // "Is approaching", of a day that was its subject
  if (first.is("be", "future", "hypothetical")) return true;
  // "Written", above a story; "[The odyssey] began"
  // … "Backup"
  if (!second) return first.isPast || !first.happens;
  const stands = first.is("determiners") || second.mark;
  if (first.is("subordinators")) {
    // "While hiking, a couple found a treasure", "After hours of debate parliament passed the bill"
    const comma = words.findIndex(isComma);
    const complete =
      words.filter(({ verb, isPast }) => verb || isPast).length > 1 ||
      (first.is("prepositions") && !second.pronoun && !second.is("determiners"));
    const leads = comma > 0 ? verbIn(words.slice(comma)) > 0 : complete;
    if (!stands && !leads) return true;
  } else if (!stands && first.is("relatives", "coordinators", "nonFinite")) return true;
  const led = second.is("determiners", "possessives", "prepositions") || second.pronoun !== undefined;
  // "Passed the Senate 52–48" is an entry of a chronicle where its sentence begins so.
  const opens = !opener!.previous && opener!.lower === first.lower;
  const past = first.isPast && !first.is("ambiguous") && !opens;
  const gerund = first.is("gerunds") && !first.happens && !opener!.is("determiners");
  if ((past || gerund) && led && !second.is("binding")) return true;
  // "Mayor Bill Peduto near the synagogue": the verb of its clause was cut off.
  const tells = ({ verb, isPast, happens, isInfinitive }: Word): boolean =>
    Boolean(verb) || isPast || happens || isInfinitive;
  const left = clause.words.filter((word) => !drops(word));
  const verb = left[verbIn(left)];
  // "The last day for pupils is 12 June" is named by its subject.
  const named = verb?.is("be") && left.slice(left.indexOf(verb) + 1).every(({ mark }) => mark);
  if (verb && !named && !words.some((word) => tells(word) || word.text === verb.text)) return true;
  // "Sidewalk was added", "Inquiry reported", where nothing but the date followed
  const last = words.at(-1)!;
  const alone = clause.words.some((word) => word.is("makings") && word.next?.dates);
  const made = last.is("makings") && (last.previous?.is("be") || alone);
  return words.length <= LONGEST_SAYING && last.is("saying") && !made;
}

/** Names what happens. "" where no words are left, or half a sentence is. */
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
    const told = textOf(fit(wordsOf(headline, lexicon), TITLE_AIM));
    // "Attack: Attack stokes fears"
    return polish(told.toLowerCase().includes(title.toLowerCase()) ? told : `${title}: ${told}`, lexicon);
  }
  const { clause } = parts;
  const verbless = clause.kind === "main" && verbIn(clause.words) < 0;
  const title = (verbless && nounPhrase(parts, lexicon)) || titleOf(parts, lexicon);
  return isHalf(title, parts, lexicon) ? behindFront(parts, lexicon) : title;
}

/** "While the lights turn green on 5 July, six crews will be elsewhere": what stands behind a comma, where it is whole. */
function behindFront(parts: TitleParts, lexicon: Lexicon): string {
  const { clause } = parts;
  if (clause.kind !== "main" && clause.kind !== "coordinate") return "";
  for (const [at, word] of clause.words.entries()) {
    const rest = isComma(word) ? clause.words.slice(at + 1) : [];
    const [first] = rest;
    // "Okafor, C., Lund, P. et al., will be published"
    if (!first || verbIn(rest) < 1 || first.text.length < 2) continue;
    if (!isSubjectStart(first) || first.is("relatives")) continue;
    const behind = { ...parts, clause: { ...clause, words: rest, subject: null } };
    const title = titleOf(behind, lexicon);
    return isHalf(title, behind, lexicon) ? "" : title;
  }
  return "";
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
  const title = titleOf({ ...parts, clause: { ...clause, words: own.slice(opener + 1) } }, lexicon);
  // "Police name the first two of the dead": one word says too little.
  return title.includes(" ") ? title : null;
}
