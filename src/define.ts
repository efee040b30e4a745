import { NewsTimeline } from "./element/news-timeline.js";

// Two copies of the script on one page must not break each other: the first one wins.
if (!customElements.get("news-timeline")) customElements.define("news-timeline", NewsTimeline);

/**
 * Puts the element into each `div[data-news-timeline]`, which is what sanitisers leave of a page: its `data-` attributes
 * become the element's (those that it knows, and no others: `data-onclick` stays data), its content the element's own
 * list. Done by itself once the document has been parsed; called again for what a page adds later. A div is taken only once.
 */
export function mountTimelines(): void {
  for (const place of document.querySelectorAll("div[data-news-timeline]:not(:has(news-timeline))")) {
    const element = document.createElement("news-timeline");
    for (const { name, value } of place.attributes)
      if (NewsTimeline.observedAttributes.includes(name.slice("data-".length)))
        element.setAttribute(name.slice("data-".length), value);
    element.append(...place.childNodes);
    place.append(element);
  }
}

// A div that is still being parsed is not torn apart; on a server there is none.
if (globalThis.document?.readyState === "loading") addEventListener("DOMContentLoaded", mountTimelines);
else if (globalThis.document) mountTimelines();

export { NewsTimeline };
