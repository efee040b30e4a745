// The element's tests in Firefox or WebKit, whichever ENGINE names; tests/engines.mjs installs and starts what that takes.
import { chromeLauncher } from "@web/test-runner-chrome";
import config from "./web-test-runner.config.mjs";

const launchers = {
  // The launcher hands these options to Puppeteer, which drives Firefox as well.
  firefox: async () =>
    chromeLauncher({
      launchOptions: {
        browser: "firefox",
        executablePath: process.env.ENGINE_PATH,
        // What the tests emulate elsewhere is set for good here.
        extraPrefsFirefox: { "ui.prefersReducedMotion": 1 },
      },
    }),
  webkit: async () => {
    const { webdriverLauncher } =
      await import("./tests/engines/node_modules/@web/test-runner-webdriver/dist/index.js");
    return webdriverLauncher({
      hostname: "127.0.0.1",
      port: Number(process.env.ENGINE_PORT),
      path: "/",
      automationProtocol: "webdriver",
      capabilities: {
        browserName: "MiniBrowser",
        "wdio:enforceWebDriverClassic": true,
        "webkitgtk:browserOptions": { binary: process.env.ENGINE_PATH, args: ["--automation"] },
      },
    });
  },
};

export default { ...config, coverage: false, browsers: [await launchers[process.env.ENGINE]()] };
