// What "be" and phrases without a verb tell: mostly states, and now and then a happening.
import { isDayDate, isLater, isSpecific, type DatedWords } from "./dated.js";
import { past, planned, type Happening } from "./happening.js";
import type { Word } from "./word.js";

export const hasHappening = (words: readonly Word[]): boolean => words.some(({ happens }) => happens);

/** "was to", "were due to": a plan, as long as its time has not come. */
export const plannedBy = (verb: Word, weight: number): Happening => ({
  ...planned(weight),
  ...(verb.isPastBe && { only: "ahead" }),
});

/** "this year" */
const isThis = ({ reading }: DatedWords): boolean => reading.type === "shift" && reading.amount === 0;

/** "first", "second", "13th" */
export const isRank = (word: Word): boolean =>
  word.is("superlatives") || word.is("fractions") || /^\d+\p{L}/u.test(word.text);

/** "The first meeting was in 2019" happens; "the company was small in 2019" does not. */
export function judgeBe(
  verb: Word,
  subject: readonly Word[],
  after: readonly Word[],
  date: DatedWords,
): Happening | null {
  const rest = after.filter(({ mark }) => !mark);
  if (rest[0]?.isInfinitive) return plannedBy(verb, 0.7);
  // "was 61st in the 2009 tour": a place in a ranking.
  if (/^\d+\p{L}+$/u.test(rest[0]?.text ?? "")) return null;
  // "was the second to cross the plain this summer"
  const now = "direction" in date.reading ? date.reading.direction === 0 : isThis(date);
  if (now && rest[0]?.is("determiners") && rest[1] && isRank(rest[1]) && !hasHappening(rest)) return null;
  const present = verb.is("presentBe");
  // "In 2015 there was an explosion"
  const there = subject.some((word) => word.is("existential"));
  // "was the scene of a meeting", "was the first to pay respects": the noun or infinitive tells what happened.
  const tells =
    hasHappening(after.filter(({ at }) => there || at < date.first || date.reading.type === "recent")) ||
    (rest.length > 2 && rest.slice(0, 8).some(({ isInfinitive }) => isInfinitive));
  if ((!present || date.reading.type === "recent") && tells) return past(0.4);
  // "Her marriage in 1956 to Frank Thorne was a long and happy one"
  const noun = subject.find((word) => word.at === date.lead - 1);
  const names = noun && (noun.happens || noun.known.retold.length > 0);
  const owned = names && subject[0]!.is("possessives") && subject.every(({ known }) => !known.opens);
  if (owned && !present && date.last < verb.at)
    return { ...past(0.5), words: subject.filter(({ at }) => at < verb.at) };
  // "The first leg is on 12 May."
  // "It was Tuesday, and it was raining": a scene.
  if (subject.at(-1)?.is("thing") && date.first === verb.at + 1) return null;
  if ((hasHappening(subject) && rest.length < 6) || (rest.length === 0 && isDayDate(date)))
    return present ? planned(0.5) : past(0.5);
  // "The first leg is on 12 May, the final on the 25th"
  const behind = after.find(({ at }) => at > date.last);
  const named = subject.some(({ mark, known }) => !mark && !known.small);
  if (named && behind?.mark && date.lead === verb.at + 1 && isDayDate(date))
    return { ...(present ? planned : past)(0.5), words: [...subject] };
  // "The album is out on 17 May", "The fence is back on the agenda next Thursday"
  if (
    present &&
    rest[0]?.is("particles") &&
    isDayDate(date) &&
    date.first > verb.at &&
    !rest[0].is("prepositions")
  )
    return { ...planned(0.4), only: "ahead" };
  // "The last was an email on 3 February 2022": nobody names the day for a mere state.
  if (!isSpecific(date) || subject.some((word) => word.is("thing", "subordinators"))) return null;
  if (present) return isDayDate(date) ? { ...planned(0.3), only: "ahead" } : null;
  return { ...past(0.3), only: "behind" };
}

/** "A bond falls due on 15 March.": whether a verb that no list knows stands behind a noun, and a day behind it. */
function presentOn(own: readonly Word[], date: DatedWords): boolean {
  if (!isSpecific(date) || !isDayDate(date)) return false;
  let last = own.at(-1);
  while (last?.next) last = last.next;
  return (
    last?.text === "." &&
    own.some(
      (word, index) =>
        word.is("present") &&
        !word.capital &&
        index > 0 &&
        own[index - 1] === word.previous &&
        !word.previous!.mark &&
        !word.previous!.known.small &&
        word.next?.mark === false &&
        !word.next.is("binding"),
    )
  );
}

/** A phrase without a verb is a happening where its words name one: "Mongolia's hosting of COP17". */
export function judgeVerbless(own: readonly Word[], date: DatedWords): Happening | null {
  // "Open an account today": an offer; what happens that day is told with a verb.
  const { reading } = date;
  const today = reading.type === "shift" && reading.unit === "day" && reading.amount === 0;
  // "Great for a holiday gift this year"
  if (today || (isThis(date) && reading.type === "shift" && reading.unit === "year")) return null;
  if (own.filter(({ mark }) => !mark).length < 2) return null;
  const infinitive = own.findIndex(({ isInfinitive }) => isInfinitive);
  // "expect it to cost 4 million this year": a figure.
  const costs =
    own[infinitive]?.next?.is("measures") && own.slice(infinitive).some(({ text }) => /\d/.test(text));
  if (costs) return null;
  if (infinitive > 0 && (infinitive < 8 || own[infinitive - 1]!.is("planning"))) return planned(0.6);
  // "The fair takes place on 25 May": its verb is none that is known.
  // "She takes over in January"
  const occurs = own.some(
    (word) =>
      (word.is("occurrence") && word.previous?.is("present")) ||
      (word.is("takings") && word.next?.is("particles")),
  );
  if (!occurs && !hasHappening(own)) return presentOn(own, date) ? planned(0.3) : null;
  return isLater(date) ? planned(0.4) : past(0.4);
}
