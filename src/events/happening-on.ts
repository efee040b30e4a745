// What a sentence tells of one of its dates.
import { announcedIn, testifiedIn } from "./attribution.js";
import { isComma, stretch, verbIn, type Clause } from "./clause.js";
import { happeningBefore } from "./counted.js";
import {
  isAnyDay,
  isDayDate,
  isIn,
  isOf,
  isSpecific,
  isYearDate,
  NO_DATE,
  type DatedWords,
} from "./dated.js";
import { past, type Happening } from "./happening.js";
import { turnedRound } from "./inversions.js";
import { writtenIn } from "./letters.js";
import { isNews, leads, type Passage, type ReadMention } from "./passage.js";
import { isOfNoun } from "./nouns.js";
import { isQuoted, judge } from "./select.js";
import type { Word } from "./word.js";

/** An entry of a chronicle tells what happened, in whatever words. */
export const CHRONICLE: Happening = { kind: "past", weight: 0.6 };

/**
 * What happens on a date: in its own clause, in the one that its "when" opens, or in what is reported that day.
 * @param isEntry whether the sentence is the entry of a chronicle
 */
export function happeningOn(
  passage: Passage,
  mention: ReadMention,
  clause: Clause,
  clauses: readonly Clause[],
  isEntry: boolean,
): [Clause, Happening | null] {
  const { words } = passage;
  const { dated } = mention;
  if (mention.reading.type === "weekday" && isAnyDay(words, dated)) return [clause, null];
  if (mention === passage.mentions[0] && leads(passage.sentence, mention)) {
    const rest = words.some((word) => !isOf(word, dated) && !word.mark);
    // "Jan 17 – Having heard nothing, she opens an issue"
    const told = clause.kind === "attribution" ? clauses.find(({ kind }) => kind === "main") : clause;
    return [told ?? clause, rest ? CHRONICLE : null];
  }
  // "until his death in 1862"
  const named = clause.kind === "gerund" ? null : happeningBefore(words, dated);
  if (named)
    return [{ words: named, kind: "main", subject: null }, isQuoted(passage, dated) ? null : past(0.5)];
  // "It was in 2003 that the family moved"
  // "It was there, in July 1968, that she first heard it"
  const behind = words[dated.last + 1];
  const next = behind && isComma(behind) ? behind.next : behind;
  // "…, according to the indictment, that he first offered it"
  const said = next?.is("attributions") ? stretch(next).at(-1)!.next?.next : undefined;
  const that = said ?? next;
  const cleft = words[0]!.is("thing") && words[1]?.is("be") && that?.is("that") ? that : null;
  if (cleft && !words.slice(2, dated.lead).some((word) => word.verb || word.isPast || word.happens)) {
    const told: Clause = { words: words.slice(cleft.at + 1), kind: "main", subject: null };
    return [told, isQuoted(passage, dated) ? null : judge(passage, told, NO_DATE)];
  }
  const turned = turnedRound(words, dated);
  if (turned) return [turned, isQuoted(passage, dated) ? null : { ...past(0.6), only: "behind" }];
  const written = writtenIn(words, dated);
  if (written && !isQuoted(passage, dated)) return [written, past(0.5)];
  const testified = testifiedIn(clause, clauses, dated);
  if (testified && !isQuoted(passage, dated)) return [testified, past(0.5)];
  // "A bridge was closed, the council announced Friday": what is announced stands before.
  const before =
    clause.kind === "attribution" && isComma(clause.words[0]!) && clauses[clauses.indexOf(clause) - 1];
  const reported = before ? reportedIn(passage, before) : null;
  if (reported) return reported;
  const announced = announcedIn(clause, dated.first);
  if (announced) return [announced, judge(passage, announced, dated)];
  const own = before ? null : judge(passage, clause, dated);
  if (isQuoted(passage, dated)) return [clause, null];
  const last = passage.mentions.find((one) => isApposedDay(one, dated, words))?.dated.last ?? dated.last;
  const then = clauses.find(
    ({ kind, words: [first] }) =>
      kind !== "attribution" &&
      first?.is("whens") &&
      first.at > last &&
      first.at < last + 3 &&
      // "collapsed before Halloween when the engineers opened one"
      (mention.reading.type === "time" || isComma(first.previous!) || !words[dated.lead]!.is("boundLeads")),
  );
  // "When she was 12, in November 1989, her father was killed": the date is of what follows.
  const scene = own && !isScene(clause) ? null : behindScene(clause, clauses, dated.first);
  if (scene) return [scene, judge(passage, scene, NO_DATE)];
  const end = own ? null : sceneEnd(passage, clause, clauses);
  if (end) return end;
  // "The mood turned on 11 January, when the fund published a letter": what happened is told there.
  const told = then && judge(passage, then, NO_DATE);
  const apart = then && isComma(words[dated.last + 1]!) && told?.kind === own?.kind;
  // "Then, in October 2015, everything changed: a whistleblower handed over 900 pages"
  const opened = own && behindColon(passage, clause, clauses);
  if (opened) return opened;
  // "will serve until January 6, when Duarte joins"
  const until = words[dated.lead]!;
  const ends = until.is("endLeads") && !until.is("means");
  const instead = apart && told && (told.weight > own!.weight || ends);
  if (own && !instead) return [clause, own];
  if (then) return [then, told ?? null];
  // In a chronicle the present tense tells what happened: "ten days later the machine turns again".
  const rest = clause.words.filter((word) => !isOf(word, dated) && !word.mark);
  if (clause.kind === "main" && verbIn(rest) < 0 && rest.length >= 3 && isEntry)
    return [clause, { ...CHRONICLE, weight: 0.4 }];
  const after = clause.kind === "attribution" && isDayDate(dated) && clauses[clauses.indexOf(clause) + 1];
  return (
    (after && reportedIn(passage, after)) || statement(passage, clause, clauses, dated) || [clause, null]
  );
}

