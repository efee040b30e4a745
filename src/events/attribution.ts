import { subjectOf } from "./antecedents.js";
import { isComma, isDated, isSubjectStart, stretch, verbIn, type Clause } from "./clause.js";
import { isDayDate, isOf, type DatedWords } from "./dated.js";
import { past, type Happening } from "./happening.js";
import type { Word } from "./word.js";

/** So many words stand at most between "announced" and "that". */
const LONGEST_ANNOUNCEMENT = 8;

/**
 * "Aas announced on Tuesday that she will leave on January 20", "a report published in 2019 found that the dam had
 * failed in 2001": what is announced or found, where it holds the word at `place`.
 */
export function announcedIn(clause: Clause, place: number): Clause | null {
  const { words } = clause;
  const first = verbIn(words);
  const that = words.findIndex((word, at) => at > 0 && word.is("that") && !word.next?.stop);
  const opener = words[that + 1];
  if (that < 0 || !opener || opener.at > place) return null;
  const announces = words[first]?.is("announcing") === true;
  const before = words.slice(0, that);
  const told = announces ? first : before.findLastIndex((word) => word.is("findings") && word.isPast);
  if (told < 0 || that > told + LONGEST_ANNOUNCEMENT || !(announces || before.some(isDated))) return null;
  return { words: words.slice(that + 1), kind: "subordinate", subject: speakerOf(clause, told, opener) };
}

/**
 * "told the inquest on Tuesday that the child could have been saved": what is said before a court is a happening itself. So is
 * what somebody was told long before the news: "In 2019 she told the congregation that a farm needed milkers".
 */
export function testifiedIn(clause: Clause, clauses: readonly Clause[], date: DatedWords): Clause | null {
  if (clause.kind !== "attribution") return null;
  const { words } = clause;
  const told = words.findIndex((word) => word.is("informing"));
  if (told < 1 || words[told]!.previous?.is("be", "nonFinite") || !words.at(-1)!.is("that")) return null;
  const content = clauses[clauses.indexOf(clause) + 1];
  const before = isDayDate(date) && words.slice(told + 1).some((word) => word.is("forums"));
  const whom = words[told + 1]!;
  const past = !isOfLate(date) && !whom.is("thing", "objects", "press") && !whom.is("that");
  if (!before && !past) return null;
  return content ? { words: [...words, ...content.words], kind: "main", subject: null } : null;
}

/** "on Tuesday", "last week": a day or a week that is counted from the article's own. */
const isOfLate = ({ reading }: DatedWords): boolean =>
  (reading.type === "weekday" && reading.from !== "anchor") ||
  reading.type === "time" ||
  (reading.type === "shift" && reading.from === "reference" && /day|week/.test(reading.unit));

/** Who speaks, where the pronoun that opens what is said can stand for that: "observers said that it" is another. */
function speakerOf(clause: Clause, verb: number, opener: Word | undefined): Word[] | null {
  if (!opener?.pronoun || opener.is("determiners")) return null;
  const speaker = subjectOf({ ...clause, words: clause.words.slice(0, verb + 1) });
  // "His lawyer said that he …": another.
  // "The court heard that he …": nobody.
  const last = speaker.at(-1);
  if (opener.is("person") && (speaker[0]?.is("possessives") || last?.is("forums"))) return null;
  const several = last && !last.capital && last.is("present");
  return several && !opener.is("group") ? null : speaker;
}

/** Who speaks has so many words, without what is said beside. */
const LONGEST_SPEAKER = 7;

/** Longest attribution at the end of a sentence: ", the finance ministry's chief spokesman said on Thursday". */
const LONGEST_ATTRIBUTION = 22;

/** The comma before who says it: of "…, her mother, Fiona, said" the first. */
function speakerComma(words: readonly Word[], verb: number): number {
  const before = (end: number): number => words.findLastIndex((word, at) => at < end && isComma(word));
  const last = before(verb + 1);
  if (last < 0 || last !== verb - 1) return last;
  const named = before(last);
  const first = before(named);
  const speaker = words.slice(first + 1, named).filter(({ mark }) => !mark);
  const isName = speaker.length > 0 && speaker.length < LONGEST_SPEAKER && isSubjectStart(speaker[0]!);
  return named < 0 ? last : first >= 0 && isName && verbIn(speaker) < 0 ? first : named;
}

/**
 * Where what is said begins behind an "it" that stands for it: "It is thought that the fire …", "It emerged that …",
 * "It is believed the ship …"; -1 where no such words open, or they have a date of their own.
 */
function extraposed(words: readonly Word[]): number {
  if (!words[0]!.is("thing") || words[0]!.previous) return -1;
  const begins = words.findIndex((word, at) => at > 1 && !word.verb && !word.isPast && !word.isAdverb);
  const last = words[begins - 1];
  if (!last?.isPast || words.slice(0, begins).some(isDated)) return -1;
  const said = words[begins]!;
  // "It is hoped that the line will open", "It was feared that the dam would fail": no more than that.
  const verb = stretch(said.next).find((word) => word.verb);
  if (last.is("planning") || (verb?.verb === "hypothetical" && !last.is("announcing"))) return -1;
  if (said.is("that")) return begins + 1;
  const told = words[1]!.is("presentBe") && last.is("saying", "announcing") && isSubjectStart(said);
  return told && !said.dated ? begins : -1;
}

