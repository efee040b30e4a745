import { formatYear, parseEdtf, type Edtf } from "../model/edtf.js";
import type { LanguagePack } from "../model/language.js";
import type { Reading } from "../model/mention.js";
import { subjectOf } from "./antecedents.js";
import type { Clause } from "./clause.js";
import { lexiconOf, type Lexicon } from "./lexicon.js";
import { isIn, type DatedWords } from "./dated.js";
import { polish } from "./polish.js";
import { textOf } from "./title.js";
import type { Word } from "./word.js";

/** An anniversary that a date is said to be. */
export interface NamedAnniversary {
  title: string;
  /** What it is the anniversary of, as the text has it; "" where it does not say. */
  of: string;
  /** Whether those words name a happening themselves ("the end of the war"). */
  happens: boolean;
  ordinal: number | null;
  /** The date is of a day that returns every year. */
  yearly: boolean;
  /** The words that say of what, where the clause goes on to tell how it was marked ("… by upgrading their ties"). */
  spared: readonly Word[];
  /** The anniversary is all that the clause tells: it is the event, and the clause no other. */
  instead: boolean;
}

/** Reads "80th anniversary of the end of the war" in a clause. `marked` are the words that say "80th anniversary". */
export function anniversaryName(
  clause: Clause,
  marked: DatedWords,
  date: Reading,
  lexicon: Lexicon,
  resolve: (pronoun: string) => string | null,
): NamedAnniversary | null {
  const anniversary = marked.reading;
  if (anniversary.type !== "anniversary") return null;
  const { words } = clause;
  const rest = words.filter(({ at }) => at > marked.last);
  const end = rest.findIndex(
    (word, i) =>
      word.at > marked.last + i + 1 ||
      (word.mark && !/^[*’']$/.test(word.text)) ||
      word.verb ||
      word.is("relatives") ||
      // "the anniversary of the crash on Tuesday"
      (i > 0 && word.dates && word.is("prepositions")) ||
      // "of their ties by upgrading them": the means is no part of what is marked.
      (word.is("means") && word.next?.is("gerunds")),
  );
  const named = end < 0 ? rest : rest.slice(0, end);
  const [binding, ...after] = named;
  const ofWords = binding?.is("binding") ? after : [];
  const [first, ...others] = ofWords;
  const subject = subjectOf(clause).filter((word) => !word.is("relatives"));
  // "their diplomatic ties": of those who marked the day.
  const whose = first?.is("possessives") ? lexicon.pack.owners[first.lower] : undefined;
  const isPerson = whose !== undefined && lexicon.know(whose).lists.has("person");
  const several = subject.length > 0 && subject.length <= 4 && textOf(subject);
  // "to mark the first anniversary of his death": not of those who mark it.
  const owner = whose !== undefined && (isPerson ? resolve(whose) : several);
  const of =
    isPerson && !owner
      ? textOf(others)
      : owner
        ? `${owner}${lexicon.pack.owner} ${textOf(others)}`
        : textOf(ofWords);
  const name = textOf([...words.filter((word) => isIn(word, marked)), ...(of ? [binding!] : [])]);
  const yearly = date.type === "calendar" && date.year === undefined && date.day !== undefined;
  return {
    title: polish(`${name} ${of}`, lexicon),
    of,
    happens: ofWords.some((word) => word.happens),
    ordinal: anniversary.ordinal,
    yearly,
    spared: rest[end]?.is("means") ? named : [],
    instead: yearly || clause.kind === "relative",
  };
}

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
  const title = polish(name, lexiconOf(pack.events));
  return { edtf, title, because: `${named.ordinal} years before ${first}` };
}
