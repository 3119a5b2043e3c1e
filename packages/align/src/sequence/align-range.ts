import type { Unit } from "../evidence/evidence.js";
import { estimatedLengths, initialLengths, type LengthModel } from "../score/length.js";
import { enriched } from "../score/enrich.js";
import { lexiconOf } from "../score/lexicon.js";
import { compare, type Comparison, evidenceOf } from "../score/scorer.js";
import type { Side, Weighed } from "../score/weigh-unit.js";
import { anchorsBetween } from "./anchors.js";
import { bandAlong } from "./band.js";
import { latticeOf, type PairEvidence } from "./lattice.js";
import { withParallel } from "./parallel.js";
import type { Match } from "./match.js";
import { posteriors } from "./posteriors.js";
import { isSettled, lengthsOf, translatedPairs } from "./rough.js";
import { estimatedGaps, type Gaps, initialGaps, transitionsFor } from "./transitions.js";

/** What an alignment found, and what it learned of the pages. */
export interface Learned {
  readonly comparison: Comparison;
  readonly matches: readonly Match[];
  readonly lengths: LengthModel;
}

/**
 * Aligns two sequences twice: first with what is known of translations in
 * general, then with what the first alignment says of these two: how long the
 * translation is, how much the pages differ, and which words translate which.
 *
 * @param source - units of the source page
 * @param target - units of the localised page
 * @returns pairs with their probabilities, by indices of units
 * @example
 * alignUnits(unitsOf(source), unitsOf(target)).matches;
 */
export function alignUnits(source: readonly Unit[], target: readonly Unit[]): Learned {
  const comparison = compare(source, target);
  const first = initialLengths(source, target);
  const rough = alignOnce(comparison, first, initialGaps);
  const lengths = estimatedLengths(
    rough.flatMap((match) => lengthsOf(match, source, target)),
    first,
  );
  if (isSettled(rough, source.length, target.length))
    return { comparison, matches: rough, lengths };
  const gaps = estimatedGaps(
    pairedShare(rough, source.length, "source"),
    pairedShare(rough, target.length, "target"),
  );
  const lexicon = lexiconOf(source, target, translatedPairs(rough, source, target));
  const learnt = enriched(comparison, lexicon);
  return { comparison: learnt, matches: alignOnce(learnt, lengths, gaps), lengths };
}

/**
 * Aligns two sequences with what is known of the pages.
 *
 * @param comparison - the sequences
 * @param lengths - how lengths go
 * @param gaps - how the pages differ
 * @returns pairs with their probabilities; indices count in the sequences
 * @example
 * alignOnce(comparison, lengths, initialGaps);
 */
export function alignOnce(
  comparison: Comparison,
  lengths: LengthModel,
  gaps: Gaps,
): readonly Match[] {
  const { source, target } = comparison;
  const anchors = anchorsBetween(
    source.map(({ unit }) => unit),
    target.map(({ unit }) => unit),
  );
  const band = bandAlong(source.length, target.length, anchors);
  const lattice = latticeOf(source.length, target.length, band, pairEvidence(comparison, lengths));
  return withParallel(lattice, posteriors(lattice, transitionsFor(gaps)));
}

function pairEvidence(comparison: Comparison, lengths: LengthModel): PairEvidence {
  const { source, target, joinedSource, joinedTarget } = comparison;
  const evidence = (a: Weighed | undefined, b: Weighed | undefined): number | undefined =>
    a && b && isNear(a.unit.length * lengths.ratio, b.unit.length)
      ? evidenceOf(comparison, lengths, a, b)
      : undefined;
  return {
    pair: (row, column) => {
      const [a, b] = [source[row], target[column]];
      return a && b ? evidenceOf(comparison, lengths, a, b) : Number.NEGATIVE_INFINITY;
    },
    join: (row, column) => evidence(joinedSource[row], target[column]),
    split: (row, column) => evidence(source[row], joinedTarget[column]),
  };
}

/** Two blocks that were made one have the length of both. */
function isNear(expected: number, length: number): boolean {
  return length > 0.6 * expected && length < 1.6 * expected;
}

/**
 * Says of each unit of a page how likely it is that it has a counterpart.
 *
 * @param matches - pairs with their probabilities
 * @param length - number of units of the page
 * @param side - which of the two pages it is
 * @returns one probability per unit, in order
 * @example
 * pairedShare([{ source: 0, sources: 1, target: 1, targets: 2, probability: 0.5 }], 3, "target"); // Float64Array [0, 0.5, 0.5]
 */
export function pairedShare(matches: readonly Match[], length: number, side: Side): Float64Array {
  const share = new Float64Array(length);
  for (const match of matches) {
    const count = side === "source" ? match.sources : match.targets;
    for (let index = match[side]; index < match[side] + count; index++)
      share[index] = (share[index] ?? 0) + match.probability;
  }
  return share;
}
