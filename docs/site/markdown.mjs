// The Markdown that this project's own pages are written in, as HTML: headings, paragraphs, lists, tables, code, links,
// emphasis. Whatever else is in a page stays text: nothing of it is ever taken for markup.

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escape = (text) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]);

/** The fragment under which a heading is found, as on the sites that show a repository. */
export const slug = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .trim()
    .replace(/ /g, "-");

/** `code`, **strong**, _emphasis_, *emphasis*, [text](address), ![what is seen](address), <address>. */
const INLINE =
  /(`+)(.+?)\1(?!`)|\*\*(.+?)\*\*|(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])|\*([^*\s][^*]*)\*|(!?)\[([^\]]*)\]\(([^)\s]+)\)|<(https?:[^>\s]+)>/gu;

/** @param address turns an address of a page's source into one of the site */
export function inline(text, address) {
  let html = "";
  let last = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, , code, strong, emphasis, other, image, label, to, bare] = match;
    html += escape(text.slice(last, match.index));
    if (code !== undefined) html += `<code>${escape(code)}</code>`;
    else if (strong) html += `<strong>${inline(strong, address)}</strong>`;
    else if (emphasis ?? other) html += `<em>${inline(emphasis ?? other, address)}</em>`;
    else if (image) html += `<img src="${escape(address(to))}" alt="${escape(label)}" loading="lazy">`;
    else html += `<a href="${escape(address(to ?? bare))}">${inline(label ?? bare, address)}</a>`;
    last = match.index + whole.length;
  }
  return html + escape(text.slice(last));
}

const cellsOf = (row) =>
  row
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));

const ITEM = /^(\s*)(?:[-*]|(\d+)\.)\s+(.*)$/;

/**
 * @param markdown a page
 * @param options `address` as above; `live` gives what stands in the place of `<!-- live: … -->`
 */
export function toHtml(markdown, { address, live }) {
  const lines = markdown.split("\n");
  const say = (text) => inline(text, address);
  const html = [];
  let at = 0;
  const take = (belongs) => {
    const taken = [];
    while (at < lines.length && belongs(lines[at])) taken.push(lines[at++]);
    return taken;
  };

  /** A list: what is indented by an item's mark belongs to it, be it a list or a piece of code. */
  const list = () => {
    const [, indent, number] = ITEM.exec(lines[at]);
    const items = [];
    const goesOn = (line) => ITEM.test(line ?? "") || /^\s+\S/.test(line ?? "");
    while (goesOn(lines[at]) || (lines[at]?.trim() === "" && goesOn(lines[at + 1]))) {
      const line = lines[at++];
      const [, space, , text] = ITEM.exec(line) ?? [];
      if (space?.length === indent.length)
        items.push({ width: line.length - text.length, own: [text], rest: [] });
      else {
        const item = items.at(-1);
        const inner = line.slice(Math.min(item.width, line.length - line.trimStart().length));
        const isOwn = !item.rest.length && inner.trim() && !ITEM.test(inner) && !inner.startsWith("```");
        (isOwn ? item.own : item.rest).push(inner);
      }
    }
    const tag = number ? "ol" : "ul";
    const item = ({ own, rest }) =>
      `<li>${say(own.map((line) => line.trim()).join(" "))}${toHtml(rest.join("\n"), { address, live })}</li>`;
    return `<${tag}>${items.map(item).join("")}</${tag}>`;
  };

  while (at < lines.length) {
    const line = lines[at];
    const fence = /^(\s*)(`{3,})(\w*)/.exec(line);
    const heading = /^(#{1,4}) (.*)$/.exec(line);
    const marker = /^<!-- live: (.*) -->$/.exec(line);
    if (!line.trim()) at++;
    else if (marker) {
      html.push(live(marker[1]));
      at++;
    } else if (line.startsWith("<!--")) {
      take((one) => !one.includes("-->"));
      at++;
    } else if (fence) {
      at++;
      const code = take((one) => !one.trim().startsWith(fence[2])).map((one) => one.slice(fence[1].length));
      at++;
      html.push(`<pre tabindex="0"><code>${escape(code.join("\n"))}</code></pre>`);
    } else if (heading) {
      const level = heading[1].length;
      html.push(`<h${level} id="${escape(slug(heading[2]))}">${say(heading[2])}</h${level}>`);
      at++;
    } else if (line.startsWith("|")) {
      const [head, , ...rows] = take((one) => one.startsWith("|")).map(cellsOf);
      const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${say(cell)}</${tag}>`).join("")}</tr>`;
      html.push(
        `<div class="table" tabindex="0"><table><thead>${row(head, "th")}</thead><tbody>${rows.map((cells) => row(cells, "td")).join("")}</tbody></table></div>`,
      );
    } else if (ITEM.test(line)) html.push(list());
    else {
      const words = take((one) => one.trim() && !/^(?:#{1,4} |\||```|<!--)/.test(one) && !ITEM.test(one));
      html.push(`<p>${say(words.map((one) => one.trim()).join(" "))}</p>`);
    }
  }
  return html.join("\n");
}
