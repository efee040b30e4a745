import { isComma, verbIn, wordsUntil, type Clause } from "./clause.js";
import { isDayDate, isLater, isYearDate, type DatedWords } from "./dated.js";
import { past, planned, type Happening } from "./happening.js";
import type { Word } from "./word.js";

/** The word that leads to a date, or to the list of dates in which it stands: "for 2019, 2020 and 2021". */
export function leadOf(words: readonly Word[], date: DatedWords): Word | undefined {
  let lead = words[date.first - 1];
  while (lead && (isComma(lead) || lead.is("coordinators")) && lead.previous?.dated) {
    lead = lead.previous;
    while (lead?.dated) lead = lead.previous;
  }
  return lead;
}

/** "Timetables for 2025", "the figure for 2040": the year is the noun's; "elections for May", "set for 2026" happen. */
export function isAllotted(date: DatedWords, lead: Word | undefined): boolean {
  const noun = lead?.is("allotting") && isYearDate(date) && lead.previous;
  const happens = noun && noun.happens && !(noun.capital && noun.previous);
  return Boolean(noun && !noun.mark && !noun.isPast && !happens && !noun.is("planning"));
}

/** "about his July 25 call", "the Saturday shift": the day is a noun's that does not happen. */
export function isOfNoun(words: readonly Word[], { first, last, reading }: DatedWords): boolean {
  const [before, after] = [words[first - 1], words[last + 1]];
  // "the winter vomiting bug"
  const season = reading.type === "calendar" && reading.season !== undefined && reading.year === undefined;
  const the = season && last > first && words[first]!.is("determiners") && !words[first]!.is("thing");
  const owned = the || before?.is("determiners", "possessives") || before?.isOwner;
  return Boolean(
    owned && after && !after.mark && !after.known.small && !after.verb && !after.isAdverb && !after.capital,
  );
}

/** "lost his job in the cuts of 1989", "was made a peer in the New Year honours of 2000": where what is told as done was done. */
function isOccasionOf(of: Word): boolean {
  let opener = of.previous;
  while (opener && !opener.mark && !opener.verb && !opener.is("prepositions", "determiners"))
    opener = opener.previous;
  const lead = opener?.is("determiners") && opener.previous;
  if (!lead || !lead.is("occasionLeads") || of.previous!.is("spans", "fractions")) return false;
  let verb = lead.previous;
  while (verb && !verb.stop && !verb.verb) verb = verb.previous;
  const told = verb?.verb === "past" && !verb.previous?.is("have");
  return told || (verb?.isPastBe === true && verb.next?.isPast === true);
}

