import type { Finding, Page, Segment } from "@dragoman/model";
import { unitsOf } from "./evidence/evidence.js";
import { leftOvers } from "./left-overs.js";
import { compare } from "./score/scorer.js";
import { alignUnits } from "./sequence/align-range.js";
import { movedMatches } from "./sequence/moved.js";
import type { Match } from "./sequence/posteriors.js";

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
  /** Pairs, in the order of the source page. */
  readonly pairs: readonly AlignedPair[];
  /** What was left: rules `not-aligned` (source) and `not-in-source` (target). */
  readonly findings: readonly Finding[];
}

/** Pairs that are at least this sure come in as translations. */
const certainFrom = 0.9;

/**
 * Pairs a localised page with its source page by what they share: kinds,
 * links, code, numbers, names, lengths and neighbours. Each pair says how sure
 * it is; what is not likelier than one half is left and listed, never guessed.
 *
 * @param source - the source page, split
 * @param target - the localised page, split with the same dialect
 * @param locale - the localised page's locale, for the findings
 * @returns pairs and findings; it never fails
 * @example
 * alignPages(source, target, "it").pairs[0]?.text; // "Ciao"
 */
export function alignPages(source: Page, target: Page, locale: string): Alignment {
  const comparison = compare(unitsOf(source), unitsOf(target));
  const learned = alignUnits(comparison);
  const matches = withMoved(learned.matches, movedMatches(comparison, learned));
  const pairs = matches.flatMap((match) => pairsOf(match, source, target));
  return { pairs, findings: leftOvers(source, target, matches, locale) };
}

/** Takes what is likelier than not: first in order, then out of order what is still free. */
function withMoved(inOrder: readonly Match[], moved: readonly Match[]): Match[] {
  const matches: Match[] = [];
  const [sources, targets] = [new Set<number>(), new Set<number>()];
  for (const match of [...inOrder, ...moved]) {
    const [own, others] = [run(match.source, match.sources), run(match.target, match.targets)];
    if (match.probability <= 0.5) continue;
    if (own.some((index) => sources.has(index)) || others.some((index) => targets.has(index)))
      continue;
    for (const index of own) sources.add(index);
    for (const index of others) targets.add(index);
    matches.push(match);
  }
  return matches.sort((a, b) => a.source - b.source);
}

function run(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}

/** Of two source segments with one target, each has its text, which holds more than it should. */
function pairsOf(match: Match, source: Page, target: Page): AlignedPair[] {
  const targets = target.segments.slice(match.target, match.target + match.targets);
  const [first] = targets;
  if (first === undefined) return [];
  return source.segments.slice(match.source, match.source + match.sources).map((segment) => ({
    segment,
    target: first,
    text: targets.map((segment) => segment.source).join(" "),
    confidence: match.probability,
    certain: match.probability >= certainFrom && match.sources === 1,
  }));
}
