import { expect } from "@open-wc/testing";
import { extractTimeline } from "../../src/extract.js";
import type { NewsTimeline } from "../../src/element/news-timeline.js";

/** A page of its own that loads one of the built files, and nothing else of this project. */
async function open(file: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement("iframe");
  frame.src = new URL(file, import.meta.url).href;
  frame.width = "900";
  frame.height = "700";
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  return frame;
}

/** What comes with a file that is loaded when it is needed. */
async function soon<T>(find: () => T | null | undefined): Promise<T> {
  for (let wait = 0; wait < 100; wait++) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It never came: ${String(find)}`);
}

/** The element's timeline, once it has one. */
async function timelineOf(
  frame: HTMLIFrameElement,
  id: string,
): Promise<NonNullable<NewsTimeline["timeline"]>> {
  const element = frame.contentDocument!.getElementById(id) as NewsTimeline;
  for (let wait = 0; wait < 100 && !element.timeline; wait++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return element.timeline!;
}

describe("the built files", () => {
  for (const file of ["bundle-min.html", "bundle-classic.html"])
    it(`${file} reads HTML and the article beside it, under a strict policy`, async () => {
      const frame = await open(file);
      const page = await timelineOf(frame, "page");
      expect(page.events.length).to.be.greaterThan(8);
      expect(page.articles[0]!.publisher).to.be.a("string");
      const beside = await timelineOf(frame, "beside");
      expect(beside.events.map((event) => event.date)).to.deep.equal(["1926", "2004-03", "2011"]);
      const drawn = frame.contentDocument!.getElementById("beside")!.shadowRoot!.textContent;
      expect(drawn).to.contain("1926");
      const mounted = frame.contentDocument!.querySelector<NewsTimeline>("div > news-timeline")!;
      expect(mounted.for).to.equal("story");
      // The files beside the bundle speak with it by names that are not shortened.
      const { CSS: styles } = frame.contentWindow as unknown as { CSS: typeof CSS };
      await soon(() => styles.highlights.get("news-timeline")?.size);
      const root = frame.contentDocument!.getElementById("beside")!.shadowRoot!;
      const more = [...root.querySelectorAll<HTMLElement>(".tools button")].find(
        ({ textContent }) => textContent.trim() === "…",
      )!;
      more.click();
      await soon(() => root.querySelector(".more-anchor input"));
      const arabic = frame.contentDocument!.createElement("news-timeline") as NewsTimeline;
      arabic.lang = "ar";
      arabic.timeline = structuredClone(beside);
      frame.contentDocument!.body.prepend(arabic);
      await soon(() => arabic.shadowRoot?.textContent?.includes("3 أحداث من مقال واحد"));
      expect(arabic.shadowRoot!.textContent).to.contain("مارس 2004");
      const edited = frame.contentDocument!.getElementById("beside") as NewsTimeline;
      edited.editable = true;
      edited.select(beside.events[0]!.id);
      const title = await soon(() => root.querySelector<HTMLTextAreaElement>(".details [name=title]"));
      title.value = "A bridge at last";
      title.dispatchEvent(new Event("change"));
      await soon(() => edited.timeline!.events[0]!.title === "A bridge at last");
      const date = root.querySelector<HTMLInputElement>(".details [name=date]")!;
      date.value = "May 1926";
      date.dispatchEvent(new Event("change"));
      await soon(() => edited.timeline!.events[0]!.date === "1926-05");
      // What is long is read in a worker, whose file stands beside the bundle.
      const long = frame.contentDocument!.createElement("news-timeline") as NewsTimeline;
      const inFrame = frame.contentWindow as unknown as { Worker: typeof Worker };
      const started: string[] = [];
      const Own = inFrame.Worker;
      inFrame.Worker = class extends Own {
        constructor(address: string | URL, options?: WorkerOptions) {
          super(address, options);
          started.push(String(address));
          this.addEventListener("message", ({ data }) => started.push(Object.keys(data as object).join()));
        }
      };
      const body = Array.from(
        { length: 1200 },
        (_, i) => `The mill of ${1100 + i} Lane burned down in ${1900 + (i % 99)}.`,
      );
      const article = { title: "Fires", published: "2024-05-17", body: body.join("\n\n") };
      long.articles = [article];
      // At the top: what is far from view is not read.
      frame.contentDocument!.body.prepend(long);
      await soon(() => long.timeline);
      expect(started[0]).to.match(/\/news-timeline\.worker\.min\.js$/);
      expect(started[1]).to.equal("timeline");
      expect(JSON.stringify(long.timeline)).to.equal(JSON.stringify(await extractTimeline([article])));
      expect((frame.contentWindow as unknown as { violations: string[] }).violations).to.deep.equal([]);
      frame.remove();
    });
});
