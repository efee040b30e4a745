import { verbIn, type Clause } from "./clause.js";
import { isIn } from "./dated.js";
import type { Passage, ReadMention } from "./passage.js";
import type { Word } from "./word.js";

/** What is counted "a year" takes so many words. */
const COUNTED = 3;

/**
 * Whether a clause in the present tells what comes again, and its date only when in the year or the week that is: "sails
 * daily from April to October", "closes on Mondays and throughout January", "is shut from 1pm on Wednesdays". What is
 * told as past or as to come, and a day, may still be a happening: "is closed every year on 4 June"; not in a year.
 */
export function isHabit({ reading, dated }: ReadMention, { words }: Clause, passage: Passage): boolean {
  const verb = words[verbIn(words)];
  const set = passage.mentions.find(
    (other) => isSet(other, passage.words) && words.some((word) => isIn(word, other.dated)),
  );
  const repeated = set !== undefined;
  // "in 1996 it ran every ten minutes"
  const isYear = reading.type === "calendar" && reading.month === undefined && reading.season === undefined;
  // "have killed an average of 540 people a year since 1900", but "has been held every year since 1999"
  const counts = words.some(
    ({ dated, text, at }) => set && at < set.dated.first && !dated && /\d/.test(text),
  );
  if (repeated && isYear && (counts || !passage.words[dated.first - 1]?.is("beginLeads"))) return true;
  // "Closing it saves 1.9 million a year from 2026": a figure.
  if (repeated && counts && !verb) return true;
  if (verb && verb.verb !== "present" && !verb.is("presentBe")) return false;
  // "Every year on 9 June its bell is rung"
  if (repeated && passage.mentions[0]!.reading.type === "set" && passage.mentions[0]!.start === 0)
    return true;
  const spans = reading.type === "range";
  const season = (spans ? [reading.from, reading.to] : [reading]).every(
    (one) => one.type === "calendar" && !one.year && !one.day && (one.month ?? one.season),
  );
  // "Most visitors come in June"
  const most = words[0]!.is("fractions") && !words[0]!.previous;
  return season ? spans || repeated || most : repeated && reading.type === "time";
}

/** "every year", and "540 people a year": so many in each. */
function isSet({ reading, dated }: ReadMention, words: readonly Word[]): boolean {
  if (reading.type !== "duration" || reading.amount !== 1) return reading.type === "set";
  const before = words.slice(Math.max(0, dated.first - COUNTED), dated.first);
  return words[dated.first]!.is("indefinites") && before.some(({ text, dated }) => !dated && /\d/.test(text));
}
