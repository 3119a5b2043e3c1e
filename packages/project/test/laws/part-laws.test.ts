import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_STAMPS, type Stamps } from "../../src/cache/stamps.js";
import type { ProjectConfig } from "../../src/config/types.js";
import type { LocaleSync } from "../../src/sync/outcome.js";
import { readSyncFiles } from "../../src/sync/sync-files.js";
import { syncKnown } from "../../src/sync/sync-known.js";
import { splitHere } from "../split-here.js";
import { otherTools, workedOn } from "./other-tools.js";
import { edited, pageEdit } from "./page-edits.js";
import { pseudo } from "./pseudo.js";
import { realPages } from "./real-pages.js";
import {
  catalogPaths,
  entriesOf,
  isRight,
  pagesOf,
  projectOf,
  translated,
  type Site,
} from "./site.js";
import { generatedSite, realSite, translatedSite } from "./sites.js";

const VERSION = "1.0.0";

/** What can happen between two syncs: to a page, to catalogs, to the list of pages. */
const change = fc.oneof(
  { weight: 4, arbitrary: pageEdit.map((edit) => (site: Site) => edited(site, edit)) },
  { weight: 2, arbitrary: otherTools.map((changes) => (site: Site) => workedOn(site, changes)) },
  { weight: 3, arbitrary: fc.nat().map((at) => (site: Site) => withTranslated(site, at)) },
  { weight: 1, arbitrary: fc.nat().map((at) => (site: Site) => withoutPage(site, at)) },
  { weight: 1, arbitrary: fc.nat().map((at) => (site: Site) => withCopy(site, at)) },
);
const history = fc.array(fc.array(change, { maxLength: 2 }), { minLength: 1, maxLength: 4 });

/** Somebody translates one catalog. */
function withTranslated(site: Site, at: number): Site {
  const paths = catalogPaths(site);
  const path = paths[at % paths.length] ?? "";
  const alone = { ...site, files: new Map([[path, site.files.get(path) ?? ""]]) };
  return { ...site, files: new Map([...site.files, ...translated(alone, pseudo).files]) };
}

function withoutPage(site: Site, at: number): Site {
  const paths = [...site.pages.keys()].sort();
  const pages = new Map(site.pages);
  if (paths.length > 1) pages.delete(paths[at % paths.length] ?? "");
  return { ...site, pages };
}

function withCopy(site: Site, at: number): Site {
  const paths = [...site.pages.keys()].sort();
  const text = site.pages.get(paths[at % paths.length] ?? "") ?? "";
  return { ...site, pages: new Map(site.pages).set("docs/copy.md", text) };
}

interface Synced {
  readonly site: Site;
  readonly stamps: Stamps;
  readonly outcome: LocaleSync | undefined;
  /** How many pages were split. */
  readonly pages: number;
}

/** Syncs as the command does, but for disk and threads. */
async function synced(
  site: Site,
  stamps: Stamps,
  config: Partial<ProjectConfig> = {},
): Promise<Synced> {
  const before = projectOf(site);
  const project = { ...before, config: { ...before.config, ...config } };
  let pages = 0;
  const known = await syncKnown(project, readSyncFiles(project), stamps, {
    cwd: "/",
    version: VERSION,
    now: () => new Date(0),
    splitter: async (...[requests, own]: Parameters<typeof splitHere>) => {
      pages += requests.length;
      return await splitHere(requests, own);
    },
  });
  const files = new Map(site.files);
  for (const { path, bytes } of known.changes) files.set(path, Buffer.from(bytes).toString());
  return { site: { ...site, files }, stamps: known.stamps, outcome: known.locales[0], pages };
}

/** All that a sync parses. */
function parsedOf(site: Site): unknown {
  return [
    pagesOf(site),
    catalogPaths(site).map((path) => entriesOf(site.files.get(path) ?? "", path)),
  ];
}

describe.each([
  ["generated pages", generatedSite, 120, false],
  ["real pages (skipped without corpora)", realSite, 6, realPages.length === 0],
] as const)("a sync that knows what the last one left, on %s", (_, sites, numRuns, isSkipped) => {
  it.skipIf(isSkipped)("does what one does that looks at everything", async () => {
    let left = 0;
    await fc.assert(
      fc.asyncProperty(
        // Where all pages share a catalog, nothing is left out.
        sites.map((site): Site => ({ ...site, isShared: false })),
        fc.constantFrom(0, 1, 1, 2),
        history,
        async (site, every, revisions) => {
          let now = await synced(translatedSite(site, every), NO_STAMPS);
          for (const changes of revisions) {
            const next = changes.reduce((before, apply) => {
              const after = apply(before);
              return isRight(() => parsedOf(after)) ? after : before;
            }, now.site);
            const whole = await synced(next, NO_STAMPS);
            now = await synced(next, now.stamps);
            expect([...now.site.files]).toEqual([...whole.site.files]);
            expect(now.outcome).toEqual(whole.outcome);
            left += whole.pages - now.pages;
          }
        },
      ),
      { numRuns, seed: 7 },
    );
    // Else nothing of this was tried.
    expect(left).toBeGreaterThan(numRuns / 2);
  });
});

