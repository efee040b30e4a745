import { parseEdtf, type Edtf } from "../model/edtf.js";

/** Nothing was printed before; what says so stands for a date that nobody filled in ("0001-01-01"). */
const FIRST_PRINT = 1440;

/** EDTF as it stands, ISO 8601 with a space for the "T", and the dates of feeds and mail; anything else is null. */
export function readPublished(value: string): Edtf | null {
  const text = value
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/, "$1T$2")
    .replace(/ (Z|[+-]\d\d:?\d\d)$/, "$1");
  if (parseEdtf(text)) return Number.parseInt(text, 10) < FIRST_PRINT ? null : text;
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6})?$/.exec(text);
  if (compact && parseEdtf(`${compact[1]}-${compact[2]}-${compact[3]}`))
    return `${compact[1]}-${compact[2]}-${compact[3]}`;
  if (/^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d/.test(text)) {
    const time = Date.parse(text);
    if (!Number.isNaN(time)) return new Date(time).toISOString().replace(/:\d\d\.\d{3}Z$/, "Z");
  }
  return null;
}
