import { isComma, isDated, isSubjectStart, stretch, verbIn, type Clause } from "./clause.js";
import { past, planned, type Happening } from "./happening.js";
import type { Word } from "./word.js";

/** The subject of such a phrase has so many words. */
const LONGEST_SUBJECT = 7;

const does = (word: Word): boolean =>
  !word.mark && !word.dated && word.next !== undefined && (word.is("gerunds") || word.isPast);

/**
 * Parts "with results expected on 5 May", "with the first trains running in 2027" from the clause that they follow: they
 * have a subject and a date of their own.
 */
export function partAbsolute(clause: Clause, at: number, clauses: readonly Clause[]): Clause[] {
  const { words } = clause;
  // Its participle was parted from it before.
  const next = clauses[at + 1];
  const noun = next?.kind === "relative" && next.words[0]!.isPast ? next.subject : null;
  const lead = noun?.[0]?.previous;
  if (lead?.is("absolutes") && lead.previous?.text === "," && words.at(-1) === noun!.at(-1))
    return [{ ...clause, words: words.slice(0, Math.max(0, words.indexOf(lead))) }];
  // "…, the city having been sued in November"
  const having = words.findIndex(
    (word) => word.is("nonFinite") && word.is("gerunds") && word.is("have") && word.next,
  );
  const opener = having > 0 ? words.findLastIndex((word, at) => at < having && isComma(word)) : -1;
  if (opener > Math.max(0, verbIn(words)) && isSubjectStart(words[opener + 1]!)) {
    const told = stretch(words[having]);
    const done = told.findIndex((word) => !word.is("nonFinite") && !word.isAdverb);
    const subject = words.slice(opener + 1, having);
    if (done > 0 && subject.length > 0 && subject.length <= LONGEST_SUBJECT && told.some(isDated))
      return [
        { ...clause, words: words.filter((word, at) => at < opener || word.at > told.at(-1)!.at) },
        { words: told.slice(done), kind: "absolute", subject },
      ];
  }
  const start = words.findIndex(
    (word, at) => word.is("absolutes") && at > Math.max(0, verbIn(words)) && isComma(words[at - 1]!),
  );
  const rest = start < 0 ? [] : words.slice(start + 1);
  const comma = rest.findIndex(isComma);
  const own = comma < 0 ? rest : rest.slice(0, comma);
  const verb = own.findIndex((word, at) => at > 0 && does(word));
  if (verb < 0 || verb > LONGEST_SUBJECT || !own.slice(verb).some(isDated)) return [clause];
  const subject = own.slice(0, verb);
  if (subject.some((word) => word.is("prepositions", "relatives") && !word.is("binding"))) return [clause];
  return [
    { ...clause, words: [...words.slice(0, start - 1), ...rest.slice(own.length)] },
    { words: own.slice(verb), kind: "absolute", subject },
  ];
}

/** What such a phrase tells: "results expected" are to come, "trains running" as its date has it. */
export const judgeAbsolute = ([verb]: readonly Word[]): Happening =>
  verb!.is("planning") ? { ...planned(0.5), only: "ahead" } : past(verb!.happens ? 0.6 : 0.4);
