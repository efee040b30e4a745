/**
 * What a server drew in a shadow root (declarative shadow DOM), as one piece that can be taken away; null where it drew
 * nothing. The root is left empty: Lit would draw before what it finds there, and cling to it.
 */
export function takeServed(root: ShadowRoot | null): HTMLElement | null {
  if (!root?.hasChildNodes()) return null;
  const served = document.createElement("div");
  served.append(...root.childNodes);
  return served;
}
