import type { DatePack } from "../../model/date-language.js";
import { datePatterns } from "./date-patterns.js";
import { dateWords } from "./date-words.js";
import { notPast, pastForms } from "./verbs.js";
import { words } from "../writing.js";

export const dates: DatePack = {
  words: dateWords,
  capital: words("may march mar sat sun mon wed thu fri tue jan dec sep z ad ce"),
  ordinalSuffixes: ["st", "nd", "rd", "th"],
  decadeSuffixes: ["s"],
  patterns: datePatterns,
  bareYear: {
    afterAlways:
      words(`of in since until till during early mid late summer spring autumn winter fall through throughout
      year years season election elections by before after
      into both due the his her its their`),
    after: words(`from to for between around circa about a an our this that and or & ( [ ’ ' – — -
      back as own`),
    measured: words("increased rose fell grew dropped climbed declined decreased went ranged"),
    refusedBefore: words(
      `people men women children jobs km feet tons yen percent per cars aircraft km/h mph mhz days kg fans bce bc years days hours % °`,
    ),
  },
  aheadAfter: ["in"],
  bareMonth: {
    after:
      words(`in since by until till last next this early mid late from of during through to between before after
      for around about the every each a`),
    ambiguous: words("may march april june august mar jan dec sep jun fall"),
  },
  plural: { ending: "s", not: words("does this") },
  joiners: {
    day: ["", ",", "on", ", on", "of", "the", "- ", "("],
    time: [
      "",
      ",",
      "of",
      "at",
      ", at",
      "on",
      "from",
      "around",
      "at about",
      "at around",
      "by",
      "|",
      "·",
      "-",
      "–",
    ],
    range: ["to", "until", "till", "through", "-", "–", "—"],
    between: ["and"],
    list: ["and", "or", "&", ",", ", and"],
  },
  betweenOpeners: ["between"],
  tense: {
    future: words(`will won't shall 'll ’ll upcoming forthcoming tomorrow slated poised due scheduled planned
      expected coming ahead soon plans hopes aims intends next meets opens starts begins
      ends closes runs resumes reopens returns expires arrives takes supposed goes sits`),
    modal: ["can", "may", "could", "might", "must", "should"],
    reportedFuture: ["would"],
    infinitive: ["to"],
    past: [...words("was were had did been has have"), ...pastForms],
    pastEndings: ["ed"],
    // "The rules come into force on 1 July": of the past only after a "has".
    notPast: [...words("expected scheduled planned come become run"), ...notPast],
    planning:
      words(`agree agreed plan planned plans planning decide decided vow vowed pledge pledged schedule scheduled expect
      expected expects set due intend intended hope hoped hopes aim aims aimed promise promised propose proposed ready
      prepare prepared prepares preparing begin likely bound slated poised visiting heading travelling traveling invited
      ordered called calls about going continue ahead announced urged asked is are am be`),
    perfect: words("has have 've"),
    notVerb: words("do a an the his her their its our this that these those him them me us"),
    presentPassive: words("is are"),
    breaks: words(
      "which who whom whose when where while after before because although though if but since until that",
    ),
  },
};
