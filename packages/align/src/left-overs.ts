import type { Finding, Page, Segment } from "@dragoman/model";
import type { Match } from "./sequence/posteriors.js";

/**
 * Lists what has no counterpart, with what stands in its place on the other page.
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
  const toTarget = new Map<number, number>();
  const toSource = new Map<number, number>();
  for (const match of matches) {
    for (let index = 0; index < match.sources; index++)
      toTarget.set(match.source + index, match.target);
    for (let index = 0; index < match.targets; index++)
      toSource.set(match.target + index, match.source);
  }
  return [
    ...unpairedOn(source, toTarget, target, toSource).map((left) => ({
      ...left.finding,
      rule: "not-aligned",
      locale,
      source: left.segment.source,
    })),
    ...unpairedOn(target, toSource, source, toTarget).map((left) => ({
      ...left.finding,
      rule: "not-in-source",
      locale,
      target: left.segment.source,
    })),
  ];
}

interface LeftOver {
  readonly segment: Segment;
  readonly finding: Omit<Finding, "rule">;
}

function unpairedOn(
  page: Page,
  partners: ReadonlyMap<number, number>,
  other: Page,
  taken: ReadonlyMap<number, number>,
): LeftOver[] {
  let last = -1;
  return page.segments.flatMap((segment, index) => {
    const partner = partners.get(index);
    if (partner !== undefined) {
      last = partner;
      return [];
    }
    const inPlace = taken.has(last + 1) ? undefined : other.segments[last + 1];
    const message =
      inPlace === undefined
        ? `nothing stands in its place on ${other.path}${last < 0 ? "" : `, after line ${other.segments[last]?.position.line ?? 1}`}`
        : `what stands in its place on ${other.path}, line ${inPlace.position.line}, is not surely its counterpart`;
    return [
      { segment, finding: { severity: "note", message, file: page.path, ...segment.position } },
    ];
  });
}
