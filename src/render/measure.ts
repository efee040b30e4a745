import type { Measure, TextStyle } from "../layout/scene.js";

/** Widths are kept for as many texts as a session of zooming asks for, and forgotten after. */
const MOST_KEPT = 20_000;

/**
 * Measures text on a canvas, in the fonts that the probes have in the page. Made anew when fonts or styles change.
 * @param probes one element per style, in the document
 */
export function canvasMeasure(probes: Readonly<Record<TextStyle, Element>>): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const fonts = new Map<TextStyle, string>();
  for (const [style, probe] of Object.entries(probes) as [TextStyle, Element][]) {
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(probe);
    fonts.set(style, `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`);
  }
  const widths = new Map<string, number>();
  return (text, style) => {
    const key = `${style} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (context) context.font = fonts.get(style)!;
      width = context?.measureText(text).width ?? text.length * 8;
      if (widths.size >= MOST_KEPT) widths.clear();
      widths.set(key, width);
    }
    return width;
  };
}
