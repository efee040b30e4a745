import type { ArticleText, Sentence } from "../model/article.js";
import { clausesOf, subjectOf, verbAt, type Clause } from "./clauses.js";
import { wordsOf, type Lexicon } from "./lexicon.js";
import { LONGEST_SENTENCE, NO_WORDS, type Passage } from "./passage.js";
import { hasHappening, type Verdict } from "./select.js";
import type { Subjects } from "./subjects.js";
import { headlineCase, nounTitle, polish, textOf, titleOf, type TitleParts } from "./title.js";

/** A title, and the earlier sentence that lent its words. */
export interface Name {
  title: string;
  from: Sentence | null;
}

/** A noun of at most so many words ("Wednesday's ruling") points back to where the happening was told in full. */
const LONGEST_POINTER = 2;
const LEAST_NOUN_TITLE = 12;
/** So many sentences from the top are looked through for what a short noun points to, and for names. */
const TOP_SENTENCES = 60;
/** A story's opening tells its own news: there a clause may lend its words, later only a subject that names it. */
const OPENING = 4;

/** Names the events of one article. */
export class Namer {
  readonly #article: ArticleText;
  readonly #lexicon: Lexicon;
  readonly #subjects: Subjects;

  constructor(article: ArticleText, lexicon: Lexicon, subjects: Subjects) {
    this.#article = article;
    this.#lexicon = lexicon;
    this.#subjects = subjects;
  }

  /** A title from the clause that holds the happening; `dates` are the words that it leaves out. "" where none is left. */
  name(
    passage: Passage,
    clause: Clause,
    verdict: Verdict & { happens: true },
    dates: ReadonlySet<number>,
  ): Name {
    const lexicon = this.#lexicon;
    const { words, text } = passage;
    const inHeadline = passage.sentence.block === this.#article.titleBlock;
    const parts: TitleParts = {
      words,
      sentence: text,
      clause,
      dated: dates,
      resolve: (pronoun) => this.#subjects.resolve(pronoun),
    };
    if ("words" in verdict) {
      const title = polish(textOf(words, verdict.words, text), lexicon);
      const short = verdict.words.filter((word) => !words[word]!.mark).length <= LONGEST_POINTER;
      const earlier =
        short && !words[verdict.words[0]!]!.capital ? this.#earlier(passage, verdict.words) : null;
      if (earlier) return earlier;
      return {
        title: title.length < LEAST_NOUN_TITLE ? nounTitle(title, this.#article.title) : title,
        from: null,
      };
    }
    const verbless = clause.kind === "main" && clause.words.every((word) => !verbAt(words, word, lexicon));
    const title = (verbless && !inHeadline && this.#nounPhrase(parts)) || titleOf(parts, lexicon);
    return { title: inHeadline ? headlineCase(title, this.#names(), lexicon) : title, from: null };
  }

  /** "Wednesday's ruling": an earlier sentence that tells the same happening by name lends its words. */
  #earlier(passage: Passage, named: readonly number[]): Name | null {
    const lexicon = this.#lexicon;
    const classes = new Set(named.flatMap((word) => lexicon.classesOf(passage.words[word]!.lower)));
    for (const [at, sentence] of this.#article.sentences
      .slice(0, Math.min(passage.at, TOP_SENTENCES))
      .entries()) {
      if (sentence.block === this.#article.titleBlock || sentence.text.length > LONGEST_SENTENCE) continue;
      const words = wordsOf(sentence.text);
      const [clause] = clausesOf(words, NO_WORDS, lexicon);
      if (!clause) continue;
      const tells = (indices: readonly number[]): boolean =>
        indices.some((word) => lexicon.classesOf(words[word]!.lower).some((name) => classes.has(name)));
      const subject = subjectOf(words, clause, lexicon);
      const bySubject = subject.length > 3 && tells(subject);
      if (!bySubject && !(at <= OPENING && tells(clause.words))) continue;
      const told = bySubject ? { ...clause, words: subject } : clause;
      const title = titleOf(
        { words, sentence: sentence.text, clause: told, dated: NO_WORDS, resolve: () => null },
        lexicon,
      );
      if (title !== "") return { title, from: sentence };
    }
    return null;
  }

  /** In a stretch without a verb, the phrase around what happens: "Mongolia's hosting of COP17 of the …". */
  #nounPhrase(parts: TitleParts): string | null {
    const { words, clause } = parts;
    const own = clause.words.filter((at) => !parts.dated.has(at));
    const happening = own.findIndex((at) => hasHappening(words, [at], this.#lexicon));
    if (happening < 1) return null;
    let start = happening;
    while (start > 0) {
      const word = words[own[start - 1]!]!;
      if (
        word.mark ||
        this.#lexicon.prepositions.has(word.lower) ||
        this.#lexicon.coordinators.has(word.lower)
      )
        break;
      start--;
    }
    const title = titleOf({ ...parts, clause: { ...clause, words: own.slice(start) } }, this.#lexicon);
    return title.split(" ").length >= 3 ? title : null;
  }

  /** Words that the text writes with a capital inside a sentence: names, which keep it in a headline. */
  #names(): ReadonlySet<string> {
    return new Set(
      this.#article.sentences
        .slice(0, TOP_SENTENCES)
        .filter(({ block, text }) => block !== this.#article.titleBlock && text.length <= LONGEST_SENTENCE)
        .flatMap(({ text }) =>
          wordsOf(text).flatMap((word, at) => (word.capital && at > 0 ? [word.text] : [])),
        ),
    );
  }
}
