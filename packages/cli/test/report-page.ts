import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import type { Browser, Page } from "playwright-core";

/** How a page is looked at. */
export interface Looking {
  readonly width?: number;
  readonly colourScheme?: "light" | "dark";
}

/** A report in the browser, and what it did that it must not do. */
export interface OpenReport {
  readonly page: Page;
  /** Fails when the page asked for anything, or the browser had to complain. */
  readonly expectQuiet: () => void;
}

/** Opens a report, and waits until its findings are listed. */
export async function openReport(
  browser: Browser,
  file: string,
  { width = 1280, colourScheme = "light" }: Looking = {},
): Promise<OpenReport> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 740 : 900 },
    colorScheme: colourScheme,
    reducedMotion: "reduce",
  });
  // Machines are of any speed: only a hang is a failure.
  context.setDefaultTimeout(100_000);
  const page = await context.newPage();
  const loud: string[] = [];
  const address = pathToFileURL(file).href;
  page.on("console", (message) => loud.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => loud.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => loud.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    // The icon is empty and stands in the page itself.
    if (request.url() !== address && request.url() !== "data:,")
      loud.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  return { page, expectQuiet: () => expect(loud).toEqual([]) };
}

/** How much wider than the window the page is, in CSS pixels. */
export async function overflow(page: Page): Promise<number> {
  return await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
}
