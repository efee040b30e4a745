import { fineness, parseEdtf } from "../model/edtf.js";
import type { ArticleText } from "../model/article.js";
import type { Candidate } from "./candidate.js";
import type { Lexicon } from "./lexicon.js";

/** What an event's rank is made of; each adds its weight times a value in 0…1. The weights sum to 1. */
const WEIGHTS = {
  headline: 0.24,
  mentions: 0.16,
  position: 0.16,
  happening: 0.2,
  precision: 0.08,
  names: 0.08,
  publishers: 0.08,
} as const;

const meaningful = (text: string, lexicon: Lexicon): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !lexicon.isSmall(word)));

/** Ranks an event in 0…1 and says why, in words for its reader. */
export function salienceOf(
  candidate: Candidate,
  articles: readonly ArticleText[],
  publishers: number,
  lexicon: Lexicon,
): { salience: number; because: string[] } {
  const article = articles[candidate.article]!;
  const title = meaningful(candidate.title, lexicon);
  const headline = meaningful(article.title ?? "", lexicon);
  let overlap = 0;
  for (const word of title) if (headline.has(word)) overlap++;
  const features = {
    headline: headline.size === 0 ? 0 : Math.min(1, (2 * overlap) / Math.min(headline.size, 8)),
    mentions: Math.min(1, (candidate.members - 1) / 2),
    position: 1 - Math.min(1, candidate.sentence / Math.max(8, article.sentences.length)),
    happening: candidate.weight,
    precision: Math.min(1, fineness(parseEdtf(candidate.date)?.precision ?? "century") / 8),
    names: Math.min(1, candidate.entities.length / 3),
    publishers: Math.min(1, publishers - 1),
  };
  let salience = 0;
  for (const name of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[])
    salience += WEIGHTS[name] * features[name];
  const because = [...candidate.because];
  if (features.headline >= 0.5) because.push("in the headline");
  if (candidate.members > 1) because.push(`${candidate.members} mentions`);
  if (publishers > 1) because.push(`${publishers} publishers`);
  if (candidate.sentence <= 2) because.push("near the top");
  return { salience: Math.round(salience * 1000) / 1000, because };
}
