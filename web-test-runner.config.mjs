import { esbuildPlugin } from "@web/dev-server-esbuild";
import { chromeLauncher } from "@web/test-runner-chrome";
import { a11ySnapshotPlugin } from "@web/test-runner-commands/plugins";
import { findChrome } from "./tests/browser.mjs";

/** Media features that the Chrome launcher's `emulateMedia` leaves out (forced colours), set over the DevTools protocol. */
const mediaFeatures = {
  name: "media-features",
  async executeCommand({ command, payload, session }) {
    if (command !== "media-features") return undefined;
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    await devtools.send("Emulation.setEmulatedMedia", { features: payload });
    return true;
  },
};

const { executablePath, args } = await findChrome();

export default {
  files: "tests/element/**/*.test.ts",
  nodeResolve: true,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: "es2022",
      tsconfig: new URL("tsconfig.json", import.meta.url).pathname,
    }),
    a11ySnapshotPlugin(),
    mediaFeatures,
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath, args } })],
  concurrency: 1,
  testFramework: { config: { timeout: "15000" } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
};
