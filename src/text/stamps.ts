import { unspacedWords } from "../model/script.js";
import type { Stamp } from "../model/article.js";
import type { SentencePack } from "../model/language.js";
import { trimEndOf } from "../model/trim.js";

/** What a line that is no prose is for. "short": a headline, a section heading, or the text of a link. */
export type LineRole =
  "prose" | "short" | "stamp" | "publisher" | "byline" | "furniture" | "more" | "comments" | "copyright";

export interface LineReader {
  /** Whether all words are a name's. */
  isName(text: string): boolean;
  role(text: string): LineRole;
  /** Whether a line holds a full date, as one does that tells what a page is of: "Digest for Thursday 14 November 2024". */
  isDated(text: string): boolean;
  /** Whether a line tells who wrote a story. */
  isByline(text: string): boolean;
  /** Whether a line is a reader's comment, with name and age before it: "river_rat, 2 hrs ago: My dad …". */
  isComment(text: string): boolean;
  /** Whether a line names an issue: "April 2019 issue". */
  isIssue(text: string): boolean;
  stamp(text: string): Stamp | null;
  /**
   * The stamp that a whole sentence is: "Published 19 September 2023."
   * @param closing it ends its text, where more may follow the date: "This story was published on 12 June 2025 and …"
   */
  toldStamp(sentence: string, closing?: boolean): Stamp | null;
  /** Whom a line of a stamp names beside the date: "El Faro · 5 hours ago". */
  stampPublisher(text: string): string | null;
  /** The stamp with which a paragraph begins: "Updated on: 13 Mar, 2025 08:52 PM The bank …"; null where none does. */
  openingStamp(text: string): { stamp: Stamp; end: number } | null;
  /** The opening of a story that names place, day and agency; null where the text begins at once. */
  dateline(text: string): Dateline | null;
  /** Where a closing notice of copyright begins, and whom it names; null where there is none. */
  copyright(text: string): Notice | null;
  /** The publication to which somebody is said to have spoken: "told The Lenn Valley Bugle". */
  toldPublication(text: string): string | null;
}

export interface Notice {
  start: number;
  publisher: string | null;
  /** The last year that it tells. */
  stamp: Stamp | null;
}

export interface Dateline {
  /** Where the story itself begins. */
  end: number;
  publisher: string | null;
  stamp: Stamp;
}

