import type { Clause } from "./clause.js";
import { isDayDate, isOf, isYearDate, type DatedWords } from "./dated.js";
import type { Word } from "./word.js";

/**
 * "Sales will rise 4 percent in 2026", "has grown by 12 per cent since 2011"; of a day only where it is a share: "fell 2.1
 * per cent on Monday", and with sums over a year or years.
 */
export function isStatistic(
  verb: Word,
  main: Word,
  before: readonly Word[],
  after: readonly Word[],
  date: DatedWords,
): boolean {
  const rest = after.filter(({ at }) => at > main.at);
  if (isOfFigure(after, date)) return true;
  // "lost the right to host the under-20 games": no figure.
  const figures = rest.filter(({ text, dates }) => !dates && /^\P{L}*\d/u.test(text));
  // "sold 303,417 cars, up 4 percent", "an increase of 0.3 percent"
  const changes = (word: Word): boolean =>
    (word.is("levels") && word.next !== undefined && isShare(word.next)) ||
    (word.is("measures") && word.next?.is("binding") === true && after.some(isShare));
  if (figures.length > 0 && after.some(changes)) return true;
  // "Sales hit $61 million in 2021"
  if (isYearDate(date) && main.is("reachings") && main.next && /^\p{Sc}$/u.test(main.next.text)) return true;
  // "was paid $14.2 million in 2023, compared with $9.8 million in 2022"
  if (figures.length > 0 && isComparedWith(main)) return true;
  // "stood at 11 times the limit on Wednesday"
  const level = main.next?.is("prepositions") && figures.some((word) => word === main.next?.next);
  // "closed at 41 on Friday"
  if (isDayDate(date) && main.is("settlings") && level && main === verb) return true;
  if (isDayDate(date)) return main.is("measures") && (figures.some(isShare) || level === true);
  // "In 2023 we drilled 412 wells, against 365 the year before"; "1,336 convictions were sent back from 1990 to 2020";
  // "scored four times in 2020".
  // But "lost her seat in 2013 by 41 votes".
  const owned = main.next?.is("possessives") === true;
  const { reading } = date;
  const yearly =
    isYearDate(date) || reading.type === "range" || (reading.type === "shift" && reading.unit === "year");
  const counts =
    (figures.length > 0 && !owned) || (yearly && main.next?.is("numerals") && !isOf(main.next, date));
  // "built 40 ships in the 1980s"
  const overYears = "decade" in date.reading && isCount(rest[0]);
  // "Los Angeles" measures nothing.
  // … nor does "top" of "top scorer".
  const describes = (word: Word): boolean =>
    !yearly && word !== main && word.next?.known.small === false && !word.next.mark && !word.next.verb;
  const measured = [main, ...before].some(
    (word) => word.is("measures") && !(word.capital && word.previous) && !describes(word),
  );
  const sum = counts && (overYears || measured);
  if (sum || after.some(isBase)) return true;
  // "In 2022 some 4.1 billion tons of cement were made"
  const heads = before.filter(({ mark, dates }) => !mark && !dates).slice(0, 2);
  if (isYearDate(date) && verb.verb === "be" && !main.happens && heads.some(isGreat)) return true;
  // "In 2015 there were 9 million deaths"
  if (isYearDate(date) && counts && before.some((word) => word.is("existential"))) return true;
  const spans = date.reading.type === "range";
  // "In 2020 and 2021 we merged four changes in total"
  if (yearly && after.some((word) => word.is("totals") && (!word.next || word.next.mark))) return true;
  // "Revenue halved between 2013 and 2016"
  if (spans && main.is("measures") && main === verb) return true;
  if (!spans && !isYearDate(date)) return false;
  const subject = before.find((word) => !word.mark && !word.is("determiners"));
  // "some 400,000 people walked along it in 2016", but "31 people were killed".
  // "Between 2019 and 2023 she took 118 wickets"
  const fronted = spans && date.lead === 0 && isCount(main.next);
  const counted = (spans && isCount(subject)) || fronted || (!main.happens && isFigure(subject));
  if (isYearDate(date) && !main.happens && isSeries(verb, date)) return true;
  // "took 19": a figure of nothing.
  const bare = isFigure(rest[0]) && (!rest[1] || rest[1].mark);
  // "At its height, in 2007, it flew 34 aircraft"
  const amount =
    /^\d[\d,]*$/.test(main.next?.text ?? "") &&
    !main.next!.dated &&
    !rest.some(({ isInfinitive }) => isInfinitive);
  const done = main === verb && main.verb === "past" && ![main, ...before].some(({ happens }) => happens);
  if (isYearDate(date) && done && amount) return true;
  // "it even grew"
  const grew = main === verb && main.is("trends") && !after.some((word) => word.is("prepositions"));
  // "carried more than the railway did": "more than 300 people" is a figure only.
  const all = [...before, ...after];
  // "In a 2023 survey, 41 percent of readers changed their mind", "a third of the households rented"
  if (before.some((word) => isShare(word) || (word.is("fractions") && word.next?.is("binding")))) return true;
  // "in 1970 it gave a fifth of its power"; "In 2019 rents rose by 2 per cent; in 2021 they fell".
  const [share, of] = main.next?.is("indefinites")
    ? [main.next.next, main.next.next?.next]
    : [main.next, main.next?.next];
  if (share?.is("fractions") && of?.is("binding")) return true;
  // "held 27 percent of computing jobs"
  const ofWhat = main.next?.text.endsWith("%") ? main.next.next : main.next?.next?.next;
  const percent = main.next && isShare(main.next) && ofWhat?.is("binding");
  if (percent && isYearDate(date) && !main.happens) return true;
  if (main === verb && main.is("measures") && isBesideShare(verb)) return true;
  const compares = all.some(isFigure) && all.some((word) => word.is("comparisons") && !isFigure(word.next));
  return counted || bare || grew || compares;
}

