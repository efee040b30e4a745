import { nextSubject } from "./antecedents.js";
import { isComma, stretch } from "./clause.js";
import type { Lexicon } from "./lexicon.js";
import type { ToldWords } from "./told-words.js";
import type { Word } from "./word.js";

/** Somebody, or a ship, that a story has spoken of. */
interface Named {
  name: string;
  /** The pronoun that has stood for it, where one has: no other does. */
  pronoun: string | null;
  /** The last sentence that told of it. */
  at: number;
}

/** With what a sentence opens. */
interface Opening {
  text: string;
  plural: boolean;
}

/** Somebody is who was meant for so many sentences; after them it is whom the story names most. */
const RECENT = 2;

/** So many are remembered. */
const MOST_NAMED = 12;
/** Longest subject that is a name, in words and in UTF-16 units. */
const [LONGEST_HEAD, LONGEST_NAME] = [12, 60];

/**
 * Remembers whom a story speaks of, sentence by sentence, so that a "he" or "it" that opens a title can be replaced.
 * Simple on purpose: the last named subject for which the pronoun can stand, or nothing.
 */
export class Subjects {
  readonly #people: Named[] = [];
  #thing: string | null = null;
  #group: string | null = null;
  /** What the last sentence was about, where that has no name ("The brewery"). */
  #near: string | null = null;
  /** The same of several ("Supporters of the tower"). */
  #nearGroup: string | null = null;
  /** With whom the sentence that is being read opens, where a "he" or "she" after that is its own. */
  #own: Named | null = null;
  /** What the sentence that is being read is about, where that is no pronoun: what an "it" or "they" after it means. */
  #opening: Opening | null = null;
  readonly #lexicon: Lexicon;
  readonly #told: ToldWords;
  /** Of the sentence that is being read. */
  #at = 0;

  constructor(lexicon: Lexicon, told: ToldWords) {
    this.#lexicon = lexicon;
    this.#told = told;
  }

