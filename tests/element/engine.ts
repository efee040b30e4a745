import { emulateMedia, setViewport } from "@web/test-runner-commands";

type Engine = "chromium" | "firefox" | "webkit";
type Ability = "media" | "viewport" | "snapshot" | "keyboard";

/** Which engine runs the tests. */
export const engine: Engine = /Firefox\//.test(navigator.userAgent)
  ? "firefox"
  : /Chrome\//.test(navigator.userAgent)
    ? "chromium"
    : "webkit";

/** What can be driven from outside: media features, the size of the window, the accessibility tree, keys held and texts typed over. */
const ABILITIES: Readonly<Record<Engine, readonly Ability[]>> = {
  chromium: ["media", "viewport", "snapshot", "keyboard"],
  firefox: ["viewport", "keyboard"],
  webkit: [],
};
const can = (ability: Ability): boolean => ABILITIES[engine].includes(ability);

/** A test that asks for something that not every engine can be made to do; elsewhere it is reported as skipped. */
export const where = (ability: Ability): TestFunction => (can(ability) ? it : it.skip);

/** Emulates media features; engines where that cannot be done are started with less motion where they can be. */
export async function media(features: Parameters<typeof emulateMedia>[0]): Promise<void> {
  if (can("media")) await emulateMedia(features);
}

export async function viewport(size: { width: number; height: number }): Promise<void> {
  if (can("viewport")) await setViewport(size);
}

/** ms until a change of scale is over where motion cannot be turned off. */
export const STILL = engine === "webkit" ? 320 : 50;
