// What runs in the page of each library: it draws, and says how long that took.
import { eventsOf, paths } from "./events.mjs";

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function roots(root) {
  const inner = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
    shadowRoot ? roots(shadowRoot) : [],
  );
  return [root, ...inner];
}

/** Until three frames in a row have changed nothing in the page. */
async function stillness(host) {
  let changed = false;
  const observer = new MutationObserver(() => (changed = true));
  for (const root of roots(host))
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let still = 0; still < 3; still = changed ? 0 : still + 1) {
    changed = false;
    await frame();
  }
  observer.disconnect();
}

/** ms of each frame while `show` is called once a frame. */
async function frames(show, stretches) {
  const times = [];
  await frame();
  for (const [start, end] of stretches) {
    const begun = performance.now();
    show(start, end);
    await frame();
    // The next task runs after the frame has been laid out and painted.
    await new Promise((resolve) => setTimeout(resolve, 0));
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b);
}

/**
 * @param library { prepare?(events), draw(host, prepared), show?(start, end) }: `prepare` brings the events into the form
 *   that the library takes and is not timed
 */
export function measure(library) {
  let prepared;
  window.benchPrepare = async (count) => {
    const events = eventsOf(count);
    prepared = (await library.prepare?.(events)) ?? events;
  };
  window.bench = async () => {
    const host = document.getElementById("host");
    await frame();
    const begun = performance.now();
    await library.draw(host, prepared);
    await stillness(host);
    const drawn = performance.now() - begun;
    const nodes = roots(host).reduce((sum, root) => sum + root.querySelectorAll("*").length, 0);
    return { drawn, nodes };
  };
  window.benchPath = async (name) => {
    if (!library.show) return null;
    const times = await frames(library.show, paths()[name]);
    return {
      median: times[times.length >> 1],
      p95: times[Math.ceil(times.length * 0.95) - 1],
      most: times.at(-1),
    };
  };
}
