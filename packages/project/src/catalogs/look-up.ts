import { definitionsOf, settlementOf } from "@dragoman/checks";
import type { SourcePage } from "../layout/layout.js";
import { splitSettings } from "../layout/split-settings.js";
import type { PageInLocale } from "./locale-catalogs.js";
import { entryOf, pageStatus } from "./page-status.js";
import type { LookedUpPage } from "./looked-up-page.js";

/**
 * Looks a page up in its catalog.
 *
 * @param page - the page and its catalog
 * @param sources - the project's source pages
 * @returns status and settlement of each segment
 * @example
 * lookUp({ page, index: 0, group }, project.pages).segments[0]?.status; // "translated"
 */
export function lookUp(
  { page, index, group }: PageInLocale,
  sources: readonly SourcePage[],
): LookedUpPage {
  const settlements = page.segments.map((segment) =>
    settlementOf(entryOf(group.catalog, segment)?.translatorComments ?? []),
  );
  const { dialect, attributes } = splitSettings(sources[index] ?? page);
  const status = pageStatus(page, group.catalog, group.file);
  return { ...status, dialect, attributes, definitions: definitionsOf(page), settlements };
}
