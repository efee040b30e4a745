import assert from "node:assert/strict";
import { describe, it } from "node:test";

describe("the entry that registers the element", () => {
  it("can be imported where there is no document: frameworks render pages on servers", async () => {
    assert.equal("document" in globalThis, false);
    const { NewsTimeline } = await import("../src/define.js");
    assert.equal(customElements.get("news-timeline"), NewsTimeline);
  });
});
