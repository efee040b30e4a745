import { formatYear, parseEdtf, type Edtf } from "../model/edtf.js";
import type { LanguagePack } from "../model/language.js";
import type { Reading } from "../model/mention.js";
import type { Clause } from "./clauses.js";
import { subjectOf, verbAt } from "./clauses.js";
import { hasHappening, type DatedWords } from "./select.js";
import { lexiconOf, type Lexicon, type Word } from "./lexicon.js";
import { polish, textOf } from "./title.js";

/** An anniversary that a date is said to be. */
export interface NamedAnniversary {
  title: string;
  /** What it is the anniversary of, as the text has it; null where it does not say. */
  of: string | null;
  /** Whether those words name a happening themselves ("the end of the war"). */
  happens: boolean;
  ordinal: number | null;
  /** The date is of a day that returns every year. */
  yearly: boolean;
  /** The anniversary is all that the clause tells: it is the event, and the clause no other. */
  instead: boolean;
}

/** Reads "80th anniversary of the end of the war" in a clause. `marked` are the words that say "80th anniversary". */
export function anniversaryName(
  words: readonly Word[],
  clause: Clause,
  marked: DatedWords,
  anniversary: Reading,
  date: Reading,
  sentence: string,
  lexicon: Lexicon,
): NamedAnniversary | null {
  if (anniversary.type !== "anniversary") return null;
  let end = marked.last + 1;
  while (end < words.length && clause.words.includes(end)) {
    const word = words[end]!;
    if (
      (word.mark && !/^[*’']$/.test(word.text)) ||
      lexicon.relatives.has(word.lower) ||
      verbAt(words, end, lexicon) ||
      lexicon.means.has(word.lower)
    )
      break;
    end++;
  }
  const rest = range(marked.last + 1, end);
  const binding = words[rest[0] ?? -1];
  const ofWords = binding && lexicon.binding.has(binding.lower) ? rest.slice(1) : [];
  const subject = subjectOf(words, clause, lexicon).filter((at) => !lexicon.relatives.has(words[at]!.lower));
  const owner = subject.length > 0 && subject.length <= 4 ? clean(textOf(words, subject, sentence)) : null;
  const own = ofWords.map((at) => {
    const word = words[at]!;
    return lexicon.possessivePronouns.has(word.lower) && owner ? `${owner}'s` : word.text;
  });
  const of = own.length > 0 ? clean(own.join(" ")) : null;
  const named = clean(
    [
      ...range(marked.first, marked.last + 1).map((at) => words[at]!.text),
      ...(of ? [words[rest[0]!]!.text, of] : []),
    ].join(" "),
  );
  const yearly = date.type === "calendar" && date.year === undefined && date.day !== undefined;
  return {
    title: polish(named, lexicon),
    of,
    happens:
      hasHappening(words, ofWords, lexicon) ||
      ofWords.some((at) => lexicon.pack.happenings["closing"]?.includes(words[at]!.lower)),
    ordinal: anniversary.ordinal,
    yearly,
    instead: yearly || clause.kind === "relative",
  };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
const clean = (text: string): string =>
  text
    .replace(/\*/g, "")
    .replace(/\s+(['’,])/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();

/**
 * The date of what an anniversary is of, by arithmetic: in 2022 the 50th anniversary → 1972. Null where the text does
 * not say of what, or the year is not known.
 */
export function originOf(
  date: Edtf | null,
  named: NamedAnniversary,
  pack: LanguagePack,
): { edtf: Edtf; title: string; because: string } | null {
  const extent = date ? parseEdtf(date) : null;
  if (!extent || !named.ordinal || !named.of || named.ordinal > 3000) return null;
  const [first, last] = [new Date(extent.start).getUTCFullYear(), new Date(extent.end - 1).getUTCFullYear()];
  if (first !== last) return null;
  const year = first - named.ordinal;
  // A day's anniversary is of the day itself; what the text gives as a year stays a year.
  const edtf =
    named.yearly && extent.precision === "day" ? `${formatYear(year)}${date!.slice(4)}` : formatYear(year);
  const name = named.happens ? named.of : pack.events.startOf.replace("{of}", named.of);
  const title = polish(
    name.replace(new RegExp(`^(?:${pack.events.articles.join("|")})\\s`, "iu"), ""),
    lexiconOf(pack.events),
  );
  return { edtf, title, because: `${named.ordinal} years before ${first}` };
}
