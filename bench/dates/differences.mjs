// What this project and chrono-node make of the same sentences; the table in docs/dates.md.

const REFERENCE = "2025-07-16";
const SENTENCES = [
  "She was born in 1966.",
  "It was built in the 1990s.",
  "It closed in the summer of 2019.",
  "Sales rose in the third quarter.",
  "Caesar died in 44 BC.",
  "They met at Christmas 2023.",
  "The court ruled on Thursday.",
  "The court will rule on Thursday.",
  "The council met in September.",
  "The council will meet in September.",
  "The bridge closed last week.",
  "The bridge closed two weeks ago.",
  "They talked for three months.",
  "It meets every Monday.",
  "It is now closed.",
  "War came in June 1950. Three years later it ended.",
  "It was open between 1990 and 1995.",
  "It opened on 7/8/2025.",
  "It opened on Feb. 30, 2024.",
  "He may march in May.",
  "The second one sat down.",
  "It opens in two weeks.",
];

const NONE = "–";

function ours(mentions, toTimex3) {
  return mentions
    .map((mention) => {
      if (mention.edtf) return `${mention.text}: \`${mention.edtf}\``;
      const isDate = !["duration", "set", "vague"].includes(mention.reading.type);
      return `${mention.text}: ${isDate ? `unknown, ${mention.reason}` : `\`${toTimex3(mention).value}\`, ${mention.reason}`}`;
    })
    .join("; ");
}

function theirs(results) {
  const day = (components) => components.date().toISOString().slice(0, 10);
  return results
    .map(({ text, start, end }) => `${text}: ${day(start)}${end ? ` to ${day(end)}` : ""}`)
    .join("; ");
}

/** Rows of a table: the sentence, what this project finds, what chrono-node does, both told the same reference. */
export async function differences() {
  const { findDates, toTimex3 } = await import("../../dist/dates.js");
  const chrono = await import("chrono-node/en");
  return SENTENCES.map((sentence) => [
    sentence,
    ours(findDates(sentence, { reference: REFERENCE }), toTimex3) || NONE,
    theirs(chrono.parse(sentence, new Date(`${REFERENCE}T12:00:00Z`))) || NONE,
  ]);
}

const BEGIN = "<!-- Written by `npm run bench:dates -- --update` -->";
const END = "<!-- End of what is written -->";

/** The page with its table written anew. @throws {Error} where the page has lost the place for it */
export function withTable(page, table) {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`docs/dates.md has no “${BEGIN}” … “${END}”.`);
  return `${page.slice(0, from + BEGIN.length)}\n\n${table}\n\n${page.slice(to)}`;
}
