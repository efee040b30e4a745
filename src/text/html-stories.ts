import type { Warning } from "../model/timeline.js";
import { readHtml as parse } from "./html.js";
import type { GivenArticle } from "./page.js";

const CUT = {
  unclosed: "The HTML ends before its closing tag; what was there has been read.",
  "too-deep": "The HTML nests too deep to be a page; it was read down to there.",
};

/** The stories of an HTML page, each region as blocks; what the page says of itself holds for the first. */
export function readHtml(given: GivenArticle): { articles: GivenArticle[]; warnings: Warning[] } {
  const { regions, metadata, cut } = parse(given.html!, given.url);
  const { publisher, language } = { ...metadata, ...present(given) };
  const articles = regions.map((blocks, index): GivenArticle => {
    if (index > 0) return { blocks, publisher, language, several: true };
    const titled = blocks.some((block) => block.kind === "title");
    const because = given.published
      ? {}
      : { because: `${metadata.publishedFrom ?? "the page"}: ${metadata.published ?? ""}` };
    const title = titled ? null : metadata.title;
    const { published, updated, url } = { ...metadata, ...present(given) };
    return {
      title: given.title ?? title,
      publisher,
      published,
      updated,
      url,
      language,
      blocks,
      several: true,
      ...because,
    };
  });
  return { articles, warnings: cut ? [{ code: "html-unclosed", message: CUT[cut] }] : [] };
}

/** What of an article is said. */
const present = (given: GivenArticle): Partial<GivenArticle> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
