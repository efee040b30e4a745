import { aTimeout, expect, oneEvent } from "@open-wc/testing";
import {
  a11ySnapshot,
  findAccessibilityNode,
  resetMouse,
  sendKeys,
  sendMouse,
} from "@web/test-runner-commands";
import { media, where } from "./engine.js";
import {
  centre,
  details,
  label,
  labels,
  marksOf,
  mountSeed,
  nextRange,
  seedTimeline,
  settled,
  shadow,
  tool,
} from "./mounted.js";

interface Node {
  name?: string;
  role?: string;
  children?: Node[];
}

const active = (element: Element): string | null =>
  element.shadowRoot!.activeElement?.getAttribute("data-event") ?? null;

describe("interaction", () => {
  afterEach(async () => resetMouse());

  it("a click on a label opens its details, a second one closes them", async () => {
    const element = await mountSeed();
    const chosen = oneEvent(element, "news-timeline-select");
    await sendMouse({ type: "click", position: centre(label(element, "e-11")!) });
    expect((await chosen).detail.id).to.equal("e-11");
    await settled(element);
    const text = details(element)!.textContent.replace(/\s+/g, " ");
    expect(text).to.contain("8 July 2025");
    expect(text).to.contain("The day is stated");
    expect(text).to.contain("Accounts differ");
    expect([...details(element)!.querySelectorAll("mark")].map((mark) => mark.textContent)).to.deep.equal([
      "On July 8",
      "on July 9",
    ]);
    expect(details(element)!.querySelector("a")!.href).to.equal(
      "https://harbour-review.example/naruhito-mongolia",
    );
    await sendMouse({ type: "click", position: centre(label(element, "e-11")!) });
    await settled(element);
    expect(details(element)).to.equal(null);
    expect(element.selected).to.equal(null);
  });

  it("a press on a mark without a label opens it", async () => {
    const element = await mountSeed();
    const leaders = shadow(element).querySelector(".leader")!.getAttribute("d")!;
    const labelled = [...leaders.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));
    const band = marksOf(element, ".band").find(({ x }) => labelled.every((at) => Math.abs(at - x) > 20))!;
    const before = labels(element).length;
    await sendMouse({ type: "click", position: band.position });
    await settled(element);
    expect(element.selected).not.to.equal(null);
    expect(label(element, element.selected!)!.className).to.contain("selected");
    expect(labels(element).length).to.be.at.least(before - 2);
  });

  it("many events in one place say how many they are, and open where they are pressed", async () => {
    const element = await mountSeed();
    const day = (i: number): string => new Date(Date.UTC(2000, 0, 1 + ((i * 7) % 6000))).toISOString();
    element.timeline = {
      ...(await seedTimeline()),
      events: Array.from({ length: 4000 }, (_, i) => ({
        id: `many-${i}`,
        date: day(i).slice(0, 10),
        title: `Event ${i}`,
        kind: "past" as const,
        sources: [],
      })),
    };
    await settled(element);
    const plot = shadow(element).querySelector<HTMLElement>(".plot")!;
    const axis = shadow(element).querySelector("path.density")!.getBoundingClientRect();
    const between = [...shadow(element).querySelectorAll(".leader")].length;
    expect(between).to.be.greaterThan(0);
    // Where no mark of a labelled event is near.
    const { left } = plot.getBoundingClientRect();
    const taken = marksOf(element).map(({ x }) => x);
    const free = Array.from({ length: 1000 }, (_, i) => 100 + i).find((x) =>
      taken.every((at) => Math.abs(at - x) > 15),
    )!;
    const place: [number, number] = [Math.round(left + free), Math.round(axis.bottom - 3)];
    await sendMouse({ type: "move", position: place });
    const [, count] = /^(\d+) events$/.exec(plot.title)!;
    expect(Number(count)).to.be.within(40, 140);
    const range = nextRange(element);
    await sendMouse({ type: "click", position: place });
    const [start, end] = (await range).map((time) => Date.parse(time)) as [number, number];
    expect(end - start).to.be.below((6000 * 86_400_000) / 6);
    expect(element.selected).to.equal(null);
  });

  it("a mark under the pointer says which event it is", async () => {
    const element = await mountSeed();
    const plot = shadow(element).querySelector<HTMLElement>(".plot")!;
    const [band] = marksOf(element, ".band.past");
    await sendMouse({ type: "move", position: band!.position });
    expect(plot.title).to.equal("1966, First Japanese delegates pay respects at laborers’ cemetery");
    const [x, y] = band!.position;
    await sendMouse({ type: "move", position: [x + 60, y - 60] });
    expect(plot.title).to.equal("");
  });

  it("leaves out a summary that only repeats the quote", async () => {
    const element = await mountSeed();
    const timeline = element.timeline!;
    const event = timeline.events[0]!;
    for (const [summary, shown] of [
      [event.sources[0]!.quote.replaceAll(" ", "  ").replace(/[.,]/g, ""), false],
      ["Something else", true],
    ] as const) {
      element.timeline = { ...timeline, events: [{ ...event, summary }] };
      element.select(event.id);
      await settled(element);
      expect(details(element)!.querySelector(".details-what > p") !== null).to.equal(shown);
      element.select(null);
    }
  });

  it("says how a relative date was worked out", async () => {
    const element = await mountSeed();
    element.select("e-12");
    await settled(element);
    expect(details(element)!.textContent).to.contain(
      "Worked out from “on Wednesday”, published 17 July 2025",
    );
  });

  it("is one stop for Tab, and arrow keys walk through every event in order", async () => {
    const element = await mountSeed();
    expect(labels(element).filter((button) => button.tabIndex === 0).length).to.equal(1);
    labels(element)[0]!.focus();
    await sendKeys({ press: "Home" });
    await settled(element);
    const walked: (string | null)[] = [active(element)];
    for (let step = 0; step < 20; step++) {
      await sendKeys({ press: "ArrowRight" });
      await settled(element);
      walked.push(active(element));
    }
    expect(walked).to.deep.equal(Array.from({ length: 21 }, (_, i) => `e-${i + 1}`));
    await sendKeys({ press: "ArrowLeft" });
    await settled(element);
    expect(active(element)).to.equal("e-20");
    await sendKeys({ press: "Home" });
    await settled(element);
    expect(active(element)).to.equal("e-1");
  });

  it("Enter opens, Escape closes and leaves the focus on the event", async () => {
    const element = await mountSeed();
    label(element, "e-11")!.focus();
    await sendKeys({ press: "Enter" });
    await settled(element);
    expect(details(element)).not.to.equal(null);
    await sendKeys({ press: "Escape" });
    await settled(element);
    expect(details(element)).to.equal(null);
    expect(active(element)).to.equal("e-11");
  });

  it("open details follow the arrow keys, and their own buttons", async () => {
    const element = await mountSeed();
    label(element, "e-11")!.focus();
    await sendKeys({ press: "Enter" });
    await settled(element);
    await sendKeys({ press: "ArrowRight" });
    await settled(element);
    expect(details(element)!.querySelector("h3")!.textContent).to.contain("Chinese court");
    details(element)!.querySelector<HTMLButtonElement>('[aria-label="Previous event"]')!.click();
    await settled(element);
    expect(element.selected).to.equal("e-11");
  });

  it("plus and minus zoom, 0 fits", async () => {
    const element = await mountSeed();
    label(element, "e-11")!.focus();
    const before = shadow(element).querySelectorAll(".mark").length;
    let range = nextRange(element);
    await sendKeys({ press: "+" });
    const [from, to] = await range;
    expect(from > "1966" && to < "2027").to.equal(true);
    await settled(element);
    expect(shadow(element).querySelectorAll(".mark").length).to.be.lessThan(before);
    range = nextRange(element);
    await sendKeys({ press: "0" });
    expect((await range)[0] < "1966").to.equal(true);
  });

  it("the wheel scrolls the page until the timeline is entered, and after Escape", async () => {
    const element = await mountSeed();
    const spacer = document.createElement("div");
    spacer.style.setProperty("height", "3000px");
    document.body.append(spacer);
    let ranges = 0;
    element.addEventListener("news-timeline-range", () => (ranges += 1));
    const plot = shadow(element).querySelector(".plot")!;
    const wheel = (init: WheelEventInit): boolean =>
      plot.dispatchEvent(
        new WheelEvent("wheel", {
          deltaY: -120,
          clientX: 400,
          bubbles: true,
          cancelable: true,
          composed: true,
          ...init,
        }),
      );
    expect(wheel({})).to.equal(true);
    await settled(element);
    expect(ranges).to.equal(0);

    expect(wheel({ ctrlKey: true })).to.equal(false);
    await settled(element);
    expect(ranges).to.equal(1);

    labels(element)[0]!.focus();
    expect(wheel({})).to.equal(false);
    await settled(element);
    await sendKeys({ press: "Escape" });
    expect(wheel({})).to.equal(true);

    element.fit();
    await settled(element);
    labels(element)[0]!.blur();
    labels(element)[0]!.focus();
    expect(wheel({ deltaY: 120 })).to.equal(true);
    spacer.remove();
  });

  it("dragging pans a zoomed picture and chooses nothing", async () => {
    const element = await mountSeed();
    element.setVisibleRange(new Date("2025-07-05"), new Date("2025-07-25"));
    await settled(element);
    const [x, y] = centre(shadow(element).querySelector(".plot")!);
    const range = nextRange(element);
    await sendMouse({ type: "move", position: [x, y - 190] });
    await sendMouse({ type: "down" });
    await sendMouse({ type: "move", position: [x - 240, y - 190] });
    const [from] = await range;
    await sendMouse({ type: "up" });
    expect(from > "2025-07-08" && from < "2025-07-10").to.equal(true);
    expect(element.selected).to.equal(null);
  });

  it("a brush over the strip shows what is brushed", async () => {
    const element = await mountSeed();
    const strip = shadow(element).querySelector(".overview .base")!.getBoundingClientRect();
    const at = (share: number): [number, number] => [
      Math.round(strip.left + share * strip.width),
      Math.round(strip.top - 10),
    ];
    await sendMouse({ type: "move", position: at(0.5) });
    await sendMouse({ type: "down" });
    await sendMouse({ type: "move", position: at(0.75) });
    await sendMouse({ type: "up" });
    await settled(element);
    const ids = labels(element).map((button) => button.dataset["event"]);
    expect(ids).to.include("e-3");
    expect(ids).not.to.include("e-1");
  });

  it("folds keep their width while the stretches between them grow", async () => {
    const element = await mountSeed();
    const widthOf = (duration: string): number =>
      [...shadow(element).querySelectorAll<HTMLElement>(".fold-button")].find(({ title }) =>
        title.includes(duration),
      )!.offsetWidth;
    const width = widthOf("11 years");
    tool(element, "+").click();
    await settled(element);
    expect(widthOf("11 years")).to.be.closeTo(width, 0.01);
  });

  it("a press on a fold shows what it hides, and the button for folds hides it again", async () => {
    const element = await mountSeed();
    const folds = (): HTMLElement[] => [...shadow(element).querySelectorAll<HTMLElement>(".fold-button")];
    const before = folds().map(({ title }) => title);
    expect(folds()[0]!.offsetHeight).to.be.at.least(24);
    folds()[0]!.click();
    await settled(element);
    expect(folds().map(({ title }) => title)).to.deep.equal(before.slice(1));
    tool(element, "Folded").click();
    await settled(element);
    expect(folds().map(({ title }) => title)).to.deep.equal(before);
  });

  where("media")("a change of scale is seen on its way, with the labels that stay", async () => {
    const element = await mountSeed();
    await media({ reducedMotion: "no-preference" });
    const place = (): string => shadow(element).querySelector(".leader")!.getAttribute("d")!;
    const folded = place();
    tool(element, "True scale").click();
    await element.updateComplete;
    await aTimeout(80);
    const between = place();
    expect(between).not.to.equal(folded);
    await aTimeout(300);
    const linear = place();
    expect(linear).not.to.equal(between);
    await aTimeout(100);
    expect(place()).to.equal(linear);
  });

  it("select, setVisibleRange and fit work from outside", async () => {
    const element = await mountSeed();
    const range = nextRange(element);
    element.setVisibleRange(new Date("2025-07-01"), new Date("2025-08-01"));
    expect(await range).to.deep.equal(["2025-07-01T00:00:00.000Z", "2025-08-01T00:00:00.000Z"]);
    element.select("e-1");
    await settled(element);
    expect(label(element, "e-1")).not.to.equal(null);
    element.select("nowhere");
    expect(element.selected).to.equal(null);
    expect(() => element.setVisibleRange(new Date(1), new Date(0))).to.throw(RangeError);
    expect(() => element.setVisibleRange(new Date(NaN), new Date(0))).to.throw(RangeError);
  });

  it("a tick that stays in view while one moves along is the same text, elsewhere", async () => {
    const element = await mountSeed();
    element.scale = "linear";
    const texts = async (from: string, to: string): Promise<[string, Element][]> => {
      element.setVisibleRange(new Date(from), new Date(to));
      await settled(element);
      return [...shadow(element).querySelectorAll(".ticks")[0]!.children].map((text) => [
        text.textContent,
        text,
      ]);
    };
    const before = new Map(await texts("1990-01-01", "2010-01-01"));
    const places = new Map(
      [...before].map(([text, { attributes }]) => [text, attributes.getNamedItem("x")!.value]),
    );
    const stayed = (await texts("1995-01-01", "2015-01-01")).filter(([text]) => before.has(text));
    expect(stayed.length).to.be.greaterThan(3);
    for (const [text, tick] of stayed) {
      expect(tick).to.equal(before.get(text));
      expect(tick.getAttribute("x")).not.to.equal(places.get(text));
    }
  });

  it("narrow: arrow keys walk, Enter opens under the event", async () => {
    const element = await mountSeed(350);
    label(element, "e-1")!.focus();
    await sendKeys({ press: "ArrowDown" });
    await settled(element);
    expect(active(element)).to.equal("e-2");
    await sendKeys({ press: "Enter" });
    await settled(element);
    expect(label(element, "e-2")!.closest("li")!.querySelector("blockquote")!.textContent).to.contain(
      "50 years after",
    );
    expect(details(element)!.textContent).to.contain("Inferred from “50 years after”");
  });

  where("snapshot")(
    "the accessibility tree names the picture, its events and what was shortened",
    async () => {
      const element = await mountSeed();
      const snapshot = (await a11ySnapshot({})) as unknown as Node;

      const has = (test: (node: Node) => boolean): boolean =>
        findAccessibilityNode(snapshot as never, test as never) !== null;
      expect(shadow(element).querySelector(".plot")!.getAttribute("aria-label")).to.match(
        /^Timeline of 21 events, \d gaps without events shortened$/,
      );
      expect(
        has(
          ({ role, name }) => role === "button" && name === "2001, Official memorial for Japanese POWs built",
        ),
      ).to.equal(true);
      expect(has(({ role, name }) => role === "heading" && name === "Japan and Mongolia")).to.equal(true);
      expect(has(({ name }) => name === "28 years without events")).to.equal(true);
    },
  );
});
