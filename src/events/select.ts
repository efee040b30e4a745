import { judgeAbsolute } from "./absolute.js";
import { judgeSource } from "./attribution.js";
import { isComma, verbIn, withoutAside, wordsUntil, type Clause } from "./clause.js";
import { isAnyDay, isDayDate, isOf, isYearDate, type DatedWords } from "./dated.js";
import { judgeGerund } from "./gerunds.js";
import { past, planned, type Happening } from "./happening.js";
import {
  denies,
  isDone,
  isEdit,
  isInverted,
  isMeant,
  isPlan,
  isTakenBack,
  mainVerb,
  neverCame,
} from "./main-verb.js";
import { isAllotted, isAttribute, isBeside, isOccasion, isOfNoun, leadOf, namedHappening } from "./nouns.js";
import { quotes, type Passage } from "./passage.js";
import { hasHappening, isRank, judgeBe, judgeVerbless, plannedBy } from "./states.js";
import { judgeSince } from "./since.js";
import { isCompared, isGreat, isShare, isStatistic } from "./statistics.js";
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
  if (isAnyDay(words, date)) return null;
  const named = namedHappening(words, date);
  // "called off Saturday's match", "The upgrade of 20 October has been called off": what does not come.
  const cancels = clause.words.some(
    (word) => word.is("cancelling") && (word.at < date.first || isOfNamed(lead)),
  );
  if (cancels && (named || isOfNamed(lead))) return null;
  // "Tuesday's digest gave the wrong year": the day is the noun's.
  const occasion = isOccasion(clause, words, date, named !== null);
  if (!occasion && (named || words[date.last + 1]?.isOwner)) return named;
  if (!occasion && isOfNoun(words, date)) return null;
  // "It skipped 1991 and 1992 for want of money": the years are what was skipped.
  const years = date.reading.type === "range" ? date.reading.from : date.reading;
  const bare = years.type === "calendar" && years.year !== undefined && !years.month && !years.mod;
  const isWhat = (lead?.isPast && !lead.is("spanEnds")) || lead?.is("coordinators");
  if (bare && isWhat && date.first === date.lead) return null;
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
    (lead?.is("boundLeads") && !isNearly(lead, date)) ||
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
  const off = rest?.isPastBe;
  if (lead?.is("allotting") && off && (meant || rest?.next?.is("cancelling"))) return null;

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
  if (polled && words[0]!.is("prepositions")) return null;
  // "In a ruling published on Friday, the court said"
  const [done] = own;
  if (clause.kind === "relative" && position < 0 && !done?.previous && done?.is("planning"))
    return { ...planned(0.5), only: "ahead" };
  if (clause.kind === "relative" && position < 0 && done?.isPast) {
    // "A budget adopted in May did away with it", "A concert planned for 2 August is still to go ahead"
    const ofSubject = clause.words.at(-1)!.next?.verb && !bounds;
    if (ofSubject && done.is("planning")) return { ...planned(0.5), only: "ahead" };
    if (ofSubject || (done.happens && isDayDate(date))) return past(0.4);
    // "Questioned twice in the winter of 1982, he said that …"
    if (!done.previous && clause.subject && !bounds) return past(done.happens ? 0.6 : 0.4);
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
  reading.type !== "time" && "time" in reading && reading.time !== undefined && previous?.isAdverb === true;

/** "the upgrade of 20 October" */
const isOfNamed = (lead: Word | undefined): boolean => lead?.is("binding") === true;

/** "People who were born in the 1990s think that …": any of a sort, in a sentence that tells nothing as past. */
function isGeneral(words: readonly Word[], clause: Clause, date: DatedWords): boolean {
  const opener = clause.kind === "relative" ? clause.words[0]! : undefined;
  if (opener?.previous?.at !== 0 || opener.previous.mark || isDayDate(date)) return false;
  const own = new Set(clause.words);
  return !words.some((word) => !own.has(word) && (word.verb === "past" || word.verb === "have"));
}

/** What the finite verb tells, among the words before and after it that are no date's. */
function judgeVerb(
  clause: Clause,
  verb: Word,
  before: readonly Word[],
  after: readonly Word[],
  date: DatedWords,
  lead: Word | undefined,
): Happening | null {
  // "had he stayed at Brno in 2018": what did not come.
  if (verb.verb === "have" && isInverted(verb)) return null;
  // "are due three days before"
  const { reading } = date;
  const counted = reading.type === "shift" && reading.from === "anchor" && reading.amount < 0;
  if (counted && verb.is("presentBe")) return null;
  const main = mainVerb(verb, after);
  const ahead = verb.verb === "future" || isPlan(main) || isMeant(verb, main);
  // "As of 30 September it had 926 million shares": what was so by then.
  if (lead?.is("binding") && lead.previous?.is("equatives") && !ahead) return null;
  // "From next April the levy will rise to 4%": what is decided.
  const decided = verb.verb === "future" && lead?.is("spanLeads") && !isYearDate(date);
  if (!decided && isStatistic(verb, main, before, after, date)) return null;
  // "Published in a journal in May 1988, the paper has been cited": of what its clause is about.
  if (isEdit(main, before) && !(clause.kind === "relative" && clause.subject)) return null;
  // "was still being mixed", "was checking the letter": what went on.
  const dropped =
    main.is("cancelling") && date.last < verb.at && before.some(({ isInfinitive }) => isInfinitive);
  if (dropped) return null;
  const inProgress = [verb.next, verb.next?.next].some(
    (word) =>
      word?.is("ongoing") || (word === main && main.is("gerunds") && !main.happens && !main.is("planning")),
  );
  if (inProgress && verb.isPastBe) return null;
  // "the park, which had drawn 38,000 people in 2019": a sum of a year, in passing.
  const sum = clause.kind === "relative" && !main.happens && after.slice(0, 4).some(isGreat);
  const ofYear = isYearDate(date) || (reading.type === "shift" && reading.unit === "year");
  if (sum && ofYear) return null;
  // "My mother used to say", "the harvest now starts in September": habits.
  if (verb.is("habits") && verb.next?.isInfinitive) return null;
  // "was ranked 12th in Europe in 2020"
  if (main.is("rankings") && /^\d/.test(main.next?.text ?? "")) return null;
  // "denied that she had met him in May"
  if (main.is("denying") && after.some((word) => word.is("that"))) return null;
  // "footage recorded between 2019 and 2021"
  if (reading.type === "range" && clause.kind === "relative" && verb === clause.words[0] && !main.happens)
    return null;
  // "who chaired it from 2010 to 2017": a term.
  const served = clause.kind === "relative" && !main.happens && lead?.is("complementing");
  if (served && reading.type === "range") return null;
  // "a film set in 1943"
  const plays = verb.is("presentBe") && !isDayDate(date) && !main.next?.is("complementing");
  if (main.is("settings") && (plays || (main.at === date.lead - 1 && isYearDate(date)))) return null;
  if (verb.verb === "present" && verb.previous?.is("adverbs")) return null;
  // "has run since December": what lasts began then; "the first show since 1961" only looks back.
  // "pleaded not guilty": of what follows.
  const notVerb = main === verb && verb.verb === "past" && verb.next?.is("plainNots");
  // "a sensor, no larger than a tin, was lowered": of what is said beside the subject.
  const denied = [...withoutAside(before), ...(notVerb ? [] : [verb, verb.next, main.next])].some(
    (word) => word && denies(word),
  );
  // "has been fighting it all the time and goes on today"
  const goesOn = verb.verb === "have" && verb.next?.is("nonFinite") && verb.next.next?.is("gerunds");
  if (goesOn && (!lead?.is("beginLeads") || !main.happens)) return null;
  // "In the 1980s it played to halls that were a third full"
  const lately = "decade" in reading && (reading.decade! < 100 || reading.decade! >= 1900);
  if (lately && !main.happens && !main.is("findings") && main === verb && main.next?.is("prepositions"))
    return null;
  // "as it did after an accident in 2021"
  if (clause.kind === "subordinate" && clause.words[0]!.is("equatives") && main === verb && verb.is("have"))
    return null;
  // "The runs that were due on Thursday will be processed by Monday"
  const missed = clause.kind === "relative" && verb.isPastBe && isPlan(main);
  if (missed && !main.next?.isInfinitive) return null;
  if (lead?.is("beginLeads")) return judgeSince(clause, verb, main, after, date, denied);
  // "A replay will be available until 29 August": what lasts, and when it ends.
  const lasts =
    main.is("states") ||
    after.some((word) => word.isInfinitive && word.next?.is("states")) ||
    (verb.next?.is("nonFinite") && !main.is("moves"));
  // "is to be completed by May", but "was to have run until 2028", "was to begin in January but will not"
  const isTo = verb.verb === "be" && verb.next?.isInfinitive === true;
  if ((ahead || isTo) && lasts && lead?.is("endLeads") && !lead.is("means")) return null;
  if (verb.verb === "hypothetical") {
    // "Claims must reach us by 30 April": a deadline.
    const binds = verb.is("duties") && lead?.is("endLeads") && !main.is("states");
    if (binds && isDayDate(date)) return planned(0.4);
    // "Residents can return on Friday": what is allowed from a day on.
    const done = verb.next?.isAdverb ? verb.next.next : verb.next;
    if (
      verb.is("permits") &&
      !denied &&
      isDayDate(date) &&
      !lead?.is("endLeads") &&
      !done?.is("be", "have", "nonFinite")
    )
      return { ...planned(0.4), only: "ahead" };
    // "would become", in a story of the past, tells what came of it; "would have", "could" and the like do not.
    const next = verb.next!;
    const tells = next?.is("nonFinite") ? next.next?.isPast : next && !next.is("have");
    if (!verb.is("narrativeFuture") || !tells) return null;
    let said = verb.previous;
    while (said && !said.is("saying", "announcing")) said = said.previous;
    // "a wage that would not have paid the rent in 1997"
    if (!said && denied) return null;
    // "announced that it would open an embassy by the end of 2025"
    if (said?.is("announcing") && lead?.is("endLeads")) return { ...planned(0.5), only: "ahead" };
    // "said that one in five would sell by 2028": a forecast.
    if (said) return lead?.is("endLeads") && !isDayDate(date) ? null : past(0.4);
    return { ...past(0.4), only: "behind" };
  }
  // "has been told to report by the end of October"
  const bid = main.is("informing") && verb !== main && main.next?.isInfinitive;
  if (bid && lead?.is("endLeads")) return { ...planned(0.4), only: "ahead" };
  // "called a snap election for 12 December", "set sentencing for June 6"
  const calls = main.is("settings") || (main.is("cancelling") && main.isPast && main.next?.is("determiners"));
  if (calls && verb.verb === "past" && lead?.is("allotting") && hasHappening(after)) return planned(0.5);
  // "A vote has been called for 12 July"
  const called = verb.verb === "have" && !verb.is("pastHave") && !denied && !main.happens && main.isPast;
  if (called && lead?.is("allotting") && (verb.next?.is("nonFinite") || hasHappening(after)))
    return { ...planned(0.5), only: "ahead" };
  // "had been expected for Friday", "had been due to begin in January": not what came.
  if (verb.verb === "have" && (lead?.is("complementing") || (ahead && verb.is("pastHave")))) return null;
  // "Elections that he promised for 2024": what came of it, another clause tells.
  if (lead?.is("complementing") && lead.previous?.is("planning", "announcing"))
    return { ...planned(0.7), only: "ahead" };
  // "will likely rise again in 2026", "expects to pay out $118 million this year": a forecast of figures.
  const figures = main.is("forecasts") && after.some(({ text, dates }) => !dates && /\d/.test(text));
  if (ahead && !isDayDate(date) && (figures || (main.is("measures") && isYearDate(date)))) return null;
  // "None of this will matter in 2050", "won't run again this November"
  const never = isYearDate(date) || (reading.type === "calendar" && !isDayDate(date));
  if (ahead && denied && never && !lead?.is("endLeads")) return null;
  // "is going to be huge", "will be a test": a state; "will be held" happens.
  const be = [verb.next, verb.next?.next, main.next?.next].find((word) => word?.is("nonFinite"));
  if (be && ahead && !be.next?.isPast && !be.next?.next?.isPast && !isDayDate(date))
    if (!hasHappening(after) && !hasHappening(before)) return null;
  // "will not say whether it will this year"
  if (verb.verb === "future" && denied && verb.next?.next?.is("saying") && !lead?.is("endLeads")) return null;
  if (verb.verb === "future") return { ...planned(0.7), only: "ahead" };
  if (isTo && verb.next!.next?.is("have")) return null;
  if ((isTo || ahead) && verb.isPastBe && isTakenBack(date, verb)) return null;
  if (main.is("saying", "planning") && neverCame(date, verb)) return null;
  if (ahead || isTo) return plannedBy(verb, 0.7);
  // "The hearing was adjourned until 17 March"
  if (main.is("moves") && main.isPast && isDayDate(date) && lead?.is("endLeads") && !lead.is("means"))
    return { ...planned(0.4), only: "ahead" };
  // "has until 30 September to pay"
  const term =
    main.is("have") &&
    isDayDate(date) &&
    lead?.is("endLeads") &&
    after.some(({ isInfinitive, at }) => isInfinitive && at === date.last + 1);
  if (term) return planned(0.4);
  // "Nobody mentioned it on Saturday"; a year only bounds what is told as done: "by 2010 it had 400 stores".
  const done = isDayDate(date) && date.reading.type !== "same" && main.isPast && main !== verb;
  // "Some 2.1 million people had voted by 4 p.m.": how far it had come.
  const soFar = "time" in reading && reading.time !== undefined && before.some(isGreat);
  const complete = done && !verb.is("presentBe") && lead?.is("means") && !soFar;
  // "did not widen its law until 2014": then it did.
  const does = verb.is("have") || (verb.isPastBe && (main.isPast || verb.next?.next?.is("prepositions")));
  const until = lead?.is("endLeads") && !lead.is("means") && does && verb.next?.is("negatives");
  const plain = clause.kind !== "relative" && !verb.is("pastHave") && !verb.next?.is("determiners");
  if (until && plain && !verb.next!.next?.is("be", "have", "nonFinite"))
    return { ...past(0.6), only: "behind", denied: true };
  if (denied || (lead?.is("endLeads") && !complete)) return null;
  // "is thought to have died in 1839"
  const [to, have] = [main.next, main.next?.next];
  const held =
    main !== verb &&
    to?.isInfinitive &&
    have?.is("have") &&
    (have.next?.isPast || have.next?.is("nonFinite"));
  if (main.is("saying") && held && verb.verb === "be") return past(0.5);
  // The date of saying it.
  if (main.is("saying") && !isDone(verb, main, date)) return null;
  // "is being reissued on 6 June"
  if (verb.is("presentBe") && verb.next?.is("ongoing") && date.first >= 0)
    return { ...planned(0.5), only: "ahead" };
  // "is waiting for the first goal of the year": what goes on; "is holding an event next month" is to come.
  if (verb.is("presentBe") && main !== verb && main.is("gerunds")) {
    const now = date.reading.type === "shift" && date.reading.amount === 0;
    return now && !main.happens ? null : { ...planned(0.5), only: "ahead" };
  }
  if (main === verb && (verb.verb === "be" || verb.next?.is("nonFinite")))
    return judgeBe(verb, before, after, date);
  // "A budget adopted in May did away with it"
  const described = lead?.previous?.isPast && !lead.previous.verb && lead.previous.at < verb.at;
  // "had his suspension halved on Thursday by a court"
  const [object] = after;
  const part = object?.is("possessives")
    ? after.slice(1, 7).find((word) => word.isPast && !word.dated)
    : null;
  if (main.is("have") && verb.is("pastHave") && part) return past(part.happens ? 0.8 : 0.5);
  if (main.is("have")) return hasHappening(after) || described ? past(0.5) : null;
  // "The fire was contained on 22 August"
  const closed = verb.isPastBe && main !== verb && main.next?.dates && isDayDate(date);
  if (main.is("states") && closed) return past(0.4);
  if (main.is("states")) return hasHappening(before) ? past(0.4) : null;
  // "The attic is closed in May": a habit.
  if (
    verb.is("presentBe") &&
    main.isPast &&
    date.reading.type === "calendar" &&
    date.reading.year === undefined &&
    !isDayDate(date)
  )
    return null;
  // "Anyone who was there in 1991 is asked to call": an appeal.
  const told = verb.is("presentBe") && main.isPast && date.last < verb.at;
  const appeals = told && reading.type === "calendar" && reading.year !== undefined && !isDayDate(date);
  if (appeals) return null;
  // "Tickets go on sale on Monday", "lands in Kenya later on Thursday"
  if (verb.is("scheduled") || (verb.verb === "present" && lead?.next?.is("laters")))
    return { ...planned(0.4), only: "ahead" };
  // "He drives a bus": what a present tells that does not happen is so all the time.
  // "who faces re-election next November"
  const next = date.reading.type === "calendar" && date.reading.direction === 1 && hasHappening(after);
  if (main === verb && verb.verb === "present" && next) return { ...planned(0.4), only: "ahead" };
  if (main === verb && verb.verb === "present" && !main.happens)
    return isDayDate(date) && (date.reading.type !== "shift" || date.reading.daypart)
      ? { ...planned(0.4), only: "ahead" }
      : null;
  const happened = past(main.happens ? 1 : 0.6);
  // "Worries over demand next year sent prices lower": what is told as done was not done then.
  const leadsOn = after.some(
    (word) => word.isInfinitive || word.verb === "future" || word.is("spanEnds", "dateLeads", "planning"),
  );
  const isTold = verb.verb === "past" || verb.is("pastHave") || verb.isPastBe;
  return isTold && !leadsOn && !main.is("moves") ? { ...happened, only: "behind" } : happened;
}
