import type { Entry } from "@dragoman/catalog";
import type { Page } from "@dragoman/model";
import type { PlannedCatalog } from "../../sync/plan.js";
import { madeOnce } from "../../sync/made-once.js";
import { fillFrom, withObsolete } from "../fill-from.js";
import type { FilledPlan } from "../fill-planned.js";
import { pageCounts } from "../page-counts.js";
import type { BroughtOver } from "./bring-over.js";

const NONE: ReadonlyMap<string, Entry> = new Map();

/**
 * Fills the catalogs of a locale with what was brought over. Translations that
 * no page needs come along as obsolete, into the catalog of the page that they
 * name.
 *
 * @param catalogs - up-to-date catalogs
 * @param pages - the project's pages, split
 * @param brought - what was brought over
 * @param pageOf - finds the page that a reference names
 * @returns the catalogs, and what became of each page
 * @example
 * fillWithPo(catalogs, pages, brought, pageFinder(project.pages))[0]?.planned.catalog;
 */
export function fillWithPo(
  catalogs: readonly PlannedCatalog[],
  pages: readonly Page[],
  { offers, exact, left }: BroughtOver,
  pageOf: (reference: string) => number | undefined,
): FilledPlan[] {
  const homesOf = homeFinder(catalogs, pageOf);
  const spare = new Map<PlannedCatalog, Entry[]>();
  for (const { entry, reason } of left) {
    if (reason === "no-prose" || reason === "plural") continue;
    const [home] = homesOf(entry);
    if (home !== undefined) madeOnce(spare, home, () => []).push(entry);
  }
  const near = new Map<PlannedCatalog, Map<string, Entry>>();
  for (const entry of exact) {
    for (const home of homesOf(entry)) {
      const own = madeOnce(near, home, () => new Map<string, Entry>());
      if (!own.has(entry.msgid)) own.set(entry.msgid, entry);
    }
  }
  return catalogs.map((planned): FilledPlan => {
    const filled = fillFrom(fillFrom(planned.catalog, near.get(planned) ?? NONE), offers);
    const catalog = withObsolete(filled, spare.get(planned) ?? []);
    return {
      planned: { ...planned, catalog },
      pages: planned.pages.flatMap((index) => {
        const page = pages[index];
        if (page === undefined) return [];
        return [{ ...pageCounts(page, catalog), findings: [] }];
      }),
    };
  });
}

/** The catalogs of the pages that an entry names. */
function homeFinder(
  catalogs: readonly PlannedCatalog[],
  pageOf: (reference: string) => number | undefined,
): (entry: Entry) => readonly PlannedCatalog[] {
  if (catalogs.length === 1) return () => catalogs;
  const byPage = new Map(
    catalogs.flatMap((catalog) => catalog.pages.map((page) => [page, catalog] as const)),
  );
  return ({ references }) => {
    const homes = references.map((reference) => byPage.get(pageOf(reference) ?? -1));
    return [...new Set(homes)].filter((home) => home !== undefined);
  };
}
