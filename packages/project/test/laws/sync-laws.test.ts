import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lost, written } from "./lost.js";
import { pageEdit, edited, rewrapped, type PageEdit } from "./page-edits.js";
import { otherTools, workedOn } from "./other-tools.js";
import { realPages } from "./real-pages.js";
import { catalogPaths, isRight, pagesOf, synced, type Site } from "./site.js";
import { generatedSite, realSite, translatedSite } from "./sites.js";

const revisions = fc.array(fc.array(pageEdit, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 3,
});
const gaps = fc.constantFrom(0, 0, 2, 5);

/** The site after each revision, before its sync; edits that a page's front matter does not survive are left out. */
function revised(site: Site, edits: readonly PageEdit[]): Site {
  return edits.reduce((now, edit) => {
    const next = edited(now, edit);
    return isRight(() => pagesOf(next)) ? next : now;
  }, site);
}

const SITES = [
  ["generated pages", generatedSite, 50, false],
  ["real pages (skipped without corpora)", realSite, 6, realPages.length === 0],
] as const;

describe.each(SITES)("laws of sync, on %s", (_, sites, numRuns, isSkipped) => {
  const parameters = { numRuns, seed: 7 };

  it.skipIf(isSkipped)("5: a sync after each revision changes no entry but those it must", () => {
    fc.assert(
      fc.property(sites, gaps, revisions, (site, every, history) => {
        let now = synced(translatedSite(site, every));
        for (const edits of history) {
          const next = synced(revised(now, edits));
          for (const path of catalogPaths(now)) expectNoNoise(now, next, path);
          now = next;
        }
      }),
      parameters,
    );
  });

  it.skipIf(isSkipped)("6: nothing is lost by any revision", () => {
    fc.assert(
      fc.property(sites, gaps, revisions, (site, every, history) => {
        let now = translatedSite(site, every);
        for (const edits of history) {
          const next = synced(revised(now, edits));
          for (const path of catalogPaths(now))
            expect(lost(now.files.get(path) ?? "", next.files.get(path) ?? "")).toEqual([]);
          now = next;
        }
      }),
      parameters,
    );
  });

  it.skipIf(isSkipped)("7: a second sync changes no byte, after any revision", () => {
    fc.assert(
      fc.property(sites, gaps, revisions, (site, every, history) => {
        let now = translatedSite(site, every);
        for (const edits of history) {
          now = synced(revised(now, edits));
          const again = synced(now, new Date(1e12));
          expect([...again.files]).toEqual([...now.files]);
        }
      }),
      parameters,
    );
  });

  it.skipIf(isSkipped)("6, 7: so it is with catalogs that other tools have worked on", () => {
    fc.assert(
      fc.property(sites, gaps, otherTools, revisions, (site, every, changes, [edits = []]) => {
        const before = workedOn(translatedSite(site, every), changes);
        const now = synced(revised(before, edits));
        for (const path of catalogPaths(before))
          expect(lost(before.files.get(path) ?? "", now.files.get(path) ?? "")).toEqual([]);
        expect([...synced(now, new Date(1e12)).files]).toEqual([...now.files]);
      }),
      parameters,
    );
  });

  it.skipIf(isSkipped)("wrapping paragraphs anew changes no file", () => {
    fc.assert(
      fc.property(sites, gaps, fc.nat(), (site, every, seed) => {
        const before = synced(translatedSite(site, every));
        let after: Site = before;
        for (const path of before.pages.keys()) after = rewrapped(after, path, seed);
        expect([...synced(after, new Date(1e12)).files]).toEqual([...before.files]);
      }),
      parameters,
    );
  });

  it.skipIf(isSkipped)("8: neither the clock nor the order of files matters", () => {
    fc.assert(
      fc.property(sites, gaps, revisions, (site, every, history) => {
        const next = revised(translatedSite(site, every), history.flat());
        const reversed: Site = {
          ...next,
          pages: new Map([...next.pages].reverse()),
          files: new Map([...next.files].reverse()),
        };
        const written = (files: ReadonlyMap<string, string>): string[] =>
          [...files]
            .map((file) => (next.files.has(file[0]) ? file.join() : withoutDate(file)))
            .sort();
        const one = written(synced(next).files);
        const other = written(synced(reversed, new Date(1e12)).files);
        expect(other).toEqual(one);
      }),
      parameters,
    );
  });
});

/** Entries whose template entry is as it was keep their bytes and their order. */
function expectNoNoise(before: Site, after: Site, path: string): void {
  const template = before.isShared
    ? "po/all.pot"
    : path.replace(/^po\/it\//u, "po/templates/").replace(/\.po$/u, ".pot");
  const [old, now, was, is] = [
    before.files.get(template),
    after.files.get(template),
    before.files.get(path),
    after.files.get(path),
  ].map((text) => written(text ?? ""));
  const kept = [...(old ?? [])].filter(([msgid, { lines }]) => now?.get(msgid)?.lines === lines);
  for (const [msgid] of kept) expect(is?.get(msgid)?.lines).toBe(was?.get(msgid)?.lines);
  const common = [...(was?.keys() ?? [])].filter((msgid) => is?.has(msgid));
  expect([...(is?.keys() ?? [])].filter((msgid) => was?.has(msgid))).toEqual(common);
}

/** A new file says when it was made. */
function withoutDate([path, text]: readonly [string, string]): string {
  return `${path}\n${text.replace(/^"(?:POT-Creation|PO-Revision)-Date: .*$/gmu, "")}`;
}
