// Size of the html report of a whole site, and how soon it is there in Chromium:
//
//   node scripts/figures/html-report.mjs [--shots FOLDER] [--runs N]
//
// README.md beside this file says what is measured.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { hasBrowser, launchBrowser } from "../browser.mjs";
import { configOf, dragoman, isReady, withProject } from "./project.mjs";

const { values } = parseArgs({
  options: { shots: { type: "string" }, runs: { type: "string", default: "5" } },
});
const locales = ["it", "fr", "ar", "ja"];

/**
 * Opens a report in a new context, and says how long it took.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} file
 * @param {{ width: number, colorScheme: "light" | "dark" }} looking
 */
async function open(browser, file, { width, colorScheme }) {
  const viewport = { width, height: width < 600 ? 812 : 900 };
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
    list: performance.getEntriesByName("findings-listed")[0]?.startTime ?? NaN,
  }));
  return { context, page, times };
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} file
 * @param {string} folder
 */
async function shoot(browser, file, folder) {
  mkdirSync(folder, { recursive: true });
  for (const width of [1280, 375]) {
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      const { context, page } = await open(browser, file, { width, colorScheme });
      const path = (/** @type {string} */ what) =>
        join(folder, `${width}-${colorScheme}-${what}.png`);
      await page.screenshot({ path: path("top") });
      await page.locator(".where").screenshot({ path: path("pages") });
      await page.selectOption("select[name=locale]", "ar");
      await page.selectOption("select[name=rule]", "fuzzy");
      await page.fill("#query", "browser");
      await page.locator("#findings").scrollIntoViewIfNeeded();
      await page.locator("#findings").evaluate((section) => section.scrollIntoView());
      await page.screenshot({ path: path("list") });
      await page.locator(".finding").nth(1).click();
      await page.locator(".card-row").waitFor();
      await page.screenshot({ path: path("open") });
      await context.close();
    }
  }
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} file
 */
async function measure(browser, file) {
  const runs = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const { context, times } = await open(browser, file, { width: 1280, colorScheme: "light" });
    runs.push(times);
    await context.close();
  }
  console.log(`size: ${(statSync(file).size / 1e6).toFixed(2)} MB`);
  console.log(`first paint: ${range(runs.map(({ paint }) => paint))}`);
  console.log(`findings listed: ${range(runs.map(({ list }) => list))}`);
}

/** @type {(numbers: readonly number[]) => string} */
const range = (numbers) => {
  const [least, ...rest] = [...numbers].sort((a, b) => a - b).map((number) => Math.round(number));
  return `${least} to ${rest.at(-1) ?? least} ms`;
};

if (hasBrowser && isReady(["privacyguides"])) {
  const files = { docs: "privacyguides/docs", i18n: "privacyguides/i18n" };
  const html = withProject({ config: configOf("mkdocs", locales), files }, (root) => {
    dragoman(root, "import", "--quiet");
    return dragoman(root, "report", "--reporter", "html");
  });
  const folder = mkdtempSync(join(tmpdir(), "dragoman-html-"));
  const browser = await launchBrowser();
  try {
    const file = join(folder, "report.html");
    writeFileSync(file, html);
    await measure(browser, file);
    if (values.shots !== undefined) await shoot(browser, file, values.shots);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
