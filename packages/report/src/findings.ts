import type { Finding } from "@dragoman/model";
import type { PageStatus, SegmentStatus, Status } from "./status.js";

const MESSAGES: Readonly<Record<Exclude<Status, "translated">, string>> = {
  untranslated: "not translated: the localised page shows the source",
  fuzzy: "the translation is fuzzy: a translator must confirm it",
};

/**
 * Makes a finding of each segment that has no confirmed translation.
 *
 * @param locale - the page's locale
 * @param page - the page, looked up in its catalog
 * @returns findings of the rules `untranslated` and `fuzzy`, in the order of the page
 * @example
 * statusFindings("it", page)[0]?.rule; // "untranslated"
 */
export function statusFindings(locale: string, page: PageStatus): Finding[] {
  return page.segments.flatMap((segment) => findingOf(locale, page, segment) ?? []);
}

function findingOf(
  locale: string,
  { page, catalog }: PageStatus,
  { segment, status, catalogLine, target }: SegmentStatus,
): Finding | undefined {
  if (status === "translated") return undefined;
  return {
    rule: status,
    severity: "warning",
    message: MESSAGES[status],
    file: page,
    line: segment.position.line,
    column: segment.position.column,
    ...(catalogLine !== undefined && { catalog: { file: catalog, line: catalogLine } }),
    locale,
    source: segment.source,
    target,
  };
}
