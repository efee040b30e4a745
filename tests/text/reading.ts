import { english } from "../../src/languages/en/index.js";
import type { ArticleText } from "../../src/model/article.js";
import type { ArticleInput, InputKind } from "../../src/model/page.js";
import type { Warning } from "../../src/model/timeline.js";
import { Languages } from "../../src/text/languages.js";
import { readPage } from "../../src/text/page.js";
import { sentenceReader, splitSentences } from "../../src/text/sentences.js";

const reader = sentenceReader(english.sentences);

/** The sentences of one paragraph. */
export const sentencesOf = (text: string): string[] =>
  splitSentences(text, reader).map(([start, end]) => text.slice(start, end));

/** The articles of a page as the text room hands them on. */
export async function read(
  content: string | ArticleInput | ArticleInput[],
  input?: InputKind,
): Promise<{ articles: ArticleText[]; warnings: Warning[] }> {
  return readPage({ id: "page", content, ...(input ? { input } : {}) }, new Languages(english, []));
}

export const articlesOf = async (
  content: string | ArticleInput | ArticleInput[],
  input?: InputKind,
): Promise<ArticleText[]> => (await read(content, input)).articles;

/** All that an article says, sentence by sentence. */
export const said = (article: ArticleText): string[] => article.sentences.map(({ text }) => text);
