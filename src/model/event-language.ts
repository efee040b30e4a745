/** Lists of words that are known in just this form; "-ly" is an ending. */
export type WordList =
  | "determiners"
  | "prepositions"
  /** Words that open a clause of their own under another. */
  | "subordinators"
  | "relatives"
  /** The word that ties reported speech to its verb. */
  | "that"
  | "coordinators"
  /** Prepositions before which a phrase is never cut ("of"), and those before which it seldom is ("to"). */
  | "binding"
  | "complementing"
  /** Before a sum, that it came to so much: "hit $61 million". */
  | "reachings"
  /** Before its subject, that something came: "In 2016 came the vote". */
  | "arriving"
  /** Which of several: "the second in 2015". */
  | "ordinals"
  /** "comes two days after": of the day of the news. */
  | "comings"
  /** Past forms that are no participle ("went"). */
  | "surelyPast"
  /** Words that have the stem of another: "car" that of "carry". */
  | "lookalikes"
  /** What makes a happening of "takes": "takes place". */
  | "occurrence"
  /** "It took until 1654 for Cromwell to renew it". */
  | "lasting"
  /** With "by the" before it, what opens a clause: "by the time". */
  | "moments"
  /** Before an event that somebody took part in: "at the 2015 election". */
  | "occasionLeads"
  /** What makes another verb of a verb: "came out", "turned up". */
  | "particles"
  /** Before a gerund, what tells how: "by upgrading their ties". */
  | "means"
  /** What opens a phrase with a subject and a participle: "with results expected on 5 May". */
  | "absolutes"
  /** In a date, what says that it is still ahead: "later today". */
  | "laters"
  /** What somebody declines to do where nothing happens: "declined to comment". */
  | "replies"
  /** Behind a verb's past form it denies what follows, not the verb: "pleaded not guilty". */
  | "plainNots"
  /** Gerunds that are nouns where they have no object: "after training". */
  | "nounGerunds"
  /** Verbs that give a place in an order: "was ranked 12th". */
  | "rankings"
  /** Verbs of saying that tell what was done, with an infinitive: "declined to step in". */
  | "refusals"
  /** What a preposition makes an aside: "for instance". */
  | "examples"
  /** Verbs whose object is to come: "promised a second term in 2022". */
  | "promising"
  /** What tells that somebody came into the world. */
  | "births"
  /** What becomes of a plan: "plans for 2027 were torn up". */
  | "dropping"
  /** What rises or falls and makes the hour: "when the sun rose". */
  | "scenes"
  /** Nouns of whom no "it" is said: "the judge". */
  | "people"
  /** Subject pronouns, by what they can stand for. */
  | "person"
  | "group"
  | "thing"
  | "speaker"
  | "possessives"
  /** What opens an infinitive. */
  | "infinitive"
  | "be"
  | "presentBe"
  /** Verbs whose subject is several: "were". */
  | "plurals"
  | "have"
  | "pastHave"
  /** Before a verb's plain form, of what was done: "did flag". */
  | "emphatic"
  /** Forms of them that carry no clause ("being"). */
  | "nonFinite"
  | "future"
  | "hypothetical"
  /** What several do, in a form that is no noun: "tickets go on sale". */
  | "scheduled"
  /** Those that bind: "must reach us by 30 April". */
  | "duties"
  /** Those by which somebody calls for something: "should be suspended". */
  | "demands"
  /** "would", where a story looks ahead from its own past. */
  | "narrativeFuture"
  /** Past forms and their endings, and among them those that are nouns or base forms as often ("cut"). */
  | "past"
  | "ambiguous"
  /** Those that no subject has without an auxiliary ("written"). */
  | "participles"
  /** Words with the ending of a past form that are none. */
  | "notPast"
  /** Adverbs that a title drops, and the endings of others. */
  | "adverbs"
  | "manner"
  /** Words with such an ending that are none ("family"). */
  | "notManner"
  | "gerunds"
  | "present"
  /** "Nobody": subjects of what did not happen. */
  | "negatives"
  /** "has hardly moved" */
  | "barely"
  /** Prepositions that open an attribution ("according to"). */
  | "attributions"
  /** Words that compare one time with another ("than"), and those that make "since 2008" a comparison ("highest"). */
  | "comparisons"
  /** Before a figure, what another is measured by: "against 79 cents". */
  | "bases"
  /** With "from" after them, what another figure is measured by: "down from 6.8". */
  | "levels"
  | "superlatives"
  /** After a time, of what is counted in it: "in 2013 alone". */
  | "exclusives"
  /** At the end of a clause, of what came together over a time: "four in total". */
  | "totals"
  /** Before "in 1998", of what is set beside that time: "as much as in 1998". */
  | "equatives"
  /** Before a unit of time, of what took all of it: "over the next decade". */
  | "lengthLeads"
  /** After a figure, a share: "per cent". */
  | "shares"
  /** After a figure: "million". */
  | "scales"
  /** With "of" after them, shares as well. */
  | "fractions"
  /** Numbers as words. */
  | "numerals"
  /** Before a date, that it is none in particular: "on a Tuesday". */
  | "indefinites"
  /** Between a noun and its year: "the figure for 2040". */
  | "allotting"
  /** Past forms that tell how a thing went, not what happened: "it even grew". */
  | "trends"
  /** Past forms of putting off, with the new date after them: "moved to". */
  | "moves"
  /** What with an object is done, not said: "wrote a book". */
  | "makings"
  /** "says": verbs of saying in a form that is no noun. */
  | "tellings"
  /** "Usually": of habits. */
  | "usual"
  /** "expects" somebody to do something. */
  | "forecasts"
  /** "Ideally": of what is only wished or guessed. */
  | "hedges"
  /** Words that open what may not come ("if"). */
  | "conditions"
  /** What opens a clause only after a comma: "ran so high that". */
  | "degrees"
  /** "denied": what is said not to be so. */
  | "denying"
  /** "set", of a story. */
  | "settings"
  /** "There were": what only is. */
  | "existential"
  /** "How", "why": what opens what is asked. */
  | "asking"
  /** "What was left of it was pulled down": what may stand for what it opens. */
  | "freeRelatives"
  /** Before the last name of somebody: "Mr". */
  | "honorifics"
  /** "itself": nothing, where it stands before the verb. */
  | "reflexives"
  /** "can", of what is allowed from a day on. */
  | "permits"
  /** "was being built": what went on. */
  | "ongoing"
  /** "each", "every": of several times. */
  | "distributives"
  /** "were told": what somebody learnt. */
  | "informing"
  /** Who is told news for others: "told reporters". */
  | "press"
  /** "takes over": with a particle it happens. */
  | "takings"
  /** Of a time its last part: "the end of May". */
  | "closings"
  /** What prices do: "closed at 41". */
  | "settlings"
  /** Before how long something took at most: "within a week". */
  | "withins"
  /** What a whole story may be about, and "the" before it names: "six days after the fire". */
  | "disasters"
  /** Before whom somebody gives evidence: "told the inquest". */
  | "forums"
  /** What a name that holds one of them is no person's: "Budget Office". */
  | "bodies"
  /** Pronouns that are no subject: "let them expire". */
  | "objects"
  /** "used to": a habit. */
  | "habits"
  /** Happenings that say nothing alone: "Thursday's event". */
  | "occasions"
  /** What is written to somebody, and has a date: "in a letter of 3 March". */
  | "letters"
  /** What a page calls itself ("this story"), and what is done to it ("updated"). */
  | "pieces"
  | "edits"
  /** Words that make a date a yearly one. */
  | "yearly"
  /** Words that open a clause on the date before them: "in 2022, when a bid was accepted". */
  | "whens"
  /** Pronouns of somebody's own words, which tell no news of their date. */
  | "ownWords"
  /** Prepositions that only bound a time ("before 2005"), and those that begin one ("since"). */
  | "boundLeads"
  /** After a length of time, on which side of what follows it lies: "two days after the fire". */
  | "laterThan"
  | "earlierThan"
  /** Past forms of what keeps a happening from coming: "called off". */
  | "cancelling"
  /** "A streak dating to 2007". */
  | "reaching"
  /** Past forms after which "that" opens what is known since: "found that". */
  | "findings"
  /** Those that end one ("by 30 April"). */
  | "endLeads"
  | "beginLeads"
  /** "The year ended 31 December": lengths of time, and what leads to their end. */
  | "spans"
  | "spanEnds"
  /** What stands before the two ends of a length of time: "from May to July". */
  | "spanLeads"
  | "spanJoins"
  /** Prepositions and adverbs that belong to a date after them ("on", "since", "back in"). */
  | "dateLeads";

