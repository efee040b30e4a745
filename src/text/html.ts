import { Parser } from "htmlparser2";
import { BlockBuilder, type Block } from "../model/article.js";
import { dateRole, LONGEST_LINE as LONGEST_DATE_LINE, type DateMark } from "./html-dates.js";
import { readMetadata, type JsonLdScript, type Metadata } from "./html-metadata.js";

/** The blocks of one region of an HTML page, with offsets into its source. */
export interface HtmlPage {
  /** Regions that each hold one story or several: the page's `<article>` elements, else its main part. */
  regions: Block[][];
  metadata: Metadata;
  /** Why the document was not read to its end: it was cut before it, or its elements nest deeper than any page's. */
  cut: "unclosed" | "too-deep" | null;
}

const SILENT = new Set(
  `script style noscript template svg math iframe form button select option textarea nav footer aside figcaption dialog
   object canvas audio video menu head title`.split(/\s+/),
);
const BREAKING = new Set(
  `address article blockquote body dd details div dl dt figure header hgroup h1 h2 h3 h4 h5 h6 hr html li main ol p pre
   section summary table tbody thead tfoot tr ul center caption`.split(/\s+/),
);
const ROWS = new Set(["table", "thead", "tbody", "tr"]);
const FURNITURE_ROLES = new Set([
  "navigation",
  "complementary",
  "contentinfo",
  "dialog",
  "search",
  "menu",
  "toolbar",
]);
/** Names of classes and ids that readers' modes on the web take for furniture: of other stories and the page's frame. */
const OTHER_NAMES =
  /(?:^|[-_\s])(?:nav|navbar|menu|cookies?|consent|gdpr|promo|related|newsletter|comments?|footer|sidebar|breadcrumbs?|caption|credit|advert(?:isement)?|ads?|sponsor(?:ed)?|recirc|recommend(?:ed|ations)?|popular|trending|most-?read|author-bio|byline-bio|outbrain|taboola|navbox|references|reflist|refbegin|footnotes?|endnotes?|bibliography|catlinks|printfooter|hatnote|toc)(?:$|[-_\s])/i;
/** Of a list of readers' comments, or of one of them. */
const COMMENT_NAMES =
  /(?:^|\s)(?:comments?|comment-?(?:list|body|content|thread|section|area)|commentlist)(?:$|\s)/i;
/** Of what stands beside the story's own headline and may hold its date as well. */
const TOOL_NAMES =
  /(?:^|[-_\s])(?:shar(?:e|ing)|social|subscribe|signup|paywall|tags?|hidden|sr-only|visually-hidden|skip(?:-link)?|toolbar)(?:$|[-_\s])/i;

interface Piece {
  block: Block;
  region: number;
  /** Stands in something whose name says furniture: kept only where nothing better is there. */
  doubtful: boolean;
  /** A line that is nothing but a link, or what stands under a heading that is one. */
  away: boolean;
  /** Place of the heading above it that is a link, or -1. */
  under: number;
  /** What a reader has said of the story. */
  comment: boolean;
}

interface Open {
  name: string;
  silent: boolean;
  doubtful: boolean;
  /** Of another story, or of the page's frame. */
  other: boolean;
  comment: boolean;
  region: number;
  preformatted: boolean;
  /** What is pressed leads elsewhere. */
  link: boolean;
  /** Of the blocks in it. */
  kind: Block["kind"];
}

const LONGEST_LINE = 120;
/** What the blocks of an element are: a headline holds nothing else, a list item may hold a heading. */
function kindIn(parent: Block["kind"], name: string): Block["kind"] {
  if (parent === "title" || name === "h1") return "title";
  if (parent === "heading" || /^(?:h[2-6]|dt|summary)$/.test(name)) return "heading";
  return name === "li" || name === "tr" ? "item" : parent;
}

/** So many elements that may hold a date are looked at, and so much of their text. */
const MOST_MARKS = 300;
const LONGEST_MARK = 200;

/** What stands after so many characters of a story is no line that tells when it appeared, unless it says so. */
const LATEST_DATE = 600;

/** A region with less prose than this (in characters) beside others is a teaser, not a story. */
const LEAST_PROSE = 140;
/** Browsers give up at 512; the parser's own stack costs the square of its depth. */
const DEEPEST = 2000;
const LEAST_DOUBTFUL_PROSE = 300;
/** A page of which less than this share is no link is a list of stories. */
const LEAST_SHARE = 0.1;
/** More than this (in characters) is no teaser. */
const LONGEST_TEASER = 600;

const prose = (pieces: readonly Piece[]): number =>
  pieces.reduce(
    (sum, { block }) => sum + (block.kind === "heading" || block.kind === "title" ? 0 : block.text.length),
    0,
  );

/**
 * Reads HTML into blocks of text as a reader sees them, each mapped to offsets in the source. Never throws.
 * @param address where the page was found, where that is known: it may hold the day
 */
