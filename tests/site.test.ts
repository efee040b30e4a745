import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { projectFile } from "./project.js";

const { toHtml } = (await import(projectFile("docs/site/markdown.mjs"))) as {
  toHtml(markdown: string, options: { address(to: string): string; live(what: string): string }): string;
};
const html = (markdown: string): string =>
  toHtml(markdown, { address: (to) => to, live: (what) => `<p>live ${what}</p>` });

describe("the pages' Markdown", () => {
  for (const [markdown, expected] of [
    ["# A *b* `c`", '<h1 id="a-b-c">A <em>b</em> <code>c</code></h1>'],
    ["one\ntwo\n\nthree", "<p>one two</p>\n<p>three</p>"],
    ["[a `b`](c.md#d)", '<p><a href="c.md#d">a <code>b</code></a></p>'],
    ["![a *b*](c.png)", '<p><img src="c.png" alt="a *b*" loading="lazy"></p>'],
    ["- a\n  b\n- c\n  1. d", "<ul><li>a b</li><li>c<ol><li>d</li></ol></li></ul>"],
    [
      "- a:\n\n  ```js\n  x < y\n  ```\n\n- b",
      '<ul><li>a:<pre tabindex="0"><code>x &lt; y</code></pre></li><li>b</li></ul>',
    ],
    [
      "| a | b |\n| - | - |\n| `x\\|y` | z |",
      '<div class="table" tabindex="0"><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><code>x|y</code></td><td>z</td></tr></tbody></table></div>',
    ],
    ["<script>a</script> **b**", "<p>&lt;script&gt;a&lt;/script&gt; <strong>b</strong></p>"],
    ["snake_case_name stays", "<p>snake_case_name stays</p>"],
    ['<!-- live: src="a" -->', '<p>live src="a"</p>'],
  ])
    it(JSON.stringify(markdown), () => assert.equal(html(markdown!), expected));
});

describe("the site", () => {
  execFileSync(process.execPath, [projectFile("docs/site/build.mjs")]);
  const site = projectFile("build/site");
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".html") && !file.startsWith("tests"),
  );
  const textOf = (page: string): string => readFileSync(join(site, page), "utf8");

  it("has a page for each under docs/", () => {
    const written = readdirSync(projectFile("docs"), { recursive: true, encoding: "utf8" });
    assert.equal(pages.length, written.filter((file) => file.endsWith(".md")).length + 6);
  });

  it("fetches nothing from elsewhere", () => {
    for (const page of pages)
      for (const [tag] of textOf(page).matchAll(/<(?:script|link|img|iframe)[^>]*>/g))
        assert.doesNotMatch(tag, /(?:src|href)="(?:https?:)?\/\//, page);
  });

  for (const page of pages)
    it(`${page} leads nowhere that is not there`, () => {
      for (const [, href] of textOf(page).matchAll(/<(?:a href|img src)="([^"]*)"/g)) {
        if (/^(?:https?|mailto):/.test(href!)) continue;
        const [path, fragment] = href!.split("#") as [string, string | undefined];
        const target = path ? join(dirname(page), path) : page;
        assert.ok(existsSync(join(site, target)), `${href} of ${page}`);
        if (fragment)
          assert.ok(textOf(target).includes(`id="${decodeURIComponent(fragment)}"`), `${href} of ${page}`);
      }
    });
});
