import { type Finding, type Page, type Segment, type Worded, worded } from "@dragoman/model";
import type { Match } from "./sequence/match.js";

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
        ? nothingThere(other, other.segments[last])
        : worded(
            "what stands in its place on {{path}}, line {{line}}, is not surely its counterpart",
            { path: other.path, line: inPlace.position.line },
          );
    return [
      { segment, finding: { severity: "note", ...message, file: page.path, ...segment.position } },
    ];
  });
}

function nothingThere({ path }: Page, before: Segment | undefined): Worded {
  if (before === undefined) return worded("nothing stands in its place on {{path}}", { path });
  const { line } = before.position;
  return worded("nothing stands in its place on {{path}}, after line {{line}}", { path, line });
}
