import { partAbsolute } from "./absolute.js";
import { antecedent, definedBy, nextSubject, subjectOf } from "./antecedents.js";
import { partApposition } from "./apposition.js";
import { partAttribution } from "./attribution.js";
import { gappedAfter } from "./gapping.js";
import { partGerunds } from "./gerunds.js";
import {
  isComma,
  isDated,
  isSubjectStart,
  stretch,
  verbGroupEnd,
  verbIn,
  wordsUntil,
  type Clause,
} from "./clause.js";
import { closingDash, isDash, pastDate, pastFront, pastInserted } from "./stretches.js";
import { isFronted, type Word } from "./word.js";

type Opening = Pick<Clause, "kind" | "subject">;

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
    if (isComma(word)) {
      const governing = current.words[verbIn(current.words)];
      const tells = governing || current.words[0]?.isPast;
      // "When it opened for the first time, in May 2015, hers was …": the date is of what it opens.
      const behind = main.words.length === 0 && tells ? stretch(next) : [];
      // "Born in Oslo in 1958, the second of three children, she …"
      const apposed = verbIn(behind) < 0 && behind.at(-1)?.next?.next?.pronoun;
      if (behind.length > 0 && (apposed || behind.every((one) => one.dates || one.dated))) {
        current.words.push(word);
        continue;
      }
      const inserted = current !== main && (tells || main.words.length === 0);
      // After a comma, an inserted clause goes on where it lists: ", and".
      // "was shut down after hackers got in, and restarted five days later": it was.
      const joined = current.kind === "subordinate" && next?.is("coordinators") && next.next?.isPast;
      const returns =
        joined && main.words.some(isDated) && wordsUntil(next, ({ text }) => text === ";").some(isDated);
      const goesOn = next?.is("coordinators", "relatives") && !next.verb && !returns;
      if (current.kind === "attribution" || (inserted && !goesOn)) {
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
        current = main = open({ kind: "coordinate", subject: subjectOf(current) });
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
    const opening = word.mark ? null : word.previous ? opensClause(word, current) : opensSentence(word);
    if (opening?.kind === "coordinate") {
      // "petitioned the board on 9 August and on Monday picketed it"
      const half = pastDate(next);
      const first = half.find((word) => !word.dates && !word.dated);
      const own = first !== undefined && !first.verb;
      if (own || half[0] !== first || bothDated(next)) {
        current = main = open({ kind: "coordinate", subject: own ? null : subjectOf(current) });
        continue;
      }
    } else if (opening) {
      host = current;
      // "The bell from which it takes its name was stolen": the preposition is the relative's.
      if (word.is("relatives") && host.words.at(-1)?.is("prepositions")) host.words.pop();
      current = open(opening);
      if (!word.previous && word.is("nonFinite")) continue;
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
    !subject.some((word) => word.is("relatives", "subordinators", "coordinators") || word.isPast)
  );
}

/** Whether a clause that describes somebody ends before a verb, which is of whom it describes. */
function isOver({ kind, words }: Clause, word: Word): boolean {
  const { previous } = word;
  if (kind !== "relative" || !previous || !words[0] || words[0].previous?.mark) return false;
  return endsBefore(word, words, ownVerb(words));
}

/**
 * "would end the tariffs imposed in March": a participle beside a noun behind the verb, with a date before any other verb.
 * What is said or planned has a verb of its own: "said that troops attacked in March".
 */
function describes(word: Word, { words }: Clause): boolean {
  const { previous } = word;
  if (!word.isPast || !previous || previous.known.small || previous.mark || previous.isAdverb) return false;
  if (previous.verb || previous.isPast || previous.capital || word.is("saying", "announcing", "ambiguous"))
    return false;
  const verb = words[verbIn(words)];
  // "In a ruling published on Friday, the court said"
  if (!verb) {
    if (previous.is("saying", "announcing")) return false;
    return isFronted(previous) ? wordsUntil(word.next, isComma).some(isDated) : isOfSubject(word);
  }
  // "found the car abandoned near the lake"
  if (verb.is("findings")) return false;
  if (previous.is("negatives") || words.some((one) => one.is("saying", "announcing", "that"))) return false;
  // "Had the law passed in 2019"
  if (verb.is("have") && !words.some((one) => one.isPast && one.at > verb.at)) return false;
  // "is no longer shown"
  const ofVerb = verb.is("be", "have") && word.at - verb.at <= 3;
  if (ofVerb && !words.some((one) => one.at > verb.at && one.is("determiners") && !one.is("negatives")))
    return false;
  const phrase = wordsUntil(word.next, (one) => one.stop || Boolean(one.verb) || one.is("coordinators"));
  return phrase.some(isDated) && phrase[0]!.is("prepositions", "dateLeads");
}

/** "A class action filed in Denver on 14 February was settled in July": a participle and its subject's verb, each with a date. */
function isOfSubject(word: Word): boolean {
  if (word.verb) return false;
  const phrase = wordsUntil(word.next, (one) => one.stop || Boolean(one.verb));
  const verb = phrase.at(-1)?.next;
  if (!verb?.verb || verb.verb === "present" || !phrase[0]!.is("prepositions", "dateLeads")) return false;
  return phrase.some(isDated) && wordsUntil(verb, (one) => one.stop || one.is("coordinators")).some(isDated);
}

/** What a word inside a sentence opens after the words of `current`, or null. */
function opensClause(word: Word, current: Clause): Opening | null {
  if (describes(word, current)) return { kind: "relative", subject: antecedent(current) };
  if (!word.known.opens) return null;
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
    : word.is("relatives")
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
  // "aims to land on it by 2024 and to stay by 2028"
  if (word.is("coordinators") && word.next?.isInfinitive) return null;
  // "which Voss announced in May and which comes on Friday"
  if (word.is("coordinators") && current.kind === "relative" && word.next?.is("relatives")) return null;
  return word.is("coordinators") && hasVerb && verb >= 0 ? { kind: "coordinate", subject: null } : null;
}

/** "was elected as mayor on 4 May with a leaflet that had a tram on it": the only verb is a relative clause's. */
const isOfRelative = (ahead: readonly Word[], verb: number): boolean =>
  ahead[verb - 1]!.is("relatives") && verbIn(ahead.slice(verb + 1)) < 0;

/**
 * Whether a relative clause ends before the verb of what it describes: "a fence that was put up in 2015 came down", "a bomb
 * that was meant for the railway fell".
 */
function isWhole(relative: Word, first: Word): boolean {
  const ahead = stretch(relative.next);
  const own = ownVerb(ahead);
  const end = ahead.findIndex((word, at) => at > own && endsBefore(word, ahead.slice(0, at), own));
  if (end < 0) return false;
  const inside = ahead.slice(own, end);
  // "The law that barred women was repealed": which law it was must stay.
  const known = inside.some(isDated) || first.is("indefinites");
  return known && !inside.some((word) => word.is("subordinators", "saying"));
}

/** Of some words after a relative the first that is a verb: "takes" of "from which it takes its name" as well. */
function ownVerb(words: readonly Word[]): number {
  const plain = words.findIndex((word) => word.verb || word.isPast);
  const present = words.findIndex(
    (word, at) => at > 0 && word.is("present") && word.next?.is("determiners", "possessives", "infinitive"),
  );
  return present >= 0 && (present < plain || plain < 0) ? present : plain;
}

/** Whether a finite verb is of what a clause describes: with its second verb the clause is over. */
function endsBefore(word: Word, words: readonly Word[], own: number): boolean {
  const { previous } = word;
  if (own < 0 || !previous) return false;
  // "two states": a form of the present may be a noun, but not in "a draft that it released in May lists".
  const tells = word.verb && word.verb !== "present";
  if (!tells && !(previous.dated && !word.dated && (word.isPast || word.is("present")))) return false;
  const group = words
    .slice(own)
    .every((one) => one.verb || one.isPast || one.is("nonFinite", "adverbs", "negatives"));
  const goesOn =
    previous.mark ||
    previous.verb ||
    previous.is("coordinators", "relatives", "subordinators", "that", "infinitive");
  return !group && !goesOn && !previous.pronoun;
}

/** "a thesis that she had copied in 1999": whether what is told has no object behind its verb but the noun before it. */
function isObject(that: Word, { words }: Clause): boolean {
  const { previous, next } = that;
  if (!previous || !next || previous.mark || previous.known.small || previous.dated || previous.isAdverb)
    return false;
  if (previous.verb || previous.isPast || previous.is("forecasts") || !isSubjectStart(next) || next.stop)
    return false;
  if (words.some((one) => one.is("saying", "announcing", "informing", "tellings"))) return false;
  const ahead = stretch(next);
  let end = verbGroupEnd(ahead);
  // "a tariff that it had planned to impose in May", but "a law that it passed to give them rights".
  if (ahead[end]?.isInfinitive && ahead[end - 1]?.is("planning")) end += 2;
  const after = ahead[end];
  if (end < 2 || after?.isInfinitive || ahead.slice(0, end).some((one) => one.is("be", "nonFinite")))
    return false;
  return !after || after.dated || after.is("prepositions", "coordinators");
}

/** What a relative clause speaks of, the second of two as the first. */
const describedBy = (relative: Word, current: Clause): Word[] =>
  (relative.previous?.is("coordinators") && current.kind === "relative" && current.subject) ||
  (relative.previous?.text !== "," && definedBy(current)) ||
  antecedent(current, relative.is("that"));

/** "where she was broken up", "in which the board moved": somebody else than was spoken of. */
const hasOwnSubject = (relative: Word): boolean =>
  relative.is("subordinators") || relative.previous?.is("prepositions") === true;

/** What the first word of a sentence opens, up to the comma before its main clause. */
function opensSentence(first: Word): Opening | null {
  // "According to a paper published on Monday, …"
  if (first.is("attributions")) return { kind: "attribution", subject: null };
  // "Due to open in 2023, it took its first patient a year later"
  // "Having lost the election in 2017, she …"
  const due =
    (first.is("planning") && first.next?.isInfinitive) || (first.is("nonFinite") && first.next?.isPast);
  if (!first.isPast && !due && !first.is("subordinators", "prepositions")) return null;
  const ahead = stretch(first.next);
  const verb = verbIn(ahead);
  // "When it opened in 1999, …", and "With tariffs set to start on Friday, …"
  const planned = ahead.some((word) => word.is("planning") && word.next?.isInfinitive);
  // "After hours of debate parliament passed the bill": no comma says where the main clause begins.
  const depends = first.is("conditions") || verb > 0;
  // "By the time the ship reached port on 3 March, 14 had died"
  const moment = first.is("means") && ahead[0]?.is("determiners") && ahead[1]?.is("moments") && verb > 2;
  const clause = (first.is("subordinators") && depends) || moment;
  if ((clause && ahead.at(-1)?.next) || (first.is("prepositions") && planned))
    return { kind: "subordinate", subject: null };
  // "Founded in 1887, the bank …": a participle with a date before the subject.
  let begins = ahead.at(-1)?.next?.next;
  // "Named on 28 August by the founder's widow, who is 81, the ship …"
  while (begins?.isPast || begins?.is("relatives")) begins = stretch(begins.next).at(-1)?.next?.next;
  const subject = nextSubject(begins);
  const opens = verb < 0 || (verb === 0 && first.is("nonFinite"));
  return (first.isPast || due) && opens && ahead.some(isDated) && subject.length > 0
    ? { kind: "relative", subject }
    : null;
}
