import { fineness, parseEdtf } from "../model/edtf.js";
import type { ArticleText } from "../model/article.js";
import type { Candidate } from "./candidate.js";
import type { Lexicon } from "./lexicon.js";
import { shared } from "./merge.js";

const meaningful = (text: string, lexicon: Lexicon): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !lexicon.know(word).small));

/** Ranks an event in 0…1 and says why, in words for its reader. */
export function salienceOf(
  candidate: Candidate,
  articles: readonly ArticleText[],
  publishers: number,
  lexicon: Lexicon,
): { salience: number; because: string[] } {
  const article = articles[candidate.article]!;
  const title = meaningful(candidate.event.title, lexicon);
  const headline = meaningful(article.title ?? "", lexicon);
  const inHeadline = headline.size && Math.min(1, (2 * shared(title, headline)) / Math.min(headline.size, 8));
  const { members, sentence, weight, event } = candidate;
  const fine = fineness(parseEdtf(event.date)?.precision ?? "century");
  // Each of seven things gives at most its weight; the weights sum to 1.
  const salience =
    0.24 * inHeadline +
    0.16 * Math.min(1, (members - 1) / 2) +
    0.16 * (1 - Math.min(1, sentence / Math.max(8, article.sentences.length))) +
    0.2 * weight +
    0.08 * Math.min(1, fine / 8) +
    0.08 * Math.min(1, event.entities!.length / 3) +
    0.08 * Math.min(1, publishers - 1);
  const because = [...event.because!];
  if (inHeadline >= 0.5) because.push("in the headline");
  if (members > 1) because.push(`${members} mentions`);
  if (publishers > 1) because.push(`${publishers} publishers`);
  if (sentence <= 2) because.push("near the top");
  return { salience: Math.round(salience * 1000) / 1000, because };
}
