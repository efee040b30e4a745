import { partAbsolute } from "./absolute.js";
import { antecedent, definedBy, subjectOf } from "./antecedents.js";
import { partApposition } from "./apposition.js";
import { partAttribution } from "./attribution.js";
import { gappedAfter } from "./gapping.js";
import { partGerunds } from "./gerunds.js";
import { behindPart, onlyTo, opensSentence, partBehind, type Opening } from "./openers.js";
import {
  describedBy,
  describes,
  hasOwnSubject,
  isObject,
  isOfRelative,
  isOver,
  isWhole,
} from "./relatives.js";
import { isComma, isDated, isSubjectStart, stretch, verbIn, wordsUntil, type Clause } from "./clause.js";
import { closingDash, isDash, pastDate, pastFront, pastInserted } from "./stretches.js";
import type { Word } from "./word.js";

/**
 * Cuts a sentence into clauses by its marks and small words: no grammar is guessed beyond that. Halves that
 * share a subject are parted only where each has a date of its own.
 */
export function clausesOf(words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  const open = ({ kind, subject }: Opening): Clause => {
    const clause: Clause = { words: [], kind, subject };
    clauses.push(clause);
    return clause;
  };
  /** "laid out the garden in 1931 and took in evacuees in 1939": both halves have a date of their own. */
  const bothDated = (after: Word | undefined): boolean =>
    current.words.some(isDated) && wordsUntil(after, ({ text }) => text === ";").some(isDated);
  let main = open({ kind: "main", subject: null });
  let current = main;
  /** What the last clause was opened in. */
  let host = main;
  let aside: Clause | null = null;
  let closing: Word | null = null;
  /** The last of some words that stand in their clause already. */
  let taken: Word | null = null;
  for (const word of words) {
    const { text, next } = word;
    if (taken) {
      if (word === taken) taken = null;
      continue;
    }
    if (closing) {
      if (word === closing) closing = null;
      continue;
    }
    // "15 September – The board delivers its report – To be published": no aside behind the date of an entry.
    const entry = clauses.length === 1 && current.words.every((one) => one.dated || one.dates || one.mark);
    if (isDash(word) && !entry && (closing = closingDash(word))) continue;
    if (text === "(" || text === "[") aside = open({ kind: "aside", subject: null });
    if (aside) {
      aside.words.push(word);
      if (text === ")" || text === "]") aside = null;
      continue;
    }
    // "signed two cuts: one in May and one in June": what is listed happened as the clause before it says.
    const lists = text === ":" && next?.is("numerals") && verbIn(wordsUntil(next, () => false)) < 0;
    const parts =
      word.stop &&
      !isComma(word) &&
      !lists &&
      verbIn(current.words) >= 0 &&
      (text === ":" || verbIn(stretch(next)) >= 0);
    if (text === ";" || parts) {
      main = current = open({ kind: "main", subject: null });
      continue;
    }
    // "Founded in 1886, moved in 1910 and enlarged in 1934, the school …"
    const opener = main.words.length === 0 && current.kind === "relative" ? current : null;
    if (opener && next?.isPast && (isComma(word) || word.is("coordinators"))) {
      current = open(opener);
      continue;
    }
    // "Those who left the town this week can return": with its second verb the clause is over.
    if (isOver(current, word)) current = host;
    // "In 1964, helped by a scholarship, she went up": what stands between is of who follows.
    const whose =
      isComma(word) && current === main && current.words.every((one) => one.dates || one.dated)
        ? behindPart(next)
        : null;
    if (whose) {
      current = open({ kind: "relative", subject: whose });
      continue;
    }
    if (isComma(word)) {
      const governing = current.words[verbIn(current.words)];
      const tells = governing || current.words[0]?.isPast;
      // "When it opened for the first time, in May 2015, hers was …": the date is of what it opens.
      // "He was nearly home when he fell, on 11 August, in an empty park": it is of the fall as well.
      const scene = current.kind === "subordinate" && current.words[0]!.is("whens") && isState(main);
      // "was turned down by four journals before it appeared, in 2009, in the Annals"
      const bare = current.kind === "subordinate" && governing?.next === word && !main.words.some(isDated);
      const behind = (main.words.length === 0 || scene || bare) && tells ? stretch(next) : [];
      // "Born in Oslo in 1958, the second of three children, she …"
      const apposed = verbIn(behind) < 0 && behind.at(-1)?.next?.next?.pronoun;
      if (behind.length > 0 && (apposed || behind.every((one) => one.dates || one.dated))) {
        current.words.push(word);
        continue;
      }
      const inserted = current !== main && (tells || main.words.length === 0);
      // After a comma, an inserted clause goes on where it lists: ", and".
      // "was shut down after hackers got in, and restarted five days later": it was.
      // "survived the flood, which took the railway, and was widened in 1962": it was.
      const within =
        current.kind === "subordinate" ||
        (current.kind === "relative" &&
          main.words.length > 0 &&
          // "from an operator whose ship sank in 2022, and set sentencing"
          (current.words[0]?.previous?.text === "," || !current.words[1]?.verb));
      const joined = within && next?.is("coordinators") && (next.next?.isPast || next.next?.verb);
      const returns =
        joined && main.words.some(isDated) && wordsUntil(next, ({ text }) => text === ";").some(isDated);
      const goesOn = next?.is("coordinators", "relatives") && !next.verb && !returns;
      if (current.kind === "attribution" || (inserted && !goesOn)) {
        // "which hired a firm whose report, published in May, blamed the welds": its own verb is still to come.
        const comes = current.kind === "relative" && verbIn(main.words) >= 0 && next?.verb === "past";
        if (comes && current.words.some(isComma)) {
          current = open({ kind: "coordinate", subject: current.subject });
          continue;
        }
        // It is over; what follows goes on with the main one.
        current = main;
        if (current.words.length > 0) current.words.push(word);
        continue;
      }
      // "An inquiry was opened in May, Holm was dismissed on 4 June, and he …"
      if (governing && opensMain(next) && bothDated(next)) {
        main = current = open({ kind: "main", subject: null });
        continue;
      }
      // "The law, passed in 1954 and amended in 1978, makes it a crime"
      const closes = current.kind === "coordinate" && current.subject?.at(-1)?.text === ",";
      if (closes && governing && current.words.some(isDated) && next?.is("present")) {
        current = main = open(current);
        continue;
      }
      // "The craft, built by Aldous, touched the ground": the participle tells something beside its clause.
      // "was found in 1998, first given to people in 2006", "floated in 1987, nearly went under in 1993"
      const told = next?.isAdverb ? next.next : next;
      const verb = told?.verb || (told?.isPast && governing?.is("be")) ? governing : undefined;
      const beside = verb?.isPast && verb.previous?.text === "," && current === main;
      if (verb && (beside || bothDated(next))) {
        // "Two years ago a commission, chaired by two admirals, held its first session": the date is of what follows.
        const front = beside ? current.words.findIndex((one) => !one.dates && !one.dated) : 0;
        const when = current.words.splice(0, front);
        current = main = open({ kind: "coordinate", subject: subjectOf(current) });
        current.words.push(...when);
        continue;
      }
    }
    const gapped = current === main ? gappedAfter(word, current) : null;
    if (gapped) {
      current = main = open(gapped);
      current.words.push(...gapped.words);
      taken = gapped.taken;
      continue;
    }
    const outcome = current === main ? onlyTo(word, () => subjectOf(current)) : null;
    if (outcome) {
      clauses.push(outcome);
      current = outcome;
      taken = outcome.taken;
      continue;
    }
    // "took charge and, having been told that he could, stayed until May"
    const part = current === main && word.is("coordinators") ? partBehind(word) : [];
    if (part.length > 0) {
      const subject = subjectOf(current);
      open({ kind: "relative", subject }).words.push(...part);
      current = main = open({ kind: "coordinate", subject });
      taken = part.at(-1)!.next!;
      continue;
    }
    // "Falou was overthrown; sentenced in 1987 to 20 years, he served six"
    const begins = !word.previous || (word.previous.text === ";" && word.isPast);
    // "according to the ministry in Velmar, which ordered …": who was named last.
    const source = clauses.at(-1)!;
    const ofSource = source.kind === "attribution" && source.words.at(-1)?.next === word.previous;
    const named = ofSource && word.is("relatives") ? source : current;
    const opening = word.mark ? null : begins ? opensSentence(word) : opensClause(word, named);
    if (opening?.kind === "coordinate") {
      // "petitioned the board on 9 August and on Monday picketed it"
      const half = pastDate(next);
      const first = half.find((word) => !word.dates && !word.dated);
      const own = first !== undefined && !first.verb;
      // "went to night school and, in 1988, became its head"
      const apart = next && isComma(next) && next.next?.dates === true;
      if (own || apart || half[0] !== first || bothDated(next)) {
        // "was suspended when the election was called in May and resumed in June": of what the main clause is about.
        const scene =
          current.kind === "subordinate" && current.words[0]!.is("whens") && main.words.length > 0;
        const subject = own ? null : subjectOf(scene ? main : current);
        current = main = open({ kind: "coordinate", subject });
        continue;
      }
    } else if (opening) {
      host = current;
      // "The bell from which it takes its name was stolen": the preposition is the relative's.
      if (word.is("relatives") && host.words.at(-1)?.is("prepositions")) host.words.pop();
      // "Three workers died, two of whom drowned on 17 November"
      const few = word.previous?.is("binding") && host.words.at(-1)?.is("numerals", "determiners");
      current = open(few ? { ...opening, subject: host.words.splice(-1) } : opening);
      if (!word.previous && (word.is("nonFinite") || (word.known.adverb && next?.isPast))) continue;
      if (!word.previous && word.is("means")) {
        taken = word.next!.next!;
        continue;
      }
    }
    current.words.push(word);
  }
  const isTold = (clause: Clause): boolean => clause.words.some(({ mark }) => !mark);
  return clauses
    .filter(isTold)
    .flatMap(partAttribution)
    .filter(isTold)
    .flatMap(partApposition)
    .flatMap(partAbsolute)
    .flatMap(partGerunds)
    .filter(isTold);
}

