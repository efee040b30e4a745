import { aTimeout, expect, fixture, html, oneEvent } from "@open-wc/testing";
import { NewsTimeline } from "../../src/define.js";
import { SEED, label, labels, mountSeed, seedTimeline, settled, shadow, tool } from "./mounted.js";

const state = (element: NewsTimeline): string =>
  shadow(element).querySelector(".state")?.textContent.replace(/\s+/g, " ").trim() ?? "";

/** Replaces `fetch` while `body` runs. */
async function withFetch(stub: typeof fetch, body: () => Promise<void>): Promise<void> {
  const original = window.fetch;
  window.fetch = stub;
  try {
    await body();
  } finally {
    window.fetch = original;
  }
}

/** A server that never answers, and that tells when it is given up. */
function neverAnswering(aborted: () => void): typeof fetch {
  return (_, init) =>
    new Promise((_, reject) => {
      init!.signal!.addEventListener("abort", () => {
        aborted();
        reject(init!.signal!.reason as Error);
      });
    });
}

describe("lifecycle", () => {
  it("loads a timeline from src, says so meanwhile, and tells when it is ready", async () => {
    const element = await fixture<NewsTimeline>(html`<news-timeline src=${SEED}></news-timeline>`);
    expect(state(element)).to.equal("Reading the articles…");
    const { detail } = await oneEvent(element, "news-timeline-ready");
    expect(detail.timeline.events.length).to.equal(21);
    expect(element.timeline!.events.length).to.equal(21);
    expect(shadow(element).querySelector(".state")).to.equal(null);
  });

  it("a 404 is said with its reason, and Retry tries again", async () => {
    const element = document.createElement("news-timeline");
    element.src = "/tests/fixtures/absent.json";
    const failure = oneEvent(element, "news-timeline-error");
    document.body.append(element);
    const { detail } = await failure;
    expect(detail.code).to.equal("load-failed");
    await element.updateComplete;
    expect(shadow(element).querySelector("[role=alert]")).not.to.equal(null);
    expect(state(element)).to.contain("/tests/fixtures/absent.json could not be loaded: 404");

    const body = JSON.stringify(await seedTimeline());
    const found = (): Promise<Response> =>
      Promise.resolve(new Response(body, { headers: { "content-type": "application/json" } }));
    await withFetch(found, async () => {
      const ready = oneEvent(element, "news-timeline-ready");
      shadow(element).querySelector<HTMLButtonElement>(".state button")!.click();
      await ready;
    });
    expect(state(element)).to.equal("");
    element.remove();
  });

  it("gives up on a server that never answers", async () => {
    let aborted = false;
    await withFetch(
      neverAnswering(() => (aborted = true)),
      async () => {
        const element = document.createElement("news-timeline");
        element.src = "/slow.json";
        element.timeout = 60;
        const failure = oneEvent(element, "news-timeline-error");
        document.body.append(element);
        expect((await failure).detail.code).to.equal("load-timeout");
        element.remove();
      },
    );
    expect(aborted).to.equal(true);
  });

  it("never opens an address that is not HTTP", async () => {
    for (const src of ["javascript:alert(1)", "data:application/json,{}", "file:///etc/passwd", "blob:x"]) {
      const element = document.createElement("news-timeline");
      element.src = src;
      const failure = oneEvent(element, "news-timeline-error");
      document.body.append(element);
      const { detail } = await failure;
      expect(detail.code, src).to.equal("load-failed");
      expect(detail.message).to.contain("only http and https");
      element.remove();
    }
  });

  it("sends no credentials", async () => {
    const asked: RequestInit[] = [];
    const spy: typeof fetch = (_, init) => {
      asked.push(init!);
      return Promise.resolve(new Response("", { status: 500 }));
    };
    await withFetch(spy, async () => {
      const element = document.createElement("news-timeline");
      element.src = "/a.json /b.json";
      const failure = oneEvent(element, "news-timeline-error");
      document.body.append(element);
      await failure;
      element.remove();
    });
    expect(asked.map(({ credentials }) => credentials)).to.deep.equal(["omit", "omit"]);
  });

  it("says that there are no dated events", async () => {
    const element = await fixture<NewsTimeline>(
      html`<news-timeline
        .timeline=${{ version: 1, pages: [], articles: [], events: [], undated: [], warnings: [] }}
      ></news-timeline>`,
    );
    expect(state(element)).to.equal("No dated events found.");
  });

  it("refuses what is no timeline, naming what is wrong", async () => {
    const element = document.createElement("news-timeline");
    element.timeline = { version: 2 } as never;
    const failure = oneEvent(element, "news-timeline-error");
    document.body.append(element);
    const { detail } = await failure;
    expect(detail.code).to.equal("timeline-invalid");
    expect(detail.message).to.contain('"version" is not 1');
    element.remove();
  });

  it("reads its own list, shown until then, with links as sources", async () => {
    const element = await fixture<NewsTimeline>(html`
      <news-timeline layout="horizontal" lang="en-GB">
        <ol>
          <li><time datetime="2001">2001</time> Memorial built</li>
          <li><time datetime="2025-07-08">8 July 2025</time>: <a href="https://example.org/v">A visit</a></li>
          <li><time>1966</time> – First delegation</li>
        </ol>
      </news-timeline>
    `);
    await settled(element);
    expect(labels(element).map((button) => button.getAttribute("aria-label"))).to.deep.equal([
      "1966, First delegation",
      "2001, Memorial built",
      "8 July 2025, A visit",
    ]);
    expect(element.timeline!.articles[0]!.url).to.equal("https://example.org/v");
    expect(shadow(element).querySelector("slot")).to.equal(null);
  });

  it("takes properties that were set before it was defined", async () => {
    const name = "news-timeline-late";
    const early = document.createElement(name) as NewsTimeline;
    early.timeline = await seedTimeline();
    early.heading = "Early";
    early.selected = "e-3";
    document.body.append(early);
    customElements.define(name, class extends NewsTimeline {});
    await settled(early);
    expect(shadow(early).querySelector("h2")!.textContent).to.equal("Early");
    expect(shadow(early).querySelector(".details h3")!.textContent).to.contain("Official memorial");
    early.remove();
  });

  it("a second copy of the script does no harm", async () => {
    const again = (await import("../../src/define.js" + "?copy")) as { NewsTimeline: typeof NewsTimeline };
    expect(customElements.get("news-timeline")).to.equal(NewsTimeline);
    expect(again.NewsTimeline).to.be.a("function");
  });

  it("removal leaves nothing behind: no listeners, observers, loads or timers at work", async () => {
    const element = await mountSeed();
    const box = element.parentElement!;
    tool(element, "+").click();
    element.remove();
    let updates = 0;
    const original = element.requestUpdate.bind(element);
    element.requestUpdate = (...args: Parameters<typeof original>) => {
      updates += 1;
      original(...args);
    };
    document.fonts.dispatchEvent(new Event("loadingdone"));
    box.style.setProperty("width", "300px");
    shadow(element)
      .querySelector(".plot")!
      .dispatchEvent(new WheelEvent("wheel", { deltaY: -100, ctrlKey: true, cancelable: true }));
    await aTimeout(600);
    expect(updates).to.equal(0);
  });

  it("removal gives up a load", async () => {
    let aborted = false;
    await withFetch(
      neverAnswering(() => (aborted = true)),
      async () => {
        const element = await fixture<NewsTimeline>(html`<news-timeline src="/slow.json"></news-timeline>`);
        element.remove();
        await aTimeout(0);
      },
    );
    expect(aborted).to.equal(true);
  });

  it("works again after it was moved to another place", async () => {
    const element = await mountSeed();
    const other = document.createElement("div");
    other.lang = "en-GB";
    document.body.append(other);
    other.append(element);
    await settled(element);
    label(element, "e-11")!.click();
    await settled(element);
    expect(element.selected).to.equal("e-11");
    tool(element, "+").click();
    await settled(element);
    expect(shadow(element).querySelectorAll(".mark").length).to.be.lessThan(21);
    other.remove();
  });

  it("runs where nothing inline is allowed and Trusted Types are required", async () => {
    const frame = document.createElement("iframe");
    frame.src = "/tests/element/strict.html";
    frame.width = "1000";
    frame.height = "700";
    document.body.append(frame);
    await oneEvent(frame, "load");
    const page = frame.contentWindow as Window & { violations: string[] };
    const element = page.document.querySelector("news-timeline")!;
    for (let wait = 0; wait < 50 && !element.shadowRoot?.querySelector(".labels button"); wait++)
      await aTimeout(100);
    element.select("e-11");
    await aTimeout(100);
    expect(element.shadowRoot!.querySelector(".details h3")!.textContent).to.contain("Emperor and empress");
    expect(page.violations).to.deep.equal([]);
    frame.remove();
  });
});
