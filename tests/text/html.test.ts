import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sourceEnd, sourceOffset, type ArticleText } from "../../src/model/article.js";
import { articlesOf, read, said } from "./reading.js";

const PROSE =
  "The old stone bridge over the Lenn was closed to lorries on Friday, after divers found a crack in it.";
const MORE =
  "A ferry is to take its place from next week, the harbour office said, and will carry forty cars an hour.";
const page = (head: string, body = `<h1>Old bridge shut</h1><p>${PROSE}</p><p>${MORE}</p>`): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const only = async (source: string): Promise<ArticleText> => {
  const articles = await articlesOf(source, "html");
  assert.equal(articles.length, 1, articles.map(said).join("\n\n"));
  return articles[0]!;
};

/** Stretches of the source from which an article's sentences were read. */
const slices = (article: ArticleText, source: string): string[] =>
  article.sentences.map(({ block, start, end }) =>
    source.slice(sourceOffset(article.blocks[block]!, start), sourceEnd(article.blocks[block]!, end)),
  );

describe("when an HTML page appeared", () => {
  const published = "2024-03-04T18:30:00Z";
  const heads: [what: string, head: string, body?: string][] = [
    ["JSON-LD", jsonLd({ "@type": "NewsArticle", headline: "Old bridge shut", datePublished: published })],
    [
      "JSON-LD inside @graph",
      jsonLd({
        "@graph": [
          { "@type": "WebSite", name: "Bugle" },
          { "@type": ["Article"], datePublished: published },
        ],
      }),
    ],
    [
      "JSON-LD in a list",
      jsonLd([{ "@type": "BreadcrumbList" }, { "@type": "NewsArticle", datePublished: published }]),
    ],
    [
      "the second JSON-LD, where the first is broken",
      `<script type="application/ld+json">{"@type": "NewsArticle", </script>${jsonLd({ "@type": "NewsArticle", datePublished: published })}`,
    ],
    ["Open Graph", `<meta property="article:published_time" content="${published}">`],
    ["a meta element by name", `<meta name="pubdate" content="${published}">`],
    ["Dublin Core", `<meta name="DC.date.issued" content="${published}">`],
    [
      "<time>",
      "",
      `<h1>Old bridge shut</h1><time datetime="${published}">4 March</time><p>${PROSE}</p><p>${MORE}</p>`,
    ],
    [
      "the <time> that says that it is the one",
      "",
      `<h1>Old bridge shut</h1><time datetime="2024-03-09T10:00:00Z">now</time><time itemprop="datePublished" datetime="${published}">then</time><p>${PROSE}</p><p>${MORE}</p>`,
    ],
  ];
  for (const [what, head, body] of heads)
    it(`is told by ${what}`, async () => {
      const article = await only(page(head, body));
      assert.equal(article.published, published);
      assert.equal(article.publishedBy, "stated");
      assert.ok(article.publishedBecause.length > 0);
    });

  it("is told by JSON-LD before Open Graph", async () => {
    const head = `<meta property="article:published_time" content="2024-03-09">${jsonLd({ "@type": "NewsArticle", datePublished: "2024-03-04" })}`;
    assert.equal((await only(page(head))).published, "2024-03-04");
  });

  it("stays unknown, with a warning, where the date cannot be read", async () => {
    const { articles, warnings } = await read(
      page(`<meta property="article:published_time" content="last Tuesday">`),
      "html",
    );
    assert.equal(articles[0]!.published, null);
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ["published-invalid"],
    );
  });

  it("stays unknown where the page does not say", async () => {
    const article = await only(
      page(jsonLd({ "@type": "WebSite", datePublished: "2001-01-01", name: "Bugle" })),
    );
    assert.equal(article.published, null);
    assert.equal(article.publishedBy, "unknown");
  });
});

describe("what else the head of a page tells", () => {
  it("is the publisher, the address and the title", async () => {
    const head = `<title>Bugle | Old bridge shut</title><link rel="canonical" href="https://bugle.example/bridge">${jsonLd(
      {
        "@type": "NewsArticle",
        headline: "Old bridge over the Lenn shut",
        publisher: { "@type": "Organization", name: "The Bugle" },
      },
    )}`;
    const article = await only(page(head, `<p>${PROSE}</p><p>${MORE}</p>`));
    assert.deepEqual(
      [article.publisher, article.url, article.title],
      ["The Bugle", "https://bugle.example/bridge", "Old bridge over the Lenn shut"],
    );
  });

  it("is the site's name of Open Graph where nothing better is there", async () =>
    assert.equal(
      (await only(page(`<meta property="og:site_name" content="The Bugle">`))).publisher,
      "The Bugle",
    ));

  it("does not replace the headline that a reader sees", async () =>
    assert.equal(
      (await only(page(`<meta property="og:title" content="You won't believe this bridge">`))).title,
      "Old bridge shut",
    ));

  it("is never read as text", async () => {
    const head = `<title>TITLE</title><style>.a{content:"STYLE"}</style><script>var s = "SCRIPT";</script><noscript>NOSCRIPT</noscript>${jsonLd({ "@type": "NewsArticle", articleBody: "LINKED" })}`;
    assert.doesNotMatch(said(await only(page(head))).join("\n"), /TITLE|STYLE|SCRIPT|LINKED/);
  });
});

