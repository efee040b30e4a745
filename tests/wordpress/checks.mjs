import assert from "node:assert/strict";

const STORY = `<p>The old bridge at Arnsund was opened in 1926. The council closed it in March 2004, after a
survey had found cracks in two of its piers.</p><p>A new bridge is to open on May 16, 2026, the council said on Tuesday.</p>`;

const OWN = `1926 | Bridge opens at Arnsund
2004-03 | Bridge closes | https://example.org/report?a=1&b=2
no date | Not an event
2026-05-16 | Bridge & ferry <open>`;

/** Run in the page: the list as it stands in the source, and whether it is seen. */
const list = () => ({
  items: [...document.querySelectorAll("[data-news-timeline] li")].map((item) =>
    [item.querySelector("time").getAttribute("datetime"), item.querySelector("span").textContent].join(" "),
  ),
  words: [...document.querySelectorAll("[data-news-timeline] time")].map((time) => time.textContent),
  links: [...document.querySelectorAll("[data-news-timeline] a")].map((link) => link.getAttribute("href")),
  seen: [...document.querySelectorAll("[data-news-timeline] li")].every((item) => item.checkVisibility()),
});

/** Run in the page: what each timeline has read, and what it has drawn. */
const drawn = () =>
  [...document.querySelectorAll("[data-news-timeline] > news-timeline")].map((element) => ({
    events: element.timeline.events
      .filter(({ hidden }) => !hidden)
      .map(({ date, title }) => `${date} ${title}`),
    heading: element.heading,
    labels: [...element.shadowRoot.querySelectorAll(".labels button, .column button")].map((label) =>
      label.textContent.replace(/\s+/g, " "),
    ),
  }));

const scripts = (html) => html.match(/<script\b[^>]*news-timeline\.min\.js[^>]*>/g) ?? [];

/** A block as the editor stores it: signs that could end the comment, or be taken for markup, as escapes. */
const block = (attributes = {}) => {
  const escape = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const json = JSON.stringify(attributes)
    .replaceAll('\\"', "\\u0022")
    .replace(/[<>&]|-(?=-)/g, escape);
  return `<!-- wp:news-timeline/timeline ${json} /-->`;
};