export function readHtml(source: string, address: string | null = null): HtmlPage {
  const pieces: Piece[] = [];
  const builder = new BlockBuilder();
  const stack: Open[] = [
    {
      name: "",
      silent: false,
      doubtful: false,
      other: false,
      comment: false,
      region: 0,
      preformatted: false,
      link: false,
      kind: "paragraph",
    },
  ];
  const jsonLd: JsonLdScript[] = [];
  const marks: DateMark[] = [];
  const openMarks: { mark: DateMark; depth: number }[] = [];
  const metadata: { name: string; attributes: Record<string, string> }[] = [];
  let regions = 0;
  let mainRegion = -1;
  let title = "";
  let closedHtml = false;
  let sawHtml = false;
  /** Letters of the block in links, and those outside. */
  let [linked, unlinked] = [0, 0];
  /** Place of the heading that leads to another story, where the last one does; else -1. */
  let under = -1;
  let breaks = 0;
  let cells = 0;
  /** The row of a table begins with what its cells are of: it tells a fact, and is no line of a date. */
  let factual = false;
  let tooDeep = false;
  let headed = false;
  /** Characters of prose since the headline. */
  let read = 0;
  let capture: "json-ld" | "title" | null = null;
  let captured = "";
  let capturedFrom = 0;

  const top = (): Open => stack[stack.length - 1]!;
  const note = (
    role: DateMark["role"],
    attributes: Record<string, string>,
    related: boolean,
    text: string,
  ): DateMark => {
    const mark = { role, attributes, text, related, headed, early: read < LATEST_DATE };
    marks.push(mark);
    return mark;
  };
  const flush = (): void => {
    const { kind, region, doubtful, other, comment } = top();
    const block = builder.take(kind);
    if (block) {
      // A line that is nothing but a link leads to another story, and a heading that is one stands over that story's first words.
      const leadsAway = linked > 0 && unlinked === 0 && kind !== "title";
      if (kind === "heading" || kind === "title") under = leadsAway ? pieces.length : -1;
      const away = leadsAway && kind !== "heading";
      pieces.push({
        block,
        region,
        doubtful: doubtful || leadsAway,
        away,
        under: doubtful ? -1 : under,
        comment,
      });
      const { text } = block;
      if (text.length > LONGEST_DATE_LINE) read += text.length;
      else if (kind !== "title" && !factual && /\d|[٠-٩۰-۹]/u.test(text) && marks.length < MOST_MARKS)
        note("line", {}, other, text);
    }
    breaks = linked = unlinked = 0;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "html") {
          sawHtml = true;
          if (attributes["lang"]) metadata.push({ name: "html", attributes });
        }
        if (name === "meta" || name === "link") metadata.push({ name, attributes });
        const dated = factual ? null : dateRole(name, attributes);
        if (dated && marks.length < MOST_MARKS && openMarks.length < 8) {
          const mark = note(dated, attributes, top().other, "");
          openMarks.push({ mark, depth: stack.length });
        }
        if (name === "script" && /ld\+json/i.test(attributes["type"] ?? "")) {
          capture = "json-ld";
          capturedFrom = parser.startIndex;
        }
        if (name === "title" && title === "") capture = "title";
        if (name === "br" && builder.length > 0) {
          // One break ends a line of front matter; in running text it is a space.
          if (++breaks > 1 || builder.length < LONGEST_LINE) flush();
          else if (!builder.endsInSpace) builder.add(" ", parser.startIndex);
        }
        if (BREAKING.has(name)) flush();
        if (name === "tr") {
          cells = 0;
          factual = false;
        }
        if (name === "td" || name === "th") {
          const isValue = factual && name === "td";
          if (cells++ > 0 && builder.length > 0)
            builder.add(isValue ? ": " : builder.endsInSpace ? "– " : " – ", parser.startIndex);
          factual ||= name === "th";
        }
        if (name === "h1") {
          headed = true;
          read = 0;
        }
        const parent = top();
        const label = `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`;
        const isPart = name === "html" || name === "body" || name === "main" || name === "article";
        const other = parent.other || (!isPart && OTHER_NAMES.test(label));
        const comment = parent.comment || (name !== "html" && name !== "body" && COMMENT_NAMES.test(label));
        let { region } = parent;
        if (name === "article") region = ++regions;
        else if ((name === "main" || attributes["role"] === "main") && mainRegion < 0)
          region = mainRegion = ++regions;
        if (stack.length > DEEPEST) {
          tooDeep = true;
          parser.pause();
        }
        stack.push({
          name,
          silent:
            parent.silent ||
            SILENT.has(name) ||
            "hidden" in attributes ||
            attributes["aria-hidden"] === "true" ||
            FURNITURE_ROLES.has(attributes["role"] ?? ""),
          doubtful: parent.doubtful || other || comment || (!isPart && TOOL_NAMES.test(label)),
          other,
          comment,
          region,
          preformatted: parent.preformatted || name === "pre",
          link: parent.link || (name === "a" && "href" in attributes),
          kind: kindIn(parent.kind, name),
        });
      },
      ontext(text) {
        if (capture) {
          captured += text;
          return;
        }
        for (const { mark } of openMarks)
          if (mark.text.length < LONGEST_MARK) mark.text += text.slice(0, LONGEST_MARK);
        // Between cells and rows stand no words.
        if (top().silent || (ROWS.has(top().name) && text.trim() === "")) return;
        // What a character reference stands for is shorter than its source.
        const isReference = parser.endIndex + 1 - parser.startIndex !== text.length;
        let at = 0;
        for (const run of text.matchAll(/\s+|[^\s]+/gu)) {
          at = parser.startIndex + run.index;
          if (/^\s/u.test(run[0])) {
            if (top().preformatted && run[0].includes("\n")) flush();
            else if (!builder.endsInSpace) builder.add(" ", at);
          } else {
            if (top().link) linked += run[0].length;
            else unlinked += run[0].replace(/[^\p{L}]/gu, "").length;
            builder.add(run[0], at, isReference ? parser.endIndex + 1 - at : run[0].length);
            breaks = 0;
          }
        }
      },
      onclosetag(name, isImplied) {
        if (name === "html" && !isImplied) closedHtml = true;
        if (capture && (name === "script" || name === "title")) {
          if (capture === "json-ld")
            jsonLd.push({ text: captured, start: capturedFrom, end: parser.startIndex });
          else title = captured.replace(/\s+/gu, " ").trim();
          capture = null;
          captured = "";
        }
        if (BREAKING.has(name)) flush();
        if (name === "tr" || name === "table") factual = false;
        if (stack.length > 1) stack.pop();
        while (openMarks.length > 0 && openMarks.at(-1)!.depth >= stack.length) openMarks.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(source);
  parser.end();
  flush();
  doubtTeasers(pieces);
  const told = readMetadata(metadata, jsonLd, marks, source, title, address);
  return {
    regions: chooseRegions(pieces, mainRegion, told.live),
    metadata: told,
    cut: tooDeep
      ? "too-deep"
      : sawHtml && !closedHtml && !/<\/body\s*>/i.test(source.slice(-2000))
        ? "unclosed"
        : null,
  };
}

