// What kind of expression an annotation is, from its words and its value.

const MONTH =
  /\b(?:jan(?:uary|\b)|feb(?:ruary|\b)|mar(?:ch|\b)|apr(?:il|\b)|may\b|june?\b|july?\b|aug(?:ust|\b)|sept?(?:ember|\b)|oct(?:ober|\b)|nov(?:ember|\b)|dec(?:ember|\b))/;
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\b/;
const YEAR = /\b\d{4}\b|['’]\d\d\b/;
const COUNTED = /\b(?:ago|earlier|later|after|before|hence|from now)\b/;
const POINTED =
  /\b(?:last|this|next|that|past|previous|coming|following|current|same|year|month|week|weekend|day)\b/;

/** Asked in order; the first that is true names the kind. */
const KINDS = [
  ["vague reference", ({ value }) => /_REF$/.test(value)],
  ["set", ({ type }) => type === "SET"],
  ["duration", ({ type, value }) => type === "DURATION" || /^P[\dTX]/.test(value)],
  ["time of day", ({ type, value }) => type === "TIME" || value.includes("T")],
  [
    "quarter, half or fiscal year",
    ({ words, value }) => /-[QH][\dX]/.test(value) || /quarter|\bhalf\b|fiscal/.test(words),
  ],
  ["season", ({ value }) => /-(?:SP|SU|FA|WI)/.test(value)],
  ["century", ({ words, value }) => /^\d\d$/.test(value) || /centur/.test(words)],
  ["decade", ({ words, value }) => /^\d{3}$/.test(value) || /decade|\d0['’]?s\b/.test(words)],
  ["year before our era", ({ value }) => /^BC/.test(value)],
  ["weekday", ({ words }) => WEEKDAY.test(words) && !MONTH.test(words) && !YEAR.test(words)],
  ["today, yesterday, tomorrow", ({ words }) => /\b(?:today|yesterday|tomorrow|tonight)\b/.test(words)],
  ["month or day without year", ({ words }) => MONTH.test(words) && !YEAR.test(words)],
  [
    "full date",
    ({ words }) => MONTH.test(words) && /\b\d{1,2}(?:st|nd|rd|th)?\b/.test(words.replace(YEAR, "")),
  ],
  ["month and year", ({ words }) => MONTH.test(words)],
  ["full date", ({ words }) => /\d[/.-]\d+[/.-]\d/.test(words)],
  ["N units ago or later", ({ words }) => COUNTED.test(words)],
  ["year", ({ words }) => YEAR.test(words)],
  ["this, last or next unit", ({ words }) => POINTED.test(words)],
];

export const kindOf = ({ text, type, value }) => {
  const one = { words: text.toLowerCase(), type, value: value ?? "" };
  return KINDS.find(([, holds]) => holds(one))?.[0] ?? "other";
};
