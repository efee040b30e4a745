import { sourceEnd, sourceOffset, type Block } from "../model/article.js";
import { wordCount } from "../model/script.js";
import { splitSentences } from "./sentences.js";
import type { LineReader, LineRole } from "./stamps.js";
import { BRIEF, type Readers, type Story } from "./story.js";

interface Line {
  block: Block;
  role: LineRole;
}

/** "News > Courts > Kelderby", "Football | Handball | Tennis": where a page stands among others. */
const CRUMBS = /\s[>›»]\s|\s[|·•]\s[^|·•]*\s[|·•]\s/;

/** A line that could be a headline: some words, no bullet. */
const isHeadline = (line: Line): boolean =>
  line.role === "short" &&
  line.block.kind !== "item" &&
  wordCount(line.block.text) >= 3 &&
  !CRUMBS.test(line.block.text) &&
  line.block.text.length <= 200;

/**
 * Finds the stories of a page of plain blocks by its structure. A run of lines that are no prose opens another story
 * where it holds an age ("3 hours ago"), or a date with a byline or publisher, and a headline; all other short lines
 * are headings of the story they stand in.
 */
export function splitStories(blocks: readonly Block[], readers: Readers): Story[] {
  const all = blocks.map((block): Line => ({ block, role: roleOf(block, readers.lines) }));
  // "- Kyodo News" beside "3 hours ago" names who tells the story; elsewhere it is an item of a list.
  all.forEach((line, at) => {
    const beside = all[at - 1]?.role === "stamp" || all[at + 1]?.role === "stamp";
    const item = line.role === "short" && line.block.kind === "item";
    if (item && beside && readers.lines.isName(line.block.text)) line.role = "publisher";
  });
  const lines = uncommented(all);
  lines.forEach((line, at) => {
    // "The drill is stuck. Could an old trick get it out?", between the dates of a list of links
    const listed = lines[at - 1]?.role === "stamp" && lines[at + 1]?.role === "stamp";
    // … or above the name of who wrote it
    const signed = lines[at + 1]?.role === "byline";
    // … or in a box of links
    const boxed = lines[at - 1]?.role === "more";
    if (line.role === "prose" && (listed || signed || boxed) && isQuestion(line)) line.role = "short";
    // "'I've counted people in for years. Now count me out'", above a deck and a date
    const below = lines.slice(at + 1, at + 1 + DECK_LINES);
    const stamp = below.findIndex(({ role }) => role === "stamp" || role === "byline");
    const headed = stamp > 0 && below.slice(0, stamp).every(({ block }) => !/[.!?]$/.test(block.text));
    if (line.role === "prose" && headed && isQuotation(line)) line.role = "short";
  });
  const stories: Story[] = [];
  let story: Story = { title: null, publisher: null, blocks: [], notice: null };
  let at = 0;
  let first = true;
  /** Whether a deck stands under the headline of the story. */
  let overDeck = false;
  while (at < lines.length) {
    let end = at;
    while (end < lines.length && lines[end]!.role !== "prose") end++;
    if (first && end === at && isQuestionHeadline(lines, at, readers)) end = at + 1;
    const run = lines.slice(at, end);
    if (end >= lines.length) {
      closeStory(story, run, readers.lines);
      break;
    }
    // A headline in sentences, with what stands under it, was taken for a story's beginning.
    const signed = ["stamp", "byline"].every((role) => run.some((line) => line.role === role));
    // "In brief", and what a caption says, stand above a dispatch as its headline does.
    const summed =
      story.title !== null &&
      !run.some(isHeadline) &&
      isDispatch(lines[end]!, readers.lines) &&
      !story.blocks.some((block) => isDispatch({ block }, readers.lines));
    const front = !first && (signed || summed) && isFront(story, stories, summed ? SUMMARY : HEADLINE);
    const decked = isDeck(lines, end, readers.lines);
    if (first || front || opensStory(run, lines[end]!, readers.lines, stories.length > 0)) {
      const above = story;
      if (!first && !front) stories.push(above);
      story = openStory(run, first, readers.lines, decked);
      if (front) putUnder(above, story, overDeck, readers.lines);
      overDeck = decked;
      first = false;
    } else addRun(story, run, readers.lines);
    at = end;
    do story.blocks.push(lines[at++]!.block);
    while (lines[at]?.role === "prose" && !isDispatch(lines[at]!, readers.lines));
  }
  stories.push(story);
  return stories.filter((candidate) => candidate.blocks.length > 0 || candidate.title);
}

/** A reader's name and the time of a comment stand so near to the line above all comments. */
const FIRST_COMMENT = 3;

