import { expect, fixture, html } from "@open-wc/testing";
import { timelineHtml } from "../../src/render/static-html.js";
import "../../src/define.js";
import type { NewsTimeline } from "../../src/define.js";
import { labels, seedTimeline, settled } from "./mounted.js";

describe("HTML that was written on a server", () => {
  it("is taken over by the tag: the same events, with their words, publishers and kinds", async () => {
    const timeline = await seedTimeline();
    const written = timelineHtml(timeline, { language: "en-GB", jsonLd: null });
    const page = await fixture<HTMLElement>(html`<main lang="en-GB" style="width: 1200px"></main>`);
    page.append(document.createRange().createContextualFragment(written));
    const element = page.querySelector<NewsTimeline>("news-timeline")!;
    await settled(element);
    const read = element.timeline!;
    const brief = ({ events }: typeof read): string[] =>
      events.map(({ id, date, title, kind }) => `${id} ${date} ${kind} ${title}`).sort();
    expect(brief(read)).to.deep.equal(brief(timeline));
    const quotes = (of: typeof read): (string | undefined)[] =>
      of.events.map(({ sources }) => sources[0]?.quote).sort();
    expect(quotes(read)).to.deep.equal(quotes(timeline).map((quote) => quote?.replace(/\s+/g, " ").trim()));
    expect(labels(element).length).to.be.greaterThan(9);
  });
});
