import { judgeSince } from "./since.js";
import { withoutAside, type Clause } from "./clause.js";
import { isDayDate, isSpecific, isYearDate, type DatedWords } from "./dated.js";
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
import { hasHappening, judgeBe, plannedBy } from "./states.js";
import { isGreat, isStatistic } from "./statistics.js";
import type { Word } from "./word.js";

/** What the finite verb tells, among the words before and after it that are no date's. */
export function judgeVerb(
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
  // "Plans for a regatta in 2027 have been torn up"
  const dropped =
    main.is("cancelling", "dropping") &&
    date.last < verb.at &&
    before.some((word) => word.isInfinitive || (word.is("planning") && !word.isPast));
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
  const to = verb.next?.isAdverb ? verb.next.next : verb.next;
  const isTo = verb.verb === "be" && to?.isInfinitive === true;
  if ((ahead || isTo) && lasts && lead?.is("endLeads") && !lead.is("means")) return null;
  if (verb.verb === "hypothetical") {
    // "Claims must reach us by 30 April": a deadline.
    const binds = verb.is("duties") && lead?.is("endLeads") && !main.is("states");
    if (binds && isDayDate(date)) return planned(0.4);
    // "Residents can return on Friday": what is allowed from a day on.
    const done = verb.next?.isAdverb ? verb.next.next : verb.next;
    // "From October it can be moved by app"
    const from = lead?.is("spanLeads") === true;
    const allowed = from ? !isYearDate(date) : isDayDate(date) && !done?.is("be", "have", "nonFinite");
    if (verb.is("permits") && !denied && allowed && !lead?.is("endLeads"))
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
  // "were promised a grand opening in the spring of 2022": of what was promised.
  const promised =
    main.is("promising") &&
    main.next?.is("determiners", "possessives") &&
    (verb.verb === "be" || lead?.is("endLeads"));
  if (promised && date.first > main.at + 2 && !isDayDate(date)) return { ...planned(0.5), only: "ahead" };
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
  if (isTo && to!.next?.is("have")) return null;
  // "a service that was to go on sale next April": what it was for, not that it came.
  if (isTo && verb.isPastBe && clause.kind === "relative" && !isDayDate(date)) return null;
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
  // "Insurers had received 2,140 claims by 31 October"
  const soFar =
    ("time" in reading && reading.time !== undefined && before.some(isGreat)) ||
    (verb.is("pastHave") && /^\d/.test(main.next?.text ?? ""));
  const complete = done && !verb.is("presentBe") && lead?.is("means") && !soFar;
  // "did not widen its law until 2014": then it did.
  const does = verb.is("have") || (verb.isPastBe && (main.isPast || verb.next?.next?.is("prepositions")));
  const not = verb.is("negatives") ? verb : verb.next;
  const until = lead?.is("endLeads") && !lead.is("means") && does && not?.is("negatives");
  const whole = clause.kind !== "relative" || (verb.isPastBe && main.isPast);
  const plain = whole && !verb.is("pastHave") && !not?.is("determiners");
  if (until && plain && !not!.next?.is("be", "have", "nonFinite"))
    return { ...past(0.6), only: "behind", denied: true };
  // "They waited until May 2019", "it had climbed to number six by July 1995": when that ended, or was so at the latest.
  const month = reading.type === "calendar" && reading.year !== undefined && isSpecific(date);
  const ended = month && (verb.verb === "past" || verb.is("pastHave") || verb.isPastBe);
  if (!denied && lead?.is("endLeads") && ended && !soFar) return { ...past(0.3), only: "behind" };
  if (denied || (lead?.is("endLeads") && !complete)) return null;
  // "is thought to have died in 1839"
  const [infinitive, have] = [main.next, main.next?.next];
  const held =
    main !== verb &&
    infinitive?.isInfinitive &&
    have?.is("have") &&
    (have.next?.isPast || have.next?.is("nonFinite"));
  if (main.is("saying") && held && verb.verb === "be") return past(0.5);
  // The date of saying it; but "two days later he said": the story goes on.
  const isCounted = reading.type === "shift" && reading.from === "anchor";
  if (main.is("saying") && !isDone(verb, main, date))
    return (isSpecific(date) || isCounted) && verb.verb === "past" ? { ...past(0.4), only: "behind" } : null;
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
  // "had lunch with the chairman on 17 January", but "had 40 aircraft in 2017": nobody names the day for a mere state.
  const did = verb.verb === "past" || verb.is("pastHave", "emphatic");
  const sums = after.some((word) => isGreat(word) || word.is("scales"));
  const onDay: Happening | null =
    did && isSpecific(date) && !sums && !lead?.is("spanLeads") ? { ...past(0.3), only: "behind" } : null;
  if (main.is("have")) return hasHappening(after) || described ? past(0.5) : onDay;
  // "The fire was contained on 22 August"
  const closed = verb.isPastBe && main !== verb && main.next?.dates && isDayDate(date);
  if (main.is("states") && closed) return past(0.4);
  if (main.is("states")) return hasHappening(before) ? past(0.4) : onDay;
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
