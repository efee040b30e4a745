// Real HTML pages and the time at which each appeared, where they lie: in clones of public repositories that hold them as
// test pages. Each page is { name, html, published }, `published` null where nobody says.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** mozilla/readability: test/test-pages/<name>/source.html beside expected-metadata.json. */
function* readabilityPages(folder) {
  const pages = join(folder, "test/test-pages");
  for (const name of readdirSync(pages).sort()) {
    const metadata = join(pages, name, "expected-metadata.json");
    if (!existsSync(metadata)) continue;
    const { publishedTime = null } = JSON.parse(readFileSync(metadata, "utf8"));
    yield { name, html: readFileSync(join(pages, name, "source.html"), "utf8"), published: publishedTime };
  }
}

const FIXTURE = /fixtures\/([^'"`]+)/;
const PUBLISHED = /date_published,\s*['"`]([^'"`]+)/;

/** Its fixtures went through a program that calls the content of a meta element its value. */
const asServed = (html) =>
  html.replace(/<meta\b[^>]*>/g, (tag) =>
    /\scontent=/.test(tag) ? tag : tag.replace(/\svalue=/, " content="),
  );

/** postlight/parser: fixtures/<name>.html, with the times that src/extractors/custom/<site>/index.test.js expects. */
function* parserPages(folder) {
  const sites = join(folder, "src/extractors/custom");
  for (const site of readdirSync(sites).sort()) {
    const test = join(sites, site, "index.test.js");
    if (!existsSync(test)) continue;
    // Each fixture is read before what is expected of it.
    for (const part of readFileSync(test, "utf8")
      .split(/(?=fixtures\/)/)
      .slice(1)) {
      const fixture = join(folder, "fixtures", FIXTURE.exec(part)[1]);
      const published = PUBLISHED.exec(part)?.[1];
      if (published && existsSync(fixture))
        yield { name: site, html: asServed(readFileSync(fixture, "utf8")), published };
    }
  }
}

/** The pages of a clone of either repository; null where a folder is neither. */
export function pagesOf(folder) {
  if (existsSync(join(folder, "test/test-pages"))) return readabilityPages(folder);
  return existsSync(join(folder, "src/extractors/custom")) ? parserPages(folder) : null;
}
