import type { Unit } from "../evidence/evidence.js";
import type { Anchor } from "./band.js";

/**
 * Finds units with a mark that occurs exactly once on either page, in the
 * same order on both (Bram Cohen's patience diff,
 * https://bramcohen.livejournal.com/73318.html).
 *
 * @param source - units of the source page
 * @param target - units of the localised page
 * @returns anchors, ascending on both sides
 * @example
 * anchorsBetween(unitsOf(source), unitsOf(target)); // [{ source: 4, target: 3 }]
 */
export function anchorsBetween(source: readonly Unit[], target: readonly Unit[]): Anchor[] {
  const targets = uniqueMarks(target);
  const votes = new Map<number, Map<number, number>>();
  for (const [mark, index] of uniqueMarks(source)) {
    const other = targets.get(mark);
    if (other === undefined) continue;
    const known = votes.get(index) ?? new Map<number, number>();
    known.set(other, (known.get(other) ?? 0) + 1);
    votes.set(index, known);
  }
  const anchors = [...votes].flatMap(([index, known]) => {
    const [only, another] = [...known.keys()];
    return only !== undefined && another === undefined ? [{ source: index, target: only }] : [];
  });
  return longestAscending(anchors);
}

function uniqueMarks(units: readonly Unit[]): Map<string, number> {
  const seen = new Map<string, number | undefined>();
  for (const [index, { marks }] of units.entries()) {
    for (const { key } of marks) seen.set(key, seen.has(key) ? undefined : index);
  }
  const unique = new Map<string, number>();
  for (const [key, index] of seen) if (index !== undefined) unique.set(key, index);
  return unique;
}

/** The longest run of anchors that ascends on both sides, by patience sorting in O(n log n). */
function longestAscending(anchors: readonly Anchor[]): Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.source - b.source);
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, anchor] of sorted.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[tails[middle] ?? 0]?.target ?? 0) < anchor.target) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const run: Anchor[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const anchor = sorted[index];
    if (anchor) run.push(anchor);
  }
  return run.reverse();
}
