// The pages under docs/ as a small static site in build/site, with the element itself where a page shows it:
// `npm run docs`. Nothing in it is fetched from elsewhere, and it counts nobody.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { escape, toHtml } from "./markdown.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const site = join(root, "build/site");

/** In the order of the menu; what is not named here is reached by links. */
const MENU = [
  ["README.md", "Start"],
  ["docs/gallery.md", "Gallery"],
  ["docs/why.md", "Why not …?"],
  ["docs/embedding/README.md", "Into a page"],
  ["docs/editing.md", "Correcting"],
  ["docs/reference.md", "Reference"],
  ["docs/formats.md", "Formats"],
  ["docs/dates.md", "Dates"],
  ["docs/architecture.md", "How it works"],
];

/** "docs/embedding/README.md" → "embedding/index.html". */
const placeOf = (source) =>
  source
    .replace(/^docs\//, "")
    .replace(/README\.md$/, "index.html")
    .replace(/\.md$/, ".html");

const sources = [
  "README.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...["beam", "react"].map((name) => `integrations/${name}/README.md`),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => posix.join("docs", file.replaceAll("\\", "/"))),
];

function pageOf(source) {
  const place = placeOf(source);
  const from = posix.dirname(place);
  const up = posix.relative(from, ".") || ".";
  const to = (target) => posix.relative(from, target) || posix.basename(target);
  const address = (given) => {
    if (/^[a-z]+:|^#/i.test(given)) return given;
    const [path, fragment] = given.split("#");
    const target = posix.join(posix.dirname(source), path);
    const named = sources.find((one) => one === target || one === posix.join(target, "README.md"));
    // A folder without a page of its own leads to its first.
    const page = named ?? sources.filter((one) => one.startsWith(posix.join(target, "/"))).sort()[0];
    return (page ? to(placeOf(page)) : to(target)) + (fragment ? `#${fragment}` : "");
  };
  // Attributes of the tag as a page writes them, with addresses that count from the root of the site.
  const live = (attributes) =>
    `<div class="live"><news-timeline ${attributes.replaceAll('src="', `src="${up}/`)}></news-timeline></div>`;
  const markdown = readFileSync(join(root, source), "utf8");
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? source;
  const menu = MENU.map(
    ([page, name]) =>
      `<li><a href="${escape(to(placeOf(page)))}"${page === source ? ' aria-current="page"' : ""}>${escape(name)}</a></li>`,
  );
  const shown =
    source === "README.md" ? live('src="seeds/japan-mongolia.txt" heading="Japan and Mongolia"') : "";
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'; trusted-types lit-html news-timeline">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} – news-timeline</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}/site.css">
<script type="module" src="${up}/dist/news-timeline.min.js"></script>
</head>
<body>
<nav aria-label="Pages"><p class="brand"><a href="${escape(to("index.html"))}">&lt;news-timeline&gt;</a></p><ul>${menu.join("")}</ul></nav>
<main>${shown}${toHtml(markdown, { address, live })}</main>
<footer><p><a href="${escape(to("CHANGELOG.html"))}">Changes</a> · MIT licence · No cookies, nothing is counted.</p></footer>
</body>
</html>
`;
  return { place, html };
}

if (!existsSync(join(root, "dist/news-timeline.min.js"))) {
  process.stderr.write("The pages show the element; run “npm run build” first.\n");
  process.exit(1);
}
rmSync(site, { recursive: true, force: true });
for (const { place, html } of sources.map(pageOf)) {
  mkdirSync(dirname(join(site, place)), { recursive: true });
  writeFileSync(join(site, place), html);
}
for (const file of readdirSync(join(root, "dist")).filter((name) => name.endsWith(".min.js")))
  cpSync(join(root, "dist", file), join(site, "dist", file));
for (const file of readdirSync(join(root, "docs/pictures")).filter((name) => name.endsWith(".png")))
  cpSync(join(root, "docs/pictures", file), join(site, "docs/pictures", file));
cpSync(join(root, "docs/site/site.css"), join(site, "site.css"));
for (const folder of ["seeds", "tests/pages"])
  cpSync(join(root, folder), join(site, folder), {
    recursive: true,
    filter: (path) => !path.endsWith(".gold.json"),
  });
for (const file of ["LICENSE"]) cpSync(join(root, file), join(site, file));
process.stdout.write(`${sources.length} pages in build/site; any web server shows them.\n`);