/** "river_rat62: My nan's place went under": a reader's name for the page, and what they say. */
const HANDLE = /^(?=\S*[\d_])[\p{L}\d_.-]{3,24}: \S/u;

/** The lines without what readers have written: from the line that counts their comments to the next headline. */
function uncommented(lines: readonly Line[]): Line[] {
  const prose = lines.findIndex(({ role }) => role === "prose");
  const from = lines.findIndex(
    ({ role }, at) =>
      role === "comments" &&
      prose >= 0 &&
      at > prose &&
      lines.slice(at + 1, at + 1 + FIRST_COMMENT).some(
        // Beside a publisher it is the next story's: "5 hours ago / - Kyodo News".
        (line, next) =>
          (line.role === "stamp" && lines[at + 2 + next]?.role !== "publisher") ||
          HANDLE.test(line.block.text),
      ),
  );
  if (from < 0) return [...lines];
  const next = lines.findIndex(
    ({ block, role }, at) => at > from && (block.kind === "title" || role === "more"),
  );
  return [...lines.slice(0, from), ...(next < 0 ? [] : lines.slice(next))];
}

function roleOf(block: Block, reader: LineReader): LineRole {
  if (block.kind === "title") return "short";
  const role = reader.isComment(block.text) ? "furniture" : reader.role(block.text);
  return block.kind === "heading" && role === "prose" ? "short" : role;
}

