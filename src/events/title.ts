import { isComma, isSubjectStart, verbGroupEnd, verbIn, type Clause } from "./clause.js";
import type { Lexicon } from "./lexicon.js";
import { gerundInPast, pastBehindDid, plainInPast } from "./past-forms.js";
import { polish } from "./polish.js";
import type { Word } from "./word.js";

/** A title aims at so many characters, and may reach the second figure before it is cut shorter. */
export const TITLE_AIM = 64;
const TITLE_MOST = 96;
/** What completes a verb takes so many characters. */
const LEAST_COMPLEMENT = 16;
/** A cut that leaves less than this says too little. */
const LEAST_TITLE = 40;

/** What a title is made of. */
export interface TitleParts {
  clause: Clause;
  /** Whether a word is left out: of a date, or of what leads to it. */
  drops: (word: Word) => boolean;
  /** What a pronoun that opens the clause stands for, or null. */
  resolve: (pronoun: string) => string | null;
}

/**
 * Joins words as they stood; where some were left out, a space. Marks cling to what is before them.
 * @param others what some of them are written as
 */
export function textOf(words: readonly Word[], others?: ReadonlyMap<Word, string>): string {
  let text = "";
  for (let at = 0; at < words.length; at++) {
    const word = others?.get(words[at]!) ?? words[at]!.text;
    if (word !== "") text += (isSpaced(words, at) ? " " : "") + word;
  }
  return text;
}

const CLINGING = ",.;:)]”’'!?%";

/** Whether a space stands before the word at a place. */
function isSpaced(words: readonly Word[], at: number): boolean {
  if (at === 0) return false;
  const { previous, start, text } = words[at]!;
  return previous && words[at - 1] === previous ? start > previous.end : !CLINGING.includes(text[0]!);
}

