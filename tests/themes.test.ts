import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { projectFile } from "./project.js";

type Rgb = readonly [number, number, number];

/** #rgb, #rrggbb or #rrggbbaa: channels 0…255 and opacity 0…1. */
function colour(hex: string): { rgb: Rgb; opacity: number } {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  const [r, g, b, a = 255] = digits.match(/../g)!.map((pair) => parseInt(pair, 16));
  return { rgb: [r!, g!, b!], opacity: a / 255 };
}

/** WCAG 2.2, relative luminance. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** WCAG 2.2, contrast ratio; the second colour lies opaque beneath both. */
function contrast(over: string, under: string, beneath = under): number {
  const base = colour(beneath).rgb;
  const laid = ({ rgb, opacity }: ReturnType<typeof colour>): Rgb =>
    rgb.map((channel, i) => channel * opacity + base[i]! * (1 - opacity)) as unknown as Rgb;
  const [a, b] = [luminance(laid(colour(over))), luminance(laid(colour(under)))].toSorted((x, y) => y - x);
  return (a! + 0.05) / (b! + 0.05);
}

/** A style sheet's colours by the names of its custom properties, in light and in dark. */
function coloursOf(css: string): Record<string, string>[] {
  const pairs = [...css.matchAll(/--(?:news-timeline|nt)-([a-z]+):[^;]*?light-dark\((#\w+), (#\w+)\)/g)];
  return [2, 3].map((side) => Object.fromEntries(pairs.map((pair) => [pair[1]!, pair[side]!])));
}

const themes = readdirSync(projectFile("src/themes"));
const sheets = new Map([
  ["the default", readFileSync(projectFile("src/element/styles/theme.ts"), "utf8")],
  ...themes.map((name) => [name, readFileSync(projectFile(`src/themes/${name}`), "utf8")] as const),
]);

/** What is read, and on what: WCAG AA asks 4.5, for marks 3. */
const READ = [
  ["ink", "paper"],
  ["ink", "panel"],
  ["muted", "paper"],
  ["muted", "panel"],
  ["link", "paper"],
  ["link", "panel"],
  ["accent", "paper"],
] as const;

for (const [name, css] of sheets)
  test(`${name}: every text stands out from what it lies on, in light and in dark`, () => {
    const least = name === "contrast.css" ? 7 : 4.5;
    for (const colours of coloursOf(css)) {
      assert.equal(Object.keys(colours).length, 8);
      for (const [over, under] of READ) {
        const ratio = contrast(colours[over]!, colours[under]!);
        assert.ok(ratio >= least, `${over} on ${under}: ${ratio.toFixed(2)}`);
      }
      const marked = contrast(colours["ink"]!, colours["band"]!, colours["panel"]!);
      assert.ok(marked >= least, `the marked words of a quote: ${marked.toFixed(2)}`);
    }
  });

test("the arithmetic is that of WCAG: black on white is 21 : 1, #767676 just passes", () => {
  assert.equal(contrast("#000", "#fff"), 21);
  assert.equal(contrast("#767676", "#fff").toFixed(2), "4.54");
});
