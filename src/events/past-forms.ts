import type { EventPack } from "../model/event-language.js";
import type { Word } from "./word.js";

/** "leaving school" → "left school", "being arrested" → "was arrested"; of several, "arrested". */
export function gerundInPast(text: string, several: boolean, { gerunds, was }: EventPack): string {
  const [gerund = ""] = /^\p{L}+/u.exec(text) ?? [];
  if (several && gerunds.pasts[gerund] === was) return text.slice(gerund.length).trimStart();
  return pastOf(gerund, { gerunds }) + text.slice(gerund.length);
}

function pastOf(gerund: string, { gerunds }: Pick<EventPack, "gerunds">): string {
  const [ending, past] = gerunds.endings.find(([one]) => gerund.endsWith(one)) ?? ["", ""];
  return gerunds.pasts[gerund] ?? gerund.slice(0, gerund.length - ending.length) + past;
}

/** "did not open until 1949", "did flag the line": what the two words become in a title, which denies nothing. */
export function pastBehindDid(words: readonly Word[], pack: EventPack): ReadonlyMap<Word, string> {
  const at = words.findIndex((word) => word.is("emphatic"));
  const [did, plain] = words.slice(at, at + 2);
  const isPlain =
    at >= 0 && plain && !plain.mark && !plain.capital && !plain.known.small && !plain.is("particles");
  // "did not come out": a plain form as well.
  const past = plain && plain.isPast && !plain.is("ambiguous", "participles");
  if (!did || !isPlain || past) return new Map();
  return new Map([
    [did, ""],
    [plain, plainInPast(plain.lower, pack)],
  ]);
}

/** "admit" → "admitted", "write" → "wrote". */
export function plainInPast(plain: string, { gerunds }: EventPack): string {
  const stems = [plain.replace(new RegExp(gerunds.silent), ""), plain, plain + plain.at(-1)!];
  const known = stems.map((stem) => stem + gerunds.ending);
  const gerund =
    known.find((one) => Object.hasOwn(gerunds.pasts, one)) ??
    known[new RegExp(gerunds.doubled).test(plain) ? 2 : 0]!;
  return pastOf(gerund, { gerunds });
}
