import { aTimeout, expect, fixture, html } from "@open-wc/testing";
import "../../src/define.js";
import type { NewsTimeline } from "../../src/define.js";
import { english as editor } from "../../src/element/editor/words.js";
import { interfaceLanguage as ar } from "../../src/element/messages/ar.js";
import { interfaceLanguage as de } from "../../src/element/messages/de.js";
import { interfaceLanguage as es } from "../../src/element/messages/es.js";
import { interfaceLanguage as fr } from "../../src/element/messages/fr.js";
import { interfaceLanguage as ja } from "../../src/element/messages/ja.js";
import { en } from "../../src/element/messages.js";
import { readTyped } from "../../src/element/editor/date-field.js";
import { english as panel } from "../../src/element/panel/words.js";
import { readDate } from "../../src/extract.js";
import { dateWordsOf, learnDates } from "../../src/layout/date-words.js";
import { dateText } from "../../src/layout/dates.js";
import type { Timeline } from "../../src/model/timeline.js";
import { label, settled, shadow, tool } from "./mounted.js";

const LANGUAGES = { ar, de, es, fr, ja };
const ENGLISH = { messages: en, panel, editor };

type Sentence = (...values: never[]) => string;

/** What a sentence says of values that no text of the interface holds; `missing` are those that it leaves out. */
function missing(sentence: Sentence, numbers: boolean): string[] {
  const values = Array.from({ length: sentence.length }, (_, i) => (numbers ? 7013 + i : `«${i}»`));
  const said = sentence(...(values as never[])).replace(/[\s.,\u00a0\u202f]/g, "");
  return values.map(String).filter((value) => !said.includes(value));
}

/** Sentences whose values are counts; those of `stated` and `eventName` are choices. */
const COUNTS =
  /^(?:pictureName|summary|notPlaced|ready|moreEvents|count|notWritten|position|moreSources|changes|shown)$/;
const CHOICES = /^(?:stated|eventName|loadTimeout)$/;

const DATES: readonly [edtf: string, ...texts: string[]][] = [
  // [value, ar, de, es, fr, ja]
  ["1966", "1966", "1966", "1966", "1966", "1966年"],
  ["2025-07", "يوليو 2025", "Juli 2025", "julio de 2025", "juillet 2025", "2025年7月"],
  ["2025-07-08", "8 يوليو 2025", "8. Juli 2025", "8 de julio de 2025", "8 juillet 2025", "2025年7月8日"],
  ["199X", "تسعينيات القرن العشرين", "1990er-Jahre", "década de 1990", "années 1990", "1990年代"],
  ["18XX", "القرن التاسع عشر", "19. Jahrhundert", "siglo XIX", "XIXe siècle", "19世紀"],
  ["1930~", "نحو 1930", "um 1930", "hacia 1930", "vers 1930", "1930年ごろ"],
  [
    "2023-03/..",
    "منذ مارس 2023",
    "seit März 2023",
    "desde marzo de 2023",
    "depuis mars 2023",
    "2023年3月から",
  ],
  [
    "../2024-05-08",
    "حتى 8 مايو 2024",
    "bis 8. Mai 2024",
    "hasta el 8 de mayo de 2024",
    "jusqu’au 8 mai 2024",
    "2024年5月8日まで",
  ],
  [
    "2025-07-18T22:05+09:00",
    "22:05 UTC+09:00",
    "22:05 UTC+09:00",
    "22:05 UTC+09:00",
    "22:05 UTC+09:00",
    "22:05 UTC+09:00",
  ],
];

const TIMELINE: Timeline = {
  version: 1,
  pages: [],
  articles: [],
  undated: [],
  warnings: [],
  events: [
    { id: "year", date: "1966", title: "A", kind: "past", sources: [] },
    { id: "month", date: "2025-07", title: "B", kind: "past", sources: [] },
    { id: "day", date: "2025-08-08", title: "C", kind: "planned", sources: [] },
  ],
};

const WORDS = {
  ar: ["3 أحداث", "الشهر مذكور في النص", "يوليو 2025", "بحث، رموز، مفاتيح", "بحث", "تراجع"],
  de: [
    "3 Ereignisse",
    "Der Monat steht im Text",
    "Juli 2025",
    "Suchen, Zeichen, Tasten",
    "Suchen",
    "Rückgängig",
  ],
  es: [
    "3 acontecimientos",
    "El mes consta en el texto",
    "julio de 2025",
    "Buscar, signos, teclas",
    "Buscar",
    "Deshacer",
  ],
  fr: [
    "3 événements",
    "Le mois est indiqué dans le texte",
    "juillet 2025",
    "Rechercher, signes, touches",
    "Rechercher",
    "Annuler",
  ],
  ja: ["3件の出来事", "月は本文に明記", "2025年7月", "検索・記号・キー操作", "検索", "元に戻す"],
} as const;

async function mount(lang: string): Promise<NewsTimeline> {
  const timeline = structuredClone(TIMELINE);
  timeline.events[1]!.basis = "stated";
  const box = await fixture<HTMLElement>(
    html`<main lang=${lang} style="width: 1100px">
      <news-timeline editable .timeline=${timeline}></news-timeline>
    </main>`,
  );
  const element = box.querySelector("news-timeline")!;
  for (let tries = 0; tries < 100 && !shadow(element).querySelector(".edit-strip"); tries++)
    await aTimeout(20);
  await settled(element);
  return element;
}

