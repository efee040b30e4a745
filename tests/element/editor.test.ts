import { aTimeout, expect, fixture, html, oneEvent } from "@open-wc/testing";
import { sendKeys, sendMouse } from "@web/test-runner-commands";
import "../../src/define.js";
import type { NewsTimeline } from "../../src/define.js";
import { extractTimeline } from "../../src/extract.js";
import type { Overrides } from "../../src/model/overrides.js";
import type { ArticleInput } from "../../src/model/page.js";
import type { Timeline } from "../../src/model/timeline.js";
import { engine, media, viewport, where } from "./engine.js";
import { centre, label, seedTimeline, settled, shadow } from "./mounted.js";

const ARTICLES: ArticleInput[] = [
  {
    id: "one",
    title: "The bridge at Arnsund",
    published: "2025-07-16",
    body: "The bridge at Arnsund was opened in 1926. It was closed in March 2004 after a storm damaged two piers. The council approved a new bridge on 8 July 2025.",
  },
  {
    id: "two",
    title: "A crossing and its council",
    published: "2025-07-17",
    body: "The council approved a new bridge on 8 July 2025. Builders found a wreck under the old piers in 2011.",
  },
];

async function mount(
  attributes: { width?: number; draft?: string; overrides?: Overrides } = {},
): Promise<NewsTimeline> {
  const { width = 1100, draft = null, overrides = null } = attributes;
  await viewport({ width: width + 40, height: 1000 });
  await media({ reducedMotion: "reduce" });
  const box = await fixture<HTMLElement>(
    html`<main lang="en-GB" style="width: ${width}px">
      <news-timeline editable .draft=${draft} .articles=${ARTICLES} .overrides=${overrides}></news-timeline>
    </main>`,
  );
  const element = box.querySelector("news-timeline")!;
  await until(() => shadow(element).querySelector(".edit-strip") && element.timeline);
  await settled(element);
  return element;
}

async function until<T>(find: () => T | null | undefined | false | ""): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const found = find();
    if (found) return found;
    await aTimeout(20);
  }
  throw new Error(`It never came: ${String(find)}`);
}

const named = <Kind extends HTMLElement = HTMLInputElement>(element: NewsTimeline, name: string): Kind =>
  shadow(element).querySelector<Kind>(`[name="${name}"]`)!;
const status = (element: NewsTimeline): string =>
  shadow(element).querySelector(".edit-status")!.textContent.trim();
const brief = ({ events }: Timeline): string[] =>
  events
    .filter(({ hidden }) => !hidden)
    .map(({ date, title, kind, pinned, sources }) =>
      [date, title, kind, pinned ? "pinned" : "", sources.map(({ quote }) => quote).join("|")].join(" · "),
    );
const focused = (element: NewsTimeline): string | null =>
  shadow(element).activeElement?.getAttribute("name") ?? null;

async function click(element: NewsTimeline, target: HTMLElement): Promise<void> {
  target.scrollIntoView({ block: "center", behavior: "instant" });
  await sendMouse({ type: "click", position: centre(target) });
  await settled(element);
}

/** Writes over what is in a field, and leaves it by Enter. */
async function write(element: NewsTimeline, name: string, text: string, enter = true): Promise<void> {
  const field = named(element, name);
  field.focus();
  field.select();
  await sendKeys({ type: text });
  if (enter) await sendKeys({ press: "Enter" });
  await settled(element);
}

async function choose(element: NewsTimeline, title: string): Promise<string> {
  const event = element.timeline!.events.find((one) => one.title.includes(title))!;
  element.select(event.id);
  await until(() => shadow(element).querySelector(".details .edit-form"));
  await settled(element);
  return event.id;
}

/** Presses z with others held. */
async function z(element: NewsTimeline, ...held: ("Control" | "Shift")[]): Promise<void> {
  for (const key of held) await sendKeys({ down: key });
  await sendKeys({ press: "z" });
  for (const key of held) await sendKeys({ up: key });
  await settled(element);
}

/** What a fresh element, and the function behind the command, make of the corrections. */
async function elsewhere(overrides: Overrides | null): Promise<string[][]> {
  const fresh = await fixture<NewsTimeline>(html`<news-timeline .articles=${ARTICLES}></news-timeline>`);
  fresh.overrides = structuredClone(overrides);
  await oneEvent(fresh, "news-timeline-ready");
  const extracted = await extractTimeline(ARTICLES, overrides ? { overrides } : {});
  return [brief(fresh.timeline!), brief(extracted)];
}

