import { type Comparison, evidenceOf, partOf, type Range } from "../score/scorer.js";
import type { Weighed } from "../score/weigh.js";
import { alignOnce, type Learned, pairedShare } from "./align-range.js";
import type { Match } from "./posteriors.js";

/** Two units out of order that belong together by what they share alone. */
interface Candidate {
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

/** Within a run that moved, gaps are as frequent as this. */
const openInRun = 0.1;

/**
 * Finds blocks and sections that stand elsewhere on the localised page, among
 * what has no counterpart in its place. Only marks that no other unpaired
 * segment has can show that; then the run of segments around it is aligned
 * with the run around its counterpart.
 *
 * @param comparison - the two pages
 * @param learned - their alignment in order
 * @returns further pairs, by indices of units
 * @example
 * const all = [...learned.matches, ...movedMatches(comparison, learned)];
 */
export function movedMatches(comparison: Comparison, learned: Learned): Match[] {
  const { source, target } = comparison;
  const sources = unpaired(pairedShare(learned.matches, source.length, "source"));
  const targets = unpaired(pairedShare(learned.matches, target.length, "target"));
  const candidates = candidatesAmong(comparison, learned, sources, targets);
  const [sourceRuns, targetRuns] = [runsOf(sources), runsOf(targets)];
  const done = new Set<string>();
  return candidates.flatMap((candidate) => {
    const from = sourceRuns.get(candidate.source);
    const to = targetRuns.get(candidate.target);
    if (from === undefined || to === undefined) return [];
    const key = `${from.from} ${to.from}`;
    if (done.has(key)) return [];
    done.add(key);
    return alignRuns(comparison, learned, from, to, candidate);
  });
}

/** Aligns two runs; nothing is sure of them that is surer than what brought them together. */
function alignRuns(
  comparison: Comparison,
  { lengths }: Learned,
  from: Range,
  to: Range,
  candidate: Candidate,
): Match[] {
  const matches = alignOnce(partOf(comparison, from, to), lengths, openInRun)
    .filter(({ probability }) => probability > 0.5)
    .map((match) => ({
      ...match,
      source: match.source + from.from,
      target: match.target + to.from,
      probability: match.probability * candidate.probability,
    }));
  const holds = matches.some(
    ({ source, target }) => source === candidate.source && target === candidate.target,
  );
  return holds ? matches : [];
}

/** Pairs that are overwhelmingly likely, the surest first; each unit once. */
function candidatesAmong(
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

function unpaired(share: Float64Array): number[] {
  return [...share.keys()].filter((index) => (share[index] ?? 0) < 0.5);
}

/** For each unpaired unit the run it stands in. */
function runsOf(indices: readonly number[]): Map<number, Range> {
  const runs = new Map<number, Range>();
  for (let at = 0; at < indices.length;) {
    const from = indices[at] ?? 0;
    let to = from + 1;
    while (indices[at + to - from] === to) to++;
    for (let index = from; index < to; index++) runs.set(index, { from, to });
    at += to - from;
  }
  return runs;
}
