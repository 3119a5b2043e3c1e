// The browser of tests and figures: Chromium of the system, driven by Playwright.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Where Debian and Ubuntu put it; DRAGOMAN_CHROMIUM names another one. */
const executablePath = process.env["DRAGOMAN_CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether there is a browser. Where there is none, this module says so, and the caller skips. */
export const hasBrowser = existsSync(executablePath);
if (!hasBrowser)
  console.warn(`SKIPPED browser tests: there is no ${executablePath} (apt-get install chromium).`);

/**
 * Starts the browser, without a window and without network of its own accord.
 *
 * @returns {Promise<import("playwright-core").Browser>} the caller closes it
 */
export async function launchBrowser() {
  return await chromium.launch({
    executablePath,
    timeout: 60_000,
    // Chromium's sandbox does not work for root, as which CI runs in containers.
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"],
  });
}
