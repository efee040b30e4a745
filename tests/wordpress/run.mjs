// The plugin in a real WordPress with its database, seen in a real browser. One command: installs what is missing where
// it may (Debian, as root), and leaves nothing behind. Closes with `N passed, N failed`.
import { launch } from "puppeteer-core";
import { buildPlugin } from "../../integrations/wordpress/build.mjs";
import { findChrome } from "../browser.mjs";
import { CHECKS } from "./checks.mjs";
import { editorChecks } from "./editor.mjs";
import { prepare, startSite } from "./site.mjs";
import { Visitor } from "./visitor.mjs";

const say = (line) => process.stdout.write(`${line}\n`);

const why = prepare();
if (why) {
  say(`skipped: no WordPress can be installed here (${why})`);
  say("0 passed, 0 failed");
  process.exit(0);
}

let [passed, failed] = [0, 0];
const site = await startSite(`${buildPlugin()}.zip`);
const browser = await launch(await findChrome());
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, async () => {
    await browser.close();
    await site.stop();
    process.exit(1);
  });
try {
  say(`WordPress ${site.php("echo get_bloginfo( 'version' ), ', PHP ', PHP_VERSION;")}`);
  const visitor = new Visitor(site, browser);
  for (const [name, check] of [...Object.entries(editorChecks), ...Object.entries(CHECKS)])
    try {
      await check(visitor);
      passed += 1;
      say(`ok     ${name}`);
    } catch (error) {
      failed += 1;
      say(`FAILED ${name}\n       ${String(error.message).replaceAll("\n", "\n       ")}`);
    }
} finally {
  await browser.close();
  await site.stop();
}
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
