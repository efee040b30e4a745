import { verbIn, type Clause } from "./clauses.js";
import type { Passage, ReadMention } from "./passage.js";

/**
 * Whether a clause in the present tells what comes again, and its date only when in the year or the week that is: "sails
 * daily from April to October", "closes on Mondays and throughout January", "is shut from 1pm on Wednesdays". What is
 * told as past or as to come, and a day, may still be a happening: "is closed every year on 4 June".
 */
export function isHabit({ reading, dated }: ReadMention, { words }: Clause, { mentions }: Passage): boolean {
  const own = words.filter((word) => !dated.withLead.has(word));
  const verb = own[verbIn(own)];
  const present = !verb || verb.verb === "present" || verb.is("presentBe");
  const dates = reading.type === "range" ? [reading.from, reading.to] : [reading];
  const season = dates.every(
    (one) =>
      one.type === "calendar" &&
      one.year === undefined &&
      one.day === undefined &&
      (one.month !== undefined || one.season !== undefined),
  );
  if (!present || !(season || reading.type === "time")) return false;
  const repeated = mentions.some(
    (other) => other.reading.type === "set" && words.some((word) => other.dated.own.has(word)),
  );
  return repeated || (season && reading.type === "range");
}
