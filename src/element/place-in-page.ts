/** An element further than this from what is in view costs nothing, px. */
const NEAR = 1000;

/** A browser that is never idle is waited for so long, ms. */
const PATIENCE = 2000;
/** Where a browser does not say when it is idle, ms. */
const SOON = 50;

/** Elements that need not wait any more. */
const come = new WeakSet<Element>();

/**
 * When an element comes near what is in view; null where it is or has been there, or is not shown at all.
 * @param idle or when the browser has nothing else to do: what is read of an article is also marked in it
 */
export function whenNear(element: Element, idle: boolean): Promise<void> | null {
  const { top, bottom } = element.getBoundingClientRect();
  if (come.has(element) || (top < innerHeight + NEAR && bottom > -NEAR)) return null;
  return new Promise((resolve) => {
    const arrive = (): void => {
      observer.disconnect();
      come.add(element);
      resolve();
    };
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && arrive(),
      { rootMargin: `${NEAR}px` },
    );
    observer.observe(element);
    if (!idle) return;
    // Safari has no such callback; by then the page's own first picture is there.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(arrive, { timeout: PATIENCE });
    else setTimeout(arrive, SOON);
  });
}

/**
 * Keeps an element as high as it is, as far as that is in view: the picture that takes the place of a list moves nothing
 * that a reader sees. What stands below the window may move; a reader sees nothing of it.
 */
export function keepHeight(element: HTMLElement): void {
  const { top, height } = element.getBoundingClientRect();
  const seen = Math.min(height, innerHeight - top);
  if (seen > 0) element.style.minHeight = `${seen}px`;
}