/** Lists of words that are known in every form: "announce" stands for "announced" and "announcement". */
export type StemList =
  /** Nouns and verbs of happenings. */
  | "happenings"
  /** Among them those that come again, each time by another year's name: "the 2018 championships". */
  | "editions"
  /** Verbs of saying, whose own date is not the happening's. */
  | "saying"
  /** Verbs that are a happening of their own in a main clause, and an attribution at a sentence's end. */
  | "announcing"
  /** Participles after "be" that plan: "is set to". */
  | "planning"
  /** Verbs that tell a state, not a happening. */
  | "states"
  /** Verbs that measure: with a figure and a long period, a statistic. */
  | "measures";

/** Words by which happenings are told from states, named and ordered. All in lower case, apart by spaces. */
export interface EventPack {
  words: Readonly<Record<WordList, string>>;
  stems: Readonly<Record<StemList, string>>;
  /** Endings that are taken off where words are compared, the longest first. */
  endings: readonly string[];
  /** Possessive pronouns of a third, each with the pronoun that means the same one ("his": "he"). */
  owners: Readonly<Record<string, string>>;
  /** What makes an owner of a name. */
  owner: string;
  /** What the same mark is short for after a pronoun: "is". */
  shortened: string;
  /** What an anniversary is of, where its words name no happening: "Start of {of}". */
  startOf: string;
  /**
   * Nouns by which a story comes back to what it has told in other words, apart by spaces, and those words: the "disaster"
   * is what "sank".
   */
  retold: Readonly<Record<string, string>>;
  /** What the two ends of a life are called: "{name} born", "{name} died". */
  life: readonly [string, string];
  articles: readonly string[];
  /** What a passive begins with: "was". */
  was: string;
  /** Past forms of gerunds: those that no rule gives, and the endings that change for the others, the first that fits. */
  gerunds: {
    pasts: Readonly<Record<string, string>>;
    endings: readonly (readonly [ending: string, past: string])[];
    /** How they are made of a verb's plain form: what is put to it, what is taken off, and where its last letter stands twice. */
    ending: string;
    silent: string;
    doubled: string;
  };
}

/** What the ends of clauses tell, in a language whose verb stands there. */
export interface VerbFinalPack {
  /** Marks of the topic ("は"), and of a subject that may be a subordinate clause's own ("が"). */
  topics: readonly string[];
  subjects: readonly string[];
  /** Endings before a comma that end no clause: particles, the topic's among them. */
  particles: readonly string[];
  /** What belongs to a date and is left out with it ("に"). */
  dateTails: readonly string[];
  /** What after a date makes it belong to a noun ("の"). */
  attributive: string;
  /** What after a date makes a state begin on it ("から"). */
  since: readonly string[];
  /** Endings of what is only said on a date, of states, and of what is planned. */
  saying: readonly string[];
  states: readonly string[];
  planned: readonly string[];
  past: readonly string[];
  /** Endings of the present, which tells what is to come where its date is. */
  present: readonly string[];
  /** What makes a noun of a clause before its date ("…したのは 1966 年だった"). */
  cleft: string;
  /** What a clause that goes on ends in, and how it would end by itself. */
  linked: readonly (readonly [ending: string, alone: string])[];
  /** Words that join a sentence to the one before it, and stand in no title. */
  openers: readonly string[];
}
