import type { Finding, Page, Segment } from "@dragoman/model";
import { anchorsBetween } from "./anchors.js";
import { type Unit, unitsOf } from "./fingerprint.js";

/** A segment of the source page and what the localised page has in its place. */
export interface AlignedPair {
  /** The segment of the source page. */
  readonly segment: Segment;
  /** The segment of the localised page: the first, where several say what this one says. */
  readonly target: Segment;
  /** The target text: of several segments, joined by one space. */
  readonly text: string;
  /** How sure it is that they belong together, from 0 to 1. */
  readonly confidence: number;
  /** Whether that is sure enough for a translation; else it needs a look (fuzzy). */
  readonly certain: boolean;
}

/** What alignment found. */
export interface Alignment {
  /** Certain pairs, in the order of the source page. */
  readonly pairs: readonly AlignedPair[];
  /** What was left: rules `not-aligned` (source) and `not-in-source` (target). */
  readonly findings: readonly Finding[];
}

/**
 * Pairs a localised page with its source page. Where both have the same shape,
 * each segment belongs to the one in the same place; elsewhere what is certain
 * is paired and the rest is listed, never guessed.
 *
 * @param source - the source page, split
 * @param target - the localised page, split with the same dialect
 * @param locale - the localised page's locale, for the findings
 * @returns pairs and findings; it never fails
 * @example
 * alignPages(source, target, "it").pairs[0]?.target.source; // "Ciao"
 */
export function alignPages(source: Page, target: Page, locale: string): Alignment {
  const matches = new Map<number, number>();
  pairRange(unitsOf(source), unitsOf(target), matches);
  const taken = new Set(matches.values());
  const pairs = [...matches]
    .sort(([a], [b]) => a - b)
    .flatMap(([from, to]) => {
      const segment = source.segments[from];
      const other = target.segments[to];
      return segment && other
        ? [{ segment, target: other, text: other.source, confidence: 1, certain: true }]
        : [];
    });
  const findings = [
    ...source.segments
      .filter((_, index) => !matches.has(index))
      .map((segment) => leftOver(segment, source, locale, "not-aligned")),
    ...target.segments
      .filter((_, index) => !taken.has(index))
      .map((segment) => leftOver(segment, target, locale, "not-in-source")),
  ];
  return { pairs, findings };
}

/**
 * Pairs two ranges: all of them if they have the same shape, else the anchors
 * and, between each two of them, the same again.
 */
function pairRange(
  source: readonly Unit[],
  target: readonly Unit[],
  matches: Map<number, number>,
): void {
  if (source.length === 0 || target.length === 0) return;
  if (sameShape(source, target)) {
    for (const [index, unit] of source.entries()) {
      const other = target[index];
      if (other && isPlausible(unit, other)) matches.set(unit.index, other.index);
    }
    return;
  }
  const anchors = anchorsBetween(source, target);
  if (anchors.length === 0) return;
  let from = { source: 0, target: 0 };
  for (const anchor of anchors) {
    pairRange(
      source.slice(from.source, anchor.source),
      target.slice(from.target, anchor.target),
      matches,
    );
    const unit = source[anchor.source];
    const other = target[anchor.target];
    if (unit && other) matches.set(unit.index, other.index);
    from = { source: anchor.source + 1, target: anchor.target + 1 };
  }
  pairRange(source.slice(from.source), target.slice(from.target), matches);
}

function sameShape(source: readonly Unit[], target: readonly Unit[]): boolean {
  return (
    source.length === target.length &&
    source.every((unit, index) => unit.shape === target[index]?.shape)
  );
}

/**
 * Two blocks in the same place may still be others: one was taken out and
 * another put in. Translations keep their links and their code.
 */
function isPlausible(source: Unit, target: Unit): boolean {
  const shared = source.urls.some((url) => target.urls.includes(url));
  if (source.urls.length !== target.urls.length && !shared) return false;
  return source.codes.length === 0 || target.codes.length === 0
    ? source.codes.length === target.codes.length || shared
    : source.codes.some((code) => target.codes.includes(code)) || shared;
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
