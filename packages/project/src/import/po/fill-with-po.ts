import type { Entry } from "@dragoman/catalog";
import type { Page } from "@dragoman/model";
import type { PlannedCatalog } from "../../sync/plan.js";
import { fillFrom, withObsolete } from "../fill-from.js";
import type { FilledPlan } from "../fill-planned.js";
import { pageCounts } from "../page-counts.js";
import type { BroughtOver } from "./bring-over.js";

/**
 * Fills the catalogs of a locale with what was brought over. Translations that
 * no page needs come along as obsolete, into the catalog of the page that they
 * name.
 *
 * @param catalogs - up-to-date catalogs
 * @param pages - the project's pages, split
 * @param brought - what was brought over
 * @returns the catalogs, and what became of each page
 * @example
 * fillWithPo(catalogs, pages, brought)[0]?.planned.catalog;
 */
export function fillWithPo(
  catalogs: readonly PlannedCatalog[],
  pages: readonly Page[],
  { offers, left }: BroughtOver,
): FilledPlan[] {
  const pageOf = pageFinder(pages.map(({ path }) => path));
  const spare = new Map<PlannedCatalog, Entry[]>();
  for (const { entry, reason } of left) {
    if (reason === "no-prose" || reason === "plural") continue;
    const home = homeOf(entry, catalogs, pageOf);
    if (home !== undefined) spare.set(home, [...(spare.get(home) ?? []), entry]);
  }
  return catalogs.map((planned): FilledPlan => {
    const filled = fillFrom(planned.catalog, offers);
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

function homeOf(
  { references }: Entry,
  catalogs: readonly PlannedCatalog[],
  pageOf: (reference: string) => number | undefined,
): PlannedCatalog | undefined {
  if (catalogs.length === 1) return catalogs[0];
  const pages = new Set(references.map(pageOf));
  return catalogs.find((catalog) => catalog.pages.some((page) => pages.has(page)));
}

/** Other tools name pages from another folder: the longest end of the path that only one page has decides. */
function pageFinder(paths: readonly string[]): (reference: string) => number | undefined {
  const ends = new Map<string, number | undefined>();
  for (const [index, path] of paths.entries()) {
    for (const end of endsOf(path)) ends.set(end, ends.has(end) ? undefined : index);
  }
  return (reference) => {
    const found = endsOf(reference.replace(/:\d+$/u, "")).find(
      (end) => ends.get(end) !== undefined,
    );
    return found === undefined ? undefined : ends.get(found);
  };
}

/** `a/b/c.md`, `b/c.md`, `c.md`. */
function endsOf(path: string): string[] {
  const steps = path.split("/").slice(-16);
  return steps.map((_, index) => steps.slice(index).join("/"));
}