describe("languages of the interface", () => {
  for (const [code, language] of Object.entries(LANGUAGES)) {
    it(`${code} has every sentence of English, and each says what it is told`, () => {
      for (const [room, words] of Object.entries(ENGLISH)) {
        const theirs = language[room as keyof typeof ENGLISH] as unknown as Record<string, unknown>;
        const keys = Object.keys(theirs).filter((key) => key !== "dir");
        expect(keys.sort()).to.deep.equal(Object.keys(words).sort());
        for (const [key, ours] of Object.entries(words)) {
          const own = theirs[key];
          expect(typeof own, key).to.equal(typeof ours);
          if (typeof ours === "string") expect(own, key).to.be.a("string").that.does.not.equal("");
          if (typeof ours === "object")
            expect(Object.keys(own as object), key).to.deep.equal(Object.keys(ours as object));
          if (typeof ours !== "function" || CHOICES.test(key)) continue;
          expect((own as Sentence).length, key).to.equal((ours as Sentence).length);
          const counts = COUNTS.test(key);
          expect(missing(ours as Sentence, counts), `English ${key}`).to.deep.equal([]);
          expect(missing(own as Sentence, counts), key).to.deep.equal([]);
        }
      }
      expect(language.messages.eventName("1966", "Title", "past"))
        .to.contain("1966")
        .and.contain("Title");
      expect(language.messages.eventName("1966", "Title", "planned")).to.contain(
        language.messages.planned.toLowerCase(),
      );
      expect(language.messages.loadTimeout("a.txt", 15)).to.contain("a.txt").and.contain("15");
    });

    it(`${code} leaves nothing in English`, () => {
      for (const room of ["messages", "panel", "editor"] as const) {
        const theirs = language[room] as unknown as Record<string, unknown>;
        const same = Object.entries(ENGLISH[room]).filter(
          ([key, value]) => typeof value === "string" && value === theirs[key],
        );
        // "Date" is "Date" in French, "Name" is "Name" in German.
        const alike = `${code} ${room} ${same.map(([key]) => key).join()}`;
        expect(["fr editor date", "de panel entity", `${code} ${room} `]).to.include(alike);
      }
    });

    it(`${code} writes dates at their own precision, and its editor reads them again`, () => {
      learnDates(code, language.dates);
      const column = Object.keys(LANGUAGES).indexOf(code) + 1;
      const tools = { language: code, words: dateWordsOf(code), readDate };
      for (const [edtf, ...texts] of DATES) {
        const text = dateText(edtf, code);
        if (edtf.includes("T")) {
          expect(text).to.contain(texts[column - 1]);
          continue;
        }
        expect(text).to.equal(texts[column - 1]);
        expect(readTyped(text, null, tools).value, text).to.equal(edtf);
      }
      const range = "2025-07-08/2025-07-11";
      expect(readTyped(dateText(range, code), null, tools).value, dateText(range, code)).to.equal(range);
    });

    it(`${code} is spoken where the page is in it: picture, details, panel, editor`, async () => {
      const element = await mount(code);
      const [count, stated, month, more, find, undo] = WORDS[code as keyof typeof WORDS];
      const root = shadow(element);
      expect(root.querySelector(".summary")!.textContent).to.contain(count);
      expect(root.querySelector(".plot")!.getAttribute("aria-label")).to.contain(
        language.messages.timeline.slice(-4),
      );
      element.select("month");
      await settled(element);
      expect(root.querySelector(".details")!.textContent).to.contain(stated);
      expect(root.querySelector(".details time")!.textContent).to.equal(month);
      expect(label(element, "day")!.getAttribute("aria-label")).to.contain(
        language.messages.eventName(dateText("2025-08-08", code), "C", "planned"),
      );
      expect(root.querySelector("[name=undo]")!.textContent.trim()).to.equal(undo);
      expect(tool(element, "…").getAttribute("aria-label")).to.equal(more);
      tool(element, "…").click();
      for (let tries = 0; tries < 50 && !root.querySelector(".more-panel"); tries++) await aTimeout(20);
      expect(root.querySelector(".more-panel label")!.textContent.trim()).to.equal(find);
      const frame = root.querySelector<HTMLElement>(".frame")!;
      expect(getComputedStyle(frame).direction).to.equal(code === "ar" ? "rtl" : "ltr");
    });
  }

  it("a language without words is English, with the dates of the page", async () => {
    const element = await fixture<NewsTimeline>(
      html`<news-timeline lang="nl" .timeline=${TIMELINE}></news-timeline>`,
    );
    await settled(element);
    expect(shadow(element).querySelector(".summary")!.textContent).to.contain("3 events");
    element.select("month");
    await settled(element);
    expect(shadow(element).querySelector(".details time")!.textContent).to.equal("juli 2025");
  });

  it("Arabic counts as Arabic does", () => {
    const { count } = ar.messages;
    expect([1, 2, 3, 11, 100, 1013].map(count)).to.deep.equal([
      "حدث واحد",
      "حدثان",
      "3 أحداث",
      "11 حدثًا",
      "100 حدث",
      "1,013 حدثًا",
    ]);
  });

  it("is spoken anew where the page turns to another, and the other way round", async () => {
    const element = await mount("en");
    const words = (): string => shadow(element).textContent ?? "";
    for (const [code, said] of [
      ["de", WORDS.de[0]],
      ["en", "3 events"],
    ] as const) {
      element.closest("main")!.lang = code;
      for (let tries = 0; tries < 100 && !words().includes(said); tries++) await aTimeout(20);
      expect(words()).to.contain(said);
    }
  });
});
