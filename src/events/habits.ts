import { verbIn, type Clause } from "./clauses.js";
import { isIn } from "./select.js";
import type { Passage, ReadMention } from "./passage.js";

/**
 * Whether a clause in the present tells what comes again, and its date only when in the year or the week that is: "sails
 * daily from April to October", "closes on Mondays and throughout January", "is shut from 1pm on Wednesdays". What is
 * told as past or as to come, and a day, may still be a happening: "is closed every year on 4 June".
 */
export function isHabit({ reading }: ReadMention, { words }: Clause, { mentions }: Passage): boolean {
  const verb = words[verbIn(words)];
  if (verb && verb.verb !== "present" && !verb.is("presentBe")) return false;
  const spans = reading.type === "range";
  const season = (spans ? [reading.from, reading.to] : [reading]).every(
    (one) => one.type === "calendar" && !one.year && !one.day && (one.month ?? one.season),
  );
  const repeated = mentions.some(
    (other) => other.reading.type === "set" && words.some((word) => isIn(word, other.dated)),
  );
  return season ? spans || repeated : repeated && reading.type === "time";
}
