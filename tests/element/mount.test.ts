import { expect, fixture, html, oneEvent } from "@open-wc/testing";
import { mountTimelines, type NewsTimeline } from "../../src/define.js";
import { label, labels, settled, shadow } from "./mounted.js";

/** A page as a content management system stores it, with what its sanitiser left. */
async function page(content: string): Promise<HTMLElement> {
  const main = await fixture<HTMLElement>(html`<main lang="en-GB" style="width: 1200px"></main>`);
  main.append(document.createRange().createContextualFragment(content));
  return main;
}

const LIST = `<ol>
  <li><span data-date="1926">1926</span> Bridge opens at Arnsund</li>
  <li><span data-date="2004-03">March 2004</span> Bridge closes</li>
</ol>`;

describe("what sanitisers leave: div[data-news-timeline]", () => {
  it("becomes a timeline of the list in it, once", async () => {
    const main = await page(`<div class="wide" data-news-timeline data-heading="The bridge">${LIST}</div>`);
    mountTimelines();
    mountTimelines();
    const elements = main.querySelectorAll<NewsTimeline>("div.wide > news-timeline");
    expect(elements.length).to.equal(1);
    await settled(elements[0]!);
    expect(elements[0]!.heading).to.equal("The bridge");
    expect(elements[0]!.timeline!.events.map(({ date, title }) => `${date} ${title}`)).to.deep.equal([
      "1926 Bridge opens at Arnsund",
      "2004-03 Bridge closes",
    ]);
    expect(labels(elements[0]!).length).to.equal(2);
  });

  it("reads the article that it stands in, with the corrections given as data", async () => {
    const overrides = {
      version: 1,
      changes: [
        { event: "gone", quote: "The bridge at Arnsund was opened in 1926.", title: "A bridge at last" },
        { add: { date: "1894", title: "Ferry sinks" } },
      ],
    };
    const main = await page(`<article id="told"><h1>The bridge at Arnsund</h1>
      <p>The bridge at Arnsund was opened in 1926. It was closed in March 2004.</p>
      <div data-news-timeline data-for="told">${LIST}</div></article>`);
    main.querySelector<HTMLElement>("[data-for]")!.dataset["overrides"] = JSON.stringify(overrides);
    mountTimelines();
    const element = main.querySelector("news-timeline")!;
    await oneEvent(element, "news-timeline-ready");
    await settled(element);
    const events = element.timeline!.events;
    expect(events.map(({ date }) => date)).to.deep.equal(["1894", "1926", "2004-03"]);
    expect(events[1]!.title).to.equal("A bridge at last");
    // Where its lines break is up to the fonts.
    expect(label(element, events[1]!.id)!.textContent.replaceAll("\n", " ")).to.contain("A bridge at last");
  });

  it("says what is wrong with corrections that are none", async () => {
    const main = await page(`<article id="other"><p>It opened in 1926.</p></article>
      <div data-news-timeline data-for="other" data-overrides='{"version":2}'></div>`);
    mountTimelines();
    const { detail } = await oneEvent(main.querySelector("news-timeline")!, "news-timeline-error");
    expect(detail.code).to.equal("overrides-invalid");
    expect(detail.message).to.contain('"version" is not 1');
  });

  it("gives the element the attributes that it knows, and no others", async () => {
    const main = await page(
      `<div data-news-timeline data-layout="list" data-onclick="window.owned = 1" data-style="color: red"
        data-id="x">${LIST}</div>`,
    );
    mountTimelines();
    const element = main.querySelector("news-timeline")!;
    await settled(element);
    // The element's own style keeps the list's height.
    const given = element.getAttributeNames().filter((name) => name !== "style");
    expect(given).to.deep.equal(["layout"]);
    expect(element.style.color).to.equal("");
    element.click();
    expect((window as { owned?: number }).owned).to.equal(undefined);
    expect(shadow(element).querySelector(".list")!.textContent).to.contain("Bridge closes");
  });
});
