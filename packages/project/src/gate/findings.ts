import type { Refusal } from "@dragoman/checks";
import type { Finding } from "@dragoman/model";
import type { PageInLocale } from "../catalogs/locale-catalogs.js";
import { entryOf } from "../catalogs/page-status.js";
import { notBuilt } from "./not-built.js";

/**
 * Makes findings of refusals.
 *
 * @param locale - the page's locale
 * @param page - the page beside its catalog
 * @param refusals - what the gate said of its translations
 * @returns one error per refusal, with the place in the page and in the catalog
 * @example
 * refusalFindings("it", page, refusals)[0]?.rule; // "breaks-page"
 */
export function refusalFindings(
  locale: string,
  { page, group }: PageInLocale,
  refusals: readonly Refusal[],
): Finding[] {
  return refusals.flatMap((refusal) => {
    const segment = page.segments[refusal.index];
    if (segment === undefined) return [];
    const entry = entryOf(group.catalog, segment);
    return {
      ...notBuilt(refusal),
      file: page.path,
      line: segment.position.line,
      column: segment.position.column,
      ...(entry?.line !== undefined && { catalog: { file: group.file, line: entry.line } }),
      locale,
      source: segment.source,
      target: entry?.msgstr[0] ?? "",
    };
  });
}
