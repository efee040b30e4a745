import { layoutTimeline } from "../layout/layout-timeline.js";
import { isLeftward, mirrored } from "../layout/mirror.js";
import type { HorizontalScene, Measure, ScaleMode, TextStyle } from "../layout/scene.js";
import { BASELINES } from "../layout/ticks.js";
import { escapeMarkup } from "../model/markup.js";
import type { Timeline } from "../model/timeline.js";
import { axisPath, disputesPath, foldsPath, leadersPath, shownPath, ticksPath } from "./lines.js";
import { densityPath, markClass, markPath } from "./mark-path.js";

export interface StaticSvgOptions {
  /** px. */
  width: number;
  height: number;
  scale: ScaleMode;
  /** BCP 47, for dates. */
  language: string;
  title: string;
}

/**
 * Widths of letters in a text face, in thousandths of the font's size, rounded up over the common faces, so that nothing
 * is wider than it was measured; other scripts count as one em a character.
 */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [320, "ijlI.,:;'|!()[]/ "],
      [420, "ftr-–"],
      [560, "acesz?"],
      [600, '0123456789gvxyko“”"$'],
      [660, "bdhnpquLJSFETZ+=<>~"],
      [780, "ABCDGHKNOPQRUVXY&"],
      [960, "mwMW%@—…"],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
const SIZES: Readonly<Record<TextStyle, number>> = {
  title: 15.5,
  strong: 16.6,
  date: 12.5,
  tick: 12,
  context: 12.6,
};

/** Measures without a page. */
export const tableMeasure: Measure = (text, style) => {
  let width = 0;
  for (const letter of text) width += WIDTHS[letter] ?? (letter < "\u0250" ? 700 : 1000);
  return (width * SIZES[style]) / 1000;
};

const SERIF = "Charter, Georgia, serif";
const SANS = "system-ui, sans-serif";
const COLOURS = {
  ink: "#16181d",
  muted: "#5d6470",
  line: "#d9dde3",
  paper: "#fff",
  accent: "#b3261e",
  band: "#f5dedd",
} as const;

/** The looks of marks, as the element's style sheet has them. */
function markLooks(look: string): string {
  const has = (name: string): boolean => look.split(" ").includes(name);
  const hollow = has("planned") || has("recurring") || has("approximate");
  const dashes = has("approximate") ? ' stroke-dasharray="3 2.5"' : "";
  if (has("band")) {
    const fill = has("planned") ? "none" : COLOURS.band;
    return `fill="${fill}"${hollow ? ` stroke="${COLOURS.accent}" stroke-width="1.25"` : ""}${dashes}`;
  }
  const stroke = hollow ? COLOURS.accent : COLOURS.paper;
  const width = has("bar") ? (hollow ? 1.25 : 0) : has("recurring") ? 3 : 1.75;
  const fill = hollow ? COLOURS.paper : COLOURS.accent;
  return `fill="${fill}" stroke="${stroke}" stroke-width="${width}"${dashes}`;
}

const text = (x: number, y: number, words: string, looks: string): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${looks}>${escapeMarkup(words)}</text>`;

function marks({ marks: all, width, axis }: HorizontalScene, points: boolean): string {
  return all
    .filter(({ shape }) => (shape === "point") === points)
    .map((mark) => `<path d="${markPath(mark, width, axis)}" ${markLooks(markClass(mark, null))}/>`)
    .join("");
}

function labels({ labels: all }: HorizontalScene): string {
  return all
    .map(({ left, width, top, date, lines, strong, align }) => {
      const anchor = align === "end" ? 'text-anchor="end" ' : "";
      const x = align === "end" ? left + width : left;
      const title = `${anchor}font-family="${SERIF}" font-size="15.5" fill="${COLOURS.ink}"${strong ? ' font-weight="600"' : ""}`;
      return (
        text(x, top + 13, date, `${anchor}font-size="12.5" fill="${COLOURS.muted}"`) +
        lines.map((line, i) => text(x, top + 18 + 15 + 20 * i, line, title)).join("")
      );
    })
    .join("");
}

function ticks(scene: HorizontalScene): string {
  const { ticks: all, folds, axis, overview } = scene;
  const base = overview.top + overview.height;
  const looks = (level: number): string =>
    `text-anchor="middle" font-size="12" fill="${level ? COLOURS.ink : COLOURS.muted}"${level ? ' font-weight="600"' : ""}`;
  return [
    ...all.map(({ textX, text: words, level }) =>
      text(textX, axis + BASELINES[level ? "context" : "tick"], words, looks(level)),
    ),
    ...folds.map(({ x0, x1, text: words, level }) =>
      text(
        (x0 + x1) / 2,
        axis + BASELINES[level ? "context" : "tick"],
        words,
        `text-anchor="middle" font-size="12" font-style="italic" fill="${COLOURS.muted}"`,
      ),
    ),
    ...overview.ticks.map(({ textX, text: words }) => text(textX, base + 18, words, looks(0))),
  ].join("");
}

/** A timeline as an SVG document that needs nothing else: for print, newsletters, wherever no script runs. */
export function timelineSvg(timeline: Timeline, options: StaticSvgOptions): string {
  const { width, height, scale, language, title } = options;
  const laidOut = layoutTimeline(
    timeline,
    { width, height, layout: "horizontal", scale, language, visible: null, pinned: null, now: null },
    tableMeasure,
  );
  if (laidOut.layout !== "horizontal")
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 40"><title>${escapeMarkup(title)}</title></svg>\n`;
  const scene = isLeftward(language) ? mirrored(laidOut) : laidOut;
  const { axis, overview, density } = scene;
  const base = overview.top + overview.height;
  const line = (d: string, colour: string, more = ""): string =>
    d ? `<path d="${d}" fill="none" stroke="${colour}" ${more}/>` : "";
  const filled = (d: string, colour: string, opacity: number): string =>
    d ? `<path d="${d}" fill="${colour}" opacity="${opacity}"/>` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(scene.height)}" font-family="${SANS}" role="img">
<title>${escapeMarkup(title)}</title>
<rect width="100%" height="100%" fill="${COLOURS.paper}"/>
${line(leadersPath(scene), COLOURS.line)}
${density ? filled(densityPath(density, axis, 20), COLOURS.accent, 0.75) : ""}
${marks(scene, false)}
${line(axisPath(scene), COLOURS.ink, 'stroke-width="1.25"')}
${line(foldsPath(scene), COLOURS.muted)}
${line(ticksPath(scene.ticks, axis, 5), COLOURS.muted)}
${line(disputesPath(scene), COLOURS.accent, 'stroke-width="1.25"')}
${marks(scene, true)}
${filled(shownPath(overview), COLOURS.ink, 0.07)}
${filled(densityPath(overview.density, base, overview.height - 4), COLOURS.accent, 0.75)}
${line(`M0,${base}H${width}`, COLOURS.line)}
${line(ticksPath(overview.ticks, base, 4), COLOURS.line)}
${ticks(scene)}
${labels(scene)}
</svg>
`;
}
