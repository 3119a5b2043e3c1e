import { type Comparison, evidenceOf } from "../score/scorer.js";
import type { Weighed } from "../score/weigh-unit.js";
import type { Learned } from "./align-range.js";

/** Two units out of order that belong together by what they share alone. */
export interface Candidate {
  readonly source: number;
  readonly target: number;
  readonly probability: number;
}

/** Of segments that have no counterpart in their place, so many have one elsewhere. */
const moved = 0.2;

/** What is less sure than this is not taken out of order. */
const leastSure = 0.8;

/** A mark that more unpaired segments have than this finds nothing. */
const mostSharing = 8;

/**
 * Finds pairs that are overwhelmingly likely by what both share, wherever they stand.
 *
 * @param comparison - the two pages
 * @param learned - their alignment in order
 * @param sources - indices of source units without a counterpart
 * @param targets - indices of such target units
 * @returns candidates, the surest first
 * @example
 * candidatesAmong(comparison, learned, [3, 4], [9])[0]?.probability; // 0.998
 */
export function candidatesAmong(
  comparison: Comparison,
  learned: Learned,
  sources: readonly number[],
  targets: readonly number[],
): Candidate[] {
  const weights = new Map<number, Map<number, number>>();
  const sums = new Map<number, number>();
  for (const [source, others] of sharing(comparison, sources, targets)) {
    for (const target of others) {
      const [a, b] = [comparison.source[source], comparison.target[target]];
      if (!a || !b) continue;
      const weight = Math.exp(evidenceOf(comparison, learned.lengths, a, b));
      const row = weights.get(source) ?? new Map<number, number>();
      weights.set(source, row.set(target, weight));
      sums.set(target, (sums.get(target) ?? 0) + weight);
    }
  }
  const nowhere = (Math.max(sources.length, targets.length) * (1 - moved)) / moved;
  const candidates: Candidate[] = [];
  for (const [source, row] of weights) {
    const ofSource = [...row.values()].reduce((sum, weight) => sum + weight, 0);
    for (const [target, weight] of row) {
      const others = ofSource + (sums.get(target) ?? 0) - 2 * weight;
      const probability = weight / (weight + others + nowhere);
      if (probability >= leastSure) candidates.push({ source, target, probability });
    }
  }
  return candidates.sort((a, b) => b.probability - a.probability || a.source - b.source);
}

/** For each unpaired source unit the unpaired target units that share a mark few have. */
function sharing(
  comparison: Comparison,
  sources: readonly number[],
  targets: readonly number[],
): Map<number, Set<number>> {
  const holders = new Map<number, number[]>();
  for (const target of targets) {
    for (const id of comparison.target[target]?.ids ?? []) {
      const others = holders.get(id);
      if (others) others.push(target);
      else holders.set(id, [target]);
    }
  }
  return new Map(
    sources.map((source) => [source, new Set(rareHolders(comparison.source[source], holders))]),
  );
}

function rareHolders(
  unit: Weighed | undefined,
  holders: ReadonlyMap<number, readonly number[]>,
): number[] {
  return [...(unit?.ids ?? [])].flatMap((id) => {
    const others = holders.get(id) ?? [];
    return others.length > mostSharing ? [] : others;
  });
}
