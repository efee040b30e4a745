import { judgeAbsolute } from "./absolute.js";
import { judgeSource } from "./attribution.js";
import { isComma, verbIn, wordsUntil, type Clause } from "./clause.js";
import { isAnyDay, isDayDate, isOf, isYearDate, type DatedWords } from "./dated.js";
import { judgeVerb } from "./finite-verb.js";
import { judgeGerund } from "./gerunds.js";
import { past, planned, type Happening } from "./happening.js";
import { isInverted } from "./main-verb.js";
import { isAllotted, isAttribute, isBeside, isOccasion, isOfNoun, leadOf, namedHappening } from "./nouns.js";
import { quotes, type Passage } from "./passage.js";
import { isRank, judgeVerbless } from "./states.js";
import { isCompared, isShare } from "./statistics.js";
import type { Word } from "./word.js";

/** What is quoted tells no news of its dates: “nobody would need it by 2030”. */
export const isQuoted = ({ text, quoted }: Passage, { withLeadStart }: DatedWords): boolean =>
  quotes(text.slice(0, Math.max(0, withLeadStart)), quoted);

/**
 * What happened or is planned in the clause on its date; null for the date of saying it, a state, a comparison, a
 * statistic, a bound, a name, somebody's own words or a question.
 */
export function judge(passage: Passage, clause: Clause, date: DatedWords): Happening | null {
  const { words, text } = passage;
  if (/\?["”’')\]]*$/u.test(text)) return null;
  // "if it won the election in November"
  if (isQuoted(passage, date) || (clause.kind === "subordinate" && clause.words[0]!.is("conditions")))
    return null;
  // "How a park first promised 13 years ago became a car park is a long story"
  if (words[0]!.is("asking") && clause.words[0] === words[0]) return null;
  // "Had she applied when she became eligible in 2013, none of this …": of what did not come.
  const [begin] = words;
  if (begin!.verb === "have" && isInverted(begin!) && clause.words[0]!.at < words.findIndex(isComma))
    return null;
  if (clause.kind === "attribution") return judgeSource(clause, date);
  // "only to lose it in 2016"
  if (clause.plain) return { ...past(0.5), only: "behind" };
  if (isGeneral(words, clause, date)) return null;
  const lead = leadOf(words, date);
  // "on March 3, not March 5"
  const [comma, not] = words.slice(Math.max(0, date.lead - 2), date.lead);
  if (isAnyDay(words, date) || (not?.is("plainNots") && isComma(comma!))) return null;
  const named = namedHappening(words, date);
  // "called off Saturday's match", "The upgrade of 20 October has been called off": what does not come.
  const cancels = clause.words.some(
    (word) => word.is("cancelling") && (word.at < date.first || isOfNamed(lead)),
  );
  const wasPlanned =
    lead?.is("allotting") === true && lead.previous?.is("planning") === true && lead.previous.isPast;
  if (cancels && (named || isOfNamed(lead) || wasPlanned)) return null;
  // "Tuesday's digest gave the wrong year": the day is the noun's.
  const occasion = isOccasion(clause, words, date, named !== null);
  if (!occasion && (named || words[date.last + 1]?.isOwner)) return named;
  if (!occasion && isOfNoun(words, date)) return null;
  // "It skipped 1991 and 1992 for want of money": the years are what was skipped.
  const years = date.reading.type === "range" ? date.reading.from : date.reading;
  const bare = years.type === "calendar" && years.year !== undefined && !years.month && !years.mod;
  const isWhat = (lead?.isPast && !lead.is("spanEnds")) || lead?.is("coordinators");
  const early = lead?.is("coordinators") && !/^\d/.test(words[date.first]!.text);
  if (bare && isWhat && date.first === date.lead && !early) return null;
  // "the year ended 31 December": a length of time by its end.
  const ends = lead?.is("spanEnds", "infinitive") && lead.previous?.is("spans");
  if (
    ends ||
    // "almost as much as in 1998"
    (date.lead < date.first && words[date.lead - 1]?.is("equatives")) ||
    // "What she built there over the next decade"
    (lead?.is("lengthLeads") && date.reading.type === "shift" && !/day|weekend/.test(date.reading.unit)) ||
    // "In 2013 alone he performed 420 operations"
    words[date.last + 1]?.is("exclusives") ||
    (lead?.is("boundLeads") && !isNearly(lead, date) && !isWithin(words, date)) ||
    // "a losing streak dating to 2007"
    // … "failures dating back to 2013"
    (lead?.is("infinitive") &&
      [lead.previous, lead.previous?.previous].some((word) => word?.is("reaching"))) ||
    // "a turnaround from four years ago"
    (lead?.is("spanLeads") && "counted" in date.reading) ||
    (!occasion && isAttribute(words, date)) ||
    isBeside(words, clause.words, date) ||
    isAllotted(date, lead) ||
    isCompared(clause, date, lead)
  )
    return null;
  // "raised rates for the third time this year"
  const [allots, , rank] = words.slice(Math.max(0, date.first - 4), date.first);
  const again = allots?.is("allotting") && rank && isRank(rank);
  if (date.reading.type === "shift" && date.reading.amount === 0 && again) return null;
  // "1,996 of them last year": a part of a sum.
  if (lead?.previous?.is("binding") && /\d/.test(lead.previous.previous?.text ?? "")) return null;

  // "A vote fixed for 10 July was put on hold"
  const rest = words.find(({ verb, at }) => verb && at > date.last);
  // "A soft opening pencilled in for 10 July was scrapped", "a plan to fly the next morning was dropped"
  const meant = [lead?.previous, lead?.previous?.previous].some((word) => word?.isPast);
  const fails = wordsUntil(rest, ({ stop }) => stop)
    .slice(0, OUTCOME)
    .some((word) => word.is("cancelling", "dropping", "negatives", "moves"));
  const off = rest?.isPastBe || (rest?.verb === "have" && rest.next?.is("nonFinite"));
  if (lead?.is("allotting") && ((off && (meant || rest.next?.is("cancelling"))) || (meant && fails)))
    return null;

  const own = clause.words.filter((word) => !isOf(word, date));
  const opener = own.find((word) => !word.mark && !word.is("subordinators", "coordinators"));
  // "(Grand Press, 2018)"
  if (clause.kind === "aside" && verbIn(own) < 0 && isYearDate(date)) return null;
  // "Update, 5 December: Added a statement"
  const [heads, behind] = words;
  if (heads?.is("edits") && !heads.isPast && (behind?.mark || behind?.dated)) return null;
  // "A chronology, last updated on 20 November"
  if (
    own.some(
      (word) => word.is("edits") && word.previous?.is("superlatives") && !word.previous.previous?.is("be"),
    )
  )
    return null;
  if (opener?.is("ownWords") || own.some((word) => word.is("hedges"))) return null;
  // "ate 223 eggs each in 2024", "were kept by every head from 1873 to 1992"
  const each = isYearDate(date) && words[date.lead - 1]?.is("distributives");
  if (each || (date.reading.type === "range" && own.some((word) => word.is("distributives")))) return null;
  // "the steepest since records began in 1996": since it has been counted.
  const counted = clause.kind === "subordinate" && clause.words[0]!.is("beginLeads") && clause.words[2]?.verb;
  if (counted && isYearDate(date) && !clause.words[1]!.capital && !clause.words[1]!.pronoun) return null;
  // "expects 80,000 visitors by the end of 2025", "some worry that it will": a guess; "expects to open" is a plan.
  // "tore a muscle in May and is not expected back": of another verb.
  const joined = own.find((word) => word.is("coordinators") && word.at > date.last);
  const guess = own.find(
    (word) =>
      word.is("forecasts") && !word.previous?.is("be", "nonFinite") && !(joined && word.at > joined.at),
  );
  if (guess?.next && !guess.next.mark && !guess.next.is("prepositions", "infinitive")) return null;
  const { reading } = date;
  const yearly = reading.type === "calendar" && reading.year === undefined && reading.day !== undefined;
  if (yearly && own.some((word) => word.is("yearly"))) return { kind: "recurring", weight: 0.3 };
  const first = verbIn(own);
  // "is under construction and is planned for launch in 2027": the verb that stands before the date.
  const position = Math.max(
    first,
    own.findLastIndex(
      ({ verb, at, previous }) =>
        verb && verb !== "hypothetical" && at < date.first && previous?.is("coordinators"),
    ),
  );
  // "1.6 billion euros since 2018": a sum over years.
  // "Write to us by 20 March": an appeal.
  const bounds = lead?.is("beginLeads") || (lead?.is("endLeads") && !own.some((word) => word.is("planning")));
  // "when it usually takes a fifth", but "the feast, which usually runs five days, began in May"
  if (own.some((word) => word.is("usual")) && (position < 0 || !own.some(isComma))) return null;
  // "…, first given to people in 2006": done as its clause before was.
  const shared =
    clause.kind === "coordinate" && clause.subject && own.slice(0, 2).some(({ isPast }) => isPast);
  if (position < 0 && shared && !bounds) return past(0.6);
  // "footage recorded between 2019 and 2021"
  const between = clause.kind === "relative" && date.reading.type === "range" && own[0]?.isPast;
  if (position < 0 && between && !own[0]!.happens) return null;
  // "In a poll taken in August, 58 percent said that they opposed it"
  const polled = clause.kind === "relative" && clause.words[0]!.isPast && words.some(isShare);
  const [taken] = clause.words;
  const fronted = words[0]!.is("prepositions") && !words.some((word) => word.verb && word.at < taken!.at);
  if (polled && fronted) return null;
  // "In a ruling published on Friday, the court said"
  const [done] = own;
  if (clause.kind === "relative" && position < 0 && !done?.previous && done?.is("planning"))
    return { ...planned(0.5), only: "ahead" };
  if (clause.kind === "relative" && position < 0 && done?.isPast) {
    // "A budget adopted in May did away with it", "A concert planned for 2 August is still to go ahead"
    const governs = clause.words.at(-1)!.next;
    const ofSubject = governs?.verb && !bounds;
    // "A study planned for May will not go forward"
    const dropped = [governs?.next, governs?.next?.next].some((word) =>
      word?.is("negatives", "plainNots", "cancelling"),
    );
    if (ofSubject && done.is("planning")) return dropped ? null : { ...planned(0.5), only: "ahead" };
    if (ofSubject || (done.happens && isDayDate(date))) return past(0.4);
    // "Questioned twice in the winter of 1982, he said that …"
    const opens = !done.previous || done.previous.text === ";";
    if (opens && clause.subject && !bounds) return past(done.happens ? 0.6 : 0.4);
    // "In a lawsuit filed in May, the state accuses the firm of fraud"
    const noun = clause.subject?.at(-1);
    if (noun?.happens && !done.verb && !isYearDate(date) && reading.type !== "range" && !bounds)
      return { ...past(0.4), ...ofMain(words, clause.words.at(-1)!) };
  }
  if (clause.kind === "gerund") return bounds ? null : judgeGerund(own);
  if (clause.kind === "absolute") return bounds ? null : judgeAbsolute(clause.words);
  if (position < 0) return bounds ? null : judgeVerbless(own, date);
  // "declared three days of mourning, beginning Thursday"
  const begins = lead?.is("dateLeads") && lead.is("gerunds") && lead.previous?.stop && isDayDate(date);
  if (begins && own[position]!.verb === "past") return past(0.4);
  return judgeVerb(clause, own[position]!, own.slice(0, first), own.slice(position + 1), date, lead);
}

/** "At a meeting held on 5 February, members voted to close the club": what happened there. */
function ofMain([first]: readonly Word[], last: Word): { words?: Word[] } {
  const comma = first!.is("prepositions") && last.next && isComma(last.next) ? last.next : null;
  const words = wordsUntil(comma?.next, () => false);
  const verb = words[verbIn(words)];
  return verb?.verb === "past" && verb.happens && !verb.is("saying", "announcing") ? { words } : {};
}

/** "started shortly after 11 p.m. on Saturday": about then. */
const isNearly = ({ previous }: Word, { reading }: DatedWords): boolean =>
  reading.type === "time" || ("time" in reading && reading.time !== undefined && previous?.isAdverb === true);

/** "before the end of the year": within the time that ends there. */
const isWithin = (words: readonly Word[], { first, last }: DatedWords): boolean =>
  words[first - 1]!.is("earlierThan") && words.slice(first, last).some((word) => word.is("closings"));

/** What becomes of a plan is told in so many words: "had to be abandoned", "has neither money nor a contractor". */
const OUTCOME = 5;

/** "the upgrade of 20 October" */
const isOfNamed = (lead: Word | undefined): boolean => lead?.is("binding") === true;

/** "People who were born in the 1990s think that …": any of a sort, in a sentence that tells nothing as past. */
function isGeneral(words: readonly Word[], clause: Clause, date: DatedWords): boolean {
  const opener = clause.kind === "relative" ? clause.words[0]! : undefined;
  if (opener?.previous?.at !== 0 || opener.previous.mark || isDayDate(date)) return false;
  const own = new Set(clause.words);
  return !words.some((word) => !own.has(word) && (word.verb === "past" || word.verb === "have"));
}