/** A headline opens its story: what stands above it is the page's frame, where more text follows than stands before. */
function fromHeadline(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ block }) => block.kind === "title");
  return at > 0 && prose(pieces.slice(at)) > prose(pieces.slice(0, at)) ? pieces.slice(at) : pieces;
}

/** What stands under a heading that is a link, as far as it is no whole story there: that is told where the link leads. */
function doubtTeasers(pieces: readonly Piece[]): void {
  const under = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const own = under.get(piece.under);
    if (own) own.push(piece);
    else under.set(piece.under, [piece]);
  }
  under.delete(-1);
  for (const own of under.values()) {
    const isTeaser = prose(own) < LONGEST_TEASER;
    for (const piece of own) piece.doubtful = piece.away = isTeaser;
  }
}

/** The regions that hold stories: every `<article>` with prose of its own, else the main part, else all of the page. */
function chooseRegions(all: readonly Piece[], mainRegion: number, live: boolean): Block[][] {
  // Comments are no story, however long they are; where nothing else stands in the page, they are its text.
  const told = all.filter(({ comment }) => !comment);
  const uncommented = prose(told) > 0 ? told : all;
  const unlinked = uncommented.filter(({ away }) => !away);
  const least = Math.max(LEAST_PROSE, LEAST_SHARE * prose(uncommented));
  const pieces = prose(unlinked) < least ? uncommented : unlinked;
  const sure = pieces.filter((piece) => !piece.doubtful);
  const usable = prose(sure) * 2 >= prose(pieces) ? sure : pieces;
  const byRegion = new Map<number, Piece[]>();
  for (const piece of usable) {
    const list = byRegion.get(piece.region);
    if (list) list.push(piece);
    else byRegion.set(piece.region, [piece]);
  }
  // Stories inside a "related" box are stories where they are whole ones.
  if (usable === sure)
    for (const piece of pieces)
      if (piece.doubtful && piece.region > 0 && !byRegion.has(piece.region)) {
        const own = pieces.filter((other) => other.region === piece.region);
        if (prose(own) >= LEAST_DOUBTFUL_PROSE) byRegion.set(piece.region, own);
      }
  const total = prose(usable);
  const stories = [...byRegion]
    .filter(
      ([region, own]) => region > 0 && region !== mainRegion && prose(own) >= Math.min(LEAST_PROSE, total),
    )
    .map(([, own]) => own);
  const main = byRegion.get(mainRegion);
  // Headlines often stand beside the article that they head, in the main part or in no part at all.
  if (live || stories.length === 0 || prose(stories.flat()) * 2 < total) {
    const best = !live && main && prose(main) * 2 >= total ? main.concat(...stories) : usable;
    return [fromHeadline(best).map(({ block }) => block)];
  }
  const headline = usable.find(
    ({ block, region }) => block.kind === "title" && (region === 0 || region === mainRegion),
  );
  return stories.map((own, index) => {
    const blocks = own.map(({ block }) => block);
    const headed = blocks.some((block) => block.kind === "title");
    return index === 0 && headline && !headed ? [headline.block, ...blocks] : blocks;
  });
}
