/** What is wrong with a title by the look of it alone: a reader sees it without its sentence. */
export type TitleFault = "pronoun" | "cut" | "dated" | "long";

const PRONOUNS = /^(?:he|she|it|they|we|i|you|his|her|its|their|our|my|this|that|these|those)\b/i;
/** A last word that asks for another one. */
const CUT =
  /(?:\b(?:of|in|to|on|at|for|by|with|and|or|but|from|the|a|an|as|into|than|that|which|who)|[,;:–—-])$/i;
const DATED =
  /\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|yesterday|today|tomorrow|tonight|(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter)|(?:in|on|since|until|by) (?:(?:19|20)\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b))/i;
const LONGEST = 90;

export function faultsOf(title: string): TitleFault[] {
  const faults: TitleFault[] = [];
  if (PRONOUNS.test(title)) faults.push("pronoun");
  if (CUT.test(title)) faults.push("cut");
  if (DATED.test(title)) faults.push("dated");
  if (title.length > LONGEST) faults.push("long");
  return faults;
}
