// Where the tests' browser comes from: CHROME_PATH, an installed Chrome or Chromium, else the one shipped in a package.
import { existsSync } from "node:fs";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** @returns {Promise<{ executablePath: string, args: string[] }>} */
export async function findChrome() {
  const asked = process.env.CHROME_PATH;
  if (asked && !existsSync(asked))
    throw new Error(`CHROME_PATH names ${asked}, which is not there. Unset it or correct it.`);
  const installed = asked ?? INSTALLED.find((path) => existsSync(path));
  const args = [
    "--headless=new",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    // The sandbox refuses to run as root, which is what containers are.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  if (installed) return { executablePath: installed, args };
  // Without this the shipped browser expects libnss3 from the system; with it, it uses the copies it brings.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return { executablePath: await chromium.executablePath(), args };
}
