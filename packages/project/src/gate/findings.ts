import type { Refusal } from "@dragoman/checks";
import { type Finding, worded } from "@dragoman/model";
import type { PageInLocale } from "../locale-catalogs.js";
import { entryOf } from "../lookup.js";

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
  return refusals.flatMap(({ index, rule, message, wording }) => {
    const segment = page.segments[index];
    if (segment === undefined) return [];
    const entry = entryOf(group.catalog, segment);
    return {
      rule,
      severity: "error",
      ...worded("this translation is not built: {{reason}}", { reason: { message, wording } }),
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