/** Whether a clause tells only how things were: "He was nearly home". */
const isState = ({ words }: Clause): boolean => {
  const verb = words[verbIn(words)];
  return verb?.isPastBe === true && !verb.next?.isPast && !words.some(isDated);
};

/** Whether a subject and its verb follow, with nothing that hangs them on what stands before. */
function opensMain(first: Word | undefined): boolean {
  // "…, on Wednesday the banks froze the accounts"
  const all = stretch(first);
  const ahead = all.slice(all.findIndex((word) => !word.dates && !word.dated));
  const verb = verbIn(ahead);
  const subject = ahead.slice(0, verb);
  return (
    verb > 0 &&
    !ahead[verb]!.is("saying", "announcing") &&
    all.some(isDated) &&
    isSubjectStart(subject[0]!) &&
    !subject.some((word) => word.is("relatives", "subordinators", "coordinators", "nonFinite") || word.isPast)
  );
}

/** What a word inside a sentence opens after the words of `current`, or null. */
function opensClause(word: Word, current: Clause): Opening | null {
  if (describes(word, current)) return { kind: "relative", subject: antecedent(current) };
  if (!word.known.opens || (word.is("that") && word.dated)) return null;
  // "ran so high that", "to reveal which ships were there": of the verb before it.
  if (word.is("degrees") && word.previous?.text !== ",") return null;
  if (word.is("relatives") && word.previous?.previous?.isInfinitive) return null;
  if (word.is("that") && word.previous?.is("gerunds", "saying", "announcing")) return null;
  // "showed in May that it worked"
  if (word.is("that") && word.previous?.dated && word.next?.pronoun && !word.next.is("determiners"))
    return null;
  // "said after the game that it had won": what is said begins with "that".
  const says = current.words.some((one) => one.is("saying", "announcing"));
  if (word.is("subordinators") && word.is("prepositions") && says)
    if (wordsUntil(word.next, (one) => one.stop || Boolean(one.verb)).some((one) => one.is("that")))
      return null;
  // "broke off before Christmas and are due to resume", "after being released in May": a preposition.
  if (
    word.is("subordinators") &&
    (word.next?.dated || (word.next?.is("nonFinite") && word.next.is("gerunds")))
  )
    return null;
  const comma = word.previous?.text === ",";
  const near = word.is("coordinators")
    ? pastDate(word.next)
    : word.is("relatives", "whens")
      ? pastFront(word.next)
      : stretch(word.next);
  const ahead = verbIn(near) < 0 ? (pastInserted(word.next) ?? near) : near;
  const verb = verbIn(ahead);
  const hasVerb = verbIn(current.words) >= 0;
  if (word.is("attributions")) return { kind: "attribution", subject: null };
  // "would hurt a town that lost its ferry in June", but "said that night", "here is how a team that lost …".
  const governing = current.words[verbIn(current.words)];
  // "A tunnel that will drain the lake was begun", "a fence that was put up in 2015 came down"
  const opens = governing
    ? !governing.is("presentBe") || definedBy(current) !== null
    : current.words.length > 0 &&
      (["future", "hypothetical"].includes(word.next?.verb || "") || isWhole(word, current.words[0]!));
  const tells = opens && word.next?.verb && !word.previous?.verb;
  if (word.is("relatives") && (comma || !word.is("subordinators")) && (tells || !word.is("that")))
    // "towed to Brennavik, where she was broken up": the place is not who.
    return verb < 0
      ? null
      : { kind: "relative", subject: hasOwnSubject(word) ? null : describedBy(word, current) };
  if (word.is("that") && isObject(word, current)) return { kind: "relative", subject: antecedent(current) };
  // "Three months after she was dismissed, she wrote"
  if (word.is("subordinators") && (hasVerb || comma || word.previous?.dated))
    // "promised it as a candidate in 2018 and brought in the bill": the verb is the other clause's.
    return verb > 0 && !ahead[verb - 1]!.is("coordinators") && !isOfRelative(ahead, verb)
      ? { kind: "subordinate", subject: null }
      : null;
  // "re-elected in 2016 and 2020 and is seeking another term": a list of dates.
  let behind = word.next;
  while (behind?.dated) behind = behind.next;
  if (word.is("coordinators") && word.previous?.dated && word.next?.dated && behind?.is("coordinators"))
    return null;
  // "aims to land on it by 2024 and to stay by 2028"
  if (word.is("coordinators") && word.next?.isInfinitive) return null;
  // "which Voss announced in May and which comes on Friday"
  if (word.is("coordinators") && current.kind === "relative" && word.next?.is("relatives")) return null;
  return word.is("coordinators") && hasVerb && verb >= 0 ? { kind: "coordinate", subject: null } : null;
}