describe("what a reader does not see, or does not read", () => {
  const hidden: [what: string, html: string][] = [
    ["hidden elements", "<p hidden>SECRET words that nobody sees, on March 4, 2024.</p>"],
    [
      "what is hidden from readers of the screen",
      `<div aria-hidden="true"><p>SECRET words on March 4, 2024.</p></div>`,
    ],
    ["navigation", "<nav><ul><li>SECRET</li><li>News</li></ul></nav>"],
    ["what has the role of navigation", `<div role="navigation">SECRET</div>`],
    ["footers", "<footer><p>SECRET, since 1999.</p></footer>"],
    ["asides", "<aside><p>SECRET stories of 1999.</p></aside>"],
    ["captions", "<figure><img alt='SECRET'><figcaption>SECRET in 1999.</figcaption></figure>"],
    ["forms and buttons", "<form><label>SECRET</label><button>SECRET</button></form>"],
    ["templates", "<template><p>SECRET</p></template>"],
    ["comments in the source", "<!-- SECRET in 1999 -->"],
    ["boxes named for cookies", `<div class="cookie-banner"><p>SECRET cookies until 2099.</p></div>`],
    ["boxes named for sharing", `<div class="social-share">SECRET</div>`],
    ["pictures drawn in SVG", "<svg><text>SECRET</text></svg>"],
  ];
  for (const [what, html] of hidden)
    it(`leaves out ${what}`, async () => {
      const article = await only(page("", `<h1>Old bridge shut</h1><p>${PROSE}</p>${html}<p>${MORE}</p>`));
      assert.deepEqual(said(article), ["Old bridge shut", PROSE, MORE]);
    });
});

describe("the articles of an HTML page", () => {
  const story = (title: string, text: string): string =>
    `<article><h2>${title}</h2><p>${text} ${MORE}</p></article>`;

  it("are its <article>s where several stand side by side", async () => {
    const source = page(
      "",
      `<main>${story("Bridge shut", PROSE)}${story("Dogs saved", "Two dogs were saved from the river on Thursday.")}</main>`,
    );
    const articles = await articlesOf(source, "html");
    assert.equal(articles.length, 2);
    assert.match(said(articles[0]!).join(" "), /Lenn was closed/);
    assert.match(said(articles[1]!).join(" "), /Two dogs/);
    assert.doesNotMatch(said(articles[0]!).join(" "), /Two dogs/);
  });

  it("do not include what readers say of them, however long", async () => {
    const comment = `<article class="comment-body"><p>${PROSE.repeat(8)}</p></article>`;
    const story = `<article><h1>Bridge shut</h1><p>${PROSE.repeat(9)}</p></article>`;
    await only(page("", `${story}<ol class="comment-list"><li>${comment}</li></ol>`));
  });

  it("do not include teasers of a few words", async () => {
    const source = page(
      "",
      `${story("Bridge shut", PROSE)}<article><h3>Dogs saved</h3><p>Read on.</p></article>`,
    );
    assert.equal((await articlesOf(source, "html")).length, 1);
  });
});

describe("offsets into HTML", () => {
  const decoded = (html: string): string =>
    html
      .replace(/<[^>]*>/g, "")
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&nbsp;/g, " ")
      .replace(/&eacute;/g, "é")
      .replace(/&lsquo;/g, "‘")
      .replace(/&rsquo;/g, "’")
      .replace(/&amp;/g, "&")
      .replace(/\s+/g, " ");

  it("hold the quote, its entities and tags decoded", async () => {
    const sentences = [
      "Caf&eacute; &amp; bar &lsquo;Lenn&rsquo; shut in <b>March</b> 2023 after &#8220;talks&#8221; failed.",
      "It had <a href='/x?a=1&amp;b=2'>opened in\n   1966</a>&nbsp;on the quay &#x2013; and nobody minded.",
    ];
    const source = page("", `<h1>Bar shut</h1><p>${sentences.join(" ")}</p><p>${PROSE}</p>`);
    const article = await only(source);
    const own = slices(article, source);
    assert.equal(said(article)[1], "Café & bar ‘Lenn’ shut in March 2023 after “talks” failed.");
    assert.equal(own[1], sentences[0]);
    assert.equal(said(article)[2], "It had opened in 1966 on the quay – and nobody minded.");
    assert.equal(own[2], sentences[1]);
  });

  it("hold the quote for any text that is written as HTML", async () => {
    const words = fc.array(
      fc.constantFrom(
        "bridge",
        "&amp;",
        "caf&eacute;",
        "<br>",
        "<i>shut</i>",
        "1966",
        "&#8211;",
        "A&rsquo;s",

        "\n",
        "日本",
        "\u{1f600}",
      ),
      {
        minLength: 1,
        maxLength: 25,
      },
    );
    await fc.assert(
      fc.asyncProperty(words, async (parts) => {
        const source = page("", `<h1>Old bridge shut</h1><p>${PROSE}</p><p>${parts.join(" ")} end</p>`);
        const article = await only(source);
        const quotes = said(article);
        slices(article, source).forEach((slice, index) =>
          assert.equal(decoded(slice).trim(), quotes[index]!.trim(), slice),
        );
      }),
    );
  });
});

