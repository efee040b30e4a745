import { aTimeout, expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { NewsTimeline } from "../../src/define.js";
import { filtered, NO_FILTER } from "../../src/element/panel/filter.js";
import { pictureAsSvg } from "../../src/element/panel/picture-file.js";
import { labels, mountSeed, seedTimeline, settled, shadow, tool } from "./mounted.js";

async function open(element: NewsTimeline): Promise<HTMLElement> {
  tool(element, "…").click();
  for (let tries = 0; tries < 50 && !shadow(element).querySelector(".more-panel"); tries++)
    await aTimeout(20);
  return shadow(element).querySelector<HTMLElement>(".more-panel")!;
}

const field = <Kind extends Element>(panel: Element, name: string): Kind =>
  [...panel.querySelectorAll("label")]
    .find((label) => label.textContent.trim().startsWith(name))!
    .querySelector("input, select") as unknown as Kind;

describe("the panel", () => {
  it("finds events by words, and shows all again", async () => {
    const element = await mountSeed();
    const panel = await open(element);
    const before = labels(element).length;
    const find = field<HTMLInputElement>(panel, "Find");
    expect(shadow(element).activeElement).to.equal(find);
    find.value = "memorial";
    find.dispatchEvent(new Event("input"));
    await settled(element);
    const found = labels(element);
    expect(found.length).to.be.lessThan(before);
    expect(panel.querySelector("output")!.textContent).to.match(/^\d of 21 events$/);
    find.value = "no such word";
    find.dispatchEvent(new Event("input"));
    await settled(element);
    expect(shadow(element).querySelector<HTMLElement>(".plot")!.hidden).to.equal(true);
    panel.querySelector("button")!.click();
    await settled(element);
    expect(labels(element).length).to.equal(before);
  });

  it("shows one publisher's events alone", async () => {
    const element = await mountSeed();
    const panel = await open(element);
    const publisher = field<HTMLSelectElement>(panel, "Publisher");
    const [, first] = publisher.options;
    publisher.value = first!.value;
    publisher.dispatchEvent(new Event("change"));
    await settled(element);
    const count = Number(/\((\d+)\)/.exec(first!.textContent)![1]);
    expect(panel.querySelector("output")!.textContent).to.equal(`${count} of 21 events`);
  });

  it("opens by the key ?, and explains signs and keys", async () => {
    const element = await mountSeed();
    labels(element)[0]!.focus();
    await sendKeys({ press: "?" });
    for (let tries = 0; tries < 50 && !shadow(element).querySelector(".more-panel"); tries++)
      await aTimeout(20);
    const panel = shadow(element).querySelector(".more-panel")!;
    expect([...panel.querySelectorAll("h3")].map(({ textContent }) => textContent)).to.deep.equal([
      "Signs",
      "Keys",
      "Save the picture",
    ]);
    const signs = [...panel.querySelectorAll<SVGPathElement>("path")];
    expect(signs.length).to.equal(8);
    expect(panel.querySelectorAll(".explained > section:first-child dd").length).to.equal(8);
    for (const sign of signs) expect(sign.getBBox().width).to.be.greaterThan(3);
    tool(element, "…").click();
    await settled(element);
    expect(shadow(element).querySelector(".more-panel")).to.equal(null);
  });

  it("gives the picture as an SVG document of its own, with every label's words and no style sheet", async () => {
    const element = await mountSeed();
    const svg = pictureAsSvg(shadow(element).querySelector(".plot")!, "The <title>");
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect(parsed.querySelector("parsererror")).to.equal(null);
    const words = parsed.documentElement.textContent;
    for (const label of labels(element))
      for (const line of label.querySelector(".label-title")!.textContent.split("\n"))
        expect(words).to.contain(line);
    expect(parsed.querySelector("title")!.textContent).to.equal("The <title>");
    expect(parsed.querySelectorAll("[class], style").length).to.equal(0);
    expect(parsed.querySelectorAll("path[fill='none'][stroke]").length).to.be.greaterThan(2);
  });

  it("a filter that asks for nothing gives the same timeline back", async () => {
    const timeline = await seedTimeline();
    expect(filtered(timeline, NO_FILTER)).to.equal(timeline);
    const accented = { ...timeline, events: [{ ...timeline.events[0]!, title: "Élysée meets" }] };
    expect(filtered(accented, { ...NO_FILTER, text: "elysee" }).events.length).to.equal(1);
  });
});
