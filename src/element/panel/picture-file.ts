/** What of an SVG element's look is written into a file that has no style sheet. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "text-anchor",
  "font",
] as const;
const SVG = "http://www.w3.org/2000/svg";

function copyLooks(from: Element, to: Element): void {
  const looks = getComputedStyle(from);
  for (const name of LOOKS) to.setAttribute(name, looks.getPropertyValue(name));
  // The shorthand is no attribute; its parts are.
  to.removeAttribute("font");
  for (const name of ["font-family", "font-size", "font-style", "font-weight"])
    to.setAttribute(name, looks.getPropertyValue(name));
}

/** One line of a label as text of the picture: where its baseline stands in the page. */
function lineOf(line: string, box: DOMRect, plot: DOMRect, style: CSSStyleDeclaration): SVGTextElement {
  const text = document.createElementNS(SVG, "text");
  const right = style.textAlign === "right";
  text.setAttribute("x", String((right ? box.right : box.left) - plot.left));
  text.setAttribute("y", String(box.top - plot.top + box.height * 0.75));
  text.setAttribute("text-anchor", right ? "end" : "start");
  text.setAttribute("fill", style.color);
  for (const name of ["font-family", "font-size", "font-weight"])
    text.setAttribute(name, style.getPropertyValue(name));
  text.textContent = line;
  return text;
}

/** The boxes of a text node's lines, and what stands on each. */
function linesOf(node: Text): { line: string; box: DOMRect }[] {
  let at = 0;
  return node.data.split("\n").flatMap((line) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + line.trimEnd().length);
    at += line.length + 1;
    return line.trim() ? [{ line: line.trimEnd(), box: range.getBoundingClientRect() }] : [];
  });
}

/**
 * The horizontal picture as an SVG document of its own: its shapes with their looks written out, its labels as text.
 * @param plot the element that holds the picture and the labels
 */
export function pictureAsSvg(plot: Element, title: string): string {
  const drawn = plot.querySelector<SVGSVGElement>("svg")!;
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [drawn, copy].map((svg) => [...svg.querySelectorAll("path, text")]);
  originals!.forEach((original, i) => copyLooks(original, copies![i]!));
  const { width, height } = drawn.getBoundingClientRect();
  copy.setAttribute("xmlns", SVG);
  copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  copy.removeAttribute("aria-hidden");
  for (const named of [copy, ...copy.querySelectorAll("[class]")]) named.removeAttribute("class");
  const name = document.createElementNS(SVG, "title");
  name.textContent = title;
  const paper = document.createElementNS(SVG, "rect");
  for (const [attribute, value] of Object.entries({ width, height, fill: paperOf(plot) }))
    paper.setAttribute(attribute, String(value));
  copy.prepend(name, paper);
  const frame = plot.getBoundingClientRect();
  for (const span of plot.querySelectorAll(".label > span")) {
    const style = getComputedStyle(span);
    for (const node of span.childNodes)
      if (node instanceof Text)
        for (const { line, box } of linesOf(node)) copy.append(lineOf(line, box, frame, style));
  }
  return new XMLSerializer().serializeToString(copy);
}

/** The colour behind the picture. */
const paperOf = (plot: Element): string =>
  getComputedStyle((plot.getRootNode() as ShadowRoot).host ?? plot).backgroundColor;

/** The same picture in dots, so many to a px. @throws where the page's policy forbids pictures made in it */
export async function svgAsPng(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * scale;
    canvas.height = image.height * scale;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Offers a file to the reader under a name. */
export function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the address when the next task runs.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
