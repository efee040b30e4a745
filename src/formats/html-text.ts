import { Parser } from "htmlparser2";

const BREAKS = /^(?:p|div|br|li|ul|ol|h[1-6]|blockquote|tr)$/;
const SILENT = /^(?:script|style|template)$/;

/** The words of a piece of HTML, and the first address that it links to. */
export function htmlText(html: string): { text: string; link: string | undefined } {
  let text = "";
  let link: string | undefined;
  let silent = 0;
  const parser = new Parser({
    onopentag(name, { href }) {
      if (SILENT.test(name)) silent++;
      if (BREAKS.test(name)) text += " ";
      if (name === "a") link ??= href;
    },
    ontext(words) {
      if (!silent) text += words;
    },
    onclosetag(name) {
      if (SILENT.test(name)) silent--;
      if (BREAKS.test(name)) text += " ";
    },
  });
  parser.end(html);
  return { text: text.replace(/\s+/gu, " ").trim(), link: link && /^https?:/.test(link) ? link : undefined };
}
