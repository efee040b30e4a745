import type { ArticleText, Sentence } from "../model/article.js";
import { clausesOf, subjectOf, verbIn, type Clause } from "./clauses.js";
import type { Lexicon } from "./lexicon.js";
import { LONGEST_SENTENCE, NO_WORDS, type Passage } from "./passage.js";
import type { Happening } from "./select.js";
import type { Subjects } from "./subjects.js";
import { headlineCase, nounTitle, polish, textOf, titleOf, type TitleParts } from "./title.js";
import { wordsOf, type Word } from "./word.js";

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

  /** A title from the clause that holds the happening; `dated` are the words that it leaves out. "" where none is left. */
  name({ sentence, at }: Passage, clause: Clause, { words }: Happening, dated: ReadonlySet<Word>): Name {
    const lexicon = this.#lexicon;
    const { title: headline, titleBlock } = this.#article;
    if (words) {
      const title = polish(textOf(words), lexicon);
      const short = words.filter(({ mark }) => !mark).length <= LONGEST_POINTER;
      const earlier = short && !words[0]!.capital ? this.#earlier(at, words) : null;
      return (
        earlier ?? { title: title.length < LEAST_NOUN_TITLE ? nounTitle(title, headline) : title, from: null }
      );
    }
    const inHeadline = sentence.block === titleBlock;
    const parts: TitleParts = { clause, dated, resolve: (pronoun) => this.#subjects.resolve(pronoun) };
    const verbless = clause.kind === "main" && verbIn(clause.words) < 0;
    const title = (verbless && !inHeadline && this.#nounPhrase(parts)) || titleOf(parts, lexicon);
    return { title: inHeadline ? headlineCase(title, this.#names(), lexicon) : title, from: null };
  }

  /** "Wednesday's ruling": an earlier sentence that tells the same happening by name lends its words. */
  #earlier(before: number, named: readonly Word[]): Name | null {
    const classes = new Set(named.flatMap((word) => word.classes));
    const tells = (words: readonly Word[]): boolean =>
      words.some((word) => word.classes.some((name) => classes.has(name)));
    for (const [at, sentence] of this.#top(before).entries()) {
      if (!this.#isText(sentence)) continue;
      const [clause] = clausesOf(wordsOf(sentence.text, this.#lexicon), NO_WORDS);
      if (!clause) continue;
      const subject = subjectOf(clause);
      const bySubject = subject.length > 3 && tells(subject);
      if (!bySubject && !(at <= OPENING && tells(clause.words))) continue;
      const told = bySubject ? { ...clause, words: subject } : clause;
      const title = titleOf({ clause: told, dated: NO_WORDS, resolve: () => null }, this.#lexicon);
      if (title !== "") return { title, from: sentence };
    }
    return null;
  }

  /** In a stretch without a verb, the phrase around what happens: "Mongolia's hosting of COP17 of the …". */
  #nounPhrase(parts: TitleParts): string | null {
    const { clause, dated } = parts;
    const own = clause.words.filter((word) => !dated.has(word));
    const happening = own.findIndex(({ happens }) => happens);
    if (happening < 1) return null;
    const opener = own.findLastIndex(
      (word, at) => at < happening && (word.mark || word.is("prepositions", "coordinators")),
    );
    const title = titleOf({ ...parts, clause: { ...clause, words: own.slice(opener + 1) } }, this.#lexicon);
    return title.split(" ").length >= 3 ? title : null;
  }

  /** Words that the text writes with a capital inside a sentence: names, which keep it in a headline. */
  #names(): ReadonlySet<string> {
    return new Set(
      this.#top(TOP_SENTENCES)
        .filter((sentence) => this.#isText(sentence))
        .flatMap(({ text }) => wordsOf(text, this.#lexicon))
        .flatMap(({ capital, previous, text }) => (capital && previous ? [text] : [])),
    );
  }

  #top(most: number): readonly Sentence[] {
    return this.#article.sentences.slice(0, Math.min(most, TOP_SENTENCES));
  }

  /** Whether a sentence is one of the story's own, beside its headline. */
  #isText({ block, text }: Sentence): boolean {
    return block !== this.#article.titleBlock && text.length <= LONGEST_SENTENCE;
  }
}
