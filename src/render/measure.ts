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
 * @param probe the element of a style, in the document
 */
export function canvasMeasure(probe: (style: TextStyle) => Element): Measure {
  const widths = new Map<string, number>();
  const styles = new Map<TextStyle, { context: CanvasRenderingContext2D | null; letters: Float64Array }>();
  // A canvas each: setting a font is slow, even the same one again.
  const of = (style: TextStyle): { context: CanvasRenderingContext2D | null; letters: Float64Array } => {
    let known = styles.get(style);
    if (!known) {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 0;
      const context = canvas.getContext("2d");
      if (context) context.font = fontOf(probe(style));
      styles.set(style, (known = { context, letters: new Float64Array(END_OF_SEPARATE) }));
    }
    return known;
  };
  const draw = (text: string, style: TextStyle): number =>
    of(style).context?.measureText(text).width ?? text.length * 8;
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
    const { letters } = of(style);
    let width = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      // Letters that do not stand alone are never known, so that texts of known ones need no other look.
      if (!letters[code]) {
        if (!SEPARATE.test(text)) return whole(text, style);
        // Firefox finds no width in a space alone.
        letters[code] = text[i] === " " ? draw("n n", style) - draw("nn", style) : draw(text[i]!, style);
      }
      width += letters[code]!;
    }
    return width;
  };
}
