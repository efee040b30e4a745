import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from "@open-wc/testing";
import { sendMouse } from "@web/test-runner-commands";
import "../../src/define.js";
import type { NewsTimeline } from "../../src/define.js";
import { media, viewport } from "./engine.js";
import { details, label, settled } from "./mounted.js";

const filler = html`<div style="height: 1200px"></div>`;

/** An article of three dated sentences, far apart, and its timeline. */
async function mount(attributes: { follow?: string } = {}): Promise<[HTMLElement, NewsTimeline]> {
  await viewport({ width: 1000, height: 800 });
  await media({ reducedMotion: "reduce" });
  const page = await fixture<HTMLElement>(
    html`<main lang="en-GB">
      <news-timeline for="story" published="2025-07-17" follow=${attributes.follow ?? "on"}></news-timeline>
      <article id="story">
        <h1>The mill</h1>
        <p>The <b>mill</b> opened in March 1901 and employed a hundred people.</p>
        ${filler}
        <p id="fire">A fire destroyed its roof on 4 May 1954.</p>
        ${filler}
        <p>The owner sold the building in 1998.</p>
      </article>
    </main>`,
  );
  const element = page.querySelector("news-timeline")!;
  // The article is read, and the link is a file of its own.
  for (let tries = 0; tries < 50 && !CSS.highlights.get("news-timeline")?.size; tries++) await aTimeout(20);
  return [page.querySelector("article")!, element];
}

const texts = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)).sort();

const idOf = (element: NewsTimeline, date: string): string =>
  element.timeline!.events.find((event) => event.date === date)!.id;

describe("the article and its timeline", () => {
  it("the words that date events are marked, and the article's own nodes stay as they were", async () => {
    const [article] = await mount();
    expect(texts("news-timeline")).to.deep.equal(["in 1998", "in March 1901", "on 4 May 1954"]);
    expect(article.querySelectorAll("mark, span").length).to.equal(0);
    expect(document.adoptedStyleSheets.length).to.be.greaterThan(0);
  });

  it("choosing an event shows its sentence, and another one in its place", async () => {
    const [article, element] = await mount();
    scrollTo(0, 0);
    element.select(idOf(element, "1954-05-04"));
    await settled(element);
    expect(texts("news-timeline-selected")).to.deep.equal(["A fire destroyed its roof on 4 May 1954."]);
    // Where motion is not reduced the page glides there.
    await waitUntil(() => {
      const { top, bottom } = article.querySelector("#fire")!.getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    }, "the sentence is in view");
    element.select(idOf(element, "1998"));
    await settled(element);
    expect(texts("news-timeline-selected")).to.deep.equal(["The owner sold the building in 1998."]);
    element.select(null);
    await settled(element);
    expect(texts("news-timeline-selected")).to.deep.equal([]);
  });

  it("pressing marked words in the article opens their event, and the page stays where it is", async () => {
    const [, element] = await mount();
    const [words] = [...CSS.highlights.get("news-timeline")!] as Range[];
    element.ownerDocument.querySelector("h1")!.scrollIntoView();
    const { left, top, width, height } = words!.getBoundingClientRect();
    await sendMouse({
      type: "click",
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    await settled(element);
    expect(element.selected).to.equal(idOf(element, "1901-03"));
    // The details take room above; what is being read stays where it is.
    expect(words!.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(details(element)!.textContent).to.contain("mill");
  });

  it("reading moves the timeline along, unless it is told not to", async () => {
    for (const follow of ["on", "off"]) {
      const [article, element] = await mount({ follow });
      await aTimeout(100);
      scrollTo(0, article.querySelector("#fire")!.getBoundingClientRect().top + scrollY - 200);
      await aTimeout(200);
      await settled(element);
      const current = label(element, idOf(element, "1954-05-04"))!.classList.contains("current");
      expect(current).to.equal(follow === "on");
      expect(element.selected).to.equal(null);
      scrollTo(0, 0);
    }
  });

  it("an article that changes is read again, and what was open stays open", async () => {
    const [article, element] = await mount();
    const fire = idOf(element, "1954-05-04");
    element.select(fire);
    const more = document.createElement("p");
    more.textContent = "A museum moved into the halls in 2011.";
    article.append(more);
    await oneEvent(element, "news-timeline-ready");
    await settled(element);
    expect(element.timeline!.events.map(({ date }) => date)).to.include("2011");
    expect(element.selected).to.equal(fire);
    expect(texts("news-timeline")).to.include("in 2011");
  });

  it("an element that is removed leaves no marks behind", async () => {
    const [, element] = await mount();
    element.select(idOf(element, "1998"));
    await settled(element);
    element.remove();
    expect(texts("news-timeline")).to.deep.equal([]);
    expect(texts("news-timeline-selected")).to.deep.equal([]);
  });
});
