import { type Comparison, partOf, type Range } from "../score/scorer.js";
import { alignOnce, type Learned, pairedShare } from "./align-range.js";
import { type Candidate, candidatesAmong } from "./candidates.js";
import type { Match } from "./match.js";
import type { Gaps } from "./transitions.js";

/** Within a run that moved, gaps are as frequent as this. */
const inRun: Gaps = { open: 0.1, goesOn: 0.5 };

/** How far around a candidate its run is aligned, in units. */
const farthest = 60;

/** So many candidates are looked at, the surest first: a page that was shuffled as a whole is another page. */
const mostCandidates = 300;

/**
 * Takes what is likelier than not: first in order, then what moved and is still free.
 *
 * @param learned - the alignment in order
 * @returns pairs in the order of the source page; no unit is in two of them
 * @example
 * withMoved(alignUnits(source, target));
 */
export function withMoved(learned: Learned): Match[] {
  const matches: Match[] = [];
  const [sources, targets] = [new Set<number>(), new Set<number>()];
  for (const match of [...learned.matches, ...movedMatches(learned)]) {
    const own = indices(match.source, match.sources);
    const others = indices(match.target, match.targets);
    const isTaken =
      own.some((index) => sources.has(index)) || others.some((index) => targets.has(index));
    if (match.probability <= 0.5 || isTaken) continue;
    for (const index of own) sources.add(index);
    for (const index of others) targets.add(index);
    matches.push(match);
  }
  return matches.sort((a, b) => a.source - b.source);
}

function indices(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}

/**
 * Finds blocks and sections that stand elsewhere on the localised page, among
 * what has no counterpart in its place. Only marks that no other unpaired
 * segment has can show that; then the run of segments around it is aligned
 * with the run around its counterpart.
 */
function movedMatches(learned: Learned): Match[] {
  const { comparison } = learned;
  const { source, target } = comparison;
  const sources = unpaired(pairedShare(learned.matches, source.length, "source"));
  const targets = unpaired(pairedShare(learned.matches, target.length, "target"));
  const candidates = candidatesAmong(comparison, learned, sources, targets).slice(
    0,
    mostCandidates,
  );
  const [sourceRuns, targetRuns] = [runsOf(sources), runsOf(targets)];
  const done = new Set<string>();
  return candidates.flatMap((candidate) => {
    const from = near(candidate.source, sourceRuns.get(candidate.source));
    const to = near(candidate.target, targetRuns.get(candidate.target));
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
  const matches = alignOnce(partOf(comparison, from, to), lengths, inRun)
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

function near(index: number, run: Range | undefined): Range | undefined {
  return (
    run && { from: Math.max(run.from, index - farthest), to: Math.min(run.to, index + farthest) }
  );
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
