import type { PlannedCatalog } from "../sync/plan.js";
import type { AlignedTarget } from "./align-targets.js";
import { fillCatalog, type MayStay, type PageFill } from "./fill-catalog.js";
import type { LocaleImport } from "./outcome.js";

/** A catalog with the translations of its pages, and what became of each of them. */
export interface FilledPlan {
  readonly planned: PlannedCatalog;
  readonly pages: readonly (PageFill & { readonly segments: number })[];
}

/**
 * Fills a planned catalog from the localised pages of its pages.
 *
 * @param planned - an up-to-date catalog
 * @param targets - the locale's localised pages, aligned
 * @param namesOf - which texts of a page may stay as they are
 * @returns the catalog with their translations, and what became of each page
 * @example
 * fillPlanned(planned, targets, namesOf).planned.catalog;
 */
export function fillPlanned(
  planned: PlannedCatalog,
  targets: readonly AlignedTarget[],
  namesOf: (target: AlignedTarget) => MayStay,
): FilledPlan {
  const aligned = targets.filter(({ target }) => planned.pages.includes(target.index));
  const { catalog, pages: fills } = fillCatalog(
    planned.catalog,
    aligned.map((own) => {
      const { request, locale } = own.target;
      return { target: request.path, locale, pairs: own.pairs, mayStay: namesOf(own) };
    }),
  );
  return {
    planned: { ...planned, catalog },
    pages: aligned.map(({ page, findings }, index) => ({
      segments: page.segments.length,
      placed: fills[index]?.placed ?? 0,
      uncertain: fills[index]?.uncertain ?? 0,
      findings: [...findings, ...(fills[index]?.findings ?? [])],
    })),
  };
}

/**
 * Sums up what was done in a locale.
 *
 * @param locale - the locale
 * @param results - its catalogs, filled
 * @returns counts over all of its localised pages, and their findings
 * @example
 * localeImport("it", [filled]).placed;
 */
export function localeImport(locale: string, results: readonly FilledPlan[]): LocaleImport {
  const pages = results.flatMap((result) => result.pages);
  const sum = (of: (page: (typeof pages)[number]) => number): number =>
    pages.reduce((total, page) => total + of(page), 0);
  const segments = sum((page) => page.segments);
  const placed = sum((page) => page.placed);
  const uncertain = sum((page) => page.uncertain);
  return {
    locale,
    pages: pages.length,
    segments,
    placed,
    left: segments - placed - uncertain,
    uncertain,
    findings: pages.flatMap((page) => page.findings),
  };
}
