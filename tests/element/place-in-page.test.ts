import { aTimeout, expect, fixture, html } from "@open-wc/testing";
import "../../src/define.js";
import type { NewsTimeline } from "../../src/define.js";
import { timelineHtml } from "../../src/render/static-html.js";
import { engine } from "./engine.js";
import { label, labels, seedTimeline, settled, shadow } from "./mounted.js";

/** Only Chromium tells of layout shifts. */
const inChromium = engine === "chromium" ? it : it.skip;

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** A page as the command wrote it, painted before the script is there. */
async function paintedPage(
  before: string,
  after: string,
): Promise<{ frame: HTMLIFrameElement; shifts: () => number }> {
  const frame = document.createElement("iframe");
  frame.src = new URL("upgrade.html", import.meta.url).href;
  frame.width = "900";
  frame.height = "700";
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.scrollIntoView();
  const page = frame.contentDocument!;
  const written = timelineHtml(await seedTimeline(), { language: "en-GB", jsonLd: null, picture: null });
  const range = page.createRange();
  range.selectNode(page.querySelector("main")!);
  page.querySelector("main")!.append(range.createContextualFragment(`${before}${written}${after}`));
  await painted(frame);
  let sum = 0;
  const { PerformanceObserver: Observer } = frame.contentWindow as unknown as typeof globalThis;
  const observer = new Observer((list) => {
    for (const entry of list.getEntries() as Shift[]) sum += entry.value;
  });
  observer.observe({ type: "layout-shift" });
  return { frame, shifts: () => sum };
}

async function painted(frame: HTMLIFrameElement): Promise<void> {
  for (let frames = 0; frames < 3; frames++)
    await new Promise((resolve) => frame.contentWindow!.requestAnimationFrame(resolve));
  await aTimeout(150);
}

async function loadScript({ contentDocument: page }: HTMLIFrameElement): Promise<void> {
  const script = page!.createElement("script");
  script.type = "module";
  script.src = "/dist/news-timeline.min.js";
  page!.head.append(script);
  await new Promise((resolve) => script.addEventListener("load", resolve, { once: true }));
}

const PARAGRAPH = `<p>${"The council met again and nothing was decided. ".repeat(12)}</p>`;

const drawn = (frame: HTMLIFrameElement): number =>
  frame.contentDocument!.querySelector("news-timeline")!.shadowRoot?.querySelectorAll(".label, .row")
    .length ?? 0;

describe("a timeline in a page that was there before it", () => {
  for (const [where, before] of [
    ["under the heading", "<h1>The bridge</h1>"],
    ["in the middle of the window", PARAGRAPH],
    ["at the window's lower edge", PARAGRAPH.repeat(5)],
  ] as const)
    inChromium(`moves nothing that is in view, ${where}`, async () => {
      const { frame, shifts } = await paintedPage(before, PARAGRAPH.repeat(4));
      await loadScript(frame);
      for (let tries = 0; tries < 50 && !drawn(frame); tries++) await aTimeout(20);
      expect(drawn(frame)).to.be.greaterThan(3);
      await painted(frame);
      expect(shifts()).to.equal(0);
      // What counts shifts does count them.
      const paragraph = frame.contentDocument!.createElement("p");
      paragraph.textContent = "A line that was not there.";
      frame.contentDocument!.querySelector("main")!.prepend(paragraph);
      await painted(frame);
      expect(shifts()).to.be.greaterThan(0);
      frame.remove();
    });

  it("costs nothing while it is far from what is in view: nothing is loaded, read or drawn until it comes near", async () => {
    const { fetch: real } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = (address, options) => {
      asked.push(String(address));
      return real(address, options);
    };
    const timeline = await seedTimeline();
    asked.length = 0;
    const page = await fixture<HTMLElement>(
      html`<main>
        <div style="height: 5000px"></div>
        <news-timeline src="/tests/fixtures/seed-timeline.json"></news-timeline>
        <news-timeline .timeline=${timeline}></news-timeline>
      </main>`,
    );
    window.scrollTo(0, 0);
    const far = [...page.querySelectorAll<NewsTimeline>("news-timeline")];
    await aTimeout(200);
    expect(asked).to.deep.equal([]);
    for (const element of far) {
      expect(labels(element)).to.have.length(0);
      expect(shadow(element).querySelector("svg")).to.equal(null);
    }
    far[0]!.scrollIntoView();
    for (let tries = 0; tries < 50 && !far.every((element) => element.timeline && drawnIn(element)); tries++)
      await aTimeout(20);
    globalThis.fetch = real;
    expect(asked).to.have.length(1);
    expect(far.map(drawnIn)).to.deep.equal([true, true]);
    window.scrollTo(0, 0);
    await settled(far[1]!);
    // Once near, it is as any other.
    far[1]!.select(timeline.events[0]!.id);
    await settled(far[1]!);
    expect(label(far[1]!, timeline.events[0]!.id)).not.to.equal(null);
  });
});

const drawnIn = (element: NewsTimeline): boolean =>
  shadow(element).querySelectorAll(".label, .row").length > 3;
