import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Debian's Chromium; where there is none, tests that need one say so and skip. */
const executablePath = process.env["DRAGOMAN_CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether there is a browser to test in. */
export const hasBrowser: boolean = existsSync(executablePath);
if (!hasBrowser) {
  console.warn(`SKIPPED: no Chromium at ${executablePath} (apt-get install chromium).`);
}

/** Starts a browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  // Where tests run as root, as in most containers, Chromium's sandbox refuses to start.
  return await chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