export const CHECKS = {
  "an author's own tags are stripped: the sanitiser is at work": async (visitor) => {
    const { content } = await visitor.publish({
      title: "Raw",
      content: `<news-timeline></news-timeline><script>alert(1)</script><p><time datetime="1926">1926</time></p><svg></svg>`,
    });
    assert.doesNotMatch(content.raw, /<(?:news-timeline|script|time|svg)/);
  },

  "a shortcode's list: without script, and drawn": async (visitor) => {
    const { link } = await visitor.publish({
      title: "A list",
      content: `<p>Before.</p>\n\n[news_timeline heading="The bridge"]\n${OWN}\n[/news_timeline]`,
    });
    const plain = await visitor.look(link, { script: false }, list);
    assert.deepEqual(plain.items, [
      "1926 Bridge opens at Arnsund",
      "2004-03 Bridge closes",
      "2026-05-16 Bridge & ferry",
    ]);
    assert.deepEqual(plain.words, ["1926", "March 2004", "May 16, 2026"]);
    assert.deepEqual(plain.links, ["https://example.org/report?a=1&b=2"]);
    assert.equal(plain.seen, true);
    const [timeline] = await visitor.look(link, { ready: 1 }, drawn);
    assert.equal(timeline.heading, "The bridge");
    assert.deepEqual(timeline.events, plain.items);
    assert.equal(timeline.labels.length, 3);
  },

  "a block's list keeps its signs": async (visitor) => {
    const { link, content } = await visitor.publish({
      title: "A block",
      content: block({ lines: "1926 | Road & rail\n1931 | “Quoted” – and 'more'", heading: "Road & rail" }),
    });
    assert.match(content.raw, /wp:news-timeline/);
    const [timeline] = await visitor.look(link, { ready: 1 }, drawn);
    assert.equal(timeline.heading, "Road & rail");
    assert.deepEqual(timeline.events, ["1926 Road & rail", "1931 “Quoted” – and 'more'"]);
  },

  "a block reads the article that it stands in, from the day of its publication": async (visitor) => {
    const { link } = await visitor.publish({ title: "The bridge at Arnsund", content: STORY + block() });
    const [timeline] = await visitor.look(link, { ready: 1 }, drawn);
    const dates = timeline.events.map((event) => event.split(" ")[0]);
    assert.deepEqual(dates.slice(0, 2), ["1926", "2004-03"]);
    assert.ok(dates.includes("2026-05-16"), timeline.events.join("; "));
    assert.ok(timeline.labels.length >= 3, timeline.labels.join("; "));
    const title = await visitor.look(link, { ready: 1 }, () => {
      const { articles } = document.querySelector("news-timeline").timeline;
      return [articles[0].title, articles[0].published, document.querySelector("h2").checkVisibility()];
    });
    assert.deepEqual(title, ["The bridge at Arnsund", "2025-07-17", false]);
  },

  "so does the shortcode": async (visitor) => {
    const { link } = await visitor.publish({
      title: "The bridge",
      content: `${STORY}[news_timeline layout="list"]`,
    });
    const [timeline] = await visitor.look(link, { ready: 1 }, drawn);
    assert.ok(
      timeline.events.some((event) => event.startsWith("1926 ")),
      timeline.events.join("; "),
    );
  },

  "corrections saved with the post are applied to what is read and to the list without script": async (
    visitor,
  ) => {
    const post = await visitor.publish({ title: "The bridge at Arnsund", content: STORY + block() });
    const read = await visitor.look(
      post.link,
      { ready: 1 },
      () => document.querySelector("news-timeline").timeline,
    );
    const event = (date) => read.events.find((one) => one.date === date);
    const corrections = {
      version: 1,
      changes: [
        { event: event("1926").id, title: "First bridge <b>opens</b>", date: "1926-06-12" },
        { event: event("2004-03").id, hidden: true },
        { add: { date: "1894", title: "Ferry sinks", unknown: "dropped" } },
      ],
    };
    const { status, body } = await visitor.rest("writer", "POST", `/wp/v2/posts/${post.id}`, {
      meta: {
        _news_timeline_corrections: JSON.stringify(corrections),
        _news_timeline_events: JSON.stringify(read),
      },
    });
    assert.equal(status, 200, JSON.stringify(body));
    const kept = JSON.parse(body.meta._news_timeline_corrections);
    assert.deepEqual(kept.changes[2], { add: { title: "Ferry sinks", date: "1894" } });
    const expected = (dated) => {
      assert.deepEqual(dated.slice(0, 2), ["1894 Ferry sinks", "1926-06-12 First bridge <b>opens</b>"]);
      assert.ok(!dated.some((one) => one.startsWith("2004-03")), dated.join("; "));
    };
    const plain = await visitor.look(post.link, { script: false }, list);
    expected(plain.items);
    assert.equal(plain.seen, true);
    const [timeline] = await visitor.look(post.link, { ready: 1 }, drawn);
    expected(timeline.events);
    assert.ok(
      timeline.labels.some((label) => label.includes("First bridge <b>opens</b>")),
      timeline.labels.join("; "),
    );
  },

  "what are no corrections is refused with a sentence; the post keeps those that it had": async (visitor) => {
    const good = JSON.stringify({ version: 1, changes: [{ add: { date: "1894", title: "Ferry sinks" } }] });
    const { id } = await visitor.publish({
      title: "R",
      content: block(),
      meta: { _news_timeline_corrections: good },
    });
    const bad = {
      "{": /no JSON/,
      '{"version":2,"changes":[]}': /"version": 1/,
      '{"version":1,"changes":[{"event":"e","date":"July 2025"}]}': /change 1: "date" is no EDTF date/,
      '{"version":1,"changes":[{"event":"e","date":"2025-02-30"}]}': /change 1: "date" is no EDTF date/,
      '{"version":1,"changes":[{"event":"e","hidden":1}]}': /"hidden" is neither true nor false/,
      '{"version":1,"changes":[{"add":{"date":"1894"}}]}': /no "title" and "date"/,
      '{"version":1,"changes":[{"event":"e","merge":"f"}]}': /"merge" is no list/,
      '{"version":1,"changes":["e"]}': /change 1: it is no object/,
    };
    for (const [value, sentence] of Object.entries(bad)) {
      const { status, body } = await visitor.rest("writer", "POST", `/wp/v2/posts/${id}`, {
        meta: { _news_timeline_corrections: value },
      });
      assert.equal(status, 400, value);
      assert.match(body.message, sentence);
    }
    const { body } = await visitor.rest("writer", "GET", `/wp/v2/posts/${id}?context=edit`);
    assert.deepEqual(JSON.parse(body.meta._news_timeline_corrections), JSON.parse(good));
  },

  "another author may not correct the post": async (visitor) => {
    const { id } = await visitor.publish({ title: "Mine", content: block() });
    const { status } = await visitor.rest("other", "POST", `/wp/v2/posts/${id}`, {
      meta: { _news_timeline_corrections: '{"version":1,"changes":[{"add":{"date":"1","title":"x"}}]}' },
    });
    assert.equal(status, 403);
  },

  "a div that an author pastes survives, and mounts": async (visitor) => {
    const { link, content } = await visitor.publish({
      title: "Pasted",
      content: `<div data-news-timeline data-heading="Pasted" data-onclick="alert(1)"><ol>
        <li><span data-date="1926">1926</span> Bridge opens</li><li><span data-date="2004-03">March</span> Bridge closes</li></ol></div>`,
    });
    assert.match(content.raw, /<div data-news-timeline/);
    const [timeline] = await visitor.look(link, { ready: 1 }, drawn);
    assert.deepEqual(timeline.events, ["1926 Bridge opens", "2004-03 Bridge closes"]);
    assert.equal(scripts(await visitor.source(link)).length, 1);
  },

  "the script stands once on a page, as a module, and nowhere else": async (visitor) => {
    const { link } = await visitor.publish({
      title: "Two",
      content: `${STORY}[news_timeline]${block({ lines: OWN })}`,
    });
    const tags = scripts(await visitor.source(link));
    assert.equal(tags.length, 1, tags.join("\n"));
    assert.match(tags[0], /type=['"]module['"]/);
    assert.match(tags[0], /plugins\/news-timeline\/script\//);
    const two = await visitor.look(link, { ready: 2 }, drawn);
    assert.equal(two.length, 2);
    const without = await visitor.publish({
      title: "None",
      content: "<p>The data-news-timeline of 1926.</p>",
    });
    assert.doesNotMatch(await visitor.source(without.link), /plugins\/news-timeline/);
    // The front page shows all of them: the script is still there once.
    assert.equal(scripts(await visitor.source(visitor.site.address)).length, 1);
  },

  "hostile settings, titles and corrections stay text": async (visitor) => {
    const hostile = `"><img src=x onerror=alert(1)><script>alert(2)</script>`;
    const overrides = { version: 1, changes: [{ add: { date: "1894", title: hostile } }] };
    const timeline = {
      articles: [{ id: "a", url: "javascript:alert(3)" }],
      events: [
        {
          id: hostile,
          date: "1926",
          title: hostile,
          kind: hostile,
          sources: [{ article: "a", quote: hostile }],
        },
        { id: "x", date: `1926" onclick="alert(4)`, title: "No date" },
      ],
    };
    const post = await visitor.publish({
      title: "Hostile",
      content: `<p>It opened in 1926.</p>${block({ heading: hostile, layout: hostile })}
        [news_timeline heading='"&gt;&lt;img src=x onerror=alert(1)&gt;' src="javascript:alert(1)"]`,
      meta: {
        _news_timeline_corrections: JSON.stringify(overrides),
        _news_timeline_events: JSON.stringify(timeline),
      },
    });
    const plain = await visitor.look(post.link, { script: false }, list);
    assert.deepEqual(plain.items, [`1894 ${hostile}`, `1926 ${hostile}`]);
    assert.deepEqual(plain.links, []);
    const found = await visitor.look(post.link, {}, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const roots = [
        document,
        ...[...document.querySelectorAll("news-timeline")].map((one) => one.shadowRoot),
      ];
      return roots.flatMap((root) => [...root.querySelectorAll("[onerror], [onclick], article img")]).length;
    });
    assert.equal(found, 0);
  },

  "a feed has the list and no script": async (visitor) => {
    await visitor.publish({ title: "Latest", content: block({ lines: OWN }), date: "2025-08-01T10:00:00" });
    const feed = await visitor.source(`${visitor.site.address}/?feed=rss2`);
    const [, latest] = /<title>Latest<[^]*?<content:encoded>([^]*?)<\/content:encoded>/.exec(feed);
    assert.match(latest, /<time datetime="2004-03">March 2004<\/time> <span>Bridge closes<\/span>/);
    assert.doesNotMatch(feed, /news-timeline\.min\.js|data-overrides/);
  },

  "PHP had nothing to say of the plugin": ({ site }) => {
    const lines = site
      .log()
      .split("\n")
      .filter((line) => /PHP |WordPress database error/.test(line));
    // WordPress 6.1 is older than PHP 8.2 and speaks of that itself; and it misses its home, which it may not call.
    const own =
      /PHP Deprecated: .*\/wp-(?:includes|admin)\/|PHP Warning: .*could not establish a secure connection/;
    const wrong = lines.filter((line) => line.includes("plugins/news-timeline") || !own.test(line));
    assert.deepEqual(wrong, []);
  },

  "deleting the plugin takes its fields along and leaves the posts": ({ site }) => {
    const count = `global $wpdb; $count = fn() => (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key LIKE '\\\\_news\\\\_timeline\\\\_%'" );`;
    const [before, deleted, after, content] = JSON.parse(
      site.php(`${count} require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
        $before = $count(); deactivate_plugins( 'news-timeline/news-timeline.php' );
        $deleted = delete_plugins( array( 'news-timeline/news-timeline.php' ) );
        $posts = get_posts( array( 's' => 'wp:news-timeline', 'numberposts' => 1 ) );
        echo wp_json_encode( array( $before, $deleted, $count(), $posts[0]->post_content ) );`),
    );
    assert.ok(before >= 5, `${before} fields before`);
    assert.equal(deleted, true);
    assert.equal(after, 0);
    assert.match(content, /wp:news-timeline/);
  },
};