const LONGEST_HEADLINE = 120;
/** So many lines stand at most between a headline and what tells when its story appeared. */
const DECK_LINES = 4;
const isQuotation = ({ block: { text } }: Line): boolean =>
  text.length <= LONGEST_HEADLINE && /^[‘“'"][^“”"]+[’”'"]$/u.test(text);
const isQuestion = ({ block: { text } }: Line): boolean =>
  text.length <= LONGEST_HEADLINE && /\?["'”’»)\]]*$/u.test(text);

/**
 * What is short and stands at the top before a longer line, or before a stamp, is a headline even where it ends in "?" or,
 * as one sentence, in a full stop: not "The mill closed in 2001. It was rebuilt in 2003."
 */
function isQuestionHeadline(lines: readonly Line[], at: number, { sentences }: Readers): boolean {
  const line = lines[at]!;
  const { text } = line.block;
  const after = lines.slice(at + 1, at + 4);
  const prose = after.findIndex(({ role }) => role === "prose");
  const next = after[0];
  if (!next || text.length > LONGEST_HEADLINE) return false;
  const stamped =
    isQuestion(line) && after.slice(0, prose < 0 ? 3 : prose).some(({ role }) => role === "stamp");
  const headed = next.block.text.length >= text.length * 1.2 && splitSentences(text, sentences).length === 1;
  if (!stamped && !headed) return false;
  line.role = "short";
  return true;
}

interface Extent {
  blocks: number;
  characters: number;
}
/** A headline and what stands under it, in sentences as magazines write them, take less than this. */
const HEADLINE: Extent = { blocks: 3, characters: 260 };
/** So do what a picture shows and a story in brief. */
const SUMMARY: Extent = { blocks: BRIEF, characters: 700 };

/**
 * Whether all that stands above a byline and a date is a page's headline, "The lake came back. Now the park has to decide",
 * or above a dispatch its summary.
 */
const isFront = ({ blocks }: Story, before: readonly Story[], most: Extent): boolean =>
  before.length === 0 &&
  blocks.length > 0 &&
  blocks.length < most.blocks &&
  blocks.reduce((sum, { text }) => sum + text.length, 0) < most.characters;

/** Puts such a headline over the story whose byline and date follow it. */
function putUnder(
  { title, publisher, blocks }: Story,
  story: Story,
  decked: boolean,
  reader: LineReader,
): void {
  const headed = title && (decked || !reader.isName(title.text));
  const [headline, ...deck] = headed ? [title, ...blocks] : blocks;
  story.title = headline ?? title;
  story.publisher ??= publisher;
  story.blocks.unshift(...deck);
}

/** "ARNSUND, June 9 (Northlight) - …": place, day and agency open a story of their own, whatever stands above. */
function isDispatch({ block }: { block: Block }, reader: LineReader): boolean {
  const dateline = reader.dateline(block.text);
  return dateline !== null && dateline.publisher !== null && /\d/.test(dateline.stamp.text);
}

/** @param several the page has held more than one story before */
function opensStory(run: readonly Line[], prose: Line, reader: LineReader, several: boolean): boolean {
  if (isDispatch(prose, reader)) return true;
  const stamps = run.filter((line) => line.role === "stamp").map((line) => reader.stamp(line.block.text)!);
  const named = run.some(
    ({ role, block }) =>
      role === "publisher" || role === "byline" || (role === "stamp" && reader.isByline(block.text)),
  );
  if (run.some((line) => line.block.kind === "title")) return true;
  if (!run.some(isHeadline)) return false;
  if (stamps.some((stamp) => stamp.kind === "relative") || (stamps.length > 0 && (named || several)))
    return true;
  return run.some((line) => line.role === "more" || named) && reader.dateline(prose.block.text) !== null;
}

/** Whether a paragraph stands between a headline and the name of who wrote the story: a deck, as magazines have it. */
function isDeck(lines: readonly Line[], at: number, reader: LineReader): boolean {
  const { text } = lines[at]!.block;
  const [next, after] = lines.slice(at + 1, at + 3);
  const signed = next?.role === "byline" || (after?.role === "stamp" && reader.isName(next!.block.text));
  return text.length <= HEADLINE.characters && signed;
}

/**
 * The story that a run of front matter opens: its headline, publisher and stamps.
 * @param decked a deck follows, right below the headline
 */
function openStory(run: readonly Line[], first: boolean, reader: LineReader, decked = false): Story {
  const all = run.filter(isHeadline);
  // A name right beside the stamp is the publisher's, where another line can be the headline.
  const isSigned = (line: Line): boolean => {
    const at = run.indexOf(line);
    return reader.isName(line.block.text) && (run[at + 1]?.role === "stamp" || run[at - 1]?.role === "stamp");
  };
  const signed = run.find(
    (line) => line.role === "short" && isSigned(line) && all.some((other) => other !== line),
  );
  const named = all.filter((line) => line !== signed);
  const undated = named.filter((line) => !reader.isDated(line.block.text));
  const headlines = undated.length > 0 ? undated : named;
  const longest = (a: Line, b: Line): Line => (wordCount(b.block.text) > wordCount(a.block.text) ? b : a);
  const marker = run.findLastIndex(
    (line) => line.role === "stamp" || line.role === "publisher" || line.role === "more",
  );
  const after = headlines.filter((line) => run.indexOf(line) > marker);
  let title = run.find((line) => line.block.kind === "title");
  // What stands above the date, and is no publisher's name, is the headline; what follows it may head a part.
  let stamp = run.findIndex((line) => line.role === "stamp");
  // "Thursday, February 13 / … / Village school to close / Ann Lee, reporter / 13th February": a masthead has its own date.
  const own = run.findLastIndex((line) => line.role === "stamp");
  const masthead = own > stamp + 2 && hasBlankBetween(run[stamp]!.block, run[own]!.block);
  let group = own;
  while (masthead && group > stamp + 1 && !hasBlankBetween(run[group - 1]!.block, run[group]!.block)) group--;
  const grouped = masthead
    ? headlines.find((line) => run.indexOf(line) >= group && run.indexOf(line) < own)
    : undefined;
  if (grouped) stamp = own;
  const above = headlines.filter((line) => run.indexOf(line) < stamp && !reader.isName(line.block.text));
  // Between a masthead's date and a byline stands the headline, whatever the masthead holds.
  const byline = run.findIndex((line) => line.role === "byline");
  // … as it does under an issue's month that stands below a menu.
  const issue = stamp > 0 && reader.isIssue(run[stamp]!.block.text) && !headlines.includes(run[stamp - 1]!);
  const under = issue ? stamp + 2 : byline;
  const between = headlines.filter(
    (line) => run.indexOf(line) > stamp && run.indexOf(line) < Math.max(byline, under),
  );
  // Without a date it stands above the byline.
  const signedBelow = stamp < 0 ? headlines.filter((line) => run.indexOf(line) < byline) : above;
  const top =
    stamp >= 0 && between.length > 0 ? between.slice(-1) : signedBelow.length > 0 ? signedBelow : headlines;
  // Right above a byline, alone or with a deck below it, whatever advertises above.
  // … or above what a picture shows, which stands above the byline.
  let lowest = byline;
  // "Ann Lee / By Ann Lee"
  const isSignature = ({ role, block: { text } }: Line): boolean =>
    role === "short" && reader.isName(text) && run[byline]!.block.text.endsWith(text);
  while (lowest > 0 && (run[lowest - 1]!.role === "furniture" || isSignature(run[lowest - 1]!))) lowest--;
  let highest = lowest;
  // A blank line parts what advertises from a headline with its byline right below it.
  const parts = (at: number): boolean =>
    at < lowest &&
    hasBlankBetween(run[at - 1]!.block, run[at]!.block) &&
    !hasBlankBetween(run[byline - 1]!.block, run[byline]!.block);
  while (highest > 0 && headlines.includes(run[highest - 1]!) && !parts(highest)) highest--;
  const near = lowest - highest > 0 && lowest - highest < 3 ? run[highest]! : null;
  // "Topic: Water supply", below the headline.
  const tells = near && wordCount(near.block.text) * 2 >= wordCount(headlines.reduce(longest).block.text);
  const last = run.at(-1);
  const headed = decked && last && headlines.includes(last) ? last : null;
  const direct = headed ?? grouped ?? (tells ? near : null);
  // "5 hours ago / - The Meridian Courier / Troops trade fire": a page of others' stories, below its menu.
  const aged = run.findIndex((line, at) => line.role === "publisher" && run[at - 1]?.role === "stamp");
  const listed = aged >= 0 && after.length > 0;
  if (first && !listed)
    title ??= direct ?? (top.length > 0 ? topHeadline(run, top) : run.find((line) => line.role === "short"));
  else
    title ??=
      after.length > 0
        ? after.reduce(longest)
        : (headlines.at(-1) ?? run.findLast(({ role }) => role === "short"));
  const from =
    first || !title
      ? 0
      : Math.max(
          0,
          run.findLastIndex((line) => line.role === "more"),
        );
  const kept = run.slice(from);
  const publisher =
    (kept.find((line) => line.role === "publisher") ?? signed)?.block.text.replace(/^[-–—]\s+/u, "") ?? null;
  const story: Story = { title: title?.block ?? null, publisher, blocks: [], notice: null };
  for (const line of kept) {
    if (line.role === "stamp") story.blocks.push({ ...line.block, kind: "stamp" });
    else if (line !== title && line.role === "short" && run.indexOf(line) > run.indexOf(title ?? line))
      story.blocks.push({ ...line.block, kind: "heading" });
  }
  return story;
}

/** A menu has so many lines. */
const SHORTEST_MENU = 4;

/** At the top of a page: the first of the group of lines that holds the longest. */
function topHeadline(run: readonly Line[], headlines: readonly Line[]): Line {
  const longest = headlines.reduce((a, b) => (wordCount(b.block.text) > wordCount(a.block.text) ? b : a));
  let start = run.indexOf(longest);
  while (
    start > 0 &&
    !hasBlankBetween(run[start - 1]!.block, run[start]!.block) &&
    run[start - 1]!.role === "short"
  )
    start--;
  // A deck stands under its headline, with or without a blank line; "Menu   Sign in" is none.
  const above = run[start - 1];
  const isAbove = above && headlines.includes(above) && !/\s{2}/.test(above.block.text);
  if (isAbove && wordCount(above.block.text) * 2 >= wordCount(longest.block.text)) start--;
  // What stands above a deck is a headline; many lines are a menu, and its words are few.
  const hasMenu = run.indexOf(longest) - start >= SHORTEST_MENU;
  const isWhole = ({ block }: Line): boolean =>
    !hasMenu || wordCount(block.text) * 2 >= wordCount(longest.block.text);
  return headlines.find((line) => run.indexOf(line) >= start && isWhole(line))!;
}

/** Two line breaks, or a tag, stand between two blocks of a page. */
const hasBlankBetween = (a: Block, b: Block): boolean => sourceOffset(b, 0) - sourceEnd(a, a.text.length) > 1;

/** Lines between two paragraphs of one story: headings stay; a box of links goes with the word above it. */
function addRun(story: Story, run: readonly Line[], reader: LineReader): void {
  const box = run.findIndex((line) => line.role === "more");
  run.forEach((line, index) => {
    // "Published at: November 27, 2024" is the text's own; "October 2020" may head what follows.
    const kind = reader.toldStamp(line.block.text) ? "stamp" : "heading";
    if (line.role === "stamp") story.blocks.push({ ...line.block, kind });
    if (line.role !== "short") return;
    if (box >= 0 && index > box) return;
    story.blocks.push(line.block.kind === "item" ? line.block : { ...line.block, kind: "heading" });
  });
}

/** The lines after a page's last paragraph: short items of a list stay, the furniture and the links go. */
function closeStory(story: Story, run: readonly Line[], reader: LineReader): void {
  let others = false;
  for (const line of run) {
    others ||= line.role === "more";
    if (line.role === "copyright") {
      const notice = reader.copyright(line.block.text);
      story.publisher ??= notice?.publisher ?? null;
      story.notice ??= notice?.stamp ?? null;
    }
    if (others) continue;
    if (line.role === "short") story.blocks.push(line.block);
    else if (line.role === "stamp") story.blocks.push({ ...line.block, kind: "stamp" });
  }
}
