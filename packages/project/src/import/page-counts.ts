import type { Catalog } from "@dragoman/catalog";
import type { Page } from "@dragoman/model";
import type { Status } from "@dragoman/report";
import { pageStatus } from "../catalogs/page-status.js";

/**
 * Counts how many segments of a page a catalog has translations for.
 *
 * @param page - the page
 * @param catalog - its catalog, filled
 * @returns the number of its segments, of those with a translation, and of those whose translation is fuzzy
 * @example
 * pageCounts(page, catalog).placed; // 12
 */
export function pageCounts(
  page: Page,
  catalog: Catalog,
): { readonly segments: number; readonly placed: number; readonly uncertain: number } {
  const { segments } = pageStatus(page, catalog, catalog.path);
  const count = (wanted: Status): number =>
    segments.filter(({ status }) => status === wanted).length;
  return { segments: segments.length, placed: count("translated"), uncertain: count("fuzzy") };
}
