import type { ArticleText } from "../model/article.js";
import { verbIn, type Clause } from "./clause.js";
import { TOP } from "./frames.js";
import { isNews, leads, type Passage, type ReadMention } from "./passage.js";

/**
 * Whether a date is said again ("a day earlier, on 21 March"; "this day in 1961"; "the 2024 festival takes place from 7 to 9 June"), or is
 * one of those that come again ("every April and October").
 */
export function isRestated(mention: ReadMention, { sentence, words, mentions }: Passage): boolean {
  const at = mentions.indexOf(mention);
  const [before, next] = [mentions[at - 1], mentions[at + 1]];
  const { reading, dated, end } = mention;
  // "at 4:52 a.m. (0952 GMT)"
  const bracketed = words[dated.first - 1]?.text === "(" && before?.dated.last === dated.first - 2;
  if (bracketed && reading.type === "time" && before && "time" in before.reading) return true;
  if (before?.reading.type === "set" && before.dated.last + 2 === dated.first)
    return words[dated.first - 1]!.is("coordinators");
  // "from November 2018 to the following summer": the end of a span is no happening of its own.
  const to = words[dated.first - 1];
  if (before && to?.is("spanJoins") && before.dated.last + 2 === dated.first)
    if (words[before.dated.first - 1]?.is("spanLeads")) return true;
  const finer = `${mention.resolved.edtf}-`;
  // "1949: The hospital opens on 9 May"
  const heads = leads(sentence, mention) && /^\d{4}$/.test(mention.resolved.edtf ?? "");
  if (
    heads &&
    mentions.some((one) => one.resolved.edtf?.startsWith(finer) && one.dated.first > dated.last + 3)
  )
    return true;
  if (
    (words[dated.first - 1]?.is("determiners") || words[dated.last + 1]?.isOwner) &&
    mentions.some(({ resolved }) => resolved.edtf?.startsWith(finer))
  )
    return true;
  // "on Black Friday, January 13, 1939"
  const feast = reading.type === "calendar" && reading.holiday !== undefined && reading.year === undefined;
  const again = next?.reading.type === "calendar" && (next.reading.day ?? next.reading.year) !== undefined;
  return (
    (reading.type === "shift" || reading.type === "same" || feast) &&
    again &&
    next.dated.withLeadStart <= end + 2
  );
}

/** "He has just a thing for it", "newly revealed calls": only "just wrapped up a visit", "are newly home from a visit" at the top is news. */
export function isNoNews({ reading, dated }: ReadMention, { words }: Clause, passage: Passage): boolean {
  if (reading.type !== "recent") return false;
  const verb = words[verbIn(words)];
  const told = verb && (verb.at < dated.first || (verb.isPast && verb.at === dated.last + 1));
  const happens = words.some((word) => word.at > dated.last && word.is("happenings"));
  return !isNews(passage) || !told || !happens;
}

/** "Digest for Thursday 14 November 2024", above a text: the day of the page. */
export function isStamp(
  { resolved }: ReadMention,
  { sentence: { block } }: Passage,
  { blocks, published }: ArticleText,
): boolean {
  return block < TOP && blocks[block]!.kind === "heading" && resolved.edtf === published;
}
