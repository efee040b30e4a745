import { aTimeout, expect } from "@open-wc/testing";
import "../../src/define.js";
import type { NewsTimeline } from "../../src/define.js";

/** What attributes have been filled with by people who meant no good, and by templates that failed. */
const VALUES = [
  "",
  " ",
  "null",
  "undefined",
  "[object Object]",
  "{{ post.date }}",
  "<script>window.harmed = 1</script>",
  '"><img src=x onerror="window.harmed = 1">',
  "javascript:window.harmed=1",
  "data:text/html,<script>parent.harmed=1</script>",
  "blob:null/1",
  "//",
  "http://[",
  "../../../../etc/passwd",
  "__proto__",
  "constructor",
  '{"__proto__":{"harmed":1}}',
  '{"version":1,"changes":[null]}',
  "[".repeat(2000),
  "9".repeat(400),
  "1e999",
  "-1",
  "2025-02-31",
  "xx-YY-zz-1",
  "\u202e\u2066\ud800",
  "a".repeat(20_000),
];
const NAMES = [
  "src",
  "for",
  "published",
  "language",
  "scale",
  "layout",
  "heading",
  "follow",
  "hash",
  "timeout",
  "overrides",
  "editable",
  "draft",
  "lang",
  "dir",
];
const STORY = "The bridge at Arnsund was opened in 1926. It was closed in March 2004.";

describe("hostile attributes", () => {
  for (const name of NAMES)
    it(`${name}: whatever stands in it, nothing runs, nothing escapes, and the page goes on`, async () => {
      const wrong: string[] = [];
      const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
        wrong.push("reason" in event ? String(event.reason) : event.message);
      };
      addEventListener("error", note);
      addEventListener("unhandledrejection", note);
      const box = document.createElement("main");
      const story = document.createElement("article");
      story.id = "hostile-story";
      story.append(Object.assign(document.createElement("p"), { textContent: STORY }));
      document.body.prepend(box);
      box.append(story);
      for (const value of VALUES) {
        const element = document.createElement("news-timeline") as NewsTimeline;
        if (name !== "src") element.setAttribute("for", "hostile-story");
        element.setAttribute(name, value);
        box.append(element);
        await aTimeout(4);
        // Other values come while the first is still being read.
        element.setAttribute(name, VALUES[(VALUES.indexOf(value) + 7) % VALUES.length]!);
        await aTimeout(4);
        element.remove();
      }
      await aTimeout(60);
      box.remove();
      removeEventListener("error", note);
      removeEventListener("unhandledrejection", note);
      expect(wrong).to.deep.equal([]);
      expect((window as { harmed?: unknown }).harmed).to.equal(undefined);
      expect(({} as { harmed?: unknown }).harmed).to.equal(undefined);
    });

  it("styles neither leave the element nor come into it", async () => {
    const sheet = document.createElement("style");
    sheet.textContent = "p, h2, button, svg { display: none !important; color: red !important; }";
    document.head.append(sheet);
    const element = document.createElement("news-timeline") as NewsTimeline;
    element.setAttribute("heading", "</style><style>* { display: none }");
    element.articles = [{ title: "</style>", body: "The bridge at Arnsund was opened in 1926." }];
    document.body.prepend(element);
    for (let tries = 0; tries < 100 && !element.shadowRoot?.querySelector(".labels button"); tries++)
      await aTimeout(20);
    const label = element.shadowRoot!.querySelector(".labels button")!;
    expect(getComputedStyle(label).display).to.equal("flex");
    expect(getComputedStyle(label.querySelector(".label-title")!).color).not.to.equal("rgb(255, 0, 0)");
    sheet.remove();
    expect(getComputedStyle(document.body).display).to.equal("block");
    element.remove();
  });
});
