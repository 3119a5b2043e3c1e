import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, launchBrowser } from "../../../../scripts/browser.mjs";
import { build, ungated } from "./build-cases.js";
import { slots } from "./cases.js";
import { renderers } from "./renderers.js";

/** What a page did that no page of Markdown does by itself. */
interface Deeds {
  /** Whether a script ran: it set the flag, or opened a dialog. */
  readonly ran: boolean;
  /** Hosts that were asked for something. */
  readonly asked: readonly string[];
}

const HERE = "page.test";

/** Opens HTML as a page, touches everything in it, and says what that did. */
async function open(page: Page, html: string): Promise<Deeds> {
  const asked = new Set<string>();
  let ran = false;
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.host !== HERE) asked.add(url.host);
    const isPage = url.href === `http://${HERE}/page.html`;
    await (isPage
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: `<!DOCTYPE html>${html}` })
      : route.abort());
  });
  page.removeAllListeners("dialog");
  page.on("dialog", (dialog) => {
    ran = true;
    void dialog.dismiss();
  });
  await page.goto(`http://${HERE}/page.html`, { waitUntil: "load" });
  // A page may lead away, by itself or when it is touched; then nobody is there to answer.
  const wasHit = async (): Promise<boolean> =>
    await page.evaluate(() => "hit" in globalThis).catch(() => false);
  ran ||= await wasHit();
  await page.evaluate(touchAll).catch(() => undefined);
  ran ||= await wasHit();
  return { ran, asked: [...asked] };
}

/** In the page: clicks on what may be a script, and sends the events that handlers wait for. */
async function touchAll(): Promise<void> {
  interface Touched {
    readonly href?: unknown;
    click?(): void;
    dispatchEvent(event: unknown): void;
  }
  const { document, Event: NewEvent } = globalThis as unknown as {
    readonly document: { querySelectorAll(all: string): Iterable<Touched> };
    readonly Event: new (name: string) => unknown;
  };
  for (const element of document.querySelectorAll("body *")) {
    const isLink = typeof element.href === "string";
    if (!isLink || /^javascript:/iu.test(element.href)) element.click?.();
    for (const name of ["mouseover", "focus", "error", "load", "toggle"])
      element.dispatchEvent(new NewEvent(name));
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe.skipIf(!hasBrowser || renderers.size === 0)(
  "hostile translations in a browser (skipped without Chromium or a renderer)",
  () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await launchBrowser();
      page = await browser.newPage();
    });
    afterAll(async () => {
      await browser.close();
    });

    it("runs nothing of theirs in pages that were built", async () => {
      const built: string[] = [];
      for (const slot of slots) {
        const targets = slot.refused.map(({ target }) => target);
        built.push(...(await build(slot, targets)).pages);
      }
      for (const [name, render] of renderers) {
        // Many of them are the same page: the source stays in the place of each.
        for (const html of new Set(render(built)))
          expect(await open(page, html), `${name}: ${html}`).toEqual({ ran: false, asked: [] });
      }
    });

    it.skipIf(renderers.size < 2)("would run them without the gate", async () => {
      const seen: Record<string, boolean> = {};
      const expected: Record<string, boolean> = {};
      for (const slot of slots) {
        const pages = slot.refused.map(({ target }) =>
          ungated(slot, new Map([[slot.source, target]])),
        );
        for (const render of renderers.values())
          for (const [at, html] of render(pages).entries()) {
            const { name, runs = false } = slot.refused[at] ?? {};
            const key = `${slot.slot}: ${name ?? ""}`;
            const { ran, asked } = await open(page, html);
            seen[key] = seen[key] === true || ran || asked.length > 0;
            expected[key] = runs;
          }
      }
      expect(seen).toEqual(expected);
      expect(Object.values(seen).filter((one) => one).length).toBeGreaterThan(30);
    });
  },
);
