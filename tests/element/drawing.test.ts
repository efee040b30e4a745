import { expect, waitUntil } from "@open-wc/testing";
import { executeServerCommand } from "@web/test-runner-commands";
import { emptyTimeline } from "../../src/model/timeline.js";
import { media, where } from "./engine.js";
import { centre, label, labels, marksOf, mountSeed, settled, shadow, tool } from "./mounted.js";

describe("drawing", () => {
  it("draws the seed page: labels with their dates, folds with what they hide, a strip", async () => {
    const element = await mountSeed();
    const names = labels(element).map((button) => button.getAttribute("aria-label"));
    expect(names.length).to.be.greaterThan(9);
    expect(names).to.include("8 July 2025, Emperor and empress visit Japanese POW memorial");
    expect(names).to.include("2026, Mongolia to host COP17 on desertification (planned)");
    const folds = [...shadow(element).querySelectorAll(".fold-text")].map((text) => text.textContent);
    expect(folds).to.include("28 yrs");
    expect(marksOf(element).length).to.equal(21);
    expect(shadow(element).querySelector(".overview .density")!.getAttribute("d")).to.match(/^M/);
  });

  it("puts labels where they neither overlap nor leave the element, as measured in the page", async () => {
    const element = await mountSeed(900);
    const boxes = labels(element).map((button) => button.getBoundingClientRect());
    const frame = element.getBoundingClientRect();
    expect(boxes.length).to.be.greaterThan(6);
    boxes.forEach((a, i) => {
      expect(a.left).to.be.at.least(frame.left);
      expect(a.right).to.be.at.most(frame.right + 1);
      for (const b of boxes.slice(i + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart).to.equal(true);
      }
    });
  });

  it("text is as wide as it was measured", async () => {
    const element = await mountSeed();
    for (const label of labels(element)) {
      const range = document.createRange();
      range.selectNodeContents(label);
      expect(range.getBoundingClientRect().width).to.be.at.most(label.clientWidth + 1);
    }
  });

  it("switches between the folded and the true scale", async () => {
    const element = await mountSeed();
    expect(tool(element, "Folded").getAttribute("aria-pressed")).to.equal("true");
    tool(element, "True scale").click();
    await settled(element);
    expect(shadow(element).querySelectorAll(".fold-button").length).to.equal(0);
    expect(tool(element, "True scale").getAttribute("aria-pressed")).to.equal("true");
    tool(element, "Folded").click();
    await settled(element);
    expect(shadow(element).querySelectorAll(".fold-button").length).to.be.greaterThan(2);
  });

  it("narrow: a spine with every event, in order, and the gaps between", async () => {
    const element = await mountSeed(350);
    const rows = [...shadow(element).querySelectorAll(".row")];
    expect(rows.length).to.equal(21);
    expect(rows[0]!.querySelector("time")!.getAttribute("datetime")).to.equal("1966");
    expect(rows[0]!.textContent).to.contain("First Japanese delegates");
    expect(shadow(element).querySelector(".spine")!.textContent).to.contain("28 years without events");
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
  });

  it("changes form with its container", async () => {
    const element = await mountSeed();
    expect(shadow(element).querySelector<HTMLElement>(".plot")!.hidden).to.equal(false);
    element.parentElement!.style.width = "400px";
    const plot = shadow(element).querySelector<HTMLElement>(".plot")!;
    await waitUntil(() => plot.hidden, "the plot is shown in a narrow container", { timeout: 5000 });
    await settled(element);
    expect(shadow(element).querySelectorAll(".row").length).to.equal(21);
  });

  it("shows the list on demand, era → year → event, with dates for machines", async () => {
    const element = await mountSeed();
    tool(element, "List").click();
    await settled(element);
    const list = shadow(element).querySelector(".list")!;
    expect(list.classList.contains("sr")).to.equal(false);
    const dates = [...list.querySelectorAll("time")].map((time) => time.getAttribute("datetime"));
    expect(dates.length).to.equal(21);
    expect(dates.slice(0, 3)).to.deep.equal(["1966", "1972", "2001"]);
    expect(list.textContent).to.contain("2020s");
  });

  it("draws a hundred thousand events with a bounded page", async () => {
    const element = await mountSeed();
    const events = Array.from({ length: 100_000 }, (_, i) => ({
      id: `m${i}`,
      date: new Date(Date.UTC(1950, 0, 1 + (i % 27_000))).toISOString().slice(0, 10),
      title: `Event number ${i}`,
      kind: "past" as const,
      salience: (i % 97) / 97,
      sources: [],
    }));
    element.timeline = { ...emptyTimeline(), events };
    await settled(element);
    expect(shadow(element).querySelectorAll("*").length).to.be.lessThan(500);
    expect(labels(element).length).to.be.greaterThan(5);
    expect(shadow(element).querySelector(".density")!.getAttribute("d")).to.match(/^M/);
    element.layout = "vertical";
    await settled(element);
    expect(shadow(element).querySelectorAll(".row").length).to.equal(60);
    const left = [...shadow(element).querySelectorAll<HTMLElement>(".more")].map(({ textContent }) =>
      Number(/[\d,]+/.exec(textContent)?.[0].replaceAll(",", "") ?? 0),
    );
    expect(left.reduce((sum, count) => sum + count)).to.equal(99_940);
  });

  it("runs from right to left where the page does: picture, drag, keys", async () => {
    const element = await mountSeed();
    const widthOf = (): number => shadow(element).querySelector(".plot")!.getBoundingClientRect().width;
    /** What a press on the outermost mark opens. */
    const pressLast = async (order: (a: number, b: number) => number): Promise<string | null> => {
      const [clientX, clientY] = marksOf(element, ".point").toSorted((a, b) => order(a.x, b.x))[0]!.position;
      const plot = shadow(element).querySelector(".plot")!;
      plot.dispatchEvent(new MouseEvent("click", { clientX, clientY, bubbles: true }));
      await settled(element);
      return element.selected;
    };
    const latest = await pressLast((a, b) => b - a);
    expect(latest).to.be.a("string");
    element.select(null);
    await settled(element);
    const before = labels(element).map((button) => button.dataset["event"]);
    const [first, last] = [before[0]!, before.at(-1)!];
    const middle = (id: string): number => centre(label(element, id)!)[0];
    expect(middle(first)).to.be.lessThan(middle(last));
    const place = middle(first) - element.getBoundingClientRect().left;
    element.parentElement!.dir = "rtl";
    element.requestUpdate();
    await settled(element);
    expect(labels(element).map((button) => button.dataset["event"])).to.deep.equal(before);
    expect(middle(first)).to.be.greaterThan(middle(last));
    const right = element.getBoundingClientRect().left + widthOf() - middle(first);
    expect(right).to.be.closeTo(place, 2);
    expect(await pressLast((a, b) => a - b)).to.equal(latest);
    element.select(null);
    label(element, first)!.focus();
    label(element, first)!.dispatchEvent(
      new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, composed: true }),
    );
    await settled(element);
    const next = element.timeline!.events.findIndex(({ id }) => id === first) + 1;
    expect(shadow(element).activeElement!.getAttribute("data-event")).to.equal(
      element.timeline!.events[next]!.id,
    );
  });

  it("prints the picture as wide as a sheet, and the whole list", async () => {
    const element = await mountSeed();
    const events = Array.from({ length: 400 }, (_, i) => ({
      ...element.timeline!.events[0]!,
      id: `p${i}`,
      date: `${1700 + (i % 320)}`,
      title: `Event number ${i}`,
      salience: i / 400,
    }));
    element.timeline = { ...emptyTimeline(), events };
    await settled(element);
    const root = shadow(element);
    const drawn = (): number => Number(root.querySelector("svg.picture")!.getAttribute("width"));
    expect(root.querySelectorAll(".list details").length).to.be.greaterThan(0);
    dispatchEvent(new Event("beforeprint"));
    expect(drawn()).to.be.within(600, 700);
    expect(root.querySelectorAll(".list details").length).to.equal(0);
    const titles = [...root.querySelectorAll(".list .list-title")].map(({ textContent }) => textContent);
    expect(titles.length).to.equal(300);
    expect(titles).to.include("Event number 399");
    expect(root.querySelector(".list")!.textContent).to.contain("100 events are not written out here");
    dispatchEvent(new Event("afterprint"));
    expect(drawn()).to.equal(1200);
    expect(root.querySelectorAll(".list details").length).to.be.greaterThan(0);
  });

  it("text from articles stays text", async () => {
    const element = await mountSeed();
    const title = '<img src=x onerror="window.harmed=1"><b>bold</b>';
    element.timeline = {
      ...emptyTimeline(),
      events: [
        {
          id: "x",
          date: "2001",
          title,
          kind: "past",
          sources: [{ article: "a", quote: title, start: 0, end: 9 }],
        },
      ],
    };
    await settled(element);
    element.select("x");
    await settled(element);
    expect(shadow(element).querySelectorAll("img, b").length).to.equal(0);
    expect(shadow(element).querySelector(".details h3")!.textContent).to.equal(title);
  });

  where("media")(
    "passes axe in light and dark, wide and narrow, with details open, and as a list",
    async () => {
      for (const colorScheme of ["light", "dark"] as const) {
        await media({ colorScheme });
        document.documentElement.style.setProperty("color-scheme", "light dark");
        for (const width of [1200, 350]) {
          const element = await mountSeed(width);
          await expect(element).to.be.accessible();
          element.select("e-11");
          await settled(element);
          await expect(element).to.be.accessible();
          tool(element, "List").click();
          await settled(element);
          await expect(element).to.be.accessible();
          element.parentElement!.remove();
        }
      }
      document.documentElement.style.removeProperty("color-scheme");
      await media({ colorScheme: "light" });
    },
  );

  where("media")("keeps marks visible in forced colours", async () => {
    await executeServerCommand("media-features", [{ name: "forced-colors", value: "active" }]);
    const element = await mountSeed();
    const mark = shadow(element).querySelector(".mark.point.past")!;
    const fill = getComputedStyle(mark).fill;
    const paper = getComputedStyle(element).backgroundColor;
    await executeServerCommand("media-features", []);
    expect(fill).to.match(/^rgb\(/);
    expect(fill).not.to.equal(paper);
  });
});