/** The clause's words without its date, its lead words, what is fronted and the adverbs that a title drops. */
function bareWords({ clause: { words, kind }, drops }: TitleParts): Word[] {
  const left = withoutDates(words, drops);
  const isLead = (word: Word): boolean =>
    !(word.mark && /^["“‘'(]$/.test(word.text)) &&
    (word.mark ||
      word.is("adverbs") ||
      (word.isAdverb && word.next?.is("subordinators") === true) ||
      // "— after two people were diagnosed"
      (word === left[0] && word.previous?.mark && word.is("whens", "boundLeads") && !left.some(isComma)) ||
      // ", though, the pier …"
      (word.is("subordinators") && Boolean(word.next?.mark)) ||
      // "… said the minister, Ann Reid, who promised the law"
      (word === left[0] &&
        word.is("saying") &&
        !word.is("informing") &&
        word.isPast &&
        word.next !== undefined &&
        kind !== "coordinate") ||
      // "that the alarm had been switched off": the word that tied it to its verb.
      isTie(word) ||
      (kind === "relative" ? word.is("relatives") : word.is("coordinators")) ||
      (kind === "subordinate" && word.is("subordinators", "prepositions")));
  const start = left.findIndex((word, at) => !isLead(word) || at === left.length - 1);
  const bare = dropExample(dropFronted(left.slice(Math.max(0, start))));
  const own = dropSince(dropAsides(dropNamed(bare)));
  const verb = verbIn(own);
  // "resigned, hours after …": of what its own clause tells.
  const last = own.at(-1);
  if (last?.next?.is("boundLeads") && !last.mark && own.length > 2 && isComma(own.at(-2)!)) own.splice(-2);
  // "She came first"
  const says = (word: Word, at: number): boolean =>
    at > verb + 2 ||
    !word.is("adverbs") ||
    word.previous?.is("determiners") === true ||
    (word.is("ordinals") && at === verb + 1 && at === own.length - 1);
  // "The memorial itself was put up"
  return tidyCommas(own.filter((word, at) => says(word, at) && (at > verb || !word.is("reflexives"))));
}

/** "said that a reminder went", "by the time that firemen came": not "that scheme was thrown out", "and that was how". */
function isTie(word: Word): boolean {
  const { previous, next } = word;
  if (!word.is("that") || !next) return false;
  const inside =
    previous &&
    !previous.mark &&
    !previous.is("prepositions") &&
    !next.is("prepositions") &&
    !next.verb &&
    !next.isPast;
  return isSubjectStart(next) || isComma(next) || Boolean(inside);
}

/** "For instance, the pier was closed" */
const dropExample = (own: Word[]): Word[] =>
  own[1]?.is("examples") && own[2] && isComma(own[2]) ? own.slice(3) : own;

/** "An employee of the firm, she had been detained": who is meant stands before the comma. */
function dropNamed(own: Word[]): Word[] {
  const comma = own.findIndex(isComma);
  const named = comma > 1 && own[comma + 1]?.is("person") && verbIn(own) === comma + 2;
  return named ? [...own.slice(0, comma), ...own.slice(comma + 2)] : own;
}

/** "A budget adopted in May did away with it", "A report published in 2019 found that …": without its date it tells nothing. */
function isBarePart({ isPast, verb, previous }: Word, after: Word): boolean {
  if (!isPast || !(after.verb || after.is("findings", "saying", "announcing"))) return false;
  if (!verb) return after.verb !== false;
  const noun = previous && !previous.mark && !previous.known.small && !previous.verb && !previous.isAdverb;
  return noun === true && !previous!.isPast;
}

/** The words without those of dates, nor what led to them and leads to nothing now: "in the" of "in the new year". */
function withoutDates(words: readonly Word[], drops: (word: Word) => boolean): Word[] {
  const gone = new Set(words.filter((word) => word.counts || drops(word)));
  const goesOn = (word: Word | undefined): boolean =>
    word !== undefined &&
    !word.stop &&
    word.text !== "." &&
    !word.verb &&
    !word.is("prepositions", "coordinators", "subordinators");
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]!;
    // "today's management"
    if (gone.has(word) || (word.isOwner && word.previous && gone.has(word.previous))) {
      gone.add(word);
      continue;
    }
    let after = word.next;
    if (!after || !gone.has(after)) continue;
    while (after && gone.has(after)) after = after.next;
    // "played in 1908 and 1912 as one team"
    if (word.is("coordinators") && word.previous && gone.has(word.previous)) gone.add(word);
    // "shortly before six", "and again in 2019", but "was looked at again in 2019"
    const ended = after?.text === "." && !word.is("manner") && !word.previous?.is("coordinators");
    // "took over in January": of the verb, which is none without it.
    const tells = word.previous?.isPast || word.previous?.is("takings");
    const particle = word.is("particles") && tells && word.next?.is("prepositions") && !after?.verb;
    const lead = word.is("prepositions", "determiners", "subordinators") && !particle;
    const leads = lead || (word.isAdverb && !ended);
    // "On Sept. 30, a sunny Saturday, 2,000 people came"
    const [comma, date] = [word.previous?.previous, word.previous?.previous?.previous];
    const apposed = word.previous?.is("indefinites") && comma && isComma(comma) && date?.dates;
    const part = after && words.includes(after) && isBarePart(word, after);
    if (apposed || part || (leads && !goesOn(after))) gone.add(word);
  }
  return words.filter((word) => !gone.has(word));
}

/** "In Tokyo, the leaders met": what stands before the first comma goes, where a subject and verb follow it. */
function dropFronted(own: Word[]): Word[] {
  const comma = own.findIndex(isComma);
  // "[In 1986,] a year after the fire, the mill reopened"
  const counts = own[1]?.dated && own.slice(0, comma).some((word) => word.is("boundLeads"));
  // "Standing beside a model, the mayor unveiled a plan"
  const beside = own[0]?.is("gerunds") && !own[0].previous && comma > 1 && !own[1]!.capital;
  const fronted = own[0]?.is("prepositions") || own[0]?.isAdverb || counts || beside;
  // "In an email sent by the chairman, employees were told"
  const rest = own.findIndex(
    ({ verb, next }, at) => verb && !(at < comma && (next?.is("means") || next?.dates)),
  );
  return fronted && comma > 0 && comma <= 14 && rest > comma ? own.slice(comma + 1) : own;
}

