import { aTimeout, expect } from "@open-wc/testing";
import type { NewsTimeline } from "../../src/define.js";
import { mountSeed, nextRange, settled } from "./mounted.js";

/** Longer than an address takes to be written, ms. */
const WRITTEN = 450;

const parts = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));

async function mountShared(fragment: string): Promise<NewsTimeline> {
  history.replaceState(null, "", fragment);
  const element = await mountSeed();
  element.setAttribute("hash", "story");
  await settled(element);
  await aTimeout(WRITTEN);
  return element;
}

describe("the view in the address", () => {
  afterEach(() => history.replaceState(null, "", location.pathname + location.search));

  it("is written as one moves, chooses and goes back to the whole", async () => {
    const element = await mountShared("#");
    expect(location.hash).to.equal("");
    element.setVisibleRange(new Date("2001-01-01"), new Date("2009-01-01"));
    element.select("e-11");
    await settled(element);
    await aTimeout(WRITTEN);
    expect(parts().get("story-event")).to.equal("e-11");
    expect(parts().get("story")).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z\/\d{4}-/);
    element.select(null);
    element.fit();
    await settled(element);
    await aTimeout(WRITTEN);
    expect(location.hash).to.equal("");
  });

  it("is shown by whoever opens the link, and when the link changes", async () => {
    const element = await mountShared("#story=2001-01-01/2009-01-01&story-event=e-4&other=kept");
    expect(element.selected).to.equal("e-4");
    expect(parts().get("other")).to.equal("kept");
    const [start, end] = parts().get("story")!.split("/");
    expect(start).to.match(/^200[01]/);
    expect(end).to.match(/^200[89]/);
    const moved = nextRange(element);
    location.hash = "#story=2019-01-01/2026-01-01";
    expect((await moved)[0]).to.match(/^201[89]/);
    await settled(element);
    expect(element.selected).to.equal(null);
  });

  it("leaves alone a fragment that names a place in the page, and nonsense does no harm", async () => {
    const element = await mountShared("#comments");
    element.setVisibleRange(new Date("2001-01-01"), new Date("2009-01-01"));
    await settled(element);
    await aTimeout(WRITTEN);
    expect(location.hash).to.equal("#comments");
    location.hash = "#story=never/ever&story-event=nobody";
    await aTimeout(WRITTEN);
    expect(element.selected).to.equal(null);
    element.remove();
    location.hash = "#story=2019-01-01/2026-01-01";
    await aTimeout(WRITTEN);
    expect(parts().get("story")).to.equal("2019-01-01/2026-01-01");
  });
});