/** A year between an article and a noun names a thing ("its 2023 report"); as a happening it was looked at before. */
export function isAttribute(words: readonly Word[], date: DatedWords): boolean {
  // "the Young Player of the Year"
  const { type } = date.reading;
  const last = words[date.last]!;
  // "on the same day as Brackwell"
  if (type === "same" && last.next?.is("equatives")) return true;
  const named = type === "same" || (type === "shift" && date.reading.weekday === undefined);
  if (named && date.last > date.first && last.capital && !last.inDate) return true;
  // "is due to report its fourth quarter"
  const part = type === "calendar" && (date.reading.quarter ?? date.reading.half) !== undefined;
  if (part && words[date.first - 1]?.is("possessives")) return true;
  // "the record of the month", "the first goal of the year", "the strangest music of the last century"
  const shift = date.reading.type === "shift" && words[date.first - 1]?.is("binding") ? date.reading : null;
  if (shift && (shift.amount === 0 || /decade|century/.test(shift.unit))) return true;
  // "the Black Friday deals", "its Christmas single"
  const noun = words[date.last + 1];
  if (type === "calendar" && date.reading.holiday && noun && !noun.mark && !noun.happens && !noun.verb)
    return !noun.known.small;
  // "was paid for by the Harbour Fund (2018–2021)"
  const [open, close] = [words[date.first - 1], words[date.last + 1]];
  const alone = open?.text === "(" && close?.text === ")";
  if (type === "range" && alone && open.previous?.capital) return true;
  if (!isYearDate(date)) return false;
  // "arrested on a warrant from 2021"
  const source = open?.is("spanLeads") && open.previous;
  if (source && !source.mark && !source.verb && source.previous?.is("indefinites")) return true;
  // "the 2016 was better": a model's name.
  const { reading } = date;
  const plain =
    reading.type === "calendar" && reading.year !== undefined && !reading.decade && !reading.season;
  if (plain && date.first === date.last && words[date.first - 1]?.is("determiners") && noun?.verb)
    return true;
  // "“Miracle”, written in 1791": the year of a work.
  const [quote, comma, made] = words.slice(Math.max(0, date.lead - 3), date.lead);
  if (made?.isPast && isComma(comma!) && /^["”’]$/.test(quote!.text)) return true;
  const before = leadOf(words, date);
  // "“The Long Quay” (2014) won a prize", "the Falklands War (1982)"
  const bracketed = before?.text === "(" && words[date.last + 1]?.text === ")" && before.previous;
  if (bracketed) {
    let name: Word | undefined = bracketed;
    while (name?.capital) name = name.previous;
    // "appeared in Buenos Aires (1929)"
    if (/^["”’]$/.test(bracketed.text) || (bracketed.capital && !name?.is("prepositions"))) return true;
  }
  // "the Fisher Act of 2019", "the class of 2025": the year is part of what a thing is called.
  if (before?.is("binding")) {
    const noun = before.previous;
    if (isOccasionOf(before)) return false;
    // "studied the Corbel spill of 2012"
    const named = noun?.happens && noun.previous?.capital && noun.previous.previous?.is("determiners");
    return (
      noun !== undefined && !noun.mark && !noun.isPast && (noun.capital || !noun.happens || named === true)
    );
  }
  const after = words[date.last + 1];
  return Boolean(
    after &&
    !after.mark &&
    (before?.is("determiners", "possessives") || before?.isOwner || before?.text === "(") &&
    !after.is("prepositions", "be"),
  );
}

/** "Trade, worth 1.9 billion in 2013, had become …": said beside a subject, whose verb is still to come. */
export function isBeside(words: readonly Word[], clause: readonly Word[], date: DatedWords): boolean {
  let close = words[date.last + 1];
  // "champion in 2006 and 2007"
  while (close && !isComma(close) && (close.dated || close.next?.dated)) close = close.next;
  if (!close || !isComma(close) || isDayDate(date)) return false;
  let first = date.lead;
  while (first > 0 && !words[first - 1]!.stop) if (words[--first]!.verb || words[first]!.isPast) return false;
  const opener = words[first]!;
  const told = first === date.lead || first < 2 || !isComma(words[first - 1]!) || opener.is("prepositions");
  if (told || opener.known.opens || opener.isAdverb || opener.is("gerunds")) return false;
  // "Kim, world champion in 2006, becomes president"
  const verb = clause[verbIn(clause)] ?? (close.next?.is("present") ? close.next : undefined);
  return verb !== undefined && verb.at > date.last;
}

/** Whose it is: the name before the "'s" of "Mr. Trump's Oct. 11 announcement". */
function ownerOf(owner: Word | undefined): Word[] {
  const name: Word[] = [];
  for (let word = owner?.isOwner ? owner.previous : undefined; word?.capital; word = word.previous)
    name.unshift(word);
  return name.length > 0 ? [...name, owner!] : [];
}

/** Main words a nominal happening may have after its date. */
const LONGEST_NAME = 14;

/**
 * "Sunday's House of Councillors election in Japan", "the 2015 nuclear deal", "next month's summit": the date stands
 * before the noun that happens. Null where no noun of a happening follows at once.
 */
export function namedHappening(words: readonly Word[], date: DatedWords): Happening | null {
  const { reading } = date;
  const after = words[date.last + 1];
  if (!after) return null;
  const possessive = after.isOwner || /^['’]$/.test(after.text);
  const before = words[date.first - 1];
  const owned = before?.is("determiners") || before?.isOwner;
  // "promised before the 1975 election", "the first since the 1991 coup": it only bounds what is told.
  if (isYearDate(date) && before?.previous?.is("boundLeads", "beginLeads", "endLeads")) return null;
  if (!possessive && !(owned && reading.type === "calendar")) return null;
  const named: Word[] = [];
  let happening: Word | null = null;
  let word = possessive ? after.next : after;
  for (; word && named.length < LONGEST_NAME; word = word.next) {
    if (word.mark && !/^[-&/]$/.test(word.text)) break;
    // "the 2020 Stellan making its debut": the year is the car's.
    if (!happening && word.is("gerunds") && !word.happens && !word.capital) return null;
    if (
      happening &&
      (word.verb || word.isInfinitive || word.is("relatives", "subordinators", "coordinators"))
    )
      break;
    named.push(word);
    if (word.happens && (happening ? happening === word.previous : named.length === 1 || !word.verb))
      happening = word;
    else if (!happening && (word.verb || (word.is("prepositions") && !word.is("binding")))) return null;
  }
  // "Wednesday's closing price": what it names is the price.
  const head = happening?.next;
  if (head && named.includes(head) && !head.mark && !head.known.small && !head.isAdverb && !head.isPast)
    return null;
  // "the 2018 championships": the year is the name's; "the 2009 crash" was that year's.
  if (!happening || (!possessive && isYearDate(date) && happening.is("editions"))) return null;
  const ahead = isLater(date) || ("direction" in reading && reading.direction === 1);
  return { ...(ahead ? planned : past)(0.5), words: [...ownerOf(before), ...named] };
}

/** "lost his seat at the 2015 election", "beat Novak in Sunday's final": of what was done there, not a happening of its own. */
export function isOccasion(
  clause: Clause,
  words: readonly Word[],
  date: DatedWords,
  happens: boolean,
): boolean {
  const verb = clause.words[verbIn(clause.words)];
  const noun = words[date.last + 1];
  const owned = noun?.isOwner === true && noun.next?.happens === true;
  const named = noun?.capital && clause.kind !== "relative";
  if (!owned && (date.reading.type !== "calendar" || !(happens || named))) return false;
  const the = words[date.first - 1];
  const place = owned ? the : the?.is("determiners") ? the.previous : undefined;
  const done = verb?.verb === "past" || (verb?.isPastBe && verb.next?.isPast);
  if (!place?.is("occasionLeads") || !done || verb.is("saying", "announcing")) return false;
  return !wordsUntil(verb, (word) => word === place).some((word) => word.isInfinitive) && verb.at < place.at;
}
