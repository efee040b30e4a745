import { isComma, isSubjectStart, verbIn, wordsUntil, type Clause } from "./clause.js";
import type { Word } from "./word.js";

/** A subject has so many words. */
const LONGEST_SUBJECT = 10;

/** The words up to the next verb; where none follows, a name. */
export function nextSubject(first: Word | undefined): Word[] {
  const rest = wordsUntil(first, () => false);
  const verb = verbIn(rest);
  // "Born in Oslo, the second of three children, she …"
  const last = rest[Math.max(0, verb) - 1];
  if (last?.pronoun && last.previous && isComma(last.previous)) return [last];
  // "… on 3 March 1946, the third child of a net-maker, Corvane grew up"
  const comma = rest.findLastIndex((word, at) => at < verb && isComma(word));
  if (comma > 0 && comma < verb - 1 && rest[comma + 1]!.capital && rest[0]!.is("determiners"))
    return rest.slice(comma + 1, verb);
  if (verb >= 0) return rest.slice(0, Math.min(verb, 8));
  // "…, the museum occupies a rope store": the only verb is one that no list knows.
  const present = rest.findIndex(
    (word, at) => at > 0 && word.is("present") && word.next?.is("determiners", "possessives"),
  );
  if (present > 0 && present < LONGEST_SUBJECT) return rest.slice(0, present);
  return wordsUntil(first, ({ capital, at }) => !capital && at > first!.at);
}

/** "Kenya and Ethiopia", "the mayor and the bishop" */
const joins = ({ next }: Word): boolean => next?.capital === true || next?.is("determiners") === true;

/** The words of a clause before its first finite verb, without what is fronted before a comma. */
export function subjectOf(clause: Clause): Word[] {
  const verb = verbIn(clause.words);
  // "Born in Tessalou, Dralle studied and …"
  const opening = verb === 0 ? clause.words.findIndex(isComma) : -1;
  const behind = clause.words.slice(opening + 1);
  if (opening > 0 && verbIn(behind) > 0 && isSubjectStart(behind[0]!))
    return subjectOf({ ...clause, words: behind });
  const before = clause.words.slice(0, Math.max(0, verb));
  const comma = before.findIndex(isComma);
  const fronted = comma > 0 && before[0]!.is("prepositions", "adverbs");
  // "After graduating in 1973 she"
  const part = before[0]?.is("prepositions") && before[1]?.is("gerunds");
  const own = before.slice((fronted ? comma : part ? before.findLastIndex(({ dated }) => dated) : -1) + 1);
  const named = own.filter(
    (word, at) =>
      !word.isAdverb &&
      // "when the election was called in May and held in June"
      !(at === 0 && clause.kind === "subordinate" && word.is("subordinators")) &&
      !(word.is("coordinators") && !(at > 0 && joins(word))) &&
      (!word.is("negatives") || word.is("determiners")),
  );
  // "a town where he was born in 2014 and died in 2016": he.
  const [place, ...others] = named;
  if (place?.is("relatives") && place.is("subordinators") && others.length > 0) return others;
  // "Reid, who promised it in 2018 and brought it in last October"
  return clause.subject && named.every((word) => word.is("relatives")) ? clause.subject : named;
}

/** "Kelby is a charity that was set up in 2004", "Kelby, a charity that …": what is told of the charity is told of Kelby. */
export function definedBy(clause: Clause): Word[] | null {
  const { words } = clause;
  const verb = words[verbIn(words)];
  const comma = verb ? -1 : words.findIndex(isComma);
  const defines = verb ? verb.is("presentBe") && verb.next : words[comma]?.next;
  if (!defines || !defines.is("indefinites")) return null;
  const subject = verb ? subjectOf(clause) : words.slice(0, Math.max(0, comma));
  const [first] = subject;
  return first && !first.is("existential", "prepositions", "subordinators") ? subject : null;
}

/**
 * What a relative clause speaks of: the whole subject so far, or the last phrase after the verb.
 * @param restrictive it opens with "that", which says of several things which
 */
