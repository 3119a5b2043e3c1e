import type { Unit } from "./fingerprint.js";

/** Indices of two units that belong together, into the ranges that were compared. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
}

/**
 * Finds pairs that are certain whatever stands between them: units with
 * something that occurs exactly once on either side, in the same order on both
 * (Bram Cohen's patience diff, https://bramcohen.livejournal.com/73318.html).
 */
export function anchorsBetween(source: readonly Unit[], target: readonly Unit[]): Anchor[] {
  const anchors: Anchor[] = [];
  const targetsByKey = uniqueByKey(target);
  for (const [key, index] of uniqueByKey(source)) {
    const match = targetsByKey.get(key);
    if (match !== undefined) anchors.push({ source: index, target: match });
  }
  return longestAscending(anchors);
}

function uniqueByKey(units: readonly Unit[]): Map<string, number> {
  const seen = new Map<string, number | undefined>();
  for (const [index, unit] of units.entries()) {
    for (const key of keysOf(unit)) seen.set(key, seen.has(key) ? undefined : index);
  }
  const unique = new Map<string, number>();
  for (const [key, index] of seen) if (index !== undefined) unique.set(key, index);
  return unique;
}

/** A unit may be told by what surrounds it, by a text that was left as it is, or by the links and code within. */
function keysOf(unit: Unit): string[] {
  const keys = [`text ${unit.shape} ${unit.source}`];
  if (unit.surroundings !== "") keys.push(`surroundings ${unit.shape} ${unit.surroundings}`);
  if (unit.urls.length > 0) keys.push(`urls ${unit.shape} ${unit.urls.join(" ")}`);
  if (unit.codes.length > 0) keys.push(`codes ${unit.shape} ${unit.codes.join(" ")}`);
  return keys;
}

/**
 * The longest run of anchors that ascends on both sides, by patience sorting
 * in O(n log n); a unit with two keys is counted once, and one whose keys
 * disagree not at all.
 */
function longestAscending(anchors: readonly Anchor[]): Anchor[] {
  const sorted = withoutDisagreement(anchors).sort((a, b) => a.source - b.source);
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
    if (anchor) run.unshift(anchor);
  }
  return run;
}

function withoutDisagreement(anchors: readonly Anchor[]): Anchor[] {
  const bySource = new Map<number, number | undefined>();
  const byTarget = new Map<number, number | undefined>();
  for (const { source, target } of anchors) {
    bySource.set(source, agreeing(bySource, source, target));
    byTarget.set(target, agreeing(byTarget, target, source));
  }
  return [...bySource].flatMap(([source, target]) =>
    target !== undefined && byTarget.get(target) === source ? [{ source, target }] : [],
  );
}

function agreeing(
  map: Map<number, number | undefined>,
  key: number,
  value: number,
): number | undefined {
  return !map.has(key) || map.get(key) === value ? value : undefined;
}
