import { InputError, type Finding } from "@dragoman/model";
import { ratchet, reportOf, type Report } from "@dragoman/report";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pagesInLocale } from "../../src/catalogs/locale-catalogs.js";
import { pageStatus } from "../../src/catalogs/page-status.js";
import type { Project } from "../../src/open-project.js";
import { compareStates, type Comparison } from "../../src/since/compare-states.js";
import { keptTexts } from "../../src/since/kept-texts.js";
import type { ProjectState } from "../../src/assess/project-state.js";
import { edited, pageEdit, type PageEdit } from "../laws/page-edits.js";
import { LOCALE, pageOf, projectOf, synced, translated, type Site } from "../laws/site.js";
import { generatedSite, translatedSite } from "../laws/sites.js";
import { splitHere } from "../split-here.js";

const edits = fc.array(pageEdit, { maxLength: 4 });
const gaps = fc.constantFrom(0, 2, 5);

/** A second locale, which has no catalogs. */
function twoLocales(site: Site): Project {
  const project = projectOf(site);
  const locales = [LOCALE, "fr"];
  return { ...project, locales, config: { ...project.config, locales } };
}

async function compared(head: Site, base: Site): Promise<Comparison> {
  const options = { cwd: "/", version: "1", splitter: splitHere, now: () => new Date(0) };
  return await compareStates(twoLocales(head), twoLocales(base), options, statusReport);
}

function statusReport({ pages, locales }: ProjectState): Report {
  return reportOf(
    locales.map(({ locale, groups }) => ({
      locale,
      pages: pagesInLocale(pages, groups).map(({ page, group }) =>
        pageStatus(page, group.catalog, group.file),
      ),
    })),
  );
}

/** The findings, wherever their entries are: a sync moves lines in catalogs. */
function findingsOf({ report }: Comparison): Finding[] {
  return report.locales.flatMap(({ findings }) =>
    findings.map(({ catalog: _, ...finding }) => finding),
  );
}

/** What is told of the edits, but for where their entries are. */
function storyOf({ change }: Comparison): unknown {
  return change.edits.map((edit) => ({
    ...edit,
    outcomes: edit.outcomes.map(({ catalog: _, ...outcome }) => outcome),
  }));
}

/** The locales that a ratchet finds worse. */
function worseIn({ head, base, change }: Comparison): (string | undefined)[] {
  const kept = keptTexts(head.state, base.state, change.edits);
  return ratchet(base.report, head.report, kept, "base").map(({ locale }) => locale);
}

/** Edits that a page's front matter does not survive are left out. */
function revised(site: Site, changes: readonly PageEdit[]): Site {
  return changes.reduce((now, change) => {
    const next = edited(now, change);
    try {
      for (const path of next.pages.keys()) pageOf(next, path);
      return next;
    } catch (error) {
      if (error instanceof InputError) return now;
      throw error;
    }
  }, site);
}

describe("laws of a change", () => {
  const parameters = { numRuns: 40, seed: 7 };

  it("from a state to itself is nothing, whatever is pending", async () => {
    await fc.assert(
      fc.asyncProperty(generatedSite, gaps, edits, async (site, every, pending) => {
        const now = revised(translatedSite(site, every), pending);
        const same = await compared(now, now);
        expect(same.change).toEqual({ edits: [], removed: 0 });
        expect(findingsOf(same)).toEqual([]);
        expect(worseIn(same)).toEqual([]);
        const afterSync = await compared(synced(now), now);
        expect(afterSync.change).toEqual({ edits: [], removed: 0 });
        expect(findingsOf(afterSync)).toEqual([]);
      }),
      parameters,
    );
  });

  it("of catalogs alone has no edits, and no finding where they got better", async () => {
    await fc.assert(
      fc.asyncProperty(generatedSite, async (site) => {
        const [none, all] = [synced(site), translatedSite(site)];
        const better = await compared(all, none);
        expect(better.change).toEqual({ edits: [], removed: 0 });
        expect(findingsOf(better)).toEqual([]);
        expect(worseIn(better)).toEqual([]);
        const worse = await compared(none, all);
        expect(worse.change.edits).toEqual([]);
        const lost = worse.base.report.locales[0]?.translated;
        expect(worse.report.locales[0]?.findings.length).toBe(lost);
        expect(worseIn(worse)).toEqual(lost === 0 ? [] : [LOCALE]);
      }),
      parameters,
    );
  });

  it("has an outcome in each locale for each text, the same whether it was synced or not", async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(generatedSite, gaps, edits, edits, async (site, every, before, after) => {
        const base = revised(translatedSite(site, every), before);
        const head = revised(base, after);
        const one = await compared(head, base);
        for (const { outcomes, before: text, source } of one.change.edits) {
          expect(outcomes.map(({ locale }) => locale)).toEqual([LOCALE, "fr"]);
          expect(text).not.toBe(source);
          seen++;
        }
        const other = await compared(synced(head), base);
        expect(storyOf(other)).toEqual(storyOf(one));
        expect(findingsOf(other)).toEqual(findingsOf(one));
      }),
      parameters,
    );
    expect(seen).toBeGreaterThan(0);
  });

  it("settles what somebody translates within it", async () => {
    await fc.assert(
      fc.asyncProperty(generatedSite, edits, async (site, after) => {
        const base = translatedSite(site);
        const head = translated(synced(revised(base, after)), (msgid) => `${msgid} (it)`);
        const outcomes = (await compared(head, base)).change.edits.map((edit) => edit.outcomes[0]);
        for (const outcome of outcomes.filter((one) => one?.outcome === "new"))
          expect(outcome?.settled).toBe(true);
      }),
      parameters,
    );
  });
});
