// What is thrown at every entry: real pages, cut, joined and turned over, and all that has ever broken a reader of texts.
import { readdirSync, readFileSync } from "node:fs";

const pages = new URL("../pages/", import.meta.url);
const REAL = readdirSync(pages)
  .filter((name) => /\.(?:txt|html|json)$/.test(name) && !name.endsWith(".gold.json"))
  .map((name) => readFileSync(new URL(name, pages), "utf8"));

/** Pieces that mean something to somebody: to a parser, a browser, a terminal, an object, a calendar. */
export const HOSTILE = [
  "<script>globalThis.harmed = true</script>",
  '"><img src=x onerror="globalThis.harmed = true">',
  "javascript:globalThis.harmed=1",
  "<svg/onload=globalThis.harmed=1>",
  "</style><style>*{display:none}</style>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "</",
  "<",
  "&",
  "&#x0;",
  "&#99999999;",
  "&amp;amp;amp;",
  "<a ".repeat(50),
  '{"__proto__":{"harmed":true}}',
  '"constructor":{"prototype":{"harmed":true}}',
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "\u202e\u2066",
  "\u200f",
  "\ud800",
  "\udfff",
  "\u0000",
  "\ufeff",
  "\u2028",
  "\u0301".repeat(20),
  "👨‍👩‍👧‍👦",
  "ﷺ",
  "\u001b[2J",
  "\r",
  "\t",
  " ".repeat(40),
  "\n".repeat(12),
  "0000-00-00",
  "9999999-99-99",
  "-9999-12-31",
  "2025-02-30",
  "1e999",
  "-0",
  "NaN",
  "99999999999999999999",
  "2025-07-08T25:61:61Z",
  "24:00",
  "31 February 2025",
  "0 BC",
  "the year 0",
  "Y-999999",
  "19XX",
  "156X~?%",
  "../..",
  "/",
  "Monday ".repeat(12),
  "March 5, ".repeat(8),
  "1990–1991–1992",
  "last next last year",
  "of the of the ",
  "’s ’s",
  "(((((((((",
  "))))))))",
  "““““",
  "\"'\"'",
  "...........",
  "— — — —",
  ",,,,,,",
  ";;;;;",
  "::::",
  "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:",
  "END:VEVENT",
  "RRULE:FREQ=",
  "=cmd|' /C calc'!A0",
  "+1+1",
  "@SUM(A1)",
  "---\ntitle:",
  "now / now:",
  "1/2/3/4: x",
  'a,b\n"',
  '"\n"',
  "\t\t\t",
  "第二次世界大戦",
  "令和99年13月32日",
  "平成元年",
  "ﾃｽﾄ",
  "昨年来月火曜日",
];

/** Numbers from 0 to 1 that only look random (mulberry32). */
export function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Makes texts: a stretch of a real page with hostile pieces in it, pieces alone, or letters that mean nothing. */
export function maker(random) {
  const below = (n) => Math.floor(random() * n);
  const pick = (list) => list[below(list.length)];
  const stretch = () => {
    const page = pick(REAL);
    const from = below(page.length);
    return page.slice(from, from + below(700));
  };
  const noise = () =>
    String.fromCharCode(
      ...Array.from({ length: below(60) }, () => (random() < 0.7 ? 32 + below(95) : below(65536))),
    );
  const text = () => {
    const parts = Array.from({ length: 1 + below(5) }, () => {
      const kind = random();
      return kind < 0.5 ? stretch() : kind < 0.85 ? pick(HOSTILE) : noise();
    });
    const joined = parts.join(random() < 0.5 ? "" : pick([" ", "\n", "\n\n", ". "]));
    // Now and then far more of one thing than anybody writes.
    return random() < 0.01 ? joined.slice(0, 40).repeat(200) : joined;
  };
  const value = (depth = 0) => {
    const kind = below(depth > 5 ? 6 : 9);
    if (kind < 2) return text();
    if (kind === 2) return pick([0, -1, 1e308, -0, NaN, 2 ** 53, 0.1]);
    if (kind === 3) return pick([null, true, false, undefined]);
    if (kind === 4) return pick(HOSTILE);
    if (kind === 5) return pick(["past", "planned", "2025-07", "1966", "e-1", "a1"]);
    if (kind < 8) return object(depth + 1);
    return Array.from({ length: below(4) }, () => value(depth + 1));
  };
  const KEYS = (
    "id date title kind sources article quote start end mention text events articles version pages published publisher " +
    "url body html language summary salience entities accounts hidden pinned overrides merge split add retitle redate " +
    "start_date end_date year month day headline media content group @type @graph name startDate blocks warnings undated"
  ).split(" ");
  const object = (depth = 0) => {
    const made = random() < 0.05 ? JSON.parse('{"__proto__":{"harmed":true}}') : {};
    for (let i = below(6); i > 0; i--) made[random() < 0.9 ? pick(KEYS) : pick(HOSTILE)] = value(depth);
    return made;
  };
  const event = () => ({
    id: `e${below(40)}`,
    date:
      random() < 0.8
        ? pick([
            "1966",
            "2025-07-08",
            "2001/2003",
            "199X",
            "2023-03/..",
            "-0043",
            "2025-07~",
            "2025-07-08T12:00Z",
          ])
        : text().slice(0, 30),
    title: text().slice(0, below(400)),
    kind: pick(["past", "planned", "recurring"]),
    salience: pick([0, 0.5, 1, -4, 99, NaN, undefined, "much", null]),
    ...(random() < 0.1 ? { [pick(KEYS)]: value(4) } : {}),
    sources: random() < 0.9 ? [] : value(3),
  });
  const timeline = () => ({
    version: 1,
    pages: [],
    articles: [],
    undated: [],
    warnings: [],
    events: Array.from({ length: below(40) }, event),
    ...(random() < 0.05 ? { [pick(KEYS)]: value(4) } : {}),
  });
  return { below, pick, text, value, object, timeline };
}