describe("a sync of a site whose pages are in order", () => {
  const pages = new Map([
    ["docs/a.md", "Low water.\n"],
    ["docs/b.md", "Low water.\n\nHigh water.\n"],
    ["docs/c.md", "# Tides\n"],
  ]);
  const fresh: Site = { dialect: "gfm", isShared: false, pages, files: new Map() };

  it("looks at the page that was edited, and no other", async () => {
    const before = await synced(fresh, NO_STAMPS);
    expect(before.pages).toBe(3);
    const site = { ...before.site, pages: new Map(pages).set("docs/c.md", "# Tide tables\n") };
    const after = await synced(site, before.stamps);
    expect(after.pages).toBe(1);
    expect(after.site.files.get("po/it/c.po")).toContain("Tide tables");
    expect((await synced(after.site, after.stamps)).pages).toBe(0);
  });

  it("looks at a page that another one's translator has done something for", async () => {
    const before = await synced(fresh, NO_STAMPS);
    const text = before.site.files.get("po/it/b.po") ?? "";
    const translated = text.replace(/(msgid "Low water\."\nmsgstr) ""/u, '$1 "Bassa marea."');
    expect(translated).not.toBe(text);
    const files = new Map(before.site.files).set("po/it/b.po", translated);
    const after = await synced({ ...before.site, files }, before.stamps);
    expect(after.pages).toBe(2);
    expect(after.outcome?.moved).toBe(1);
    expect(after.site.files.get("po/it/a.po")).toContain("Bassa marea.");
  });

  it("looks at a page that a gone page's catalog has something for", async () => {
    const before = await synced(fresh, NO_STAMPS);
    const gone =
      'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n#: docs/old.md:1\n';
    const files = new Map(before.site.files).set(
      "po/it/old.po",
      `${gone}msgid "Tides"\nmsgstr "Maree"\n`,
    );
    const after = await synced({ ...before.site, files }, before.stamps);
    expect(after.pages).toBe(1);
    expect(after.site.files.get("po/it/c.po")).toContain("Maree");
  });

  it("looks at all pages again for what a translation that lost its edges brings to light", async () => {
    const linked = new Map([
      ["docs/a.md", "Low water.\n"],
      ["docs/b.md", "[Low water.](a.md)\n"],
    ]);
    const before = await synced({ ...fresh, pages: linked }, NO_STAMPS);
    const whole = (before.site.files.get("po/it/b.po") ?? "").replace(
      /msgid "Low water\."\nmsgstr ""/u,
      'msgid "[Low water.](a.md)"\nmsgstr "[Bassa marea.](a.md)"',
    );
    const site = { ...before.site, files: new Map(before.site.files).set("po/it/b.po", whole) };
    const after = await synced(site, before.stamps);
    expect(after.site.files.get("po/it/a.po")).toContain("Bassa marea.");
    expect([...after.site.files]).toEqual([...(await synced(site, NO_STAMPS)).site.files]);
    expect(after.pages).toBe(2);
  });

  it("reads every catalog that is new to it, of gone pages too", async () => {
    const all = await synced(translatedSite(fresh), NO_STAMPS);
    const broken = 'msgid "x\n';
    const files = new Map(all.site.files).set("po/it/gone.po", broken);
    await expect(synced({ ...all.site, files }, all.stamps)).rejects.toMatchObject({
      place: { file: "po/it/gone.po" },
    });
  });

  it("looks at everything where the configuration is another one", async () => {
    const before = await synced(fresh, NO_STAMPS);
    expect((await synced(before.site, before.stamps)).pages).toBe(0);
    expect((await synced(before.site, before.stamps, { references: "line" })).pages).toBe(3);
  });

  it("believes no stamp that was changed by hand", async () => {
    const before = await synced(fresh, NO_STAMPS);
    const forged = [...before.stamps.files].map(([path, stamp]) => {
      return [path, { ...stamp, untranslated: !stamp.untranslated }] as const;
    });
    expect((await synced(before.site, { ...before.stamps, files: new Map(forged) })).pages).toBe(3);
  });
});
