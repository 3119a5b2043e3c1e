import type { Finding, Page, Segment } from "@dragoman/model";
import type { Match } from "./sequence/posteriors.js";

/**
 * Lists what has no counterpart.
 *
 * @param source - the source page
 * @param target - the localised page
 * @param matches - what belongs together, by indices of segments
 * @param locale - the localised page's locale
 * @returns findings `not-aligned` for the source page, then `not-in-source` for the localised one
 * @example
 * leftOvers(source, target, matches, "it")[0]?.rule; // "not-aligned"
 */
export function leftOvers(
  source: Page,
  target: Page,
  matches: readonly Match[],
  locale: string,
): Finding[] {
  const inSource = new Set(matches.flatMap((match) => run(match.source, match.sources)));
  const inTarget = new Set(matches.flatMap((match) => run(match.target, match.targets)));
  return [
    ...source.segments
      .filter((_, index) => !inSource.has(index))
      .map((segment) => leftOver(segment, source, locale, "not-aligned")),
    ...target.segments
      .filter((_, index) => !inTarget.has(index))
      .map((segment) => leftOver(segment, target, locale, "not-in-source")),
  ];
}

function run(start: number, count: number): number[] {
  return count === 1 ? [start] : [start, start + 1];
}

function leftOver(
  segment: Segment,
  page: Page,
  locale: string,
  rule: "not-aligned" | "not-in-source",
): Finding {
  return {
    rule,
    severity: "note",
    message:
      rule === "not-aligned"
        ? "no certain counterpart on the localised page"
        : "no certain counterpart on the source page",
    file: page.path,
    ...segment.position,
    locale,
    ...(rule === "not-aligned" ? { source: segment.source } : { target: segment.source }),
  };
}
