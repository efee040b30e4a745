// "After leaving school in 1974", "before joining the army in 1976": what a gerund tells has its own date.
import { subjectOf } from "./antecedents.js";
import { isComma, isDated, isSubjectStart, verbIn, type Clause } from "./clause.js";
import { past, planned, type Happening } from "./happening.js";
import type { Word } from "./word.js";

/** "joining", "being arrested"; not "nothing", "spring", "Beijing", nor "including". */
const does = (word: Word | undefined): boolean =>
  word?.is("gerunds") === true &&
  !word.capital &&
  !word.dated &&
  !word.is("prepositions", "dateLeads") &&
  (word.is("nonFinite") || !word.known.small);

/** "after training on Friday", "after voting": a noun, where it has no object. */
const isNoun = (gerund: Word): boolean =>
  gerund.is("nounGerunds") &&
  !gerund.next?.is("determiners", "possessives") &&
  !gerund.next?.capital &&
  !gerund.next?.pronoun;

/** "was hit by flooding", "were killed by shelling": who or what did it, not how. */
function isPassive({ previous }: Word): boolean {
  for (let word = previous; word && !word.stop; word = word.previous)
    if (word.isPast) return word.previous?.is("be", "nonFinite") === true || word.verb === false;
  return false;
}

/** Whether a word opens such a phrase: "before joining the army", ", graduating in 1998". */
const leads = (word: Word): boolean =>
  does(word.next) &&
  !isNoun(word.next!) &&
  (isComma(word) || (word.is("means") ? !isPassive(word) : word.is("boundLeads", "beginLeads", "endLeads")));

/** So many words from its gerund on are of the phrase. */
function lengthOf(words: readonly Word[], isFronted: boolean): number {
  let dated = false;
  const end = words.findIndex((word, at) => {
    dated ||= word.dated;
    // "After leaving school in 1974 he worked as a bricklayer"
    const goesOn = isFronted && dated && !word.dated && isSubjectStart(word);
    const passive = at === 1 && words[0]!.is("nonFinite");
    return (
      at > 0 &&
      (isComma(word) ||
        word.is("coordinators", "relatives") ||
        (word.verb && !passive) ||
        leads(word) ||
        goesOn)
    );
  });
  return end < 0 ? words.length : end;
}

/** Who does it: the subject of the clause, or of what is told inside it: "on the grounds that she had spoken". */
function doerOf(clause: Clause, rest: Word[], start: number): Word[] {
  const before = rest.slice(0, start);
  const inner = before.slice(before.findLastIndex((word) => word.is("that")) + 1);
  const verb = verbIn(inner);
  return inner.length < before.length && verb > 0
    ? inner.slice(0, verb)
    : subjectOf({ ...clause, words: rest });
}

/** Parts phrases with a gerund and a date from the clause that they stand in, whose subject they share. */
export function partGerunds(clause: Clause): Clause[] {
  const { words, kind } = clause;
  if (kind === "attribution" || kind === "aside" || kind === "gerund") return [clause];
  const start = words.findIndex(leads);
  if (start < 0) return [clause];
  let rest = words.slice(0, start);
  const phrases: Word[][] = [];
  for (let behind = words.slice(start); ;) {
    const phrase = behind.slice(1, 1 + lengthOf(behind.slice(1), start === 0));
    // "on 4 November, four years after turning it down": its date is counted.
    const { counts } = behind[0]!;
    if (!phrase.some(isDated) && !counts) {
      if (phrases.length === 0) return [clause];
      // "five years after moving to Leeds and joining the party": of the same time.
      rest = [...rest, ...behind.slice(1 + phrase.length)];
      break;
    }
    phrases.push(counts ? [behind[0]!, ...phrase] : phrase);
    behind = behind.slice(1 + phrase.length);
    // "before moving to Oslo in 2007 and winning the league in 2009"
    if (behind[0]?.is("coordinators") && does(behind[1])) continue;
    rest = [...rest, ...behind];
    break;
  }
  const subject = doerOf(clause, rest, start);
  if (subject.length === 0) return [clause];
  return [
    ...partGerunds({ ...clause, words: rest }),
    ...phrases.map((own): Clause => ({ words: own, kind: "gerund", subject })),
  ];
}

/** What such a phrase tells: what was done, or is to come; null where it is no more than said or so. */
export const judgeGerund = ([verb, ...rest]: readonly Word[]): Happening | null => {
  const main = verb?.is("nonFinite") ? rest[0] : verb;
  const measures = main?.is("measures") && rest.some(({ text }) => /\d/.test(text));
  if (!main || measures || main.is("saying", "states")) return null;
  // "setting a hearing for September 4"
  return main.is("planning") ? { ...planned(0.5), only: "ahead" } : past(main.happens ? 0.6 : 0.4);
};