/** "The manager, Kirsten Aas, speaking on Sunday, attacked": what is said beside a subject goes where it leaves its verb no room. */
function dropAsides(own: Word[]): Word[] {
  const verb = verbIn(own);
  const comma = own.findIndex(isComma);
  const last = own.findLastIndex((word, at) => at < verb && isComma(word));
  // "The strike, now in its third week, began"
  // "The bridge, closed since a barge struck it, is to reopen": what closed it stands elsewhere.
  const alone = last === comma + 2 && (own[comma + 1]?.isPast || own[comma + 1]?.is("planning"));
  const opens = alone || own[comma + 1]?.is("adverbs", "prepositions");
  const passing = opens && last > comma && last === verb - 1;
  if (passing && comma > 0 && own.findIndex((word, at) => at > comma && isComma(word)) === last)
    return [...own.slice(0, comma), ...own.slice(verb)];
  // "…, speaking on “State of the Port” attacked": what a participle opens ends at the verb at the latest.
  const closed = comma > 0 && comma < verb - 1 && (last === verb - 1 || own[last + 1]!.is("gerunds"));
  // "The man, an employee of the firm, …": what is said beside tells who.
  const nameless = comma < 3 && !own.slice(0, comma).some(({ capital, previous }) => capital && previous);
  return closed && !nameless && textOf(own.slice(0, verb + 1)).length > TITLE_AIM - LEAST_COMPLEMENT
    ? [...own.slice(0, comma), ...own.slice(verb)]
    : own;
}

/** "suspended flights and will resume them": what is so since, or is to come, behind what was done. */
function dropSince(own: Word[]): Word[] {
  const verb = own[verbIn(own)];
  if (verb?.verb !== "past" && !verb?.isPastBe) return own;
  const since = own.findIndex((word) => {
    const { next } = word;
    if (!word.is("coordinators") || !word.previous?.dates || !next || next.is("pastHave")) return false;
    return next.is("presentBe") || next.verb === "have" || next.verb === "future" || next.verb === "present";
  });
  return since > 0 ? own.slice(0, since) : own;
}

/** Commas that the words between them have left: at the ends, doubled, or between a subject and its verb. */
function tidyCommas(own: Word[]): Word[] {
  const verb = verbIn(own);
  return own.filter((word, at) => {
    if (!isComma(word)) return true;
    // "Its report, delivered in 2014, …": the subject's one comma.
    // … also where it closed a date that is gone: "Three attempts to sell it, in 2009 and 2014, fell through".
    const before = own.findLastIndex((one, place) => place < at && !isComma(one));
    if (at === verb - 1 && !own.slice(0, before).some(isComma)) return false;
    const next = own[at + 1];
    // "Its director, Ruud Tiele, [who …,] left": an aside before it has its comma.
    const doubled = isComma(own[at - 1] ?? word) && own.findIndex(isComma) === at - 1;
    return at > 0 && next?.mark === false && !(doubled && next.verb);
  });
}

/** Cuts at the end of a phrase, so that subject, verb and a complement stay; keeps the longer where none is short. */
export function fit(own: Word[], room: number): Word[] {
  let length = 0;
  const lengths = own.map(({ start, end }, at) => (length += end - start + (isSpaced(own, at) ? 1 : 0)));
  if (length <= room) return own;
  const lengthTo = (cut: number): number => lengths[cut - 1] ?? 0;
  const cuts = own.map((_, at) => at + 1);
  // "was built" is whole, "has built" is not.
  const group = verbGroupEnd(own);
  const passive = own[verbIn(own)]?.is("be") && own[group - 1]?.isPast;
  const least = Math.max(group + (passive ? 0 : 1), 3);
  // "told the congregation that a farm | in Waikato needed milkers": what is told has a verb of its own.
  const that = own.findIndex((word, at) => at > group && isTie(word));
  const told = that < 0 ? -1 : own.findIndex(({ verb }, at) => at > that && verb);
  // First at the ends of whole phrases; only a title that stays too long gives up what completes its verb.
  for (const patient of [false, true]) {
    const ends = (cut: number): boolean =>
      cut >= least && !(cut > that && cut <= told) && (cut === own.length || endsPhrase(own, cut, patient));
    const best = cuts.findLast((cut) => lengthTo(cut) <= room && ends(cut));
    if (best && (patient || lengthTo(best) >= LEAST_TITLE - (TITLE_AIM - room))) return own.slice(0, best);
    const longer = cuts.find((cut) => lengthTo(cut) > room && lengthTo(cut) <= TITLE_MOST && ends(cut));
    if (longer) return own.slice(0, longer);
  }
  const whole = (cut: number): boolean => !hangs(own[cut - 1]!) && !own[cut - 1]!.isAdverb;
  return own.slice(
    0,
    cuts.findLast((cut) => lengthTo(cut) <= TITLE_MOST && whole(cut)),
  );
}