const WORDS = /[\p{L}\p{M}](?:[\p{L}\p{M}.'’]*[\p{L}\p{M}])?\.?|\d+|[^\s\p{L}\p{M}\d]/gu;
const SEPARATORS = /[|·•\t]|\s[–—]\s|\s{2,}/u;
const TERMINAL = /[.!?…。！？]["'”’»)\]*]*$/u;
const LONGEST_SHORT = 170;
/** What a picture shows, and whose it is. */
const PICTURE = /^\[\d+\/\d+\]/;
const LONGEST_CAPTION = 260;
const CREDIT = /[.!?…"”]\s*\(\p{Lu}[^():]{1,50}(?:: |\/)\p{Lu}\p{L}+ \p{Lu}[^():]{1,50}\)\.?$/u;
const LONGEST_STAMP = 110;
/** A sentence that says when its text appeared. */
const LONGEST_TOLD = 200;
/** Who wrote it and where it is filed, in words. */
const LONGEST_SIGNATURE = 12;
/** A day in figures. */
const FIGURES = /(?<!\d)\d{1,2}([-/.])\d{1,2}\1(?:\d{2}|\d{4})(?!\d)/;
/** So many entries, set apart by spaces, make a line of a menu. */
const SHORTEST_MENU = 3;
const LONGEST_FRONT = 170;
const LONGEST_NOTICE = 160;
const clean = (text: string): string =>
  trimEndOf(text.toLowerCase().replace(/^[\s\W]+/u, ""), /[\s:.…!›»>]/u);
const words = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? [];

/** Whether every word is a name's: capitalised, or one of the small words that names hold. */
function isName(text: string): boolean {
  if (text.length > 50) return false;
  const parts = words(text);
  if (parts.length === 0 || parts.length > 6) return false;
  return parts.every(
    (word) => /^[\p{Lu}\p{Lo}\d]/u.test(word) || /^(?:of|the|and|for|de|la|du|der|al)$/i.test(word),
  );
}

export function lineReader(pack: SentencePack): LineReader {
  const { units, numbers, ago } = pack.ages;
  const furniture = new Set(pack.furniture);
  const more = pack.more.map((opener) => `${opener} `);
  const told = new RegExp(`\\b(?:${pack.told}) (The(?: \\p{Lu}[\\p{L}’'-]+){1,4})`, "u");
  const toldPublication = (text: string): string | null => told.exec(text)?.[1] ?? null;
  const notice = new RegExp(`(^|[.!?…”"'’\\]]\\s*)[[(]?(?:${pack.copyright})(?![\\p{L}\\p{N}])([^]*)$`, "iu");
  const dates = new Set(pack.stampDates);
  const stampWords = new Set([...pack.stampWords, ...Object.keys(units), ...numbers, ...ago]);

  const comments = new RegExp(`^(?:${pack.comments})$`, "u");
  const release = new RegExp(`^(?:${pack.release})(?![\\p{L}])`, "iu");
  const numbered = new RegExp(`\\b(?:${pack.numbered})\\.?\\s*\\d`, "iu");
  const issue = new RegExp(`\\b(?:${pack.numbered})\\b`, "iu");
  const credit = new RegExp(`[.!?…"”)]\\s*\\(?(?:${pack.credits}) \\p{Lu}[^.!?]{1,60}\\)?\\.?$`, "u");
  // "The hall on the morning after (Image: Gazette Archive 1983)"
  const credited = new RegExp(`\\((?:${pack.credits}) [^()]{2,60}\\)\\.?$`, "u");
  const pattern = pack.stampPattern ? new RegExp(pack.stampPattern, "u") : null;

  /** Whether all of a text is date words and figures; says whether it is an age or a date. */
  function stampKind(text: string): Stamp["kind"] | null {
    if (text.length > LONGEST_STAMP) return null;
    if (pack.ages.now.includes(clean(text))) return "relative";
    if (pattern?.test(text)) return "absolute";
    const tokens: string[] = [];
    for (const [found] of text.toLowerCase().matchAll(WORDS)) {
      const token = found.replace(/\.$/, "");
      if (/\p{L}/u.test(token) && !dates.has(token) && !stampWords.has(token)) return null;
      tokens.push(token);
    }
    const day =
      tokens.some((token) => dates.has(token)) || /\d[-/.]\d+[-/.]\d|\d:\d\d|\d\.\d\d \p{L}/u.test(text);
    const counts = (token = ""): boolean => /^\d+$/.test(token) || numbers.includes(token);
    const age = tokens.some(
      (token, at) =>
        ago.includes(token) && Object.hasOwn(units, tokens[at - 1] ?? "") && counts(tokens[at - 2]),
    );
    // "Feb 12, 2026 5:48 PM (updated 40 minutes ago)": a full date says more than an age.
    if (age && !(day && /\d{4}/.test(text))) return "relative";
    return day && /\d/.test(text) ? "absolute" : null;
  }

  /** The longest end of a line that is nothing but a date, after a comma; none where the date begins before it. */
  function dateAtEnd(text: string): string | undefined {
    const tails = [...text.matchAll(/,\s+(?=\S)/gu)].map(({ 0: comma, index }) =>
      text.slice(index + comma.length),
    );
    const date = tails.find((one) => /\d{4}/.test(one) && stampKind(one) === "absolute");
    const front = text.slice(0, text.length - (date?.length ?? 0));
    return words(front.toLowerCase()).some((word) => dates.has(word)) ? undefined : date;
  }

  /** Whether a line ends as a sentence does: not "at 4:05 p.m." */
  const isEnded = (text: string): boolean =>
    TERMINAL.test(text) && !pack.halfDays.some((half) => text.toLowerCase().endsWith(` ${half}.`));

  function stamp(text: string): Stamp | null {
    const whole = stampKind(text);
    if (whole) return { text, kind: whole };
    const published = toldStamp(text);
    if (published) return published;
    if (text.length > LONGEST_SHORT || isEnded(text)) return null;
    // "STRICTLY EMBARGOED UNTIL 16:00 ON WEDNESDAY 5 FEBRUARY 2025", "For release 5 February 2025"
    if (release.test(text) && isDated(text)) return { text, kind: "absolute" };
    // "Posted on 12.06.2025 by Ann Lee"
    const lower = text.toLowerCase();
    const by = pack.bylines.map((one) => lower.lastIndexOf(` ${one} `)).find((at) => at > 0);
    // "Posted 03/05/2025 12:40 AM by Dana K. in Closings, Meetings | 3 comments"
    const front = by ? text.slice(0, by) : "";
    const most = /\d{4}/.test(front) ? LONGEST_SIGNATURE : 5;
    if (by && words(text.slice(by)).length <= most && stampKind(front) === "absolute")
      return { text: front, kind: "absolute" };
    // "By Odile Marchetti, Table & Vine, April 2024", "The Dale Gazette, 15 March 2024"
    const date = dateAtEnd(text);
    if (date && (isByline(text) || isName(text.slice(0, -date.length))))
      return { text: date, kind: "absolute" };
    // "June 2025 No. 214 50p where sold"
    if (numbered.test(text) && words(text).length < 15) {
      const tokens = words(lower);
      const dated = /\d{4}/.test(text) && tokens.some((word) => dates.has(word));
      // "Northern Shipping Week, issue 37, 12.09.25"
      if (dated || FIGURES.test(text)) return { text, kind: "absolute" };
    }
    const parts = text.split(SEPARATORS).map((part) => part.trim());
    if (parts.length < 2) return null;
    // What stands beside it is short too: a byline, a publisher, "5 min read", a button.
    if (parts.some((part) => words(part).length > 6 && !stampKind(part))) return null;
    const kinds = parts.map((part) => stampKind(part));
    const at = kinds.includes("absolute") ? kinds.indexOf("absolute") : kinds.indexOf("relative");
    if (at >= 0) return { text: parts[at]!, kind: kinds[at]! };
    // "Ann Lee • 3h • 4 min read"
    const short = parts.find((part) => Object.hasOwn(units, /^\d{1,2}\s?(\p{Ll})$/u.exec(part)?.[1] ?? ""));
    return short ? { text: short, kind: "relative" } : null;
  }

  const isDated = (text: string): boolean =>
    /(?<!\d)\d{1,2}(?!\d)/.test(text) &&
    /(?<!\d)\d{4}(?!\d)/.test(text) &&
    words(text.toLowerCase()).some((word) => dates.has(word.replace(/\.$/, "")));

  function toldStamp(sentence: string, closing = false): Stamp | null {
    const [opener = ""] = /^\p{L}+/u.exec(sentence) ?? [];
    if (!pack.publishing.includes(opener.toLowerCase()) || sentence.length > LONGEST_TOLD) return null;
    const told: Stamp = { text: sentence, kind: "absolute" };
    if (stampKind(sentence) === "absolute") return told;
    if (!isDated(sentence) && !/\d[-/.]\d+[-/.]\d{4}/.test(sentence)) return null;
    // "First published in The Courier, 12 June 2025."; at a text's end, "This story was published on 12 June 2025 and …" as well.
    const small = (word: string): boolean => stampWords.has(word) || pack.publishedWords.includes(word);
    const all = words(closing ? sentence.slice(0, sentence.search(/\d{4}/)) : sentence);
    const named = all.every(
      (word) => /^[\p{Lu}\d]/u.test(word) || dates.has(word) || small(word.toLowerCase()),
    );
    return named ? told : null;
  }

  function stampPublisher(text: string): string | null {
    if (stampKind(text)) return null;
    const date = dateAtEnd(text);
    const name = date && trimEndOf(text.slice(0, -date.length), /[\s,]/u);
    // A place may stand there too.
    if (name && isName(name) && pack.articles.includes(name.split(" ")[0]!.toLowerCase())) return name;
    return (
      text
        .split(SEPARATORS)
        .map((part) => part.trim())
        .find((part) => isName(part) && !isByline(part) && !/\d/.test(part) && !furniture.has(clean(part))) ??
      null
    );
  }

  function isByline(text: string): boolean {
    const lower = text.toLowerCase();
    return (
      text.length < 90 &&
      !TERMINAL.test(text) &&
      pack.bylines.some((by) => lower.startsWith(by + " ") && /^[\p{Lu}]/u.test(text.slice(by.length + 1)))
    );
  }

  /** "[Copyright The Jiji Press, Ltd.]", "© 2025 Reed News. All rights reserved": after the end of a sentence. */
  function copyright(text: string): Notice | null {
    const from = Math.max(0, text.length - LONGEST_NOTICE);
    const found = notice.exec(text.slice(from));
    if (!found) return null;
    const named = found[2]!
      .replace(/[\])].*/u, "")
      .replace(/(?:19|20)\d\d(?:\s*[-–]\s*\d+)?/g, "")
      .replace(/(?:Ltd|Inc|LLC|plc|GmbH|Co|Corp|All rights reserved)\b.*/iu, "")
      .replace(/^[\s,©.]+(?:The\s)?/u, "");
    const name = trimEndOf(named, /[\s,.]/u);
    const start = from + found.index + found[1]!.length;
    const year = text
      .slice(start)
      .match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)
      ?.at(-1);
    const stamp: Stamp | null = year ? { text: year, kind: "copyright" } : null;
    return { start, publisher: isName(name) ? name : null, stamp };
  }

  function role(text: string): LineRole {
    // "The mayor outside the mill on Sunday. (Gazette: Ann Lee)", "… in May. Photograph: Ann Lee/The Gazette"
    if (text.length <= LONGEST_CAPTION && [CREDIT, credit, credited].some((one) => one.test(text)))
      return "furniture";
    // "[1/3] The mayor outside the mill": one of several pictures.
    if (text.length <= LONGEST_CAPTION && PICTURE.test(text)) return "furniture";
    if (text.length > LONGEST_SHORT) return "prose";
    const plain = clean(text);
    if (comments.test(plain)) return "comments";
    if (plain === "" || furniture.has(plain)) return "furniture";
    const spaced = `${plain} `;
    if (more.some((opener) => spaced.startsWith(opener)) && words(text).length <= 5) return "more";
    if (copyright(text)?.start === 0) return "copyright";
    if (toldStamp(text)) return "stamp";
    if (pack.furnitureOpeners.some((opener) => plain.startsWith(opener))) return "furniture";
    if (stamp(text)) return "stamp";
    // "TODAY", over what a report tells of it
    if (pack.days.includes(plain)) return "short";
    // "12 min read": figures and words of stamps that tell no date.
    const said = plain.match(/[\p{L}]+|\d+/gu) ?? [];
    if (/\p{L}/u.test(plain) && said.every((word) => /\d/.test(word) || stampWords.has(word)))
      return "furniture";
    // "News  Sport  Public Notices  Jobs": a menu.
    const entries = text.split(/\s{2,}/u);
    const brief = entries.filter((one) => words(one).length < 4).length >= entries.length - 1;
    if (entries.length >= SHORTEST_MENU && !/\d/.test(text) && brief) return "furniture";
    if (/^[-–—]\s+/u.test(text) && isName(text.slice(1))) return "publisher";
    if (isByline(text)) return "byline";
    const count = words(text).length + unspacedWords(text);
    if (count > 24) return "prose";
    if (isEnded(text) && (count > 6 || /[,;、]/.test(text))) return "prose";
    if (/\s[>›»/]\s/u.test(text) && count < 12) return "furniture";
    return "short";
  }

  function dateline(text: string): Dateline | null {
    const front = text.slice(0, LONGEST_FRONT);
    let found: Dateline | null = null;
    for (const mark of front.matchAll(/\s?(?:--|—)\s?|\s[–-]\s|\s\/\S{2,24}\/(?:\s(?:--|—|–|-)?\s?)?/gu)) {
      const head = front.slice(0, mark.index);
      // "AUSTIN, Texas – March 3, 2025 – Acme…": a second stretch belongs to it where it holds a date.
      // "Ada Lovelace (10 December 1815 – …)" opens with a life.
      if (/["“”?!;]|\([^()]*$/u.test(head) || (found && !/\d/.test(head.slice(found.end)))) break;
      const agency = /\(([^()\d]{2,40})\)$/u.exec(head)?.[1];
      const body = head.replace(/\([^()\d]*\)$/u, "").trim();
      if (isDatelineHead(body, Boolean(agency) || mark[0].includes("/")))
        found = {
          end: mark.index + mark[0].length,
          publisher: agency && isName(agency) ? agency : null,
          stamp: { text: body, kind: "dateline" },
        };
    }
    return found;
  }

  function openingStamp(text: string): { stamp: Stamp; end: number } | null {
    const [opener = ""] = /^\p{L}+/u.exec(text) ?? [];
    if (!pack.publishing.includes(opener.toLowerCase())) return null;
    let end = 0;
    for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
      const plain = trimEndOf(word.toLowerCase(), /[^\p{L}\d]/u);
      // "… 06:52 PM A ferry is to take its place": a number as a word opens the text.
      const opens = end > 0 && /^\p{Lu}/u.test(word) && numbers.includes(plain);
      if (opens || (!stampWords.has(plain) && !dates.has(plain) && !/^\d/.test(plain))) break;
      end = index + word.length;
      if (end > LONGEST_STAMP) return null;
    }
    const rest = text.slice(end).trimStart();
    const front = text.slice(0, end);
    // "Published on 13 March 2025, the report said": the sentence goes on.
    if (!/^\p{Lu}/u.test(rest) || /[,.]$/.test(front) || !isDated(front)) return null;
    return { stamp: { text: front, kind: "absolute" }, end: text.length - rest.length };
  }

  /** A place in capitals, or a place with a day or an agency: nothing but names, figures and date words. */
  function isDatelineHead(head: string, withAgency: boolean): boolean {
    const all = words(head).map((word) => ({ word, lower: word.toLowerCase().replace(/\.$/, "") }));
    const parts = all.filter(({ lower }) => !dates.has(lower));
    const dated = parts.length < all.length && /\d/.test(head);
    // "Jan 14, 09:20 – She writes": the entry of a list.
    const told = /\d{4}/.test(head) || parts.some(({ word }) => /\p{L}/u.test(word));
    return (
      parts.length > 0 &&
      told &&
      parts.length <= 14 &&
      parts.every(
        ({ word, lower }) =>
          /^[\p{Lu}\d]/u.test(word) || pack.articles.includes(word) || stampWords.has(lower),
      ) &&
      (/^\p{Lu}{3}/u.test(head) || withAgency || dated)
    );
  }

  return {
    isName,
    role,
    isDated,
    isByline,
    isComment: (text) => {
      const [, head] = /^([^:]{5,60}?)\)?:\s/u.exec(text) ?? [];
      const age = head?.split(/[\s,·•|(]+/u).slice(-3);
      return age?.length === 3 && stampKind(age.join(" ")) === "relative";
    },
    isIssue: (text) => issue.test(text),
    openingStamp,
    stamp,
    toldStamp,
    stampPublisher,
    dateline,
    copyright,
    toldPublication,
  };
}
