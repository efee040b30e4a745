/** What a key asks of the timeline. */
export type KeyAction =
  "next" | "previous" | "first" | "last" | "zoom-in" | "zoom-out" | "fit" | "close" | "more";

const KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
  "+": "zoom-in",
  "=": "zoom-in",
  "-": "zoom-out",
  "0": "fit",
  f: "fit",
  Escape: "close",
  "?": "more",
};

const TURNED: Readonly<Record<string, string>> = { ArrowRight: "ArrowLeft", ArrowLeft: "ArrowRight" };

/**
 * Null for keys that belong to the browser: with ctrl, ⌘ or alt, and Enter and Space, which press the button.
 * @param left time runs from right to left
 */
export function keyAction({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, left: boolean): KeyAction | null {
  return ctrlKey || metaKey || altKey ? null : (KEYS[(left && TURNED[key]) || key] ?? null);
}

/** The event that an action leads to from `index`, or -1 where it leads to none. */
export function stepTo(action: KeyAction, index: number, count: number): number {
  if (action === "next") return Math.min(count - 1, index + 1);
  if (action === "previous") return Math.max(0, index - 1);
  if (action === "first") return 0;
  return action === "last" ? count - 1 : -1;
}
