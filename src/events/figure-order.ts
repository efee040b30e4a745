import { orderOfLanguage, type FigureOrder } from "../dates/figures.js";
import type { ArticleText } from "../model/article.js";
import type { LanguagePack } from "../model/language.js";

const SLASHED = /\d{1,2}\/\d{1,2}\/\d{2,4}/;

/** It is asked for each stamp and sentence of an article, and looked for once. */
const orders = new WeakMap<ArticleText, FigureOrder>();

/**
 * In which order an article writes the figures of a date such as 9/2/2024: as its region does; else as it writes its days
 * beside the names of months ("9 February", "February 9"), where it writes all of them in one way.
 */
export function figureOrderOf(article: ArticleText, pack: LanguagePack): FigureOrder {
  const known = orders.get(article);
  if (known !== undefined) return known;
  const order = findOrder(article, pack);
  orders.set(article, order);
  return order;
}

function findOrder(article: ArticleText, pack: LanguagePack): FigureOrder {
  const { language, blocks, stamps } = article;
  const known = orderOfLanguage(language);
  if (known || ![...blocks, ...stamps].some(({ text }) => SLASHED.test(text))) return known;
  const months = Object.keys(pack.dates.words.MONTH).join("|");
  if (months === "") return null;
  const has = (pattern: string): boolean => {
    const written = new RegExp(pattern, "iu");
    return blocks.some(({ text }) => written.test(text));
  };
  const dayFirst = has(`(?<![\\d,.:])\\d{1,2}(?:st|nd|rd|th)? (?:${months})\\b`);
  const monthFirst = has(`\\b(?:${months})\\.? \\d{1,2}\\b(?![:.]?\\d)`);
  if (dayFirst === monthFirst) return null;
  return dayFirst ? "day-month" : "month-day";
}
