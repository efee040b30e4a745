import type { Measure, TextStyle } from "../layout/scene.js";

/** Widths of whole texts are kept for as many as a session of zooming asks for, and forgotten after. */
const MOST_KEPT = 20_000;
/** Scripts whose letters stand side by side, each as wide as it is alone: Latin, Greek, Cyrillic, and marks between. */
const END_OF_SEPARATE = 0x20ad;
const SEPARATE = /^[\u0020-\u02af\u0370-\u0482\u048a-\u052f\u2010-\u2026\u20ac]*$/;

/** Not the shorthand: it is empty where a part of it, such as even figures, has no place in it. */
function fontOf(probe: Element): string {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(probe);
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}

/**
 * Measures text on a canvas, in the fonts that the probes have in the page: letter by letter where that is exact but for
 * kerning, which only brings letters nearer, else the whole text. Made anew when fonts or styles change.
 * @param probes one element per style, in the document
 */
export function canvasMeasure(probes: Readonly<Record<TextStyle, Element>>): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  const letters = new Map<TextStyle, Float64Array>();
  let current: TextStyle | null = null;
  const draw = (text: string, style: TextStyle): number => {
    // Setting a font is slow, even the same one again.
    if (context && current !== style) context.font = fontOf(probes[style]);
    current = style;
    return context?.measureText(text).width ?? text.length * 8;
  };
  const lettersOf = (style: TextStyle): Float64Array => {
    const known = letters.get(style) ?? new Float64Array(END_OF_SEPARATE);
    if (!letters.has(style)) {
      letters.set(style, known);
      // All of the alphabet at once, while its font is set.
      for (let code = 33; code < 127; code++) known[code] = draw(String.fromCharCode(code), style);
      // Firefox finds no width in a space alone.
      known[32] = draw("n n", style) - 2 * known[110]!;
    }
    return known;
  };
  const whole = (text: string, style: TextStyle): number => {
    const key = style + text;
    let width = widths.get(key);
    if (width === undefined) {
      if (widths.size >= MOST_KEPT) widths.clear();
      widths.set(key, (width = draw(text, style)));
    }
    return width;
  };
  return (text, style) => {
    if (!SEPARATE.test(text)) return whole(text, style);
    const known = lettersOf(style);
    let width = 0;
    for (let i = 0; i < text.length; i++) width += known[text.charCodeAt(i)] ||= draw(text[i]!, style);
    return width;
  };
}
