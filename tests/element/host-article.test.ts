import { expect, fixture, html, oneEvent } from "@open-wc/testing";
import { readBlocks, readHostArticle } from "../../src/element/host-article.js";
import { sourceEnd, sourceOffset } from "../../src/model/article.js";
import "../../src/define.js";

const story = html`
  <article id="story" lang="en-GB">
    <header>
      <h1>The <em>long</em> road to the memorial</h1>
      <p class="byline">By A. Writer, <time datetime="2025-07-17">17 July 2025</time></p>
    </header>
    <p>The memorial was <a href="#">built</a> in 2001.</p>
    <figure><figcaption>A caption of 1950.</figcaption></figure>
    <aside>Read also: the news of 1975.</aside>
    <p hidden>Hidden in 1980.</p>
    <ul>
      <li>First visit: 1966.</li>
    </ul>
    <news-timeline
      ><ol>
        <li><time datetime="1990">1990</time> Nothing</li>
      </ol></news-timeline
    >
    <p>First line.<br />Second line, café 日本.</p>
  </article>
`;

describe("the host's article", () => {
  it("becomes blocks with single spaces, without what is no part of the story", async () => {
    const article = await fixture<HTMLElement>(story);
    const blocks = readBlocks(article);
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).to.deep.equal([
      "heading: The long road to the memorial",
      "stamp: By A. Writer, 17 July 2025",
      "paragraph: The memorial was built in 2001.",
      "item: First visit: 1966.",
      "paragraph: First line.",
      "paragraph: Second line, café 日本.",
    ]);
  });

  it("keeps offsets into textContent for every character", async () => {
    const article = await fixture<HTMLElement>(story);
    const source = article.textContent;
    for (const block of readBlocks(article)) {
      for (let at = 0; at < block.text.length; at++) {
        const there = source[sourceOffset(block, at)]!;
        expect(/\s/.test(there) ? " " : there).to.equal(block.text[at]);
      }
      const slice = source.slice(sourceOffset(block, 0), sourceEnd(block, block.text.length));
      expect(slice.replace(/\s+/g, " ")).to.equal(block.text);
    }
  });

  it("tells its title, language and date of publication", async () => {
    const article = await fixture<HTMLElement>(story);
    const { title, language, published } = readHostArticle(article);
    expect({ title, language, published }).to.deep.equal({
      title: "The long road to the memorial",
      language: "en-GB",
      published: "2025-07-17",
    });
  });

  it("takes no other time for the date of publication", async () => {
    const article = await fixture<HTMLElement>(
      html`<article>
        <h2>A</h2>
        <p>It opened on <time datetime="2001-10-15">15 October 2001</time>.</p>
      </article>`,
    );
    expect(readHostArticle(article).published).to.equal(null);
    const marked = await fixture<HTMLElement>(
      html`<article>
        <p>x</p>
        <time itemprop="datePublished" datetime="2024-02-03T10:00Z">then</time>
      </article>`,
    );
    expect(readHostArticle(marked).published).to.equal("2024-02-03T10:00Z");
  });

  it("is read and drawn by an element that names it", async () => {
    await fixture(story);
    const element = document.createElement("news-timeline");
    element.setAttribute("for", "story");
    const ready = oneEvent(element, "news-timeline-ready");
    document.body.append(element);
    const { detail } = await ready;
    const dates = detail.timeline.events.map(({ date }: { date: string }) => date);
    expect(dates).to.include("2001");
    for (const hidden of ["1950", "1975", "1980", "1990"]) expect(dates).not.to.include(hidden);
    element.remove();
  });

  it("missing, is said with the id that was looked for", async () => {
    const element = document.createElement("news-timeline");
    element.setAttribute("for", "nowhere");
    const failure = oneEvent(element, "news-timeline-error");
    document.body.append(element);
    const { detail } = await failure;
    expect(detail.code).to.equal("article-missing");
    expect(detail.message).to.contain("nowhere");
    element.remove();
  });
});