describe("editing in the page", () => {
  it("is not there, nor loaded, where it is not asked for", async () => {
    const element = await fixture<NewsTimeline>(html`<news-timeline .articles=${ARTICLES}></news-timeline>`);
    await settled(element);
    expect(shadow(element).querySelector(".edit-strip")).to.equal(null);
  });

  where("keyboard")(
    "retitles by keys, says so, tells the page, and undoes and does again by keys",
    async () => {
      const element = await mount();
      const read = element.timeline!;
      const id = await choose(element, "opened");
      const before = read.events.find((event) => event.id === id)!;
      setTimeout(() => void write(element, "title", "A bridge at last"));
      const { detail } = await oneEvent(element, "news-timeline-edit");
      await settled(element);
      expect(detail.overrides.changes).to.deep.equal([
        { event: id, quote: before.sources[0]!.quote, title: "A bridge at last" },
      ]);
      expect(element.overrides).to.equal(detail.overrides);
      // What applies corrections is a file that is loaded with the first.
      await until(() => label(element, id)!.textContent.replaceAll("\n", " ").includes("A bridge at last"));
      expect(status(element)).to.equal("New title: A bridge at last");
      expect(focused(element)).to.equal("title");
      expect(shadow(element).querySelector("#note-title")!.textContent).to.contain(before.title);
      await z(element, "Control");
      expect(element.overrides).to.equal(null);
      expect(brief(element.timeline!)).to.deep.equal(brief(read));
      expect(named(element, "title").value).to.equal(before.title);
      await z(element, "Control", "Shift");
      expect(element.timeline!.events.find((event) => event.id === id)!.title).to.equal("A bridge at last");
    },
  );

  where("keyboard")(
    "says what it understands of a date while it is typed, and takes no more precision than was typed",
    async () => {
      const element = await mount();
      const id = await choose(element, "opened");
      await write(element, "date", "July 1927", false);
      expect(shadow(element).querySelector("#note-date")!.textContent).to.contain("Understood as July 1927");
      await sendKeys({ press: "Enter" });
      await settled(element);
      const dateOf = (): string => element.timeline!.events.find((event) => event.id === id)!.date;
      expect(dateOf()).to.equal("1927-07");
      for (const [typed, date] of [
        ["8.7.1927", "1927-07-08"],
        ["1928-02", "1928-02"],
        ["about 1930", "1930~"],
        ["1920s", "192X"],
        ["since March 1926", "1926-03/.."],
        ["3 May 1926 to 9 May 1926", "1926-05-03/1926-05-09"],
        ["1926-05-03T10:00Z", "1926-05-03T10:00Z"],
        ["last month", "2025-06"],
      ]) {
        await write(element, "date", typed!);
        expect(dateOf(), typed).to.equal(date);
      }
    },
  );

  where("keyboard")(
    "does not guess: an order of figures is asked for, what is no date is refused with a sentence",
    async () => {
      const element = await mount();
      const id = await choose(element, "opened");
      await write(element, "date", "7/8/1927");
      const dateOf = (): string => element.timeline!.events.find((event) => event.id === id)!.date;
      expect(dateOf()).to.equal("1926");
      const either = [...shadow(element).querySelectorAll<HTMLButtonElement>(".edit-either button")];
      expect(either.map(({ textContent }) => textContent)).to.deep.equal(["7 August 1927", "8 July 1927"]);
      await click(element, either[1]!);
      expect(dateOf()).to.equal("1927-07-08");
      await write(element, "date", "soonish");
      expect(dateOf()).to.equal("1927-07-08");
      expect(named(element, "date").getAttribute("aria-invalid")).to.equal("true");
      expect(shadow(element).querySelector("#note-date")!.textContent).to.contain("no date");
      await sendKeys({ press: "Escape" });
      await settled(element);
      expect(named(element, "date").value).to.equal("8 July 1927");
      expect(element.selected).to.equal(id);
      await write(element, "title", " ");
      expect(named(element, "title").value).not.to.equal("");
      expect(status(element)).to.contain("needs a title");
    },
  );

  it("hides, and leaves the focus where hiding can be undone; pins", async () => {
    const element = await mount();
    const id = await choose(element, "closed");
    await click(element, named(element, "hide"));
    expect(label(element, id)).to.equal(null);
    expect(element.selected).to.equal(null);
    expect(focused(element)).to.equal("undo");
    await sendKeys({ press: "Enter" });
    await settled(element);
    expect(label(element, id)).not.to.equal(null);
    await choose(element, "closed");
    await click(element, named(element, "pin"));
    expect(named(element, "pin").getAttribute("aria-pressed")).to.equal("true");
    expect(element.overrides!.changes).to.have.length(1);
    await click(element, named(element, "pin"));
    expect(element.overrides).to.equal(null);
  });

  where("keyboard")("makes two events one, and one event two", async () => {
    const element = await mount();
    const count = element.timeline!.events.length;
    const id = await choose(element, "opened");
    await click(element, named(element, "merge"));
    named(element, "find").focus();
    await sendKeys({ type: "closed" });
    await settled(element);
    await sendKeys({ press: "Tab" });
    await sendKeys({ press: "Enter" });
    await settled(element);
    expect(element.timeline!.events).to.have.length(count - 1);
    const merged = element.timeline!.events.find((event) => event.id === id)!;
    expect(merged.sources).to.have.length(2);
    expect(focused(element)).to.equal("title");
    await click(element, named(element, "split"));
    const off = named(element, "split-off");
    expect(off.getAttribute("aria-disabled")).to.equal("true");
    const second = shadow(element).querySelectorAll<HTMLElement>("[name=source]")[1]!;
    second.focus();
    await sendKeys({ press: engine === "firefox" ? " " : "Space" });
    await settled(element);
    await click(element, off);
    expect(element.timeline!.events).to.have.length(count);
    const [one, other] = await elsewhere(element.overrides);
    expect(one).to.deep.equal(brief(element.timeline!));
    expect(other).to.deep.equal(one);
  });

  where("keyboard")("adds an event that no article tells, in an empty timeline too", async () => {
    const element = await fixture<NewsTimeline>(html`<news-timeline editable lang="en-GB"></news-timeline>`);
    await until(() => named(element, "add"));
    await click(element, named(element, "add"));
    expect(focused(element)).to.equal("new-title");
    await sendKeys({ type: "Ferry sinks" });
    await sendKeys({ press: "Enter" });
    await settled(element);
    expect(focused(element)).to.equal("new-date");
    await sendKeys({ type: "12 sept 1894" });
    await sendKeys({ press: "Enter" });
    await until(() => element.timeline?.events.length === 1);
    await settled(element);
    const [event] = element.timeline!.events;
    expect([event!.date, event!.title, event!.sources.length]).to.deep.equal([
      "1894-09-12",
      "Ferry sinks",
      0,
    ]);
    expect(focused(element)).to.equal("add");
    await choose(element, "Ferry");
    await write(element, "date", "1895");
    expect(element.overrides!.changes).to.have.length(1);
    expect(element.timeline!.events[0]!.date).to.equal("1895");
    await click(element, named(element, "hide"));
    expect(element.overrides).to.equal(null);
  });

  where("keyboard")(
    "goes round: what was done is the same in a fresh element and by the function behind the command",
    async () => {
      const element = await mount();
      await choose(element, "opened");
      await write(element, "title", "Bridge <b>opens</b> & 'stays'");
      await write(element, "date", "May 1926");
      await choose(element, "closed");
      await click(element, named(element, "pin"));
      await choose(element, "wreck");
      await click(element, named(element, "hide"));
      await click(element, named(element, "add"));
      await sendKeys({ type: "Ferry sinks" });
      named(element, "new-date").focus();
      await sendKeys({ type: "1894" });
      await sendKeys({ press: "Enter" });
      await settled(element);
      const [one, other] = await elsewhere(element.overrides);
      expect(one).to.have.length.greaterThan(3);
      expect(one).to.deep.equal(brief(element.timeline!));
      expect(other).to.deep.equal(one);
      await click(element, named(element, "changes"));
      const listed = [...shadow(element).querySelectorAll(".edit-changes li")];
      expect(listed).to.have.length(4);
      expect(listed[0]!.textContent).to.contain("New title, New date");
      await click(element, listed[2]!.querySelector("button")!);
      expect(shadow(element).activeElement!.closest(".edit-changes")).not.to.equal(null);
      expect(element.timeline!.events.filter(({ hidden }) => hidden)).to.have.length(0);
    },
  );

  it("gives the tag with its corrections to copy, which makes the same timeline again", async () => {
    const source = await mount();
    await choose(source, "opened");
    await write(source, "title", "Bridge <b>opens</b> & 'stays' \"here\"");
    await click(source, named(source, "changes"));
    let copied = "";
    const { clipboard } = navigator;
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    await click(source, named(source, "copy-tag"));
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
    expect(status(source)).to.equal("Copied.");
    const pasted = document.createRange().createContextualFragment(copied).querySelector("news-timeline")!;
    expect(pasted.hasAttribute("editable")).to.equal(false);
    expect(JSON.parse(pasted.getAttribute("overrides")!)).to.deep.equal(source.overrides);
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    await click(source, named(source, "copy-json"));
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
    const byHand = shadow(source).querySelector("textarea[readonly]") as HTMLTextAreaElement;
    expect(JSON.parse(byHand.value)).to.deep.equal(source.overrides);
    expect(byHand.selectionEnd).to.equal(byHand.value.length);
  });

  it("offers the corrections as a file", async () => {
    const element = await mount();
    await choose(element, "opened");
    await write(element, "date", "1927");
    await click(element, named(element, "changes"));
    const made: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (file: Blob) => {
      made.push(file);
      return "#";
    };
    await click(element, named(element, "download"));
    URL.createObjectURL = createObjectURL;
    expect(JSON.parse(await made[0]!.text())).to.deep.equal(element.overrides);
  });

  where("keyboard")(
    "keeps a draft where the page asks for one, and finds it again; undone to nothing, it is gone",
    async () => {
      const draft = "the bridge";
      const kept = (): string | null => localStorage.getItem(`news-timeline-draft:${draft}`);
      localStorage.removeItem(`news-timeline-draft:${draft}`);
      const first = await mount({ draft });
      await choose(first, "opened");
      await write(first, "title", "A bridge at last");
      expect(JSON.parse(kept()!)).to.deep.equal(first.overrides);
      first.remove();
      const second = await mount({ draft });
      await until(() => second.overrides);
      await settled(second);
      expect(second.timeline!.events.map(({ title }) => title)).to.contain("A bridge at last");
      expect(status(second)).to.contain("draft");
      named(second, "undo").focus();
      await sendKeys({ press: "Enter" });
      await settled(second);
      expect(second.overrides).to.equal(null);
      expect(kept()).to.equal(null);
      const reader = await fixture<NewsTimeline>(
        html`<news-timeline draft=${draft} .articles=${ARTICLES}></news-timeline>`,
      );
      localStorage.setItem(`news-timeline-draft:${draft}`, JSON.stringify(first.overrides));
      await settled(reader);
      expect(reader.overrides).to.equal(null);
      localStorage.removeItem(`news-timeline-draft:${draft}`);
    },
  );

  it("begins with the corrections that the page has, and corrections from outside begin a new history", async () => {
    const overrides: Overrides = {
      version: 1,
      changes: [{ add: { id: "mine", date: "1894", title: "Ferry sinks" } }],
    };
    const element = await mount({ overrides });
    expect(named(element, "undo").getAttribute("aria-disabled")).to.equal("true");
    await choose(element, "opened");
    await write(element, "title", "A bridge at last");
    expect(element.overrides!.changes).to.have.length(2);
    element.overrides = overrides;
    await settled(element);
    expect(named(element, "undo").getAttribute("aria-disabled")).to.equal("true");
    expect(element.timeline!.events.some(({ title }) => title === "A bridge at last")).to.equal(false);
  });

  where("keyboard")("leaves what is being typed to the browser's own undo", async () => {
    const element = await mount();
    await choose(element, "opened");
    await write(element, "title", "A bridge at last");
    await write(element, "date", "192", false);
    await z(element, "Control");
    expect(element.overrides!.changes).to.have.length(1);
  });

  for (const width of [390, 1100])
    it(`keeps the focus in its field when an event moves, in a container of ${width} px`, async () => {
      const element = await mount({ width });
      const id = await choose(element, "opened");
      await write(element, "date", "2026-01");
      expect(element.timeline!.events.at(-1)!.id).to.equal(id);
      expect(focused(element)).to.equal("date");
      expect(named(element, "date").value).to.equal("January 2026");
      const box = shadow(element).querySelector(".edit-form")!;
      expect(box.scrollWidth).to.be.at.most(box.clientWidth + 1);
    });

  for (const colorScheme of ["light", "dark"] as const)
    it(`has no fault that axe can find, ${colorScheme}`, async () => {
      await media({ colorScheme });
      const element = await mount();
      element.style.colorScheme = colorScheme;
      await choose(element, "approved");
      await click(element, named(element, "add"));
      await write(element, "new-date", "7/8/2025", false);
      await click(element, named(element, "changes"));
      await click(element, named(element, "merge"));
      await expect(element).to.be.accessible();
      await click(element, named(element, "split"));
      await write(element, "date", "soonish");
      await expect(element).to.be.accessible();
    });

  where("keyboard")("works on a timeline that was given, and on the element's own list", async () => {
    const timeline = await seedTimeline();
    const given = await fixture<NewsTimeline>(
      html`<news-timeline editable .timeline=${timeline}></news-timeline>`,
    );
    const list = await fixture<NewsTimeline>(
      html`<news-timeline editable>
        <ol>
          <li><time datetime="1926">1926</time> Bridge opens</li>
        </ol>
      </news-timeline>`,
    );
    for (const element of [given, list]) {
      await until(() => shadow(element).querySelector(".edit-strip") && element.timeline);
      const id = element.timeline!.events[0]!.id;
      await choose(element, element.timeline!.events[0]!.title);
      await write(element, "title", "Another title");
      expect(element.timeline!.events.find((event) => event.id === id)!.title).to.equal("Another title");
      await z(element, "Control");
      expect(element.timeline!.events.find((event) => event.id === id)!.title).not.to.equal("Another title");
    }
    expect(given.timeline).to.equal(timeline);
  });
});
