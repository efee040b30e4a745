import { expect, fixture, html, waitUntil } from "@open-wc/testing";
import { timelineHtml } from "../../src/render/static-html.js";
import { renderHtml } from "../../src/static.js";
import "../../src/define.js";
import type { NewsTimeline } from "../../src/define.js";
import { labels, seedTimeline, settled } from "./mounted.js";

describe("HTML that was written on a server", () => {
  it("is taken over by the tag: the same events, with their words, publishers and kinds", async () => {
    const timeline = await seedTimeline();
    const written = timelineHtml(timeline, { language: "en-GB", jsonLd: null, picture: null });
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
    const ranks = ({ events }: typeof read): string[] =>
      events.map(({ id, salience }) => `${id} ${salience?.toFixed(2)}`).sort();
    expect(ranks(read)).to.deep.equal(ranks(timeline));
    const told = new Set(timeline.events.flatMap(({ sources }) => sources[0]?.article ?? []));
    expect(read.articles.length).to.equal(told.size);
    expect(labels(element).length).to.be.greaterThan(9);
  });

  /** A page as a server wrote it, with the picture in the tag's shadow root; its script is still to come. */
  async function servedPage(attributes = ""): Promise<{ root: () => ShadowRoot; loadScript: () => void }> {
    const written = renderHtml(await seedTimeline(), { language: "en-GB", picture: true });
    const frame = await fixture<HTMLIFrameElement>(html`<iframe width="1200" height="700"></iframe>`);
    frame.srcdoc = `<!doctype html><html lang="en-GB"><body>${written.replace("<news-timeline", `<news-timeline${attributes}`)}</body></html>`;
    await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    const page = frame.contentDocument!;
    const root = (): ShadowRoot => page.querySelector("news-timeline")!.shadowRoot!;
    const loadScript = (): void => {
      const script = page.createElement("script");
      script.type = "module";
      script.src = new URL("/dist/news-timeline.min.js", location.href).href;
      page.head.append(script);
    };
    return { root, loadScript };
  }
  const picture = (root: ShadowRoot): Element | null => root.querySelector("svg text[font-size='15.5']");
  const frameOf = (root: ShadowRoot): Element | null => root.querySelector("[part=frame]");

  it("shows its picture without script, then the element's own in its place", async () => {
    const { root, loadScript } = await servedPage();
    expect(picture(root())!.getBoundingClientRect().width).to.be.greaterThan(20);
    expect(frameOf(root())).to.equal(null);
    loadScript();
    await waitUntil(() => root().querySelectorAll(".labels button").length > 9, "nothing was drawn");
    expect(picture(root())).to.equal(null);
    expect(root().querySelector("details")).to.equal(null);
  });

  it("shows it as long as what the element is given is being loaded", async () => {
    const { root, loadScript } = await servedPage(' src="/nowhere.txt"');
    const before = picture(root());
    const seen: string[] = [];
    new MutationObserver(() =>
      seen.push([picture(root()) === before, Boolean(frameOf(root()))].join()),
    ).observe(root(), { childList: true });
    loadScript();
    await waitUntil(() => root().querySelector("[role=alert]"), "nothing is said");
    expect(picture(root())).to.equal(null);
    expect(seen[0], "the picture was taken away before there was anything else").to.equal("true,false");
  });
});
