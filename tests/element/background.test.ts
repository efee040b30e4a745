import { expect, fixture, html, oneEvent } from "@open-wc/testing";
import "../../src/define.js";
import type { NewsTimeline } from "../../src/define.js";
import { extractTimeline } from "../../src/extract.js";
import type { ArticleInput } from "../../src/model/page.js";

/** Long enough that it is read off the main thread. */
function longArticle(): ArticleInput {
  const body = Array.from(
    { length: 900 },
    (_, i) => `The mill of village ${i} burned down on ${1 + (i % 28)} May ${1900 + (i % 120)}.`,
  ).join("\n\n");
  return { title: "Fires", published: "2024-05-17", body };
}

const BrowserWorker = globalThis.Worker;
let made = 0;

/** What the browser has for workers until the test is over. */
function workersAre(kind: new () => object): void {
  globalThis.Worker = class {
    constructor() {
      made += 1;
      return new kind();
    }
  } as unknown as typeof Worker;
}

class Fake {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: Event & { message?: string }) => void) | null = null;
  terminated = false;
  terminate(): void {
    this.terminated = true;
  }
}

async function read(): Promise<NewsTimeline> {
  const element = await fixture<NewsTimeline>(html`<news-timeline></news-timeline>`);
  element.articles = [longArticle()];
  await oneEvent(element, "news-timeline-ready");
  return element;
}

describe("a long article", () => {
  afterEach(() => {
    made = 0;
    globalThis.Worker = BrowserWorker;
  });

  it("is handed to a worker, with what it is read with, and the answer is shown", async () => {
    const last: { given: unknown; worker: Fake | null } = { given: null, worker: null };
    const timeline = await extractTimeline([{ body: "The mill burned down on 5 May 2001.", title: "Mill" }]);
    workersAre(
      class extends Fake {
        postMessage(given: unknown): void {
          Object.assign(last, { given, worker: this });
          setTimeout(() => this.onmessage!({ data: { timeline } }));
        }
      },
    );
    const element = await read();
    expect(made).to.equal(1);
    expect(element.timeline!.events.map(({ date }) => date)).to.deep.equal(["2001-05-05"]);
    expect((last.given as [ArticleInput[]])[0][0]!.title).to.equal("Fires");
    expect(last.worker!.terminated).to.equal(true);
  });

  for (const [what, kind] of [
    [
      "workers are forbidden",
      class extends Fake {
        constructor() {
          super();
          throw new DOMException("not here", "SecurityError");
        }
      },
    ],
    [
      "the worker dies",
      class extends Fake {
        postMessage(): void {
          setTimeout(() => this.onerror!(new ErrorEvent("error", { message: "gone" })));
        }
      },
    ],
  ] as const)
    it(`is read in the page where ${what}, with the same result, and the page goes on meanwhile`, async () => {
      workersAre(kind);
      let turns = 0;
      const beat = setInterval(() => (turns += 1));
      const element = await read();
      clearInterval(beat);
      expect(made).to.equal(1);
      expect(turns).to.be.greaterThan(5);
      expect(element.timeline).to.deep.equal(await extractTimeline([longArticle()]));
    });

  it("that cannot be read fails with the worker's own words", async () => {
    workersAre(
      class extends Fake {
        postMessage(): void {
          setTimeout(() => this.onmessage!({ data: { code: "page-binary", message: "No text." } }));
        }
      },
    );
    const element = await fixture<NewsTimeline>(html`<news-timeline></news-timeline>`);
    element.articles = [longArticle()];
    const { detail } = await oneEvent(element, "news-timeline-error");
    expect(detail).to.deep.equal({ code: "page-binary", message: "No text." });
  });

  it("is given up when the element leaves the page", async () => {
    const workers: Fake[] = [];
    workersAre(
      class extends Fake {
        postMessage(): void {
          workers.push(this);
        }
      },
    );
    const element = await fixture<NewsTimeline>(html`<news-timeline></news-timeline>`);
    element.articles = [longArticle()];
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(workers.length).to.equal(1);
    element.remove();
    expect(workers[0]!.terminated).to.equal(true);
  });

  it("is not handed on where it is short", async () => {
    workersAre(Fake);
    const element = await fixture<NewsTimeline>(html`<news-timeline></news-timeline>`);
    element.articles = [{ title: "Mill", body: "The mill burned down on 5 May 2001." }];
    await oneEvent(element, "news-timeline-ready");
    expect(made).to.equal(0);
  });
});
