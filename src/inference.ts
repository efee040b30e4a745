import { inferFromOthers, type Inference } from "./events/inference.js";
import { known } from "./languages/en/known.js";

/** What works out when an article appeared, with the happenings that English knows. */
export const infer: Inference = (articles, packOf, datesOf, fallback) =>
  inferFromOthers(articles, (article) => ({ known, ...packOf(article) }), datesOf, fallback);
