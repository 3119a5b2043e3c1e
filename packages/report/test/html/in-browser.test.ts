import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, launchBrowser } from "../../../../scripts/browser.mjs";
import { openReport, overflow } from "../../../cli/test/report-page.js";
import { htmlReport } from "../../src/index.js";
import { HOSTILE, HOSTILE_CONTEXT, HOSTILE_REPORT } from "./hostile.js";
import { CONTEXT } from "./sample.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(!hasBrowser)("the html report in a browser (skipped without Chromium)", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-html-"));
  const file = join(folder, "report.html");
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(file, htmlReport(HOSTILE_REPORT, HOSTILE_CONTEXT));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("shows hostile texts as texts, wherever they stand", async () => {
    const { page, expectQuiet } = await openReport(browser, file);
    const shown = async (selector: string): Promise<string | null> =>
      await page.locator(selector).first().textContent();
    expect(await shown("h1")).toBe(HOSTILE);
    expect(await shown(".verdict li")).toContain(HOSTILE);
    expect(await shown("#change .path")).toBe(`main ${HOSTILE}`);
    expect(await shown(".edits ins")).toContain("new");
    await page.locator(".finding").first().click();
    expect(await shown(".finding-card .message")).toBe(`message ${HOSTILE}`);
    expect(await shown(".finding-card .side:nth-child(1) .text")).toBe(`source ${HOSTILE}`);
    expect(await shown(".finding-card .place code")).toContain(HOSTILE);
    await page.keyboard.press("Escape");
    await page.locator("td[role=gridcell]").first().click();
    expect(await shown(".segment:last-child > .text")).toBe(`A page ${HOSTILE}`);
    expect(await page.locator("img, svg, iframe").count()).toBe(0);
    expect(await page.title()).toBe(`${HOSTILE}: translation report`);
    expectQuiet();
  });

  it("would run nothing, even if a text became markup", async () => {
    const { page } = await openReport(browser, file);
    const write = `document.body.innerHTML = "<img src=x onerror=1>"`;
    await expect(page.evaluate(write)).rejects.toThrow(/TrustedHTML/);
  });

  it("shows both sides, what changed in the source, and what is around it, Arabic from the right", async () => {
    const { page, expectQuiet } = await openReport(browser, file);
    await page.selectOption("select[name=locale]", "ar");
    await page.selectOption("select[name=rule]", "fuzzy");
    await page.locator(".finding").nth(1).click();
    const sides = page.locator(".finding-card .text");
    expect(await sides.allTextContents()).toEqual([
      `A page ${HOSTILE}`,
      `صفحة ${HOSTILE}`,
      `A leaf page ${HOSTILE}`,
    ]);
    expect(await page.locator(".finding-card del").textContent()).toBe("leaf");
    expect(await sides.nth(0).getAttribute("dir")).toBe("ltr");
    expect([
      await sides.nth(1).getAttribute("lang"),
      await sides.nth(1).getAttribute("dir"),
    ]).toEqual(["ar", "rtl"]);
    expect(await page.locator(".segment > .text").allTextContents()).toEqual([
      "Low water in small harbours",
      "Ask the harbour master",
      "Mind the bar",
    ]);
    await page.keyboard.press("k");
    expect(await sides.nth(0).textContent()).toBe("Ask the harbour master");
    expectQuiet();
  });

  it.each([360, 375, 768, 1280])("needs no sideways scrolling at %i px", async (width) => {
    const { page, expectQuiet } = await openReport(browser, file, { width });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.locator(".disclose").first().click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.locator(".finding").first().click();
    await page.locator(".finding-card").waitFor();
    const inside = "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)";
    const sheet = `${inside}(document.querySelector(".reading"))`;
    expect(await page.evaluate<number>(sheet)).toBeLessThanOrEqual(0);
    expectQuiet();
  });

  it.each(["light", "dark"] as const)(
    "gives axe nothing to complain about (%s)",
    async (colourScheme) => {
      const { page } = await openReport(browser, file, { colourScheme });
      const judged = async (): Promise<{ violations: unknown[]; passed: number }> => {
        await page.evaluate(axe);
        return await page.evaluate(
          `axe.run().then(({ violations, passes }) => ({
          violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
          passed: passes.filter(({ id }) => id === "color-contrast").length,
        }))`,
        );
      };
      expect(await judged()).toEqual({ violations: [], passed: 1 });
      await page.locator(".finding").first().click();
      await page.locator(".finding-card").waitFor();
      expect(await judged()).toEqual({ violations: [], passed: 1 });
    },
  );

  it("keeps the theme that was chosen", async () => {
    const { page, expectQuiet } = await openReport(browser, file);
    const ground = async (): Promise<string> =>
      await page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");
    const light = await ground();
    await page.getByText("Dark", { exact: true }).click();
    expect(await ground()).not.toBe(light);
    await page.reload();
    expect(await page.getAttribute("html", "data-theme")).toBe("dark");
    await page.getByText("Auto", { exact: true }).click();
    expect(await ground()).toBe(light);
    expectQuiet();
  });

  it("has a column for each section where a site is very large", async () => {
    const large = join(folder, "large.html");
    const counts = { segments: 2, translated: 1, fuzzy: 0, untranslated: 1 };
    const pages = Array.from({ length: 2100 }, (_, at) => {
      return { page: `docs/${at % 7}/${at}.md`, ...counts, words: 4, translatedWords: 2 };
    });
    const locales = Array.from({ length: 10 }, (_, at) => {
      return { locale: `x${at}`, ...counts, words: 0, translatedWords: 0, pages, findings: [] };
    });
    writeFileSync(large, htmlReport({ locales }, { ...CONTEXT, texts: [] }));
    const { page, expectQuiet } = await openReport(browser, large);
    const cells = page.locator("td[role=gridcell]");
    expect(await cells.count()).toBe(7 * 10);
    expect(await cells.nth(8).getAttribute("aria-label")).toContain(
      "docs/1, x1: 50%, 300 of 600 segments",
    );
    await cells.nth(8).click();
    expect(await page.locator("select[name=where]").inputValue()).toBe("docs/1/");
    expect(await page.locator("select[name=locale]").inputValue()).toBe("x1");
    expectQuiet();
  });

  it("shows findings without their pages where there are no texts", async () => {
    const bare = join(folder, "bare.html");
    writeFileSync(bare, htmlReport(HOSTILE_REPORT, { ...CONTEXT, texts: [] }));
    const { page, expectQuiet } = await openReport(browser, bare);
    await page.locator(".finding").nth(1).click();
    expect(await page.locator(".finding-card .side").count()).toBe(2);
    expect(await page.locator(".segment").count()).toBe(0);
    expectQuiet();
  });
});
