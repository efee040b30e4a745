// Every way in, and what has to hold of each whatever comes.
import { findDates, toTimex3 } from "../../dist/dates.js";
import { extractTimeline } from "../../dist/extract.js";
import { READABLE, readFormat, WRITABLE, writeFormat } from "../../dist/formats.js";
import { layoutTimeline } from "../../build/src/layout/layout-timeline.js";
import { readOverrides } from "../../build/src/events/overrides.js";
import { parseEdtf } from "../../build/src/model/edtf.js";
import { NewsTimelineError, readTimeline } from "../../build/src/model/timeline.js";
import { timelineHtml } from "../../build/src/render/static-html.js";
import { timelineSvg } from "../../build/src/render/static-svg.js";

class Broken extends Error {}
const must = (holds, what) => {
  if (!holds) throw new Broken(what);
};

/** A Timeline that came out is one that goes in, and all of it is JSON. */
function sound(timeline) {
  readTimeline(JSON.parse(JSON.stringify(timeline)));
  for (const { date, title, sources } of timeline.events) {
    must(parseEdtf(date), `an event's date is ${date}`);
    must(title.trim() !== "", "an event has no title");
    for (const { start, end } of sources) must(start >= 0 && end >= start, `offsets ${start}–${end}`);
  }
}

const REFERENCES = [null, "2025-07-17", "2024", "1966-03", "-0043"];
const measure = (text) => text.length * 7;

export const ENTRIES = {
  dates(make) {
    const text = make.text();
    const reference = make.pick(REFERENCES);
    for (const mention of findDates(text, { reference })) {
      must(mention.text === text.slice(mention.start, mention.end), "a mention is not what stands there");
      toTimex3(mention);
    }
  },
  text: async (make) =>
    sound(
      await extractTimeline(
        { id: "p", content: make.text(), input: "text" },
        { published: make.pick(["2025-07-17", "2024"]) },
      ),
    ),
  html: async (make) =>
    sound(
      await extractTimeline({
        id: "p",
        content: `<article><h1>T</h1><p>${make.text()}</p>${make.text()}`,
        input: "html",
      }),
    ),
  json: async (make) =>
    sound(
      await extractTimeline({
        id: "p",
        content: make.pick([JSON.stringify(make.object()), make.text()]) ?? "",
        input: "json",
      }),
    ),
  articles: async (make) =>
    sound(
      await extractTimeline([
        {
          body: make.text(),
          title: make.text().slice(0, 80),
          published: make.pick(["2025-07-17", make.text().slice(0, 20)]),
        },
      ]),
    ),
  options: async (make) => sound(await extractTimeline("The mill closed on 5 May 2001.", make.object())),
  overrides(make) {
    readOverrides(make.value());
  },
  timeline(make) {
    readTimeline(make.value());
  },
  formats(make) {
    const { timeline, losses } = readFormat(make.text(), make.pick(READABLE));
    sound(timeline);
    must(
      losses.every((loss) => loss.length < 100_000),
      "a loss without an end",
    );
  },
  written(make) {
    const timeline = readTimeline(make.timeline());
    timeline.events = timeline.events.filter(({ date, title }) => parseEdtf(date) && title.trim());
    const format = make.pick(WRITABLE);
    const { text } = writeFormat(timeline, format);
    must(
      readFormat(text, format).timeline.events.length <= timeline.events.length,
      `${format} gives more events than went in`,
    );
  },
  layout(make) {
    const layout = make.pick(["horizontal", "vertical"]);
    const scene = layoutTimeline(
      readTimeline(make.timeline()),
      {
        width: 320 + make.below(1400),
        height: 620,
        layout,
        scale: make.pick(["auto", "linear", "folded"]),
        language: make.pick(["en", "en-GB", "ja", "ar"]),
        visible: null,
        pinned: make.pick([null, "e1"]),
        now: null,
      },
      measure,
    );
    if (scene.layout !== "horizontal") return;
    for (const { left, top, width, height } of scene.labels)
      must([left, top, width, height].every(Number.isFinite), "a label has no place");
  },
  rendered(make) {
    const timeline = readTimeline(make.timeline());
    const page = timelineHtml(timeline, {
      language: "en",
      jsonLd: make.pick([null, { "@type": make.text() }]),
      picture: null,
    });
    must(!/<(?:img|svg|iframe)\b/i.test(page), "markup in HTML");
    must((page.match(/<script/gi) ?? []).length <= 1, "a script in HTML");
    const picture = timelineSvg(timeline, {
      width: 900,
      height: 620,
      scale: "auto",
      language: "en",
      title: make.text(),
    });
    must(!/<script|<image|\son\w+=/i.test(picture.replace(/>[^<]*</g, "><")), "markup in SVG");
  },
};

/** What may be thrown: what tells a person what is wrong. */
export const isToldError = (error) =>
  error instanceof NewsTimelineError || error?.name === "NewsTimelineError";
