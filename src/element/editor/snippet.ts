/** What belongs to the editing and not to the page that shows what was edited. */
const LEFT_OUT = ["editable", "draft"];

/**
 * The tag as it stands in the page, with the corrections in it, to be put into the page in its place. Written by the
 * browser, from a copy in a document of its own, where no element comes to life.
 */
export function snippetOf(element: HTMLElement & { overrides: object | null }): string {
  const copy = document.implementation.createHTMLDocument().importNode(element, true);
  for (const name of LEFT_OUT) copy.removeAttribute(name);
  if (element.overrides) copy.setAttribute("overrides", JSON.stringify(element.overrides));
  else copy.removeAttribute("overrides");
  return `${copy.outerHTML}\n`;
}
