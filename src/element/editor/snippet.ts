import { escapeMarkup } from "../../model/markup.js";

/** What belongs to the editing and not to the page that shows what was edited. */
const LEFT_OUT = ["editable", "draft", "overrides"];

const attribute = (name: string, value: string): string =>
  value ? ` ${name}="${escapeMarkup(value)}"` : ` ${name}`;

/** The tag as it stands in the page, with the corrections in it, to be put into the page in its place. */
export function snippetOf(element: HTMLElement & { overrides: object | null }): string {
  const own = [...element.attributes].filter(({ name }) => !LEFT_OUT.includes(name));
  const attributes = own.map(({ name, value }) => attribute(name, value)).join("");
  const { overrides } = element;
  // Single quotes, since JSON is full of double ones.
  const json = JSON.stringify(overrides)
    .replaceAll("&", "&amp;")
    .replaceAll("'", "&#39;")
    .replaceAll("<", "&lt;");
  const corrected = overrides ? ` overrides='${json}'` : "";
  return `<news-timeline${attributes}${corrected}>${element.innerHTML}</news-timeline>\n`;
}