/** "Hale said in a letter on 3 May 2021 that the bridge was unsafe": who told what, where the day is no news. */
function statement(
  passage: Passage,
  { kind, words }: Clause,
  clauses: readonly Clause[],
  dated: DatedWords,
): [Clause, Happening] | null {
  const content = clauses.find((one) => one.words[0] === words.at(-1)!.next);
  const said = words.findIndex((word) => word.is("saying") && word.isPast);
  // "In 2017 a consultancy wrote that some welds were incomplete"
  const names = isSpecific(dated) || (dated.lead === 0 && isYearDate(dated));
  if (kind !== "attribution" || said < 1 || isComma(words[0]!) || !content || !names) return null;
  if (isQuoted(passage, dated) || verbIn(content.words) < 0) return null;
  // "In my letter of 23 February I said that", "The Gazette of 13 February reported that"
  // "told reporters in May 2021 that"
  const press = words[said + 1]?.is("press", "objects", "thing") && words[said]!.is("informing");
  if (press || words[said - 1]!.is("ownWords") || passage.words[dated.lead]!.is("binding")) return null;
  return [
    { words: [...words, ...content.words], kind: "main", subject: null },
    { ...past(0.4), only: "behind" },
  ];
}

/** "It was 8:47 p.m. on October 11, 2021, a Monday, when …": a day of the week that is said beside a date. */
const isApposedDay = (
  { reading, dated: { first } }: ReadMention,
  { last }: DatedWords,
  words: readonly Word[],
): boolean =>
  reading.type === "weekday" &&
  first === last + 3 &&
  isComma(words[last + 1]!) &&
  words[last + 2]!.is("indefinites");

/** What a colon opens behind a verb alone, which tells no more than that something came: "Worse followed in June: …". */
function behindColon(
  passage: Passage,
  { words }: Clause,
  clauses: readonly Clause[],
): [Clause, Happening] | null {
  const colon = words.at(-1)!.next;
  const verb = words[verbIn(words)];
  if (colon?.text !== ":" || verb?.verb !== "past") return null;
  if (words.some((word) => word.at > verb.at && !word.dates && !word.dated && !word.isAdverb)) return null;
  const opened = clauses.find((one) => one.words[0]!.previous === colon);
  const told = opened && judge(passage, opened, NO_DATE);
  return opened && told?.kind === "past" ? [opened, told] : null;
}

/** "In 2004 a student was looking for something else when she opened a box": the clause that ends what went on. */
function sceneEnd(
  passage: Passage,
  { words }: Clause,
  clauses: readonly Clause[],
): [Clause, Happening] | null {
  const verb = words[verbIn(words)];
  const goesOn = (word: Word): boolean => word.at > verb!.at && word.at < verb!.at + 3 && word.is("gerunds");
  if (verb?.verb !== "be" || !words.some(goesOn)) return null;
  const end = clauses.find(
    ({ kind, words: [first] }) => kind === "subordinate" && first!.is("whens") && first!.at > verb.at,
  );
  const told = end && judge(passage, end, NO_DATE);
  return end && told?.kind === "past" ? [end, told] : null;
}

/** "said Thursday it had lodged a protest": what is reported as done is given the day of the report. */
function reportedIn(passage: Passage, content: Clause): [Clause, Happening] | null {
  // “The file is closed,” he said on Friday: a quotation tells no news.
  if (content.kind === "attribution" || /^["“]/.test(content.words[0]!.text)) return null;
  // "was arrested at 9.40pm, the police said on Wednesday": of a day that is told elsewhere.
  const dated = passage.mentions.some(
    ({ reading, resolved, dated }) =>
      (resolved.edtf || reading.type === "time") &&
      content.words.some((word) => isIn(word, dated)) &&
      // "the winter vomiting bug"
      !isOfNoun(passage.words, dated),
  );
  if (dated) return null;
  const verb = content.words[verbIn(content.words)];
  // "Museums hold 39,000 of them, the ministry said on Friday"
  const told = verb?.verb === "present" ? null : judge(passage, content, NO_DATE);
  // "A minister should be suspended, the committee said on Wednesday": at the top that is the news.
  const demands = isNews(passage) && verb?.is("demands");
  return told?.kind === "past" ? [content, told] : demands ? [content, past(0.6)] : null;
}

/** "When the sun rose on 30 August, 1,900 houses had flooded": what the hour was tells nothing. */
const isScene = ({ kind, words }: Clause): boolean =>
  kind === "subordinate" && words[0]!.is("whens") && words[verbIn(words) - 1]?.is("scenes") === true;

/** The main clause behind a fronted one that tells only how things were, and ends in a date between commas. */
function behindScene(clause: Clause, clauses: readonly Clause[], place: number): Clause | null {
  const { kind, words } = clause;
  const verb = words[verbIn(words)];
  const comma = words.findLastIndex((word) => isComma(word) && word.at < place);
  const fronted = kind === "subordinate" && words[0]!.at === 0 && verb?.verb === "be";
  const alone = words.slice(comma + 1).every((word) => word.dated || word.dates || word.mark);
  const scene = isScene(clause) && words[0]!.at === 0;
  if (!scene && (!fronted || comma < 0 || verb.at > words[comma]!.at || !alone)) return null;
  return clauses.find((one) => one.kind === "main" && one.words[0]!.at > words.at(-1)!.at) ?? null;
}