/**
 * "In 1985 it ran eleven trains; by 2005 it was three", "we drilled 412 wells and mended 90, against 365 the year before": a
 * figure after the verb, and what it is measured by in the rest of the sentence.
 */
function isSeries(verb: Word, { last }: DatedWords): boolean {
  let counted = false;
  let parted = false;
  let again = false;
  for (let word = verb.next; word; word = word.next) {
    if (isBase(word)) return counted;
    if (word.text === ";") [parted, again] = [counted, false];
    if (parted && word.dated && word.at > last && isFigure(word)) again = true;
    if (word.dated || !isCount(word)) continue;
    if (again) return true;
    counted = true;
  }
  return false;
}

/** "went from $31 million in 2019 to $190 million last year": the date is a figure's. */
function isOfFigure(after: readonly Word[], { lead }: DatedWords): boolean {
  let word = after.find(({ at }) => at === lead - 1);
  while (word?.is("scales", "shares")) word = word.previous;
  if (!word || !isFigure(word)) return false;
  let before = word.previous;
  if (/^\p{Sc}$/u.test(before?.text ?? "")) before = before!.previous;
  // But "by 39 votes to 31 in February".
  const to = before?.is("complementing") && before.at;
  return before?.is("spanLeads") || (to && after.some((one) => one.at < to && one.is("spanLeads"))) || false;
}

/** "58%", "9 per cent" */
export const isShare = (word: Word): boolean =>
  word.text.endsWith("%") || (isFigure(word) && word.next?.is("shares") === true);

/** "…, compared with $9.8 million in 2022": whether a figure of another time follows a verb. */
function isComparedWith(verb: Word): boolean {
  for (let word = verb.next; word && word.text !== ";"; word = word.next)
    if (
      word.is("comparisons") &&
      word.next?.is("complementing") &&
      /\d|^\p{Sc}$/u.test(word.next.next?.text ?? "")
    )
      return true;
  return false;
}

/** "1.2 million", "38,000" */
export const isGreat = ({ text, dates, next }: Word): boolean =>
  !dates &&
  /^\p{Sc}?\d/u.test(text) &&
  (/\d[,.]\d{3}|\d{4}|(?:mn|bn|m)$/.test(text) || next?.is("scales") === true);

/** Whether what stands before a clause in its sentence tells of shares. */
function isBesideShare(verb: Word): boolean {
  for (let word = verb.previous; word; word = word.previous)
    if (isFigure(word) && word.next?.is("shares")) return true;
  return false;
}

const isCount = (word: Word | undefined): boolean => isFigure(word) || word?.is("numerals") === true;
const isFigure = (word: Word | undefined): boolean => /^\d[\d.,]*$/.test(word?.text ?? "");

/** "than in 2019", "the highest since 2008", "compared with last year". */
export function isCompared({ words }: Clause, date: DatedWords, lead: Word | undefined): boolean {
  const before = words.filter(({ at }) => at < date.first);
  return (
    before.slice(-5).some((word) => word.is("comparisons") || isBase(word)) ||
    // "compared with 38 per cent in March"
    before.slice(-8).some((word) => word.is("comparisons") && word.next?.is("complementing")) ||
    Boolean(lead?.is("beginLeads") && before.slice(-9).some((word) => word.is("superlatives")))
  );
}

/** "against 79 cents a year ago": what a figure is measured by. */
const isBase = (word: Word): boolean => {
  const { next } = word;
  const base =
    word.is("levels") && next?.is("complementing") ? next.next : word.is("bases") ? next : undefined;
  return base !== undefined && /^(?:\p{Sc}|\p{Lu}{1,2})?\d|^\p{Sc}/u.test(base.text);
};