/** Takes "X said Thursday (that)" off the front of a clause and ", X said Thursday" off its end. */
export function partAttribution(clause: Clause): Clause[] {
  const { words, kind } = clause;
  if (kind === "aside" || kind === "attribution") return [clause];
  const first = verbIn(words);
  const last = words.findLastIndex(({ verb }) => verb);
  if (first === last) return [clause];
  const attribution = (from: number, to?: number): Clause => ({
    words: words.slice(from, to),
    kind: "attribution",
    subject: null,
  });
  const behind = extraposed(words);
  if (behind > 0) {
    const rest: Clause = { words: words.slice(behind), kind, subject: null };
    return [attribution(0, behind), ...partAttribution(rest)];
  }
  // "had hoped to take the mine deeper": a plan.
  // "wrote to the ministry that the bolts were cracked": a letter.
  const tells = (word: Word | undefined): boolean =>
    word?.is("saying") === true &&
    !(word.is("planning") && word.next?.isInfinitive) &&
    // "recalled 19,000 units on 14 February, a date that …"
    !(word.is("makings") && /^\d/.test(word.next?.text ?? "")) &&
    !(word.is("makings") && word.next?.is("infinitive") && !word.next.isInfinitive);
  const says = (at: number): boolean => tells(words[at]) || (words[at]!.is("have") && tells(words[at + 1]));
  // "In May 2020, prosecutors say, he drew 94,000 euros": what stands around it is the clause.
  const inserted = words.findLastIndex((word, at) => at < first && isComma(word));
  if (says(first) && inserted > 0 && words[first + 1] && isComma(words[first + 1]!)) {
    const rest = { ...clause, words: [...words.slice(0, inserted), ...words.slice(first + 1)] };
    return [attribution(inserted, first + 1), ...partAttribution(rest)];
  }
  // "employees were told that layoffs will begin on Monday", "found that in 2015 there were …": what was learnt, where it has a date.
  const learnt = words.findIndex(
    ({ next, previous, at }, index) =>
      next?.is("that") &&
      at > 0 &&
      (words[index]!.is("findings") ||
        (words[index]!.is("informing") && previous?.is("be", "nonFinite", "negatives"))),
  );
  if (learnt >= 0 && learnt <= first + 2 && !words.slice(0, learnt + 1).some(isDated)) {
    const rest: Clause = { words: words.slice(learnt + 2), kind, subject: null };
    return [attribution(0, learnt + 2), ...partAttribution(rest)];
  }
  if (says(first)) {
    let end = first + 1;
    // "had told the president by telephone that …"
    const said = words[first]!.is("have") ? first + 1 : first;
    const that = words.findIndex((word, at) => at > said && (word.verb || word.is("that")));
    // "had reported the brakes on the Monday": nothing is said.
    if (that < 0 && words[first]!.is("have") && words[said]!.is("makings")) return [clause];
    if (that >= 0 && that < first + LONGEST_ATTRIBUTION && !words[that]!.verb) end = that + 1;
    else {
      // The date of saying goes with the verb: up to the next determiner, pronoun or name that can be a subject.
      // "said schools in four districts would stay shut"
      const bare = words[end];
      const several = bare?.is("present") && !bare.verb && !bare.capital && !bare.dated && !bare.known.small;
      const next =
        several && !words[first]!.is("informing")
          ? end
          : words.findIndex(({ verb }, at) => at > first + 1 && verb);
      // "told the hearing he had noticed it": whom somebody tells is not who did it.
      const whom = words[first]!.is("informing") && words[end]?.is("determiners", "possessives");
      const who = whom
        ? words.findIndex((word, at) => at > end + 1 && at < next && isSubjectStart(word) && !word.dated)
        : -1;
      if (who > 0) end = who;
      while (end < next && end < first + 6 && (words[end]!.dated || !isSubjectStart(words[end]!))) end++;
    }
    const opener = words[end];
    // "An earlier version of this story said that Hale was elected in 2012": what was said of old is taken back.
    if (words.slice(0, first).some((word) => word.is("pieces"))) return [attribution(0, end)];
    const rest: Clause = { words: words.slice(end), kind, subject: speakerOf(clause, first, opener) };
    return [attribution(0, end), ...partAttribution(rest)];
  }
  const comma = speakerComma(words, last);
  // "On 14 March, Dol was declared the winner"; but "…, it was announced on Monday".
  const done = words[last]!.previous?.is("be", "nonFinite") && !words[comma + 1]?.is("thing");
  const announces = words[last]!.is("announcing") && !done;
  const closes = (says(last) || announces) && words.length - comma < LONGEST_ATTRIBUTION;
  // "A new bridge, without pins, is promised for 2028": nobody says it.
  const said = !words[comma + 1]?.is("be", "have");
  return closes && said && comma > 0
    ? [{ ...clause, words: words.slice(0, comma) }, attribution(comma)]
    : [clause];
}

/** "according to a study published on Wednesday": what is quoted appeared; else it is only the date of saying. */
export function judgeSource({ words }: Clause, date: DatedWords): Happening | null {
  const own = words.filter((word) => !isOf(word, date));
  const verb = own.findLast(({ at }) => at < date.first);
  const start = own.findIndex((word) => !word.mark && !word.is("attributions", "prepositions"));
  // "…, the government announced on Thursday": no more than the date of saying it.
  const happened = own.findLast(({ at, isPast, happens }) => at < date.first && isPast && happens);
  // "according to a notice that it began to send out on Wednesday"
  const near = verb && happened && verb.at - happened.at < 4 ? happened : undefined;
  const appeared = near && !near.is("announcing", "saying");
  return appeared ? { ...past(0.4), words: own.slice(start) } : null;
}
