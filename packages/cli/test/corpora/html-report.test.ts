import { statSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, launchBrowser } from "../../../../scripts/browser.mjs";
import { openReport, overflow } from "../report-page.js";
import { CONFIG, dragoman } from "../run-dragoman.js";
import { canRun, copyCorpus, newProject, removeProject } from "./corpora.js";

const LOCALES = ["it", "fr", "ar", "ja"];
const MEGABYTE = 1_000_000;

describe.skipIf(!canRun || !hasBrowser)(
  "the html report of a whole site (skipped without corpora, build or Chromium)",
  () => {
    let root: string;
    let file: string;
    let browser: Browser;

    beforeAll(async () => {
      root = newProject({ ...CONFIG, locales: LOCALES });
      copyCorpus("privacyguides/docs", root, "docs");
      copyCorpus("privacyguides/i18n", root, "i18n");
      for (const locale of LOCALES) {
        const { status, stderr } = dragoman(root, "import", "--quiet", "--locale", locale);
        expect([0, 1], stderr).toContain(status);
      }
      const { status, stdout, stderr } = dragoman(root, "report", "--reporter", "html=report.html");
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
      file = join(root, "report.html");
      browser = await launchBrowser();
    });
    afterAll(async () => {
      await browser.close();
      removeProject(root);
    });

    it("is under 5 MB, with all pages in all locales", async () => {
      expect(statSync(file).size).toBeLessThan(5 * MEGABYTE);
      const { page, expectQuiet } = await openReport(browser, file);
      expect(await page.locator(".cards > li").count()).toBe(4);
      expect(await page.locator("td[role=gridcell]").count()).toBe(123 * 4);
      expect(await page.locator(".findings > li").count()).toBeLessThan(200);
      expectQuiet();
    });

    it("is filtered, searched and opened, and goes dark", async () => {
      const { page, expectQuiet } = await openReport(browser, file);
      const count = async (): Promise<number> => {
        const words = await page.locator(".count").textContent();
        return Number((words ?? "").replace(/[^\d].*$/u, "").replaceAll(",", ""));
      };
      const counted = async (): Promise<string> =>
        (await page.locator(".count").textContent()) ?? "";
      const all = await counted();
      await page.selectOption("select[name=locale]", "ar");
      await page.selectOption("select[name=rule]", "fuzzy");
      const narrowed = await counted();
      expect(narrowed).toContain(" of ");
      expect(narrowed).not.toBe(all);
      await page.fill("#query", "browser");
      expect(await counted()).not.toBe(narrowed);
      expect(await count()).toBeGreaterThan(0);
      await page.locator(".finding").first().click();
      const text = page.locator(".finding-card .side .text");
      expect(await text.count()).toBeGreaterThanOrEqual(2);
      expect(await text.nth(1).getAttribute("dir")).toBe("rtl");
      expect(await text.nth(1).textContent()).toMatch(/\p{Script=Arabic}/u);
      expect(await page.locator(".segment").count()).toBeGreaterThan(5);
      const box = await page.locator(".finding-card").boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(900);
      const places = await page.locator(".place code").allTextContents();
      expect(places[0]).toMatch(/^docs\/.*\.md:\d+$/u);
      expect(places[1]).toMatch(/^locales\/ar\/.*\.po:\d+$/u);
      await page.keyboard.press("Escape");
      await page.getByText("Dark", { exact: true }).click();
      expect(await page.getAttribute("html", "data-theme")).toBe("dark");
      expectQuiet();
    });

    it("is used by keyboard alone", async () => {
      const { page, expectQuiet } = await openReport(browser, file);
      const focused = async (what: string): Promise<string> =>
        await page.evaluate<string>(`String(document.activeElement?.${what})`);
      await page.keyboard.press("Tab");
      expect(await focused("textContent")).toBe("Skip to the findings");
      await page.keyboard.press("Enter");
      expect(await focused("id")).toBe("findings");
      await page.keyboard.press("/");
      await page.keyboard.type("tor");
      await page.keyboard.press("Enter");
      await page.locator(".count", { hasText: " of " }).waitFor();
      await page.locator(".finding").first().focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.locator(".card-row").waitFor();
      expect(await page.locator(".position").textContent()).toMatch(/^3 of /u);
      await page.keyboard.press("j");
      expect(await page.locator(".position").textContent()).toMatch(/^4 of /u);
      await page.keyboard.press("Escape");
      expect(await page.locator("dialog[open]").count()).toBe(0);
      const place = `closest("li")?.previousElementSibling?.previousElementSibling?.previousElementSibling === document.querySelector(".findings > li")`;
      expect(await focused(place)).toBe("true");
      await page.locator("td[role=gridcell][tabindex='0']").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowDown");
      const label = await focused(`getAttribute("aria-label")`);
      expect(label).toContain(", French: ");
      expect(await page.locator(".readout").textContent()).toBe(label);
      await page.keyboard.press("Enter");
      await page.locator(".segment").first().waitFor();
      await page.keyboard.press("Escape");
      expect(await focused(`getAttribute("aria-label")`)).toBe(label);
      expectQuiet();
    });

    it("fits a phone", async () => {
      const { page, expectQuiet } = await openReport(browser, file, { width: 375 });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.locator(".finding").nth(2).click();
      await page.locator(".card-row").waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expectQuiet();
    });
  },
);
