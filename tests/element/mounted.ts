import { aTimeout, fixture, html, oneEvent } from "@open-wc/testing";
import "../../src/define.js";
import type { NewsTimeline } from "../../src/define.js";
import type { Timeline } from "../../src/model/timeline.js";
import { media, STILL, viewport } from "./engine.js";

export const SEED = "/tests/fixtures/seed-timeline.json";

export async function seedTimeline(): Promise<Timeline> {
  return (await (await fetch(SEED)).json()) as Timeline;
}

/** Until resize observers have told the element its width and it has drawn. */
export async function settled(element: NewsTimeline): Promise<void> {
  await aTimeout(STILL);
  await element.updateComplete;
}

/** The seed page's timeline in a container of its own width, in British English. */
export async function mountSeed(width = 1200): Promise<NewsTimeline> {
  await viewport({ width: width + 40, height: 900 });
  // A change of scale is done at once; what it is like while it moves has a test of its own.
  await media({ reducedMotion: "reduce" });
  const timeline = await seedTimeline();
  const box = await fixture<HTMLElement>(
    html`<main lang="en-GB" style="width: ${width}px">
      <news-timeline heading="Japan and Mongolia" .timeline=${timeline}></news-timeline>
    </main>`,
  );
  const element = box.querySelector("news-timeline")!;
  await settled(element);
  return element;
}

export const shadow = (element: NewsTimeline): ShadowRoot => element.shadowRoot!;

export function labels(element: NewsTimeline): HTMLButtonElement[] {
  return [...shadow(element).querySelectorAll<HTMLButtonElement>(".labels button")];
}

export function label(element: NewsTimeline, id: string): HTMLButtonElement | null {
  return shadow(element).querySelector(
    `.plot button[data-event="${id}"], .column button[data-event="${id}"]`,
  );
}

export function tool(element: NewsTimeline, text: string): HTMLButtonElement {
  const found = [...shadow(element).querySelectorAll<HTMLButtonElement>(".tools button")].find(
    (button) => button.textContent.trim() === text,
  );
  if (!found) throw new Error(`There is no button “${text}”.`);
  return found;
}

export function details(element: NewsTimeline): HTMLElement | null {
  return shadow(element).querySelector(".details");
}

export function centre(target: Element): [number, number] {
  const { left, top, width, height } = target.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Marks that look alike are one path: each of them, with its place in the plot and in the window, px. */
export function marksOf(element: NewsTimeline, look = ""): { x: number; position: [number, number] }[] {
  const plot = shadow(element).querySelector(".plot")!.getBoundingClientRect();
  return [...shadow(element).querySelectorAll<SVGPathElement>(`.mark${look}`)].flatMap((path) =>
    path
      .getAttribute("d")!
      .split(/(?<=Z)/)
      .map((outline) => {
        const alone = path.cloneNode() as SVGPathElement;
        alone.setAttribute("d", outline);
        path.after(alone);
        const position = centre(alone);
        alone.remove();
        return { x: position[0] - plot.left, position };
      }),
  );
}

/** The stretch in view that the next change brings, as ISO days. */
export async function nextRange(element: NewsTimeline): Promise<[string, string]> {
  const { detail } = await oneEvent(element, "news-timeline-range");
  const { start, end } = detail as { start: Date; end: Date };
  return [start.toISOString(), end.toISOString()];
}
