import { trimEndOf } from "../model/trim.js";
import type { Lexicon } from "./lexicon.js";

const TRAILING = /[\s,;:–—\-("'“‘[*]/u;
const LEADING = /^[\s,;:.–—\-)”’"'\]*]+/u;

/** A full stop that is no abbreviation's. */
const FULL_STOP = /(?<!\b(?:Inc|Ltd|Co|Corp|Jr|Sr)|\.\p{L})\.$/u;

const PAIRS = [/["“”]/g, /[()[\]]/g];
/** A mark that has a partner, or is markup; space that is more than one plain one. */
const UNTIDY = /[*_"“”()[\]]|\s\s|[^\S ]|[–—] [–—]/;

/** A text without the marks of a kind of which one has no partner. */
function withoutHalves(text: string): string {
  let whole = text;
  for (const marks of PAIRS) if ((whole.match(marks)?.length ?? 0) % 2) whole = whole.replace(marks, "");
  return whole;
}

/**
 * Removes marks that lost their partner, residue of markup, what hangs at the end and marks there.
 * @param end the last word, where it stays even if it seems to hang
 */
export function polish(text: string, lexicon: Lexicon, end?: string): string {
  let title = text;
  // Most need none of it.
  if (UNTIDY.test(title)) {
    title = title
      .replace(/\*\*|__/g, "")
      .replace(/[–—](?: [–—])+/g, "–")
      .replace(/["“]\s*["”],?/g, "");
    title = withoutHalves(title).replace(/\s+/gu, " ");
  }
  title = title.replace(LEADING, "");
  for (let last = ""; last !== title;) {
    last = title;
    title = trimEndOf(title, TRAILING).replace(FULL_STOP, "");
    const at = title.lastIndexOf(" ") + 1;
    const word = title.slice(at);
    const { lists, capital } = lexicon.know(word);
    const hanging =
      HANGING.some((list) => lists.has(list)) || (lists.has("gerunds") && title[at - 2] === ",");
    if (at > 0 && !capital && hanging && word !== end) title = title.slice(0, at - 1);
    // ", the first", ", as well", ", most recently": what a clause that was cut off had begun.
    const comma = title.lastIndexOf(", ");
    const stub = comma < 0 ? [] : title.slice(comma + 2).split(" ");
    if (stub.length > 0 && stub.length < 3 && STUBS.some((list) => lexicon.know(stub[0]!).lists.has(list)))
      title = title.slice(0, comma);
  }
  title = withoutHalves(title);
  const space = title.indexOf(" ");
  if (lexicon.pack.articles.includes(title.slice(0, Math.max(0, space)).toLowerCase()))
    title = title.slice(space).replace(LEADING, "");
  return title.charAt(0).toUpperCase() + title.slice(1);
}

const STUBS = ["determiners", "subordinators", "superlatives", "numerals"] as const;
const HANGING = ["prepositions", "determiners", "coordinators", "subordinators", "be", "plainNots"] as const;
