import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { english } from "../../src/languages/en/index.js";
import { sentenceReader, splitSentences } from "../../src/text/sentences.js";
import { sentencesOf } from "./reading.js";

/** A paragraph with a bar where a sentence should end. */
const cutAt = (marked: string): void =>
  assert.deepEqual(
    sentencesOf(marked.replaceAll("|", "")),
    marked.split("|").map((sentence) => sentence.trim()),
  );

describe("a full stop does not end a sentence", () => {
  const whole: [what: string, text: string][] = [
    ["in U.S. before a name", "The U.S. Treasury and the U.N. Security Council were told."],
    ["after a title", "Treasury Sec. Bessent met Gov. Lee, Dr. Sato, Prof. Ito and Lt. Col. Abe."],
    ["after a short month", "They will meet on Aug. 15 and again on Sept. 3 in Tokyo."],
    ["after Inc. and a comma", "Drugmaker Astellas Pharma Inc., whose employee was held, said nothing."],
    ["after Inc. in the middle", "Astellas Pharma Inc. said that Acme Corp. was not involved."],
    ["after initials", "J. R. R. Tolkien and George W. Bush never met John F. Kennedy."],
    ["after “vs” before a name", "The hearing of Smith vs. Jones was adjourned."],
    ["in a number", "Prices rose by 3.5 percent, to $1.25 a litre."],
    [
      "in a.m. and p.m. before lower case",
      "The shop opens at 9 a.m. on weekdays and shuts at 6 p.m. on Sundays.",
    ],
    ["in a web address", "Details stand on example.org/news.html and nowhere else."],
    ["in e.g. and i.e.", "Some animals, e.g. dogs, i.e. not cats, were there."],
    ["in No. 10 and vs.", "The case of Smith vs. Jones was heard at No. 10 that day."],
    ["in three dots that go on", "He paused... and then he went on."],
    ["after a half", "He was given 3½ years in prison for it."],
    ["inside a quotation that goes on", "“It is over.” said nobody, and “Why?” asked all."],
    ["after St. and Mt.", "They climbed Mt. Fuji and prayed at St. Paul's."],
  ];
  for (const [what, text] of whole) it(what, () => assert.deepEqual(sentencesOf(text), [text]));
});

describe("a sentence ends", () => {
  const cut: [what: string, marked: string][] = [
    ["after a “no” that is no number", "It took nine days to say no. |Halston came back."],
    ["at a full stop", "It rained. |Nobody came."],
    ["at a question and at an exclamation", "Why now? |Nobody knows! |It rained."],
    ["after the quotation mark that follows the stop", "“It is over.” |The crowd went home."],
    ["after straight and single quotation marks", "He said, 'It is over.' |\"It is not.\" |They left."],
    [
      "after a bracket that follows the stop",
      "It rained. (It had been dry.) |Nobody came.".replace("rained. ", "rained. |"),
    ],
    ["after a bold mark that follows the stop", "**It rained.** |Nobody came."],
    ["after U.S. where a new one plainly begins", "He flew to the U.S. |The talks failed."],
    [
      "after Inc. where a new one plainly begins",
      "He worked for Astellas Pharma Inc. |He had been held since March.",
    ],
    ["after p.m. where a new one plainly begins", "It shut at 6 p.m. |The crowd went home."],
    ["after three dots before a capital", "No comments yet... |The crowd went home."],
    ["after a short word that is no abbreviation there", "They may say yes or no. |The maps are out."],
    ["after a year", "The mill was built in 1966. |It burned down in 1998."],
    ["before a sentence that begins with a figure", "They counted the votes. |12,318 people had come."],
    ["before a sentence that opens with a quotation mark", "He sat down. |“It is over,” he said."],
    [
      "at the stops of Japanese, with no space after them",
      "首相は木曜日に述べた。|交渉は続く。|本当か？|そうだ！",
    ],
    ["at the danda of Hindi", "वह आया। |वह गया।"],
  ];
  for (const [what, marked] of cut) it(what, () => cutAt(marked));
});

describe("the sentences of any text", () => {
  const reader = sentenceReader(english.sentences);
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc
      .array(
        fc.constantFrom(
          "Mr.",
          "U.S.",
          ".",
          "...",
          "?",
          "”",
          "'",
          "The",
          "he",
          "1966",
          "p.m.",
          "。",
          "\u00a0",
          "A.",
          "Inc.,",
          ")",
          "Aug.",
        ),
        {
          maxLength: 60,
        },
      )
      .map((words) => words.join(" ")),
  );

  it("stand in order and leave out nothing but white space", () =>
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const [start, end] of splitSentences(text, reader)) {
          assert.equal(text.slice(last, start).trim(), "");
          assert.ok(end > start);
          last = end;
        }
        assert.equal(text.slice(last).trim(), "");
      }),
    ));

  it("have no white space at their ends", () =>
    fc.assert(
      fc.property(texts, (text) => {
        for (const [start, end] of splitSentences(text, reader)) {
          const sentence = text.slice(start, end);
          assert.equal(sentence, sentence.trim());
        }
      }),
    ));
});