/** Whether the words may end before position `cut`: what follows opens another phrase, and nothing is left hanging. */
function endsPhrase(own: readonly Word[], cut: number, patient: boolean): boolean {
  const last = own[cut - 1]!;
  const next = own[cut]!;
  const after = own[cut + 1];
  // "…, hours | after a defeat"
  if (next.is("boundLeads") && last.dated) return false;
  if (hangs(last) || (last.mark && !/^["”']$/.test(last.text))) return false;
  if (isComma(next)) return !(after?.capital && last.capital);
  if (next.stop) return true;
  if (next.is("binding") || (next.is("means") && after?.is("gerunds"))) return false;
  if (next.is("complementing")) return patient;
  // "was told | that he would serve | at least 32 years"
  if (next.is("that") && last.is("informing", "saying", "announcing") && !last.is("gerunds")) return false;
  if (after?.is("superlatives") && /^\d/.test(own[cut + 2]?.text ?? "")) return false;
  return (
    next.is("prepositions", "relatives", "subordinators") || (next.is("coordinators") && Boolean(after?.verb))
  );
}

/** Whether a word asks for another after it. */
const hangs = (word: Word): boolean => word.known.small || word.isOwner;

/** A title from the clause that holds the happening: who did what, without date or attribution. "" where none is left. */
export function titleOf(parts: TitleParts, lexicon: Lexicon): string {
  const { clause, drops, resolve } = parts;
  let own = bareWords(parts);
  let lead = "";
  const [first] = own;
  const byPronoun = isLeadPronoun(first);
  const subject = clause.subject?.filter((word, at) => !drops(word) && !(at === 0 && isTie(word))) ?? [];
  // "Oskar Dahl, whose last vessel sank": what somebody has.
  const opener = clause.kind === "relative" ? clause.words.find(({ mark }) => !mark) : undefined;
  const owned = opener && Object.hasOwn(lexicon.pack.owners, opener.lower);
  // "the canal, which the engineer began": what stands before the relative clause is its object.
  const opens = first && (first.is("determiners") || first.pronoun !== undefined || first.capital);
  const isObject = clause.kind === "relative" && !owned && subject.length > 0 && opens && verbIn(own) > 0;
  if (isObject) {
    const group = verbGroupEnd(own);
    const end = own[group]?.isInfinitive && own[group - 1]!.is("planning") ? group + 2 : group;
    // "A draft that the park released": in the middle of a title its capital would stay.
    const bare =
      subject[0]!.previous || !lexicon.pack.articles.includes(subject[0]!.lower) ? subject : subject.slice(1);
    own = [...own.slice(0, end), ...bare, ...own.slice(end)];
  }
  // "…, nearly went under in 1993", "…, first given to people in 2006": the subject is the first clause's.
  const does = first?.isAdverb ? own[1] : first;
  const shares =
    !first || /relative|absolute|gerund/.test(clause.kind) || does?.verb || does?.isPast || byPronoun;
  if (clause.subject && !isObject && shares) {
    if (byPronoun) own = own.slice(1);
    // "It was thrown out and, a year later, revived by a court"
    const be = subject.at(-1)?.next;
    // "They were arrested on 17 May and charged a day later"; not "was elected in 2009, lost her seat in 2013".
    const behind = first?.next;
    const alone =
      !behind || behind.mark || behind.dates || behind.dated || behind.is("prepositions", "coordinators");
    const means = behind?.is("means") || (alone && subject.length === 1 && isLeadPronoun(subject[0]));
    if (be?.verb === "be" && first?.isPast && be.at < first.at && means) own = [be, ...own];
    const [pronoun] = subject;
    const resolved = subject.length === 1 && isLeadPronoun(pronoun) ? resolve(pronoun.lower) : null;
    const owner = ownerOf(pronoun, subject.length, parts, lexicon);
    const told = resolved ?? (owner ?? "") + textOf(tidyCommas(owner === null ? subject : subject.slice(1)));
    lead = owned ? ownedBy(told, lexicon) : told;
    // "Born in Lagos, he moved to London": "he was born", where nobody knows who.
    // Not "having lost the election, he …".
    const nobody = !resolved && isLeadPronoun(pronoun) && pronoun.is("person", "thing");
    const [opener] = clause.words;
    const passive = clause.kind === "relative" && opener!.isPast && !opener!.previous?.is("nonFinite");
    if (nobody && passive) lead += ` ${lexicon.pack.was}`;
  } else if (first) {
    const resolved = byPronoun ? resolve(first.lower) : null;
    const owner = byPronoun ? null : ownerOf(first, own.length, parts, lexicon);
    lead = resolved ?? owner ?? "";
    if (resolved || owner !== null) own = own.slice(1);
  }
  // "There was an explosion"
  const is = own.findIndex((word) => !word.is("existential", "be", "future", "nonFinite"));
  if (own[0]?.is("existential") && own.slice(is).some(({ happens }) => happens)) own = own.slice(is);
  own = dropPerfect(own);
  const fitted = fit(own, TITLE_AIM - (lead === "" ? 0 : lead.length + 1));
  const counted = subject.some((word) => word.is("numerals") && !word.is("indefinites"));
  const several = counted || subject.at(-1)?.is("present") === true;
  const told =
    clause.kind === "gerund"
      ? gerundInPast(textOf(fitted), several, lexicon.pack)
      : textOf(fitted, rewritten(fitted, clause, lexicon));
  // "Founded in 1886, the school": in the middle of its title the word is small.
  const small = lead !== "" && fitted[0] && !fitted[0].previous;
  // "A rocket lifted off": the particle with which its clause ends is its verb's.
  const words = fitted.filter(({ mark }) => !mark);
  const particle = words.at(-1);
  const led = particle?.previous;
  const closes = particle?.next?.text === "." || particle?.next?.dates === true;
  const ends =
    (particle?.is("prepositions") &&
      (led?.isPast || led?.previous?.isInfinitive || led?.is("takings")) &&
      (particle.next?.text === "." || (particle.is("particles") && (closes || particle.next?.stop)))) ||
    // "a car hit her"
    (particle?.is("possessives") && led?.isPast && closes);
  const whole = `${lead} ${small ? told.charAt(0).toLowerCase() + told.slice(1) : told}`;
  return polish(whole, lexicon, ends ? particle?.text : undefined);
}

/** What some words are written as: a verb in its plain form in the past, and "the final" for "Sunday's final". */
function rewritten(words: readonly Word[], { plain }: Clause, { pack }: Lexicon): ReadonlyMap<Word, string> {
  const others = new Map(
    plain ? [[plain, plainInPast(plain.lower, pack)] as const] : pastBehindDid(words, pack),
  );
  for (let at = 1; at < words.length; at++) {
    const { previous, text } = words[at]!;
    const owned = previous?.isOwner && previous !== words[at - 1];
    if (owned && words[at - 1]!.is("prepositions")) others.set(words[at]!, `${pack.articles[0]} ${text}`);
  }
  return others;
}

/**
 * Whose it is that a possessive opens with, "Mongolia's " for "its"; "" where nobody knows: "Its president came to power"
 * tells of a president at least. Null where none opens it.
 */
function ownerOf(
  first: Word | undefined,
  length: number,
  { resolve }: TitleParts,
  lexicon: Lexicon,
): string | null {
  const { pack } = lexicon;
  // Any word may stand here, "constructor" too.
  if (!first || length < 2 || !Object.hasOwn(pack.owners, first.lower)) return null;
  const resolved = resolve(pack.owners[first.lower]!);
  return resolved ? `${ownedBy(resolved, lexicon)} ` : "";
}

const ownedBy = (name: string, { pack }: Lexicon): string =>
  `${name}${name.endsWith("s") ? "’" : pack.owner}`;

function isLeadPronoun(word: Word | undefined): word is Word {
  const stands = word?.pronoun;
  return Boolean(stands && stands !== "speaker" && !word!.is("determiners"));
}

/**
 * "had been detained" → "detained", "had visited" → "visited": a headline needs no auxiliary of the past, where the form
 * stands without it ("has written" does not).
 */
function dropPerfect(own: Word[]): Word[] {
  const verb = verbIn(own);
  const main = verbGroupEnd(own) - 1;
  const alone = !own[main]?.is("participles") || own[main - 1]?.is("nonFinite");
  // "She had been arrested": "she arrested" is another thing.
  const passive = own[main - 1]?.is("nonFinite") && own[0]?.pronoun;
  // "the only woman to have held the post"
  const infinitive = own[verb - 1]?.isInfinitive;
  const drops = alone && !passive && !infinitive && own[verb]?.is("have") && own[main]?.isPast;
  return drops ? [...own.slice(0, verb), ...own.slice(main)] : own;
}
