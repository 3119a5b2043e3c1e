import { type Finding, type Problem, type Worded, worded } from "@dragoman/model";
import type { PageStatus, SegmentStatus, Status } from "./status.js";

const MESSAGES: Readonly<Record<Exclude<Status, "translated">, Worded>> = {
  untranslated: worded("not translated: the localised page shows the source"),
  fuzzy: worded("the translation is fuzzy: a translator must confirm it"),
};

/**
 * Says what the status of a segment is a problem of.
 *
 * @param status - whether it has a translation
 * @returns rule `untranslated` or `fuzzy`; undefined where it is translated
 * @example
 * statusProblem("fuzzy")?.rule; // "fuzzy"
 */
export function statusProblem(status: Status): Problem | undefined {
  if (status === "translated") return undefined;
  return { rule: status, severity: "warning", ...MESSAGES[status] };
}

/**
 * Makes findings of what is wrong with the segments of a page: what was found,
 * or where nothing was looked for, that a segment has no confirmed translation.
 *
 * @param locale - the page's locale
 * @param page - the page, looked up in its catalog
 * @returns findings in the order of the page, those of no segment last
 * @example
 * statusFindings("it", page)[0]?.rule; // "untranslated"
 */
export function statusFindings(locale: string, page: PageStatus): Finding[] {
  const ofSegments = page.segments.flatMap((segment) => {
    const problems = segment.problems ?? [statusProblem(segment.status) ?? []].flat();
    return problems.map((problem) => findingOf(locale, page, segment, problem));
  });
  return [...ofSegments, ...(page.findings ?? [])];
}

function findingOf(
  locale: string,
  { page, catalog }: PageStatus,
  { segment, catalogLine, target, origin }: SegmentStatus,
  { rule, severity, message, wording }: Problem,
): Finding {
  return {
    rule,
    severity,
    message,
    wording,
    file: origin?.file ?? page,
    ...(origin !== undefined && { page }),
    line: segment.position.line,
    column: segment.position.column,
    ...(catalogLine !== undefined && { catalog: { file: catalog, line: catalogLine } }),
    locale,
    source: segment.source,
    target,
  };
}