export function antecedent({ words }: Clause, restrictive = false): Word[] {
  // "hired a firm on 3 May, whose report …": the firm; but "for the year ended 3 May, which …".
  const last = words.findLastIndex((word) => !word.dates && !isComma(word));
  const end = last > verbIn(words) && !words[last]!.isPast ? last + 1 : words.length;
  const own = words.slice(0, end === words.length && words.at(-1)?.text === "," ? -1 : end);
  // "To make sure that it lasts, the order that he will sign …"
  const comma = own[0]?.isInfinitive ? own.findIndex(isComma) : -1;
  if (comma > 0) return antecedent({ kind: "main", subject: null, words: own.slice(comma + 1) });
  const verb = verbIn(own);
  // "Under the offer, which was first reported in May"
  // "according to the ministry, which …"
  if (own[0]?.is("attributions")) return lastNamed(own.slice(2));
  if (verb < 0) return lastNamed(own.slice(own[0]?.isInfinitive ? 2 : own[0]?.is("prepositions") ? 1 : 0));
  const opener = own.findLastIndex(
    (word, at) =>
      at > verb + 1 && ((word.mark && !isCurrency(word)) || (word.is("prepositions") && !word.is("binding"))),
  );
  // "worked at a factory in Oslo that closed in 2009": no name needs a "that".
  const place = opener > verb + 1 && own.slice(opener + 1).every((word) => word.capital);
  if (restrictive && place && !own[opener]!.mark && own[opener]!.is("prepositions")) {
    const before = own.findLastIndex(
      (word, at) => at < opener && at > verb && (word.mark || word.is("prepositions")),
    );
    return lastNamed(own.slice(Math.max(verb, before) + 1));
  }
  // "sold it to a firm from Oslo, which closed it"
  const named = opener > 1 && own.slice(opener + 1).every((word) => word.capital) && own[opener - 1]!;
  // "a designer born in Cyprus, who made it"
  const noun = own[opener - 2];
  if (
    named &&
    named.isPast &&
    !own[opener]!.is("means") &&
    opener - 2 > verb &&
    !noun!.known.small &&
    !noun!.isAdverb
  )
    return lastNamed(
      own.slice(
        Math.max(
          verb,
          own.findLastIndex((word, at) => at < opener && word.mark),
        ) + 1,
      ),
    );
  if (
    named &&
    own[opener]!.is("spanLeads") &&
    !named.capital &&
    !named.verb &&
    !named.known.small &&
    noun!.is("determiners")
  )
    return own.slice(opener - 2);
  // "to wear the jersey, which …"
  if (opener >= 0 && own[opener]!.isInfinitive && own.length > opener + 2) return own.slice(opener + 2);
  // "She succeeds Jonas Brask, a grandson of the founder, who …": it is his name that tells who.
  const apposed = opener > verb && isComma(own[opener]!) && own[opener + 1]?.is("determiners");
  if (apposed && own[opener - 1]!.capital)
    return own.slice(own.findLastIndex(({ capital }, at) => at < opener && !capital) + 1, opener);
  // "wrote in the new paper, which was published": the paper.
  let start = (opener < 0 ? verb : opener) + 1;
  // "would honor Lorenz, who died in 2008"
  if (opener < 0 && ["future", "hypothetical"].includes(own[verb]!.verb || "") && own.length > start + 1)
    start++;
  // "made it a primary school, which it became"
  if (own[start]?.is("prepositions") || (own[start]?.pronoun && own[start + 1]?.is("determiners"))) start++;
  while (opener < 0 && own[start]?.isPast && own[start + 1]?.is("determiners")) start++;
  return lastNamed(own.slice(Math.min(start, own.length - 1)));
}

const isCurrency = ({ text }: Word): boolean => /^\p{Sc}$/u.test(text);

/** Who or what is named last among words that may hold a verb which no list knows. */
function lastNamed(words: Word[]): Word[] {
  // "Many accuse the port's owners": no noun stands before an article, but a verb does.
  const after = words.findLastIndex(
    (word, at) => at > 0 && word.is("determiners") && !words[at - 1]!.mark && !words[at - 1]!.known.small,
  );
  const named = words.slice(after < 0 ? 0 : words[after]!.is("that") ? after + 1 : after);
  // "… said Ann Reid, who won it in 2022"
  const says = named[0]?.is("saying") && named[0].isPast && (named[0].previous?.mark || named[1]?.capital);
  // "succeeding Ann Lee, who had held the post"
  const does = named[0]?.is("gerunds") && named[1]?.capital;
  const rest = says || does ? named.slice(1) : named;
  if (rest.length <= LONGEST_SUBJECT)
    return rest.filter(({ mark, text }) => !mark || /^[-\p{Sc}]$/u.test(text));
  const told = rest.slice(rest.findLastIndex((word) => word.mark || word.is("saying", "gerunds")) + 1);
  const name = told.findIndex((word) => word.capital || word.is("determiners", "possessives"));
  return told.slice(Math.max(0, name));
}
