import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { lost, written } from "./lost.js";
import { edited, pageEdit } from "./page-edits.js";
import { realPages } from "./real-pages.js";
import { catalogPaths, LOCALE, pageOf, synced, withPage, type Site } from "./site.js";
import { pseudo } from "./pseudo.js";
import { generatedSite, realSite, translatedSite } from "./sites.js";

const hasGettext = spawnSync("msgcat", ["--version"]).status === 0;
if (!hasGettext)
  console.warn("SKIPPED: GNU gettext is not installed (Debian: apt-get install gettext).");

/** Every message of the pages has its translation, as a translator made it. */
function expectTranslated(site: Site): void {
  for (const path of site.pages.keys()) {
    const catalog = written(site.files.get(catalogOf(site, path)) ?? "");
    for (const { source } of pageOf(site, path).segments) {
      const entry = catalog.get(source)?.entry;
      expect([source, entry?.msgstr[0], entry?.fuzzy]).toEqual([source, pseudo(source), false]);
    }
  }
}

function catalogOf({ isShared }: Site, page: string): string {
  return isShared
    ? `po/${LOCALE}.po`
    : page.replace(/^docs\//u, `po/${LOCALE}/`).replace(/\.md$/u, ".po");
}

function without(site: Site, path: string): Site {
  return { ...site, pages: new Map([...site.pages].filter(([name]) => name !== path)) };
}

/**
 * A first page cut in two at a blank line before a text, which is in no program of MDX; front matter stays
 * with the first half.
 */
function cutInTwo(site: Site, path: string): Site {
  const text = site.pages.get(path) ?? "";
  const { segments } = pageOf(site, path);
  const next = segments.find(({ slot }) => slot.start > text.length / 2)?.slot.start ?? 0;
  const at = text.lastIndexOf("\n\n", next);
  if (at === -1) return site;
  return withPage(withPage(site, path, text.slice(0, at)), "docs/second.md", text.slice(at));
}

const SITES = [
  ["generated pages", generatedSite, 40, false],
  ["real pages (skipped without corpora)", realSite, 5, realPages.length === 0],
] as const;

describe.each(SITES)("translations follow, on %s", (_, sites, numRuns, isSkipped) => {
  const parameters = { numRuns, seed: 11 };
  const whole = sites.map((site) => translatedSite(site));
  const FIRST = "docs/index.md";

  it.skipIf(isSkipped)("a page that is deleted and comes back", () => {
    fc.assert(
      fc.property(whole, (site) => {
        const gone = synced(without(site, FIRST));
        for (const path of catalogPaths(site))
          expect(lost(site.files.get(path) ?? "", gone.files.get(path) ?? "")).toEqual([]);
        const back = synced(withPage(gone, FIRST, site.pages.get(FIRST) ?? ""));
        expectTranslated(back);
      }),
      parameters,
    );
  });

  it.skipIf(isSkipped)("a page that gets another name", () => {
    fc.assert(
      fc.property(whole, (site) => {
        const text = site.pages.get(FIRST) ?? "";
        expectTranslated(synced(withPage(without(site, FIRST), "docs/new/name.md", text)));
      }),
      parameters,
    );
  });

  it.skipIf(isSkipped)("a page that is split in two", () => {
    fc.assert(
      fc.property(whole, (site) => {
        const before = pageOf(site, FIRST).segments.map(({ source }) => source);
        const next = synced(cutInTwo(site, FIRST));
        const known = new Set(before);
        const halves = [FIRST, "docs/second.md"].flatMap((path) => {
          const catalog = written(next.files.get(catalogOf(next, path)) ?? "");
          return pageOf(next, path).segments.map(
            ({ source }) => [source, catalog.get(source)] as const,
          );
        });
        for (const [source, found] of halves)
          if (known.has(source)) expect(found?.entry.msgstr[0]).toBe(pseudo(source));
      }),
      parameters,
    );
  });

  it.skipIf(isSkipped)(
    "catalogs that were one per page, or one per locale, and are the other now",
    () => {
      fc.assert(
        fc.property(whole, (site) => {
          const once = synced({ ...site, isShared: !site.isShared });
          expectTranslated(once);
          expect([...synced(once).files]).toEqual([...once.files]);
          expectTranslated(synced({ ...once, isShared: site.isShared }));
        }),
        parameters,
      );
    },
  );
});

describe.skipIf(!hasGettext)("a merge of two branches by msgcat (skipped without gettext)", () => {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-merge-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function merged(one: string, other: string): string {
    const files = [one, other].map((text, index) => {
      const file = join(folder, `${String(index)}.po`);
      writeFileSync(file, text);
      return file;
    });
    const { status, stdout, stderr } = spawnSync("msgcat", ["--use-first", ...files], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    return stdout;
  }

  it("loses nothing that msgcat kept, and is settled by one sync", () => {
    const edits = fc.array(pageEdit, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(generatedSite, edits, edits, (site, ours, theirs) => {
        const base = translatedSite(site, 3);
        const [one, other] = [ours, theirs].map((all) => synced(all.reduce(edited, base)));
        const files = new Map(one?.files);
        for (const path of catalogPaths(base))
          files.set(path, merged(one?.files.get(path) ?? "", other?.files.get(path) ?? ""));
        // The pages as one branch has them, and what the other one did to them after that.
        const pages = theirs.reduce<Site>(edited, { ...base, ...one }).pages;
        const next = synced({ ...base, pages, files });
        for (const [path, text] of files)
          if (path.endsWith(".po")) expect(lost(text, next.files.get(path) ?? "")).toEqual([]);
        expect([...synced(next).files]).toEqual([...next.files]);
      }),
      { numRuns: 15, seed: 5 },
    );
  });
});