  /** What the pronoun stands for, or null where the story does not tell. */
  resolve(pronoun: string): string | null {
    const { lists } = this.#lexicon.know(pronoun);
    if (lists.has("person")) {
      if (this.#own?.pronoun === pronoun) return this.#own.name;
      const fitting = this.#people.filter((one) => one.pronoun === null || one.pronoun === pronoun);
      const full = fitting.filter(({ name }) => name.includes(" "));
      const found = this.#meant(full.length > 0 ? full : fitting, pronoun);
      if (found) found.pronoun = pronoun;
      return found?.name ?? null;
    }
    if (this.#opening && lists.has(this.#opening.plural ? "group" : "thing")) return this.#opening.text;
    // Who was "he" is no "it", and what is "it" no "she".
    const named = this.#people.find(({ name }) => name === this.#thing);
    const thing = named?.pronoun && named.pronoun !== pronoun ? null : this.#thing;
    if (lists.has("thing")) {
      if (named && thing && !this.#near) named.pronoun = pronoun;
      return this.#near ?? thing;
    }
    // "They" are a team or a company as well.
    return lists.has("group") ? (this.#nearGroup ?? this.#group ?? thing) : null;
  }

  /** Of those whom a pronoun can mean: who was just spoken of, else whom the story names most. */
  #meant(people: readonly Named[], pronoun: string): Named | undefined {
    const last = people.at(-1);
    if (!last || this.#at - last.at <= RECENT) return last;
    // Whom a story names most is its "he" where that is more often said than "she".
    const { person } = this.#lexicon.pack.words;
    const sayings = person.split(" ").map((one) => this.#told.countOf(one));
    if (this.#told.countOf(pronoun) < Math.max(...sayings)) return last;
    const often = ({ name }: Named): number => this.#told.countOf(name.split(" ").at(-1)!);
    return people.reduce((most, one) => (often(one) >= often(most) ? one : most), last);
  }

  /** Under another heading "it" and "she" are no longer who they were, but whom the headline names. */
  turn(headline: string): void {
    this.#thing = this.#group = null;
    const about = this.#people.filter(({ name }) => headline.includes(name.split(" ").at(-1)!));
    this.#people.splice(0, MOST_NAMED, ...about);
  }

  /** Opens a sentence: with whom it, or what follows a colon or dash, opens is who a later "he" or "she" in it is. */
  begin(words: readonly Word[], sentence: string): void {
    this.#own = null;
    this.#at++;
    this.#opening = this.#openingOf(words, sentence);
    if (!this.#pronounIn(words)) return;
    for (const word of words) {
      const { previous } = word;
      if (!word.capital) continue;
      // "In 2004 Rao was looking for something else when she …"
      const fronted = previous?.dated === true && words.slice(0, word.at).every(({ dates }) => dates);
      if (previous?.mark === false && !fronted) continue;
      const head = this.#headOf(words.slice(word.at));
      // "“We will help,” Yone said as he inspected the ruins"
      // "An inquiry was opened in May, Holm was dismissed in June, and he …"
      const clause = previous && isComma(previous) && head?.rest[0]!.verb;
      const opens =
        fronted ||
        !previous ||
        (previous.stop && !isComma(previous)) ||
        clause ||
        head?.rest[0]!.is("saying");
      if (!opens) continue;
      const text = head ? this.#textOf(head.words, sentence) : null;
      // One word with a capital and no article may be any: a "he" after it says that it is a name.
      if (
        !head ||
        !text ||
        isPlural(head.words) ||
        !head.words.every((one) => one.capital && !one.is("bodies"))
      )
        continue;
      // "Before his appointment in January, Mr Sato had …"
      const before = clause && words[0]!.is("prepositions", "subordinators") ? words.slice(0, word.at) : [];
      const pronoun = this.#pronounIn(head.rest) ?? this.#pronounIn(before);
      if (pronoun) this.#own = { name: this.#fullName(text), pronoun, at: this.#at };
    }
  }

  /** "The council bought the mill in 1990, and in 1995 it sold the site"; not "… bought the mill when it closed". */
  #openingOf(words: readonly Word[], sentence: string): Opening | null {
    const head = this.#headOf(words);
    const text = head && this.#textOf(head.words, sentence);
    const pronouns = words.filter((word) => word.is("thing", "group") && !word.is("determiners"));
    if (!text || pronouns.length === 0 || !pronouns.every(opensClause) || isPerson(head.words)) return null;
    if (this.#people[this.#placeOf(text)]?.pronoun) return null;
    return { text, plural: isPlural(head.words) };
  }

  /** Takes in the subject with which a sentence opens. */
  note(words: readonly Word[], sentence: string): void {
    this.#near = this.#nearGroup = null;
    this.#noteInside(words, sentence);
    const found = this.#headOf(words);
    const text = found && this.#textOf(found.words, sentence);
    if (!text) return;
    const head = found.words;
    const names = head.filter((word) => word.capital && !word.is("determiners") && this.#isName(word));
    const [mark, after] = found.rest;
    // "Marja Kuipers, a shop steward, …"
    const apposed =
      mark &&
      isComma(mark) &&
      (after?.is("indefinites") || (/^\d/.test(after?.text ?? "") && after?.next?.stop));
    const plural = isPlural(head, Boolean(apposed));
    if (names.length === 0) {
      // "The brewery closed. Its chimney …": a sentence later, what "it" means would be a guess.
      if (plural) this.#nearGroup = text;
      else if (this.#lexicon.pack.articles.includes(head[0]!.lower) && !isPerson(head)) this.#near = text;
    } else if (plural) this.#group = text;
    else this.#thing = text;
    // "The Budget Office" is no "she".
    if (plural || names.length !== head.length || head.some((word) => word.is("bodies"))) return;
    this.#remember(text, this.#pronounIn(found.rest));
  }

  /** The words of the subject with which a sentence opens, and what follows them; null where it opens with none. */
  #headOf(words: readonly Word[]): { words: readonly Word[]; rest: readonly Word[] } | null {
    let start = words.findIndex((word) => !word.mark && !word.is("coordinators"));
    // "On 17 June 2021, at the height of the boom, Wickett …"
    while (words[start]?.is("prepositions", "subordinators"))
      start = words.findIndex((word, at) => at > start && isComma(word)) + 1 || -1;
    // "Born in Oslo in 1989, Hallam made her debut …"
    const opener = words[start];
    if (opener?.isPast && !opener.previous) {
      const begins = stretch(opener).at(-1)?.next?.next;
      start = begins ? (nextSubject(begins)[0]?.at ?? -1) : -1;
    }
    // "In March 2018 Tabula …": no comma is behind the date.
    const fronted =
      words[0]!.is("prepositions") && words[1]?.dates
        ? words.findIndex(({ dates }, at) => at > 0 && !dates)
        : -1;
    const opens = words[fronted];
    if (opens && !opens.mark && !opens.is("prepositions", "subordinators", "coordinators")) start = fronted;
    if (start < 0) return null;
    const rest = words.slice(start);
    const end = rest.findIndex(
      (word, at) =>
        at === LONGEST_HEAD ||
        word.mark ||
        word.verb ||
        (at > 1 && word.is("relatives")) ||
        // "Sallow Court stands on a bend of the brook"
        (at > 0 && word.is("states") && word.is("present")),
    );
    if (end < 1 || rest[0]!.pronoun || rest[0]!.is("possessives")) return null;
    const head = rest.slice(0, end);
    // "Unions want the cap to …", "Minutes of this week's meeting", "Explaining the plan, …": what is told is no name.
    const isTold = (word: Word): boolean =>
      word.dated || word.isInfinitive || word.isAdverb || word.is("negatives");
    if (head.some(isTold) || (head[0]!.is("gerunds") && !head[1]?.capital)) return null;
    return { words: head, rest: rest.slice(end) };
  }

  #textOf(head: readonly Word[], sentence: string): string | null {
    const text = sentence.slice(head[0]!.start, head.at(-1)!.end);
    return text.length > LONGEST_NAME ? null : text;
  }

  /**
   * Whom the sentence names with an age, between commas, as saying something, or before a main clause about "him" or "her":
   * "the owner, Honoria Tull, bought it".
   */
  #noteInside(words: readonly Word[], sentence: string): void {
    for (let at = 0; at < words.length; at++) {
      let end = at;
      for (let word = words[at]; word?.capital && !word.pronoun; word = words[++end])
        if (word.is("determiners", "subordinators")) break;
      if (end === at) continue;
      const [before, after] = [words[at - 1], words[end]];
      const aged = after?.text === "," && /^\d{1,3}$/.test(after.next?.text ?? "") && after.next?.next?.stop;
      const apposed =
        before?.text === "," &&
        before.previous?.capital === false &&
        // "… said its chair, Ilse Brandsma."
        ((after?.text === "," && after.next?.verb) || (after?.mark && !after.next));
      const says = after?.is("saying") && after.verb;
      // "When Ilse Varga rides out, she takes …"
      const fronted = before?.at === 0 && before.is("subordinators") && words[words.findIndex(isComma) + 1];
      const main = fronted && fronted.is("person") ? fronted.lower : null;
      // "Ilse Varga rides out of Brennau"
      const opens = !before && after?.capital === false && after.is("present");
      const name = sentence.slice(words[at]!.start, words[end - 1]!.end);
      if (words.slice(at, end).some((word) => word.is("bodies"))) continue;
      if (end - at >= 2 && name.length < LONGEST_NAME && (aged || apposed || says || main || opens))
        this.#remember(name, main);
      at = end;
    }
  }

  /** Any word is written with a capital where a sentence opens with it. */
  #isName({ previous, next, text }: Word): boolean {
    const opens = !previous || previous.mark;
    return !opens || next?.capital === true || this.#told.names.has(text);
  }

  #placeOf(text: string): number {
    // "Patrick W. Carlineo Jr." is Carlineo too.
    const bare = ` ${this.#bare(text)} `;
    return this.#people.findLastIndex(({ name }) => name === text || `${name} `.includes(bare));
  }

  /** "Mr Kerrin" without "Mr". */
  #bare(text: string): string {
    const [first, ...rest] = text.split(" ");
    const honorific = rest.length > 0 && this.#lexicon.know(first!.replace(".", "")).lists.has("honorifics");
    return honorific ? rest.join(" ") : text;
  }

  #fullName(text: string): string {
    return this.#people[this.#placeOf(text)]?.name ?? text;
  }

  /** "Kerrin" is Milos Kerrin, where he was named in full. */
  #remember(text: string, pronoun: string | null): void {
    const at = this.#placeOf(text);
    const [known] = at < 0 ? [] : this.#people.splice(at, 1);
    this.#people.push({ name: known?.name ?? text, pronoun: known?.pronoun ?? pronoun, at: this.#at });
    if (this.#people.length > MOST_NAMED) this.#people.shift();
  }

  /** "Tarn sold her house": the first pronoun after a subject is its own. */
  #pronounIn(words: readonly Word[]): string | null {
    for (const word of words) {
      // "The firm was founded by a chandler who boiled oil behind his shop": another's.
      if (word.is("relatives") && !word.is("that") && word.at > words[0]!.at) return null;
      if (word.known.person) return word.known.person;
    }
    return null;
  }
}

/** "A judge", "the chairman of the board" */
function isPerson(head: readonly Word[]): boolean {
  const end = head.findIndex((word) => word.is("prepositions"));
  return head.at(end < 0 ? -1 : end - 1)?.is("people") === true;
}

/** "Operators in Port Sulev", "the mill and its owner" */
function isPlural(head: readonly Word[], apposed = false): boolean {
  const noun = head[head.findIndex((word, at) => at > 0 && word.is("prepositions")) - 1] ?? head.at(-1)!;
  return head.some((word) => word.is("coordinators")) || (!apposed && noun.is("present"));
}

/** "… and in 1907 it became a dominion; it gained …" */
function opensClause({ previous }: Word): boolean {
  let before = previous;
  while (before && (before.dates || before.is("prepositions") || isComma(before))) before = before.previous;
  return before?.text === ";" || before?.is("coordinators") === true;
}

/** "Those who fled", "anyone who was there". */
export const isAnybody = (word: Word): boolean => word.pronoun !== undefined || word.is("indefinites");
