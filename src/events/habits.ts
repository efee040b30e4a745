import { verbIn, type Clause } from "./clause.js";
import { isIn } from "./dated.js";
import type { Passage, ReadMention } from "./passage.js";

/**
 * Whether a clause in the present tells what comes again, and its date only when in the year or the week that is: "sails
 * daily from April to October", "closes on Mondays and throughout January", "is shut from 1pm on Wednesdays". What is
 * told as past or as to come, and a day, may still be a happening: "is closed every year on 4 June"; not in a year.
 */
export function isHabit({ reading, dated }: ReadMention, { words }: Clause, passage: Passage): boolean {
  const verb = words[verbIn(words)];
  const repeated = passage.mentions.some(
    (other) => other.reading.type === "set" && words.some((word) => isIn(word, other.dated)),
  );
  // "in 1996 it ran every ten minutes"
  const isYear = reading.type === "calendar" && reading.month === undefined && reading.season === undefined;
  if (repeated && isYear && !passage.words[dated.first - 1]?.is("beginLeads")) return true;
  if (verb && verb.verb !== "present" && !verb.is("presentBe")) return false;
  // "Every year on 9 June its bell is rung"
  if (repeated && passage.mentions[0]!.reading.type === "set" && passage.mentions[0]!.start === 0)
    return true;
  const spans = reading.type === "range";
  const season = (spans ? [reading.from, reading.to] : [reading]).every(
    (one) => one.type === "calendar" && !one.year && !one.day && (one.month ?? one.season),
  );
  return season ? spans || repeated : repeated && reading.type === "time";
}