describe("HTML that is not well made", () => {
  it("cut in half gives what was there, and a warning", async () => {
    const { articles, warnings } = await read(page("").slice(0, -60), "html");
    assert.ok(said(articles[0]!).includes(PROSE));
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ["html-unclosed"],
    );
  });

  it("with tags that are never closed gives its paragraphs", async () => {
    const article = await only(
      `<html><body><h1>Old bridge shut<p>${PROSE}<p>${MORE}<ul><li>One<li>Two</ul></body></html>`,
    );
    for (const text of [PROSE, MORE]) assert.ok(said(article).includes(text), said(article).join("\n"));
  });

  it("as a fragment is read as it is", async () => {
    const { articles, warnings } = await read(`<div><h2>Old bridge shut</h2><p>${PROSE}</p></div>`);
    assert.deepEqual(said(articles[0]!), ["Old bridge shut", PROSE]);
    assert.deepEqual(warnings, []);
  });

  it("of a thousand elements in each other is read", async () => {
    const deep = `${"<div>".repeat(1000)}<p>${PROSE}</p>${"</div>".repeat(1000)}`;
    assert.ok(said(await only(page("", deep))).includes(PROSE));
  });

  it("of a hundred thousand is read up to there, with a warning", async () => {
    const deep = `<h1>Old bridge shut</h1><p>${PROSE}</p>${"<div>".repeat(100_000)}<p>${MORE}</p>`;
    const { articles, warnings } = await read(page("", deep), "html");
    assert.ok(said(articles[0]!).includes(PROSE));
    assert.equal(warnings.length, 1, JSON.stringify(warnings));
  });
});

describe("what leads to another story", () => {
  const lines = (article: ArticleText): string[] => article.blocks.map(({ text }) => text);

  it("is a line that is nothing but a link, and a heading that is one with the first words under it", async () => {
    const article = await only(
      page(
        "",
        `<h1>Old bridge shut</h1><p>${PROSE}</p><ul><li><a href="/a">Ferry strike ends</a> (24)</li><li><a href="/b">Mill burns</a></li></ul>
         <p>${MORE} <a href="/lenn">The Lenn</a> is low.</p><h3><a href="/c">A tower falls</a></h3><p>Nobody was in it on Monday.</p>`,
      ),
    );
    assert.deepEqual(lines(article), ["Old bridge shut", PROSE, `${MORE} The Lenn is low.`]);
  });

  it("is not a headline, nor a heading with a whole story under it", async () => {
    const story = `${MORE} ${PROSE} `.repeat(4).trim();
    const article = await only(
      page(
        "",
        `<h1><a href="#">Old bridge shut</a></h1><p>${PROSE}</p><h2><a href="#x">A ferry</a></h2><p>${story}</p>`,
      ),
    );
    assert.deepEqual(lines(article), ["Old bridge shut", PROSE, "A ferry", story]);
  });

  it("is the page, where a page holds nothing else", async () => {
    const article = await only(page("", `<h2><a href="/c">A tower falls</a></h2><p>Nobody was in it.</p>`));
    assert.match(lines(article).join(" "), /Nobody was in it/);
  });
});

it("a day before there was print is no day of publication", async () => {
  const head = `<meta property="article:published_time" content="0001-01-01T00:00:00Z"><meta name="date" content="2024-03-04">`;
  assert.equal((await only(page(head))).published, "2024-03-04");
});

it("a publisher that JSON-LD only points to is called as its record says", async () => {
  const head = jsonLd({
    "@graph": [
      { "@type": "Organization", "@id": "#us", name: "The Bugle" },
      { "@type": "NewsArticle", headline: "Old bridge shut", publisher: { "@id": "#us" } },
    ],
  });
  assert.equal((await only(page(head))).publisher, "The Bugle");
});
